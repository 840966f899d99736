"""How far something is: a few words above a thin bar."""

from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.written import number


class ProgressStrip(QWidget):
    """« 12 / 45 dossiers lus » with its bar; an unknown total makes the bar move to and fro."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.words = Text("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column.addWidget(self.words)
        column.addWidget(self._bar)

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """Show ``done`` of ``total`` (0: unknown) with words, or with the two numbers."""
        told = words or (f"{number(done)} / {number(total)}" if total else number(done))
        self.words.setText(told)
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(min(done, total) if total else -1)
        self._bar.setAccessibleName(told)
