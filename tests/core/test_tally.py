"""The order of dossiers against its literal definition, published cases and its properties."""

from fractions import Fraction
from itertools import pairwise, product
from math import gcd, lcm

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.tally import (
    Distribution,
    Gauge,
    Settlement,
    Side,
    Silence,
    count,
    level,
    rank,
    sort_key,
)

TOP = 5
counts_strategy = st.lists(st.integers(0, 6), min_size=TOP + 1, max_size=TOP + 1).filter(any)


def profiles(top, most):
    """Give all counts on 0 to top of one to ``most`` grades."""
    return [
        counts for counts in product(range(most + 1), repeat=top + 1) if 1 <= sum(counts) <= most
    ]


def removals(counts, length):
    """Remove the lower middlemost grade again and again, from counts dilated to one length."""
    times = length // sum(counts)
    left = [grade for grade, number in enumerate(counts) for _ in range(number * times)]
    removed = []
    while left:
        removed.append(left.pop((len(left) - 1) // 2))
    return removed


def reduced(counts):
    shared = gcd(*counts)
    return tuple(number // shared for number in counts)


@pytest.mark.parametrize(("top", "most"), [(2, 7), (3, 6), (5, 4)])
def test_order_is_the_literal_removal_on_every_small_profile(top, most):
    length = lcm(*range(1, most + 1))
    known = sorted(
        (removals(counts, length), sort_key(counts), reduced(counts))
        for counts in profiles(top, most)
    )
    for (before, key, shape), (after, next_key, next_shape) in pairwise(known):
        if before == after:
            assert key == next_key
            assert shape == next_shape
        else:
            assert key < next_key
            assert shape != next_shape


@given(counts_strategy, counts_strategy)
def test_order_is_the_literal_removal(one, other):
    length = lcm(sum(one), sum(other))
    literal = (removals(one, length), removals(other, length))
    keys = (sort_key(one), sort_key(other))
    assert (keys[0] < keys[1]) == (literal[0] < literal[1])
    assert (keys[0] == keys[1]) == (literal[0] == literal[1])


large = st.lists(st.integers(0, 2**27), min_size=3, max_size=3).filter(any)


@given(large, large)
def test_integer_keys_order_like_the_exact_fractions(one, other):
    exact = (Gauge.of(one).exact(), Gauge.of(other).exact())
    keys = (sort_key(one), sort_key(other))
    assert (keys[0] < keys[1]) == (exact[0] < exact[1])
    assert (keys[0] == keys[1]) == (exact[0] == exact[1])


def test_the_two_closest_shares_a_key_must_tell_apart():
    n = 2**30 - 1
    assert sort_key((0, n - 1, 1)) < sort_key((0, n - 2, 1))
    assert sort_key((0, n // 3 * 2, n // 3)) == sort_key((0, 2, 1))


def test_more_grades_than_a_key_can_hold_are_refused():
    with pytest.raises(ValueError, match="more grades"):
        sort_key((2**30, 1))


def test_exact_key_is_written_as_defined():
    # 3 grades below, 8 at the level, 9 above of which 2 at the top.
    gauge = Gauge.of((0, 1, 2, 8, 7, 2))
    assert gauge.exact() == (
        3,
        Fraction(9, 20),
        4,
        Fraction(-3, 20),
        2,
        Fraction(2, 20),
        5,
        Fraction(-1, 20),
        1,
        0,
    )
    assert [camp.side for camp in gauge.camps] == [Side.ABOVE, Side.BELOW] * 2


def test_of_two_even_camps_the_one_below_comes_first():
    assert Gauge.of((0, 2, 3, 2)).exact() == (2, Fraction(-2, 7), 1, Fraction(2, 7), 3, 0)


@pytest.mark.parametrize(
    ("grades", "expected"),
    [([2, 3], 2), ([0], 0), ([5, 5, 0], 5), ([1, 2, 3, 4], 2), ([0, 0, 5, 5, 5], 5)],
)
def test_level_is_the_lower_middlemost_grade(grades, expected):
    assert level(Distribution.of(grades, TOP).counts) == expected


@given(st.lists(st.integers(0, TOP), min_size=1))
def test_level_is_the_lower_middlemost_of_any_grades(grades):
    assert level(Distribution.of(grades, TOP).counts) == sorted(grades)[(len(grades) - 1) // 2]


@pytest.mark.parametrize("function", [level, sort_key, Gauge.of])
def test_without_grades_there_is_neither_level_nor_key(function):
    with pytest.raises(ValueError, match="no grade"):
        function((0, 0, 0))


# Published cases (Fabre 2021), the grades -1, 0, +1 written 0, 1, 2.


def test_table_1_of_fabre():
    table = {"A": (10, 60, 30), "B": (1, 88, 11), "C": (27, 33, 40), "D": (43, 12, 45)}
    places = rank({name: Distribution(counts) for name, counts in table.items()})
    assert [(place.dossier, place.rank) for place in places] == [
        ("D", 1),
        ("C", 2),
        ("A", 3),
        ("B", 4),
    ]


def test_footnote_19_of_fabre_with_unequal_numbers_of_grades():
    assert sort_key((1, 1, 2)) > sort_key((0, 2, 0))


def test_neither_participation_nor_reversal_symmetry_is_pretended():
    twos, spread = Distribution.of([2, 2], 3), Distribution.of([1, 3], 3)
    assert sort_key(twos.counts) > sort_key(spread.counts)
    assert sort_key(twos.add(3).counts) < sort_key(spread.add(3).counts)


# Properties.


@given(counts_strategy, st.data())
def test_a_better_grade_never_lowers_a_dossier(counts, data):
    old = data.draw(st.sampled_from([grade for grade in range(TOP + 1) if counts[grade]]))
    new = data.draw(st.integers(old, TOP))
    before = Distribution(tuple(counts))
    after = before.remove(old).add(new)
    if new == old:
        assert sort_key(after.counts) == sort_key(before.counts)
    else:
        assert sort_key(after.counts) > sort_key(before.counts)


@given(st.lists(st.integers(0, TOP), min_size=1), st.randoms())
def test_who_gave_which_grade_does_not_matter(grades, chance):
    shuffled = list(grades)
    chance.shuffle(shuffled)
    assert Distribution.of(shuffled, TOP) == Distribution.of(grades, TOP)


@given(counts_strategy, st.integers(1, 9))
def test_the_same_jury_several_times_over_changes_nothing(counts, times):
    assert sort_key([number * times for number in counts]) == sort_key(counts)


@given(counts_strategy, counts_strategy)
def test_ties_are_proportional_distributions_and_nothing_else(one, other):
    assert (sort_key(one) == sort_key(other)) == (reduced(one) == reduced(other))


dossiers_strategy = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.lists(st.integers(0, 2), min_size=3, max_size=3).filter(any),
    min_size=1,
)


def ranked(dossiers):
    found = rank({name: Distribution(tuple(counts)) for name, counts in dossiers.items()})
    return {place.dossier: place.rank for place in found}


@given(dossiers_strategy, st.randoms())
def test_names_and_order_of_arrival_do_not_matter(dossiers, chance):
    names, renamed = sorted(dossiers), sorted(dossiers)
    chance.shuffle(renamed)
    other = dict(zip(names, renamed, strict=True))
    mixed = {other[name]: dossiers[name] for name in chance.sample(names, len(names))}
    assert ranked(mixed) == {other[name]: place for name, place in ranked(dossiers).items()}


@given(dossiers_strategy, counts_strategy)
def test_another_dossier_never_reverses_two_others(dossiers, further):
    before, after = ranked(dossiers), ranked(dossiers | {"z": [*further[:2], 1]})
    for one, other in product(dossiers, repeat=2):
        assert (before[one] < before[other]) == (after[one] < after[other])


@given(dossiers_strategy)
def test_a_rank_is_one_more_than_the_number_of_better_dossiers(dossiers):
    keys = {name: sort_key(counts) for name, counts in dossiers.items()}
    for name, place in ranked(dossiers).items():
        assert place == 1 + sum(key > keys[name] for key in keys.values())


# Counting.


def test_silences_are_counted_apart_and_are_no_grade():
    marks = [3, Silence.ABSTENTION, 0, Silence.RECUSAL, Silence.RECUSAL, Silence.NOT_GRADED, 3]
    said = count(marks, TOP)
    assert said.expressed.counts == (1, 0, 0, 2, 0, 0)
    assert (said.abstentions, said.recusals, said.not_graded) == (1, 2, 1)
    assert said.assigned == len(marks)


@pytest.mark.parametrize("grade", [-1, 6])
def test_a_grade_outside_the_scale_is_refused(grade):
    with pytest.raises(ValueError, match="outside"):
        count([3, grade], TOP)
    with pytest.raises(ValueError, match="outside"):
        Distribution.of([3, grade], TOP)
    with pytest.raises(ValueError, match="outside"):
        Distribution.of([3], TOP).add(grade)


def test_a_grade_nobody_gave_cannot_be_removed():
    with pytest.raises(ValueError, match="not the counts"):
        Distribution.of([3], TOP).remove(2)


@given(counts_strategy, st.integers(0, TOP))
def test_removing_undoes_adding(counts, grade):
    distribution = Distribution(tuple(counts))
    assert distribution.add(grade).n == distribution.n + 1
    assert distribution.add(grade).remove(grade) == distribution


# After an exact tie.

SAME = Distribution((0, 2, 1))
LOW, HIGH, NONE = Distribution((3, 0, 0)), Distribution((0, 0, 3)), Distribution((0, 0, 0))


def settled(places):
    return [(place.dossier, place.rank, place.settlement) for place in places]


def test_equal_ranks_on_exact_ties_even_between_juries_of_other_sizes():
    table = {"a": HIGH, "b": SAME, "c": Distribution((0, 4, 2)), "d": LOW}
    assert [(place.dossier, place.rank) for place in rank(table)] == [
        ("a", 1),
        ("b", 2),
        ("c", 2),
        ("d", 4),
    ]
    assert [place.settlement for place in rank(table)] == [
        Settlement.KEY,
        Settlement.TIE,
        Settlement.TIE,
        Settlement.KEY,
    ]


def test_declared_criteria_separate_one_after_the_other():
    criteria = {"a": (LOW, HIGH), "b": (LOW, LOW), "c": (HIGH, LOW), "d": (LOW, LOW)}
    places = rank(dict.fromkeys("abcd", SAME), criteria)
    assert [(place.dossier, place.rank, place.criterion) for place in places] == [
        ("c", 1, 0),
        ("a", 2, 1),
        ("b", 3, None),
        ("d", 3, None),
    ]


def test_criteria_never_touch_what_the_level_separates():
    places = rank({"a": HIGH, "b": SAME}, {"a": (LOW,), "b": (HIGH,)})
    assert settled(places) == [("a", 1, Settlement.KEY), ("b", 2, Settlement.KEY)]


def test_a_criterion_without_grades_separates_nobody():
    criteria = {"a": (NONE, LOW), "b": (HIGH, HIGH), "c": (LOW, HIGH)}
    places = rank(dict.fromkeys("abc", SAME), criteria)
    assert [(place.dossier, place.rank) for place in places] == [("b", 1), ("c", 1), ("a", 3)]


def test_a_recorded_decision_settles_the_tie_it_names_whole():
    table = {"a": SAME, "b": SAME, "z": LOW}
    assert settled(rank(table, decisions=[["b", "a"]])) == [
        ("b", 1, Settlement.CASTING_VOTE),
        ("a", 2, Settlement.CASTING_VOTE),
        ("z", 3, Settlement.KEY),
    ]


def test_a_decision_that_leaves_out_one_of_the_tied_changes_nothing():
    table = dict.fromkeys("abc", SAME)
    assert rank(table, decisions=[["b", "a"]]) == rank(table)


def test_a_decision_never_reverses_what_grades_decide():
    assert [place.dossier for place in rank({"a": HIGH, "b": LOW}, decisions=["ba"])] == ["a", "b"]


def test_the_last_decision_counts_and_may_name_dossiers_that_left_the_tie():
    table = {"a": SAME, "b": SAME, "z": LOW}
    places = rank(table, decisions=[["a", "b"], ["z", "b", "a", "b"]])
    assert [place.dossier for place in places] == ["b", "a", "z"]


def test_a_decision_comes_after_the_criteria():
    criteria = {"a": (HIGH,), "b": (LOW,)}
    places = rank({"a": SAME, "b": SAME}, criteria, [["b", "a"]])
    assert settled(places) == [("a", 1, Settlement.CRITERION), ("b", 2, Settlement.CRITERION)]


def test_a_dossier_without_grades_has_no_place():
    with pytest.raises(ValueError, match="no grade"):
        rank({"a": NONE})
