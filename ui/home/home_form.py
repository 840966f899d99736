"""What the first page tells, from what was read of the jury; no Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from jury_app.core.edition import Category, Edition
from jury_app.core.record import Role
from jury_app.jury.views import ExchangeView, Me, MemberLine, RoundView, WorkProgress
from jury_app.ports import DossierRow
from ui.home.next_step import Keys, Situation, Stage, Step, next_step, stage_of

ROLES = (Role.CHAIR, Role.SECRETARIAT, Role.JUROR)
"""In the order of the page."""


@dataclass(frozen=True, slots=True)
class CategorySum:
    """How many dossiers each category holds, in the edition's order; the gap is never hidden."""

    parts: tuple[tuple[Category, int], ...]
    total: int

    @property
    def counted(self) -> int:
        """Dossiers that a category of the edition holds."""
        return sum(count for _, count in self.parts)

    @property
    def gap(self) -> int:
        """Dossiers without category."""
        return self.total - self.counted


@dataclass(frozen=True, slots=True)
class HomeForm:
    """All that the page shows, read at once."""

    me: Me
    edition: Edition | None
    round: RoundView | None
    closed: bool
    grades: bool
    work: WorkProgress
    next_name: str
    exchange: ExchangeView
    categories: tuple[tuple[str, int], ...]
    members: tuple[MemberLine, ...]
    requests: int
    waiting: tuple[DossierRow, ...] = ()
    """My next dossiers: drafts first, then those not read yet."""
    keys: Keys = field(default_factory=Keys)

    @property
    def situation(self) -> Situation:
        """What the next step depends on."""
        jurors = [line for line in self.members if self._may_grade(line)]
        return Situation(
            admitted=self.me.admitted,
            has_edition=self.edition is not None,
            dossiers=self.dossiers.total,
            uncategorised=self.dossiers.gap,
            jurors=len(jurors),
            uninvited=sum(not line.invited and not line.devices for line in self.members),
            requests=self.requests,
            round=self.round.round.state if self.round else None,
            answered=self.round.answered if self.round else 0,
            expected=self.round.expected if self.round else 0,
            grades=self.grades,
            todo=self.todo,
            unsent=self.work.unsent,
            clashes=self.work.clashes,
            closed=self.closed,
            keys=self.keys,
        )

    @property
    def stage(self) -> Stage:
        """Where the edition is in its life."""
        return stage_of(self.situation)

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles this person works in, in the order of the page."""
        held = set(self.me.roles) | ({Role.JUROR} if self.grades else set())
        return tuple(role for role in ROLES if role in held) or (Role.JUROR,)

    @property
    def todo(self) -> int:
        """Dossiers that still wait for my answer."""
        return max(0, self.work.total - self.work.done)

    @property
    def dossiers(self) -> CategorySum:
        """The dossiers by category."""
        counts = dict(self.categories)
        known = self.edition.categories if self.edition else ()
        parts = tuple((each, counts.get(each.key, 0)) for each in known)
        return CategorySum(parts, sum(counts.values()))

    @property
    def invited(self) -> int:
        """Members to whom an invitation went out, or who are here already."""
        return sum(line.invited or line.devices > 0 for line in self.members)

    @property
    def admitted(self) -> int:
        """Members with a laptop on the roster."""
        return sum(line.devices > 0 for line in self.members)

    @property
    def behind(self) -> tuple[MemberLine, ...]:
        """Jurors who have not answered everything, the most to do first."""
        late = [line for line in self.members if left_of(line)]
        return tuple(sorted(late, key=lambda line: -left_of(line)))

    def step(self, role: Role) -> Step:
        """Tell what this person does next in a role."""
        return next_step(self.situation, role)

    def _may_grade(self, line: MemberLine) -> bool:
        chair_grades = self.edition is not None and self.edition.rules.chair_grades
        entitled = {Role.JUROR, Role.CHAIR} if chair_grades else {Role.JUROR}
        return bool(entitled & set(line.member.roles))


def left_of(line: MemberLine) -> int:
    """Count the dossiers that still wait for a juror's answer."""
    return max(0, line.total - line.recused - line.answered)


def days_until(day: date | None, today: date) -> int | None:
    """Count the days until a date; None for no date, or one that is past."""
    return None if day is None or day < today else (day - today).days


def shared(lines: Sequence[MemberLine], most: int) -> tuple[Sequence[MemberLine], int]:
    """Give the first lines and how many others there are."""
    return lines[:most], max(0, len(lines) - most)
