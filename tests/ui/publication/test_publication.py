"""What leaves the house, and its check."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from jury_app.core.record import Role
from jury_app.errors import Damaged, Refused, Unreachable
from jury_app.jury.publishing import Outputs
from jury_app.proof import check
from jury_app.proof.check import Checked
from jury_app.proof.custody import CustodyFacts
from ui.error_text import explain
from ui.parts.pickers import Pickers
from ui.publication.proof_words import _SENTENCES, ProofReport, what_is_wrong
from ui.publication.publication_form import (
    Output,
    Written,
    spaced_fingerprint,
    written,
)  # fmt: skip
from ui.publication.publication_page import PublicationPage

CUSTODY = CustodyFacts(
    two_holders=False, ballots_admitted=0, handovers=0, takeovers=0, revocations=0
)
CHECKED = Checked(
    "ab" * 16, "Label", 2019, 3, 1200, 1, 1, 15, 3000, 2, 1, 234, 1, "cd" * 32, 0, CUSTODY
)


def words_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "sorties"
    place.mkdir()
    return place


def opened(qtbot, desk, folder):
    page = PublicationPage(
        desk,
        lambda *_, **__: None,
        Pickers(
            folder=lambda *_: folder,
            save_file=lambda _, __, name, ___: folder / name,
            open_file=lambda *_: folder / "preuve.zip",
        ),
        lambda _: None,
    )
    qtbot.addWidget(page)
    page.activate({})
    return page


def wait(qtbot, page):
    qtbot.waitUntil(lambda: not page.working, timeout=15_000)


@pytest.mark.parametrize("output", list(Output))
def test_each_document_can_be_saved_alone(qtbot, closed_desk, folder, output):
    page = opened(qtbot, closed_desk, folder)
    page.save(output)
    wait(qtbot, page)
    assert (folder / output.value).stat().st_size > 0
    assert output.value in page.banner.message


def test_everything_is_published_listed_and_checked(qtbot, closed_desk, folder):
    page = opened(qtbot, closed_desk, folder)
    page.publish()
    wait(qtbot, page)
    found = {each.path.name: each.files for each in written(Outputs(folder))}
    assert set(found) == {*(each.value for each in Output), "diplomes"}
    assert found["diplomes"] > 30
    for name in found:
        assert name in words_of(page._whole)
    page.ask_proof()
    wait(qtbot, page)
    assert "Preuve valable" in words_of(page.proof)
    assert spaced_fingerprint(page.desk.jury.key) in words_of(page.proof)


def test_an_altered_proof_is_told(qtbot, closed_desk, folder):
    page = opened(qtbot, closed_desk, folder)
    page.save(Output.PROOF)
    wait(qtbot, page)
    proof = folder / "preuve.zip"
    proof.write_bytes(proof.read_bytes()[:2000])
    page.ask_proof()
    wait(qtbot, page)
    assert "Preuve non valable" in words_of(page.proof)
    assert "n’est pas une archive" in words_of(page.proof)


def test_the_minutes_are_shown_page_by_page(qtbot, closed_desk, folder):
    page = opened(qtbot, closed_desk, folder)
    page.see_minutes()
    wait(qtbot, page)
    count = page.preview.document.pageCount()
    assert count > 3
    page.preview.show_page(count + 5)
    assert page.preview.page == count - 1
    assert "Procès-verbal" in page.preview.text()


def test_the_vote_by_name_is_warned_of(qtbot, closed_desk, folder):
    page = opened(qtbot, closed_desk, folder)
    assert "vote nominatif" in words_of(page.outputs)


def test_before_the_closing_only_a_proof_can_be_checked(qtbot, demo_desk, folder):
    page = opened(qtbot, demo_desk(Role.SECRETARIAT), folder)
    assert page.outputs.isHidden()
    assert page._whole.isHidden()
    assert page.proof.button.isEnabled()
    assert page._right.currentWidget() is page._missing


def test_a_stop_lists_what_was_finished(qtbot, closed_desk, folder):
    page = opened(qtbot, closed_desk, folder)
    page.publish()
    page._task.cancel()
    wait(qtbot, page)
    assert "Interrompu" in page.banner.message
    assert page.publish_button.isEnabled()


def test_the_report_agrees_with_its_numbers(speak):
    report = ProofReport(CHECKED)
    speak("fr")
    assert report.acts.startswith("1\u202f200 actes signés, ")
    assert "15 jurés" in report.ballots
    assert report.aside.startswith("1 en retard")
    assert report.void == "2 actes sans effet"
    assert "1 niveau motivé" in report.decisions
    speak("en")
    assert report.acts.startswith("1,200 signed acts, ")
    assert "1 level with a reason" in report.decisions


def test_written_lists_only_what_is_there(tmp_path):
    (tmp_path / "palmares.csv").touch()
    assert written(Outputs(tmp_path)) == (Written(tmp_path / "palmares.csv"),)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Damaged("segment_digest"), "segment"),
        (Damaged("count_differs", dossier="0042"), "0042"),
        (Damaged("act_missing", device="ab12", seq=1234), "1\u202f234"),
        (Refused("newer_archive"), "plus récente"),
    ],
)
def test_a_fault_of_a_proof_is_told_with_its_facts(error, words):
    assert words in what_is_wrong(error)


def test_every_fault_of_a_proof_has_its_sentence():
    source = "".join(path.read_text("utf-8") for path in Path(check.__file__).parent.glob("*.py"))
    codes = set(re.findall(r'(?:Damaged|Refused|_broken)\(\s*"([a-z_]+)"', source))
    assert len(codes) > 20
    elsewhere = {"no_jury_here", "act_other_jury", "file_missing", "file_unreadable"}
    segments = {each for each in codes if each.startswith("segment_")}
    assert codes - segments - set(_SENTENCES) == elsewhere


def test_what_is_no_fault_of_a_proof_is_told_as_everywhere_else():
    told = what_is_wrong(Unreachable("cannot_write", name="preuve.zip"))
    assert told == explain(Unreachable("cannot_write", name="preuve.zip")).sentence
    assert "Told" not in told
