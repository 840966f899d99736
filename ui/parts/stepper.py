"""The steps of a longer work, with where one is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon


class Stepper(QWidget):
    """Numbered steps in a line; those done carry a tick, the current one is filled."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    @property
    def step(self) -> int:
        """The current step, from 0."""
        return self._at

    def show_step(self, step: int) -> None:
        """Move to a step, from 0; the number of steps means that all is done."""
        self._at = step
        if step < len(self._titles):
            told = self.tr("Étape {rank} sur {total} : {title}")
            told = told.format(rank=step + 1, total=len(self._titles), title=self._titles[step])
        else:
            told = self.tr("Toutes les étapes sont faites")
        self.setAccessibleName(told)
        self.setToolTip(" › ".join(self._titles))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(theme.current().px(110) * len(self._titles), theme.current().px(32))

    def minimumSizeHint(self) -> QSize:
        """Keep the numbers in sight; the titles shorten first."""
        return QSize(theme.current().px(44) * len(self._titles), theme.current().px(32))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the discs, the titles and what joins them."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap, least = now.px(24), now.px(8), now.px(18)
        metrics = QFontMetricsF(now.font("strong"))
        widths = [metrics.horizontalAdvance(title) + 2 for title in self._titles]
        count = len(self._titles)
        room = self.width() - count * (side + 2 * gap) - (count - 1) * least
        if room < sum(widths):
            # No half words: the step one is at keeps its title, the tooltip tells the others.
            here = min(self._at, count - 1)
            widths = [min(room, width) if at == here else 0 for at, width in enumerate(widths)]
        line = min(now.px(64), least + (room - sum(widths)) / count)
        left = 0.0
        middle = self.height() / 2
        for place, title in enumerate(self._titles):
            self._paint_disc(painter, QRectF(left, middle - side / 2, side, side), place)
            left += side + gap
            width = widths[place]
            if width:
                self._paint_title(painter, QRectF(left, 0, width, self.height()), place, title)
                left += width + gap
            if place < count - 1:
                painter.setPen(QPen(now.color("scroll"), 1))
                painter.drawLine(
                    round(left), round(middle), round(left + line - gap), round(middle)
                )
                left += line

    def _paint_disc(self, painter: QPainter, box: QRectF, place: int) -> None:
        now = theme.current()
        done, here = place < self._at, place == self._at
        back = "accent" if here else "success-soft" if done else "surface"
        painter.setPen(QPen(now.color("accent" if here else "success" if done else "edge"), 1))
        painter.setBrush(now.color(back))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            inset = box.width() * 0.24
            paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), "success")
            return
        painter.setPen(now.color("on-accent" if here else "muted"))
        painter.setFont(now.font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _paint_title(self, painter: QPainter, box: QRectF, place: int, title: str) -> None:
        now = theme.current()
        here = place == self._at
        painter.setFont(now.font("strong" if here else "body"))
        painter.setPen(now.color("text" if here else "muted"))
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(title, mode, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
