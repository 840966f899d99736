"""What runs inside the reading process: one sheet in, one list of texts out."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import unicodedata
from multiprocessing.connection import Connection
from typing import Final, TypeAlias

import python_calamine

Answer: TypeAlias = tuple[str, str]
"""A code and a detail; with the code "", the detail is the whole sheet as one text."""
Cell: TypeAlias = str | int | float | bool | dt.date | dt.time | dt.datetime | dt.timedelta
ROW_END: Final = "\x1e"
CELL_END: Final = "\x1f"
NO_ENDS: Final = {ord(ROW_END): " ", ord(CELL_END): " "}
MEMORY: Final = 2 * 1024**3


def serve(answers: Connection, content: bytes, sheet: str) -> None:
    """Answer with the rows, or with the code of what is wrong and a detail."""
    limit_memory()
    silence()
    try:
        answers.send(rows_of(content, sheet))
    except (python_calamine.CalamineError, MemoryError, ValueError, OSError):
        answers.send(("workbook_damaged", ""))
    answers.close()


def limit_memory() -> None:
    """Let a swollen file end this process rather than slow the whole machine (not on Windows)."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def silence() -> None:
    """Keep the reader's last words off the terminal of whoever imports."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def rows_of(content: bytes, sheet: str) -> Answer:
    """Read a sheet by its name, or the first that holds anything."""
    workbook = python_calamine.load_workbook(io.BytesIO(content))
    if sheet and sheet not in workbook.sheet_names:
        return "workbook_sheet_missing", ", ".join(workbook.sheet_names)
    for name in [sheet] if sheet else workbook.sheet_names:
        rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        if any(cell != "" for row in rows for cell in row):
            return "", joined(rows)
    return "", ""


def joined(rows: list[list[Cell]]) -> str:
    """Make one text of a sheet: it passes to the other process ten times faster than lists."""
    return ROW_END.join([joined_row([text(cell) for cell in row]) for row in rows])


def joined_row(cells: list[str]) -> str:
    """Make one text of a row; a cell that holds our own separators loses them."""
    row = CELL_END.join(cells)
    if row.count(CELL_END) >= len(cells) or ROW_END in row:
        return CELL_END.join([cell.translate(NO_ENDS) for cell in cells])
    return row


def separated(sheet: str) -> list[list[str]]:
    """Undo :func:`joined`."""
    return [row.split(CELL_END) for row in sheet.split(ROW_END)] if sheet else []


def text(cell: Cell) -> str:
    """Write a cell as a person would have typed it."""
    if isinstance(cell, str):
        return cell if cell.isascii() else unicodedata.normalize("NFC", cell)
    if isinstance(cell, bool):
        return "oui" if cell else "non"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell).replace(".", ",")
    if isinstance(cell, dt.datetime):
        return cell.strftime("%d/%m/%Y %H:%M").removesuffix(" 00:00")
    return cell.strftime("%d/%m/%Y") if isinstance(cell, dt.date) else str(cell)
