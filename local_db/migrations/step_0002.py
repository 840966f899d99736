"""Version 2: what is known of a store is kept for each store.

Before, objects were remembered without their store. Where only one was ever listed they are its
own; else nothing is known for certain, and the next exchanges read the objects again.
"""

from __future__ import annotations

from typing import Final

_ONLY: Final = """
    FROM (SELECT min(store) AS store FROM listed HAVING count(DISTINCT store) = 1) AS only_one
"""

STATEMENTS: Final = (
    "ALTER TABLE taken RENAME TO taken_before",
    """
    CREATE TABLE taken (
        store TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        PRIMARY KEY (store, name, size)
    ) WITHOUT ROWID
    """,
    f"INSERT INTO taken SELECT only_one.store, t.name, t.size {_ONLY} JOIN taken_before AS t",
    "DROP TABLE taken_before",
    "ALTER TABLE quarantined RENAME TO quarantined_before",
    """
    CREATE TABLE quarantined (
        store TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        code TEXT NOT NULL,
        tries INTEGER NOT NULL,
        PRIMARY KEY (store, name, size)
    ) WITHOUT ROWID
    """,
    f"""
    INSERT INTO quarantined SELECT only_one.store, q.name, q.size, q.code, q.tries
    {_ONLY} JOIN quarantined_before AS q
    """,
    "DROP TABLE quarantined_before",
    """
    CREATE TABLE shown (
        store TEXT NOT NULL,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (store, device)
    ) WITHOUT ROWID
    """,
    f"""
    INSERT INTO shown SELECT only_one.store, unhex(substr(s.name, 13)), CAST(s.value AS INTEGER)
    {_ONLY} JOIN setting AS s WHERE s.name LIKE 'transmitted/%'
    """,
    "DELETE FROM setting WHERE name LIKE 'transmitted/%'",
)
