"""Every page through the real bus of screen readers: each control says what it is and does."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.ui.screen_reader import Reader, session

ROOT = Path(__file__).resolve().parents[2]
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "text", "password text"),
    *("combo box", "spin button", "list", "table", "page tab", "slider", "menu item", "link"),
}
UNSAID = {"invalid", "unknown", "redundant object"}
PAGES = {
    "welcome": ("lost", "join", "create", "copied", "unsure"),
    "juror": (
        *("home", "dossiers", "dossier D012", "compare", "ballots"),
        *("exchange", "custody", "trouble"),
    ),
    "chair": ("rounds", "follow", "members", "custody", "results", "board", "settings"),
    "secretariat": ("edition", "import", "diplomas", "publication", "custody"),
}


@contextmanager
def shown(house, folder, role):
    """Give a function that shows a page of the demonstration, by name."""
    command = [sys.executable, "-m", "tests.ui.shown_desk", folder, role]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=house, stdin=pipe, stdout=pipe, encoding="utf-8"
    ) as child:

        def show(page):
            child.stdin.write(f"{page}\n")
            child.stdin.flush()
            assert child.stdout.readline() == "shown\n", page

        yield show


def is_mute(seen):
    # A cell without anything in it is told as such by screen readers themselves.
    if seen.role in UNSAID:
        return True
    called = seen.focusable or seen.role in CONTROLS
    return called and seen.role != "cell" and not seen.name.strip()


@pytest.mark.parametrize("role", PAGES)
def test_every_control_says_what_it_is(tmp_path, demonstration, role):
    folder = tmp_path / "demonstration"
    shutil.copytree(demonstration, folder)
    mute = []
    with session(tmp_path) as house, shown(house, folder, role) as show:
        show(PAGES[role][0])  # the program is there: so is what it tells
        with Reader(house["DBUS_SESSION_BUS_ADDRESS"]) as reader:
            for page in PAGES[role]:
                show(page)
                seen = reader.windows()
                assert any(each.focusable for each in seen)
                mute += [(page, *each.path[-3:], each.role) for each in seen if is_mute(each)]
    assert mute == []
