"""Read a table of grades: one line per juror and dossier, as a spreadsheet exports it."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from jury_app.core.tally import Silence
from jury_app.errors import Refused

COLUMNS: Final = ("dossier", "juror", "grade")
_DELIMITERS: Final = ";,\t"
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_SILENT: Final = {
    "": Silence.NOT_GRADED,
    "A": Silence.ABSTENTION,
    "D": Silence.RECUSAL,
}

Mark: TypeAlias = int | Silence
_Row: TypeAlias = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """What each juror said of each dossier; a pair that has no line is not graded yet."""

    jurors: frozenset[str]
    marks: dict[str, dict[str, Mark]]

    def of(self, dossier: str) -> list[Mark]:
        """Return one mark per juror of the table, in no particular order."""
        said = self.marks[dossier]
        return [*said.values(), *[Silence.NOT_GRADED] * (len(self.jurors) - len(said))]


def read(path: Path, top: int) -> Table:
    """Read a table whose grades run from 0 to top.

    The header names the columns dossier, juror and grade, in any order; others are left alone.
    Separator « ; », « , » or tab; UTF-8 with or without a mark, or Windows-1252.
    Raises ``Refused`` with the line at fault: codes ``table_…``.
    """
    text = _text(path)
    rows = _rows(text, _delimiter(text))
    header = next(rows, None)
    if header is None:
        raise Refused("table_empty")
    places = _places(*header)
    marks: dict[str, dict[str, Mark]] = {}
    first_lines: dict[tuple[str, str], int] = {}
    for line, cells in rows:
        if len(cells) != len(header[1]):
            raise Refused("table_width", line=line, found=len(cells), expected=len(header[1]))
        dossier, juror, grade = (cells[place] for place in places)
        for column, cell in (("dossier", dossier), ("juror", juror)):
            if not cell:
                raise Refused("table_name_missing", line=line, column=column)
        first = first_lines.setdefault((dossier, juror), line)
        if first != line:
            raise Refused("table_twice", line=line, first=first)
        marks.setdefault(dossier, {})[juror] = _mark(grade, top, line)
    if not marks:
        raise Refused("table_empty")
    return Table(frozenset(juror for _, juror in first_lines), marks)


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise Refused("table_unreadable") from error
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            # Two spellings of one é must not make two dossiers.
            return unicodedata.normalize("NFC", text)
    raise Refused("table_encoding")


def _delimiter(text: str) -> str:
    """Choose the separator that finds the most of our columns in the header."""
    header = next((line for line in text.splitlines() if line.strip()), "")

    def found(delimiter: str) -> int:
        cells = (cell.strip().strip('"').lower() for cell in header.split(delimiter))
        return len(set(COLUMNS).intersection(cells))

    return max(_DELIMITERS, key=found)


def _rows(text: str, delimiter: str) -> Iterator[_Row]:
    """Give the lines that hold something, each with the number it starts at."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for cells in reader:
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                yield start, stripped
            start = reader.line_num + 1
    except csv.Error as error:
        raise Refused("table_malformed", line=start) from error


def _places(line: int, header: list[str]) -> list[int]:
    names = [name.lower() for name in header]
    for column in COLUMNS:
        if column not in names:
            raise Refused("table_column_missing", line=line, column=column)
        if names.count(column) > 1:
            raise Refused("table_column_twice", line=line, column=column)
    return [names.index(column) for column in COLUMNS]


def _mark(cell: str, top: int, line: int) -> Mark:
    silence = _SILENT.get(cell.upper())
    if silence is not None:
        return silence
    if not _NUMBER.fullmatch(cell):
        raise Refused("table_grade_unknown", line=line, top=top)
    grade = int(cell)
    if grade > top:
        raise Refused("table_grade_above", line=line, top=top)
    return grade
