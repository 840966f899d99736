"""The file of the jury: one person per row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.record import Role
from jury_app.intake.authority_check import SIREN_LENGTH
from jury_app.intake.cells import codes, is_email, loose_items
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import ColumnMapping
from jury_app.intake.places import Places, is_commune_code
from jury_app.intake.problems import Findings
from jury_app.intake.tables import Table

KIND: Final = FileKind.MEMBERS
ROLES: Final[Mapping[str, Role]] = {
    "presidence": Role.CHAIR,
    "president": Role.CHAIR,
    "presidente": Role.CHAIR,
    "chair": Role.CHAIR,
    "jure": Role.JUROR,
    "juree": Role.JUROR,
    "membre": Role.JUROR,
    "juror": Role.JUROR,
    "secretariat": Role.SECRETARIAT,
    "secretaire": Role.SECRETARIAT,
}
INCLUSIVE: Final = str.maketrans("", "", "·.()-")


@dataclass(frozen=True, slots=True)
class ImportedMember:
    """Somebody to invite. ``interests`` are codes of local authorities; ``row`` is in the file."""

    title: str
    name: str
    quality: str
    email: str
    roles: tuple[Role, ...]
    interests: tuple[str, ...]
    row: int


@dataclass(frozen=True, slots=True)
class MemberReader:
    """Reads and checks the rows of one file of members; ``candidates`` are codes of authorities."""

    places: Places
    columns: ColumnMapping
    candidates: frozenset[str]
    findings: Findings

    def read(self, table: Table) -> tuple[ImportedMember, ...]:
        """Give the sound members in the order of the file."""
        rows = list(self.columns.cells(table))
        names = Counter((fold(cells[1]), fold(cells[3])) for _, cells in rows)
        addresses = Counter(fold(cells[3]) for _, cells in rows)
        found = []
        for row, cells in rows:
            name, email = cells[1], cells[3]
            if name and names[fold(name), fold(email)] > 1:
                self.findings.error(self._at(row, "name"), "member_twice", "", name=name)
                continue
            if email and addresses[fold(email)] > 1:
                self.findings.warn(self._at(row, "email"), "email_shared", "", (), found=email)
            member = self._member(row, cells)
            if member is not None:
                found.append(member)
        self._check_chair(found)
        return tuple(found)

    def _at(self, row: int, key: str) -> tuple[FileKind, int, str]:
        return KIND, row, self.columns.header(key)

    def _member(self, row: int, cells: tuple[str, ...]) -> ImportedMember | None:
        title, name, quality, email, role, interests = cells
        for key, text in (("name", name), ("email", email), ("role", role)):
            if not text:
                column = self.columns.header(key)
                self.findings.error(self._at(row, key), "missing_value", "", column=column)
                return None
        roles = tuple(dict.fromkeys(read_role(item) for item in loose_items(role)))
        known = tuple(each for each in roles if each is not None)
        if len(known) < len(roles) or not known:
            self.findings.error(self._at(row, "role"), "role_unknown", "", found=role[:40])
            return None
        if not is_email(email):
            self.findings.warn(self._at(row, "email"), "email_malformed", "", (), found=email[:80])
        return ImportedMember(
            title, name, quality, email, known, self._interests(row, interests), row
        )

    def _interests(self, row: int, text: str) -> tuple[str, ...]:
        """Read the codes of interests; each must be a candidate's or a known place's."""
        found = []
        for code in dict.fromkeys(grouped_codes(text)):
            repaired = code.zfill(5) if code.isdecimal() and not self._is_known(code) else code
            if self._is_known(repaired):
                found.append(repaired)
            else:
                where = self._at(row, "interests")
                self.findings.warn(where, "interest_unknown", "", (), code=code)
        return tuple(found)

    def _is_known(self, code: str) -> bool:
        return code in self.candidates or self.places.find(code) is not None

    def _check_chair(self, members: list[ImportedMember]) -> None:
        chairs = sum(Role.CHAIR in member.roles for member in members)
        if chairs == 0:
            self.findings.warn((KIND, 0, self.columns.header("role")), "chair_missing")
        elif chairs > 1:
            where = (KIND, 0, self.columns.header("role"))
            self.findings.warn(where, "chairs_several", "", (), count=chairs)


def read_role(text: str) -> Role | None:
    """Read a role, however inclusive: « juré·e », « Président(e) du jury »."""
    words = fold(text).translate(INCLUSIVE).split()
    return ROLES.get(words[0]) if words else None


def grouped_codes(text: str) -> list[str]:
    """Read codes; three groups of three digits are one SIREN."""
    found = codes(text)
    joined = "".join(found)
    is_one = len(joined) == SIREN_LENGTH and all(len(code) == 3 for code in found)  # noqa: PLR2004
    return [joined] if is_one and not any(map(is_commune_code, found)) else found
