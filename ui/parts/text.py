"""Text in one of the roles of the theme."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Role = Literal[
    "display", "title", "heading", "strong", "body", "muted", "small", "caption", "reading",
    "error", "crumb",
]  # fmt: skip


class Text(QLabel):
    """A sentence in a role (« title », « muted »…); plain text, never HTML from outside."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


class ElidedText(Text):
    """One line that ends with « … » when the place is short; the tooltip then tells the rest."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line, and for hardly any width."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the text, shortened to what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in a tooltip when it is shortened."""
        super().resizeEvent(event)
        self._offer_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether the text fits when its font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._offer_tooltip()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._offer_tooltip()

    def _offer_tooltip(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())
