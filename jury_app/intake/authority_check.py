"""Who the candidate is: the code decides, the name confirms, a person chooses when in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from jury_app.core.dossier import AuthorityKind, LocalAuthority
from jury_app.errors import Fact
from jury_app.intake.cells import codes, whole_number
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import ColumnMapping
from jury_app.intake.places import Match, Place, Places
from jury_app.intake.problems import Findings

SAME_SIGNS: Final = str.maketrans({"’": "'", "\u00a0": " ", "\u2010": "-", "\u2011": "-"})
CODE_LENGTH: Final = 5
SIREN_LENGTH: Final = 9
SIRET_LENGTH: Final = 14
ODD_CHANGE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Declared:
    """What a row says of its authority. ``choice`` is a person's: a code, "" for « elsewhere »."""

    row: int
    number: str
    name: str
    code: str
    department: str
    region: str
    population: str
    members: str
    choice: str | None


class AuthorityCheck:
    """Finds the authority of each row in the list of places and says what does not agree."""

    def __init__(self, places: Places, columns: ColumnMapping, findings: Findings) -> None:
        """Check against ``places``, note into ``findings``, naming the file's own headers."""
        self._places = places
        self._columns = columns
        self._findings = findings

    def authority(self, declared: Declared) -> LocalAuthority | None:
        """Give the authority, official name and region included; None when the row is in error."""
        place = self._place(declared)
        if place is None:
            return self._outside(declared)
        if not self._name_agrees(declared, place):
            return None
        region = self._region(declared, place)
        if region is None:
            return None
        self._check_department(declared, place)
        return LocalAuthority(
            place.code,
            place.kind,
            place.name,
            place.department,
            region,
            self._population(declared, place),
            self._members(declared, place),
        )

    def _at(self, declared: Declared, key: str) -> tuple[FileKind, int, str]:
        return FileKind.DOSSIERS, declared.row, self._columns.header(key)

    def _place(self, declared: Declared) -> Place | None:
        """Find the place of the code; note a missing or unknown one with what it may be."""
        if declared.choice is not None:
            return self._places.find(declared.choice)
        code = bare_code(declared.code)
        known = self._places.find(code) or self._places.find(siren_of(code))
        if known is not None:
            return known
        padded = self._places.find(code.zfill(CODE_LENGTH)) if code.isdecimal() else None
        if padded is not None and self._places.is_same(declared.name, padded):
            self._findings.warn(
                self._at(declared, "code"),
                "code_lost_zero",
                declared.number,
                found=code,
                code=padded.code,
                name=padded.name,
            )
            return padded
        proposals = self._places.matches(declared.name, declared.department)
        if padded is not None and all(each.place != padded for each in proposals):
            proposals = (*proposals, Match(padded, 0))
        best = proposals[0].place if proposals else None
        self._findings.warn(
            self._at(declared, "code"),
            "code_unknown" if code else "code_missing",
            declared.number,
            proposals,
            code=code,
            name=declared.name,
            proposal=f"{best.name} ({best.code})" if best else "",
        )
        return None

    def _outside(self, declared: Declared) -> LocalAuthority:
        """Keep a candidate that is in no list, as declared."""
        department = self._places.department_code(declared.department)
        return LocalAuthority(
            bare_code(declared.code),
            AuthorityKind.OTHER,
            declared.name,
            department or declared.department,
            self._places.region_name(declared.region) or declared.region,
            self._number(declared, "population", declared.population),
            tuple(dict.fromkeys(listed_members(declared.members))),
        )

    def _name_agrees(self, declared: Declared, place: Place) -> bool:
        if same_writing(declared.name, place.name) or declared.choice is not None:
            return True
        facts: dict[str, Fact] = {
            "found": declared.name,
            "name": place.name,
            "code": place.code,
        }
        where = self._at(declared, "name")
        is_same = self._places.is_same(declared.name, place)
        if not is_same and place.kind is AuthorityKind.COMMUNE:
            self._findings.error(where, "code_other_place", declared.number, **facts)
            return False
        self._findings.warn(where, "name_differs", declared.number, (), **facts)
        return True

    def _region(self, declared: Declared, place: Place) -> str | None:
        """Choose the region: the only one there is, or the one declared among several."""
        declared_region = self._places.region_name(declared.region)
        if declared_region and declared_region in place.regions:
            return declared_region
        where = self._at(declared, "region")
        if len(place.regions) > 1:
            self._findings.error(
                where,
                "region_required",
                declared.number,
                name=place.name,
                regions=", ".join(place.regions),
            )
            return None
        if not place.regions:
            return declared.region
        if declared.region:
            self._findings.warn(
                where,
                "region_differs",
                declared.number,
                found=declared.region,
                region=place.regions[0],
            )
        return place.regions[0]

    def _check_department(self, declared: Declared, place: Place) -> None:
        given = declared.department
        if not given or place.kind is not AuthorityKind.COMMUNE:
            return
        if self._places.department_code(given) != place.department:
            self._findings.warn(
                self._at(declared, "department"),
                "department_differs",
                declared.number,
                found=given,
                department=place.department,
            )

    def _population(self, declared: Declared, place: Place) -> int | None:
        given = self._number(declared, "population", declared.population)
        if given is None or place.population is None:
            return place.population if given is None else given
        if abs(given - place.population) > ODD_CHANGE * max(given, place.population):
            self._findings.warn(
                self._at(declared, "population"),
                "population_differs",
                declared.number,
                found=given,
                population=place.population,
            )
        return given

    def _members(self, declared: Declared, place: Place) -> tuple[str, ...]:
        if place.kind is not AuthorityKind.INTERCOMMUNALITY:
            return ()
        members = self._places.members(place.code)
        listed = listed_members(declared.members)
        count = len(set(listed)) if listed else whole_number(declared.members)
        if declared.members and count != len(members):
            self._findings.warn(
                self._at(declared, "members"),
                "members_differ",
                declared.number,
                found=declared.members[:40],
                members=len(members),
            )
        return members

    def _number(self, declared: Declared, key: str, text: str) -> int | None:
        value = whole_number(text)
        if text and value is None:
            self._findings.warn(
                self._at(declared, key), "number_malformed", declared.number, found=text[:40]
            )
        return value


def bare_code(text: str) -> str:
    """Write a code without the spaces people group it by."""
    return "".join(text.split()).upper()


def siren_of(code: str) -> str:
    """Give the SIREN a SIRET starts with."""
    return code[:SIREN_LENGTH] if len(code) == SIRET_LENGTH else ""


def listed_members(text: str) -> list[str]:
    """Read a list of INSEE codes; a plain number is a count, not a list."""
    return [code for code in codes(text) if len(code) == CODE_LENGTH]


def same_writing(one: str, other: str) -> bool:
    """Tell whether two names are written alike, ' and ’ being one sign."""
    return one.translate(SAME_SIGNS) == other.translate(SAME_SIGNS)
