"""A rehearsal as it is typed: what it leaves, what it refuses, and how it stops."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from jury_app.__main__ import rehearsal_workshop
from jury_app.errors import Cancelled
from jury_app.intake.demo import demo_edition
from jury_app.intake.files import ImportFiles
from jury_app.progress import Progress
from jury_app.rehearsal.opinions import Opinions
from jury_app.rehearsal.play import Play, Script
from tests.journeys.rehearsal import command, demonstration, small
from tests.journeys.stage import AICHA, DOSSIERS, small_files
from tests.programs import read_paper

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def played():
    assert demonstration().status == 0, demonstration().told
    return demonstration()


# --- what it leaves ---------------------------------------------------------------------------


def test_the_counts_are_right(played):
    counts, verified = played.summary["counts"], played.summary["verified"]
    assert (counts["dossiers"], counts["initiatives"], counts["jurors"]) == (36, 745, 3)
    # Secretariat, chair, three jurors, one of them with a second laptop.
    assert counts["laptops"] == verified["devices"] == 6
    assert sum(played.summary["categories"].values()) + counts["without_category"] == 36
    # Two dossiers are answered on both laptops of one juror.
    both = counts["clashes"]
    assert counts["ballots_cast"] - both == verified["ballots_counted"]
    assert counts["ballots_counted"] + counts["abstentions_counted"] == verified["ballots_counted"]
    assert counts["laureates"] == counts["ranked"] + 0
    assert verified["decisions"] == 36
    assert verified["overrides"] == counts["overrides"] == 1
    assert list(played.summary["seconds"]) == [
        "total", "import", "joining", "opening", "grading", "exchange", "counting", "late",
        "printing", "verification",
    ]  # fmt: skip
    # Each phase is told as it begins.
    assert played.told.count("…") == 9


def test_every_diploma_is_a_page_of_its_own(played):
    folder = Path(played.summary["outputs"]["diplomas"])
    each = sorted(set(folder.iterdir()) - {folder / "diplomes.pdf"})
    laureates = played.summary["counts"]["laureates"]
    assert len(each) == laureates
    for path in each:
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == 1
    with pikepdf.open(played.summary["outputs"]["merged"]) as pdf:
        assert len(pdf.pages) == laureates
    with pikepdf.open(played.summary["outputs"]["minutes"]) as pdf:
        assert len(pdf.pages) > 3


def test_the_minutes_are_read_by_another_program(played):
    text = read_paper(played.summary["outputs"]["minutes"])
    assert played.summary["verified"]["fingerprint"][:8] in text.replace(" ", "")
    assert "Hélène Aubrac-Lindner" in text


def test_tables_open_and_agree(played):
    outputs = played.summary["outputs"]
    decided = json.loads(Path(outputs["data"]).read_text("utf-8"))
    book = openpyxl.load_workbook(outputs["workbook"])
    assert book.sheetnames
    for name in ("table", "palmares"):
        content = Path(outputs[name]).read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert len({len(row) for row in rows}) == 1
        assert len(rows[0]) > 3
    with Path(outputs["table"]).open(encoding="utf-8-sig", newline="") as file:
        numbers = {row[0] for row in csv.reader(file, delimiter=";")}
    assert {f"D{number:03}" for number in range(1, 37)} <= numbers
    assert len(decided["decisions"]) == 36
    sheet = book.worksheets[0]
    assert {cell.value for cell in sheet["A"]} >= {f"D{number:03}" for number in range(1, 37)}


def test_no_half_written_file_is_left(played):
    left = [path.name for path in played.out.rglob("*") if path.name.endswith((".tmp", "~"))]
    assert left == []


def decisions_of(rehearsal):
    decided = json.loads((rehearsal.out / "decisions.json").read_text("utf-8"))["decisions"]
    # Codes of diplomas name the jury, which is new each time.
    return [{k: v for k, v in each.items() if "code" not in k} for each in decided]


def test_the_same_seed_decides_the_same():
    first, again = small(), small(times=2)
    assert (first.status, again.status) == (0, 0)
    assert first.summary["verified"]["jury"] != again.summary["verified"]["jury"]
    assert decisions_of(first) == decisions_of(again)
    assert first.summary["counts"] == again.summary["counts"]


def test_another_seed_has_other_opinions():
    opinions = [Opinions(seed, demo_edition(), {}) for seed in (7, 7, 8)]
    answers = [[each.ballot(AICHA, number) for number in DOSSIERS] for each in opinions]
    assert answers[0] == answers[1] != answers[2]


def test_a_folder_of_files_is_played_with_extra_and_late_jurors():
    counts = small().summary["counts"]
    # Three jurors in the file, four asked for; one of them exchanges after the closing.
    assert (counts["jurors"], counts["laptops"]) == (4, 7)
    assert counts["ballots_late"] > 0
    assert small().summary["verified"]["ballots_late"] == 0


def test_told_to_people_it_says_where_things_are():
    # The words are made from the summary: no need to play it all again.
    from jury_app.commands.rehearse import as_words
    from jury_app.jury.publishing import Outputs
    from jury_app.proof.check import check_proof
    from jury_app.rehearsal.play import Played

    summary = small().summary
    seconds = {name: value for name, value in summary["seconds"].items() if name != "total"}
    played = Played(
        summary["counts"], seconds, None, Outputs(small().out), check_proof(small().proof)
    )
    words = as_words(played, 12.3)
    assert "8\u00a0dossiers" in words
    assert "12,30\u00a0s" in words
    assert str(small().out) in words


# --- what it refuses --------------------------------------------------------------------------


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "thesis.odt").write_text("three years")
    status, out, err = command("rehearse", "--out", tmp_path)
    assert (status, out) == (2, "")
    assert "n’est pas vide" in err
    status, _, err = command("rehearse", "--out", tmp_path / "thesis.odt")
    assert status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_bad_folders_of_files_are_named(tmp_path):
    out = tmp_path / "out"
    status, _, err = command("rehearse", "--out", out, "--input", tmp_path / "absent")
    assert status == 2
    assert "candidatures.csv\u00a0» n’existe pas ou plus." in err
    folder = tmp_path / "in"
    folder.mkdir()
    for content in (b"", b"a;b\n1;2\n", b"\x00\xff" * 50, b"PK\x03\x04 not a workbook"):
        (folder / "candidatures.csv").write_bytes(content)
        status, _, err = command("rehearse", "--out", out, "--input", folder)
        assert status == 2, content
        assert "Erreur «" not in err
        assert err.rstrip().endswith(".")
    (folder / "candidatures.csv").unlink()
    (folder / "candidatures.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    status, _, err = command("rehearse", "--out", out, "--input", folder)
    assert status == 2
    assert "Erreur «" not in err


def test_rows_in_error_stop_the_rehearsal(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, source in small_files().items():
        (folder / name).write_bytes(source.content)
    rows = small_files()["candidatures.csv"].content.decode().splitlines(keepends=True)
    # The same dossier twice.
    (folder / "candidatures.csv").write_text("".join([*rows, rows[1]]), "utf-8")
    status, _, err = command("rehearse", "--out", tmp_path / "out", "--input", folder)
    assert status == 2
    assert "Rien n’a été importé." in err
    assert "  candidatures, ligne 2\u00a0: Le numéro D001 figure plusieurs fois" in err


def test_dossiers_are_enough_to_rehearse(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    rows = small_files()["candidatures.csv"].content.splitlines(keepends=True)
    (folder / "candidatures.csv").write_bytes(b"".join(rows[:3]))
    status, out, err = command("rehearse", "--out", tmp_path / "out", "--input", folder, "--json")
    assert status == 0, err
    counts = json.loads(out)["counts"]
    assert (counts["dossiers"], counts["jurors"], counts["initiatives"]) == (2, 3, 0)


# --- how it stops -----------------------------------------------------------------------------


def stopped_at(what, out, nth=1):
    """Play until the nth step of a kind, then ask to stop."""
    seen = 0

    def report(step):
        nonlocal seen
        seen += step.what.startswith(what)
        if seen == nth:
            progress.cancel()

    progress = Progress(report)
    script = Script(ImportFiles(*small_files().values()), demo_edition(), out, 4, 7)
    with pytest.raises(Cancelled):
        Play(script, rehearsal_workshop, progress).run()


@pytest.mark.parametrize(("what", "nth"), [("dossiers", 1), ("grading", 3), ("phase:printing", 1)])
def test_stopped_in_the_middle_it_leaves_only_what_is_whole(tmp_path, what, nth):
    stopped_at(what, tmp_path, nth)
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in left if path.name.endswith(".tmp")]
    for path in left:
        if path.suffix == ".pdf":
            with pikepdf.open(path) as pdf:
                assert len(pdf.pages) >= 1
    # What was played can be taken up again.
    for folder in (tmp_path / "ordinateurs").glob("*"):
        workshop = rehearsal_workshop(folder)
        for card in workshop.desks():
            workshop.open(card).close()


def test_ctrl_c_stops_between_two_steps(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, source in small_files().items():
        (folder / name).write_bytes(source.content)
    command = [sys.executable, "-m", "jury_app", "rehearse", "--input", folder]
    with subprocess.Popen(
        [*command, "--out", tmp_path / "out", "--jurors", "40"],  # long enough to be stopped
        cwd=ROOT,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as child:
        while "Invitations" not in child.stderr.readline():
            assert child.poll() is None
        child.send_signal(signal.SIGINT)
        said, told = child.communicate()
    assert child.returncode == 130
    assert said == ""
    assert "Interrompu à votre demande" in told
    assert "Traceback" not in told
