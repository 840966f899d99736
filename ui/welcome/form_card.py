"""The card of a welcome page: in the middle, as wide as a line that is easily read."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.surfaces import Canvas, Card

WIDTH = 720
"""Pixels at 100 %; text that is enlarged gets as much more."""


class FormCard(Card):
    """A card whose greatest width follows the text size."""

    def __init__(self, spacing: int) -> None:
        super().__init__(padding=28, spacing=spacing)
        self.setMinimumWidth(420)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        self.setMaximumWidth(theme.current().px(WIDTH))


def put_in_the_middle(page: QWidget, card: FormCard) -> None:
    """Fill a page with a card, which scrolls where the window is low."""
    canvas = Canvas(margin=28, spacing=16)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(canvas)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    canvas.column.addLayout(row)
    canvas.column.addStretch(1)
