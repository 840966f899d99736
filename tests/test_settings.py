"""The preferences of a machine survive nonsense and full disks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jury_app.settings import Settings, load, save


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    wanted = Settings(theme="dark", language="en", text_scale=150, last_desk="abc")
    save(tmp_path, wanted)
    assert load(tmp_path) == wanted


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"dark"', "\x00"])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, "utf-8")
    assert load(tmp_path) == Settings()


def test_one_senseless_value_spoils_only_itself(tmp_path: Path) -> None:
    kept = {"theme": "pink", "language": "en", "text_scale": 7, "last_desk": 3, "newer": True}
    (tmp_path / "settings.json").write_text(json.dumps(kept), "utf-8")
    assert load(tmp_path) == Settings(language="en")


def test_an_unwritable_place_loses_only_the_preference(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    save(blocked, Settings(theme="dark"))
    assert load(blocked) == Settings()
    assert blocked.read_text("utf-8") == "in the way"
