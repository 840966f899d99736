"""The field that filters what is shown while one types."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.icons import icon, paint_icon

PAUSE_MS = 180


class SearchField(QLineEdit):
    """Emits ``searched`` with the words after a short pause; Escape empties the field."""

    searched = Signal(str)

    def __init__(self, placeholder: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder.rstrip("…"))
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction)
        if clear is not None:
            clear.setIcon(icon("x", "muted"))
            clear.setText(self.tr("Effacer la recherche"))
        self._restyle()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _words: self._pause.start())
        self.returnPressed.connect(self._tell)

    def _restyle(self) -> None:
        self.setTextMargins(theme.current().px(20), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then its magnifier."""
        super().paintEvent(event)
        side = theme.current().px(16)
        box = QRectF(side * 0.7, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), "search", box, "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape, then let Escape through."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
