"""The end of a deliberation: do the totals add up, what is still owed, what will be signed."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core.round import RoundState
from jury_app.jury.views import Line, Outlook

GROUP = 8


@dataclass(frozen=True, slots=True)
class Sum:
    """« 24 + 8 + 3 = 35 sur 36 »: the dossiers with a category against all of them."""

    parts: tuple[int, ...]
    total: int

    @property
    def held(self) -> int:
        """How many dossiers the categories hold."""
        return sum(self.parts)

    @property
    def gap(self) -> int:
        """How many dossiers no category holds."""
        return self.total - self.held

    @property
    def adds_up(self) -> bool:
        """Whether every dossier has a category."""
        return self.gap == 0

    def written(self) -> str:
        """Write the sum in figures, « 24 + 8 + 3 = 35 »."""
        return f"{' + '.join(map(str, self.parts)) or '0'} = {self.held}"


@dataclass(frozen=True, slots=True)
class ClosingForm:
    """What the chair has written before signing, over what will be signed.

    ``unkept`` counts the moves on the board that have no reason yet.
    """

    outlook: Outlook
    gap_reason: str = ""
    observations_text: str = ""
    unkept: int = 0

    @property
    def sum(self) -> Sum:
        """The check of the categories."""
        return sum_of(self.outlook)

    @property
    def uncategorised(self) -> tuple[Line, ...]:
        """The dossiers that no category holds."""
        known = {key for key, _ in self.outlook.totals.by_category if key}
        return tuple(line for line in self.outlook.lines if line.category not in known)

    @property
    def overrides(self) -> tuple[Line, ...]:
        """The dossiers whose level is not the computed one, in rank order."""
        return tuple(line for line in self.outlook.lines if line.level != line.computed)

    @property
    def out_of_competition(self) -> tuple[Line, ...]:
        """The dossiers set apart as « hors concours »."""
        return tuple(
            line
            for line in self.outlook.lines
            if line.proposal is not None and line.proposal.out_of_competition
        )

    @property
    def observations(self) -> tuple[str, ...]:
        """The observations for the minutes: one a line, blank ones left out."""
        return tuple(each.strip() for each in self.observations_text.splitlines() if each.strip())

    @property
    def problems(self) -> tuple[str, ...]:
        """What forbids to sign, as codes."""
        found = []
        if self.outlook.gap and not self.gap_reason.strip():
            found.append("category_gap")
        if self.unkept:
            found.append("unkept_moves")
        return tuple(found)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What does not forbid to sign but should be known, as codes."""
        found = []
        if self.outlook.round.state is RoundState.OPENED:
            found.append("not_shown")
        if self.outlook.totals.without_level:
            found.append("without_level")
        return tuple(found)


def sum_of(outlook: Outlook) -> Sum:
    """Check the categories of a count."""
    parts = tuple(number for key, number in outlook.totals.by_category if key)
    return Sum(parts, outlook.totals.dossiers)


def grouped(fingerprint: str) -> str:
    """Write a fingerprint in groups of eight, to be read aloud or compared by eye."""
    return " ".join(
        fingerprint[start : start + GROUP] for start in range(0, len(fingerprint), GROUP)
    )
