"""Which dossiers stand side by side, and which of them the keyboard grades; draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from jury_app.core.ballot import AnswerKind
from jury_app.core.comparison import Ground, Proposal
from jury_app.jury.views import BallotView

LETTERS: Final = "ABCD"


@dataclass(frozen=True, slots=True)
class CompareForm:
    """``numbers`` has one dossier per side ("" for an empty one); ``active`` counts from 0.

    ``linked``: the sides scroll together.
    """

    numbers: tuple[str, ...] = ("", "")
    active: int = 0
    linked: bool = True

    def with_numbers(self, numbers: Sequence[str]) -> CompareForm:
        """Show other dossiers: what is missing stays empty, what is too much is left out."""
        distinct = list(dict.fromkeys(number for number in numbers if number))
        sides = len(self.numbers)
        padded = (*distinct[:sides], *[""] * (sides - len(distinct)))
        return replace(self, numbers=padded, active=0)

    def with_side(self, side: int, number: str) -> CompareForm:
        """Put a dossier on a side; when it stands on another, the two change places."""
        numbers = list(self.numbers)
        if number in numbers:
            numbers[numbers.index(number)] = numbers[side]
        numbers[side] = number
        return replace(self, numbers=tuple(numbers))

    def swapped(self) -> CompareForm:
        """Turn the sides round; the keyboard stays with the same dossier."""
        last = len(self.numbers) - 1
        return replace(self, numbers=self.numbers[::-1], active=last - self.active)

    def moved(self, by: int) -> CompareForm:
        """Let the keyboard grade a neighbouring side."""
        return replace(self, active=max(0, min(len(self.numbers) - 1, self.active + by)))

    def on(self, side: int) -> CompareForm:
        """Let the keyboard grade this side."""
        return replace(self, active=side)

    def turned(self) -> CompareForm:
        """Link the sides, or let each scroll alone."""
        return replace(self, linked=not self.linked)

    @property
    def empty_sides(self) -> tuple[int, ...]:
        """The sides that still lack a dossier."""
        return tuple(side for side, number in enumerate(self.numbers) if not number)

    def filled(self, proposals: Sequence[Proposal]) -> CompareForm:
        """Put the first proposals on the empty sides."""
        waiting = [each.number for each in proposals if each.number not in self.numbers]
        form = self
        for side, number in zip(self.empty_sides, dict.fromkeys(waiting), strict=False):
            form = form.with_side(side, number)
        return form


def by_ground(proposals: Sequence[Proposal]) -> tuple[tuple[str, tuple[Ground, ...]], ...]:
    """Give each proposed dossier once, with all the reasons to compare it."""
    reasons: dict[str, list[Ground]] = {}
    for each in proposals:
        reasons.setdefault(each.number, []).append(each.ground)
    return tuple((number, tuple(grounds)) for number, grounds in reasons.items())


def own_grade(view: BallotView) -> int | None:
    """Give the level that I sealed, or am about to."""
    answer = view.draft.answer if view.draft.answer is not None else None
    return answer.grade if answer is not None and answer.kind is AnswerKind.GRADE else None
