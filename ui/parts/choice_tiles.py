"""A choice between a few ways, each told in a title and a sentence; native radio buttons inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon


@dataclass(frozen=True, slots=True)
class Way:
    """One tile: what it stands for, its icon, its words."""

    value: str
    icon: str
    title: str
    sentence: str


class WayTile(QRadioButton):
    """A radio button drawn as a tile."""

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(way.title, parent)
        self.way = way
        self.setAccessibleName(way.title)
        self.setAccessibleDescription(way.sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Ask for the height that the words take at the width there is."""
        return QSize(theme.current().px(200), self._height_at(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Keep every word in sight."""
        return QSize(theme.current().px(150), self._height_at(max(self.width(), 1)))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature
        """Take a click anywhere on the tile."""
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow higher when it gets narrower."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the tile, its icon, title and sentence, and a ring when focused."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        edge, width = ("accent", 2.0) if chosen else ("edge", 1.0)
        back = "accent-soft" if chosen else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(now.color(edge if self.isEnabled() else "line"), width))
        painter.setBrush(now.color(back))
        inset = 3.0 if focused else width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent"), 1.5))
            ring = self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, 10, 10)
        self._paint_words(painter, "accent-text" if chosen else "text")

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        now = theme.current()
        side, edge = now.px(20), now.px(13)
        paint_icon(painter, self.way.icon, QRectF(edge, edge, side, side), ink)
        left = edge + side + now.px(10)
        wide = self.width() - left - now.px(11)
        for words, role, tone, top, height in self._lines(int(wide)):
            painter.setFont(now.font(role))
            painter.setPen(now.color(tone or ink))
            box = QRectF(left, top, wide, height)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, words)

    def _lines(self, wide: int) -> list[tuple[str, str, str, int, int]]:
        """Lay the title and the sentence out: words, role, colour, top, height."""
        now = theme.current()
        lines, top = [], now.px(12)
        told = "text" if self.isChecked() else "muted"
        for words, role, tone in (
            (self.way.title, "strong", ""),
            (self.way.sentence, "small", told),
        ):
            metrics = _metrics(role)
            box = metrics.boundingRect(0, 0, wide, 10_000, Qt.TextFlag.TextWordWrap, words)
            lines.append((words, role, tone, top, box.height()))
            top += box.height() + now.px(3)
        return lines

    def _height_at(self, width: int) -> int:
        now = theme.current()
        wide = width - now.px(13 + 20 + 10 + 11)
        *_, (_, _, _, top, height) = self._lines(max(wide, now.px(60)))
        return top + height + now.px(12)


class ChoiceTiles(QWidget):
    """Tiles side by side; ``chosen`` carries the value of the one a person picked."""

    chosen = Signal(str)

    def __init__(self, name: str, ways: Sequence[Way], *, columns: int = 2) -> None:
        """``name`` is what the choice is about."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.tiles = {way.value: WayTile(way) for way in ways}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, tile in enumerate(self.tiles.values()):
            self._group.addButton(tile)
            grid.addWidget(tile, place // columns, place % columns)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.value))

    @property
    def value(self) -> str:
        """What is chosen; empty while nothing is."""
        tile = self._group.checkedButton()
        return tile.way.value if isinstance(tile, WayTile) else ""

    def choose(self, value: str) -> None:
        """Show a choice without telling anybody."""
        self.tiles[value].setChecked(True)


def _metrics(role: str) -> QFontMetrics:
    return QFontMetrics(theme.current().font(role))
