from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.quorum import QuorumRule, eligible


@pytest.mark.parametrize(
    ("assigned", "recused", "needed"),
    [(20, 0, 10), (20, 1, 10), (20, 2, 9), (5, 0, 3), (4, 2, 3), (7, 0, 4), (0, 0, 3)],
)
def test_half_of_the_eligible_and_three_at_least(assigned, recused, needed):
    rule = QuorumRule()
    assert rule.needed(assigned, recused) == needed
    assert rule.is_met(assigned, recused, needed)
    assert not rule.is_met(assigned, recused, needed - 1)


def test_a_recusal_leaves_the_base_but_an_abstention_does_not():
    # Seven jurors, three grades: enough when one is recused, not when one abstains.
    assert QuorumRule().is_met(assigned=7, recused=1, expressed=3)
    assert not QuorumRule().is_met(assigned=7, recused=0, expressed=3)


@given(st.integers(0, 200), st.integers(0, 200), st.fractions(0, 1), st.integers(1, 20), st.data())
def test_rule_is_the_published_formula(assigned, expressed, share, minimum, data):
    recused = data.draw(st.integers(0, assigned))
    met = expressed >= max(minimum, ceil(share * (assigned - recused)))
    assert QuorumRule(minimum, share).is_met(assigned, recused, expressed) == met


@pytest.mark.parametrize(
    ("minimum", "share"), [(0, Fraction(1, 2)), (3, Fraction(3, 2)), (3, Fraction(-1, 2))]
)
def test_a_rule_that_is_none_is_refused(minimum, share):
    with pytest.raises(ValueError, match="not a quorum"):
        QuorumRule(minimum, share)


@pytest.mark.parametrize(("assigned", "recused"), [(3, 4), (3, -1)])
def test_more_recused_than_assigned_is_a_mistake(assigned, recused):
    with pytest.raises(ValueError, match="recused of"):
        eligible(assigned, recused)
