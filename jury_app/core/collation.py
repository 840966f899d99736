"""How names are compared: folded for searching, as a French dictionary for sorting."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "\u02bc": "'"})
# One sign, one weight: typing ' or ’ must not move a name in a list.
SAME_SIGN: Final = str.maketrans(
    {"’": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"}
)


def fold(text: str) -> str:
    """Reduce a text to what a search compares: no case, no accents, œ as oe, æ as ae, ß as ss."""
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@cache
def collator() -> "Callable[[str], tuple[int, ...]]":
    """Load the table of the Unicode collation algorithm once: it costs a third of a second."""
    import pyuca  # noqa: PLC0415 - start-up must not pay for it

    weigh: Callable[[str], tuple[int, ...]] = pyuca.Collator().sort_key
    return weigh


def collation_key(text: str) -> bytes:
    """Make the bytes that sort as French does: cote, coté, côte, côté; É under E; œ as oe."""
    weights = collator()(unicodedata.normalize("NFC", text).translate(SAME_SIGN))
    return b"".join(weight.to_bytes(2, "big") for weight in weights)
