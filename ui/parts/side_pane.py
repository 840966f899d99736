"""The pane beside a list: one of several contents, never narrower than its words need."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import theme


class SidePane(QStackedWidget):
    """A stack whose least width (pixels at 100 %) grows with the text."""

    def __init__(self, least: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        self.setMinimumWidth(theme.current().px(self._least))
