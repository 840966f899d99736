"""What opens on a page that scrolls is shown whole, not only its top edge."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(*widgets: QWidget) -> None:
    """Scroll what is around to each widget, the last above all, once all have their places."""
    for widget in widgets:
        QTimer.singleShot(0, widget, lambda widget=widget: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
