"""CSV as French spreadsheets open it: « ; », decimal comma, UTF-8 with its mark, CRLF."""

import csv
import io
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

from jury_app.core.record import FinalRecord
from jury_app.exports.columns import (
    Cell,
    decision_columns,
    decision_rows,
    palmares_columns,
    palmares_rows,
    region_rows,
    region_titles,
)
from jury_app.exports.formulas import harmless
from jury_app.whole_file import replace_file


def write_decisions_csv(record: FinalRecord, path: Path) -> None:
    """Write the jury's own table: every dossier with its count; ``Unreachable`` on a full disk."""
    titles = [column.title for column in decision_columns(record.edition)]
    replace_file(path, table_bytes(titles, decision_rows(record)))


def write_palmares_csv(record: FinalRecord, path: Path) -> None:
    """Write the open data: who was labelled, without a person's name or a grade."""
    titles = [column.title for column in palmares_columns()]
    replace_file(path, table_bytes(titles, palmares_rows(record)))


def write_regions_csv(record: FinalRecord, path: Path) -> None:
    """Write the regions in rank order with their share, in percent with one decimal."""
    replace_file(path, table_bytes(region_titles(record.edition), region_rows(record)))


def table_bytes(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Make the bytes of a table; a text stands between quotes when it must."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(titles)
    for row in rows:
        writer.writerow([plain(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def plain(cell: Cell) -> str:
    """Write a cell as text: a comma for decimals, nothing for None, no formula."""
    if cell is None:
        return ""
    if isinstance(cell, Fraction):
        return f"{float(round(cell, 1)):.1f}".replace(".", ",")
    return harmless(cell) if isinstance(cell, str) else str(cell)
