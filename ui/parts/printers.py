"""Finding a printer and sending it pages; replaced in tests, which have neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from jury_app.progress import Step

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


def _any_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def _ask_printer(parent: QWidget) -> QPrinter | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


@dataclass(frozen=True, slots=True)
class Printers:
    """How a page reaches a printer."""

    any: Callable[[], bool] = _any_printer
    """Whether this machine has a printer at all."""
    ask: Callable[[QWidget], QPrinter | None] = _ask_printer
    """Shows the system's dialog; None when the person gave up."""


SYSTEM = Printers()


class PrintJob(QObject):
    """Sends a PDF to a printer page by page, leaving the window alive between two pages.

    Pages go out as pictures of 300 dots an inch: what Qt can do on every system.
    """

    stepped = Signal(object)
    """A ``Step``."""
    ended = Signal(int, bool)
    """How many pages went out, and whether that is all of them."""

    def __init__(
        self, document: QPdfDocument, printer: QPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._painter = QPainter()
        self._page = 0
        self._stopped = False

    def start(self) -> bool:
        """Begin; tells whether the printer takes the work."""
        self._printer.setResolution(DOTS_PER_INCH)
        self._printer.setFullPage(True)
        self._turn(0)
        if not self._painter.begin(self._printer):
            return False
        QTimer.singleShot(0, self, self._print_page)
        return True

    def cancel(self) -> None:
        """Stop before the next page."""
        self._stopped = True

    def _print_page(self) -> None:
        count = self._document.pageCount()
        if self._stopped or self._page >= count:
            self._painter.end()
            self.ended.emit(self._page, self._page >= count)
            return
        self.stepped.emit(Step(self._page, count, ""))
        if self._page:
            self._turn(self._page)
            self._printer.newPage()
        points = self._document.pagePointSize(self._page)
        dots = DOTS_PER_INCH / POINTS_PER_INCH
        wanted = QSize(round(points.width() * dots), round(points.height() * dots))
        paper = self._painter.viewport().size()
        shown = wanted.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint(
            (paper.width() - shown.width()) // 2, (paper.height() - shown.height()) // 2
        )
        image = self._document.render(self._page, shown)
        self._painter.drawImage(corner, image)
        self._page += 1
        QTimer.singleShot(0, self, self._print_page)

    def _turn(self, page: int) -> None:
        """Lay the paper as the page lies."""
        points = self._document.pagePointSize(page)
        wide = points.width() > points.height()
        lying = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(lying)


def print_words(text: str, printer: QPrinter) -> None:
    """Print a plain text on as many pages as it takes."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setPlainText(text)
    document.print_(printer)
