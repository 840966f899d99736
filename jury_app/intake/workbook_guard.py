"""A look at a workbook before a fast reader opens it: a small hostile file can end a process."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final

from jury_app.errors import Refused
from jury_app.intake.files import SourceFile

MOST_ENTRIES: Final = 2_000
LARGEST_ENTRY: Final = 150 * 1024 * 1024
LARGEST_TOTAL: Final = 250 * 1024 * 1024
HIGHEST_RATIO: Final = 250
RATIO_MATTERS_FROM: Final = 1024 * 1024
MOST_CELLS: Final = 5_000_000
MOST_REPEATS: Final = 1_000
PIECE: Final = 1024 * 1024

# What nearly every program writes, searched for ten times faster than all that XML allows.
USUAL_CELL: Final = b'<c r="'
ANY_CELL: Final = re.compile(rb"<c[\s/>]")
USUAL_FAR: Final = re.compile(rb'<c r="(?:[A-Za-z]{2}|[A-Za-z][0-9]{6})')
PREFIXED_CELL: Final = b":c"
XLSX_UNPLACED: Final = re.compile(rb"<(?:\w+:)?c(?![^>]*\sr\s*=)[\s/>]")
XLSX_CELL: Final = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,9})([0-9]{1,10})["']""")
XLSX_ROW: Final = re.compile(rb"""<(?:\w+:)?row\s[^>]*?\br\s*=\s*["']([0-9]{1,10})["']""")
XLSX_ROW_START: Final = re.compile(rb"<(?:\w+:)?row\b")
ODS_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell\b[^>]*>")
ODS_ROW: Final = re.compile(rb"<table:table-row\b[^>]*repeated[^>]*>\s*(<[^>]*>)\s*(<[^>]*>)")
REPEATED: Final = re.compile(rb"""repeated\s*=\s*["'](\d+)["']""")
DECLARATION: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
UTF_16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def check_workbook(source: SourceFile) -> None:
    """Refuse a workbook that is not one, that unpacks to too much, or that declares entities.

    Raises ``Refused``: "workbook_damaged", "workbook_unknown", "workbook_too_large",
    "workbook_protected" or "workbook_unsafe".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            check_entries(archive, source.name)
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                check_parts(archive, source.name, "xl/")
            elif "content.xml" in names:
                check_parts(archive, source.name, "")
            else:
                raise Refused("workbook_unknown", file=source.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        raise Refused("workbook_damaged", file=source.name) from None


def check_entries(archive: zipfile.ZipFile, name: str) -> None:
    """Bound the number, the sizes and the ratios that the archive announces."""
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("workbook_protected", file=name)
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or total > LARGEST_TOTAL:
        raise Refused("workbook_too_large", file=name)
    for entry in entries:
        ratio = entry.file_size / max(entry.compress_size, 1)
        if entry.file_size > LARGEST_ENTRY:
            raise Refused("workbook_too_large", file=name)
        if entry.file_size > RATIO_MATTERS_FROM and ratio > HIGHEST_RATIO:
            raise Refused("workbook_unsafe", file=name, reason="ratio")


def check_parts(archive: zipfile.ZipFile, name: str, folder: str) -> None:
    """Read every XML part under a folder, never past its announced size."""
    for entry in archive.infolist():
        if not entry.filename.startswith(folder) or not entry.filename.endswith((".xml", ".rels")):
            continue
        part = read_part(archive, entry, name)
        if part.startswith(UTF_16) or (b"<!" in part and DECLARATION.search(part)):
            raise Refused("workbook_unsafe", file=name, reason="entity")
        if entry.filename.startswith("xl/worksheets/"):
            check_sheet(part, name)
        elif entry.filename == "content.xml":
            check_repeats(part, name)


def read_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    """Unpack a part in pieces; an entry larger than it says is refused."""
    pieces: list[bytes] = []
    size = 0
    with archive.open(entry) as part:
        while piece := part.read(PIECE):
            size += len(piece)
            if size > min(entry.file_size, LARGEST_ENTRY):
                raise Refused("workbook_unsafe", file=name, reason="size")
            pieces.append(piece)
    return b"".join(pieces)


def check_sheet(part: bytes, name: str) -> None:
    """Bound the rectangle from A1 to the farthest cell: the reader reserves all of it."""
    is_usual = PREFIXED_CELL not in part and part.count(USUAL_CELL) == len(ANY_CELL.findall(part))
    if is_usual and not USUAL_FAR.search(part):
        return  # all of it lies in A1:Z99999
    is_unplaced = not is_usual and XLSX_UNPLACED.search(part) is not None
    cells = XLSX_CELL.findall(part)
    width = max(map(column_number, {letters for letters, _ in cells}), default=1)
    height = max((int(row) for _, row in cells), default=1)
    height = max(height, *map(int, XLSX_ROW.findall(part)), 1)
    if is_unplaced:
        rows = XLSX_ROW_START.split(part)
        height = max(height, len(rows))
        width = max(width, *(row.count(b"<c") + row.count(b":c") for row in rows))
    if width * height > MOST_CELLS:
        raise Refused("workbook_too_wide", file=name, columns=width, rows=height)


def column_number(letters: bytes) -> int:
    """Number a column: A is 1, XFD is 16 384."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def check_repeats(part: bytes, name: str) -> None:
    """Bound the repetitions of filled cells and rows; empty ones at the end are usual."""
    for found in ODS_CELL.findall(part):
        if b"value-type" in found and repeats(found) > MOST_REPEATS:
            raise Refused("workbook_too_wide", file=name, columns=repeats(found), rows=1)
    for found in ODS_ROW.finditer(part):
        inside, after = found.groups()
        is_empty = b"value-type" not in inside and after.startswith(b"</table:table-row")
        if not is_empty and repeats(found[0].partition(b">")[0]) > MOST_REPEATS:
            count = repeats(found[0].partition(b">")[0])
            raise Refused("workbook_too_wide", file=name, columns=1, rows=count)


def repeats(tag: bytes) -> int:
    """Read how often a tag says it is repeated."""
    return max(map(int, REPEATED.findall(tag)), default=1)
