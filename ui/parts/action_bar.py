"""The bar at the bottom of a page: what can be done with the whole of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.surfaces import Card


class ActionBar(QWidget):
    """Words at the left that take the room there is, buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 0, 16, 14)
        card = Card(padding=12)
        around.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(14)
        place = QWidget()
        place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._first = QHBoxLayout(place)
        self._first.setContentsMargins(0, 0, 0, 0)
        row.addWidget(place, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        row.addLayout(self._buttons)
        card.body.addLayout(row)

    def add_first(self, widget: QWidget) -> None:
        """Put a state or an explanation at the left."""
        where = Qt.AlignmentFlag.AlignVCenter
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
            where |= Qt.AlignmentFlag.AlignLeft
        self._first.addWidget(widget, 0, where)

    def add(self, button: QWidget) -> None:
        """Add a button after the others; the one that matters comes last."""
        self._buttons.addWidget(button)
