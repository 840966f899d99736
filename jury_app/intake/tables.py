"""Tables as people send them: CSV of any French spreadsheet, XLSX and ODS workbooks."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from jury_app.errors import Refused
from jury_app.intake.files import SourceFile
from jury_app.intake.workbook import OLD_OFFICE, read_workbook
from jury_app.progress import Progress

DELIMITERS: Final = (";", "\t", ",")
ZIP: Final = b"PK\x03\x04"
OTHER_FORMATS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"\x1f\x8b", b"7z\xbc\xaf")
SAMPLE: Final = 65_536
SAMPLE_RECORDS: Final = 40
WIDEST: Final = 400


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts. ``numbers[i]`` is the row number of ``rows[i]`` as a spreadsheet shows it.

    Every row is as wide as ``headers``, except those with filled cells beyond the last header,
    which are wider. ``encoding`` and ``delimiter`` are "" for a workbook.
    """

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    encoding: str = ""
    delimiter: str = ""


def read_table(source: SourceFile, progress: Progress | None = None) -> Table:
    """Read the table of a file, whatever its format.

    Raises ``Refused`` with the fact ``file`` and a code: "table_empty", "table_without_rows",
    "table_one_column", "table_not_text", "table_quotes", "table_too_wide", "workbook_…".
    """
    content = source.content
    if not content.strip():
        raise Refused("table_empty", file=source.name)
    if content.startswith(OLD_OFFICE):
        raise Refused("workbook_old_format", file=source.name)
    if content.startswith(ZIP):
        records = read_workbook(source, progress or Progress())
        return shape(source.name, records)
    return read_csv(source)


def read_csv(source: SourceFile) -> Table:
    """Read a CSV file, finding its encoding and its delimiter."""
    text, encoding = decode(source)
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    delimiter = find_delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[list[str]] = []
    try:
        records.extend(reader)
    except csv.Error:
        raise Refused("table_quotes", file=source.name, row=len(records) + 1) from None
    return shape(source.name, records, encoding, delimiter)


def decode(source: SourceFile) -> tuple[str, str]:
    """Turn the bytes of a CSV into composed text (NFC), with the name of its encoding."""
    content = source.content
    if content.startswith(OTHER_FORMATS):
        raise Refused("table_not_text", file=source.name)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content:
        raise Refused("table_not_text", file=source.name)
    else:
        candidates = ("utf-8-sig", "cp1252")
    for encoding in candidates:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(unicodedata.category(sign) == "Cc" for sign in set(text) - set("\t\r\n\f\v")):
            break
        bare = encoding == "utf-8-sig" and not content.startswith(b"\xef\xbb\xbf")
        return unicodedata.normalize("NFC", text), "utf-8" if bare else encoding
    raise Refused("table_not_text", file=source.name)


def find_delimiter(text: str) -> str:
    """Choose the delimiter that cuts the first records into the most equal columns."""

    def merit(delimiter: str) -> tuple[int, int]:
        lines = io.StringIO(text[:SAMPLE], newline="")
        widths: list[int] = []
        try:
            for record in csv.reader(lines, delimiter=delimiter):
                if record:
                    widths.append(len(record))
                if len(widths) == SAMPLE_RECORDS:
                    break
        except csv.Error:
            return 0, 0
        if len(text) > SAMPLE and len(widths) < SAMPLE_RECORDS:
            widths = widths[:-1]  # the sample may end in the middle of it
        width = widths[0] if widths else 0
        return (widths.count(width) * min(width - 1, 1), width)

    return max(DELIMITERS, key=merit)


def shape(
    name: str, records: Sequence[Sequence[str]], encoding: str = "", delimiter: str = ""
) -> Table:
    """Find the header, drop empty rows and bring every row to the width of the header."""
    filled = [
        (number, tuple(map(str.strip, record)))
        for number, record in enumerate(records, start=1)
        if any(record)
    ]
    filled = [each for each in filled if any(each[1])]
    if not filled:
        raise Refused("table_empty", file=name)
    headers = without_tail(filled[0][1], 0)
    if len(headers) == 1:
        raise Refused("table_one_column", file=name, found=headers[0][:60])
    if len(headers) > WIDEST:
        raise Refused("table_too_wide", file=name, columns=len(headers), limit=WIDEST)
    if len(filled) == 1:
        raise Refused("table_without_rows", file=name)
    width = len(headers)
    return Table(
        name,
        headers,
        tuple(fit(cells, width) for _, cells in filled[1:]),
        tuple(number for number, _ in filled[1:]),
        encoding,
        delimiter,
    )


def fit(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Pad a short row, cut empty cells beyond the header, keep filled ones."""
    if len(cells) == width:
        return cells
    if len(cells) < width:
        return cells + ("",) * (width - len(cells))
    return without_tail(cells, width)


def without_tail(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Cut the empty cells at the end, down to a width."""
    end = len(cells)
    while end > width and not cells[end - 1]:
        end -= 1
    return cells[:end]
