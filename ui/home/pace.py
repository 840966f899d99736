"""How long a juror takes for a dossier, told from the moments at which ballots were sealed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import median

USUAL_MINUTES = 12.0
"""For a dossier of a hundred initiatives, before anything is known of the person."""
LONGEST_MINUTES = 60.0
"""A longer gap is a break, not a dossier."""
ENOUGH = 3
KEPT = 15


@dataclass(frozen=True, slots=True)
class Pace:
    """The last gaps between two sealed ballots, in minutes."""

    last: float | None = None
    gaps: tuple[float, ...] = ()

    def sealed(self, at: float) -> Pace:
        """Note a ballot sealed at a moment (minutes of any steady clock)."""
        gap = None if self.last is None else at - self.last
        if gap is None or not 0 < gap <= LONGEST_MINUTES:
            return replace(self, last=at)
        return Pace(at, (*self.gaps, gap)[-KEPT:])

    @property
    def known(self) -> bool:
        """Whether the pace is this person's own."""
        return len(self.gaps) >= ENOUGH

    @property
    def minutes(self) -> float:
        """Minutes for a dossier."""
        return median(self.gaps) if self.known else USUAL_MINUTES

    def left(self, todo: int) -> int:
        """Minutes that so many dossiers still take, rounded as one says them."""
        minutes = self.minutes * todo
        step = 5 if minutes < 60 else 15 if minutes < 300 else 60
        return max(step, round(minutes / step) * step) if todo else 0
