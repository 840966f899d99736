"""The last exchange before the window closes, with a way not to wait for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.parts.announce import announce
from ui.parts.buttons import SecondaryButton
from ui.parts.text import Text


class Farewell(QFrame):
    """Lies over the bottom of the window while it closes, or its jury does."""

    def __init__(self, window: QWidget) -> None:
        """Stay hidden until :meth:`say`."""
        super().__init__(window)
        self._close: Callable[[], object] = self.hide
        self.setProperty("part", "overlay")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(Text(self.tr("Dernier échange avant de fermer…"), "strong"))
        self.button = SecondaryButton(self.tr("Fermer sans attendre"), self._go)
        row.addWidget(self.button)
        self.hide()

    def say(self, close: Callable[[], object]) -> None:
        """Show it at the bottom of the window; ``close`` closes without waiting."""
        self._close = close
        window = self.parentWidget()
        self.adjustSize()
        if window is not None:
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - 28)
        self.show()
        self.raise_()
        self.button.setFocus()
        announce(self, self.tr("Dernier échange avant de fermer…"))

    def _go(self) -> None:
        self._close()
