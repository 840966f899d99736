"""Which steps a round has left, and whom to remind."""

import pytest

from jury_app.core.record import Member, Role
from jury_app.core.round import RoundState
from jury_app.jury.views import MemberLine
from ui.rounds.follow_form import Arrival, Following, Pace, arrival, clipboard, pace, roles_of
from ui.rounds.round_steps import (
    Situation,
    Standing,
    Step,
    missing,
    stage,
    steps,
    why_not,
    why_not_another,
)

STATES = (None, RoundState.OPEN, RoundState.CLOSED, RoundState.OPENED, RoundState.SHOWN)


def situation(state, **changes):
    given = {"controls": True, "dossiers": 36, "jurors": 7} | changes
    return Situation(state, **given)


def line(name, answered, *, total=36, recused=0, email="a@jury.example", devices=1, invited=True):
    member = Member(name.encode(), "", name, "", email, (Role.JUROR,))
    return MemberLine(member, devices, invited, answered, recused, total, None)


@pytest.mark.parametrize(("place", "state"), list(enumerate(STATES)))
def test_exactly_the_next_step_is_possible(place, state):
    lines = steps(situation(state))
    assert [each.is_possible for each in lines] == [i == place for i in range(4)]
    assert stage(state) == place


@pytest.mark.parametrize("state", STATES)
def test_steps_before_are_done_and_steps_after_are_for_later(state):
    standings = [each.standing for each in steps(situation(state))]
    order = (Standing.DONE, Standing.NOW, Standing.LATER)
    assert standings == sorted(standings, key=order.index)
    assert standings.count(Standing.NOW) == (state is not RoundState.SHOWN)


@pytest.mark.parametrize("state", STATES)
def test_nobody_but_the_chair_takes_a_step(state):
    for step in Step:
        assert why_not(step, situation(state, controls=False)) == "not_controller"
    assert why_not_another(situation(state, controls=False)) == "not_controller"


@pytest.mark.parametrize("state", STATES)
def test_nothing_moves_after_the_closing(state):
    assert {each.blocked for each in steps(situation(state, closed=True))} == {"already_closed"}
    assert why_not_another(situation(state, closed=True)) == "already_closed"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"has_edition": False}, "edition_missing"),
        ({"dossiers": 0}, "no_dossiers"),
        ({"jurors": 0}, "no_jurors"),
        ({}, ""),
    ],
)
def test_a_round_opens_only_on_something_and_for_somebody(changes, code):
    assert why_not(Step.OPEN, situation(None, **changes)) == code
    assert why_not_another(situation(RoundState.SHOWN, **changes)) == code


def test_a_sealed_round_is_opened_before_another_begins():
    found = [why_not_another(situation(state)) for state in STATES]
    assert found == ["too_early", "round_open", "round_sealed", "", ""]


def test_missing_are_those_who_owe_answers_the_laggards_first():
    lines = [
        line("Ada", 36),
        line("Zoé", 10),
        line("Bob", 10),
        line("Eve", 0, total=0),
        line("Léo", 34, recused=2),
        line("Ana", 33, recused=2),
    ]
    assert [(each.name, each.left) for each in missing(lines)] == [
        ("Bob", 26),
        ("Zoé", 26),
        ("Ana", 1),
    ]


def test_each_address_is_copied_once_and_the_others_are_named():
    form = Following(
        (
            line("Ada", 3, email="x@jury.example"),
            line("Bob", 2, email="x@jury.example"),
            line("Eve", 1, email=""),
            line("Fin", 36, email="f@jury.example"),
        )
    )
    assert form.addresses == ("x@jury.example",)
    assert form.unreachable == ("Eve",)
    assert clipboard(["a@b", "c@d"]) == "a@b; c@d"


def test_the_filter_shows_one_pace_and_the_sums_stay_whole():
    lines = (
        line("Ada", 0),
        line("Bob", 5),
        line("Eve", 34, recused=2),
        line("Fin", 0, total=0),
    )
    for kind in Pace:
        form = Following(lines, kind)
        assert [pace(each) for each in form.shown] == [kind]
        assert form.number(kind) == 1
        assert (form.answered, form.expected) == (39, 36 + 36 + 34)
    assert Following(lines).shown == lines


def test_arrival_counts_laptops_before_invitations():
    found = [
        arrival(line("Ada", 0, devices=devices, invited=invited))
        for devices, invited in ((1, False), (0, True), (0, False))
    ]
    assert found == [Arrival.JOINED, Arrival.INVITED, Arrival.WAITING]


def test_roles_are_read_in_one_order():
    member = Member(b"m", "", "Ada", "", "", (Role.JUROR, Role.CHAIR))
    assert roles_of(MemberLine(member, 1, True, 0, 0, 0, None)) == (Role.CHAIR, Role.JUROR)
