"""Which diplomas are meant: laureates, filtered, chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jury_app.core.collation import fold
from jury_app.core.decision import Decision
from jury_app.core.edition import Edition
from jury_app.core.place_wording import with_apostrophes
from jury_app.ports import DossierRow


@dataclass(frozen=True, slots=True)
class Laureate:
    """One diploma of the list. ``level`` is None for a mention alone."""

    number: str
    name: str
    category: str
    department: str
    level: int | None
    mentions: tuple[str, ...]


class Scope(StrEnum):
    """Which diplomas an action is for."""

    ALL = "all"
    SHOWN = "shown"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class DiplomasForm:
    """The laureates and what of them is in sight; ``levels`` and ``text`` filter."""

    laureates: tuple[Laureate, ...] = ()
    text: str = ""
    level: int | None = None
    chosen: tuple[str, ...] = ()
    scope: Scope = Scope.ALL

    @property
    def shown(self) -> tuple[Laureate, ...]:
        """The laureates that match the filter, in their order."""
        words = fold(self.text).split()

        def matches(each: Laureate) -> bool:
            around = fold(f"{each.number} {each.name} {each.department} {' '.join(each.mentions)}")
            return all(word in around for word in words)

        return tuple(
            each
            for each in self.laureates
            if (self.level is None or each.level == self.level) and matches(each)
        )

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels somebody received, the highest first."""
        return tuple(sorted({each.level for each in self.laureates if each.level}, reverse=True))

    def numbers(self, scope: Scope) -> tuple[str, ...]:
        """Give the dossiers of a scope, in the order of the list."""
        if scope is Scope.ALL:
            return tuple(each.number for each in self.laureates)
        if scope is Scope.SHOWN:
            return tuple(each.number for each in self.shown)
        return tuple(each.number for each in self.shown if each.number in set(self.chosen))

    @property
    def wanted(self) -> tuple[str, ...]:
        """The dossiers an action is for now."""
        return self.numbers(self.scope)


def laureates(
    decisions: Iterable[Decision], rows: Sequence[DossierRow], edition: Edition
) -> tuple[Laureate, ...]:
    """Join decisions with names: those who receive a diploma, by number."""
    known: Mapping[str, DossierRow] = {row.number: row for row in rows}
    mentions = {each.key: each.name for each in edition.mentions}
    found = []
    for each in decisions:
        row = known.get(each.dossier)
        if row is None or (each.level is None and not each.mentions):
            continue
        category = edition.category(row.category)
        found.append(
            Laureate(
                each.dossier,
                with_apostrophes(row.name),
                category.name if category else "",
                row.department,
                each.level,
                tuple(mentions.get(key, key) for key in each.mentions),
            )
        )
    return tuple(sorted(found, key=lambda each: each.number))
