"""The door of the program: what is loaded, what is said, and how it leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jury_app import __version__
from tests.journeys.rehearsal import command, small

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "PIL", "PySide6", "cryptography", "keyring", "openpyxl", "pikepdf", "python_calamine",
    "reportlab", "sqlalchemy", "sqlcipher3", "sqlmodel", "zxingcpp",
    "jury_app.rehearsal", "jury_app.intake", "jury_app.diplomas", "jury_app.minutes",
}  # fmt: skip
LOADED = """
import sys
from jury_app.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print("\\n".join(sys.modules), file=sys.stderr)
"""


def child(*arguments, script=None, env=None, **options):
    start = ["-c", script] if script else ["-m", "jury_app"]
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **(env or {})},
        check=False,
        timeout=60,
        **options,
    )


def loaded(*arguments, script=LOADED):
    return set(child(*arguments, script=script).stderr.splitlines())


def test_asking_for_the_version_loads_next_to_nothing():
    assert not HEAVY & loaded("--version")
    assert not HEAVY & loaded("tally", "absent.csv")


def test_checking_a_proof_loads_no_printer_and_no_window():
    here = loaded("verify", small().proof)
    assert "cryptography" in here
    assert HEAVY & here == {"cryptography"}


def test_the_windows_start_without_what_prints_or_rehearses():
    script = "import sys, jury_app.__main__ as m, pathlib\nm.workshop(pathlib.Path('x'))\n"
    here = loaded(script=script + "print('\\n'.join(sys.modules), file=sys.stderr)")
    assert "jury_app.jury.workshop" in here
    assert not {"reportlab", "pikepdf", "openpyxl", "zxingcpp", "jury_app.rehearsal"} & here


def test_the_version_is_told():
    assert command("--version") == (0, f"Jury {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("rehearse", "-h"), ("verify", "-h"), ("tally", "--help"), ("room", "-h")],
)
def test_help_is_in_french(arguments):
    status, out, err = command(*arguments)
    assert (status, err) == (0, "")
    assert out.startswith("emploi\u00a0: jury-app")
    for english in ("usage", "show this help", "positional", "optional", "default"):
        assert english not in out.lower()
    assert "afficher cette aide" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("rehearse",), "il manque --out"),
        (("verify",), "il manque PREUVE"),
        (("rehearse", "--out"), "--out\u00a0: il manque la valeur"),
        (("rehearse", "--out", "x", "--jurors", "0"), "indiquez un nombre entier de 1 à 100"),
        (("rehearse", "--out", "x", "--jurors", "101"), "indiquez un nombre entier de 1 à 100"),
        (("rehearse", "--out", "x", "--jurors", "trois"), "indiquez un nombre entier de 1 à 100"),
        (("rehearse", "--out", "x", "--seed", "x"), "«\u00a0x\u00a0» n’est pas un nombre entier"),
        (("rehearse", "--out", "x", "--bogus"), "--bogus n’est pas compris"),
        (("rehearse", "--json=1", "--out", "x"), "--json ne prend pas de valeur"),
        (("vote",), "«\u00a0vote\u00a0» n’est pas proposé\u202f; choisissez parmi"),
        (("--theme", "rose"), "«\u00a0rose\u00a0» n’est pas proposé\u202f; choisissez parmi"),
        (("--d",), "--d est ambigu\u00a0: --demo, --data"),
        (("verify", "a", "b"), "b n’est pas compris"),
    ],
)
def test_what_is_mistyped_is_told_in_french(arguments, said):
    status, out, err = command(*arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert err.startswith("emploi\u00a0: jury-app")
    for english in ("usage", "error", "argument", "invalid", "required", "expected"):
        assert english not in err.lower()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_it_says_so():
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = child(env=bare)
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("Aucun écran\u00a0: ")
    assert child("--demo", env=bare).returncode == 3


def test_a_reader_that_goes_away_is_no_crash():
    with subprocess.Popen(
        [sys.executable, "-m", "jury_app", "verify", small().proof, "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as running:
        running.stdout.close()
        told = running.stderr.read()
    assert (running.returncode, told) == (141, "")


def test_an_answer_into_a_full_disk_is_no_crash_either():
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "jury_app", "verify", small().proof],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "disque est plein" in done.stderr


def test_tally_counts_a_table_from_the_command_line(tmp_path):
    table = tmp_path / "notes.csv"
    table.write_text("dossier;juror;grade\nA;j1;3\nA;j2;4\nA;j3;4\n", "utf-8")
    done = child("tally", table, "--json")
    assert done.returncode == 0, done.stderr
    assert [(each["dossier"], each["level"]) for each in json.loads(done.stdout)] == [("A", 4)]
