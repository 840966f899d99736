"""English twins of the French helpers, under the same names."""

from datetime import date, datetime
from fractions import Fraction
from typing import Final

from jury_app.core.french import MINUS, NO_BREAK, Quantity, at_marks, rounded, time_short

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
SMALL_NUMBERS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)
TEENS: Final = (11, 12, 13)

__all__ = [
    "at_marks",
    "counted",
    "date_long",
    "date_short",
    "date_time",
    "date_with_weekday",
    "decimal",
    "listed",
    "number",
    "ordinal",
    "percent",
    "plural",
    "quote",
    "spell_level",
]


def number(value: int) -> str:
    """Write a whole number in groups of three: 30,000."""
    return f"{value:,}".replace("-", MINUS)


def decimal(value: Quantity, digits: int) -> str:
    """Write a number with a decimal point; halves are rounded away from zero."""
    whole, decimals = rounded(value, digits)
    text = number(whole) + ("." + decimals if decimals else "")
    negative = value < 0 and any(mark in "123456789" for mark in text)
    return MINUS + text if negative else text


def percent(part: Quantity, whole: Quantity, digits: int = 1) -> str:
    """Write a share as a percentage, 59.8%; a dash when there is nothing to share."""
    if whole == 0:
        return "–"
    return decimal(Fraction(part) / Fraction(whole) * 100, digits) + "%"


def ordinal(rank: int) -> str:
    """Write a rank: 1st, 2nd, 3rd, 4th, 11th, 20th."""
    suffix = "th" if rank % 100 in TEENS else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{number(rank)}{suffix}"


def date_long(day: date) -> str:
    """Write a date in words: 29 January 2019."""
    return f"{day.day}{NO_BREAK}{MONTHS[day.month - 1]} {day.year}"


def date_with_weekday(day: date) -> str:
    """Write a date in words with its weekday: Tuesday 29 January 2019."""
    return f"{WEEKDAYS[day.weekday()]} {date_long(day)}"


def date_short(day: date) -> str:
    """Write a date in figures, day first: 29/01/2019."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def date_time(moment: datetime) -> str:
    """Write a moment in figures: 29/01/2019 14:05, in the zone the moment carries."""
    return f"{date_short(moment)} {time_short(moment)}"


def plural(count: Quantity, singular: str, plural_form: str) -> str:
    """Choose the form of a word that agrees with a count: only one is singular."""
    return singular if count == 1 else plural_form


def counted(count: int, singular: str, plural_form: str) -> str:
    """Write a count with its word, kept on one line: 234 applications."""
    return number(count) + NO_BREAK + plural(count, singular, plural_form)


def quote(text: str) -> str:
    """Put a text between English quotation marks."""
    return f"“{text}”"


def spell_level(level: int) -> str:
    """Say a level in words: five at signs."""
    words = SMALL_NUMBERS[level] if 0 <= level < len(SMALL_NUMBERS) else number(level)
    return f"{words} {plural(level, 'at sign', 'at signs')}"


def listed(items: list[str] | tuple[str, ...], last: str = "and") -> str:
    """Join words as a sentence does: a, b and c."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
