"""Numbers, dates and lists follow the language of the screens, whatever the edition's own words."""

from datetime import date, datetime

import pytest

from ui import written
from ui.parts.file_size import file_size

DAY = date(2019, 1, 1)
MOMENT = datetime(2019, 1, 1, 14, 5)  # noqa: DTZ001 - the zone is the caller's


@pytest.mark.parametrize(
    ("tongue", "told"),
    [
        (
            "fr",
            [
                "30\u202f000",
                "2,5",
                "59,8\u00a0%",
                "mardi 1er\u00a0janvier 2019",
                "Aya, Bo et Cléo",
                "«\u00a0motif\u00a0»",
                "1,5\u00a0Mo",
            ],
        ),
        (
            "en",
            [
                "30,000",
                "2.5",
                "59.8%",
                "Tuesday 1\u00a0January 2019",
                "Aya, Bo and Cléo",
                "“motif”",
                "1.5\u00a0MB",
            ],
        ),
    ],
)
def test_each_language_has_its_own_writing(speak, tongue, told):
    speak(tongue)
    assert told == [
        written.number(30_000),
        written.decimal(2.5, 1),
        written.percent(140, 234),
        written.date_with_weekday(DAY),
        written.listed(["Aya", "Bo", "Cléo"]),
        written.quote("motif"),
        file_size(1_572_864),
    ]


@pytest.mark.parametrize("tongue", ["fr", "en"])
def test_figures_of_a_date_are_the_same_in_both(speak, tongue):
    speak(tongue)
    assert (written.date_short(DAY), written.date_time(MOMENT)) == (
        "01/01/2019",
        "01/01/2019 14:05",
    )


def test_words_of_the_edition_keep_the_french_rule(speak):
    speak("en")
    assert [written.with_noun(count, "ville", "villes") for count in (0, 1, 2_000)] == [
        "0\u00a0ville",
        "1\u00a0ville",
        "2,000\u00a0villes",
    ]


def test_before_a_language_is_chosen_it_is_french():
    assert written.listed(["a", "b"]) == "a et b"
