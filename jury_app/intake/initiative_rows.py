"""The file of initiatives: tens of thousands of rows, so each costs only a few microseconds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from jury_app.core.collation import fold
from jury_app.core.dossier import Initiative
from jury_app.core.edition import Edition
from jury_app.intake.cells import items, loose_items, year
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import ColumnMapping
from jury_app.intake.problems import Findings
from jury_app.intake.tables import Table
from jury_app.progress import Progress

KIND: Final = FileKind.INITIATIVES
EARLIEST_YEAR: Final = 1980
YEARS_AHEAD: Final = 10
PIECE: Final = 2_000
Issues: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""The issues of a cell, and those among them that the edition does not know."""


@dataclass(slots=True)
class Tally:
    """How often something odd occurs, and where first: one line for all of them."""

    first: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class InitiativeRows:
    """The initiatives by dossier, in the order of the file, and how many rows name each dossier."""

    by_dossier: Mapping[str, tuple[Initiative, ...]]
    rows_by_dossier: Mapping[str, int]


@dataclass(slots=True)
class InitiativeReader:
    """Reads and checks the rows of one file of initiatives.

    ``sound`` are the dossiers that are imported, ``mentioned`` all that the other file names.
    """

    edition: Edition
    columns: ColumnMapping
    sound: frozenset[str]
    mentioned: frozenset[str]
    findings: Findings
    _strangers: dict[str, Tally] = field(default_factory=dict)
    _left_out: dict[str, Tally] = field(default_factory=dict)
    _unknown_issues: dict[str, Tally] = field(default_factory=dict)
    _without_zeros: Tally | None = None
    _issues: dict[str, Issues] = field(default_factory=dict)

    def read(self, table: Table, progress: Progress) -> InitiativeRows:
        """Give the sound initiatives of every sound dossier."""
        rows = list(self.columns.cells(table))
        aliases = {number.lstrip("0"): number for number in self.mentioned}
        names = {fold(each.name): each.name for each in self.edition.issues}
        seen = Counter((cells[0], cells[1]) for _, cells in rows)
        found: dict[str, list[Initiative]] = defaultdict(list)
        counts: Counter[str] = Counter()
        for index, (row, cells) in enumerate(rows):
            if index % PIECE == 0:
                progress.step(index, len(rows), KIND)
            number = cells[0]
            if number and number not in self.mentioned:
                number = self._repair(row, number, aliases)
            counts[number] += 1
            if seen[cells[0], cells[1]] > 1 and cells[1]:
                self._error(row, "key", "duplicate_initiative", number, key=cells[1])
            elif self._belongs(row, number):
                initiative = self._initiative(row, number, cells, names)
                if initiative is not None:
                    found[number].append(initiative)
        self._report()
        return InitiativeRows({key: tuple(value) for key, value in found.items()}, counts)

    def _error(self, row: int, column: str, code: str, subject: str, /, **facts: str) -> None:
        where = (KIND, row, self.columns.header(column))
        self.findings.error(where, code, subject, **facts)

    def _repair(self, row: int, number: str, aliases: Mapping[str, str]) -> str:
        """Recognise « 1 » as « 0001 », which spreadsheets make of it."""
        known = aliases.get(number.lstrip("0"))
        if known is None:
            return number
        if self._without_zeros is None:
            self._without_zeros = Tally(row)
        self._without_zeros.count += 1
        return known

    def _belongs(self, row: int, number: str) -> bool:
        """Tell whether the dossier is imported; leave the row out otherwise."""
        if number in self.sound:
            return True
        if not number:
            self._error(row, "dossier", "missing_value", "", column=self.columns.header("dossier"))
            return False
        tallies = self._left_out if number in self.mentioned else self._strangers
        tallies.setdefault(number, Tally(row)).count += 1
        self.findings.leave_out(KIND, row)
        return False

    def _initiative(
        self, row: int, number: str, cells: tuple[str, ...], names: Mapping[str, str]
    ) -> Initiative | None:
        _, key, title, issues, stage, state, started, description, address = cells
        if not key or not title:
            missing = "title" if key else "key"
            self._error(row, missing, "missing_value", number, column=self.columns.header(missing))
            return None
        value = year(started, EARLIEST_YEAR, self.edition.vintage + YEARS_AHEAD)
        if started and value is None:
            where = (KIND, row, self.columns.header("year"))
            self.findings.warn(where, "year_malformed", number, found=started[:40])
        touched, unknown = self._touched(issues, names)
        for name in unknown:
            self._unknown_issues.setdefault(name, Tally(row)).count += 1
        return Initiative(key, title, touched, stage, state, value, description, address)

    def _touched(self, text: str, names: Mapping[str, str]) -> Issues:
        """Cut a cell into issues, known and unknown; the same text is cut only once."""
        if text not in self._issues:
            self._issues[text] = read_issues(text, names)
        return self._issues[text]

    def _report(self) -> None:
        """Tell once what was found many times."""
        number = self.columns.header("dossier")
        for dossier, tally in self._strangers.items():
            self.findings.error(
                (KIND, tally.first, number),
                "dossier_unknown",
                "",
                number=dossier,
                count=tally.count,
            )
        for dossier, tally in self._left_out.items():
            self.findings.warn(
                (KIND, tally.first, number),
                "dossier_left_out",
                dossier,
                (),
                number=dossier,
                count=tally.count,
            )
        for name, tally in self._unknown_issues.items():
            where = (KIND, tally.first, self.columns.header("issues"))
            self.findings.warn(where, "issue_unknown", "", (), name=name, count=tally.count)
        if self._without_zeros is not None:
            where = (KIND, self._without_zeros.first, number)
            count = self._without_zeros.count
            self.findings.warn(where, "numbers_lost_zeros", "", (), count=count)


def read_issues(text: str, names: Mapping[str, str]) -> Issues:
    """Name the issues of a cell as the edition does; keep those it does not know as they are.

    Commas, slashes and « et » cut only between known names: « Culture et patrimoine » is one.
    """
    parts: list[str] = []
    for item in items(text):
        pieces = loose_items(item)
        is_list = len(pieces) > 1 and all(fold(piece) in names for piece in pieces)
        parts += pieces if is_list else [item]
    touched = tuple(dict.fromkeys(names.get(fold(part), part) for part in parts))
    return touched, tuple(part for part in touched if fold(part) not in names)
