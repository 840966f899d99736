"""The dossiers as a view of the journal: made again at will, touched only where they changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import count
from typing import Final

from sqlalchemy import Connection, insert
from sqlmodel import delete, select

from jury_app.core.collation import collation_key
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.ports import DossierQuery, DossierRow, Facets
from local_db import reads
from local_db.connection import Database
from local_db.search import indexed_words
from local_db.tables import Covered, DossierLine, InitiativeRow, PastLevelRow, Sheet

BATCH: Final = 1000
TRANSVERSAL: Final = 2
"""From so many issues on, an initiative is transversal."""


class StoredDossiers:
    """The dossiers in the encrypted file; see ``ports.Dossiers``."""

    def __init__(self, database: Database) -> None:
        """Keep them in ``database``."""
        self._database = database

    def replace(
        self, listing: Mapping[str, bytes], changed: Sequence[Dossier], past: Sequence[PastLevel]
    ) -> None:
        """Make the view hold exactly the dossiers of ``listing``.

        ``ValueError`` when ``changed`` does not account for every difference: the view would lie.
        """
        with self._database.writing() as connection:
            held = _held(connection)
            incoming = {dossier.number for dossier in changed}
            _check_complete(listing, {n: source for n, (_, source) in held.items()}, incoming)
            _remove(
                connection, [i for n, (i, _) in held.items() if n not in listing or n in incoming]
            )
            free = count(1 + max((i for i, _ in held.values()), default=0))
            for start in range(0, len(changed), BATCH):
                some = [
                    (held[each.number][0] if each.number in held else next(free), each)
                    for each in changed[start : start + BATCH]
                ]
                _insert(connection, some, listing)
            _replace_past(connection, past)
            _update_previous(connection, past)

    def listing(self) -> Mapping[str, bytes]:
        """Give the number and source digest of every dossier shown."""
        with self._database.reading() as connection:
            return {number: source for number, (_, source) in _held(connection).items()}

    def find(self, query: DossierQuery) -> Sequence[str]:
        """Give the numbers of all dossiers that match, in order."""
        with self._database.reading() as connection:
            return reads.find(connection, query)

    def rows(self, numbers: Sequence[str]) -> Sequence[DossierRow]:
        """Give the lines of these dossiers, in the order asked."""
        with self._database.reading() as connection:
            return reads.rows(connection, numbers)

    def facets(self, query: DossierQuery) -> Facets:
        """Count the dossiers by facet value."""
        with self._database.reading() as connection:
            return reads.facets(connection, query)

    def dossier(self, number: str) -> Dossier | None:
        """Give a dossier with its initiatives."""
        with self._database.reading() as connection:
            return reads.dossier(connection, number)

    def every(self) -> Sequence[Dossier]:
        """Give all dossiers by number, without their initiatives."""
        with self._database.reading() as connection:
            return reads.every(connection)

    def initiative_counts(self) -> Mapping[str, tuple[int, int]]:
        """Give per dossier how many initiatives it holds and how many are transversal."""
        asked = select(DossierLine.number, DossierLine.initiatives, DossierLine.transversal)
        with self._database.reading() as connection:
            return {
                row.number: (row.initiatives, row.transversal) for row in connection.execute(asked)
            }

    def past_levels(self, code: str | None = None) -> Sequence[PastLevel]:
        """Give the earlier levels of one authority (or all), by vintage."""
        with self._database.reading() as connection:
            return reads.past_levels(connection, code)


def _held(connection: Connection) -> dict[str, tuple[int, bytes]]:
    """Give the row and the source digest of every dossier shown."""
    rows = connection.exec_driver_sql("SELECT number, id, source FROM dossier ORDER BY number")
    return {number: (row, source) for number, row, source in rows}


def _check_complete(
    listing: Mapping[str, bytes], held: Mapping[str, bytes], incoming: set[str]
) -> None:
    """Refuse a change that would leave the view unlike ``listing``."""
    missing = {n for n, source in listing.items() if held.get(n) != source} - incoming
    unlisted = incoming - listing.keys()
    if missing or unlisted:
        raise ValueError(f"{len(missing)} dossiers missing, {len(unlisted)} not listed")


def _remove(connection: Connection, rows: Sequence[int]) -> None:
    """Drop dossiers with all that hangs on them."""
    if rows:
        keys = [(row,) for row in rows]
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", keys)
        connection.exec_driver_sql("DELETE FROM dossier WHERE id = ?", keys)


def _insert(
    connection: Connection, numbered: Sequence[tuple[int, Dossier]], sources: Mapping[str, bytes]
) -> None:
    """Write dossiers whose rows are free."""
    _fill(
        connection, DossierLine, [_line(row, each, sources[each.number]) for row, each in numbered]
    )
    _fill(connection, Sheet, [_sheet(row, each) for row, each in numbered])
    _fill(
        connection,
        InitiativeRow,
        [line for row, each in numbered for line in _initiatives(row, each)],
    )
    _fill(
        connection,
        Covered,
        [
            {"issue": issue, "dossier": row}
            for row, each in numbered
            for issue in sorted({issue for i in each.initiatives for issue in i.issues})
        ],
    )
    connection.exec_driver_sql(
        "INSERT INTO search (rowid, words) VALUES (?, ?)",
        [(row, indexed_words(each)) for row, each in numbered],
    )


def _fill(
    connection: Connection,
    table: type[DossierLine | Sheet | InitiativeRow | Covered | PastLevelRow],
    rows: Sequence[Mapping[str, object]],
) -> None:
    """Insert many rows at once."""
    if rows:
        connection.execute(insert(table), rows)


@cache
def _region_key(region: str) -> bytes:
    """Weigh a region once: there are few."""
    return collation_key(region)


def _line(row: int, dossier: Dossier, source: bytes) -> dict[str, object]:
    """Spell out what lists show; the previous level is filled in from the past ones."""
    authority = dossier.authority
    return {
        "id": row,
        "number": dossier.number,
        "source": source,
        "code": authority.code,
        "kind": authority.kind.value,
        "name": authority.name,
        "category": dossier.category,
        "department": authority.department,
        "region": authority.region,
        "population": authority.population,
        "initiatives": len(dossier.initiatives),
        "transversal": sum(len(set(i.issues)) >= TRANSVERSAL for i in dossier.initiatives),
        "previous": 0,
        "region_key": _region_key(authority.region),
        "name_key": collation_key(authority.name),
    }


def _sheet(row: int, dossier: Dossier) -> dict[str, object]:
    """Spell out what only the dossier's own page shows."""
    return {
        "dossier": row,
        "members": json.dumps(dossier.authority.members),
        "elected": dossier.contact.elected,
        "function": dossier.contact.function,
        "technician": dossier.contact.technician,
        "email": dossier.contact.email,
        "first_year": dossier.first_year,
        "admissible": dossier.admissible,
        "context": dossier.context,
    }


def _initiatives(row: int, dossier: Dossier) -> list[dict[str, object]]:
    """Spell out the initiatives of a dossier."""
    return [
        {
            "dossier": row,
            "position": position,
            "key": each.key,
            "title": each.title,
            "issues": json.dumps(each.issues, ensure_ascii=False),
            "stage": each.stage,
            "state": each.state,
            "year": each.year,
            "description": each.description,
            "address": each.address,
        }
        for position, each in enumerate(dossier.initiatives)
    ]


def _replace_past(connection: Connection, past: Sequence[PastLevel]) -> None:
    """Keep the earlier levels, writing only when one differs."""
    ordered = sorted(past, key=lambda each: (each.vintage, each.code))
    if reads.past_levels(connection, None) == ordered:
        return
    connection.execute(delete(PastLevelRow))
    _fill(
        connection,
        PastLevelRow,
        [
            {"code": each.code, "name": each.name, "vintage": each.vintage, "level": each.level}
            for each in ordered
        ],
    )


def _update_previous(connection: Connection, past: Sequence[PastLevel]) -> None:
    """Write the last known level beside every dossier where it is not the one shown."""
    latest = {each.code: each.level for each in sorted(past, key=lambda each: each.vintage)}
    rows = connection.exec_driver_sql("SELECT id, code, previous FROM dossier").all()
    changed = [
        (latest.get(code, 0), row) for row, code, shown in rows if latest.get(code, 0) != shown
    ]
    if changed:
        connection.exec_driver_sql("UPDATE dossier SET previous = ? WHERE id = ?", changed)
