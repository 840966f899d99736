"""Air around something that comes and goes: it goes along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Padded(QWidget):
    """Holds one widget with margins; hidden whenever the widget is."""

    def __init__(self, widget: QWidget, left: int, top: int, right: int, bottom: int) -> None:
        """Margins in pixels at 100 %."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(left, top, right, bottom)
        column.addWidget(widget)
        self._widget = widget
        widget.installEventFilter(self)
        self.setVisible(not widget.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is held as it is shown and hidden."""
        if watched is self._widget and event.type() in {
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        }:
            self.setVisible(not self._widget.isHidden())
        return super().eventFilter(watched, event)
