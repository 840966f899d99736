from fractions import Fraction

import pytest

from jury_app.core.blindness import hides_previous
from jury_app.core.edition import Rules
from jury_app.core.round import Round, RoundState


def rules(*, blind):
    return Rules(3, Fraction(1, 2), (), True, blind, False)


def found(state):
    return Round("r", 1, state, b"", (), ())


def test_the_former_level_is_hidden_until_my_vote():
    for round_ in (None, found(RoundState.OPEN)):
        assert hides_previous(rules(blind=True), round_, grades=True, done=False)
        assert not hides_previous(rules(blind=True), round_, grades=True, done=True)


def test_only_from_those_who_grade_and_when_the_rules_say_so():
    opened = found(RoundState.OPEN)
    assert not hides_previous(rules(blind=True), opened, grades=False, done=False)
    assert not hides_previous(rules(blind=False), opened, grades=True, done=False)
    assert not hides_previous(None, opened, grades=True, done=False)


@pytest.mark.parametrize("state", [RoundState.CLOSED, RoundState.OPENED, RoundState.SHOWN])
def test_nothing_is_hidden_once_the_round_is_over(state):
    assert not hides_previous(rules(blind=True), found(state), grades=True, done=False)
