"""A rounded label that tells a state: colour, words, and an icon when the state matters."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon

Tone = Literal["neutral", "accent", "success", "warning", "danger"]

INK: dict[str, str] = {"neutral": "text", "accent": "accent-text"}
"""The colour of the words on each soft background, where it is not the tone itself."""


class Pill(QLabel):
    """Words in a rounded tinted shape; the tone is never the only sign of the state."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = "neutral",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone: Tone = tone
        self._icon = icon_name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.current().font("small"))

    def show_state(self, text: str, tone: Tone = "neutral", icon_name: str = "") -> None:
        """Tell another state."""
        self._tone, self._icon = tone, icon_name
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        """Ask for the words, the icon and air around them."""
        now = theme.current()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + now.px(24)
        return QSize(width + (now.px(18) if self._icon else 0), metrics.height() + now.px(8))

    def minimumSizeHint(self) -> QSize:
        """Never be shortened."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(theme.current().font("small"))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the shape, the icon and the words."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self.text(), self._tone, self._icon)


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: str, icon_name: str) -> None:
    """Draw a pill that fills ``box``, for labels and for cells of tables."""
    now = theme.current()
    ink = INK.get(tone, tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.color(f"{tone}-soft"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    left = box.left() + now.px(12)
    if icon_name:
        side = now.px(14)
        left -= now.px(3)
        paint_icon(painter, icon_name, QRectF(left, box.center().y() - side / 2, side, side), ink)
        left += now.px(20)
    painter.setPen(now.color(ink))
    font = now.font("small")
    font.setWeight(font.Weight.Medium)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box.adjusted(left - box.left(), 0, -now.px(6), 0), flags, text)
