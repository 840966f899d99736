"""The journals of all devices: acts are added, found, and never changed.

A record's place is (device, seq). Numbers are kept without gaps, so the newest act of a device
says all that is held of its line; it is looked up in the index of places, never stored a second
time. Acts that joined on to a journal elsewhere than at its end are kept beside (``branches``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from sqlalchemy import Connection, insert
from sqlmodel import col, select, update

from jury_app.core.round import Head
from jury_app.errors import Damaged
from jury_app.journal import Branch, Record
from local_db import branches
from local_db.branches import COLUMNS
from local_db.connection import Database
from local_db.tables import Act, BranchAct

NEWEST: Final = """
WITH RECURSIVE author(device) AS (
    SELECT min(device) FROM act
    UNION ALL
    SELECT (SELECT min(device) FROM act WHERE device > author.device)
    FROM author WHERE author.device IS NOT NULL
)
SELECT act.device, act.seq, act.digest FROM author JOIN act ON act.device = author.device
AND act.seq = (SELECT max(seq) FROM act WHERE device = author.device)
"""
AFTER: Final = f"""
SELECT {COLUMNS} FROM act
WHERE (device, seq) > (?, ?) AND (kind IS NULL OR kind NOT IN (SELECT value FROM json_each(?)))
ORDER BY device, seq LIMIT ?
"""  # noqa: S608 - made of constants
PAGE: Final = 1000
LOOKUP: Final = 500
HIGHEST: Final = 2**63 - 1


class StoredJournal:
    """The journals in the encrypted file; see ``ports.Journal``."""

    def __init__(self, database: Database) -> None:
        """Keep them in ``database``."""
        self._database = database

    def append(self, records: Sequence[Record]) -> int:
        """Add records in any order; return how many were new. All are added or none.

        Raises ``Damaged`` with "fork", "gap", or "act_out_of_range" for a number that no honest
        program writes.
        """
        ordered = sorted(records, key=lambda record: (record.device, record.seq))
        with self._database.writing() as connection:
            fresh = [
                record
                for device, group in groupby(ordered, key=lambda record: record.device)
                for record in _fresh(connection, device, list(group))
            ]
            if fresh:
                connection.execute(insert(Act), [branches.values(record) for record in fresh])
        return len(fresh)

    def heads(self) -> Mapping[bytes, Head]:
        """Give the newest act held of every device."""
        with self._database.reading() as connection:
            newest = connection.exec_driver_sql(NEWEST).all()
        return {device: Head(seq, digest) for device, seq, digest in newest}

    def records(self, device: bytes, first: int, last: int) -> Sequence[Record]:
        """Give acts ``first``…``last`` (inclusive, in order) of one device."""
        asked = f"SELECT {COLUMNS} FROM act WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq"  # noqa: S608
        with self._database.reading() as connection:
            rows = connection.exec_driver_sql(asked, (device, first, min(last, HIGHEST))).all()
        return [branches.record(row) for row in rows]

    def every(self, *, without: Iterable[str] = ()) -> Iterator[Record]:
        """Give all records by device and number, leaving out the kinds ``without``.

        They are read by the thousand: whoever stops half-way leaves nothing open, and what is
        appended meanwhile may or may not be seen.
        """
        left_out = json.dumps(sorted(without))
        place: tuple[bytes, int] = (b"", 0)
        while True:
            with self._database.reading() as connection:
                rows = connection.exec_driver_sql(AFTER, (*place, left_out, PAGE)).all()
            for row in rows:
                yield branches.record(row)
            if len(rows) < PAGE:
                return
            place = (rows[-1].device, rows[-1].seq)

    def by_digest(self, digests: Sequence[bytes]) -> Mapping[bytes, Record]:
        """Find records by the digest of their payload; the missing ones are left out."""
        found: dict[bytes, Record] = {}
        with self._database.reading() as connection:
            for start in range(0, len(digests), LOOKUP):
                some = tuple(digests[start : start + LOOKUP])
                marks = ", ".join("?" * len(some))
                for table in ("act", "branch"):
                    asked = f"SELECT {COLUMNS} FROM {table} WHERE digest IN ({marks})"  # noqa: S608
                    for row in connection.exec_driver_sql(asked, some):
                        found[row.digest] = branches.record(row)
        return found

    def unreadable(self) -> Sequence[Record]:
        """Give the group acts whose epoch key was missing when they arrived."""
        asked = f"SELECT {COLUMNS} FROM act WHERE kind IS NULL ORDER BY device, seq"  # noqa: S608
        with self._database.reading() as connection:
            return [branches.record(row) for row in connection.exec_driver_sql(asked)]

    def reveal(self, records: Sequence[Record]) -> None:
        """Fill in kind and body of acts that have become readable; nothing else changes."""
        with self._database.writing() as connection:
            for record in records:
                for table in (Act, BranchAct):
                    connection.execute(
                        update(table)
                        .where(col(table.digest) == record.digest, col(table.kind).is_(None))
                        .values(kind=record.kind, body=record.body)
                    )

    def forks(self) -> Mapping[bytes, int]:
        """Give, of every device that signed two acts of one number, the first such number."""
        with self._database.reading() as connection:
            return branches.lowest(connection)

    def branches(self, device: bytes) -> Sequence[Branch]:
        """Give the acts of a device that are held beside its line, by number."""
        with self._database.reading() as connection:
            return branches.of_device(connection, device)

    def add_branches(self, acts: Sequence[Branch]) -> int:
        """Keep acts beside the line of their device; return how many were new."""
        with self._database.writing() as connection:
            return branches.add(connection, acts)

    def prefer(self, device: bytes, digest: bytes) -> bool:
        """Make the branch that ends with an act the line, and put the line aside."""
        with self._database.writing() as connection:
            return branches.prefer(connection, device, digest)


def _fresh(connection: Connection, device: bytes, ordered: Sequence[Record]) -> list[Record]:
    """Choose what is not held yet of one device, checking that it joins on to what is."""
    last = ordered[-1].seq
    if min(ordered[0].seq, *(min(each.epoch, each.clock, each.wall) for each in ordered)) < 0:
        raise Damaged("act_out_of_range", device=device.hex())
    if max(last, *(max(each.epoch, each.clock, each.wall) for each in ordered)) > HIGHEST:
        raise Damaged("act_out_of_range", device=device.hex())
    held = _held(connection, device, ordered[0].seq, last)
    head = connection.exec_driver_sql(
        "SELECT coalesce(max(seq), 0) FROM act WHERE device = ?", (device,)
    ).scalar_one()
    fresh = []
    for record in ordered:
        if record.seq == head + 1:
            fresh.append(record)
            held[record.seq] = record.digest
            head = record.seq
        elif record.seq > head or record.seq < 1:
            raise Damaged("gap", device=device.hex(), seq=record.seq)
        elif held[record.seq] != record.digest:
            raise Damaged("fork", device=device.hex(), seq=record.seq)
    return fresh


def _held(connection: Connection, device: bytes, first: int, last: int) -> dict[int, bytes]:
    """Give the digests held of one device between two numbers."""
    asked = select(Act.seq, Act.digest).where(
        col(Act.device) == device, col(Act.seq).between(first, last)
    )
    return dict(connection.execute(asked).all())
