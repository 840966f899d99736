"""All my ballots: grouped, counted, filtered."""

from dataclasses import replace

from jury_app.core.ballot import ABSTENTION, Ballot, BallotPlace, graded
from jury_app.core.edition import Scale
from jury_app.jury.views import BallotView, Draft
from ui.voting.ballots_form import (
    BallotsForm,
    Filter,
    Group,
    Kind,
    Line,
    groups_of,
    neighbour,
    sections,
)  # fmt: skip

SCALE = Scale(5, "@", "arobase", "arobases", 1)
EMPTY = BallotView("", Draft(), None, BallotPlace.NONE, False, "", False, False)


def sealed(number, answer, place=BallotPlace.SENT, **changes):
    ballot = Ballot(number, answer, (), changes.pop("comment", ""))
    draft = Draft(answer, (), ballot.comment)
    return replace(EMPTY, dossier=number, sealed=ballot, draft=draft, place=place, **changes)


def mine() -> BallotsForm:
    views = [
        sealed("D1", graded(3), comment="Solide"),
        sealed("D2", graded(5), BallotPlace.SEALED),
        sealed("D3", graded(3)),
        sealed("D4", ABSTENTION),
        replace(EMPTY, dossier="D5", recused=True, blocked="recused"),
        replace(EMPTY, dossier="D6", draft=Draft(graded(2)), place=BallotPlace.DRAFT),
        replace(EMPTY, dossier="D7"),
        replace(EMPTY, dossier="D8", interest=True, blocked="interest_declared"),
        sealed("D9", graded(1), clash=True),
    ]
    names = {"D1": ("Épinal", "Ville"), "D3": ("Etrechy", "Ville"), "D2": ("Zicavo", "Village")}
    return BallotsForm.of({each.dossier: each for each in views}, names, SCALE)


def test_ballots_stand_by_level_then_by_name():
    assert [line.number for line in mine().lines] == [
        "D2", "D1", "D3", "D9", "D4", "D5", "D8", "D6",
    ]  # fmt: skip
    assert mine().todo == 1


def test_the_distribution_counts_sealed_grades_only():
    assert mine().counts() == (0, 1, 0, 2, 0, 1)
    assert mine().count_of(Kind.ABSTENTION) == 1
    assert mine().count_of(Kind.WITHDRAWAL) == 2
    assert mine().count_of(Kind.DRAFT) == 1


def test_filters():
    assert [line.number for line in mine().shown(Filter.TO_SEND)] == ["D2"]
    assert [line.number for line in mine().shown(Filter.DRAFTS)] == ["D6"]
    assert [line.number for line in mine().shown(Filter.CLASHES)] == ["D9"]
    assert mine().count(Filter.ALL) == 8


def test_a_heading_comes_before_each_group():
    rows = sections(mine().lines)
    headings = [row for row in rows if isinstance(row, Group)]
    order = groups_of(SCALE)
    assert headings == sorted(headings, key=order.index)
    assert len(headings) == len(set(headings)) == 6
    assert isinstance(rows[0], Group)
    assert isinstance(rows[-1], Line)


def test_a_revised_ballot_stays_by_its_sealed_level():
    revised = replace(sealed("D1", graded(2), BallotPlace.DRAFT), draft=Draft(graded(5)))
    found = BallotsForm.of({"D1": revised}, {}, SCALE)
    assert found.lines[0].group == Group(Kind.LEVEL, 2)
    assert found.lines[0].level == 5
    assert found.lines[0].name == "D1"


def test_neighbours_stop_at_the_ends():
    lines = mine().lines
    assert neighbour(lines, "D2", 1) == "D1"
    assert neighbour(lines, "D2", -1) == "D2"
    assert neighbour(lines, "D6", 1) == "D6"
    assert neighbour(lines, "elsewhere", 1) == "D2"
    assert neighbour((), "D1", 1) == ""
