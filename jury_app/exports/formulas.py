"""Keep a spreadsheet from running what somebody typed into a form."""

import re
import unicodedata
from typing import Final

_STARTS: Final = tuple("=+-−@\t\r\n")
_NUMBER: Final = re.compile(r"[+\-−]?\d+([.,]\d+)?")


def harmless(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula.

    Spaces before the sign and full-width signs are seen through; plain numbers stay as they are.
    """
    shown = unicodedata.normalize("NFKC", text).lstrip(" ")
    if shown.startswith(_STARTS) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text
