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

Answer: TypeAlias = list[list[str]] | tuple[str, str]
Cell: TypeAlias = str | int | float | bool | dt.date | dt.time | dt.datetime | dt.timedelta
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
    if sheet:
        if sheet not in workbook.sheet_names:
            return "workbook_sheet_missing", ", ".join(workbook.sheet_names)
        names = [sheet]
    else:
        names = workbook.sheet_names
    for name in names:
        rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        if any(cell != "" for row in rows for cell in row):
            return [[text(cell) for cell in row] for row in rows]
    return []


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
