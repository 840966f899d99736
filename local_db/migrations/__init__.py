"""Numbered steps from an empty file to today's tables; each is frozen once released."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from jury_app.errors import Refused
from local_db.migrations import step_0001, step_0002, step_0003, step_0004

STEPS: Final[tuple[Sequence[str], ...]] = (
    step_0001.STATEMENTS,
    step_0002.STATEMENTS,
    step_0003.STATEMENTS,
    step_0004.STATEMENTS,
)


def migrate(connection: Connection, steps: Sequence[Sequence[str]] = STEPS) -> int:
    """Bring the file to the newest version; give how many steps that took.

    The connection must be in a transaction: either every step is made or none. Raises
    ``Refused("newer_schema", found=…, known=…)`` for a file written by a later program.
    """
    found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if found > len(steps):
        raise Refused("newer_schema", found=found, known=len(steps))
    for step in steps[found:]:
        for statement in step:
            connection.exec_driver_sql(statement)
    if found < len(steps):
        connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
    return len(steps) - found
