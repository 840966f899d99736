"""How the text of one cell is read: numbers, levels, addresses, and what a formula looks like."""

from __future__ import annotations

import re
from typing import Final

SPACES: Final = str.maketrans("", "", " \u00a0\u202f\u2009'’")
WHOLE: Final = re.compile(r"\d{1,12}")
LEVEL: Final = re.compile(r"(\d{1,2})\s*(?:@|arobases?)?", re.IGNORECASE)
EMAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(?:\.[^@\s,;<>.]+)+")
PLAIN_NUMBER: Final = re.compile(r"[+=]?[\d\s\u00a0\u202f().,/-]+")
LIST: Final = re.compile(r"\s*[|;\n]\s*")
LOOSE_LIST: Final = re.compile(r"\s*[|;,\n/+]\s*|\s+et\s+")
CODES: Final = re.compile(r"[^0-9A-Za-z]+")


def whole_number(text: str) -> int | None:
    """Read a whole number, however grouped (« 30 956 »); None when it is not one."""
    bare = text.translate(SPACES)
    return int(bare) if WHOLE.fullmatch(bare) and bare.isascii() else None


def level(text: str) -> int | None:
    """Read a level: « 3 », « 3 @ », « @@@ »; None when it is not one."""
    if text and not text.strip("@"):
        return len(text)
    found = LEVEL.fullmatch(text)
    return int(found[1]) if found else None


def year(text: str, earliest: int, latest: int) -> int | None:
    """Read a year within bounds, alone or as the end of a date (« 01/09/2017 »)."""
    value = whole_number(text.rpartition("/")[2])
    return value if value is not None and earliest <= value <= latest else None


def is_email(text: str) -> bool:
    """Tell whether a text has the form of an electronic address."""
    return EMAIL.fullmatch(text) is not None


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet would run this text; telephone numbers and @@@ are left alone."""
    return (
        text[:1] in {"=", "+", "@"}
        and bool(text.strip("@"))
        and PLAIN_NUMBER.fullmatch(text) is None
    )


def items(text: str) -> list[str]:
    """Cut a list typed into one cell: by bars, semicolons or lines."""
    return [item for item in LIST.split(text.strip()) if item]


def loose_items(text: str) -> list[str]:
    """Cut a list whose items hold no comma, no slash and no « et »."""
    return [item for item in LOOSE_LIST.split(text.strip()) if item]


def codes(text: str) -> list[str]:
    """Cut a list of codes, whatever separates them."""
    return [code.upper() for code in CODES.split(text) if code]
