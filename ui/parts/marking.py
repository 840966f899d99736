"""Texts of dossiers as safe HTML, with the words searched for marked in them; no Qt here."""

from collections.abc import Sequence
from html import escape

from jury_app.core.collation import fold


def searched_words(text: str) -> tuple[str, ...]:
    """Cut what was typed into folded words."""
    return tuple(dict.fromkeys(fold(text).split()))


def matches(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text holds every word; accents and case do not matter."""
    folded = fold(text)
    return all(word in folded for word in words)


def hits(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Give where the words are (start, end), merged and in order."""
    signs = [fold(sign) for sign in text]
    origins = [place for place, sign in enumerate(signs) for _ in sign]
    folded = "".join(signs)
    inside: set[int] = set()
    for word in words:
        start = folded.find(word)
        while start >= 0:
            inside.update(origins[start : start + len(word)])
            start = folded.find(word, start + 1)
    spans: list[tuple[int, int]] = []
    for place in sorted(inside):
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return spans


def marked(text: str, words: Sequence[str] = ()) -> str:
    """Write a text as HTML, with the words searched for in « hit » spans and its line ends kept."""
    pieces, last = [], 0
    for start, end in hits(text, words) if words else ():
        pieces.append(escape(text[last:start]))
        pieces.append(f'<span class="hit">{escape(text[start:end])}</span>')
        last = end
    pieces.append(escape(text[last:]))
    return "".join(pieces).replace("\n", "<br/>")
