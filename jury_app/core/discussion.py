"""Say which dossiers the jury should discuss first, from their grades alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction
from itertools import groupby

from jury_app.core.tally import level, sort_key

# Grades so many steps apart are another opinion, not a shade of one.
_FAR = 3


@unique
class Flag(Enum):
    """Why a dossier deserves a discussion."""

    QUORUM_MISSING = "quorum_missing"
    LEVEL_HANGS_ON_ONE = "level_hangs_on_one"
    ORDER_HANGS_ON_ONE = "order_hangs_on_one"
    USUAL_JUDGMENT_DIFFERS = "usual_judgment_differs"
    POLARISED = "polarised"


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier as the chair prepares the discussion; recused: who must leave the room."""

    dossier: str
    counts: tuple[int, ...]
    quorum_met: bool
    recused: frozenset[str] = frozenset()


def up(counts: Sequence[int]) -> int | None:
    """Return how many jurors must change their grade to raise the level; None at the top."""
    alpha = level(counts)
    if alpha == len(counts) - 1:
        return None
    return sum(counts) // 2 + 1 - sum(counts[alpha + 1 :])


def down(counts: Sequence[int]) -> int | None:
    """Return how many jurors must change their grade to lower the level; None at the bottom."""
    alpha = level(counts)
    if alpha == 0:
        return None
    return (sum(counts) + 1) // 2 - sum(counts[:alpha])


def distance(counts: Sequence[int]) -> int:
    """Return how many jurors must change their grade to change the level at all."""
    return min(changes for changes in (up(counts), down(counts)) if changes is not None)


def dispersion(counts: Sequence[int]) -> Fraction:
    """Return the mean distance of the grades to the level, in grades."""
    alpha = level(counts)
    total = sum(number * abs(grade - alpha) for grade, number in enumerate(counts))
    return Fraction(total, sum(counts))


def usual_judgment(counts: Sequence[int]) -> Fraction:
    """Return Fabre's usual judgment, level + (p - q) / (2 (1 - p - q)): shown, never the rule.

    p and q are the shares of the grades above and below the level.
    """
    alpha = level(counts)
    above, below = sum(counts[alpha + 1 :]), sum(counts[:alpha])
    return alpha + Fraction(above - below, 2 * counts[alpha])


def is_polarised(counts: Sequence[int]) -> bool:
    """Tell whether a quarter gave more, a quarter gave less, and grades span three or more."""
    alpha, n = level(counts), sum(counts)
    given = [grade for grade, number in enumerate(counts) if number]
    return (
        4 * sum(counts[:alpha]) >= n
        and 4 * sum(counts[alpha + 1 :]) >= n
        and given[-1] - given[0] >= _FAR
    )


def lone_grades(counts: Sequence[int]) -> tuple[int, ...]:
    """Return the grades that one juror alone gave, three or more away from the level.

    Alone means that nobody else is as far on that side. It is shown to that juror only, and
    for this reason is no flag.
    """
    alpha = level(counts)
    sides = (range(max(0, alpha - _FAR + 1)), range(alpha + _FAR, len(counts)))
    found: list[int] = []
    for side in sides:
        given = [grade for grade in side if counts[grade]]
        if sum(counts[grade] for grade in given) == 1:
            found += given
    return tuple(found)


def flags(case: Case, following: Sequence[int] | None = None) -> frozenset[Flag]:
    """Return why a dossier deserves a discussion.

    following: the counts of the next dossier in the order, which must not rank above this one;
        None when there is none, or when this dossier is not ranked.
    """
    found = set()
    if not case.quorum_met:
        found.add(Flag.QUORUM_MISSING)
    if not sum(case.counts):
        return frozenset(found)
    if distance(case.counts) <= 1:
        found.add(Flag.LEVEL_HANGS_ON_ONE)
    if is_polarised(case.counts):
        found.add(Flag.POLARISED)
    if case.quorum_met and following is not None:
        found |= _order_flags(case.counts, following)
    return frozenset(found)


def order(cases: Iterable[Case]) -> tuple[str, ...]:
    """Return the dossiers in the order in which to discuss them.

    First those without quorum, then those nearest to another level. Among dossiers as near,
    those with the same recusals follow each other, so that people leave the room less often:
    the group that holds the most dispersed dossier comes first, and in it the most dispersed.
    """
    ordered: list[str] = []
    for _, near in groupby(sorted(cases, key=_urgency), key=_urgency):
        rooms: defaultdict[frozenset[str], list[Case]] = defaultdict(list)
        for case in sorted(near, key=_by_dispersion):
            rooms[case.recused].append(case)
        ordered += [case.dossier for room in rooms.values() for case in room]
    return tuple(ordered)


def _urgency(case: Case) -> tuple[bool, int]:
    return case.quorum_met, distance(case.counts) if sum(case.counts) else 0


def _by_dispersion(case: Case) -> tuple[Fraction, str]:
    spread = dispersion(case.counts) if sum(case.counts) else Fraction(0)
    return -spread, case.dossier


def _order_flags(counts: Sequence[int], following: Sequence[int]) -> set[Flag]:
    """Compare with the next dossier; between two levels nothing but the level decides."""
    alpha = level(counts)
    if alpha != level(following):
        return set()
    found = set()
    above, below = sum(counts[alpha + 1 :]), sum(counts[:alpha])
    if abs(above - below) <= 1:
        found.add(Flag.ORDER_HANGS_ON_ONE)
    reversed_by_usual = usual_judgment(counts) < usual_judgment(following)
    if reversed_by_usual and sort_key(counts) > sort_key(following):
        found.add(Flag.USUAL_JUDGMENT_DIFFERS)
    return found
