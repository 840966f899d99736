"""How many gave each grade, as bars with their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.written import number


@dataclass(frozen=True, slots=True)
class Share:
    """One bar: its label, how many, its colour, and whether it is the one to notice."""

    label: str
    count: int
    ink: str = "accent"
    marked: bool = False


def grade_shares(counts: Sequence[int], *, marked: int | None = None) -> tuple[Share, ...]:
    """Make the bars of ``counts``, whose index is the grade; ``marked`` is the median, say."""
    return tuple(
        Share(f"{grade} @", count, f"grade-{min(max(grade, 1), 5)}", grade == marked)
        for grade, count in enumerate(counts)
        if grade > 0 or count > 0
    )


class DistributionBar(QWidget):
    """Horizontal bars, highest first; a screen reader hears them as one sentence."""

    def __init__(self, shares: Sequence[Share] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_shares(shares)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show other numbers, in the order given from the bottom to the top."""
        self._shares = tuple(shares)
        told = [f"{share.label} : {number(share.count)}" for share in reversed(self._shares)]
        nothing = QCoreApplication.translate("DistributionBar", "aucun bulletin")
        self.setAccessibleName(", ".join(told) or nothing)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line per bar."""
        now = theme.current()
        return QSize(now.px(220), now.px(22) * max(1, len(self._shares)))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(theme.current().px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the bars."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(now.figures("strong"))
        labels = max((metrics.horizontalAdvance(s.label) for s in self._shares), default=0)
        numbers = max((metrics.horizontalAdvance(number(s.count)) for s in self._shares), default=0)
        longest = max((share.count for share in self._shares), default=0) or 1
        height = now.px(22)
        room = max(1.0, self.width() - labels - numbers - now.px(22))
        for line, share in enumerate(reversed(self._shares)):
            box = QRectF(0, line * height, self.width(), height)
            bar = QRectF(labels + now.px(10), box.top() + height * 0.24, room, height * 0.52)
            self._paint_label(painter, QRectF(0, box.top(), labels, height), share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("neutral-soft"))
            painter.drawRoundedRect(bar, 3, 3)
            if share.count:
                bar.setWidth(max(6.0, room * share.count / longest))
                painter.setBrush(now.color(share.ink))
                painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(now.color("text" if share.count else "muted"))
            painter.setFont(now.figures("strong" if share.marked else "body"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, flags, number(share.count))

    def _paint_label(self, painter: QPainter, box: QRectF, share: Share) -> None:
        now = theme.current()
        painter.setPen(now.color("text" if share.marked else "muted"))
        painter.setFont(now.figures("strong" if share.marked else "body"))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, share.label
        )
