"""The branches of journals that were continued twice: kept as proof, beside the line that counts.

A device that was copied, or that lies, signs two acts of one number. The first seen stays in its
place; whatever else joins on to the journal is kept here with the act it names before it. When the
control log names an act of another branch, that branch takes the place of the line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Connection, Row, insert
from sqlmodel import col, delete

from jury_app.errors import Damaged
from jury_app.journal import Branch, Record
from local_db.tables import Act, BranchAct, Packed

COLUMNS: Final = "device, seq, digest, raw, epoch, clock, wall, kind, body"
LOWEST: Final = "SELECT device, min(seq) FROM branch GROUP BY device"
OF_DEVICE: Final = f"SELECT {COLUMNS}, prev FROM branch WHERE device = ? ORDER BY seq, digest"  # noqa: S608
ON_LINE: Final = f"SELECT {COLUMNS} FROM act WHERE device = ? AND seq >= ? ORDER BY seq"  # noqa: S608


def lowest(connection: Connection) -> dict[bytes, int]:
    """Give, of every device that has branches, the number at which the first one leaves."""
    return dict(connection.exec_driver_sql(LOWEST).all())


def of_device(connection: Connection, device: bytes) -> list[Branch]:
    """Give the acts of one device that are not on its line, by number."""
    rows = connection.exec_driver_sql(OF_DEVICE, (device,))
    return [Branch(record(row), row.prev) for row in rows]


def add(connection: Connection, branches: Sequence[Branch]) -> int:
    """Keep acts beside the line; give how many were new.

    ``Damaged("gap")`` when one names an act before it that is not held.
    """
    new = 0
    for each in sorted(branches, key=lambda branch: branch.record.seq):
        kept = each.record
        if _holds(connection, kept.device, kept.seq, kept.digest):
            continue
        before = kept.seq == 1 or _holds(connection, kept.device, kept.seq - 1, each.prev)
        if not before:
            raise Damaged("gap", device=kept.device.hex(), seq=kept.seq)
        connection.execute(insert(BranchAct), {**values(kept), "prev": each.prev})
        new += 1
    return new


def prefer(connection: Connection, device: bytes, digest: bytes) -> bool:
    """Put the branch that ends with an act in the place of the line; whether there is such one."""
    held = {each.record.digest: each for each in of_device(connection, device)}
    chain: list[Branch] = []
    while digest in held:
        chain.insert(0, held[digest])
        digest = held[digest].prev
    if not chain:
        return False
    first = chain[0].record.seq
    rows = connection.exec_driver_sql(ON_LINE, (device, first)).all()
    aside: list[Branch] = []
    prev = chain[0].prev
    for row in rows:
        aside.append(Branch(record(row), prev))
        prev = row.digest
    connection.execute(delete(Act).where(col(Act.device) == device, col(Act.seq) >= first))
    for each in chain:
        connection.execute(delete(BranchAct).where(col(BranchAct.digest) == each.record.digest))
        connection.execute(insert(Act), values(each.record))
    for each in aside:
        connection.execute(insert(BranchAct), {**values(each.record), "prev": each.prev})
    # Segments of what was the line no longer tell what a store holds of it, nor what it showed.
    connection.execute(
        delete(Packed).where(col(Packed.device) == device, col(Packed.last) >= first)
    )
    connection.exec_driver_sql(
        "UPDATE shown SET seq = ? WHERE device = ? AND seq >= ?", (first - 1, device, first)
    )
    return True


def _holds(connection: Connection, device: bytes, seq: int, digest: bytes) -> bool:
    asked = (
        "SELECT 1 FROM act WHERE device = ? AND seq = ? AND digest = ?"
        " UNION ALL SELECT 1 FROM branch WHERE device = ? AND seq = ? AND digest = ?"
    )
    place = (device, seq, digest)
    return connection.exec_driver_sql(asked, (*place, *place)).first() is not None


def values(kept: Record) -> Mapping[str, object]:
    """Spell a record out as a row."""
    return {
        "device": kept.device,
        "seq": kept.seq,
        "digest": kept.digest,
        "epoch": kept.epoch,
        "clock": kept.clock,
        "wall": kept.wall,
        "kind": kept.kind,
        "raw": kept.raw,
        "body": kept.body,
    }


def record(row: Row[tuple[object, ...]]) -> Record:
    """Read a record from a row of :data:`COLUMNS`."""
    return Record(
        device=row.device,
        seq=row.seq,
        digest=row.digest,
        raw=row.raw,
        epoch=row.epoch,
        clock=row.clock,
        wall=row.wall,
        kind=row.kind,
        body=row.body,
    )
