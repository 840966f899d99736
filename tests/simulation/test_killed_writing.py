"""A process killed in the middle of a write; `make kill` does it at every write there is."""

import pytest

from tests.programs import need
from tests.simulation import kill_points

SAMPLE = 10


def test_a_process_killed_at_a_write_loses_nothing_it_promised(tmp_path):
    need("strace")
    if not kill_points.works():
        pytest.skip("strace may not watch a process here")
    setting = kill_points.prepare(tmp_path / "jury")
    found = kill_points.points(setting)
    assert len(found) > 50
    for call, number in found[:: len(found) // SAMPLE]:
        assert kill_points.kill(setting, call, number), f"not killed at {call} {number}"
        kill_points.judge(setting)
