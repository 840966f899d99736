"""Diplomas: seen, written, printed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester

from jury_app.core.record import Role
from ui.diplomas.diplomas_form import Scope
from ui.diplomas.diplomas_page import DiplomasPage
from ui.parts.pickers import Pickers
from ui.parts.printers import Printers


class Paper:
    """A printer that writes a PDF, and a person who says where."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.printed = folder / "imprime.pdf"
        self.opened = []
        self.present = True

    def pickers(self):
        return Pickers(
            folder=lambda *_: self.folder,
            save_file=lambda _, __, name, ___: self.folder / name,
        )

    def printers(self):
        return Printers(any=lambda: self.present, ask=self.ask)

    def ask(self, _parent):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        return printer


@pytest.fixture
def paper(tmp_path):
    folder = tmp_path / "sorties"
    folder.mkdir()
    return Paper(folder)


def opened(qtbot, desk, paper):
    page = DiplomasPage(
        desk, lambda *_, **__: None, paper.pickers(), paper.printers(), paper.opened.append
    )
    qtbot.addWidget(page)
    page.activate({})
    return page


@pytest.fixture
def page(qtbot, closed_desk, paper):
    page = opened(qtbot, closed_desk, paper)
    qtbot.waitUntil(lambda: page.preview.document.pageCount() == 1)
    return page


def wait(qtbot, page):
    qtbot.waitUntil(lambda: not page.working, timeout=10_000)


def choose_two(page):
    # Not selectRow, which heeds keys that an earlier test may have left held down.
    flag = page._table.selectionModel().SelectionFlag
    page._table.selectionModel().select(page._model.index(0, 0), flag.ClearAndSelect | flag.Rows)
    page._table.selectionModel().select(page._model.index(1, 0), flag.Select | flag.Rows)
    page.form = replace(page.form, scope=Scope.CHOSEN)
    page._offer()


def test_the_chosen_diploma_is_in_sight_with_its_words(qtbot, page):
    assert page.form.laureates[0].name in page.preview.text()
    page._table.selectRow(3)
    name = page.form.laureates[3].name
    qtbot.waitUntil(lambda: name in page.preview.text())
    assert name in page.preview._words.toPlainText()


def test_all_diplomas_are_written_one_file_each(qtbot, page, paper):
    page.write_each()
    wait(qtbot, page)
    assert len(list(paper.folder.glob("*.pdf"))) == len(page.form.laureates)
    page.banner.findChildren(type(page.each_button).__mro__[1])[0].click()
    assert paper.opened == [paper.folder]


def test_a_selection_is_written_in_one_file(qtbot, page, paper):
    choose_two(page)
    assert page.form.wanted == tuple(each.number for each in page.form.laureates[:2])
    page.write_merged()
    wait(qtbot, page)
    document = QPdfDocument()
    document.load(str(paper.folder / "diplomes.pdf"))
    assert document.pageCount() == 2


def test_a_selection_goes_to_the_printer_page_by_page(qtbot, page, paper):
    choose_two(page)
    page.print_out()
    qtbot.waitUntil(lambda: "2 page" in page.banner.message, timeout=10_000)
    document = QPdfDocument()
    document.load(str(paper.printed))
    assert document.pageCount() == 2
    size = document.pagePointSize(0)
    assert size.width() > size.height()


def test_without_a_printer_the_way_out_is_a_file(page, paper):
    paper.present = False
    page.print_out()
    assert "imprimante" in page.banner.message
    assert "PDF" in page.banner.message
    assert not page.working


def test_an_empty_selection_offers_nothing(page):
    page._table.clearSelection()
    page.form = replace(page.form, scope=Scope.CHOSEN)
    page._offer()
    assert not page.each_button.isEnabled()
    assert page.each_button.toolTip()


def test_a_stop_keeps_the_finished_files(qtbot, page, paper):
    page.write_each()
    page._task.cancel()
    wait(qtbot, page)
    assert "Interrompu" in page.banner.message
    assert page.each_button.isEnabled()
    assert not list(paper.folder.glob("*.part"))


def test_before_the_closing_the_page_says_what_is_missing(qtbot, demo_desk, paper):
    page = opened(qtbot, demo_desk(Role.CHAIR), paper)
    assert page._stack.currentWidget() is page._empty
    assert "enveloppes" in page._empty._sentence.text()
    assert not page.each_button.isEnabled()


def test_the_model_is_sound(page):
    QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page._search.setText("mention qui n’existe pas")
    page._filter()
    assert page._model.rowCount() == 0
    page._search.clear()
    page._filter()
    said = page._model.data(page._model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert page.form.laureates[0].name in said
