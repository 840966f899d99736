"""Who has answered how much, and whom to remind: numbers and addresses, never a grade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from jury_app.core.record import Role
from jury_app.jury.views import MemberLine
from ui.rounds.round_steps import Missing, due, missing

ROLES = (Role.CHAIR, Role.JUROR, Role.SECRETARIAT, Role.HOLDER)
"""The order in which the roles of a member are read out."""


class Arrival(StrEnum):
    """How far a member is with joining."""

    JOINED = "joined"
    INVITED = "invited"
    WAITING = "waiting"


class Pace(StrEnum):
    """How far a member is with answering."""

    NOT_GRADING = "not_grading"
    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Following:
    """The members as they are followed, filtered by ``only`` (None: all)."""

    lines: tuple[MemberLine, ...]
    only: Pace | None = None

    @property
    def shown(self) -> tuple[MemberLine, ...]:
        """The lines to show."""
        if self.only is None:
            return self.lines
        return tuple(line for line in self.lines if pace(line) is self.only)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The jurors who still owe answers."""
        return missing(self.lines)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of those to remind, each once."""
        return tuple(dict.fromkeys(each.email for each in self.missing if each.email))

    @property
    def unreachable(self) -> tuple[str, ...]:
        """The names of those to remind who left no address."""
        return tuple(each.name for each in self.missing if not each.email)

    @property
    def answered(self) -> int:
        """How many answers are in."""
        return sum(line.answered for line in self.lines if line.total)

    @property
    def expected(self) -> int:
        """How many answers are due in all."""
        return sum(due(line) for line in self.lines)

    def number(self, kind: Pace) -> int:
        """Count the members at a pace."""
        return sum(pace(line) is kind for line in self.lines)


def arrival(line: MemberLine) -> Arrival:
    """Tell how far a member is with joining."""
    if line.devices:
        return Arrival.JOINED
    return Arrival.INVITED if line.invited else Arrival.WAITING


def pace(line: MemberLine) -> Pace:
    """Tell how far a member is with answering."""
    if not line.total:
        return Pace.NOT_GRADING
    if line.answered >= due(line):
        return Pace.FINISHED
    return Pace.UNDER_WAY if line.answered else Pace.NOT_STARTED


def roles_of(line: MemberLine) -> tuple[Role, ...]:
    """Give the roles of a member in the order they are read out."""
    return tuple(role for role in ROLES if role in line.member.roles)


def clipboard(addresses: Sequence[str]) -> str:
    """Write addresses as mail programs take them: separated by a semicolon and a space."""
    return "; ".join(addresses)
