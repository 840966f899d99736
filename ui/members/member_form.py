"""A member of the jury as typed, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.record import Member, Role
from jury_app.intake.cells import is_email
from jury_app.jury.membership import NewMember
from jury_app.jury.views import MemberLine

PLACE_CODE: Final = re.compile(r"\d{9}|\d{5}|2[AB]\d{3}")
"""A SIREN, or the code of a commune."""
SEPARATORS: Final = re.compile(r"[\s,;]+")


@dataclass(frozen=True, slots=True)
class MemberForm:
    """The fields of one member; ``interests`` are codes separated by commas or spaces."""

    title: str = ""
    name: str = ""
    quality: str = ""
    email: str = ""
    roles: tuple[Role, ...] = (Role.JUROR,)
    interests: str = ""

    @classmethod
    def of(cls, member: Member) -> MemberForm:
        """Write a member down."""
        return cls(
            member.title,
            member.name,
            member.quality,
            member.email,
            member.roles,
            ", ".join(member.interests),
        )

    def problems(self, others: Iterable[Member] = ()) -> tuple[tuple[str, str], ...]:
        """List (field, code) of what is wrong; ``others`` are the members already there."""
        wrong = []
        if not self.name.strip():
            wrong.append(("name", "missing"))
        if not self.email.strip():
            wrong.append(("email", "missing"))
        elif not is_email(self.email.strip()):
            wrong.append(("email", "malformed"))
        same = (fold(self.name.strip()), self.email.strip().casefold())
        if any((fold(each.name), each.email.casefold()) == same for each in others):
            wrong.append(("name", "twice"))
        if not self.roles:
            wrong.append(("roles", "missing"))
        if self.unknown_codes:
            wrong.append(("interests", "code"))
        return tuple(wrong)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes typed, each once."""
        typed = (code.upper() for code in SEPARATORS.split(self.interests) if code)
        return tuple(dict.fromkeys(typed))

    @property
    def unknown_codes(self) -> tuple[str, ...]:
        """The codes that cannot name a local authority."""
        return tuple(code for code in self.codes if not PLACE_CODE.fullmatch(code))

    def newcomer(self) -> NewMember:
        """Make the member to add."""
        return NewMember(
            self.title.strip(),
            self.name.strip(),
            self.quality.strip(),
            self.email.strip(),
            self.roles,
            self.codes,
        )

    def member(self, key: bytes) -> Member:
        """Make the member that replaces the one of that key."""
        new = self.newcomer()
        return Member(key, new.title, new.name, new.quality, new.email, new.roles, new.interests)


def to_invite(lines: Iterable[MemberLine]) -> tuple[Member, ...]:
    """Give the members who have neither an invitation nor a laptop."""
    return tuple(each.member for each in lines if not each.invited and not each.devices)
