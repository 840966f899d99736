"""The page of one side, and how several of them are put on the same lines and scrolled as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from ui.parts.reading import ReadingView

GAP = 18
"""Pixels above a heading, before the sides are put on the same lines."""
PREFIX = "section-"


class SideView(ReadingView):
    """A side's page; ``entered`` when the keyboard comes, ``stepped`` on left and right keys."""

    entered = Signal()
    stepped = Signal(int)
    laid_out = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Draw the bars « bar:width/height/colour » that stand for counts."""
        address = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource and address.startswith("bar:"):
            width, height, color = address.removeprefix("bar:").split("/")
            drawing = QPixmap(QSize(int(width), int(height)))
            drawing.fill(QColor(f"#{color}"))
            return drawing
        return super().loadResource(kind, name)

    def headings(self) -> list[QTextBlock]:
        """Give the blocks that begin sections, in order."""
        found: list[QTextBlock] = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            if not pieces.atEnd():
                names = pieces.fragment().charFormat().anchorNames()
                if any(name.startswith(PREFIX) for name in names):
                    found.append(block)
            block = block.next()
        return found

    def space_headings(self, gaps: Sequence[float]) -> None:
        """Put so many pixels above each heading, in one go."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block, gap in zip(self.headings(), gaps, strict=False):
            if block.blockFormat().topMargin() != gap:
                cursor.setPosition(block.position())
                shape = block.blockFormat()
                shape.setTopMargin(gap)
                cursor.setBlockFormat(shape)
        cursor.endEditBlock()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change sides on the left and right keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that lines have moved."""
        super().resizeEvent(event)
        self.laid_out.emit()


class Lockstep(QObject):
    """Keeps sides on the same lines and, when linked, at the same place."""

    def __init__(self, views: Sequence[SideView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = tuple(views)
        self.linked = True
        self._moving = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.align)
        for view in self._views:
            view.laid_out.connect(self._soon.start)
            view.verticalScrollBar().valueChanged.connect(
                lambda value, view=view: self._follow(view, value)
            )

    def align(self) -> None:
        """Put the same section of every side on the same line."""
        self._soon.stop()
        for view in self._views:
            view.space_headings([0.0, *[float(GAP)] * len(view.headings())])
        tops = [self._tops(view) for view in self._views]
        if len({len(each) for each in tops}) != 1:
            return  # A side is still empty.
        shifts = [0.0] * len(tops)
        gaps: list[list[float]] = [[] for _ in tops]
        for rank, line in enumerate(zip(*tops, strict=True)):
            places = [top + shift for top, shift in zip(line, shifts, strict=True)]
            lowest = max(places)
            for side, place in enumerate(places):
                shifts[side] += lowest - place
                gaps[side].append((GAP if rank else 0) + lowest - place)
        for view, own in zip(self._views, gaps, strict=True):
            view.space_headings(own)

    def link(self, *, linked: bool, leader: int) -> None:
        """Scroll together again, the others going where the leader is; or let each be."""
        self.linked = linked
        view = self._views[leader]
        if linked:
            self._follow(view, view.verticalScrollBar().value())

    def go_to(self, section: int, *, leader: int) -> None:
        """Bring a section to the top of every linked side."""
        for view in self._views if self.linked else (self._views[leader],):
            tops = self._tops(view)
            if section < len(tops):
                view.verticalScrollBar().setValue(round(tops[section]) - GAP)

    def tops(self, side: int) -> list[float]:
        """Tell where the sections of a side begin, in pixels."""
        return self._tops(self._views[side])

    def _tops(self, view: SideView) -> list[float]:
        layout = view.document().documentLayout()
        return [layout.blockBoundingRect(block).top() for block in view.headings()]

    def _follow(self, leader: SideView, value: int) -> None:
        if not self.linked or self._moving:
            return
        self._moving = True
        for view in self._views:
            if view is not leader:
                view.verticalScrollBar().setValue(value)
        self._moving = False
