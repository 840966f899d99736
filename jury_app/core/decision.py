"""What the jury decides: counted results, proposals, and the signed closing."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core.explanation import Lacking, Reason, Wording


@dataclass(frozen=True, slots=True)
class Result:
    """The count of one dossier in one round.

    ``counts[g]`` is how many jurors expressed grade g; ``assigned`` how many were entitled;
    ``level`` is None when nothing was expressed; ``rank`` is None below the quorum (equal ranks
    are exact ties); ``because`` tells why it stands before the next dossier or has no rank.
    """

    dossier: str
    counts: tuple[int, ...]
    assigned: int
    recused: int
    abstained: int
    quorum_met: bool
    level: int | None
    rank: int | None
    because: Reason | None = None

    @property
    def expressed(self) -> int:
        """How many grades were expressed."""
        return sum(self.counts)

    def explained(self, wording: Wording) -> str:
        """Say why it has its level, or what it lacks to be ranked."""
        if isinstance(self.because, Lacking):
            return wording.because(self.because)
        return "" if self.level is None else wording.level(self.level, len(self.counts) - 1)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pending level (None: no level, hors concours) that the closing will apply.

    ``reason`` is required whenever ``level`` differs from the computed one.
    """

    dossier: str
    level: int | None
    mentions: tuple[str, ...]
    out_of_competition: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The final word on one dossier, as the closing signs it.

    ``computed`` is the level of the count (None below the quorum); ``level`` the one given
    (None: not labelled); an override keeps its ``reason`` and stays visible. ``diploma_code``
    is what the diploma prints and the minutes confirm.
    """

    dossier: str
    level: int | None
    computed: int | None
    rank: int | None
    mentions: tuple[str, ...]
    out_of_competition: bool
    reason: str
    diploma_code: str

    @property
    def overridden(self) -> bool:
        """Whether the jury gave another level than the count."""
        return self.level != self.computed


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums that the closing checks: by category key ("" is « sans catégorie ») and by level."""

    dossiers: int
    by_category: tuple[tuple[str, int], ...]
    by_level: tuple[tuple[int, int], ...]
    without_level: int
    represented_communes: int


@dataclass(frozen=True, slots=True)
class Closing:
    """The signed end of a deliberation: every decision, its totals, and the chair's reasons.

    ``gap_reason`` is required when a dossier has no category: the application never hides it.
    """

    round: str
    decisions: tuple[Decision, ...]
    totals: Totals
    gap_reason: str
    observations: tuple[str, ...] = ()
