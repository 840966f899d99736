"""The room: this laptop serves the others around it, and shows them how to come in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.jury.room import RoomView
from ui.exchange.room_words import RoomWords
from ui.parts.announce import announce
from ui.parts.buttons import SecondaryButton
from ui.parts.flow import Flow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.pill import Pill
from ui.parts.printers import SYSTEM, Printers
from ui.parts.qr_code import QrCode
from ui.parts.qr_sheet import QrSheet, Sheet
from ui.parts.sight import bring_into_sight
from ui.parts.surfaces import Card
from ui.parts.text import Text

LOOK_EVERY = 3_000
"""Milliseconds between two looks at who has come."""


class RoomCard(Card):
    """Closed: a button. Open: the code, the address and the password, and who has come.

    ``look`` is emitted while a room is open, for whoever reads its state.
    """

    look = Signal()

    def __init__(
        self,
        start: Callable[[], object],
        stop: Callable[[], object],
        *,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
    ) -> None:
        """``start`` opens a room and ``stop`` closes it, both in the background."""
        super().__init__(self.tr("Dans la salle"), spacing=10)
        self._pickers, self._printers = pickers, printers
        self._words = RoomWords(self)
        self._view: RoomView | None = None
        self.state = Pill()
        self.tools.addWidget(self.state)
        self._told = Text("", "muted", wrap=True)
        self.body.addWidget(self._told)
        self._inside = self._make_inside()
        self.body.addWidget(self._inside)
        row = Flow()
        self.start_button = SecondaryButton(self.tr("Ouvrir une salle"), start, icon_name="wifi")
        self.large_button = SecondaryButton(
            self.tr("Montrer en grand"), self.show_large, icon_name="maximize-2"
        )
        self.stop_button = SecondaryButton(self.tr("Fermer la salle"), stop, icon_name="square")
        for button in (self.large_button, self.start_button, self.stop_button):
            row.add(button)
        self.body.addWidget(row)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self.show_room(None)

    @property
    def room(self) -> RoomView | None:
        """The room in sight."""
        return self._view

    def show_room(self, view: RoomView | None) -> None:
        """Show a room as it is now, or that none is open."""
        was_open = self._view is not None and self._view.alive
        self._view = view
        is_open = view is not None and view.alive
        focused = self.window().focusWidget()
        words, tone, icon = self._words.state(view)
        self.state.show_state(words, tone, icon)
        self._told.setText(self._words.explanation(view))
        self._inside.setVisible(is_open)
        self.large_button.setVisible(is_open)
        self.stop_button.setVisible(view is not None)
        self.start_button.setVisible(view is None or not is_open or not view.reachable)
        if is_open != was_open:
            announce(self, words)
            bring_into_sight(self)
            if focused in (self.start_button, self.large_button, self.stop_button):
                (self.large_button if is_open else self.start_button).setFocus()
        if view is None or not is_open:
            self._timer.stop()
            return
        self._timer.start()
        ticket = view.ticket
        self.code.show_text(ticket.to_text())
        self.address.setText(ticket.address)
        self.password.setText(ticket.password)
        self.visitors.setText(self._words.visitors(view))

    def show_large(self) -> QrSheet | None:
        """Fill a window of its own, for the screen of the room."""
        if self._view is None:
            return None
        ticket = self._view.ticket
        sheet = Sheet(
            self.tr("Rejoindre la salle"),
            self.tr(
                "Sur votre ordinateur, dans Échanges\u00a0: Ajouter un lieu d’échange, Ordinateur"
                " dans la salle. Même réseau sans fil que cet écran."
            ),
            ticket.to_text(),
            "salle",
            (
                (self.tr("Adresse"), ticket.address),
                (self.tr("Mot de passe"), ticket.password),
            ),
        )
        shown = QrSheet(sheet, self.window(), pickers=self._pickers, printers=self._printers)
        shown.open()
        return shown

    def _make_inside(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.code = QrCode(150)
        self.code.setAccessibleName(self.tr("Code QR de la salle"))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.address = Text("", "title", wrap=True, selectable=True)
        self.password = Text("", "title", wrap=True, selectable=True)
        for label, value in (
            (self.tr("Adresse"), self.address),
            (self.tr("Mot de passe"), self.password),
        ):
            column.addWidget(Text(label, "small"))
            value.setAccessibleName(label)
            column.addWidget(value)
            column.addSpacing(6)
        self.visitors = Text("", "muted", wrap=True)
        column.addWidget(self.visitors)
        column.addStretch(1)
        row.addLayout(column, 1)
        return place
