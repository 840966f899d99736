"""What this laptop knows of its stores; all of it could be forgotten and read again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import insert
from sqlmodel import col, delete, select, update

from jury_app.store_memory import Quarantined
from local_db.connection import Database
from local_db.tables import Listed, Packed, QuarantinedRow, Shown, Taken


class StoredStoreMemory:
    """The memory of stores in the encrypted file; see ``ports.StoreMemory``."""

    def __init__(self, database: Database) -> None:
        """Keep it in ``database``."""
        self._database = database

    def listed(self, store: str) -> Mapping[str, int]:
        """Give the objects seen at the last listing, name → size."""
        asked = select(Listed.name, Listed.size).where(col(Listed.store) == store)
        with self._database.reading() as connection:
            return dict(connection.execute(asked).all())

    def set_listed(self, store: str, objects: Mapping[str, int]) -> None:
        """Replace what was listed; only the differences are written."""
        with self._database.writing() as connection:
            held = self.listed(store)
            gone = [(store, name) for name in held.keys() - objects.keys()]
            new = [
                {"store": store, "name": name, "size": size}
                for name, size in objects.items()
                if held.get(name) != size
            ]
            if gone:
                connection.exec_driver_sql("DELETE FROM listed WHERE store = ? AND name = ?", gone)
            if new:
                connection.execute(insert(Listed).prefix_with("OR REPLACE"), new)

    def taken(self, store: str) -> frozenset[tuple[str, int]]:
        """Give (name, size) of every object of a store whose acts are all in the journal."""
        asked = select(Taken.name, Taken.size).where(col(Taken.store) == store)
        with self._database.reading() as connection:
            return frozenset((name, size) for name, size in connection.execute(asked))

    def take(self, store: str, objects: Iterable[tuple[str, int]]) -> None:
        """Remember objects whose acts are all in the journal."""
        new = [{"store": store, "name": name, "size": size} for name, size in objects]
        if not new:
            return
        with self._database.writing() as connection:
            connection.execute(insert(Taken).prefix_with("OR IGNORE"), new)

    def packed(self) -> Sequence[tuple[bytes, int, int, str]]:
        """Give (device, first, last, name) of the segments known here, in this order."""
        asked = "SELECT device, first, last, name FROM packed ORDER BY device, first, last, name"
        with self._database.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(asked)]

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

    def move(self, before: str, after: str) -> None:
        """Know a store by another address, in place of what was known of that one."""
        with self._database.writing() as connection:
            self.forget(after)
            for table in (Listed, Taken, QuarantinedRow, Shown):
                connection.execute(
                    update(table).where(col(table.store) == before).values(store=after)
                )

    def forget(self, store: str) -> None:
        """Forget a store whole; segments known here stay known."""
        with self._database.writing() as connection:
            for table in (Listed, Taken, QuarantinedRow, Shown):
                connection.execute(delete(table).where(col(table.store) == store))
