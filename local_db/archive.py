"""This laptop's encrypted database, opened and closed as one thing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from jury_app.errors import Unreachable
from jury_app.journal import Journal
from jury_app.ports import Archive, Blobs, Desk, Dossiers
from jury_app.store_memory import StoreMemory
from local_db.blobs import FolderBlobs
from local_db.connection import Database
from local_db.desk import StoredDesk
from local_db.journal import StoredJournal
from local_db.lock import DeskLock
from local_db.migrations import migrate
from local_db.store_memory import StoredStoreMemory
from local_db.views import StoredDossiers

DATABASE_FILE: Final = "desk.db"
BLOB_FOLDER: Final = "b"


class SqlArchive:
    """The archive in one encrypted file and its lock; see ``ports.Archive``."""

    def __init__(self, database: Database, lock: DeskLock, blobs: FolderBlobs) -> None:
        """Hold the file and its lock until :meth:`close`."""
        self._database = database
        self._lock = lock
        self._journal = StoredJournal(database)
        self._dossiers = StoredDossiers(database)
        self._desk = StoredDesk(database)
        self._stores = StoredStoreMemory(database)
        self._blobs = blobs

    @property
    def journal(self) -> Journal:
        """The journals."""
        return self._journal

    @property
    def dossiers(self) -> Dossiers:
        """The dossiers."""
        return self._dossiers

    @property
    def desk(self) -> Desk:
        """What belongs to this laptop alone."""
        return self._desk

    @property
    def stores(self) -> StoreMemory:
        """What is known of the stores."""
        return self._stores

    @property
    def blobs(self) -> Blobs:
        """The pieces of attachments."""
        return self._blobs

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside, on this thread, happen together or not at all."""
        with self._database.writing():
            yield

    def close(self) -> None:
        """Let go of the file, then of the folder; a second time does nothing."""
        self._database.close()
        self._lock.release()


def exists(folder: Path) -> bool:
    """Tell whether a desk was ever opened in ``folder``."""
    path = folder / DATABASE_FILE
    return path.is_file() and path.stat().st_size > 0


def open_archive(folder: Path, key: bytes) -> Archive:
    """Open the desk of ``folder`` with its 32-byte key; both are made when missing.

    Raises ``Refused`` with "desk_in_use", "wrong_key" or "newer_schema"; ``Damaged`` with
    "database_damaged"; ``Unreachable`` with "folder_unwritable", "disk_full" or "database_busy".
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unreachable("folder_unwritable") from error
    lock = DeskLock(folder)
    try:
        database = _open_database(folder / DATABASE_FILE, key)
        return SqlArchive(database, lock, FolderBlobs(folder / BLOB_FOLDER))
    except BaseException:
        lock.release()
        raise


def _open_database(path: Path, key: bytes) -> Database:
    """Open the file and bring its tables up to date."""
    database = Database(path, key)
    try:
        with database.writing() as connection:
            migrate(connection)
    except BaseException:
        database.close()
        raise
    return database
