"""Whatever is counted on screen agrees with its number, in both languages."""

from dataclasses import replace

import pytest

from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition
from jury_app.jury.views import WorkProgress
from ui.deliberation.board_words import category_words
from ui.edition.edition_words import population_band
from ui.home.home_figures import Captions, strip_of, told_sum
from ui.home.home_form import HomeForm
from ui.parts.counted import Counted

WORDS = Counted()


@pytest.mark.parametrize(
    ("say", "french", "english"),
    [
        (
            lambda n: WORDS.answers_of(n, 22),
            ("1 réponse sur 22", "2\u202f000 réponses sur 22"),
            ("1 answer out of 22", "2,000 answers out of 22"),
        ),
        (
            lambda n: WORDS.dossiers_done(0, n),
            ("0 / 1 dossier", "0 / 2\u202f000 dossiers"),
            ("0 / 1 dossier", "0 / 2,000 dossiers"),
        ),
        (
            WORDS.inhabitants,
            ("1 habitant", "2\u202f000 habitants"),
            ("1 inhabitant", "2,000 inhabitants"),
        ),
        (
            WORDS.inhabitants_from,
            ("à partir de 1 habitant", "à partir de 2\u202f000 habitants"),
            ("1 inhabitant or more", "2,000 inhabitants or more"),
        ),
        (
            WORDS.inhabitants_up_to,
            ("jusqu’à 1 habitant", "jusqu’à 2\u202f000 habitants"),
            ("up to 1 inhabitant", "up to 2,000 inhabitants"),
        ),
        (
            lambda n: WORDS.inhabitants_between(0, n),
            ("de 0 à 1 habitant", "de 0 à 2\u202f000 habitants"),
            ("from 0 to 1 inhabitant", "from 0 to 2,000 inhabitants"),
        ),
    ],
)
def test_one_is_singular_and_thousands_are_plural_and_grouped(speak, say, french, english):
    speak("fr")
    assert (say(1), say(2_000)) == french
    speak("en")
    assert (say(1), say(2_000)) == english


def home(**changes):
    values = {
        "me": None, "edition": demo_edition(), "round": None, "closed": False, "grades": True,
        "work": WorkProgress(4, 1, 1, 1, 0, 0, ""), "next_name": "", "exchange": None,
        "categories": (("village", 1), ("ville", 2)), "members": (), "requests": 1,
    } | changes  # fmt: skip
    return HomeForm(**values)


def captions(form, role):
    return [each.words for each in Captions().of(form, role)]


def test_the_words_under_numbers_agree_with_them(speak):
    one = home()
    two = home(work=WorkProgress(8, 2, 2, 2, 0, 0, ""), requests=2)
    speak("fr")
    assert captions(one, Role.JUROR) == ["noté", "abstention", "déport", "à faire"]
    assert captions(two, Role.JUROR) == ["notés", "abstentions", "déports", "à faire"]
    assert captions(one, Role.CHAIR)[2] == "demande d’admission"
    assert captions(two, Role.CHAIR)[2] == "demandes d’admission"
    assert captions(one, Role.SECRETARIAT)[0] == "dossiers importés"
    speak("en")
    assert captions(one, Role.JUROR) == ["graded", "abstention", "withdrawal", "to do"]
    assert captions(two, Role.CHAIR)[2] == "requests to join"
    assert strip_of(two, Role.JUROR)[2] == "6 / 8 dossiers"


def test_the_words_of_the_edition_agree_with_their_numbers(speak):
    speak("fr")
    told = told_sum(home()).replace("\u00a0", " ")
    assert told == "2 villes + 1 village + 0 territoire = 3 : le compte est bon."
    assert category_words(demo_edition(), "village", 1) == "1\u00a0village"
    assert category_words(demo_edition(), "village", 2) == "2\u00a0villages"
    assert category_words(demo_edition(), "", 1) == "1\u00a0sans catégorie"
    speak("en")
    assert "2\u00a0villes + 1\u00a0village" in told_sum(home())


def test_a_band_of_population_agrees_with_its_end(speak):
    category = replace(demo_edition().categories[0], population_from=0, population_to=1)
    speak("fr")
    assert population_band(category) == "de 0 à 1 habitant"
    assert population_band(replace(category, population_to=None)) == "à partir de 0 habitant"
    assert population_band(replace(category, population_from=None)) == "jusqu’à 1 habitant"
