from fractions import Fraction
from itertools import product

import pytest

from jury_app.core.discussion import (
    Case,
    Flag,
    dispersion,
    distance,
    down,
    flags,
    is_polarised,
    lone_grades,
    order,
    up,
    usual_judgment,
)
from jury_app.core.tally import level


def reachable(counts, changes):
    """Give every level that so many jurors can bring about by giving another grade."""
    states = {tuple(counts)}
    for _ in range(changes):
        states |= {
            tuple(number - (grade == old) + (grade == new) for grade, number in enumerate(state))
            for state in states
            for old, new in product(range(len(counts)), repeat=2)
            if state[old]
        }
    return {level(state) for state in states}


def least_changes(counts, wanted):
    for changes in range(1, sum(counts) + 1):
        if any(wanted(reached) for reached in reachable(counts, changes)):
            return changes
    return None


def test_up_and_down_are_the_fewest_jurors_that_change_the_level():
    for counts in product(range(4), repeat=3):
        if not 1 <= sum(counts) <= 5:
            continue
        alpha = level(counts)
        assert up(counts) == least_changes(counts, lambda reached, old=alpha: reached > old)
        assert down(counts) == least_changes(counts, lambda reached, old=alpha: reached < old)


def test_no_level_is_above_the_top_nor_below_zero():
    assert up((0, 0, 3)) is None
    assert down((3, 0, 0)) is None
    assert distance((0, 0, 3)) == 2


def test_usual_judgment_of_fabre():
    # 9 of 20 above, 3 below, 8 at the level 3: 3 + (9 - 3) / (2 x 8).
    assert usual_judgment((0, 1, 2, 8, 7, 2)) == 3 + Fraction(3, 8)


def test_dispersion_is_the_mean_distance_to_the_level():
    assert dispersion((1, 0, 2, 0, 0, 1)) == Fraction(2 + 3, 4)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, 1, 0, 2, 1, 0), True),
        ((0, 0, 1, 2, 1, 0), False),
        ((0, 1, 0, 3, 1, 0), False),
        ((0, 2, 0, 3, 0, 2), True),
        ((0, 0, 0, 3, 0, 2), False),
    ],
)
def test_polarised_is_a_quarter_on_each_side_over_three_grades(counts, expected):
    assert is_polarised(counts) is expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((1, 0, 0, 5, 1, 0), (0,)),
        ((2, 0, 0, 5, 1, 0), ()),
        ((1, 0, 5, 0, 0, 1), (5,)),
        ((1, 1, 0, 0, 5, 0), ()),
        ((0, 1, 0, 5, 0, 1), ()),
        ((1, 0, 0, 5, 0, 0, 1), (0, 6)),
    ],
)
def test_a_lone_grade_is_three_away_with_nobody_beside(counts, expected):
    assert lone_grades(counts) == expected


def case(counts, name="a", *, quorum=True, recused=()):
    return Case(name, counts, quorum, frozenset(recused))


def test_quorum_missing_is_told_even_without_a_grade():
    assert flags(case((0, 0, 0), quorum=False)) == {Flag.QUORUM_MISSING}


def test_level_that_one_juror_decides_is_flagged():
    assert Flag.LEVEL_HANGS_ON_ONE in flags(case((0, 0, 3, 2, 0, 0)))
    assert flags(case((0, 0, 1, 6, 1, 0))) == frozenset()


def test_order_that_one_vote_decides_is_flagged_only_within_a_level():
    even = case((0, 0, 3, 8, 3, 0))
    assert flags(even, (0, 0, 4, 8, 2, 0)) == {Flag.ORDER_HANGS_ON_ONE}
    assert flags(even, (0, 0, 9, 1, 1, 0)) == frozenset()
    assert flags(even) == frozenset()
    assert flags(case((0, 0, 1, 8, 3, 0)), (0, 0, 4, 8, 2, 0)) == frozenset()
    assert flags(case((0, 0, 1, 8, 4, 0)), (0, 0, 4, 8, 2, 0)) == frozenset()
    assert flags(case((0, 0, 1, 8, 3, 0), quorum=False), (0, 0, 4, 8, 2, 0)) == {
        Flag.QUORUM_MISSING
    }


def test_an_order_that_the_usual_judgment_reverses_is_flagged():
    # Ahead by its larger camp above (40 % against 35 %), behind by the difference of its camps.
    ahead, behind = (0, 0, 7, 5, 8, 0), (0, 0, 1, 12, 7, 0)
    assert usual_judgment(ahead) < usual_judgment(behind)
    assert Flag.USUAL_JUDGMENT_DIFFERS in flags(case(ahead), behind)
    assert Flag.USUAL_JUDGMENT_DIFFERS not in flags(case((0, 0, 1, 11, 8, 0)), behind)


def test_discussion_goes_from_quorum_to_level_to_dispersion():
    cases = [
        case((0, 0, 0, 9, 0, 0), "settled"),
        case((0, 0, 5, 4, 0, 0), "close"),
        case((5, 0, 0, 0, 0, 4), "close and dispersed"),
        case((0, 0, 0, 2, 0, 0), "without quorum", quorum=False),
        case((0, 0, 0, 0, 0, 0), "without grades", quorum=False),
    ]
    expected = (
        "without grades",
        "without quorum",
        "close and dispersed",
        "close",
        "settled",
    )
    assert order(cases) == expected
    assert order(reversed(cases)) == expected


def test_same_recusals_follow_each_other_among_dossiers_as_near():
    wide, middle, narrow = (5, 0, 0, 0, 4), (0, 0, 5, 0, 4), (0, 0, 5, 4, 0)
    cases = [
        case(narrow, "c", recused=["x"]),
        case(middle, "b"),
        case(wide, "a", recused=["x"]),
        case((0, 0, 9, 0, 0), "z", recused=["x"]),
    ]
    assert order(cases) == ("a", "c", "b", "z")
