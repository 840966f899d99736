"""The navigation at the left: icons above their names, or beside them when there are many."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.icons import icon, paint_icon

NARROW = 760
"""Below this width of the window, in pixels at 100 %, the rail keeps its icons alone."""

_UNDER = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_BARE = Qt.ToolButtonStyle.ToolButtonIconOnly


@dataclass(frozen=True, slots=True)
class RailItem:
    """One entry: ``section`` puts a gap before a new one; ``last`` keeps it at the bottom."""

    key: str
    title: str
    icon: str
    section: str = ""
    last: bool = False
    shortcut: str = ""


class _Crest(QWidget):
    """The sign of the program at the top."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, theme.current().px(46))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        side = theme.current().px(28)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), "scale", box, "rail-on")


class Rail(QFrame):
    """One checked entry at a time; ``chosen`` carries the key a person clicked."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self.setAccessibleName(name)
        self._buttons: dict[str, QToolButton] = {}
        self._rows = False
        self._group = QButtonGroup(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 10, 8, 12)
        outer.setSpacing(4)
        outer.addWidget(_Crest())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upper = QWidget()
        self._upper.setProperty("part", "canvas")
        self._column = QVBoxLayout(self._upper)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._scroll.setWidget(self._upper)
        self._scroll.viewport().setAutoFillBackground(False)
        self._upper.setAutoFillBackground(False)
        outer.addWidget(self._scroll, 1)
        self._lower = QVBoxLayout()
        self._lower.setSpacing(3)
        outer.addLayout(self._lower)

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show other entries."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons.clear()
        while self._column.takeAt(0) is not None:
            pass
        section = items[0].section if items else ""
        for item in items:
            button = self._button(item)
            if item.last:
                self._lower.addWidget(button)
                continue
            if item.section != section:
                self._column.addSpacing(10)
                section = item.section
            self._column.addWidget(button)
        self._column.addStretch(1)
        self.fit()

    def set_current(self, key: str) -> None:
        """Check an entry, without telling."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._scroll.ensureWidgetVisible(self._buttons[key])

    def set_badge(self, key: str, sentence: str) -> None:
        """Add to what the tooltip and screen readers say: « 3 bulletins à transmettre »."""
        button = self._buttons[key]
        name = button.text()
        told = f"{name}, {sentence}" if sentence else name
        button.setAccessibleName(told)
        button.setToolTip(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the shape by the height there is."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def _button(self, item: RailItem) -> QToolButton:
        button = QToolButton()
        button.setText(item.title)
        button.setIcon(icon(item.icon, "rail-text", "rail-on"))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(item.title)
        button.setToolTip(f"{item.title} ({item.shortcut})" if item.shortcut else item.title)
        button.clicked.connect(lambda: self.chosen.emit(item.key))
        self._group.addButton(button)
        self._buttons[item.key] = button
        return button

    def fit(self) -> None:
        """Put icons above names; beside them where height lacks; alone where width lacks."""
        now = theme.current()
        tall = now.px(58)
        needed = (tall + 3) * len(self._buttons) + now.px(46) + 60
        bare = self.window().width() < now.px(NARROW) and self.window() is not self
        rows = not bare and needed > self.height() > 0
        metrics = QFontMetrics(now.font("small" if rows else "caption"))
        names = [button.text() for button in self._buttons.values()]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        width = max(now.px(68), widest + now.px(62 if rows else 10))
        self.setFixedWidth((now.px(44) if bare else width) + 16)
        side = now.px(17 if rows else 20)
        size = QSize(side + (now.px(10) if rows else 0), side)
        shape = _BARE if bare else _BESIDE if rows else _UNDER
        for button in self._buttons.values():
            button.setIconSize(size)
            button.setFixedHeight(now.px(33) if rows else now.px(42) if bare else tall)
            button.setToolButtonStyle(shape)
            if button.property("rows") != rows:
                button.setProperty("rows", rows)
                button.style().unpolish(button)
                button.style().polish(button)
