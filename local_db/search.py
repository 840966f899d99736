"""Words to search by, and the condition that a query of the list of dossiers makes.

The index holds words already folded (no case, no accents, œ as oe) and separated by spaces; the
same function cuts what is indexed and what is typed, so the two always agree and nothing typed can
be taken for the syntax of a full-text query.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
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


def indexed_words(dossier: Dossier) -> str:
    """Give all words a dossier is found by, separated by spaces."""
    texts = [dossier.number, dossier.authority.name, dossier.context]
    for initiative in dossier.initiatives:
        texts += (initiative.title, initiative.description)
    return " ".join(words("\n".join(texts)))


def match_expression(text: str) -> str | None:
    """Ask for every word of ``text``, the last one as a beginning; None when it has no word."""
    asked = words(text)[:MOST_WORDS]
    if not asked:
        return None
    return " ".join(f'"{word}"' for word in asked) + "*"


class Condition:
    """A WHERE clause about ``dossier AS d``, with its parameters."""

    def __init__(self, query: DossierQuery, *, without: str = "") -> None:
        """Express ``query``, leaving out the facet named ``without``."""
        self._clauses: list[str] = []
        self._parameters: list[str | int] = []
        self._add_text(query.text)
        if without != "categories":
            self._add_choice("d.category IN ({})", query.categories)
        if without != "regions":
            self._add_choice("d.region IN ({})", query.regions)
        if without != "previous":
            self._add_choice("d.previous IN ({})", query.previous)
        if without != "issues":
            self._add_choice(
                "d.id IN (SELECT dossier FROM covered WHERE issue IN ({}))", query.issues
            )
        if without != "answers":
            self._add_answers(query.answers)
        self._add_populations(query.populations)

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
            self._clauses.append(clause.format("SELECT value FROM json_each(?)"))
            self._parameters.append(as_list(values))

    def _add_answers(self, answers: Collection[str]) -> None:
        """Ask for answers of mine; where nothing is kept, the dossier is « todo »."""
        if not answers:
            return
        listed = "SELECT dossier FROM work WHERE answer {} (SELECT value FROM json_each(?))"
        kept = f"d.number IN ({listed.format('IN')})"
        if "todo" in answers:
            kept = f"d.number NOT IN ({listed.format('NOT IN')})"
        self._clauses.append(kept)
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
