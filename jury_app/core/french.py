"""French as written on screens and on paper: numbers, dates, counts, no-break spaces."""

import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

NO_BREAK: Final = "\u00a0"
NARROW: Final = "\u202f"
APOSTROPHE: Final = "\u2019"
MINUS: Final = "\u2212"

MONTHS: Final = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SMALL_NUMBERS: Final = (
    "zéro",
    "une",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
)

Quantity: TypeAlias = int | float | Decimal | Fraction


def number(value: int) -> str:
    """Write a whole number in groups of three: 30 000."""
    return f"{value:,}".replace(",", NARROW).replace("-", MINUS)


def decimal(value: Quantity, digits: int) -> str:
    """Write a number with a decimal comma; halves are rounded away from zero.

    A float is taken for what it shows (2.675 is 2,68), not for its binary remainder.
    """
    whole, decimals = rounded(value, digits)
    text = number(abs(whole)) + ("," + decimals if decimals else "")
    negative = value < 0 and any(mark in "123456789" for mark in text)
    return MINUS + text if negative else text


def rounded(value: Quantity, digits: int) -> tuple[int, str]:
    """Round half away from zero; give the whole part, without sign, and the decimals."""
    exact = Fraction(repr(value)) if isinstance(value, float) else Fraction(value)
    scaled = (abs(exact) * 10**digits * 2 + 1) // 2
    whole, rest = divmod(scaled, 10**digits)
    return whole, f"{rest:0{digits}d}" if digits else ""


def percent(part: Quantity, whole: Quantity, digits: int = 1) -> str:
    """Write a share as a percentage, « 59,8 % »; a dash when there is nothing to share."""
    if whole == 0:
        return "–"
    ratio = Fraction(part) / Fraction(whole)
    return decimal(ratio * 100, digits) + NO_BREAK + "%"


def ordinal(rank: int, *, feminine: bool = False) -> str:
    """Write a rank: 1er, 1re, 2e, 20e."""
    if rank == 1:
        return "1re" if feminine else "1er"
    return f"{number(rank)}e"


def date_long(day: date) -> str:
    """Write a date in words: 1er janvier 2019."""
    number_of_day = ordinal(1) if day.day == 1 else str(day.day)
    return f"{number_of_day}{NO_BREAK}{MONTHS[day.month - 1]} {day.year}"


def date_with_weekday(day: date) -> str:
    """Write a date in words with its weekday: mardi 29 janvier 2019."""
    return f"{WEEKDAYS[day.weekday()]} {date_long(day)}"


def date_short(day: date) -> str:
    """Write a date in figures: 29/01/2019."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def time_short(moment: datetime) -> str:
    """Write the time of day: 14:05, in the zone the moment carries."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def date_time(moment: datetime) -> str:
    """Write a moment in figures: 29/01/2019 14:05, in the zone the moment carries."""
    return f"{date_short(moment)} {time_short(moment)}"


def is_singular(count: Quantity) -> bool:
    """Tell whether French keeps the singular: 0, 1 and 1,5 do, 2 does not."""
    return -2 < count < 2  # noqa: PLR2004 - the rule of the language


def plural(count: Quantity, singular: str, plural_form: str) -> str:
    """Choose the form of a word that agrees with a count."""
    return singular if is_singular(count) else plural_form


def counted(count: int, singular: str, plural_form: str) -> str:
    """Write a count with its word, kept on one line: 234 dossiers."""
    return number(count) + NO_BREAK + plural(count, singular, plural_form)


def quote(text: str) -> str:
    """Put a text between French quotation marks."""
    return f"«{NO_BREAK}{text}{NO_BREAK}»"


def spell_level(level: int) -> str:
    """Say a level in words: cinq arobases."""
    if level == 0:
        return "aucune arobase"
    words = SMALL_NUMBERS[level] if 0 < level < len(SMALL_NUMBERS) else number(level)
    return f"{words} {plural(level, 'arobase', 'arobases')}"


def at_marks(level: int) -> str:
    """Show a level as so many signs: @@@@@ (always beside a spoken form)."""
    return "@" * level


def listed(items: list[str] | tuple[str, ...], last: str = "et") -> str:
    """Join words as a sentence does: a, b et c."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


# Each rule puts right one kind of space or sign; their order matters.
RULES: Final = (
    (re.compile(r"(?<=\w)'(?=\w)"), APOSTROPHE),
    (re.compile(r"\.{3}"), "…"),
    (re.compile(r"[ \u00a0\u202f]+(?=[;!?](?:[\s»)\]!?…]|$))"), NARROW),
    (re.compile(r"(?<=[\w)\]»@%…])(?=[;!?](?:[\s»)\]!?…]|$))"), NARROW),
    (re.compile(r"[ \u00a0\u202f]+(?=:(?:[\s»]|$))"), NO_BREAK),
    (re.compile(r"(?<=[\w)\]»@%])(?=:(?:[\s»]|$))"), NO_BREAK),
    (re.compile(r"«[ \u00a0\u202f]*(?=\S)"), f"«{NO_BREAK}"),
    (re.compile(r"(?<=[^\s«])[ \u00a0\u202f]*»"), f"{NO_BREAK}»"),
    (re.compile(r"(?<=\d)[ \u00a0\u202f]+(?=[%€@](?!\w))"), NO_BREAK),
    (re.compile(r"(?<=\bn°)[ \u00a0\u202f]*(?=\d)"), NO_BREAK),
)
GROUPED_NUMBER: Final = re.compile(r"(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")


def typeset(text: str) -> str:
    """Put French typography into a sentence typed plainly: no-break spaces, apostrophes, ellipses.

    Addresses and times keep their colons; applying it twice changes nothing more.
    """
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return GROUPED_NUMBER.sub(lambda found: NARROW.join(found[0].split()), text)
