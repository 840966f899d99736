"""One print run: asks for the printer, shows how far it is, says how it ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPdf import QPdfDocument

from ui.parts.printers import Printers, PrintJob
from ui.work_page import WorkPage


class PrintRun(QObject):
    """Sends a PDF to a printer on behalf of a page."""

    def __init__(self, page: WorkPage, printers: Printers) -> None:
        super().__init__(page)
        self._page, self._printers = page, printers
        self._document = QPdfDocument(page)

    def has_printer(self) -> bool:
        """Whether this machine has a printer."""
        return self._printers.any()

    def start(self, path: Path) -> None:
        """Ask for the printer, then print page by page."""
        page = self._page
        printer = self._printers.ask(page)
        if printer is None:
            return
        self._document.load(str(path))
        job = PrintJob(self._document, printer, page)
        job.stepped.connect(page.work_panel.show_step)
        job.ended.connect(self._end)
        if not job.start():
            page.banner.say(
                "error",
                self.tr("L’imprimante refuse le travail."),
                self.tr("Vérifiez qu’elle est allumée et reliée, ou enregistrez le PDF."),
            )
            return
        page.work_panel.start(self.tr("Impression en cours"), job)

    def _end(self, pages: int, whole: bool) -> None:
        page = self._page
        page.work_panel.finish()
        told = self.tr("%Ln page(s) envoyée(s) à l’imprimante.", "", pages)
        page.banner.say(
            "success" if whole else "info",
            self.tr("L’impression est partie.") if whole else self.tr("Interrompu"),
            told,
        )
