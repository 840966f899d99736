"""Desks opened twice, with a wrong key, or among other things in their folder."""

import json
import subprocess
import sys
from pathlib import Path

from jury_app.errors import Damaged, Refused, Unreachable
from tests.journeys.stage import Stage, staged
from tests.journeys.trouble import code_of

ROOT = Path(__file__).resolve().parents[2]


def test_a_desk_opens_in_one_window_at_a_time(founded):
    stage, _ = founded
    workshop = stage.workshop("secretariat")
    (card,) = workshop.desks()
    assert code_of(workshop.open, card) == (Refused, "desk_in_use")
    script = (
        "import sys, pathlib\n"
        "from jury_app.__main__ import rehearsal_workshop\n"
        "from jury_app.errors import Refused\n"
        "workshop = rehearsal_workshop(pathlib.Path(sys.argv[1]))\n"
        "try:\n    workshop.open(workshop.desks()[0])\n"
        "except Refused as error:\n    print(error.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, stage.root / "secretariat"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout == "desk_in_use\n"


def test_a_wrong_or_lost_key_is_named(tmp_path):
    with staged(tmp_path) as stage:
        stage.found(imported=False)
    workshop = Stage.workshop(stage, "secretariat")
    (card,) = workshop.desks()
    key = card.folder.parent / f"{card.folder.name}.key"
    kept = key.read_bytes()
    for content, expected in (
        (bytes(32), (Refused, "wrong_key")),
        (kept[:31], (Damaged, "keyring_entry")),
        (b"", (Damaged, "keyring_entry")),
    ):
        key.write_bytes(content)
        assert code_of(workshop.open, card) == expected
    key.unlink()
    assert code_of(workshop.open, card) == (Unreachable, "key_lost")
    key.write_bytes(kept)
    workshop.open(card).close()


def test_desks_are_listed_whatever_lies_beside_them(tmp_path):
    with staged(tmp_path) as stage:
        stage.found(imported=False)
    root = tmp_path / "secretariat"
    for name, content in (
        ("empty", ""), ("list", "[]"), ("cut", '{"name":'), ("other", '{"name": "x"}'),
        ("more", json.dumps({"name": "", "title": "", "role": "", "locked_by": "", "x": 1})),
    ):  # fmt: skip
        (root / name).mkdir()
        (root / name / "desk.json").write_text(content)
    (root / "bytes").mkdir()
    (root / "bytes" / "desk.json").write_bytes(b"\xff\xfe")
    (root / "folder" / "desk.json").mkdir(parents=True)
    workshop = stage.workshop("secretariat")
    (card,) = workshop.desks()
    assert card.name == "Colette Issartel"
    workshop.forget(card)
    assert workshop.desks() == ()
    assert not list(root.glob("*.key"))
