"""The large code: what is shown, saved and printed can be scanned."""

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from ui import theme
from ui.parts.pickers import Pickers
from ui.parts.printers import Printers
from ui.parts.qr_code import texts_of
from ui.parts.qr_sheet import QrSheet, Sheet

SHEET = Sheet(
    "Rejoindre la salle",
    "Même réseau sans fil que cet écran.",
    "jury-room:1/192.168.1.20:8642/XXXXX-XXXXX-XXXXX-XXXXX-X//abcd",
    "salle",
    (("Adresse", "192.168.1.20:8642"), ("Mot de passe", "XXXXX-XXXXX-XXXXX-XXXXX-X")),
)


@pytest.fixture
def opened(qtbot):
    def make(path=None, printer=None):
        sheet = QrSheet(
            SHEET,
            pickers=Pickers(save_file=lambda *_: path),
            printers=Printers(any=lambda: printer is not None, ask=lambda _: printer),
        )
        qtbot.addWidget(sheet)
        sheet.open()
        return sheet

    return make


def test_a_code_is_whole_in_sight_when_text_is_enlarged(qtbot, qapp, opened):
    before = theme.current()
    theme.apply_theme(qapp, "light", 2.0)
    sheet = opened()
    sheet.resize(1120, 720)
    qtbot.waitUntil(lambda: sheet.width() == 1120)
    assert texts_of(sheet.grab().toImage()) == (SHEET.text,)
    theme.apply_theme(qapp, before.shade, before.scale)


def words(sheet):
    return [each.text() for each in sheet.findChildren(QLabel) if each.isVisible()]


def test_what_is_shown_is_scanned_and_read_aloud(opened):
    sheet = opened()
    assert texts_of(sheet.grab().toImage()) == (SHEET.text,)
    assert {"192.168.1.20:8642", "XXXXX-XXXXX-XXXXX-XXXXX-X"} <= set(words(sheet))


def test_the_picture_is_saved_with_its_ending(opened, tmp_path):
    sheet = opened(tmp_path / "salle")
    sheet.save()
    assert texts_of(QImage(str(tmp_path / "salle.png"))) == (SHEET.text,)
    assert any("salle.png" in each for each in words(sheet))


def test_a_picture_that_cannot_be_written_is_told(opened, tmp_path):
    sheet = opened(tmp_path / "absent" / "salle.png")
    sheet.save()
    assert any("échoué" in each for each in words(sheet))


def test_giving_up_saves_nothing(opened, tmp_path):
    opened(None).save()
    assert list(tmp_path.iterdir()) == []


def test_what_is_printed_is_scanned(opened, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "salle.pdf"))
    opened(printer=printer).print_it()
    document = QPdfDocument()
    assert document.load(str(tmp_path / "salle.pdf")) == QPdfDocument.Error.None_
    size = document.pagePointSize(0).toSize() * 2
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill("white")
    rendered = document.render(0, size)
    painter = QPainter(page)
    painter.drawImage(0, 0, rendered)
    painter.end()
    assert texts_of(page) == (SHEET.text,)
    document.close()


def test_without_a_printer_the_picture_is_advised(opened):
    sheet = opened()
    sheet.print_it()
    assert any("enregistrez l’image" in each for each in words(sheet))
