"""What a comparison shows, read together in the background."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from jury_app.core.comparison import Candidate, Proposal, proposals
from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from jury_app.jury.desk import Jury
from jury_app.jury.views import BallotView
from jury_app.ports import DossierQuery, DossierRow
from ui.comparison.compare_form import CompareForm, own_grade


@dataclass(frozen=True, slots=True)
class SideSight:
    """One dossier as compared; ``previous`` is its last known level, None when it has none.

    ``attachments`` counts its files, whether or not they are on this laptop yet.
    """

    dossier: Dossier
    previous: int | None
    ballot: BallotView
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class CompareSight:
    """The dossiers of every side, and whom to put beside the first one."""

    form: CompareForm
    sides: tuple[SideSight | None, ...]
    proposed: tuple[Proposal, ...]
    rows: Mapping[str, DossierRow]


def read_sight(jury: Jury, form: CompareForm, edition: Edition | None) -> CompareSight:
    """Read the sides of a comparison; empty ones are filled with the best proposals.

    Without any dossier, the next one to grade is taken, or the first of the list.
    """
    listed = jury.reading.find(DossierQuery())
    known = set(listed)
    numbers = [number for number in form.numbers if number in known]
    if not numbers and listed:
        numbers = [jury.voting.progress().next_dossier or listed[0]]
    form = form.with_numbers(numbers) if tuple(numbers) != form.numbers else form
    rows = {row.number: row for row in jury.reading.rows(listed)}
    ballots = jury.voting.ballots()
    found: tuple[Proposal, ...] = ()
    if numbers:
        candidates = _candidates(rows.values(), ballots, edition)
        found = proposals(form.numbers[0], candidates)
        form = form.filled(found)
    files = jury.attachments.counts()
    sides = tuple(
        _side(jury, number, files.get(number, 0)) if number else None for number in form.numbers
    )
    return CompareSight(form, sides, found, rows)


def _side(jury: Jury, number: str, attachments: int) -> SideSight:
    dossier = jury.reading.dossier(number)
    past = jury.reading.past_levels(dossier.authority.code)
    level = past[-1].level if past else None
    return SideSight(dossier, level, jury.voting.ballot(number), attachments)


def _candidates(
    rows: Iterable[DossierRow], ballots: Mapping[str, BallotView], edition: Edition | None
) -> list[Candidate]:
    candidates = []
    for row in rows:
        view = ballots.get(row.number)
        grade = own_grade(view) if view is not None else None
        score = _score(view, edition) if view is not None and grade is not None else None
        candidates.append(Candidate(row.number, row.category, row.population, grade, score))
    return candidates


def _score(view: BallotView, edition: Edition | None) -> Fraction | None:
    """Weigh the criteria that I graded; None when I graded none."""
    weights = {each.key: each.weight for each in edition.criteria} if edition else {}
    known = [each for each in view.draft.criteria if weights.get(each.criterion)]
    total = sum(weights[each.criterion] for each in known)
    if not total:
        return None
    return Fraction(sum(each.grade * weights[each.criterion] for each in known), total)
