"""A message that stays until it is dealt with: what happened, and the ways out as buttons."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.parts.announce import announce
from ui.parts.buttons import Button, IconButton
from ui.parts.sight import bring_into_sight
from ui.parts.text import Text

Severity = Literal["info", "success", "warning", "error"]
WayOut = tuple[str, Callable[[], object]]

_LOOKS: dict[str, tuple[str, str]] = {
    "info": ("accent", "info"),
    "success": ("success", "circle-check"),
    "warning": ("warning", "triangle-alert"),
    "error": ("danger", "circle-alert"),
}


class _Sign(QWidget):
    """The icon at the left of the message."""

    def __init__(self) -> None:
        super().__init__()
        self.severity: Severity = "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the size of the icon."""
        side = theme.current().px(20)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the icon."""
        tone, name = _LOOKS[self.severity]
        ink = "accent-text" if tone == "accent" else tone
        paint_icon(QPainter(self), name, QRectF(self.rect()), ink)


class Banner(QFrame):
    """Hidden until :meth:`say` is called; ``dismissed`` is emitted when a person closes it.

    ``stacked`` puts the ways out beneath the words, for narrow places.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._severity: Severity = "info"
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        self._sign = _Sign()
        row.addWidget(self._sign, 0, top)
        words = QVBoxLayout()
        words.setSpacing(3)
        self._title = Text("", "strong", wrap=True)
        self._detail = Text("", "body", wrap=True, selectable=True)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(6)
        if stacked:
            self._ways.setAlignment(Qt.AlignmentFlag.AlignLeft)
            words.addLayout(self._ways)
        else:
            row.addLayout(self._ways)
        self._close = IconButton("x", self.tr("Fermer ce message"), self._dismiss)
        row.addWidget(self._close, 0, top)
        self.hide()

    def say(
        self,
        severity: Severity,
        title: str,
        detail: str = "",
        ways_out: Sequence[WayOut] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show and announce a message with its ways out: (words of the button, what it does).

        One that can be closed answers what was just done, and is brought into sight; any other
        tells how things stand, and moves nothing.
        """
        self._severity = self._sign.severity = severity
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        level = Qt.AlignmentFlag.AlignTop if detail else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._sign, level)  # beside the first line, or the only one
        self._close.setVisible(closable)
        self._set_ways(ways_out)
        self.setAccessibleName(f"{title} {detail}".strip())
        self.show()
        self.update()
        if closable:
            bring_into_sight(self)  # the button that was pressed may be a screen further down
        announce(self, self.accessibleName(), urgent=severity == "error")

    def clear(self) -> None:
        """Hide the message: what it was about is over."""
        self.hide()

    @property
    def message(self) -> str:
        """What is shown, title and detail; empty when hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._sign.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the tinted background and its edge."""
        now = theme.current()
        tone, _ = _LOOKS[self._severity]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(now.color(tone))
        edge.setAlphaF(0.35)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(now.color(f"{tone}-soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def _set_ways(self, ways_out: Sequence[WayOut]) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, act in ways_out:
            self._ways.addWidget(Button(words, act))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
