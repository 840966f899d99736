"""Importing, from the files to the dossiers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.files import FileKind
from jury_app.jury.founding import Founder
from ui.background import Background
from ui.desk import Desk
from ui.intake.import_page import ImportPage
from ui.intake.problems_model import problems_model
from ui.parts.pickers import Pickers


@pytest.fixture
def folder(tmp_path):
    """A folder with the four files of the demonstration."""
    place = tmp_path / "fichiers"
    place.mkdir()
    files = demo_files()
    for kind in FileKind:
        source = files.source(kind)
        (place / source.name).write_bytes(source.content)
    return place


@pytest.fixture
def page(qtbot, tmp_path, folder, qapp):
    """The page of a secretariat that has just founded the jury."""
    founder = Founder(
        "Mme", "Colette Issartel", "secrétariat", "c@jury.example", (Role.SECRETARIAT,)
    )
    jury = rehearsal_workshop(tmp_path / "poste").create(demo_edition(), founder)
    background = Background(qapp)
    visited = []
    page = ImportPage(
        Desk(jury, background),
        lambda key, **_: visited.append(key),
        Pickers(folder=lambda *_: folder),
    )
    page.visited = visited
    qtbot.addWidget(page)
    page.activate({})
    yield page
    background.close()
    jury.close()


def check(qtbot, page):
    page.check()
    qtbot.waitUntil(lambda: not page.working, timeout=10_000)


def spoil(folder: Path, find: str, put: str) -> None:
    path = folder / "candidatures.csv"
    text = path.read_text("utf-8-sig")
    assert find in text
    path.write_text(text.replace(find, put, 1), "utf-8")


def test_nothing_can_be_checked_before_a_file_is_chosen(page):
    assert not page.check_button.isEnabled()
    assert page.check_button.toolTip()
    assert page.apply_button.isHidden()


def test_a_folder_is_checked_then_imported_in_one_act(qtbot, page):
    page.files._ask_folder()
    assert set(page.files.form.files) == set(FileKind)
    check(qtbot, page)
    assert not page.desk.jury.reading.rows(["D001"])  # nothing is kept before the import
    assert len(page.result.differences.added) == len(page.result.dossiers) == 36
    page.accept.setChecked(True)
    assert page.apply_button.isEnabled()
    with qtbot.waitSignal(page.desk.changed, timeout=10_000):
        page.apply()
    assert page.desk.jury.reading.rows(["D001"])
    assert page.desk.jury.membership.members()
    assert "36" in page.banner.message
    assert page.result is None


def test_rows_in_error_are_listed_first_and_must_be_accepted(qtbot, page, folder):
    spoil(folder, "D001;", ";")
    page.files.take((folder,))
    check(qtbot, page)
    first = page._model.at(0)
    assert first.code == "missing_value"
    assert not page.apply_button.isEnabled()
    assert page.apply_button.toolTip()
    assert not page.accept.isHidden()
    page.accept.setChecked(True)
    assert page.apply_button.isEnabled()


def test_a_place_is_chosen_and_the_files_checked_again(qtbot, page, folder):
    spoil(folder, ";68278;", ";99999;")
    page.files._ask_folder()
    check(qtbot, page)
    rows = [place for place, each in enumerate(page._model.rows) if each.proposals]
    problem = page._model.at(rows[0])
    page._table.selectRow(rows[0])
    page.problem.combo.setCurrentIndex(1)
    page.problem._chosen()
    code = problem.proposals[0].place.code
    assert page.files.form.choices == {problem.subject: code}
    assert not page.apply_button.isEnabled()
    check(qtbot, page)
    chosen = next(each for each in page.result.dossiers if each.number == problem.subject)
    assert chosen.authority.code == code


def test_a_file_refused_as_a_whole_says_why_and_keeps_the_rest(qtbot, page, folder):
    (folder / "jury.csv").write_text("", "utf-8")
    page.files._ask_folder()
    check(qtbot, page)
    assert "jury.csv" in page.banner.message
    assert "est vide" in page.banner.message
    assert set(page.files.form.files) == set(FileKind)
    assert page.result is None


def test_files_can_be_dropped(page, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "jury.csv"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.files.dropEvent(event)
    assert page.files.form.files == {FileKind.MEMBERS: folder / "jury.csv"}


def test_a_file_whose_name_says_nothing_is_asked_about(page, tmp_path):
    path = tmp_path / "export.csv"
    path.touch()
    page.files.take((path,))
    assert "export.csv" in page.banner.message


def test_a_check_can_be_stopped(qtbot, page):
    page.files._ask_folder()
    page.check()
    page._task.cancel()
    qtbot.waitUntil(lambda: not page.working, timeout=10_000)
    assert page.result is None
    assert "Interrompu" in page.banner.message


def test_the_filter_shows_only_what_is_asked(qtbot, page, folder):
    spoil(folder, "D001;", ";")
    page.files.take((folder,))
    check(qtbot, page)
    page._which.setCurrentIndex(1)
    page._pick_filter()
    assert {each.severity for each in page._model.rows} == {page.result.errors[0].severity}
    assert len(page._model.rows) == len(page.result.errors)


def test_the_model_is_sound(qtbot, page):
    page.files._ask_folder()
    check(qtbot, page)
    model = problems_model(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(page.result.problems)
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert page._model.rows[0].column or said
    assert "ligne" in said


def test_a_round_that_exists_keeps_the_dossiers(qtbot, demo_desk, folder):
    page = ImportPage(demo_desk(Role.SECRETARIAT), lambda *_, **__: None)
    qtbot.addWidget(page)
    page.activate({})
    page.files.take((folder,))
    check(qtbot, page)
    page.accept.setChecked(True)
    assert not page.apply_button.isEnabled()
    assert page.apply_button.toolTip()
