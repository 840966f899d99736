"""Version 3: the other branches of a journal that was continued twice."""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """
    CREATE TABLE branch (
        digest BLOB NOT NULL,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        prev BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        kind TEXT,
        raw BLOB NOT NULL,
        body BLOB,
        PRIMARY KEY (digest)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX branch_by_place ON branch (device, seq)",
)
