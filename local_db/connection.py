"""Connections to the encrypted file: the key first, then how carefully to write.

Every thread may read and write. Each borrows a connection of its own for the time of one question,
so readers see the last committed state and never wait for a writer (WAL); writers take turns.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from jury_app.errors import Damaged, JuryError, Refused, Unreachable
from local_db.faults import fault

KEY_LENGTH: Final = 32
SALT_LENGTH: Final = 16
TAG_LENGTH: Final = 8
CLEAR_HEADER: Final = b"SQLite format 3\0"
PAGE: Final = 4096
PATIENCE: Final = 10_000
"""How long a writer waits for its turn, in milliseconds."""

CAREFUL: Final = (
    "PRAGMA foreign_keys = ON",
    # Sealed means on the disk: WAL alone would allow the last commits to go with the power.
    "PRAGMA synchronous = FULL",
    # On macOS an ordinary fsync stops at the drive's own memory.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    f"PRAGMA busy_timeout = {PATIENCE}",
    "PRAGMA cache_size = -32000",
)


def key_tag(key: bytes, nonce: bytes) -> bytes:
    """Make what tells, at the head of the file, that ``key`` is the one it was written with."""
    return hashlib.blake2b(
        nonce, key=key, digest_size=TAG_LENGTH, person=b"jury-desk-key-v1"
    ).digest()


def new_salt(key: bytes) -> bytes:
    """Make the file's first 16 bytes: eight random ones and their tag under the key.

    SQLCipher uses them only to vary its authentication key; it cannot itself tell a wrong key
    from a damaged first page, and a person needs to know which it is.
    """
    nonce = os.urandom(SALT_LENGTH - TAG_LENGTH)
    return nonce + key_tag(key, nonce)


def inspect(path: Path, key: bytes) -> bytes:
    """Give the file's salt, a new one when there is no file yet.

    Raises ``Refused("wrong_key")``, or ``Damaged("database_damaged")`` when it is no such file.
    """
    try:
        with path.open("rb") as file:
            head = file.read(SALT_LENGTH)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError:
        return new_salt(key)
    except OSError as error:
        raise Unreachable("folder_unwritable") from error
    if not head:
        return new_salt(key)
    if len(head) < SALT_LENGTH or head == CLEAR_HEADER:
        raise Damaged("database_damaged")
    nonce, tag = head[:-TAG_LENGTH], head[-TAG_LENGTH:]
    if tag != key_tag(key, nonce):
        raise Damaged("database_damaged") if size % PAGE else Refused("wrong_key")
    return head


def connect(path: Path, key: bytes, salt: bytes) -> Any:  # noqa: ANN401 - the driver has no types
    """Open the file with the raw key: a passphrase would cost 89 ms each time."""
    connection = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=PATIENCE / 1000
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{(key + salt).hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        _check_cipher(connection)
        for pragma in CAREFUL:
            connection.execute(pragma)
        _keep_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_cipher(connection: Any) -> None:  # noqa: ANN401
    """Make sure that the driver encrypts: others accept the key silently and do nothing with it."""
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("this driver does not encrypt")


def _keep_log(connection: Any) -> None:  # noqa: ANN401
    """Let readers go on beside a writer; some network folders cannot, and no desk lives there."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raise Unreachable("folder_unwritable")


class Database:
    """The encrypted file, asked by any thread."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or create the file; raises what :func:`inspect` and ``faults`` name."""
        if len(key) != KEY_LENGTH:
            raise ValueError("the key of a database has 32 bytes")
        salt = inspect(path, key)
        self._closed = False
        self._here = threading.local()

        def create() -> Any:  # noqa: ANN401
            if self._closed:
                raise RuntimeError("the archive is closed")
            try:
                return connect(path, key, salt)
            except sqlcipher.Error as error:
                raise fault(error) or error from error

        self._engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=create,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=16,
            # An error of the database must not carry what it was about to write into a log.
            hide_parameters=True,
        )
        self._writers = self._engine.execution_options(writing=True)
        _listen(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one consistent state: inside a transaction its own, else the last committed."""
        current = self._current()
        if current is not None:
            yield current
            return
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write everything inside or nothing; within another one, it may fail on its own."""
        current = self._current()
        if current is not None:
            with self._nested(current):
                yield current
            return
        self._here.lost = None
        with self._writers.begin() as connection:
            self._here.connection = connection
            try:
                yield connection
                self._refuse_lost()
            finally:
                self._here.connection = None

    @contextmanager
    def _nested(self, connection: Connection) -> Iterator[None]:
        """Mark a point to come back to when the inner part fails."""
        self._refuse_lost()
        connection.exec_driver_sql("SAVEPOINT inner_part")
        try:
            yield
        except BaseException as error:
            if _in_transaction(connection):
                connection.exec_driver_sql("ROLLBACK TO inner_part")
                connection.exec_driver_sql("RELEASE inner_part")
            else:
                # A full disk undoes the whole transaction: nothing more may be added to it.
                self._here.lost = error
            raise
        connection.exec_driver_sql("RELEASE inner_part")

    def _current(self) -> Connection | None:
        """Give the connection of the transaction this thread is in."""
        connection: Connection | None = getattr(self._here, "connection", None)
        return connection

    def _refuse_lost(self) -> None:
        """Stop a transaction that the database has already undone."""
        lost: BaseException | None = self._here.lost
        if lost is not None:
            raise lost

    def close(self) -> None:
        """Let go of every connection; the last one folds the write-ahead log into the file."""
        self._closed = True
        self._engine.dispose()


def _in_transaction(connection: Connection) -> bool:
    """Ask the driver itself: SQLite may have rolled back on its own."""
    driver = connection.connection.driver_connection
    return driver is not None and bool(driver.in_transaction)


def _listen(engine: Engine) -> None:
    """Begin transactions our way, and call troubles by our names."""

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        # A writer asks for its turn at once: asked later, it could only be refused.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def name_trouble(context: ExceptionContext) -> JuryError | None:
        return fault(context.original_exception)
