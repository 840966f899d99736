"""Whom to compare a dossier with, and the figures that make two dossiers comparable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from jury_app.core.coverage import coverage, covered, is_transversal
from jury_app.core.dossier import Dossier, Initiative
from jury_app.core.edition import Issue

MOST: Final = 4
"""How many dossiers are proposed for one reason."""
PER_INHABITANTS: Final = 10_000


class Ground(StrEnum):
    """Why a dossier is proposed beside another."""

    PEER = "peer"
    """The same category, and the closest population."""
    SAME_GRADE = "same_grade"
    """The level that I gave to both."""
    NEIGHBOUR = "neighbour"
    """Just above or just below in my own order."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dossier that might be compared; ``grade`` is mine, None when I gave none.

    ``score`` is my weighted mean over the criteria: it orders dossiers of one grade.
    """

    number: str
    category: str
    population: int | None
    grade: int | None = None
    score: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A dossier worth comparing with, and why."""

    number: str
    ground: Ground


def proposals(
    number: str, candidates: Sequence[Candidate], *, without: Iterable[str] = (), most: int = MOST
) -> tuple[Proposal, ...]:
    """Propose dossiers to compare ``number`` with, the nearest first within each reason.

    A dossier may be proposed for several reasons; those in ``without`` are left out. An unknown
    number has no proposals.
    """
    own = next((each for each in candidates if each.number == number), None)
    if own is None:
        return ()
    left_out = {number, *without}
    others = [each for each in candidates if each.number not in left_out]
    peers = [each for each in others if each.category == own.category]
    same = [each for each in others if own.grade is not None and each.grade == own.grade]
    return (
        *_nearest(own, [each for each in peers if each.population is not None], Ground.PEER, most),
        *_nearest(own, same, Ground.SAME_GRADE, most),
        *_neighbours(own, [*others, own], most),
    )


def _nearest(
    own: Candidate, others: Sequence[Candidate], ground: Ground, most: int
) -> tuple[Proposal, ...]:
    """Choose those whose population is closest in proportion."""
    ordered = sorted(others, key=_distance_from(own))
    return tuple(Proposal(each.number, ground) for each in ordered[:most])


def _distance_from(own: Candidate) -> Callable[[Candidate], tuple[bool, Fraction, str]]:
    """Measure how far a population is from one's own; the unknown is farthest."""

    def distance(other: Candidate) -> tuple[bool, Fraction, str]:
        if not own.population or not other.population:
            return (True, Fraction(0), other.number)
        ratio = Fraction(other.population, own.population)
        return (False, max(ratio, 1 / ratio), other.number)

    return distance


def _neighbours(own: Candidate, all_graded: Sequence[Candidate], most: int) -> tuple[Proposal, ...]:
    """Choose the dossiers just above and just below in the member's own order."""
    if own.grade is None:
        return ()
    ordered = sorted((each for each in all_graded if each.grade is not None), key=_my_order)
    place = ordered.index(own)
    half = (most + 1) // 2
    around = [*ordered[max(0, place - half) : place], *ordered[place + 1 : place + 1 + half]]
    return tuple(Proposal(each.number, Ground.NEIGHBOUR) for each in around[:most])


def _my_order(each: Candidate) -> tuple[int, Fraction, str]:
    """Order by my grade, then by my criteria, the best first."""
    score = each.score if each.score is not None else Fraction(each.grade or 0)
    return (-(each.grade or 0), -score, each.number)


@dataclass(frozen=True, slots=True)
class Figures:
    """A dossier in numbers; ``density`` is initiatives per ``PER_INHABITANTS``, None unknown."""

    initiatives: int
    density: Fraction | None
    transversal: int
    issues: int
    newest: int | None
    members: int


def figures(dossier: Dossier, issues: Sequence[Issue]) -> Figures:
    """Count what makes a small town and a large one comparable."""
    sheets, population = dossier.initiatives, dossier.authority.population
    years = [each.year for each in sheets if each.year is not None]
    return Figures(
        initiatives=len(sheets),
        density=Fraction(len(sheets) * PER_INHABITANTS, population) if population else None,
        transversal=sum(is_transversal(each) for each in sheets),
        issues=covered(coverage(sheets, issues)),
        newest=max(years, default=None),
        members=len(dossier.authority.members),
    )


@dataclass(frozen=True, slots=True)
class FacingIssue:
    """The initiatives of several dossiers on one issue, a column each."""

    name: str
    group: str
    columns: tuple[tuple[Initiative, ...], ...]


def face_to_face(dossiers: Sequence[Dossier], issues: Sequence[Issue]) -> tuple[FacingIssue, ...]:
    """Put the initiatives of the same issue side by side, in the edition's order of issues.

    Issues that none of the dossiers covers are left out; a transversal initiative stands under
    each of its issues.
    """
    every = [initiative for dossier in dossiers for initiative in dossier.initiatives]
    return tuple(
        FacingIssue(
            each.name,
            each.group,
            tuple(
                tuple(sheet for sheet in dossier.initiatives if each.name in sheet.issues)
                for dossier in dossiers
            ),
        )
        for each in coverage(every, issues)
        if each.count
    )
