"""How long the dossiers left will take."""

from hypothesis import given
from hypothesis import strategies as st

from ui.home.pace import LONGEST_MINUTES, USUAL_MINUTES, Pace


def at(*moments: float) -> Pace:
    pace = Pace()
    for moment in moments:
        pace = pace.sealed(moment)
    return pace


def test_a_stranger_reads_at_the_usual_pace():
    assert Pace().minutes == USUAL_MINUTES
    assert not at(0, 5).known


def test_the_middle_gap_is_the_pace():
    assert at(0, 5, 12, 15).minutes == 5
    assert at(0, 5, 12, 15).known


def test_a_break_is_not_a_dossier():
    assert at(0, 5, 10, 15, 15 + LONGEST_MINUTES + 1).minutes == 5
    assert at(0, 5, 10, 15, 15 + LONGEST_MINUTES + 1, 22 + LONGEST_MINUTES).gaps[-1] == 6


def test_what_is_left_is_told_roundly():
    assert Pace().left(0) == 0
    assert at(0, 1, 2, 3).left(1) == 5
    assert at(0, 7, 14, 21).left(3) == 20
    assert at(0, 7, 14, 21).left(20) == 135
    assert at(0, 7, 14, 21).left(100) == 720


@given(st.integers(1, 400))
def test_something_left_takes_some_time(todo):
    assert Pace().left(todo) > 0
