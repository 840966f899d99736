"""Sum an edition up: by category, level and region, and how each candidate moved since before.

Only regions are ranked, by number of labelled candidates, with ties; a level is not a rank.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from jury_app.core.collation import collation_key, fold
from jury_app.core.decision import Decision
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.record import FinalRecord

REGIONS: Final = (
    "Auvergne-Rhône-Alpes",
    "Bourgogne-Franche-Comté",
    "Bretagne",
    "Centre-Val de Loire",
    "Corse",
    "Grand Est",
    "Guadeloupe",
    "Guyane",
    "Hauts-de-France",
    "Île-de-France",
    "La Réunion",
    "Martinique",
    "Mayotte",
    "Normandie",
    "Nouvelle-Aquitaine",
    "Occitanie",
    "Pays de la Loire",
    "Provence-Alpes-Côte d’Azur",
)


class Movement(StrEnum):
    """How a labelled candidate stands against its past; exactly one holds for each."""

    NEWCOMER = "newcomer"
    """Never labelled before."""
    RETURNING = "returning"
    """Labelled before, but not at the last edition."""
    KEPT = "kept"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Standing:
    """A labelled candidate against its past.

    ``last`` is its latest earlier label; ``regained`` says that it is back at its best earlier
    level after a lower one or an absence; ``times`` counts its editions at this level and
    ``editions`` its labelled editions, this one included.
    """

    dossier: str
    level: int
    movement: Movement
    regained: bool
    last: PastLevel | None
    times: int
    editions: int


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """The candidates of one category: ``by_level[n]`` of them received level n.

    ``category`` is "" for those without one.
    """

    category: str
    dossiers: int
    by_level: tuple[int, ...]
    without_level: int


@dataclass(frozen=True, slots=True)
class RegionTotal:
    """The candidates of one region; ``rank`` is None where nobody was labelled.

    ``share`` is the region's part of all labelled candidates, ``region`` "" when not given.
    """

    region: str
    rank: int | None
    dossiers: int
    labelled: int
    by_level: tuple[int, ...]
    share: Fraction


def is_labelled(decision: Decision) -> bool:
    """Tell whether a decision gives a level; level 0 is none."""
    return bool(decision.level)


def by_category(record: FinalRecord) -> tuple[GroupTotal, ...]:
    """Sum up each category of the edition, in its order; the last line is « sans catégorie ».

    A category without candidates has its line, candidates without category only if there are any.
    """
    decided = {decision.dossier: decision for decision in record.closing.decisions}
    keys = [category.key for category in record.edition.categories]
    members: defaultdict[str, list[Decision]] = defaultdict(list)
    for dossier in record.dossiers:
        key = dossier.category if dossier.category in keys else ""
        if dossier.number in decided:
            members[key].append(decided[dossier.number])
    shown = [*keys, ""] if members[""] else keys
    return tuple(_group(record, key, members[key]) for key in shown)


def by_region(record: FinalRecord, known: Iterable[str] = REGIONS) -> tuple[RegionTotal, ...]:
    """Rank the regions by labelled candidates, equals together; the ``known`` ones always appear.

    Names are compared without case, accents or kind of apostrophe.
    """
    names = {fold(name): name for name in known}
    members: defaultdict[str, list[Decision]] = defaultdict(list)
    regions = {dossier.number: dossier.authority.region for dossier in record.dossiers}
    for decision in record.closing.decisions:
        region = regions.get(decision.dossier, "")
        members[names.setdefault(fold(region), region)].append(decision)
    labelled = {name: sum(map(is_labelled, members[name])) for name in names.values()}
    ordered = sorted(labelled, key=lambda name: (-labelled[name], collation_key(name)))
    return tuple(_region(record, name, members[name], labelled) for name in ordered)


def by_level(record: FinalRecord) -> tuple[int, ...]:
    """Count the candidates of each level, from 0 to the highest of the scale."""
    return _levels(record, record.closing.decisions)


def represented_communes(dossiers: Iterable[Dossier]) -> int:
    """Count the distinct communes that the candidates' territories represent."""
    return len({code for dossier in dossiers for code in dossier.authority.members})


def previous_vintage(record: FinalRecord) -> int | None:
    """Find the latest earlier edition that the history tells of."""
    earlier = _earlier(record.past_levels, record.edition.vintage)
    return max((past.vintage for past in earlier), default=None)


def standings(record: FinalRecord) -> tuple[Standing, ...]:
    """Place every labelled candidate against its past, in the order of the decisions."""
    last_edition = previous_vintage(record)
    history: defaultdict[str, list[PastLevel]] = defaultdict(list)
    for past in _earlier(record.past_levels, record.edition.vintage):
        history[past.code].append(past)
    codes = {dossier.number: dossier.authority.code for dossier in record.dossiers}
    return tuple(
        standing(decision.dossier, decision.level, history[codes[decision.dossier]], last_edition)
        for decision in record.closing.decisions
        if decision.level and decision.dossier in codes
    )


def standing(
    dossier: str, level: int, past: Sequence[PastLevel], last_edition: int | None
) -> Standing:
    """Place one level against the candidate's earlier levels, in whatever order these come."""
    best_of = {}
    for each in sorted(past, key=lambda each: (each.vintage, each.level)):
        best_of[each.vintage] = each
    last = best_of[max(best_of)] if best_of else None
    levels = [each.level for each in best_of.values()]
    absent = last is not None and last.vintage != last_edition
    return Standing(
        dossier=dossier,
        level=level,
        movement=_movement(level, last, absent=absent),
        regained=last is not None and level == max(levels) and (absent or last.level < level),
        last=last,
        times=levels.count(level) + 1,
        editions=len(levels) + 1,
    )


def count_movements(standings: Iterable[Standing]) -> dict[Movement, int]:
    """Count each movement; every one has its line, in the order of :class:`Movement`."""
    found = Counter(each.movement for each in standings)
    return {movement: found[movement] for movement in Movement}


def _movement(level: int, last: PastLevel | None, *, absent: bool) -> Movement:
    if last is None:
        return Movement.NEWCOMER
    if absent:
        return Movement.RETURNING
    if level == last.level:
        return Movement.KEPT
    return Movement.UP if level > last.level else Movement.DOWN


def _earlier(past: Iterable[PastLevel], vintage: int) -> list[PastLevel]:
    return [each for each in past if each.vintage < vintage and each.level > 0]


def _levels(record: FinalRecord, decisions: Iterable[Decision]) -> tuple[int, ...]:
    found = Counter(decision.level for decision in decisions)
    return tuple(found[level] for level in range(record.edition.scale.maximum + 1))


def _group(record: FinalRecord, key: str, decisions: Sequence[Decision]) -> GroupTotal:
    without = sum(decision.level is None for decision in decisions)
    return GroupTotal(key, len(decisions), _levels(record, decisions), without)


def _region(
    record: FinalRecord, name: str, decisions: Sequence[Decision], labelled: dict[str, int]
) -> RegionTotal:
    own, everyone = labelled[name], sum(labelled.values())
    return RegionTotal(
        region=name,
        rank=1 + sum(other > own for other in labelled.values()) if own else None,
        dossiers=len(decisions),
        labelled=own,
        by_level=_levels(record, decisions),
        share=Fraction(own, everyone) if everyone else Fraction(0),
    )
