"""Version 4: shelves, the folders of a store that are listed each in its turn.

A store that was laid out otherwise is looked at whole the next time, for no shelf of it is known.
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """
    CREATE TABLE shelf (
        store TEXT NOT NULL,
        name TEXT NOT NULL,
        mark TEXT NOT NULL,
        settled BOOLEAN NOT NULL,
        PRIMARY KEY (store, name)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX packed_by_end ON packed (device, last)",
)
