"""The program as a process: it starts, survives a defect, and ends clean."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlmodel", "sqlalchemy", "sqlcipher3", "reportlab", "PIL", "openpyxl", "pikepdf", "pyuca",
    "keyring", "cryptography", "python_calamine", "zxingcpp", "cbor2",
    "ui.desk_window", "jury_app.jury.desk", "jury_app.intake",
)  # fmt: skip

SCRIPT = """
import json, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.app
from jury_app.__main__ import rehearsal_workshop

seen = {{}}
folder = Path({folder!r})

def tell():
    (folder / "seen.json").write_text(json.dumps(seen))

{body}

whole = ui.app.Program.welcome
def welcome(program, error=None):
    whole(program, error)
    if not seen:
        seen["begun"] = True
        begun(program)
ui.app.Program.welcome = welcome
status = ui.app.start(rehearsal_workshop, rehearsal_workshop, scheme={scheme!r}, demo=False,
                      folder=folder)
seen["threads"] = [each.name for each in threading.enumerate()]
tell()
sys.exit(status)
"""


@pytest.fixture
def run(tmp_path):
    """Run the program in a process of its own; ``begun`` is called with it once it stands."""

    def go(body, scheme=None):
        script = SCRIPT.format(folder=str(tmp_path), body=body, scheme=scheme)
        ended = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return json.loads((tmp_path / "seen.json").read_text("utf-8"))

    return go


def test_closing_the_last_window_ends_the_process_and_its_threads(run):
    seen = run("""
def begun(program):
    QTimer.singleShot(0, program.window, program.window.close)
""")
    assert seen["threads"] == ["MainThread"]


def test_the_welcome_stands_before_anything_heavy_is_loaded(run):
    seen = run(f"""
def begun(program):
    seen["heavy"] = [name for name in {HEAVY!r} if name in sys.modules]
    seen["visible"] = program.window.isVisible()
    QTimer.singleShot(0, program.window, program.window.close)
""")
    assert seen["visible"]
    assert seen["heavy"] == []


def test_what_the_first_click_needs_is_loaded_behind_the_welcome(run):
    seen = run("""
def begun(program):
    def look():
        if "ui.welcome.join_page" in sys.modules and not program.background.busy:
            seen["loaded"] = "local_db.archive" in sys.modules
            program.window.close()
    program.looking = QTimer(program.window)
    program.looking.timeout.connect(look)
    program.looking.start(20)
""")
    assert seen["loaded"]


def test_a_defect_is_shown_once_without_what_was_typed_and_the_program_goes_on(run, tmp_path):
    seen = run("""
from ui.crash_page import CrashWindow

def shown():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashWindow)]

def fail():
    raise ValueError("Mme Dupont a noté 5")

def fail_elsewhere():
    raise KeyError("secret")

def begun(program):
    for slot in (fail, fail, fail_elsewhere):
        QTimer.singleShot(0, program.window, slot)

    def look():
        seen["windows"] = len(shown())
        seen["report"] = shown()[0].report.toPlainText()
        shown()[0].accept()
        program.window.page.join.click()
        seen["form"] = type(program.window.centralWidget().currentWidget()).__name__
        program.window.close()

    QTimer.singleShot(50, program.window, look)
""")
    assert seen["windows"] == 1
    assert seen["report"].count("ValueError") == 1
    assert "KeyError" in seen["report"]
    assert "Dupont" not in seen["report"] + (tmp_path / "logs" / "jury.log").read_text("utf-8")
    assert "ValueError" in (tmp_path / "logs" / "jury.log").read_text("utf-8")
    assert seen["form"] == "JoinPage"


def test_the_kept_settings_dress_the_first_window(run, tmp_path):
    kept = {"theme": "light", "language": "en", "text_scale": 150, "last_desk": ""}
    (tmp_path / "settings.json").write_text(json.dumps(kept), "utf-8")
    seen = run(
        """
from ui import i18n, theme

def begun(program):
    seen["look"] = [theme.current().shade, theme.current().scale, i18n.language()]
    QTimer.singleShot(0, program.window, program.window.close)
""",
        scheme="dark",
    )
    assert seen["look"] == ["dark", 1.5, "en"]
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == kept
