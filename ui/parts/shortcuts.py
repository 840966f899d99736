"""Every key that does something here, in one sheet that « ? » opens."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.parts.buttons import SecondaryButton
from ui.parts.surfaces import Canvas
from ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Keys that belong together: (« Ctrl+Entrée », what it does)."""

    title: str
    keys: tuple[tuple[str, str], ...]


class KeyCap(QLabel):
    """A key of the keyboard, drawn as one."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.current().font("caption"))

    def sizeHint(self) -> QSize:
        """Ask for the key and its edge."""
        now = theme.current()
        width = self.fontMetrics().horizontalAdvance(self.text()) + now.px(14)
        return QSize(max(now.px(24), width), now.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(theme.current().font("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the cap."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("edge"), 1))
        painter.setBrush(now.color("surface"))
        side = now.px(24)
        box = self.rect().toRectF()
        box.setTop(box.center().y() - side / 2)
        box.setHeight(side)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(now.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


_AROUND = 150
"""Pixels of the title, the button and the margins."""


class ShortcutsOverlay(QDialog):
    """The sheet of keys; Escape closes it."""

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Raccourcis clavier"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(Text(self.windowTitle(), "title"))
        canvas = Canvas(margin=0)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        halves = [QVBoxLayout() for _ in groups[:2]]
        for half in halves:
            half.setSpacing(6)
            columns.addLayout(half, 1)
        for place, group in enumerate(groups):
            _add_group(halves[place % len(halves)], group)
        for half in halves:
            half.addStretch(1)
        canvas.column.addLayout(columns)
        column.addWidget(canvas, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(SecondaryButton(self.tr("Fermer"), self.accept))
        column.addLayout(foot)
        now = theme.current()
        # As high as its keys need, which a sheet of one short group is not 520 pixels.
        keys = canvas.column.sizeHint().height() + now.px(_AROUND)
        width = now.px(720 if len(groups) > 1 else 480)
        self.resize(min(1100, width), min(700, now.px(520), keys))


def _add_group(column: QVBoxLayout, group: ShortcutGroup) -> None:
    column.addSpacing(6)
    column.addWidget(Text(group.title, "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    for line, (keys, does) in enumerate(group.keys):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys.split("+") if len(keys) > 1 else [keys]:
            caps.addWidget(KeyCap(key))
        caps.addStretch(1)
        grid.addLayout(caps, line, 0)
        words = Text(does, wrap=True)
        words.setAccessibleName(f"{keys} : {does}")
        grid.addWidget(words, line, 1)
    column.addLayout(grid)
