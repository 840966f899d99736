"""French as the screens, the minutes and the diplomas write it."""

import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jury_app.core import english, french

NB = "\u00a0"
NN = "\u202f"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (999, "999"),
        (1000, f"1{NN}000"),
        (30_000, f"30{NN}000"),
        (1234567, f"1{NN}234{NN}567"),
        (-1200, f"−1{NN}200"),
    ],
)
def test_numbers_are_grouped_by_a_narrow_space(value: int, written: str) -> None:
    assert french.number(value) == written


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (Fraction(1, 3), 2, "0,33"),
        (Fraction(2, 3), 2, "0,67"),
        (Fraction(1, 8), 2, "0,13"),
        (0.125, 2, "0,13"),
        (2.675, 2, "2,68"),
        (Decimal("3.5"), 1, "3,5"),
        (Decimal("-3.55"), 1, "−3,6"),
        (-0.001, 2, "0,00"),
        (1234.5, 0, f"1{NN}235"),
        (3, 1, "3,0"),
        (Fraction(999, 1000), 2, "1,00"),
        (1e-7, 2, "0,00"),
    ],
)
def test_decimals_have_a_comma_and_round_halves_away_from_zero(
    value: french.Quantity, digits: int, written: str
) -> None:
    assert french.decimal(value, digits) == written


@given(st.integers(-(10**9), 10**9), st.integers(0, 6))
def test_a_written_decimal_reads_back_as_the_number(thousandths: int, digits: int) -> None:
    written = french.decimal(Fraction(thousandths, 10**digits), digits)
    plain = written.replace(NN, "").replace(french.MINUS, "-").replace(",", ".")
    assert Decimal(plain) == Decimal(thousandths).scaleb(-digits)


def test_percentages() -> None:
    assert french.percent(140, 234) == f"59,8{NB}%"
    assert french.percent(1, 2, 0) == f"50{NB}%"
    assert french.percent(0.1, 0.2, 0) == f"50{NB}%"
    assert french.percent(3, 0) == "–"


@pytest.mark.parametrize(
    ("rank", "masculine", "feminine"), [(1, "1er", "1re"), (2, "2e", "2e"), (20, "20e", "20e")]
)
def test_ordinals(rank: int, masculine: str, feminine: str) -> None:
    assert french.ordinal(rank) == masculine
    assert french.ordinal(rank, feminine=True) == feminine


def test_dates() -> None:
    assert french.date_long(date(2019, 1, 1)) == f"1er{NB}janvier 2019"
    assert french.date_long(date(2019, 8, 31)) == f"31{NB}août 2019"
    assert french.date_with_weekday(date(2019, 1, 29)) == f"mardi 29{NB}janvier 2019"
    assert french.date_short(date(2019, 1, 29)) == "29/01/2019"
    assert french.date_time(datetime(2019, 1, 29, 14, 5)) == "29/01/2019 14:05"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("count", "word"),
    [
        (0, "voix"[:3]),
        (1, "voi"),
        (1.5, "voi"),
        (Fraction(199, 100), "voi"),
        (2, "voix"),
        (-1, "voi"),
        (234, "voix"),
    ],
)
def test_nothing_and_one_and_a_half_are_singular(count: french.Quantity, word: str) -> None:
    assert french.plural(count, "voi", "voix") == word


def test_counts_and_quotes_and_lists() -> None:
    assert french.counted(0, "dossier", "dossiers") == f"0{NB}dossier"
    assert french.counted(1234, "dossier", "dossiers") == f"1{NN}234{NB}dossiers"
    assert french.quote("arobase verte") == f"«{NB}arobase verte{NB}»"
    assert french.listed([]) == ""
    assert french.listed(["ville"]) == "ville"
    assert french.listed(["ville", "village", "territoire"]) == "ville, village et territoire"


def test_levels_are_said_in_words() -> None:
    assert [french.spell_level(level) for level in range(6)] == [
        "aucune arobase",
        "une arobase",
        "deux arobases",
        "trois arobases",
        "quatre arobases",
        "cinq arobases",
    ]
    assert french.spell_level(12) == "12 arobases"
    assert french.at_marks(4) == "@@@@"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Bravo !", f"Bravo{NN}!"),
        ("Bravo!", f"Bravo{NN}!"),
        ("Qui vote ? Tous.", f"Qui vote{NN}? Tous."),
        ("clos ; ouvert", f"clos{NN}; ouvert"),
        ("Quorum : atteint", f"Quorum{NB}: atteint"),
        ("Quorum: atteint", f"Quorum{NB}: atteint"),
        ("la mention « arobase verte »", f"la mention «{NB}arobase verte{NB}»"),
        ("«arobase»", f"«{NB}arobase{NB}»"),
        ("59,8 % des voix", f"59,8{NB}% des voix"),
        ("niveau 4 @", f"niveau 4{NB}@"),
        ("30 000 initiatives", f"30{NN}000 initiatives"),
        ("1 234 567 et 12", f"1{NN}234{NN}567 et 12"),
        ("en 2019 234 dossiers", "en 2019 234 dossiers"),
        ("l'édition d'hier...", "l’édition d’hier…"),
        ("à 14:05", "à 14:05"),
        ("https://exemple.fr/?a=1;b=2", "https://exemple.fr/?a=1;b=2"),
        ("diplôme n°12", f"diplôme n°{NB}12"),
        ("Quoi ?!", f"Quoi{NN}?!"),
        ("(vraiment ?)", f"(vraiment{NN}?)"),
    ],
)
def test_typeset_puts_spaces_and_signs_right(typed: str, printed: str) -> None:
    assert french.typeset(typed) == printed


@example("1:»")
@given(st.text(alphabet="ab1 2«»;:!?'%@.\u00a0\u202f()n°", max_size=30))
def test_typeset_twice_is_typeset_once(text: str) -> None:
    once = french.typeset(text)
    assert french.typeset(once) == once


@given(st.text(alphabet="abé12 «»;:!?", max_size=30))
def test_typeset_leaves_no_breakable_space_before_a_sign(text: str) -> None:
    assert not re.search(r"\S [;!?](?:\s|$)", french.typeset(text))


@given(st.text(alphabet="abé1,2.«»;:!?@%-", max_size=30))
def test_typeset_changes_spaces_only(text: str) -> None:
    kept = re.sub(r"\s", "", french.typeset(text))
    assert kept == text.replace("...", "…")


def test_english_has_the_same_helpers() -> None:
    assert english.number(30_000) == "30,000"
    assert english.decimal(-1234.5, 1) == "−1,234.5"
    assert english.percent(140, 234) == "59.8%"
    assert [english.ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
        "12th",
        "13th",
        "21st",
        "112th",
    ]
    assert english.date_long(date(2019, 1, 29)) == f"29{NB}January 2019"
    assert english.plural(0, "grade", "grades") == "grades"
    assert english.counted(1, "grade", "grades") == f"1{NB}grade"
    assert english.spell_level(5) == "five at signs"
    assert english.quote("green at") == "“green at”"
    assert english.percent(1, 0) == "–"
    assert english.date_time(datetime(2019, 1, 29, 14, 5)) == "29/01/2019 14:05"  # noqa: DTZ001
