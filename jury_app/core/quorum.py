"""Say whether enough jurors graded a dossier for it to be ranked."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many expressed grades rank a dossier: a minimum, and a share of the eligible jurors.

    An abstention is not an expressed grade, but its author stays eligible; a recusal leaves both.
    """

    minimum: int = 3
    share: Fraction = Fraction(1, 2)

    def __post_init__(self) -> None:
        """Refuse a rule that would rank a dossier without a grade, or never rank any."""
        if self.minimum < 1 or not 0 <= self.share <= 1:
            raise ValueError(
                f"not a quorum: at least {self.minimum}, and {self.share} of the jurors"
            )

    def needed(self, assigned: int, recused: int) -> int:
        """Return the least number of expressed grades that ranks a dossier."""
        part = self.share * eligible(assigned, recused)
        return max(self.minimum, -(-part.numerator // part.denominator))

    def is_met(self, assigned: int, recused: int, expressed: int) -> bool:
        """Return whether the dossier is ranked."""
        return expressed >= self.needed(assigned, recused)


def eligible(assigned: int, recused: int) -> int:
    """Return how many jurors may grade; ValueError when more are recused than assigned."""
    if not 0 <= recused <= assigned:
        raise ValueError(f"{recused} recused of {assigned} assigned")
    return assigned - recused
