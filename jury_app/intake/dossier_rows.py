"""The file of candidatures: one dossier per row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.dossier import Contact, Dossier
from jury_app.core.edition import Category, Edition
from jury_app.intake.authority_check import AuthorityCheck, Declared
from jury_app.intake.cells import is_email, whole_number, year
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import ColumnMapping
from jury_app.intake.places import Places
from jury_app.intake.problems import Findings
from jury_app.intake.tables import Table

KIND: Final = FileKind.DOSSIERS
EARLIEST_YEAR: Final = 1990
ADMISSIBLE: Final = frozenset({"", "accepte", "acceptee", "recevable", "oui", "valide", "complet"})
NOT_ADMISSIBLE: Final = frozenset(
    {"refuse", "refusee", "irrecevable", "non recevable", "non", "sans suite", "classe sans suite"}
)


@dataclass(frozen=True, slots=True)
class DossierRow:
    """A dossier as read, without its initiatives; ``declared`` is how many it says it has."""

    row: int
    dossier: Dossier
    declared: int | None


class DossierReader:
    """Reads and checks the rows of one file of candidatures."""

    def __init__(
        self,
        edition: Edition,
        places: Places,
        columns: ColumnMapping,
        choices: Mapping[str, str],
        findings: Findings,
    ) -> None:
        """Check against an edition and the list of places; ``choices`` are a person's."""
        self._edition = edition
        self._columns = columns
        self._choices = choices
        self._findings = findings
        self._authorities = AuthorityCheck(places, columns, findings)
        self._categories = by_any_name(edition.categories)

    def read(self, table: Table) -> tuple[list[DossierRow], frozenset[str]]:
        """Give the sound dossiers, and every number the file mentions, sound or not."""
        rows = list(self._columns.cells(table))
        counts = Counter(cells[0] for _, cells in rows)
        found = []
        for row, cells in rows:
            if counts[cells[0]] > 1 and cells[0]:
                self._findings.error(
                    self._at(row, "number"), "duplicate_dossier", cells[0], number=cells[0]
                )
            elif (dossier := self._dossier(row, cells)) is not None:
                found.append(dossier)
        self._check_authorities(found)
        return found, frozenset(counts)

    def _at(self, row: int, key: str) -> tuple[FileKind, int, str]:
        return KIND, row, self._columns.header(key)

    def _dossier(self, row: int, cells: tuple[str, ...]) -> DossierRow | None:
        (
            number, name, category, code, department, region, population, members, elected,
            function, technician, email, first_year, context, count, state,
        ) = cells  # fmt: skip
        for key, value in (("number", number), ("name", name)):
            if not value:
                column = self._columns.header(key)
                self._findings.error(self._at(row, key), "missing_value", number, column=column)
                return None
        choice = self._choices.get(number)
        authority = self._authorities.authority(
            Declared(row, number, name, code, department, region, population, members, choice)
        )
        if authority is None:
            return None
        if email and not is_email(email):
            self._findings.warn(self._at(row, "email"), "email_malformed", number, found=email)
        dossier = Dossier(
            number,
            authority,
            self._category(row, number, category, authority.population),
            Contact(elected, function, technician, email),
            self._first_year(row, number, first_year),
            context,
            self._admissible(row, number, state),
        )
        return DossierRow(row, dossier, self._declared_count(row, number, count))

    def _category(self, row: int, number: str, text: str, population: int | None) -> str:
        """Give the key of the declared category; "" when there is none or none we know."""
        where = self._at(row, "category")
        if not text:
            self._findings.warn(where, "category_missing", number)
            return ""
        category = self._categories.get(fold(text))
        if category is None:
            names = ", ".join(each.name for each in self._edition.categories)
            self._findings.warn(where, "category_unknown", number, found=text, names=names)
            return ""
        low, high = category.population_from, category.population_to
        if population is not None and (
            (low is not None and population < low) or (high is not None and population > high)
        ):
            self._findings.warn(
                where, "category_odd", number, name=category.name, population=population
            )
        return category.key

    def _first_year(self, row: int, number: str, text: str) -> int | None:
        value = year(text, EARLIEST_YEAR, self._edition.vintage)
        if text and value is None:
            self._findings.warn(
                self._at(row, "first_year"), "year_malformed", number, found=text[:40]
            )
        return value

    def _admissible(self, row: int, number: str, text: str) -> bool:
        state = fold(text)
        if state not in ADMISSIBLE and state not in NOT_ADMISSIBLE:
            self._findings.warn(self._at(row, "state"), "state_unknown", number, found=text[:40])
        return state not in NOT_ADMISSIBLE

    def _declared_count(self, row: int, number: str, text: str) -> int | None:
        value = whole_number(text)
        if text and value is None:
            self._findings.warn(
                self._at(row, "initiative_count"), "number_malformed", number, found=text[:40]
            )
        return value

    def _check_authorities(self, rows: list[DossierRow]) -> None:
        """Note authorities that apply twice."""
        first: dict[str, str] = {}
        for each in rows:
            code, number = each.dossier.authority.code, each.dossier.number
            if code and code in first:
                self._findings.warn(
                    self._at(each.row, "code"),
                    "authority_twice",
                    number,
                    name=each.dossier.authority.name,
                    other=first[code],
                )
            first.setdefault(code, number)


def by_any_name(categories: tuple[Category, ...]) -> Mapping[str, Category]:
    """Index the categories by key, name and plural."""
    return {fold(name): each for each in categories for name in (each.plural, each.name, each.key)}
