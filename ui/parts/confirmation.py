"""A question before an act that is signed: what will happen, and what cannot be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme
from ui.icons import paint_icon
from ui.parts.announce import announce
from ui.parts.buttons import Button, Kind, SecondaryButton
from ui.parts.sight import bring_into_sight
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: ``happens`` and ``final`` are sentences, ``names`` whom it concerns.

    ``confirm`` are the words of the button; ``grave`` colours it as what cannot be taken back.
    """

    title: str
    happens: tuple[str, ...]
    final: tuple[str, ...]
    confirm: str
    warning: str = ""
    names_title: str = ""
    names: tuple[str, ...] = ()
    grave: bool = False


class Sign(QWidget):
    """A small icon beside a sentence; the sentence says it all, so readers pass over it."""

    def __init__(self, icon_name: str, token: str, side: int = 18) -> None:
        super().__init__()
        self._icon, self._token, self._side = icon_name, token, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon_name: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon_name, token
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the size of the icon."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the icon."""
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), self._token)


def pointed(icon_name: str, token: str, sentence: str) -> QHBoxLayout:
    """Lay an icon beside a sentence that may take several lines."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Sign(icon_name, token), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(sentence, wrap=True), 1)
    return row


class Confirmation(Card):
    """Takes the place of what it asks about; Escape and « Annuler » answer no.

    The focus goes back to where it was asked from, if that is still in sight.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._yes: Callable[[], object] | None = None
        self._asked_from: QWidget | None = None
        self._slot = Slot()
        self._row = QHBoxLayout()
        self.body.addWidget(self._slot)
        self.confirm = Button("")
        self.cancel = SecondaryButton("")
        self.hide()

    def ask(self, question: Question, yes: Callable[[], object]) -> None:
        """Ask; ``yes`` is called when the person confirms."""
        self._yes = yes
        focused = self.window().focusWidget()
        if not self.isAncestorOf(focused):
            self._asked_from = focused
        self.setAccessibleName(question.title)
        column = self._slot.column(9)
        column.addWidget(Text(question.title, "heading", wrap=True))
        if question.warning:
            column.addLayout(pointed("triangle-alert", "warning", question.warning))
        self._add_points(column, self.tr("Ce qui va se passer"), question.happens, "check")
        self._add_points(column, self.tr("Ce qui ne se défait pas"), question.final, "lock")
        if question.names:
            column.addSpacing(4)
            column.addWidget(Text(question.names_title, "strong", wrap=True))
            column.addWidget(Text(" · ".join(question.names), "muted", wrap=True))
        column.addSpacing(6)
        column.addLayout(self._buttons(question))
        self.show()
        self.cancel.setFocus()
        bring_into_sight(self, self.confirm)
        announce(self, " ".join((question.title, question.warning, *question.final)))

    def offer(self, button: Button) -> None:
        """Add another way out at the left of the two answers, and focus it."""
        self._row.insertWidget(0, button)
        self.setTabOrder(button, self.cancel)
        button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer no on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._answer(yes=False)
            return
        super().keyPressEvent(event)

    def _add_points(
        self, column: QVBoxLayout, title: str, sentences: tuple[str, ...], icon_name: str
    ) -> None:
        if sentences:
            column.addSpacing(4)
            column.addWidget(Text(title, "strong"))
        for sentence in sentences:
            column.addLayout(pointed(icon_name, "muted", sentence))

    def _buttons(self, question: Question) -> QHBoxLayout:
        kind: Kind = "danger" if question.grave else "primary"
        self.confirm = Button(question.confirm, lambda: self._answer(yes=True), kind=kind)
        self.cancel = SecondaryButton(self.tr("Annuler"), lambda: self._answer(yes=False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        self._row = row
        return row

    def _answer(self, *, yes: bool) -> None:
        self.hide()
        origin, self._asked_from = self._asked_from, None
        if origin is not None and isValid(origin) and origin.isVisible():
            origin.setFocus()
        if yes and self._yes is not None:
            self._yes()
        self.answered.emit(yes)
