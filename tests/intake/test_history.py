"""The levels of earlier vintages."""

import pytest

from tests.intake.sheets import METZ
from tests.intake.told import told


@pytest.mark.parametrize("text", ["3", "3 @", "@@@", "3 arobases"])
def test_levels_are_read_as_people_write_them(rehearse, text):
    run = rehearse([METZ], history=[("57463", "Metz", "2018", text)])
    assert told(run) == []
    assert run.past_levels[0].level == 3


@pytest.mark.parametrize(
    ("past", "code"),
    [
        (("57463", "Metz", "2018", "6"), "level_outside"),
        (("57463", "Metz", "2018", "-1"), "level_outside"),
        (("57463", "Metz", "2018", "trois"), "level_outside"),
        (("57463", "Metz", "2019", "3"), "vintage_outside"),
        (("57463", "Metz", "hier", "3"), "vintage_outside"),
        (("", "Metz", "2018", "3"), "missing_value"),
    ],
)
def test_wrong_levels_are_left_out(rehearse, past, code):
    run = rehearse([METZ], history=[past])
    assert [each.code for each in run.errors] == [code]
    assert run.past_levels == ()


def test_a_vintage_counts_once_and_two_levels_cancel_out(rehearse):
    same = rehearse(history=[("57463", "Metz", "2018", "3")] * 2)
    assert told(same) == [("level_twice", 3)]
    assert len(same.past_levels) == 1
    both = rehearse(history=[("57463", "Metz", "2018", "3"), ("57463", "Metz", "2018", "4")])
    assert told(both) == [("levels_disagree", 2), ("levels_disagree", 3)]
    assert both.past_levels == ()


def test_codes_of_the_history_are_checked(rehearse):
    run = rehearse(history=[("1053", "Bourg en Bresse", "2018", "3"), ("99999", "X", "2018", "2")])
    assert told(run) == [("code_lost_zero", 2), ("history_code_unknown", 3)]
    assert [past.code for past in run.past_levels] == ["01053", "99999"]
