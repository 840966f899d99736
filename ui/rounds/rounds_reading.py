"""All that the pages about rounds show, read at one go in the background."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core.round import RoundState
from jury_app.jury.desk import Jury
from jury_app.jury.views import MemberLine, RoundView
from jury_app.ports import DossierQuery
from ui.rounds.round_steps import Missing, Situation, missing


@dataclass(frozen=True, slots=True)
class RoundsReading:
    """The rounds, the members, and what a new round would hold.

    ``graders`` are the names of those who would grade; ``without_laptop`` counts those of them
    whom no admitted laptop belongs to.
    """

    rounds: tuple[RoundView, ...]
    lines: tuple[MemberLine, ...]
    dossiers: int
    graders: tuple[str, ...]
    without_laptop: int

    @property
    def standing(self) -> RoundView | None:
        """The newest round; None before the first."""
        return self.rounds[-1] if self.rounds else None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The jurors who still owe answers in the newest round."""
        return missing(self.lines)

    def situation(self, *, controls: bool, closed: bool, has_edition: bool) -> Situation:
        """Give what the steps depend on."""
        view = self.standing
        state: RoundState | None = view.round.state if view else None
        return Situation(state, controls, closed, has_edition, self.dossiers, len(self.graders))


def read_rounds(jury: Jury) -> RoundsReading:
    """Read everything; call it in the background."""
    lines = jury.rounds.follow()
    graders = set(jury.rounds.jurors())
    grading = [line for line in lines if line.member.key in graders]
    return RoundsReading(
        rounds=jury.rounds.every(),
        lines=lines,
        dossiers=len(jury.reading.find(DossierQuery())),
        graders=tuple(line.member.name for line in grading),
        without_laptop=sum(not line.devices for line in grading),
    )
