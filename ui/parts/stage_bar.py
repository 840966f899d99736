"""One bar cut by stages, and what each stage counts beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.flow import Flow
from ui.parts.text import Text
from ui.written import number


@dataclass(frozen=True, slots=True)
class StageCount:
    """One stage: its words, how many are there, the token of its colour."""

    label: str
    count: int
    ink: str


class _Strip(QWidget):
    """The bar itself; the words beneath tell the same."""

    def __init__(self) -> None:
        super().__init__()
        self.stages: tuple[StageCount, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(220), theme.current().px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(whole, now.color("neutral-soft"))
        total = sum(each.count for each in self.stages) or 1
        left = 0.0
        for each in self.stages:
            width = whole.width() * each.count / total
            part = QRectF(left, 0, max(0.0, width - 1), whole.height())
            painter.fillRect(part, now.color(each.ink))
            left += width


class _Dot(QWidget):
    """The colour of a stage beside its words."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color(self._ink))
        painter.drawEllipse(self.rect())


class StageBar(QWidget):
    """Shows counts; a screen reader hears them as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._strip = _Strip()
        self._column.addWidget(self._strip)
        self._legend = Flow()
        self._column.addWidget(self._legend)

    @property
    def stages(self) -> tuple[StageCount, ...]:
        """What is shown."""
        return self._strip.stages

    def show_stages(self, stages: Sequence[StageCount]) -> None:
        """Show other counts."""
        if tuple(stages) == self._strip.stages:
            return
        self._strip.stages = tuple(stages)
        self._strip.update()
        told = [f"{each.label}\u00a0: {number(each.count)}" for each in stages]
        self.setAccessibleName(", ".join(told))
        legend = Flow()
        for each in stages:
            legend.add(_entry(each))
        self._column.replaceWidget(self._legend, legend)
        self._legend.hide()
        self._legend.deleteLater()
        self._legend = legend

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._strip.updateGeometry()


def _entry(stage: StageCount) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 10, 0)
    row.setSpacing(7)
    row.addWidget(_Dot(stage.ink))
    row.addWidget(Text(number(stage.count), "heading"))
    row.addWidget(Text(stage.label, "muted"))
    return place
