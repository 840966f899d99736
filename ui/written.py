"""Numbers, dates and lists as the language of the screens writes them; only this module chooses.

Counts inside a sentence are ``%Ln`` of ``tr``, which groups their digits in the same way.

What people typed stays as they typed it: a name, a reason, the words of an edition.
"""

from collections.abc import Sequence
from datetime import date, datetime

from jury_app.core import english, french
from jury_app.core.french import NO_BREAK, Quantity, typeset
from ui.i18n import language

__all__ = [
    "NO_BREAK",
    "date_short",
    "date_time",
    "date_with_weekday",
    "decimal",
    "listed",
    "number",
    "percent",
    "quote",
    "typeset",
    "with_noun",
]


def _english() -> bool:
    return language() == "en"


def number(value: int) -> str:
    """Write a whole number: 30 000, or 30,000."""
    return english.number(value) if _english() else french.number(value)


def decimal(value: Quantity, digits: int) -> str:
    """Write a number with so many decimals: 2,68, or 2.68."""
    return english.decimal(value, digits) if _english() else french.decimal(value, digits)


def percent(part: Quantity, whole: Quantity, digits: int = 1) -> str:
    """Write a share: 59,8 %, or 59.8%; a dash when there is nothing to share."""
    write = english.percent if _english() else french.percent
    return write(part, whole, digits)


def date_short(day: date) -> str:
    """Write a date in figures, the same in both languages, so that fields can be read back."""
    return french.date_short(day)


def date_time(moment: datetime) -> str:
    """Write a moment in figures, in the zone it carries, the same in both languages."""
    return french.date_time(moment)


def date_with_weekday(day: date) -> str:
    """Write a date in words: mardi 29 janvier 2019, or Tuesday 29 January 2019."""
    return english.date_with_weekday(day) if _english() else french.date_with_weekday(day)


def listed(items: Sequence[str]) -> str:
    """Join words as a sentence does: a, b et c, or a, b and c."""
    return english.listed(tuple(items)) if _english() else french.listed(tuple(items))


def quote(text: str) -> str:
    """Put a text between the quotation marks of the language."""
    return english.quote(text) if _english() else french.quote(text)


def with_noun(count: int, noun: str, nouns: str) -> str:
    """Count with a word of the edition, which is French whatever the screens speak: 1 village."""
    return number(count) + NO_BREAK + french.plural(count, noun, nouns)
