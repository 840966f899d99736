"""The rehearsal of an import: everything is read and checked, nothing is kept yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.edition import Edition
from jury_app.intake.cells import looks_like_formula
from jury_app.intake.dossier_rows import DossierReader, DossierRow
from jury_app.intake.files import FileKind, ImportFiles
from jury_app.intake.history_rows import HistoryReader
from jury_app.intake.initiative_rows import InitiativeReader, InitiativeRows
from jury_app.intake.mapping import ColumnMapping, propose
from jury_app.intake.member_rows import ImportedMember, MemberReader
from jury_app.intake.places import Places
from jury_app.intake.problems import Findings, Problem, Severity
from jury_app.intake.tables import Table, read_table
from jury_app.progress import Progress

FORMULA_SIGNS: Final = frozenset("=+@")


@dataclass(frozen=True, slots=True)
class CategorySum:
    """How the categories add up: 167 + 53 + 13 = 233 of 234. ``parts`` are (plural, count)."""

    parts: tuple[tuple[str, int], ...]
    total: int

    @property
    def counted(self) -> int:
        """How many dossiers have a category."""
        return sum(count for _, count in self.parts)

    @property
    def without(self) -> int:
        """How many dossiers have none."""
        return self.total - self.counted


@dataclass(frozen=True, slots=True)
class Differences:
    """What applying the import would change, as numbers of dossiers."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an import would bring. Rows in error are listed in ``problems`` and left out.

    ``rows`` and ``left_out`` count rows by file; ``columns`` are the mappings used.
    """

    dossiers: tuple[Dossier, ...]
    past_levels: tuple[PastLevel, ...]
    members: tuple[ImportedMember, ...]
    problems: tuple[Problem, ...]
    rows: Mapping[FileKind, int]
    left_out: Mapping[FileKind, int]
    category_sum: CategorySum
    differences: Differences
    columns: Mapping[FileKind, ColumnMapping]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that leave rows out."""
        return tuple(each for each in self.problems if each.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that only want to be read."""
        return tuple(each for each in self.problems if each.severity is Severity.WARNING)

    @property
    def blocking(self) -> bool:
        """Whether rows are left out: applying then needs somebody's explicit acceptance."""
        return any(each.severity is Severity.ERROR for each in self.problems)

    @property
    def initiative_count(self) -> int:
        """How many initiatives the dossiers hold."""
        return sum(len(dossier.initiatives) for dossier in self.dossiers)

    @property
    def transversal_count(self) -> int:
        """How many of them touch several issues."""
        return sum(len(each.issues) > 1 for d in self.dossiers for each in d.initiatives)


@dataclass(slots=True)
class _Rehearsal:
    """One run: the files read so far and what was found in them."""

    files: ImportFiles
    edition: Edition
    places: Places
    existing: Mapping[str, Dossier]
    choices: Mapping[str, str]
    remembered: Mapping[FileKind, Mapping[str, str]]
    progress: Progress
    findings: Findings = field(default_factory=Findings)
    tables: dict[FileKind, Table] = field(default_factory=dict)
    columns: dict[FileKind, ColumnMapping] = field(default_factory=dict)

    def run(self) -> DryRun:
        self.open_files()
        dossiers = self.read_dossiers()
        codes = frozenset(each.authority.code for each in dossiers if each.authority.code)
        past_levels = self.read_history(codes)
        members = self.read_members(codes)
        self.progress.check()
        return DryRun(
            dossiers,
            past_levels,
            members,
            tuple(sorted(self.findings.problems, key=_order)),
            {kind: len(table.rows) for kind, table in self.tables.items()},
            {kind: len(self.findings.rows_in_error[kind]) for kind in self.tables},
            sum_categories(self.edition, dossiers),
            compare(self.existing, dossiers),
            self.columns,
        )

    def open_files(self) -> None:
        """Read every table and map its columns before any row is looked at."""
        for index, kind in enumerate(FileKind):
            source = self.files.source(kind)
            self.progress.step(index, len(FileKind), kind)
            if source is not None:
                table = read_table(source, self.progress)
                remembered = self.remembered.get(kind)
                self.columns[kind] = propose(table.headers, kind, source.name, remembered)
                self.tables[kind] = self.whole_rows(kind, table)

    def whole_rows(self, kind: FileKind, table: Table) -> Table:
        """Put aside rows with cells beyond the last header, and note cells like formulas."""
        width = len(table.headers)
        wide = {n for n, row in zip(table.numbers, table.rows, strict=True) if len(row) > width}
        for number in sorted(wide):
            self.findings.error((kind, number, ""), "too_many_cells", "", columns=width)
        pairs = zip(table.numbers, table.rows, strict=True)
        for number, row in pairs:
            for index, cell in enumerate(row):
                if cell and cell[0] in FORMULA_SIGNS and looks_like_formula(cell):
                    header = table.headers[index] if index < width else ""
                    self.findings.warn((kind, number, header), "formula", "", (), found=cell[:40])
        if not wide:
            return table
        kept = [p for p in zip(table.numbers, table.rows, strict=True) if p[0] not in wide]
        return replace(
            table,
            numbers=tuple(number for number, _ in kept),
            rows=tuple(row for _, row in kept),
        )

    def read_dossiers(self) -> tuple[Dossier, ...]:
        """Join candidatures and initiatives; a file not given leaves its part as it exists."""
        table = self.tables.get(FileKind.DOSSIERS)
        if table is None:
            rows = [DossierRow(0, dossier, None) for dossier in self.existing.values()]
            mentioned = frozenset(self.existing)
        else:
            columns = self.columns[FileKind.DOSSIERS]
            reader = DossierReader(self.edition, self.places, columns, self.choices, self.findings)
            rows, mentioned = reader.read(table)
        return self.with_initiatives(rows, mentioned)

    def with_initiatives(
        self, rows: list[DossierRow], mentioned: frozenset[str]
    ) -> tuple[Dossier, ...]:
        table = self.tables.get(FileKind.INITIATIVES)
        if table is None:
            kept = {number: each.initiatives for number, each in self.existing.items()}
            return tuple(
                replace(each.dossier, initiatives=kept.get(each.dossier.number, ()))
                for each in rows
            )
        sound = frozenset(each.dossier.number for each in rows)
        columns = self.columns[FileKind.INITIATIVES]
        reader = InitiativeReader(self.edition, columns, sound, mentioned, self.findings)
        found = reader.read(table, self.progress)
        self.check_counts(rows, found)
        return tuple(
            replace(each.dossier, initiatives=found.by_dossier.get(each.dossier.number, ()))
            for each in rows
        )

    def check_counts(self, rows: list[DossierRow], found: InitiativeRows) -> None:
        """Compare how many initiatives a dossier announces with how many rows name it."""
        for each in rows:
            number = each.dossier.number
            count = found.rows_by_dossier.get(number, 0)
            if each.declared is not None and each.declared != count:
                header = self.columns[FileKind.DOSSIERS].header("initiative_count")
                where = (FileKind.DOSSIERS, each.row, header)
                self.findings.warn(
                    where, "count_differs", number, (), declared=each.declared, found=count
                )

    def read_history(self, codes: frozenset[str]) -> tuple[PastLevel, ...]:
        table = self.tables.get(FileKind.HISTORY)
        if table is None:
            return ()
        columns = self.columns[FileKind.HISTORY]
        return HistoryReader(self.edition, self.places, columns, codes, self.findings).read(table)

    def read_members(self, codes: frozenset[str]) -> tuple[ImportedMember, ...]:
        table = self.tables.get(FileKind.MEMBERS)
        if table is None:
            return ()
        columns = self.columns[FileKind.MEMBERS]
        return MemberReader(self.places, columns, codes, self.findings).read(table)


def rehearse_import(
    files: ImportFiles,
    edition: Edition,
    places: Places,
    existing: Mapping[str, Dossier] | None = None,
    progress: Progress | None = None,
    *,
    choices: Mapping[str, str] | None = None,
    columns: Mapping[FileKind, Mapping[str, str]] | None = None,
) -> DryRun:
    """Read and check files against an edition, the places and the dossiers already there.

    ``choices`` are a person's answers to proposed places: number of dossier → code, or "" to
    keep it outside every list. ``columns`` are remembered mappings: field → header.
    Raises ``Refused`` when a file as a whole cannot be read, "missing_column" included.
    """
    return _Rehearsal(
        files, edition, places, existing or {}, choices or {}, columns or {}, progress or Progress()
    ).run()


def sum_categories(edition: Edition, dossiers: tuple[Dossier, ...]) -> CategorySum:
    """Count the dossiers by category, in the order of the edition."""
    parts = tuple(
        (category.plural, sum(each.category == category.key for each in dossiers))
        for category in edition.categories
    )
    return CategorySum(parts, len(dossiers))


def compare(existing: Mapping[str, Dossier], dossiers: tuple[Dossier, ...]) -> Differences:
    """Say which dossiers would come, change, go or stay."""
    numbers = {each.number for each in dossiers}
    return Differences(
        tuple(each.number for each in dossiers if each.number not in existing),
        tuple(
            each.number
            for each in dossiers
            if each.number in existing and existing[each.number] != each
        ),
        tuple(number for number in existing if number not in numbers),
        tuple(each.number for each in dossiers if existing.get(each.number) == each),
    )


def _order(problem: Problem) -> tuple[bool, int, int]:
    """Errors first, then file by file and row by row."""
    is_warning = problem.severity is Severity.WARNING
    return is_warning, list(FileKind).index(problem.file), problem.row
