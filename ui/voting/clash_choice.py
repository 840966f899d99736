"""Two laptops of one juror answered differently: both answers side by side, one key to choose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.core.ballot import Ballot
from jury_app.core.edition import Scale
from jury_app.jury.views import MyAnswer
from ui.desk import Desk
from ui.parts.buttons import Button
from ui.parts.columns import Columns
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.voting.wording import told_answer
from ui.written import date_time

KEYS = ("G", "L")
"""Keep the answer of this laptop (« garder »), take the other one (« l’autre »)."""

_NARROW = 420
"""Below this width (pixels at 100 %) the two answers are one below the other."""


class ClashChoice(QWidget):
    """Hidden while nothing clashes. ``chosen`` carries the ballot to be sealed."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number = ""
        self._scale: Scale | None = None
        self.answers: tuple[MyAnswer, ...] = ()
        self.buttons: list[Button] = []
        self.setAccessibleName(self.tr("Mes deux réponses"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._slot = Slot()
        column.addWidget(self._slot)
        for place, key in enumerate(KEYS):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self.choose, place))
        self.hide()

    def show_for(self, number: str, scale: Scale, *, clash: bool) -> None:
        """Show the answers that clash on a dossier, or nothing."""
        self._number, self._scale = number, scale
        if not clash:
            self.answers = ()
            self.hide()
            return
        self._desk.ask(
            lambda: (number, self._desk.jury.voting.answers(number)),
            self._show,
            context=self,
            failed=self._leave,
        )

    def choose(self, place: int) -> None:
        """Seal one of the answers again: it then stands for both laptops."""
        if self.isVisible() and place < len(self.answers):
            ballot = self.answers[place].ballot
            if ballot is not None:
                self.chosen.emit(ballot)

    def _show(self, read: tuple[str, Sequence[MyAnswer]]) -> None:
        number, answers = read
        if number != self._number:
            return
        if tuple(answers) == self.answers and self.isVisible():
            return
        self.answers = tuple(answers)
        self.buttons = []
        column = self._slot.column(8)
        cards = Columns(spacing=10, narrow=_NARROW)
        for place, answer in enumerate(self.answers):
            cards.add(self._card(place, answer))
        column.addWidget(cards)
        self.setVisible(len(self.answers) > 1)

    def _card(self, place: int, answer: MyAnswer) -> Card:
        card = Card(padding=12, spacing=6)
        where = self.tr("Sur cet ordinateur") if answer.here else self.tr("Sur l’autre ordinateur")
        card.body.addWidget(Text(where, "small", wrap=True))
        card.body.addWidget(Text(self._told(answer.ballot), "title", wrap=True))
        card.body.addWidget(Text(date_time(answer.sealed_at), "small", wrap=True))
        comment = answer.ballot.comment if answer.ballot else ""
        if comment:
            card.body.addWidget(Text(comment, "small", wrap=True))
        card.body.addStretch(1)
        key = f" ({KEYS[place]})" if place < len(KEYS) else ""
        words = self.tr("Garder celle-ci") if answer.here else self.tr("Prendre celle-ci")
        button = Button(words + key, partial(self.choose, place))
        button.setAccessibleName(f"{words}, {where}\u00a0: {self._told(answer.ballot)}")
        button.setEnabled(answer.ballot is not None)
        self.buttons.append(button)
        card.body.addWidget(button)
        return card

    def _told(self, ballot: Ballot | None) -> str:
        if ballot is None or self._scale is None:
            return self.tr("illisible ici")
        return told_answer(ballot.answer, self._scale)

    def _leave(self, _: Exception) -> None:
        """Leave the sentence above as it is: it says what to do without this."""
