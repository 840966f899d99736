"""Who may do what now, and why not."""

from dataclasses import replace

import pytest

from jury_app.core.acts import MemberProfile, RecusalDeclare, RoundShow
from jury_app.core.permission import (
    holds,
    is_controller,
    recused_pairs,
    standing_round,
    why_not_grade,
)
from jury_app.core.record import Role
from tests.builders import ROUND, ROUND_KEY, Jury, member_key, small_jury

CODES = {"001": "52121", "002": "52121", "003": "10387"}


def ask(jury, number=2, dossier="001", *, interests=False):
    state = jury.fold()
    found = standing_round(state)
    return why_not_grade(state, found, member_key(number), dossier, interests=interests)


def test_a_juror_may_grade_in_an_open_round():
    assert ask(small_jury()) == ""


def test_each_reason_has_its_code():
    jury = small_jury()
    state = jury.fold()
    found = standing_round(state)
    assert why_not_grade(state, found, None, "001", interests=False) == "not_admitted"
    assert why_not_grade(state, None, member_key(2), "001", interests=False) == "round_not_created"
    assert ask(jury, number=1) == "not_a_juror"
    assert ask(jury, dossier="999") == "dossier_not_in_round"
    assert ask(jury, interests=True) == "interest_declared"
    jury.write(jury.laptops[2], RecusalDeclare("001", active=True, reason=""))
    assert ask(jury) == "recused"
    assert ask(jury, number=3) == ask(jury, dossier="002") == ""
    jury.close_round()
    assert ask(jury, dossier="002") == "round_closed"


def test_the_newest_round_is_the_standing_one():
    jury = Jury()
    assert standing_round(jury.fold()) is None
    jury.admit(2)
    jury.open_round()
    jury.close_round()
    jury.unseal(private=ROUND_KEY)
    jury.write(jury.chair, RoundShow(ROUND))
    jury.open_round(key="beef", number=2)
    assert standing_round(jury.fold()).key == "beef"


def test_the_controller_and_the_roles_of_now():
    jury = small_jury()
    state = jury.fold()
    assert is_controller(state, jury.chair.device)
    assert not is_controller(state, jury.laptops[2].device)
    assert holds(state, jury.chair.device, Role.CHAIR)
    assert holds(state, jury.laptops[2].device, Role.JUROR, Role.CHAIR)
    assert not holds(state, jury.laptops[2].device, Role.CHAIR)
    assert not holds(state, bytes(16), Role.JUROR)


def profile(number, *interests):
    return MemberProfile(member_key(number), "", "x", "", "", (Role.JUROR,), interests)


def test_withdrawals_and_declared_interests_exclude():
    jury = small_jury()
    jury.write(jury.chair, profile(2, "52121", "unknown"))
    jury.write(jury.laptops[3], RecusalDeclare("003", active=True, reason=""))
    jury.write(jury.laptops[4], RecusalDeclare("003", active=True, reason=""))
    jury.write(jury.laptops[4], RecusalDeclare("003", active=False, reason="error"))
    assert recused_pairs(jury.fold(), CODES) == {
        (member_key(2), "001"),
        (member_key(2), "002"),
        (member_key(3), "003"),
    }


@pytest.mark.parametrize("late", [RecusalDeclare("001", active=True, reason="seen the result")])
def test_a_withdrawal_after_the_cut_moves_no_count(late):
    jury = small_jury()
    jury.close_round()
    jury.write(jury.laptops[2], late)
    jury.write(jury.chair, replace(profile(3, "10387")))
    state = jury.fold()
    inside = state.up_to(dict(standing_round(state).cut))
    assert recused_pairs(inside, CODES) == frozenset()
    assert recused_pairs(state, CODES) == {(member_key(2), "001"), (member_key(3), "003")}
