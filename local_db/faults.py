"""What the database's own errors mean to a person."""

from __future__ import annotations

from typing import Final

from jury_app.errors import Damaged, JuryError, Unreachable

# Result codes of SQLite (https://www.sqlite.org/rescode.html), without their extensions.
BUSY: Final = 5
LOCKED: Final = 6
READ_ONLY: Final = 8
INPUT_OUTPUT: Final = 10
CORRUPT: Final = 11
FULL: Final = 13
CANNOT_OPEN: Final = 14
NOT_A_DATABASE: Final = 26

TROUBLES: Final[dict[int, tuple[type[JuryError], str]]] = {
    BUSY: (Unreachable, "database_busy"),
    LOCKED: (Unreachable, "database_busy"),
    READ_ONLY: (Unreachable, "folder_unwritable"),
    CANNOT_OPEN: (Unreachable, "folder_unwritable"),
    INPUT_OUTPUT: (Unreachable, "disk_failing"),
    FULL: (Unreachable, "disk_full"),
    CORRUPT: (Damaged, "database_damaged"),
    NOT_A_DATABASE: (Damaged, "database_damaged"),
}
EXTENSION_BITS: Final = 8


def fault(error: BaseException) -> JuryError | None:
    """Name the trouble outside that an error of the database tells of; None for our own defects."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    trouble = TROUBLES.get(code & (1 << EXTENSION_BITS) - 1)
    return trouble[0](trouble[1]) if trouble else None
