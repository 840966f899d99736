"""Opening and closing the room of this laptop, behind the card that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.room import RoomView
from ui.desk import Desk
from ui.error_text import explain
from ui.exchange.room_card import RoomCard
from ui.parts.banner import Banner
from ui.parts.pickers import Pickers
from ui.parts.printers import Printers


class RoomDesk(QObject):
    """Serves the others around; ``card`` shows how they come in, ``banner`` what went wrong."""

    def __init__(self, desk: Desk, banner: Banner, pickers: Pickers, printers: Printers) -> None:
        super().__init__(banner)
        self._desk, self._banner = desk, banner
        self._opening = False
        self.card = RoomCard(self.open, self.close, pickers=pickers, printers=printers)
        self.card.look.connect(self.look)

    def open(self) -> None:
        """Serve the others around, and exchange with the folder that they fill."""
        if self._opening:
            return
        # The button stays enabled, lest the focus be lost from it.
        self._opening = True
        jury = self._desk.jury

        def work() -> tuple[RoomView, Changes]:
            view = jury.room.open()
            jury.exchange.add_store(str(view.folder), None, self.tr("Ma salle"))
            return view, changed(Topic.EXCHANGE)

        self._desk.act_for(work, context=self, failed=self._failed, done=self._opened)

    def _opened(self, view: RoomView) -> None:
        self._opening = False
        self.card.show_room(view)

    def close(self) -> None:
        """Stop serving; what was brought stays."""
        jury = self._desk.jury

        def work() -> tuple[RoomView | None, Changes]:
            jury.room.close()
            return None, changed(Topic.EXCHANGE)

        self._desk.act_for(work, context=self, failed=self._failed, done=self._show)

    def look(self) -> None:
        """Read how the room is."""
        self._desk.ask(self._desk.jury.room.view, self._show, context=self, failed=self._failed)

    def _show(self, view: RoomView | None) -> None:
        self.card.show_room(view)

    def _failed(self, error: Exception) -> None:
        self._opening = False
        told = explain(error)
        self._banner.say("warning", told.sentence, told.way_out)
