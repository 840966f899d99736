"""What an empty screen says: why it is empty, and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.parts.buttons import PrimaryButton
from ui.parts.text import Text


class Emblem(QWidget):
    """A large icon in a soft disc."""

    def __init__(self, icon_name: str, tone: str = "accent", side: int = 56) -> None:
        super().__init__()
        self._icon, self._tone, self._side = icon_name, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon_name: str, tone: str = "accent") -> None:
        """Show another icon."""
        self._icon, self._tone = icon_name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the disc and the icon."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(f"{self._tone}-soft"))
        painter.drawEllipse(self.rect())
        margin = self.width() * 0.28
        ink = {"accent": "accent-text", "neutral": "muted"}.get(self._tone, self._tone)
        box = self.rect().toRectF().adjusted(margin, margin, -margin, -margin)
        paint_icon(painter, self._icon, box, ink)


class EmptyState(QWidget):
    """An icon, a short title, a sentence and at most one action, in the middle of the place."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(10)
        column.addStretch(1)
        self._emblem = Emblem(icon_name)
        column.addWidget(self._emblem, 0, centre)
        column.addSpacing(6)
        self._title = Text(title, "heading", wrap=True)
        self._title.setAlignment(centre)
        column.addWidget(self._title)
        self._sentence = Text(sentence, "muted", wrap=True)
        self._sentence.setAlignment(centre)
        self._sentence.setMinimumWidth(120)
        column.addWidget(self._sentence)
        self.button = PrimaryButton(action, on_action)
        self.button.setVisible(bool(action))
        column.addSpacing(8)
        column.addWidget(self.button, 0, centre)
        column.addStretch(2)
        self._sentence.setVisible(bool(sentence))

    def say(self, icon_name: str, title: str, sentence: str = "") -> None:
        """Explain another emptiness; the action stays."""
        self._emblem.show_icon(icon_name)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
