"""Questions about dossiers, in plain SQL: rows become values of the core, never ORM objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row

from jury_app.core.collation import collation_key
from jury_app.core.dossier import (
    AuthorityKind,
    Contact,
    Dossier,
    Initiative,
    LocalAuthority,
    PastLevel,
)
from jury_app.ports import DossierQuery, DossierRow, Facets
from local_db.search import Condition, as_list

ANSWERS: Final = ("todo", "draft", "graded", "abstained", "recused")
ANSWER_RANK: Final = "CASE w.answer {} ELSE 0 END".format(
    " ".join(f"WHEN '{answer}' THEN {rank}" for rank, answer in enumerate(ANSWERS))
)
# The direction follows each term; ties are always by number, upwards.
ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("d.number {}",),
    "name": ("d.name_key {}", "d.number"),
    "category": ("d.category {}", "d.number"),
    "region": ("d.region_key {}", "d.number"),
    # Unknown is neither small nor large: it comes last both ways.
    "population": ("d.population IS NULL", "d.population {}", "d.number"),
    "initiatives": ("d.initiatives {}", "d.number"),
    "previous": ("d.previous {}", "d.number"),
    "answer": (ANSWER_RANK + " {}", "w.grade {}", "d.number"),
}
LINES: Final = """
SELECT d.number, d.name, d.category, d.department, d.region, d.population, d.initiatives,
    d.previous, coalesce(w.answer, 'todo') AS answer, w.grade, coalesce(w.place, 0) AS place
FROM json_each(?) AS asked
JOIN dossier AS d ON d.number = asked.value
LEFT JOIN work AS w ON w.dossier = d.number
ORDER BY asked.key
"""
COMBINED: Final = (
    ("categories", "d.category"),
    ("regions", "d.region"),
    ("previous", "d.previous"),
    ("answers", "coalesce(w.answer, 'todo')"),
)
COMBINATIONS: Final = """
SELECT {values}, count(*)
FROM dossier AS d LEFT JOIN work AS w ON w.dossier = d.number {{}} GROUP BY {values}
""".format(values=", ".join(column for _, column in COMBINED))
ISSUES: Final = """
SELECT c.issue, count(*) FROM dossier AS d JOIN covered AS c ON c.dossier = d.id {}
GROUP BY c.issue
"""
WHOLE: Final = """
SELECT d.id, d.number, d.code, d.kind, d.name, d.department, d.region, d.population, d.category,
    s.members, s.elected, s.function, s.technician, s.email, s.first_year, s.admissible, s.context
FROM dossier AS d JOIN sheet AS s ON s.dossier = d.id
"""


def find(connection: Connection, query: DossierQuery) -> list[str]:
    """Give the numbers of the dossiers that match, in order.

    The database joins them into one JSON text: handing over 35 000 rows one by one would take
    three times as long as finding and sorting them.
    """
    condition = Condition(query)
    direction = "DESC" if query.descending else "ASC"
    order = ", ".join(ORDERS[query.sort]).format(*[direction] * 2)
    work = "LEFT JOIN work AS w ON w.dossier = d.number" if query.sort == "answer" else ""
    asked = (
        "SELECT json_group_array(number) FROM "  # noqa: S608
        f"(SELECT d.number FROM dossier AS d {work} {condition.sql} ORDER BY {order})"
    )
    found = connection.exec_driver_sql(asked, condition.parameters).scalar_one()
    return list(json.loads(found))


def rows(connection: Connection, numbers: Sequence[str]) -> list[DossierRow]:
    """Give the lines of these dossiers, in the order asked."""
    return [DossierRow(*row) for row in connection.exec_driver_sql(LINES, (as_list(numbers),))]


def facets(connection: Connection, query: DossierQuery) -> Facets:
    """Count the dossiers by facet value, each facet under the choices made in the others.

    Only the combinations of values are counted in the database, in one pass; which of them each
    facet sums up is decided here.
    """
    condition = Condition(query, without=[name for name, _ in COMBINED])
    counted = connection.exec_driver_sql(COMBINATIONS.format(condition.sql), condition.parameters)
    combinations = [(tuple(values), count) for *values, count in counted]
    sums = {name: _summed(query, combinations, place) for place, (name, _) in enumerate(COMBINED)}
    issues = Condition(query, without=["issues"])
    by_issue = connection.exec_driver_sql(ISSUES.format(issues.sql), issues.parameters)
    answers = sums["answers"]
    return Facets(
        categories=tuple(sorted(sums["categories"].items())),
        regions=tuple(sorted(sums["regions"].items(), key=_french)),
        issues=tuple(sorted(((issue, count) for issue, count in by_issue), key=_french)),
        previous=tuple(sorted(sums["previous"].items())),
        answers=tuple((answer, answers[answer]) for answer in ANSWERS if answer in answers),
    )


def _summed(
    query: DossierQuery, combinations: Sequence[tuple[tuple[Any, ...], int]], place: int
) -> dict[Any, int]:
    """Sum up the values at one place of the combinations that the other choices allow."""
    choices = [getattr(query, name) if i != place else () for i, (name, _) in enumerate(COMBINED)]
    sums: dict[Any, int] = {}
    for values, count in combinations:
        pairs = zip(values, choices, strict=True)
        if all(not chosen or value in chosen for value, chosen in pairs):
            sums[values[place]] = sums.get(values[place], 0) + count
    return sums


def _french(counted: tuple[str, int]) -> bytes:
    """Sort facet values as French does."""
    return collation_key(counted[0])


def dossier(connection: Connection, number: str) -> Dossier | None:
    """Give a dossier with its initiatives."""
    row = connection.exec_driver_sql(f"{WHOLE} WHERE d.number = ?", (number,)).one_or_none()
    return _dossier(row, _initiatives(connection, row.id)) if row else None


def every(connection: Connection) -> list[Dossier]:
    """Give all dossiers by number, without their initiatives."""
    return [_dossier(row, ()) for row in connection.exec_driver_sql(f"{WHOLE} ORDER BY d.number")]


def past_levels(connection: Connection, code: str | None) -> list[PastLevel]:
    """Give the earlier levels of one authority, or all, by vintage."""
    where, parameters = ("WHERE code = ?", (code,)) if code is not None else ("", ())
    asked = f"SELECT code, name, vintage, level FROM past_level {where} ORDER BY vintage, code, id"  # noqa: S608
    return [PastLevel(*row) for row in connection.exec_driver_sql(asked, parameters)]


def _initiatives(connection: Connection, dossier_id: int) -> Iterable[Initiative]:
    """Read the initiatives of a dossier in the order of its sheet."""
    asked = (
        "SELECT key, title, issues, stage, state, year, description, address FROM initiative "
        "WHERE dossier = ? ORDER BY position"
    )
    for row in connection.exec_driver_sql(asked, (dossier_id,)):
        yield Initiative(
            key=row.key,
            title=row.title,
            issues=tuple(json.loads(row.issues)),
            stage=row.stage,
            state=row.state,
            year=row.year,
            description=row.description,
            address=row.address,
        )


def _dossier(row: Row[tuple[object, ...]], initiatives: Iterable[Initiative]) -> Dossier:
    """Build a dossier from a row of :data:`WHOLE`."""
    return Dossier(
        number=row.number,
        authority=LocalAuthority(
            code=row.code,
            kind=AuthorityKind(row.kind),
            name=row.name,
            department=row.department,
            region=row.region,
            population=row.population,
            members=tuple(json.loads(row.members)),
        ),
        category=row.category,
        contact=Contact(row.elected, row.function, row.technician, row.email),
        first_year=row.first_year,
        context=row.context,
        admissible=bool(row.admissible),
        initiatives=tuple(initiatives),
    )
