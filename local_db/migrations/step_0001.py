"""Version 1: the journal, its views and the desk."""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """
    CREATE TABLE act (
        id INTEGER NOT NULL,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        digest BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        kind TEXT,
        raw BLOB NOT NULL,
        body BLOB,
        PRIMARY KEY (id),
        UNIQUE (device, seq),
        UNIQUE (digest)
    )
    """,
    "CREATE INDEX act_unreadable ON act (device, seq) WHERE kind IS NULL",
    """
    CREATE TABLE dossier (
        id INTEGER NOT NULL,
        number TEXT NOT NULL,
        source BLOB NOT NULL,
        code TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        department TEXT NOT NULL,
        region TEXT NOT NULL,
        population INTEGER,
        initiatives INTEGER NOT NULL,
        transversal INTEGER NOT NULL,
        previous INTEGER NOT NULL,
        region_key BLOB NOT NULL,
        name_key BLOB NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (number)
    )
    """,
    "CREATE INDEX dossier_by_name ON dossier (name_key, number)",
    """
    CREATE TABLE sheet (
        dossier INTEGER NOT NULL,
        members TEXT NOT NULL,
        elected TEXT NOT NULL,
        function TEXT NOT NULL,
        technician TEXT NOT NULL,
        email TEXT NOT NULL,
        first_year INTEGER,
        admissible BOOLEAN NOT NULL,
        context TEXT NOT NULL,
        PRIMARY KEY (dossier),
        FOREIGN KEY(dossier) REFERENCES dossier (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE initiative (
        id INTEGER NOT NULL,
        dossier INTEGER NOT NULL,
        position INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        title TEXT NOT NULL,
        issues TEXT NOT NULL,
        stage TEXT NOT NULL,
        state TEXT NOT NULL,
        year INTEGER,
        description TEXT NOT NULL,
        address TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (dossier, position),
        FOREIGN KEY(dossier) REFERENCES dossier (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE covered (
        issue TEXT NOT NULL,
        dossier INTEGER NOT NULL,
        PRIMARY KEY (issue, dossier),
        FOREIGN KEY(dossier) REFERENCES dossier (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    "CREATE INDEX covered_by_dossier ON covered (dossier)",
    """
    CREATE TABLE past_level (
        id INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        vintage INTEGER NOT NULL,
        level INTEGER NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX past_level_by_code ON past_level (code, vintage)",
    """
    CREATE TABLE work (
        dossier TEXT NOT NULL,
        answer TEXT NOT NULL,
        grade INTEGER,
        place INTEGER NOT NULL,
        PRIMARY KEY (dossier)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE secret (
        name TEXT NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        round TEXT NOT NULL,
        dossier TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (round, dossier)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE own_ballot (
        round TEXT NOT NULL,
        dossier TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (round, dossier)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
        dossier TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (dossier)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE listed (
        store TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        PRIMARY KEY (store, name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE taken (
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        PRIMARY KEY (name, size)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE packed (
        device BLOB NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (device, first, last, name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE quarantined (
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        code TEXT NOT NULL,
        tries INTEGER NOT NULL,
        PRIMARY KEY (name, size)
    ) WITHOUT ROWID
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
    )
    """,
)
