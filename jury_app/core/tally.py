"""Count the grades of a dossier and order dossiers by majority judgment on shares.

A dossier's counts ``c_0 … c_K`` say how many jurors expressed each grade; recusals, abstentions
and grades not given yet never enter them. The order is the repeated removal of the lower
middlemost grade (Balinski and Laraki 2007, 2011), carried to unequal numbers of grades by
comparing shares (Fabre, "Tie-breaking the highest median", Appendix B, 2021).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction
from typing import TypeAlias

# A key compares, and hashes, as a plain tuple of integers: see `sort_key`.
Key: TypeAlias = tuple[int, ...]

_SCALE_BITS = 60
_MOST_GRADES = 1 << (_SCALE_BITS // 2)


@unique
class Side(Enum):
    """Whether a camp gave more, or less, than the level."""

    ABOVE = 1
    BELOW = -1


@unique
class Silence(Enum):
    """Why a juror gave a dossier no grade; none of the three is ever a number."""

    ABSTENTION = "abstention"
    RECUSAL = "recusal"
    NOT_GRADED = "not_graded"


@unique
class Settlement(Enum):
    """What gave a dossier its own place, or left it sharing one."""

    KEY = "key"
    CRITERION = "criterion"
    CASTING_VOTE = "casting_vote"
    TIE = "tie"


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many jurors expressed each grade; ``counts[g]`` is the number of grades g."""

    counts: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse what no set of ballots can give."""
        if not self.counts or min(self.counts) < 0:
            raise ValueError(f"not the counts of a set of grades: {self.counts}")

    @classmethod
    def of(cls, grades: Iterable[int], top: int) -> Distribution:
        """Count grades on the scale 0 to top; ValueError for a grade outside it."""
        found = Counter(grades)
        counts = tuple(found.pop(grade, 0) for grade in range(top + 1))
        if found:
            raise ValueError(f"grades outside 0 to {top}: {sorted(found)}")
        return cls(counts)

    @property
    def n(self) -> int:
        """Return the number of expressed grades."""
        return sum(self.counts)

    @property
    def top(self) -> int:
        """Return the highest grade of the scale, given or not."""
        return len(self.counts) - 1

    def add(self, grade: int) -> Distribution:
        """Return these counts with one more grade."""
        return self._changed(grade, 1)

    def remove(self, grade: int) -> Distribution:
        """Return these counts with one grade less; ValueError when nobody gave it."""
        return self._changed(grade, -1)

    def _changed(self, grade: int, by: int) -> Distribution:
        if not 0 <= grade <= self.top:
            raise ValueError(f"grade {grade} outside 0 to {self.top}")
        counts = self.counts
        return Distribution((*counts[:grade], counts[grade] + by, *counts[grade + 1 :]))


@dataclass(frozen=True, slots=True)
class BallotCount:
    """Everything the jurors assigned to one dossier said of it, each state apart."""

    expressed: Distribution
    abstentions: int
    recusals: int
    not_graded: int

    @property
    def assigned(self) -> int:
        """Return the number of jurors asked, whatever they answered."""
        return self.expressed.n + self.abstentions + self.recusals + self.not_graded


@dataclass(frozen=True, slots=True)
class Camp:
    """Those who gave ``grade`` or more (above the level), or ``grade`` or less (below it)."""

    side: Side
    size: int
    grade: int


@dataclass(frozen=True, slots=True)
class Gauge:
    """What decides a dossier's place: its level, then its camps, the largest first."""

    level: int
    n: int
    top: int
    camps: tuple[Camp, ...]

    @classmethod
    def of(cls, counts: Sequence[int]) -> Gauge:
        """Read the gauge from counts; ValueError when no grade was expressed."""
        alpha, n, events = _events(counts)
        camps = tuple(Camp(Side(side), -minus, grade) for minus, side, grade in events)
        return cls(alpha, n, len(counts) - 1, camps)

    def share(self, camp: Camp) -> Fraction:
        """Return the share of the expressed grades that a camp holds."""
        return Fraction(camp.size, self.n)

    def exact(self) -> tuple[int | Fraction, ...]:
        """Return the key as it is defined: level, then signed share and grade of each camp, 0."""
        values: list[int | Fraction] = [self.level]
        for camp in self.camps:
            values += (camp.side.value * self.share(camp), camp.grade)
        return (*values, 0)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a dossier stands: equal ranks on exact ties (1, 2, 2, 4).

    ``criterion`` is the index of the criterion that settled the place, when one did.
    """

    dossier: str
    rank: int
    level: int
    settlement: Settlement
    criterion: int | None = None


def count(marks: Iterable[int | Silence], top: int) -> BallotCount:
    """Count what each juror assigned to a dossier said: a grade from 0 to top, or a silence."""
    found = Counter(marks)
    counts = tuple([found[grade] for grade in range(top + 1)])
    abstentions, recusals, not_graded = (
        found[Silence.ABSTENTION],
        found[Silence.RECUSAL],
        found[Silence.NOT_GRADED],
    )
    if sum(counts) + abstentions + recusals + not_graded != found.total():
        raise ValueError(f"marks outside 0 to {top}: {list(found)}")
    return BallotCount(Distribution(counts), abstentions, recusals, not_graded)


def level(counts: Sequence[int]) -> int:
    """Return the lower middlemost grade; ValueError when no grade was expressed."""
    n = sum(counts)
    reached = 0
    for grade, number in enumerate(counts):
        reached += number
        if n > 0 and 2 * reached >= n:
            return grade
    raise ValueError("no grade was expressed: there is no level")


def sort_key(counts: Sequence[int]) -> Key:
    """Return the key of one dossier: the larger ranks higher, equal means proportional.

    It is `Gauge.exact` with each share s written as the integer floor(s · 2^60). Two different
    shares of fewer than 2^30 grades lie more than 2^-60 apart, so the integers differ in the
    same direction: nothing is lost, and integers sort some ten times faster than fractions.
    """
    alpha, n, events = _events(counts)
    key = [alpha]
    for minus, side, grade in events:
        key += (side * ((-minus << _SCALE_BITS) // n), grade)
    key.append(0)
    return tuple(key)


def rank(
    distributions: Mapping[str, Distribution],
    criteria: Mapping[str, Sequence[Distribution]] | None = None,
    decisions: Sequence[Sequence[str]] = (),
) -> tuple[Place, ...]:
    """Order dossiers, the first first; those of one rank are listed by their identifier.

    criteria: the distributions of each dossier on the declared criteria, looked at one after
        the other among exact ties only. A criterion on which one of the tied dossiers has no
        grade separates none of them.
    decisions: recorded orders, best first. The last one that names every dossier of a tie
        settles it; one that names only some of them, or no tie at all, changes nothing.

    ValueError when a dossier has no expressed grade: it has no place to be given.
    """
    alike: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for dossier, distribution in distributions.items():
        alike[distribution.counts].append(dossier)
    groups: defaultdict[Key, list[str]] = defaultdict(list)
    for counts, dossiers in alike.items():
        groups[sort_key(counts)] += dossiers
    places: list[Place] = []
    ties = _Ties(criteria or {}, decisions)
    for key in sorted(groups, reverse=True):
        tied = groups[key]
        if len(tied) == 1:
            places.append(Place(tied[0], len(places) + 1, key[0], Settlement.KEY))
            continue
        for dossiers, settlement, criterion in ties.settle(tied):
            shared = len(places) + 1
            places += [
                Place(dossier, shared, key[0], settlement, criterion)
                for dossier in sorted(dossiers)
            ]
    return tuple(places)


def _events(counts: Sequence[int]) -> tuple[int, int, list[tuple[int, int, int]]]:
    """Return level, number of grades, and the camps as (-size, side, grade), largest first."""
    n = sum(counts)
    if n >= _MOST_GRADES:
        raise ValueError(f"more grades than a key can hold: {n}")
    alpha = level(counts)
    events = []
    size = 0
    for grade in range(alpha):
        if counts[grade]:
            size += counts[grade]
            events.append((-size, -1, grade))
    size = 0
    for grade in range(len(counts) - 1, alpha, -1):
        if counts[grade]:
            size += counts[grade]
            events.append((-size, 1, grade))
    # -1 sorts before +1: of two camps of one size, the one below is looked at first.
    events.sort()
    return alpha, n, events


_Settled: TypeAlias = tuple[list[str], Settlement, int | None]


@dataclass(frozen=True, slots=True)
class _Ties:
    criteria: Mapping[str, Sequence[Distribution]]
    decisions: Sequence[Sequence[str]]

    def settle(
        self,
        tied: list[str],
        settled: tuple[Settlement, int | None] = (Settlement.TIE, None),
        stage: int = 0,
    ) -> Iterator[_Settled]:
        """Split a group of exact ties into places, the best first."""
        if len(tied) == 1:
            yield tied, *settled
            return
        if stage >= max(len(self.criteria.get(dossier, ())) for dossier in tied):
            yield from self._decide(tied)
            return
        parts = self._split(tied, stage)
        if len(parts) > 1:
            settled = (Settlement.CRITERION, stage)
        for part in parts:
            yield from self.settle(part, settled, stage + 1)

    def _split(self, tied: list[str], stage: int) -> list[list[str]]:
        parts: defaultdict[Key, list[str]] = defaultdict(list)
        for dossier in tied:
            declared = self.criteria.get(dossier, ())
            if stage >= len(declared) or not declared[stage].n:
                return [tied]
            parts[sort_key(declared[stage].counts)].append(dossier)
        return [parts[key] for key in sorted(parts, reverse=True)]

    def _decide(self, tied: list[str]) -> Iterator[_Settled]:
        for order in reversed(self.decisions):
            if set(tied) <= set(order):
                chosen = set(tied)
                for dossier in dict.fromkeys(order):
                    if dossier in chosen:
                        yield [dossier], Settlement.CASTING_VOTE, None
                return
        yield tied, Settlement.TIE, None
