"""The filters in force, each as a chip that takes it away, on as many lines as needed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.parts.buttons import Button


class Chip(QAbstractButton):
    """A filter in force; pressing it takes the filter away."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(self.tr("Retirer le filtre {words}").format(words=words))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the words and the cross."""
        now = theme.current()
        self.setFont(now.font("small"))
        width = self.fontMetrics().horizontalAdvance(self.text()) + now.px(42)
        return QSize(width, self.fontMetrics().height() + now.px(10))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the chip."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loud = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(now.color("accent"), 1.5) if loud else Qt.PenStyle.NoPen)
        painter.setBrush(now.color("accent-soft"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(now.color("accent-text"))
        painter.setFont(now.font("small"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box.adjusted(now.px(12), 0, 0, 0), flags, self.text())
        side = now.px(12)
        cross = QRectF(box.right() - now.px(10) - side, box.center().y() - side / 2, side, side)
        paint_icon(painter, "x", cross, "accent-text")


class Flow(QLayout):
    """Lays things out from left to right and starts a new line where they would not fit."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Give an item; None when there is none there."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Let go of an item."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell how high the lines are in that width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(box)
        self._arrange(box, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Ask for the room of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, box: QRect, *, move: bool) -> int:
        """Go through the lines; return how high they are together."""
        left, top, line = box.left(), box.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > box.left() and left + size.width() > box.right() + 1:
                left, top, line = box.left(), top + line + self._line_gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            line = max(line, size.height())
        return top + line - box.top()


class FilterChips(QWidget):
    """The chips and « Tout effacer »; hidden while nothing is filtered.

    ``removed`` carries the facet and the key, ``cleared`` nothing.
    """

    removed = Signal(str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filtres en vigueur"))
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_filters(self, filters: Sequence[tuple[str, str, str]]) -> None:
        """Show a chip for each (facet, key, words)."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for facet, key, words in filters:
            chip = Chip(words)
            chip.clicked.connect(partial(self.removed.emit, facet, key))
            self._flow.addWidget(chip)
        if filters:
            self._flow.addWidget(Button(self.tr("Tout effacer"), self.cleared.emit, kind="link"))
        self.setVisible(bool(filters))
        self.updateGeometry()
