"""The tables that spreadsheets receive: their columns in order, and one row per line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from jury_app.core import palmares
from jury_app.core.decision import Decision, Result
from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from jury_app.core.explanation import Wording
from jury_app.core.palmares import RegionTotal
from jury_app.core.place_wording import with_apostrophes
from jury_app.core.quorum import QuorumRule
from jury_app.core.record import FinalRecord

Cell: TypeAlias = str | int | Fraction | None

WIDE: Final = 44
MIDDLE: Final = 24


@dataclass(frozen=True, slots=True)
class Line:
    """Everything the record says of one dossier; ``result`` is None when it was not counted."""

    edition: Edition
    dossier: Dossier
    decision: Decision
    result: Result | None

    @property
    def needed(self) -> int | None:
        """How many grades the quorum asked for."""
        if self.result is None:
            return None
        rules = self.edition.rules
        rule = QuorumRule(rules.quorum_minimum, rules.quorum_share)
        return rule.needed(self.result.assigned, self.result.recused)

    @property
    def category(self) -> str:
        """The name of the declared category, "" without one."""
        category = self.edition.category(self.dossier.category)
        return category.name if category else ""

    @property
    def mentions(self) -> str:
        """The names of the mentions given, in the order of the decision."""
        names = {mention.key: mention.name for mention in self.edition.mentions}
        return ", ".join(names.get(key, key) for key in self.decision.mentions)

    @property
    def explanation(self) -> str:
        """Why the count gave its level, or why it is not ranked, in French; "" without a count."""
        wording = Wording("fr", self.edition.scale.symbol)
        return with_apostrophes(self.result.explained(wording)) if self.result else ""

    def counted(self, read: Callable[[Result], int]) -> int | None:
        """Read a figure of the count; None when there was no count."""
        return read(self.result) if self.result else None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, how a line fills it, and its width in characters."""

    title: str
    read: Callable[[Line], Cell]
    width: int = 12


def lines(record: FinalRecord) -> Iterator[Line]:
    """Give every decided dossier, by number."""
    decisions = {decision.dossier: decision for decision in record.closing.decisions}
    results: Mapping[str, Result] = {result.dossier: result for result in record.results}
    for dossier in sorted(record.dossiers, key=lambda each: each.number):
        if decision := decisions.get(dossier.number):
            yield Line(record.edition, dossier, decision, results.get(dossier.number))


def decision_columns(edition: Edition) -> tuple[Column, ...]:
    """Name the columns of the jury's own table; one per level of the scale among them."""
    return (
        Column("Dossier", lambda line: line.dossier.number, 10),
        Column("Code INSEE ou SIREN", lambda line: line.dossier.authority.code, 16),
        Column("Collectivité", lambda line: with_apostrophes(line.dossier.authority.name), WIDE),
        Column("Catégorie", lambda line: line.category),
        Column("Département", lambda line: line.dossier.authority.department),
        Column("Région", lambda line: with_apostrophes(line.dossier.authority.region), MIDDLE),
        Column("Population", lambda line: line.dossier.authority.population),
        Column("Niveau", lambda line: line.decision.level, 8),
        Column("Niveau du dépouillement", lambda line: line.decision.computed, 14),
        Column("Rang", lambda line: line.decision.rank, 8),
        *(_count_column(grade) for grade in range(edition.scale.maximum + 1)),
        Column("Notes exprimées", lambda line: line.counted(lambda each: each.expressed)),
        Column("Abstentions", lambda line: line.counted(lambda each: each.abstained)),
        Column("Déports", lambda line: line.counted(lambda each: each.recused)),
        Column("Quorum requis", lambda line: line.needed),
        Column(
            "Quorum atteint", lambda line: _yes(line.result.quorum_met if line.result else None)
        ),
        Column("Hors concours", lambda line: _yes(line.decision.out_of_competition)),
        Column("Mentions", lambda line: line.mentions, MIDDLE),
        Column("Motif de l’écart", lambda line: line.decision.reason, WIDE),
        Column("Explication", lambda line: line.explanation, WIDE),
        Column("Code du diplôme", lambda line: line.decision.diploma_code, 20),
    )


def palmares_columns() -> tuple[Column, ...]:
    """Name the columns of the open data: no person, no grade, nothing of those without a level."""
    return (
        Column("code", lambda line: line.dossier.authority.code),
        Column("collectivite", lambda line: with_apostrophes(line.dossier.authority.name)),
        Column("categorie", lambda line: line.category),
        Column("departement", lambda line: line.dossier.authority.department),
        Column("region", lambda line: with_apostrophes(line.dossier.authority.region)),
        Column("population", lambda line: line.dossier.authority.population),
        Column("millesime", lambda line: line.edition.vintage),
        Column("niveau", lambda line: line.decision.level),
        Column("mentions", lambda line: line.mentions),
    )


def decision_rows(record: FinalRecord) -> Iterator[Sequence[Cell]]:
    """Fill the jury's own table."""
    columns = decision_columns(record.edition)
    return ([column.read(line) for column in columns] for line in lines(record))


def palmares_rows(record: FinalRecord) -> Iterator[Sequence[Cell]]:
    """Fill the open data: labelled candidates, and those who received a mention."""
    columns = palmares_columns()
    return (
        [column.read(line) for column in columns]
        for line in lines(record)
        if palmares.is_labelled(line.decision) or line.decision.mentions
    )


def region_titles(edition: Edition) -> tuple[str, ...]:
    """Name the columns of the table of regions."""
    levels = (f"niveau_{level}" for level in range(1, edition.scale.maximum + 1))
    return ("rang", "region", "candidatures", "labellisees", "part_pourcent", *levels)


def region_rows(record: FinalRecord) -> Iterator[Sequence[Cell]]:
    """Fill the table of regions, in rank order."""
    return (_region_row(total) for total in palmares.by_region(record))


def _region_row(total: RegionTotal) -> Sequence[Cell]:
    name = with_apostrophes(total.region)
    figures = (total.dossiers, total.labelled, total.share * 100)
    return (total.rank, name, *figures, *total.by_level[1:])


def _count_column(grade: int) -> Column:
    return Column(f"Notes {grade}", lambda line: line.counted(lambda each: each.counts[grade]), 9)


def _yes(value: bool | None) -> str:
    return "" if value is None else "oui" if value else "non"
