"""What this laptop knows of its stores; all of it could be forgotten and read again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import insert
from sqlmodel import col, delete, select, update

from jury_app.store_memory import KnownShelf, Quarantined
from local_db.connection import Database
from local_db.tables import Listed, Packed, QuarantinedRow, Shelf, Shown, Taken

_PACKED_DEVICES: Final = """
WITH RECURSIVE author(device) AS (
    SELECT min(device) FROM packed
    UNION ALL
    SELECT (SELECT min(device) FROM packed WHERE device > author.device)
    FROM author WHERE author.device IS NOT NULL
)
SELECT device FROM author WHERE device IS NOT NULL
"""
"""Each device once, without reading what there is of it."""
_OF_A_STORE: Final = (Shelf, Listed, Taken, QuarantinedRow, Shown)


class StoredStoreMemory:
    """The memory of stores in the encrypted file; see ``ports.StoreMemory``."""

    def __init__(self, database: Database) -> None:
        """Keep it in ``database``."""
        self._database = database

    def shelves(self, store: str) -> Mapping[str, KnownShelf]:
        """Give the shelves listed so far, by name."""
        asked = select(Shelf.name, Shelf.mark, Shelf.settled).where(col(Shelf.store) == store)
        with self._database.reading() as connection:
            rows = connection.execute(asked)
            return {name: KnownShelf(mark, settled) for name, mark, settled in rows}

    def listed(self, store: str, shelves: Collection[str] | None = None) -> Mapping[str, int]:
        """Give the objects seen when these shelves were last listed, name → size."""
        return dict(self._objects("listed", store, shelves))

    def set_listed(
        self,
        store: str,
        shelves: Mapping[str, KnownShelf],
        objects: Mapping[str, int],
        gone: Collection[str] = (),
    ) -> None:
        """Replace what was listed on some shelves; only the differences are written."""
        with self._database.writing() as connection:
            held = self.listed(store, [*shelves, *gone])
            lost = [(store, name) for name in held.keys() - objects.keys()]
            new = [
                {"store": store, "name": name, "size": size}
                for name, size in objects.items()
                if held.get(name) != size
            ]
            if lost:
                connection.exec_driver_sql("DELETE FROM listed WHERE store = ? AND name = ?", lost)
            if new:
                connection.execute(insert(Listed).prefix_with("OR REPLACE"), new)
            if gone:
                connection.exec_driver_sql(
                    "DELETE FROM shelf WHERE store = ? AND name = ?", [(store, e) for e in gone]
                )
            known = [
                {"store": store, "name": name, "mark": each.mark, "settled": each.settled}
                for name, each in shelves.items()
            ]
            if known:
                connection.execute(insert(Shelf).prefix_with("OR REPLACE"), known)

    def taken(
        self, store: str, shelves: Collection[str] | None = None
    ) -> frozenset[tuple[str, int]]:
        """Give (name, size) of the objects on these shelves whose acts are all in the journal."""
        return frozenset(self._objects("taken", store, shelves))

    def _objects(
        self, table: str, store: str, shelves: Collection[str] | None
    ) -> list[tuple[str, int]]:
        """Give (name, size) from a table of objects, whose names begin with their shelf."""
        asked = f"SELECT name, size FROM {table} WHERE store = ?"  # noqa: S608 - ours
        found: list[tuple[str, int]] = []
        with self._database.reading() as connection:
            if shelves is None:
                return [(n, size) for n, size in connection.exec_driver_sql(asked, (store,))]
            for each in shelves:
                between = (store, f"{each}/", f"{each}0")  # « 0 » is what follows « / »
                rows = connection.exec_driver_sql(f"{asked} AND name > ? AND name < ?", between)
                found += [(name, size) for name, size in rows]
        return found

    def take(self, store: str, objects: Iterable[tuple[str, int]]) -> None:
        """Remember objects whose acts are all in the journal."""
        new = [{"store": store, "name": name, "size": size} for name, size in objects]
        if not new:
            return
        with self._database.writing() as connection:
            connection.execute(insert(Taken).prefix_with("OR IGNORE"), new)

    def packed(self, above: Mapping[bytes, int]) -> Sequence[tuple[bytes, int, int, str]]:
        """Give (device, first, last, name) of the segments known here, in this order."""
        asked = (
            "SELECT device, first, last, name FROM packed"
            " WHERE device = ? AND last > ? ORDER BY first, last, name"
        )
        found: list[tuple[bytes, int, int, str]] = []
        with self._database.reading() as connection:
            devices = connection.exec_driver_sql(_PACKED_DEVICES).scalars().all()
            for device in devices:
                rows = connection.exec_driver_sql(asked, (device, above.get(device, 0)))
                found += [(device, first, last, name) for _, first, last, name in rows]
        return found

    def keep_packed(self, device: bytes, first: int, last: int, name: str) -> None:
        """Remember a segment read or written here."""
        segment = {"device": device, "first": first, "last": last, "name": name}
        with self._database.writing() as connection:
            connection.execute(insert(Packed).prefix_with("OR IGNORE"), segment)

    def quarantine(self, store: str) -> Sequence[Quarantined]:
        """Give the objects of a store that could not be taken, by name."""
        asked = (
            select(
                QuarantinedRow.name, QuarantinedRow.size, QuarantinedRow.code, QuarantinedRow.tries
            )
            .where(col(QuarantinedRow.store) == store)
            .order_by(col(QuarantinedRow.name), col(QuarantinedRow.size))
        )
        with self._database.reading() as connection:
            return [Quarantined(*row) for row in connection.execute(asked)]

    def set_quarantine(self, store: str, objects: Sequence[Quarantined]) -> None:
        """Replace the list of objects of a store that could not be taken."""
        rows = [
            {
                "store": store,
                "name": each.name,
                "size": each.size,
                "code": each.code,
                "tries": each.tries,
            }
            for each in objects
        ]
        with self._database.writing() as connection:
            connection.execute(delete(QuarantinedRow).where(col(QuarantinedRow.store) == store))
            if rows:
                connection.execute(insert(QuarantinedRow).prefix_with("OR REPLACE"), rows)

    def shown(self, store: str) -> Mapping[bytes, int]:
        """Give by device up to which act the store showed all, at its last exchange."""
        asked = select(Shown.device, Shown.seq).where(col(Shown.store) == store)
        with self._database.reading() as connection:
            return dict(connection.execute(asked).all())

    def set_shown(self, store: str, shown: Mapping[bytes, int]) -> None:
        """Replace what a store showed."""
        rows = [{"store": store, "device": each, "seq": seq} for each, seq in shown.items()]
        with self._database.writing() as connection:
            connection.execute(delete(Shown).where(col(Shown.store) == store))
            if rows:
                connection.execute(insert(Shown), rows)

    def shown_anywhere(self, device: bytes) -> int:
        """Give up to which act of a device some store showed all; 0 for none."""
        asked = "SELECT coalesce(max(seq), 0) FROM shown WHERE device = ?"
        with self._database.reading() as connection:
            return int(connection.exec_driver_sql(asked, (device,)).scalar_one())

    def distrust(self, store: str) -> None:
        """Forget the shelves of a store: what stands there is to be looked at whole."""
        with self._database.writing() as connection:
            connection.execute(delete(Shelf).where(col(Shelf.store) == store))

    def move(self, before: str, after: str) -> None:
        """Know a store by another address, in place of what was known of that one.

        Its shelves are not: what stands there now is looked at whole.
        """
        with self._database.writing() as connection:
            self.forget(after)
            self.distrust(before)
            for table in _OF_A_STORE[1:]:
                connection.execute(
                    update(table).where(col(table.store) == before).values(store=after)
                )

    def forget(self, store: str) -> None:
        """Forget a store whole; segments known here stay known."""
        with self._database.writing() as connection:
            for table in _OF_A_STORE:
                connection.execute(delete(table).where(col(table.store) == store))
