"""Short confirmations that ask for nothing: « Enregistré sur cet ordinateur »."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.parts.announce import announce
from ui.parts.pill import Pill
from ui.parts.text import Text

TOAST_MS = 4500


class SavedMark(Pill):
    """Says whether what one sees is kept: « Enregistré sur cet ordinateur », or not yet."""

    def show_saved(self) -> None:
        """Say that everything is kept on this laptop."""
        self.show_state(self.tr("Enregistré sur cet ordinateur"), "success", "check")

    def show_unsaved(self) -> None:
        """Say that something is not kept yet."""
        self.show_state(self.tr("Modifications non enregistrées"), "warning", "pencil")


class Toast(QFrame):
    """A sentence at the bottom of a window that goes away by itself; it is also announced."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("part", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self._words = Text()
        row.addWidget(self._words)
        self._window = window
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence for a few seconds."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._away.start(TOAST_MS)
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        around = self._window.rect()
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - 28)
