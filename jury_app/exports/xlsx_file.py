"""The table of decisions as a workbook, the same bytes for the same record."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from jury_app.core.record import FinalRecord
from jury_app.exports.columns import (
    WIDE,
    Cell,
    decision_columns,
    decision_rows,
    region_rows,
    region_titles,
)
from jury_app.exports.formulas import harmless
from jury_app.whole_file import replace_file

# The oldest moment a ZIP entry can carry: the files inside have no date of their own.
_ZIP_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(<)")

_TITLE_FONT: Final = Font(name="Calibri", bold=True, color="FFFFFF")
_TITLE_FILL: Final = PatternFill("solid", fgColor="1F2A44")
_TITLE_PLACE: Final = Alignment(vertical="center", wrap_text=True)
_WRAPPED: Final = Alignment(vertical="top", wrap_text=True)
_TOP: Final = Alignment(vertical="top")
_RULE: Final = Border(bottom=Side(style="hair", color="B8BECC"))
_TITLE_HEIGHT: Final = 32
_REGION_WIDTHS: Final = {"region": 32}


def write_decisions_xlsx(record: FinalRecord, path: Path) -> None:
    """Write decisions and regions as two sheets; ``Unreachable`` when the disk refuses."""
    replace_file(path, workbook_bytes(record))


def workbook_bytes(record: FinalRecord) -> bytes:
    """Make the workbook; its only date is the closing's."""
    book = Workbook(write_only=True)
    closed = record.closed_at.astimezone(UTC).replace(tzinfo=None)
    book.properties.creator = record.edition.organiser
    book.properties.title = f"{record.edition.label} {record.edition.vintage}"
    book.properties.created = closed
    columns = {column.title: column.width for column in decision_columns(record.edition)}
    _add_sheet(book, "Décisions", columns, list(decision_rows(record)), frozen="D2")
    regions = {title: _REGION_WIDTHS.get(title, 14) for title in region_titles(record.edition)}
    _add_sheet(book, "Régions", regions, list(region_rows(record)), frozen="C2")
    buffer = io.BytesIO()
    book.save(buffer)
    return _without_clock(buffer.getvalue(), closed)


def _add_sheet(
    book: Workbook,
    name: str,
    columns: Mapping[str, int],
    rows: Sequence[Sequence[Cell]],
    *,
    frozen: str,
) -> None:
    sheet = book.create_sheet(name)
    # All of this must be set before the first row is written.
    sheet.freeze_panes = frozen
    sheet.row_dimensions[1].height = _TITLE_HEIGHT
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    for index, width in enumerate(columns.values(), 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.append([_title(sheet, title) for title in columns])
    for row in rows:
        sheet.append(
            [_cell(sheet, cell, width) for cell, width in zip(row, columns.values(), strict=True)]
        )
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"


def _title(sheet: WriteOnlyWorksheet, text: str) -> SheetCell:
    cell = WriteOnlyCell(sheet, text)
    cell.font, cell.fill, cell.alignment = _TITLE_FONT, _TITLE_FILL, _TITLE_PLACE
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Cell, width: int) -> SheetCell:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\ufffd", harmless(value)))
        cell.number_format = "@"  # as text: a code keeps its zeros when somebody edits it
    elif isinstance(value, Fraction):
        cell = WriteOnlyCell(sheet, float(round(value, 1)))
        cell.number_format = "0.0"
    else:
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "#,##0"
    cell.alignment = _WRAPPED if width == WIDE else _TOP
    cell.border = _RULE
    return cell


def _without_clock(content: bytes, closed: datetime) -> bytes:
    """Replace the moments of writing: openpyxl offers no way to set them."""
    modified = closed.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as written,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as kept,
    ):
        for name in written.namelist():
            part = written.read(name)
            if name == "docProps/core.xml":
                part = _MODIFIED.sub(rb"\g<1>" + modified + rb"\g<2>", part)
            entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(entry, part)
    return buffer.getvalue()
