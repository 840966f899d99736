"""The file of earlier levels: one authority and one vintage per row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from jury_app.core.dossier import PastLevel
from jury_app.core.edition import Edition
from jury_app.intake.authority_check import bare_code
from jury_app.intake.cells import level, whole_number
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import ColumnMapping
from jury_app.intake.places import Places
from jury_app.intake.problems import Findings
from jury_app.intake.tables import Table

KIND: Final = FileKind.HISTORY
EARLIEST_VINTAGE: Final = 1990
CODE_LENGTH: Final = 5


@dataclass(frozen=True, slots=True)
class HistoryReader:
    """Reads and checks the rows of one file of earlier levels; ``candidates`` are codes."""

    edition: Edition
    places: Places
    columns: ColumnMapping
    candidates: frozenset[str]
    findings: Findings

    def read(self, table: Table) -> tuple[PastLevel, ...]:
        """Give the sound levels, each vintage of an authority once, in the order of the file."""
        by_year: dict[tuple[str, int], list[tuple[int, PastLevel]]] = defaultdict(list)
        for row, cells in self.columns.cells(table):
            past = self._level(row, cells)
            if past is not None:
                by_year[past.code, past.vintage].append((row, past))
        return tuple(past for rows in by_year.values() for past in self._only(rows))

    def _at(self, row: int, key: str) -> tuple[FileKind, int, str]:
        return KIND, row, self.columns.header(key)

    def _level(self, row: int, cells: tuple[str, ...]) -> PastLevel | None:
        code, name, vintage, given = cells
        for key, text in (("code", code), ("vintage", vintage), ("level", given)):
            if not text:
                column = self.columns.header(key)
                self.findings.error(self._at(row, key), "missing_value", "", column=column)
                return None
        known = self._code(row, bare_code(code), name)
        value, highest = level(given), self.edition.scale.maximum
        if value is None or value > highest:
            self.findings.error(
                self._at(row, "level"), "level_outside", "", found=given[:40], maximum=highest
            )
            return None
        when = whole_number(vintage)
        if when is None or not EARLIEST_VINTAGE <= when < self.edition.vintage:
            self.findings.error(
                self._at(row, "vintage"),
                "vintage_outside",
                "",
                found=vintage[:40],
                vintage=self.edition.vintage,
            )
            return None
        return PastLevel(known, name, when, value)

    def _code(self, row: int, code: str, name: str) -> str:
        """Check a code; one that lost its zero is taken when the name agrees."""
        if code in self.candidates or self.places.find(code):
            return code
        padded = self.places.find(code.zfill(CODE_LENGTH)) if code.isdecimal() else None
        where = self._at(row, "code")
        if padded is not None and self.places.is_same(name, padded):
            self.findings.warn(
                where, "code_lost_zero", "", (), found=code, code=padded.code, name=padded.name
            )
            return padded.code
        self.findings.warn(where, "history_code_unknown", "", (), code=code, name=name)
        return code

    def _only(self, rows: list[tuple[int, PastLevel]]) -> list[PastLevel]:
        """Keep one of several equal levels; several different ones are all in error."""
        if len(rows) == 1:
            return [rows[0][1]]
        first_row, first = rows[0]
        if len({past.level for _, past in rows}) == 1:
            for row, _ in rows[1:]:
                self.findings.warn(
                    self._at(row, "vintage"),
                    "level_twice",
                    "",
                    (),
                    name=first.name or first.code,
                    vintage=first.vintage,
                    row=first_row,
                )
            return [first]
        for row, past in rows:
            self.findings.error(
                self._at(row, "level"),
                "levels_disagree",
                "",
                name=past.name or past.code,
                vintage=past.vintage,
            )
        return []
