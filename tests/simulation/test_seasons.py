"""Seasons of juries in which everything goes wrong; `make simulate` plays thousands of them."""

import pytest

from tests.simulation.control_season import ControlSeason
from tests.simulation.run import REAL, play, replay, told

CHUNK = 10
CHUNKS = 24


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_nothing_is_lost_forged_or_read_too_early(chunk):
    for seed in range(chunk * CHUNK, (chunk + 1) * CHUNK):
        played = play(seed)
        assert not played.violations, told(played)


@pytest.mark.parametrize("seed", [3, 7, REAL])
def test_a_number_is_always_the_same_season(seed):
    once, again = play(seed), play(seed)
    assert once.log == again.log, replay(seed)
    assert (once.counts, once.faults) == (again.counts, again.faults)
    assert len(once.log) > 50


def test_a_chair_that_was_copied_is_set_right_by_the_key_on_paper():
    recovered, blindly, led = 0, 0, 0
    for seed in range(16):
        played = play(seed, ControlSeason)
        assert not played.violations, told(played)
        recovered += played.counts["take over"]
        blindly += played.counts["take over blindly"]
        led += played.counts["led"]
    assert recovered
    assert blindly
    assert led
