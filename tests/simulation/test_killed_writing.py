"""A process killed in the middle of a write; `make kill` does it at every write there is."""

import pytest

from tests.simulation import kill_points

SAMPLE = 10


@pytest.mark.skipif(not kill_points.works(), reason="strace cannot watch a process here")
def test_a_process_killed_at_a_write_loses_nothing_it_promised(tmp_path):
    setting = kill_points.prepare(tmp_path / "jury")
    found = kill_points.points(setting)
    assert len(found) > 50
    for call, number in found[:: len(found) // SAMPLE]:
        assert kill_points.kill(setting, call, number), f"not killed at {call} {number}"
        kill_points.judge(setting)
