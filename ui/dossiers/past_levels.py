"""The levels of former years as a small timeline, or why they are not shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_app.core.dossier import PastLevel
from ui import theme
from ui.icons import paint_icon
from ui.parts.level_mark import spoken_level

SHOWN = 6
"""The newest years that fit."""


class PastLevels(QWidget):
    """A column of signs per year, the newest at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: tuple[PastLevel, ...] = ()
        self._top = 5
        self._hidden = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_levels(self, levels: Sequence[PastLevel], top: int, *, hidden: bool) -> None:
        """Show levels by year; when ``hidden``, only the sentence that says until when."""
        self._levels = () if hidden else tuple(levels)[-SHOWN:]
        self._top, self._hidden = top, hidden
        self.setAccessibleName(self.told)
        self.setToolTip("" if hidden else self.told)
        self.updateGeometry()
        self.update()

    @property
    def told(self) -> str:
        """What is shown, in words."""
        if self._hidden:
            return self.tr("Niveaux masqués jusqu’à votre vote sur ce dossier.")
        if not self._levels:
            return self.tr("Jamais labellisé auparavant.")
        return ", ".join(
            f"{each.vintage}\u00a0: {spoken_level(each.level, self._top)}" for each in self._levels
        )

    def sizeHint(self) -> QSize:
        """Ask for the columns, or for two lines of words."""
        now = theme.current()
        height = 14 + self._top * 9 + 20 if self._levels else 44
        return QSize(now.px(200), now.px(height))

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return QSize(theme.current().px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the years, or the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._levels:
            width = min(self.width() / len(self._levels), theme.current().px(44))
            for place, each in enumerate(self._levels):
                self._paint_year(painter, QRectF(place * width, 0, width, self.height()), each)
            return
        now = theme.current()
        side = now.px(16)
        name = "eye-off" if self._hidden else "history"
        paint_icon(painter, name, QRectF(0, now.px(2), side, side), "muted")
        painter.setFont(now.font("small"))
        painter.setPen(now.color("muted"))
        words = QRectF(self.rect()).adjusted(side + now.px(8), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.told)

    def _paint_year(self, painter: QPainter, box: QRectF, past: PastLevel) -> None:
        now = theme.current()
        newest = past == self._levels[-1]
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(now.color("text" if newest else "muted"))
        painter.setFont(now.figures("strong" if newest else "small"))
        painter.drawText(box, middle, str(past.level))
        step, width = now.px(9), now.px(20)
        floor = box.top() + now.px(18) + step * self._top
        painter.setPen(Qt.PenStyle.NoPen)
        for rank in range(1, self._top + 1):
            filled = rank <= past.level
            token = ("accent" if newest else "grade-2") if filled else "neutral-soft"
            painter.setBrush(now.color(token))
            left = box.center().x() - width / 2
            painter.drawRoundedRect(QRectF(left, floor - step * rank, width, step - 2), 2, 2)
        painter.setPen(now.color("muted"))
        painter.setFont(now.figures("caption"))
        below = QRectF(box.left(), floor + now.px(1), box.width(), now.px(18))
        painter.drawText(below, middle, str(past.vintage))
