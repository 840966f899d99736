"""Surfaces: the card everything lies on, a thin line, a small tinted tile, a scrolling canvas."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.parts.text import Text

PADDING = 18


class Card(QFrame):
    """A white panel with a thin edge; put things into ``body``, small buttons into ``tools``."""

    def __init__(
        self,
        heading: str = "",
        *,
        padding: int = PADDING,
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.body = QVBoxLayout(self)
        # One pixel at least: the edge and its round corners stay in sight.
        margin = max(1, padding)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        self.heading = Text(heading, "heading")
        self.heading.setVisible(bool(heading))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        if heading:
            self.setAccessibleName(heading)
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(self.heading, 1)
            line.addLayout(self.tools)
            self.body.addLayout(line)

    def set_heading(self, heading: str) -> None:
        """Change the heading of a card made with one."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)


class Line(QFrame):
    """A thin line between two things that share a surface."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "line")


class Tile(QLabel):
    """A small tinted square with a letter or a figure: « A » beside « B » when comparing."""

    def __init__(
        self, letter: str, tone: Literal["accent", "second", "neutral"] = "accent"
    ) -> None:
        super().__init__(letter)
        self._tone = tone
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._restyle()

    def _restyle(self) -> None:
        side = theme.current().px(38)
        self.setFixedSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the square and its letter."""
        now = theme.current()
        ink = {"accent": "accent-text", "neutral": "text"}.get(self._tone, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(f"{self._tone}-soft"))
        painter.drawRoundedRect(self.rect(), 9, 9)
        painter.setPen(now.color(ink))
        painter.setFont(now.font("title"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Canvas(QScrollArea):
    """A column that scrolls when the window is low; put things into ``column``."""

    def __init__(
        self, *, margin: int = 16, spacing: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Where nothing inside takes the focus, the arrows scroll: whoever hears must know what.
        self.setAccessibleName(QCoreApplication.translate("Canvas", "Contenu à faire défiler"))
        inner = QWidget()
        inner.setProperty("part", "canvas")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
