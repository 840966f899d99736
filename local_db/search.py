"""Words to search by, and the condition that a query of the list of dossiers makes.

The index holds words already folded (no case, no accents, œ as oe) and separated by spaces; the
same function cuts what is indexed and what is typed, so the two always agree and nothing typed can
be taken for the syntax of a full-text query.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.dossier import Dossier
from jury_app.ports import DossierQuery

WORD: Final = re.compile(r"[^\W_]+")
MOST_WORDS: Final = 32
"""More words than anybody types; a pasted page must not become a query of thousands."""


def words(text: str) -> list[str]:
    """Cut a text into folded words."""
    return WORD.findall(fold(text))


@lru_cache(maxsize=100_000)
def _cached_words(chunk: str) -> tuple[str, ...]:
    """Cut what stands between two spaces; the same few thousand words come again and again."""
    return tuple(words(chunk))


def indexed_words(dossier: Dossier) -> str:
    """Give the words a dossier is found by, each once, separated by spaces."""
    texts = [dossier.number, dossier.authority.name, dossier.context]
    for initiative in dossier.initiatives:
        texts += (initiative.title, initiative.description)
    chunks = {chunk for text in texts for chunk in text.split()}
    return " ".join(sorted({word for chunk in chunks for word in _cached_words(chunk)}))


def match_expression(text: str) -> str | None:
    """Ask for every word of ``text``, the last one as a beginning; None when it has no word."""
    asked = words(text)[:MOST_WORDS]
    if not asked:
        return None
    return " ".join(f'"{word}"' for word in asked) + "*"


CHOICES: Final[Mapping[str, str]] = {
    "categories": "d.category IN ({})",
    "regions": "d.region IN ({})",
    "previous": "d.previous IN ({})",
    "issues": "d.id IN (SELECT dossier FROM covered WHERE issue IN ({}))",
}
LISTED: Final = "SELECT value FROM json_each(?)"


class Condition:
    """A WHERE clause about ``dossier AS d``, with its parameters."""

    def __init__(self, query: DossierQuery, *, without: Collection[str] = ()) -> None:
        """Express ``query``, leaving out the facets named in ``without``."""
        self._clauses: list[str] = []
        self._parameters: list[str | int] = []
        self._add_text(query.text)
        self._add_populations(query.populations)
        for facet, clause in CHOICES.items():
            if facet not in without:
                self._add_choice(clause, getattr(query, facet))
        if "answers" not in without:
            self._add_answers(query.answers)

    @property
    def sql(self) -> str:
        """The clause, with the word WHERE; empty when everything matches."""
        return "WHERE " + " AND ".join(self._clauses) if self._clauses else ""

    @property
    def parameters(self) -> tuple[str | int, ...]:
        """What its question marks stand for."""
        return tuple(self._parameters)

    def _add_text(self, text: str) -> None:
        """Ask for the words of ``text``; signs without any word ask for nothing."""
        expression = match_expression(text)
        if expression is not None:
            self._clauses.append("d.id IN (SELECT rowid FROM search WHERE search MATCH ?)")
            self._parameters.append(expression)

    def _add_choice(self, clause: str, values: Collection[str] | Collection[int]) -> None:
        """Ask for one of some values; none chosen means all."""
        if values:
            self._clauses.append(clause.format(LISTED))
            self._parameters.append(as_list(values))

    def _add_answers(self, answers: Collection[str]) -> None:
        """Ask for answers of mine; where nothing is kept, the dossier is « todo »."""
        if not answers:
            return
        inside = "NOT IN" if "todo" in answers else "IN"
        self._clauses.append(
            f"d.number {inside} (SELECT dossier FROM work WHERE answer {inside} ({LISTED}))"  # noqa: S608
        )
        self._parameters.append(as_list(answers))

    def _add_populations(self, bands: Collection[tuple[int, int | None]]) -> None:
        """Ask for a population inside one of the bands, bounds included."""
        choices = []
        for lowest, highest in bands:
            if highest is None:
                choices.append("d.population >= ?")
                self._parameters.append(lowest)
            else:
                choices.append("d.population BETWEEN ? AND ?")
                self._parameters += [lowest, highest]
        if choices:
            self._clauses.append(f"({' OR '.join(choices)})")


def as_list(values: Iterable[str] | Iterable[int]) -> str:
    """Give several values as one parameter, for ``json_each``."""
    return json.dumps(list(values))
