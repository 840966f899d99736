"""What the sections tell, read once from the record: cases by level, people, moments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from jury_app.core.collation import collation_key
from jury_app.core.decision import Decision, Result
from jury_app.core.dossier import Dossier
from jury_app.core.place_wording import with_apostrophes
from jury_app.core.quorum import QuorumRule, eligible
from jury_app.core.record import FinalRecord, Member, Role


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier with what was counted and decided; ``result`` is None when nothing was counted."""

    dossier: Dossier
    decision: Decision
    result: Result | None

    @property
    def number(self) -> str:
        """The dossier's number in the edition."""
        return self.dossier.number

    @property
    def name(self) -> str:
        """The authority's name, with typographic apostrophes."""
        return with_apostrophes(self.dossier.authority.name)

    @property
    def below_quorum(self) -> bool:
        """Whether too few grades were expressed."""
        return self.result is None or not self.result.quorum_met


@dataclass(frozen=True)
class Material:
    """The record, and what several sections look up in it."""

    record: FinalRecord

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Every decided dossier, by rank; those without a rank come last, by number."""
        dossiers = {dossier.number: dossier for dossier in self.record.dossiers}
        results = {result.dossier: result for result in self.record.results}
        order = {result.dossier: place for place, result in enumerate(self.record.results)}
        found = [
            Case(dossiers[each.dossier], each, results.get(each.dossier))
            for each in self.record.closing.decisions
            if each.dossier in dossiers
        ]
        last = len(order)
        return tuple(sorted(found, key=lambda case: (order.get(case.number, last), case.number)))

    @cached_property
    def by_number(self) -> dict[str, Case]:
        """The cases by number of dossier."""
        return {case.number: case for case in self.cases}

    @cached_property
    def by_level(self) -> tuple[tuple[int, tuple[Case, ...]], ...]:
        """The cases of each level that was given, the highest first."""
        levels = sorted(
            {case.decision.level for case in self.cases if case.decision.level}, reverse=True
        )
        return tuple(
            (level, tuple(case for case in self.cases if case.decision.level == level))
            for level in levels
        )

    @cached_property
    def out_of_competition(self) -> tuple[Case, ...]:
        """The cases put out of competition."""
        return tuple(case for case in self.cases if case.decision.out_of_competition)

    @cached_property
    def below_quorum(self) -> tuple[Case, ...]:
        """The cases that the count could not rank."""
        return tuple(case for case in self.cases if case.below_quorum)

    @cached_property
    def unlabelled(self) -> tuple[Case, ...]:
        """The cases that were ranked, take part, and still receive no level."""
        return tuple(
            case
            for case in self.cases
            if not (case.decision.level or case.below_quorum or case.decision.out_of_competition)
        )

    @cached_property
    def overridden(self) -> tuple[Case, ...]:
        """The cases whose level is not the counted one, by number."""
        changed = (case for case in self.cases if case.decision.overridden)
        return tuple(sorted(changed, key=lambda case: case.number))

    @cached_property
    def tied_ranks(self) -> frozenset[int]:
        """The ranks that several dossiers share."""
        shared = Counter(case.decision.rank for case in self.cases if case.decision.rank)
        return frozenset(rank for rank, number in shared.items() if number > 1)

    @property
    def quorum(self) -> QuorumRule:
        """The edition's rule."""
        rules = self.record.edition.rules
        return QuorumRule(rules.quorum_minimum, rules.quorum_share)

    @property
    def chair(self) -> Member | None:
        """The chair, when the record names one."""
        return self.person(self.record.chair)

    @property
    def secretaries(self) -> tuple[Member, ...]:
        """The secretaries, in the order of the record."""
        people = (self.person(key) for key in self.record.secretaries)
        return tuple(member for member in people if member is not None)

    @property
    def jurors(self) -> tuple[Member, ...]:
        """Who could vote: jurors, and the chair if the rules let the chair grade."""
        rules = self.record.edition.rules
        return tuple(
            member
            for member in self.record.members
            if Role.JUROR in member.roles or (rules.chair_grades and Role.CHAIR in member.roles)
        )

    def person(self, key: bytes) -> Member | None:
        """Find a member; None for a key that is nobody's."""
        return next((each for each in self.record.members if each.key == key), None)

    def local(self, moment: datetime) -> datetime:
        """Tell a moment in the zone of the closing, so that all times compare."""
        zone = self.record.closed_at.tzinfo
        return moment.astimezone(zone) if zone and moment.tzinfo else moment

    def mentions(self, case: Case) -> tuple[str, ...]:
        """Name the mentions of a case."""
        names = {mention.key: mention.name for mention in self.record.edition.mentions}
        return tuple(names.get(key, key) for key in case.decision.mentions)

    def category(self, case: Case) -> str:
        """Name the category of a case."""
        found = self.record.edition.category(case.dossier.category)
        return found.name if found else "sans catégorie"


def needed(rule: QuorumRule, result: Result) -> int:
    """Tell how many grades the quorum asked for."""
    return rule.needed(result.assigned, result.recused)


def entitled(result: Result) -> int:
    """Tell how many jurors could grade this dossier."""
    return eligible(result.assigned, result.recused)


def full_name(member: Member) -> str:
    """Name somebody with their title."""
    return with_apostrophes(f"{member.title} {member.name}".strip())


def alphabetical(cases: Iterable[Case]) -> list[Case]:
    """Order cases as a French list does."""
    return sorted(cases, key=lambda case: (collation_key(case.name), case.number))
