"""All that the pages about rounds show, read at one go in the background."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core.round import KeyHolder, RoundState
from jury_app.jury.custody_views import OpeningView
from jury_app.jury.desk import Jury
from jury_app.jury.views import MemberLine, RoundView
from jury_app.ports import DossierQuery
from ui.rounds.round_steps import Missing, Situation, missing


@dataclass(frozen=True, slots=True)
class RoundsReading:
    """The rounds, the members, and what a new round would hold.

    ``graders`` are the names of those who would grade; ``without_laptop`` counts those of them
    whom no admitted laptop belongs to. ``opening`` tells where the keys of the newest round are.
    """

    rounds: tuple[RoundView, ...]
    lines: tuple[MemberLine, ...]
    dossiers: int
    graders: tuple[str, ...]
    without_laptop: int
    opening: OpeningView | None = None

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
        return Situation(
            state,
            controls,
            closed,
            has_edition,
            self.dossiers,
            len(self.graders),
            second_awaited=self.second_awaited,
        )

    @property
    def second_awaited(self) -> bool:
        """Whether only the second holder's key is missing to open the envelopes."""
        return self.opening is not None and self.opening.awaited == (KeyHolder.SECOND,)

    @property
    def asks_for_custody(self) -> bool:
        """Whether something of this round is settled on the page about keys and laptops."""
        view = self.standing
        if view is None or view.round.state is not RoundState.CLOSED:
            return False
        return bool(view.late) or (self.opening is not None and self.opening.holder is not None)


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
        opening=jury.watching.opening(),
    )
