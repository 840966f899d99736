"""The private note on a dossier: kept by itself while one writes, on this laptop only."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.notice import SavedMark
from ui.parts.text import Text

PAUSE_MS = 700


class NoteEditor(QWidget):
    """Keeps what is written after a pause, when one moves on, and when one leaves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = ""
        self._kept = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        label = Text(
            self.tr("Visible de vous seul\u00a0: cette note ne quitte jamais cet ordinateur."),
            "small",
            wrap=True,
        )
        head.addWidget(label, 1)
        self._mark = SavedMark()
        head.addWidget(self._mark)
        column.addLayout(head)
        self._banner = Banner()
        column.addWidget(self._banner)
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Ma note sur ce dossier"))
        self.field.setPlaceholderText(self.tr("Ce qui vous frappe, ce qu’il faudra demander…"))
        self.field.setTabChangesFocus(True)
        label.setBuddy(self.field)
        column.addWidget(self.field, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.field.textChanged.connect(self._typed)
        self._mark.hide()

    def show_note(self, number: str, text: str) -> None:
        """Show the note on another dossier; what was written is kept first."""
        self.keep()
        self._number, self._kept = number, text
        self.field.setPlainText(text)
        self._mark.hide()
        self._banner.clear()

    def keep(self) -> None:
        """Keep what is written now."""
        self._pause.stop()
        number, text = self._number, self.field.toPlainText()
        if not number or text == self._kept:
            return
        self._kept = text
        self._desk.act(
            lambda: self._desk.jury.reading.save_note(number, text),
            context=self,
            failed=lambda error: self._fail(number, error),
            done=lambda: self._saved(number),
        )

    def _typed(self) -> None:
        if self.field.toPlainText() != self._kept:
            self._mark.show_unsaved()
            self._mark.show()
            self._pause.start()

    def _saved(self, number: str) -> None:
        if number == self._number and self.field.toPlainText() == self._kept:
            self._banner.clear()
            self._mark.show_saved()
            self._mark.show()

    def _fail(self, number: str, error: Exception) -> None:
        """Say why it was not kept; what is written stays, and will be tried again."""
        if number == self._number:
            self._kept = "\0"
            self._mark.show_unsaved()
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out, [(self.tr("Réessayer"), self.keep)])
