"""A QR code as large as the screen allows, to be scanned from it, saved or printed."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from jury_app import qr
from ui import theme
from ui.parts.announce import announce
from ui.parts.buttons import SecondaryButton
from ui.parts.flow import Flow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers
from ui.parts.qr_code import QrCode, paint_code, picture
from ui.parts.surfaces import Canvas
from ui.parts.text import Text

_SIDE = 380
"""Pixels wished for the side of a code, at any text size: a low screen shows it whole."""
_LEAST = 260
"""Pixels of the smallest side that a camera reads from a screen."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is shown: a title, a sentence, the text of the code, and lines to read aloud.

    ``file_name`` is proposed for the picture, without its ending.
    """

    title: str
    sentence: str
    text: str = field(repr=False)
    file_name: str
    lines: tuple[tuple[str, str], ...] = field(default=(), repr=False)


class _LargeCode(QrCode):
    """Takes the room there is, and is never so large that only a part of it is in sight."""

    def sizeHint(self) -> QSize:
        """Ask for the same whatever the text size."""
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Ask for what a camera needs."""
        return QSize(_LEAST, _LEAST)


class QrSheet(QDialog):
    """A window of its own, that may stand on the screen of the room."""

    def __init__(
        self,
        sheet: Sheet,
        parent: QWidget | None = None,
        *,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._pickers, self._printers = sheet, pickers, printers
        self.setWindowTitle(sheet.title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        canvas = Canvas(margin=0, spacing=10)
        centre = Qt.AlignmentFlag.AlignHCenter
        for words, role in ((sheet.title, "title"), (sheet.sentence, "muted")):
            told = Text(words, "title" if role == "title" else "muted", wrap=True)
            told.setAlignment(centre)
            canvas.column.addWidget(told)
        self.code = _LargeCode()
        self.code.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.code.setAccessibleName(self.tr("Code QR à scanner"))
        self.code.show_text(sheet.text)
        canvas.column.addWidget(self.code, 1)
        for label, value in sheet.lines:
            canvas.column.addWidget(_line(label, value))
        column.addWidget(canvas, 1)
        self._said = Text("", "small", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(self._buttons())
        now = theme.current()
        self.resize(min(1000, now.px(560)), min(860, now.px(700)))

    def save(self) -> None:
        """Save the code as a picture."""
        chosen = self._pickers.save_file(
            self,
            self.tr("Enregistrer l’image du code"),
            f"{self._sheet.file_name}.png",
            self.tr("Images PNG (*.png)"),
        )
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".png")
        if picture(self._sheet.text).save(str(path)):
            self._say(self.tr("Image enregistrée\u00a0: {name}").format(name=path.name))
        else:
            self._say(self.tr("L’écriture a échoué. Choisissez un autre dossier."))

    def print_it(self) -> None:
        """Print the code with its title on a sheet of paper."""
        if not self._printers.any():
            self._say(
                self.tr("Aucune imprimante n’est installée sur cet ordinateur\u00a0:")
                + " "
                + self.tr("enregistrez l’image.")
            )
            return
        printer = self._printers.ask(self)
        if printer is not None:
            print_sheet(self._sheet, printer)
            self._say(self.tr("La feuille est partie à l’imprimante."))

    def _buttons(self) -> Flow:
        row = Flow()
        row.add(SecondaryButton(self.tr("Enregistrer l’image…"), self.save, icon_name="image"))
        row.add(SecondaryButton(self.tr("Imprimer"), self.print_it, icon_name="printer"))
        row.add(SecondaryButton(self.tr("Fermer"), self.accept))
        return row

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)


def _line(label: str, value: str) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    name, words = Text(label, "small"), Text(value, "display", wrap=True, selectable=True)
    words.setAccessibleName(f"{label}, {value}")
    for each in (name, words):
        each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(each)
    return place


def print_sheet(sheet: Sheet, printer: QPrinter) -> None:
    """Print a code in the middle of an A4 page, its words around it."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(printer)
    page = painter.viewport()
    millimetre = page.width() / 190
    top = round(10 * millimetre)
    wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    for words, points in ((sheet.title, 20), (sheet.sentence, 12)):
        font = theme.current().font("body")
        font.setPointSize(points)
        painter.setFont(font)
        box = painter.boundingRect(0, top, page.width(), page.height(), int(wrap), words)
        painter.drawText(box, int(wrap), words)
        top = box.bottom() + round(4 * millimetre)
    side = 120 * millimetre
    paint_code(painter, QRectF((page.width() - side) / 2, top, side, side), qr.encode(sheet.text))
    top = round(top + side + 6 * millimetre)
    painter.setPen(Qt.GlobalColor.black)
    for label, value in sheet.lines:
        words = f"{label}\u00a0: {value}"
        box = painter.boundingRect(0, top, page.width(), page.height(), int(wrap), words)
        painter.drawText(box, int(wrap), words)
        top = box.bottom() + round(3 * millimetre)
    painter.end()
