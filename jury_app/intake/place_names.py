"""Names of places made comparable: case, accents, hyphens, « St », articles, kinds of EPCI."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from jury_app.core.collation import fold

NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")
ABBREVIATIONS: Final = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
KINDS: Final = (
    (re.compile(r"^communaute d agglomeration\b"), "ca"),
    (re.compile(r"^communaute de communes\b"), "cc"),
    (re.compile(r"^communaute urbaine\b"), "cu"),
)
ARTICLE: Final = re.compile(r"^(?:le|la|les|l) (?=.)")
LINKS: Final = frozenset({"de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au"})
CLOSE: Final = 75
CONTAINED_FROM: Final = 5


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """Reduce a name to plain words: « L'Haÿ-les-Roses » is « l hay les roses »."""
    words = NOT_A_WORD.sub(" ", fold(name)).split()
    plain = " ".join([ABBREVIATIONS.get(word, word) for word in words])
    if plain.startswith("communaute"):
        for pattern, short in KINDS:
            plain = pattern.sub(short, plain)
    return plain


def without_article(plain: str) -> str:
    """Drop the article a plain name starts with."""
    return ARTICLE.sub("", plain)


def alike(one: str, other: str) -> int:
    """Say how alike two plain names are, from 0 to 99; quick for those that are not."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    threshold = CLOSE / 100
    if matcher.real_quick_ratio() < threshold or matcher.quick_ratio() < threshold:
        return 0
    ratio = matcher.ratio()
    return min(99, round(ratio * 100)) if ratio >= threshold else 0


def same_sound(wanted: str, known: str) -> bool:
    """Tell whether two plain names plausibly name one place, one perhaps a part of the other."""
    one, other = without_article(wanted), without_article(known)
    if one == other or alike(one, other):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= CONTAINED_FROM and f" {short} " in f" {long} "


def initials(name: str) -> str:
    """Make the usual acronym of an EPCI: « CA du Pays Ajaccien » is « capa »."""
    kind, _, rest = plain_name(name).partition(" ")
    return kind + "".join(word[0] for word in rest.split() if word not in LINKS)


def initials_of_words(name: str) -> str:
    """Read an acronym as typed: « C.A.P.A. » is « capa »."""
    return plain_name(name).replace(" ", "")
