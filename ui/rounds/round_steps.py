"""Which steps a round has left, who may take them, and why one cannot be taken now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from jury_app.core.place_wording import with_apostrophes
from jury_app.core.round import RoundState
from jury_app.jury.views import MemberLine, RoundView

STAGES = 5
"""Prepared, open, closed, opened, shown: the places on the state line."""

_ORDER = (None, RoundState.OPEN, RoundState.CLOSED, RoundState.OPENED, RoundState.SHOWN)


class Step(StrEnum):
    """One thing the chair does to a round, in order."""

    OPEN = "open"
    CLOSE = "close"
    UNSEAL = "unseal"
    SHOW = "show"


class Standing(StrEnum):
    """Where a step stands: done, the one to take now, or for later."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


_FROM = {
    Step.OPEN: None,
    Step.CLOSE: RoundState.OPEN,
    Step.UNSEAL: RoundState.CLOSED,
    Step.SHOW: RoundState.OPENED,
}


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the steps depend on. ``closed``: the deliberation is signed.

    ``second_awaited``: the chair has given his key, the second holder not yet.
    """

    state: RoundState | None
    controls: bool
    closed: bool = False
    has_edition: bool = True
    dossiers: int = 0
    jurors: int = 0
    second_awaited: bool = False


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the page shows it; ``blocked`` is the code of why not ("" when possible)."""

    step: Step
    standing: Standing
    blocked: str

    @property
    def is_possible(self) -> bool:
        """Whether this person can take the step now."""
        return not self.blocked


@dataclass(frozen=True, slots=True)
class Missing:
    """A juror who has not answered on every dossier: ``left`` of ``due`` remain."""

    name: str
    email: str
    answered: int
    due: int

    @property
    def left(self) -> int:
        """How many answers are still due."""
        return self.due - self.answered


def stage(state: RoundState | None) -> int:
    """Place a round on the state line, from 0 (prepared) to 4 (shown)."""
    return _ORDER.index(state)


def steps(situation: Situation) -> tuple[StepLine, ...]:
    """Give the four steps of the standing round in order."""
    at = stage(situation.state)
    return tuple(
        StepLine(step, _standing(place, at), why_not(step, situation))
        for place, step in enumerate(Step)
    )


def _standing(place: int, at: int) -> Standing:
    if place == at:
        return Standing.NOW
    return Standing.DONE if place < at else Standing.LATER


def why_not(step: Step, situation: Situation) -> str:
    """Tell why a step cannot be taken now, as a code; "" when it can."""
    if not situation.controls:
        return "not_controller"
    if situation.closed:
        return "already_closed"
    if situation.state is not _FROM[step]:
        return "done" if stage(situation.state) > stage(_FROM[step]) else "too_early"
    if step is Step.UNSEAL and situation.second_awaited:
        return "second_key_awaited"
    return _unprepared(situation) if step is Step.OPEN else ""


def why_not_another(situation: Situation) -> str:
    """Tell why no further round can be opened, as a code; "" when one can.

    A sealed round is opened first: ballots that nobody ever counts help nobody.
    """
    if not situation.controls:
        return "not_controller"
    if situation.closed:
        return "already_closed"
    if situation.state is None:
        return "too_early"
    if situation.state is RoundState.OPEN:
        return "round_open"
    if situation.state is RoundState.CLOSED:
        return "round_sealed"
    return _unprepared(situation)


def _unprepared(situation: Situation) -> str:
    if not situation.has_edition:
        return "edition_missing"
    if not situation.dossiers:
        return "no_dossiers"
    return "" if situation.jurors else "no_jurors"


def missing(lines: Sequence[MemberLine]) -> tuple[Missing, ...]:
    """Give the jurors of the round who still owe answers, those who owe most first."""
    found = [
        Missing(
            with_apostrophes(line.member.name),
            line.member.email,
            line.answered,
            line.total - line.recused,
        )
        for line in lines
        if line.total and line.answered < line.total - line.recused
    ]
    return tuple(sorted(found, key=lambda each: (-each.left, each.name)))


def due(line: MemberLine) -> int:
    """Count the dossiers on which a member is to answer."""
    return max(0, line.total - line.recused)


def is_complete(view: RoundView) -> bool:
    """Tell whether every expected ballot is here."""
    return view.answered >= view.expected
