"""Where the focus was when something began, for what is disabled meanwhile and so loses it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class KeptFocus:
    """Made before widgets are disabled, told when they are, and asked to give back afterwards."""

    def __init__(self, page: QWidget) -> None:
        """Remember what has the focus in the window of ``page``."""
        self._window = page.window()
        before = self._window.focusWidget()
        self._before = before if page.isAncestorOf(before) else None
        self._since = before

    def note(self) -> None:
        """Remember where Qt has put it: whoever has it later was chosen by the person."""
        self._since = self._window.focusWidget()

    def give_back(self) -> None:
        """Put it back where it was, unless somebody has moved on."""
        before = self._before
        if before is None or not isValid(before) or not before.isVisible():
            return
        if self._window.focusWidget() in (self._since, None):
            before.setFocus()
