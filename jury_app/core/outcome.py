"""From opened ballots to results, from results and proposals to decisions and their totals."""

from __future__ import annotations

from base64 import b32encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from jury_app.core.ballot import AnswerKind
from jury_app.core.decision import Decision, Proposal, Result, Totals
from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from jury_app.core.encoding import encode
from jury_app.core.explanation import Lacking, Named, Order
from jury_app.core.opening import Opened
from jury_app.core.quorum import QuorumRule
from jury_app.core.tally import Distribution, Gauge, Place, Settlement, rank


@dataclass(frozen=True, slots=True)
class Count:
    """What a count takes: who was entitled, what was opened, who withdrew from what.

    ``recused`` holds (member, dossier number); a ballot of a recused member never counts.
    """

    edition: Edition
    jurors: tuple[bytes, ...]
    names: Mapping[str, str]
    opened: tuple[Opened, ...]
    recused: frozenset[tuple[bytes, str]]


@dataclass(slots=True)
class _Sheet:
    """The tally sheet of one dossier, and of each criterion that breaks ties."""

    grades: list[int]
    abstained: int
    criteria: dict[str, list[int]]


def quorum_of(edition: Edition) -> QuorumRule:
    """Give the quorum that the rules of an edition set."""
    return QuorumRule(edition.rules.quorum_minimum, edition.rules.quorum_share)


def results(count: Count) -> tuple[Result, ...]:
    """Count a round: ranked dossiers first, then those below the quorum, by number."""
    top = count.edition.scale.maximum
    sheets = _sheets(count)
    withdrawn = _withdrawn(count)
    quorum = quorum_of(count.edition)
    spread = {name: Distribution.of(sheet.grades, top) for name, sheet in sheets.items()}
    met = {
        name: quorum.is_met(len(count.jurors), withdrawn[name], each.n)
        for name, each in spread.items()
    }
    breaks = {
        name: [
            Distribution.of(sheets[name].criteria.get(key, []), top)
            for key in count.edition.rules.tie_breaks
        ]
        for name in sheets
    }
    places = rank({name: spread[name] for name in spread if met[name]}, breaks)
    teller = _Teller(count, spread, breaks)
    ranked = [
        _result(
            teller,
            place.dossier,
            sheets,
            withdrawn,
            place=place,
            because=teller.because(places, position),
        )
        for position, place in enumerate(places)
    ]
    unranked = [
        _result(
            teller,
            name,
            sheets,
            withdrawn,
            place=None,
            because=teller.missing(name, withdrawn[name]),
        )
        for name in sorted(sheets)
        if not met[name]
    ]
    return (*ranked, *unranked)


def _sheets(count: Count) -> dict[str, _Sheet]:
    sheets = {name: _Sheet([], 0, defaultdict(list)) for name in count.names}
    entitled = set(count.jurors)
    for each in count.opened:
        place = (each.juror, each.ballot.dossier)
        sheet = sheets.get(each.ballot.dossier)
        if sheet is None or each.juror not in entitled or place in count.recused:
            continue
        answer = each.ballot.answer
        if answer.kind is AnswerKind.ABSTENTION:
            sheet.abstained += 1
        elif answer.grade is not None and 0 <= answer.grade <= count.edition.scale.maximum:
            sheet.grades.append(answer.grade)
            for one in each.ballot.criteria:
                if 0 <= one.grade <= count.edition.scale.maximum:
                    sheet.criteria[one.criterion].append(one.grade)
    return sheets


def _withdrawn(count: Count) -> dict[str, int]:
    entitled = set(count.jurors)
    numbers = Counter(dossier for member, dossier in count.recused if member in entitled)
    return {name: numbers[name] for name in count.names}


@dataclass(frozen=True, slots=True)
class _Teller:
    """Finds the reason of each step of the order."""

    count: Count
    spread: Mapping[str, Distribution]
    breaks: Mapping[str, Sequence[Distribution]]

    def because(self, places: Sequence[Place], position: int) -> Order | None:
        if position + 1 >= len(places):
            return None
        one, other = places[position], places[position + 1]
        names = self.count.names
        gauge = Gauge.of(self.spread[one.dossier].counts)
        behind = Gauge.of(self.spread[other.dossier].counts)
        order = Order(Named(names[one.dossier], gauge), Named(names[other.dossier], behind))
        if one.rank == other.rank or other.settlement is not Settlement.CRITERION:
            return order
        if gauge.exact() != behind.exact():
            return order
        return self._by_criterion(one.dossier, other.dossier)

    def _by_criterion(self, one: str, other: str) -> Order | None:
        names = self.count.names
        for position, key in enumerate(self.count.edition.rules.tie_breaks):
            mine, theirs = self.breaks[one][position], self.breaks[other][position]
            if not mine.n or not theirs.n:
                continue
            gauge, behind = Gauge.of(mine.counts), Gauge.of(theirs.counts)
            if gauge.exact() != behind.exact():
                name = next(each.name for each in self.count.edition.criteria if each.key == key)
                return Order(Named(names[one], gauge), Named(names[other], behind), name)
        return None

    def missing(self, name: str, recused: int) -> Lacking:
        needed = quorum_of(self.count.edition).needed(len(self.count.jurors), recused)
        return Lacking(self.spread[name].n, needed)


def _result(
    teller: _Teller,
    name: str,
    sheets: Mapping[str, _Sheet],
    withdrawn: Mapping[str, int],
    *,
    place: Place | None,
    because: Order | Lacking | None,
) -> Result:
    spread = teller.spread[name]
    level = Gauge.of(spread.counts).level if spread.n else None
    return Result(
        dossier=name,
        counts=spread.counts,
        assigned=len(teller.count.jurors),
        recused=withdrawn[name],
        abstained=sheets[name].abstained,
        quorum_met=place is not None,
        level=level,
        rank=place.rank if place else None,
        because=because,
    )


def computed_level(edition: Edition, result: Result, *, admissible: bool) -> int | None:
    """Give the level that the rules alone give: None below the quorum or when inadmissible."""
    if not admissible or not result.quorum_met or result.level is None:
        return None
    return max(result.level, edition.scale.minimum_level)


def decide(
    edition: Edition,
    jury: bytes,
    counted: Iterable[Result],
    dossiers: Mapping[str, Dossier],
    proposals: Mapping[str, Proposal],
) -> tuple[Decision, ...]:
    """Apply the pending proposals to the computed levels; one decision per dossier, by number."""
    decisions = []
    for result in sorted(counted, key=lambda each: each.dossier):
        dossier = dossiers[result.dossier]
        computed = computed_level(edition, result, admissible=dossier.admissible)
        proposal = proposals.get(result.dossier)
        level = computed if proposal is None else proposal.level
        mentions = () if proposal is None else proposal.mentions
        decisions.append(
            Decision(
                dossier=result.dossier,
                level=level,
                computed=computed,
                rank=result.rank,
                mentions=mentions,
                out_of_competition=proposal is not None and proposal.out_of_competition,
                reason="" if proposal is None else proposal.reason,
                diploma_code=diploma_code(jury, result.dossier, level, mentions),
            )
        )
    return tuple(decisions)


def diploma_code(jury: bytes, dossier: str, level: int | None, mentions: Sequence[str]) -> str:
    """Make the code that a diploma prints and the minutes confirm (four groups of four)."""
    facts = encode(["jury-diploma-v1", jury, dossier, level, list(mentions)])
    letters = b32encode(sha256(facts).digest()).decode()[:16]
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))


def totals(
    edition: Edition, decisions: Iterable[Decision], dossiers: Mapping[str, Dossier]
) -> Totals:
    """Sum the decisions up; every category and level of the edition is listed, zeros too."""
    listed = list(decisions)
    kinds = Counter(dossiers[each.dossier].category for each in listed)
    levels = Counter(each.level for each in listed if each.level is not None)
    lowest = edition.scale.minimum_level
    members = {code for each in listed for code in dossiers[each.dossier].authority.members}
    return Totals(
        dossiers=len(listed),
        by_category=(
            *((category.key, kinds[category.key]) for category in edition.categories),
            ("", len(listed) - sum(kinds[category.key] for category in edition.categories)),
        ),
        by_level=tuple(
            (level, levels[level]) for level in range(edition.scale.maximum, lowest - 1, -1)
        ),
        without_level=sum(each.level is None for each in listed),
        represented_communes=len(members),
    )
