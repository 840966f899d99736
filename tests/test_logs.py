"""What the log and a crash report may hold."""

from __future__ import annotations

import logging
from pathlib import Path

from jury_app.logs import crash_report, start_log

CANARY = "Canari-Secret-4@"


def _fail(secret: str) -> None:
    raise ValueError(secret)


def test_a_crash_report_tells_where_but_not_what_was_typed() -> None:
    try:
        _fail(CANARY)
    except ValueError as error:
        report = crash_report(error)
    assert "test_logs.py" in report
    assert "_fail" in report
    assert "ValueError" in report
    assert CANARY not in report


def test_the_log_begins_with_the_version_and_the_system(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        path = start_log(tmp_path)
        assert path is not None
        assert "Jury" in path.read_text("utf-8")
    finally:
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)


def test_no_log_is_no_reason_to_stop(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert start_log(blocked) is None
