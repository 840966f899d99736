"""What this laptop knows of its stores; all of it could be forgotten and read again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import insert
from sqlmodel import col, delete, select

from jury_app.ports import Quarantined
from local_db.connection import Database
from local_db.tables import Listed, Packed, QuarantinedRow, Taken


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

    def taken(self) -> frozenset[tuple[str, int]]:
        """Give (name, size) of every object whose acts are all in the journal."""
        with self._database.reading() as connection:
            rows = connection.execute(select(Taken.name, Taken.size))
            return frozenset((name, size) for name, size in rows)

    def take(self, objects: Iterable[tuple[str, int]]) -> None:
        """Remember objects whose acts are all in the journal."""
        new = [{"name": name, "size": size} for name, size in objects]
        if not new:
            return
        with self._database.writing() as connection:
            connection.execute(insert(Taken).prefix_with("OR IGNORE"), new)

    def packed(self, device: bytes) -> Sequence[tuple[int, int, str]]:
        """Give (first, last, name) of the segments written here for a device, by number."""
        asked = (
            select(Packed.first, Packed.last, Packed.name)
            .where(col(Packed.device) == device)
            .order_by(col(Packed.first), col(Packed.last), col(Packed.name))
        )
        with self._database.reading() as connection:
            return [(first, last, name) for first, last, name in connection.execute(asked)]

    def keep_packed(self, device: bytes, first: int, last: int, name: str) -> None:
        """Remember a segment written here."""
        segment = {"device": device, "first": first, "last": last, "name": name}
        with self._database.writing() as connection:
            connection.execute(insert(Packed).prefix_with("OR IGNORE"), segment)

    def quarantine(self) -> Sequence[Quarantined]:
        """Give the objects that could not be taken, by name."""
        asked = select(
            QuarantinedRow.name, QuarantinedRow.size, QuarantinedRow.code, QuarantinedRow.tries
        ).order_by(col(QuarantinedRow.name), col(QuarantinedRow.size))
        with self._database.reading() as connection:
            return [Quarantined(*row) for row in connection.execute(asked)]

    def set_quarantine(self, objects: Sequence[Quarantined]) -> None:
        """Replace the list of objects that could not be taken."""
        rows = [
            {"name": each.name, "size": each.size, "code": each.code, "tries": each.tries}
            for each in objects
        ]
        with self._database.writing() as connection:
            connection.execute(delete(QuarantinedRow))
            if rows:
                connection.execute(insert(QuarantinedRow).prefix_with("OR REPLACE"), rows)
