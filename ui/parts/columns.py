"""Cards side by side where there is room, one below the other where there is not."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme

NARROW = 860
"""Below this width (pixels at 100 %) there is one column."""


class Columns(QWidget):
    """Lays widgets out in ``count`` columns, or in one when the window or the text asks for it."""

    def __init__(
        self, count: int = 2, *, spacing: int = 14, narrow: int = NARROW,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._count, self._narrow = count, narrow
        self._widgets: list[QWidget] = []
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)

    def add(self, widget: QWidget) -> None:
        """Add a widget after the others."""
        self._widgets.append(widget)
        self._shown = 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest widget only: the others can go below."""
        widths = [each.minimumSizeHint().width() for each in self._widgets]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns again."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        columns = self._count if self.width() >= theme.current().px(self._narrow) else 1
        if columns == self._shown:
            return
        self._shown = columns
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
        for column in range(self._count):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
