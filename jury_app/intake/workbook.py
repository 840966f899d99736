"""Workbooks are read in a process of their own: should the reader abort, only that one dies."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from typing import Final

from jury_app.errors import Refused
from jury_app.intake.files import SourceFile
from jury_app.intake.workbook_child import Answer, separated, serve
from jury_app.intake.workbook_guard import check_workbook
from jury_app.progress import Progress

OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PATIENCE: Final = 60.0
GLANCE: Final = 0.05


def read_workbook(source: SourceFile, progress: Progress) -> list[list[str]]:
    """Read a sheet as texts, from its cell A1 on.

    Raises ``Refused``: what :func:`check_workbook` refuses, "workbook_damaged" when the reader
    gives up, and "workbook_sheet_missing" with the sheets there are.
    """
    check_workbook(source)
    code, detail = ask(source, progress)
    if not code:
        return separated(detail)
    if code == "workbook_sheet_missing":
        raise Refused(code, file=source.name, sheet=source.sheet, sheets=detail)
    raise Refused(code, file=source.name)


def ask(source: SourceFile, progress: Progress) -> Answer:
    """Start the reading process, wait for its answer, and never leave it behind."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=serve, args=(theirs, source.content, source.sheet), name="workbook", daemon=True
    )
    child.start()
    theirs.close()
    try:
        return wait(ours, progress)
    finally:
        ours.close()
        if child.is_alive():
            child.kill()
        child.join()
        child.close()


def wait(answers: Connection, progress: Progress) -> Answer:
    """Wait for one answer; a process that died or that dawdles means a damaged file."""
    glances = int(PATIENCE / GLANCE)
    for _ in range(glances):
        progress.check()
        if answers.poll(GLANCE):
            try:
                answer: Answer = answers.recv()
            except EOFError:
                return "workbook_damaged", ""
            return answer
    return "workbook_damaged", ""
