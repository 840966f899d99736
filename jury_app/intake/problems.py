"""What an import found to say: one problem for one row, or for a whole file (row 0)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from jury_app.errors import Fact
from jury_app.intake.files import FileKind
from jury_app.intake.places import Match


class Severity(StrEnum):
    """An error leaves its row out of the import; a warning only wants to be read."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at. ``row`` is as a spreadsheet shows it, ``column`` a header of the file.

    ``subject`` is the number of the dossier concerned, "" when there is none; ``proposals`` are
    places a person may choose for it. ``sentences.sentence`` says it in words.
    """

    file: FileKind
    row: int
    column: str
    severity: Severity
    code: str
    facts: Mapping[str, Fact]
    subject: str = ""
    proposals: tuple[Match, ...] = ()


@dataclass(slots=True)
class Findings:
    """Gathers problems while files are checked, and remembers the rows in error."""

    problems: list[Problem] = field(default_factory=list)
    rows_in_error: dict[FileKind, set[int]] = field(default_factory=lambda: defaultdict(set))

    def warn(
        self,
        where: tuple[FileKind, int, str],
        code: str,
        subject: str = "",
        proposals: tuple[Match, ...] = (),
        /,
        **facts: Fact,
    ) -> None:
        """Note something odd at (file, row, column)."""
        file, row, column = where
        self.problems.append(
            Problem(file, row, column, Severity.WARNING, code, facts, subject, proposals)
        )

    def error(
        self, where: tuple[FileKind, int, str], code: str, subject: str = "", /, **facts: Fact
    ) -> None:
        """Note why a row at (file, row, column) is left out."""
        file, row, column = where
        self.problems.append(Problem(file, row, column, Severity.ERROR, code, facts, subject))
        self.rows_in_error[file].add(row)

    def leave_out(self, file: FileKind, row: int) -> None:
        """Count a row as left out for a reason already told."""
        self.rows_in_error[file].add(row)
