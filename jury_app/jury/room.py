"""The room that this laptop serves to those around it, for a meeting without internet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jury_app.errors import Unreachable
from jury_app.jury.exchange import Exchange
from jury_app.jury.laptop import Laptop
from jury_app.sync.room.room import Room
from jury_app.sync.room.ticket import Ticket, jury_folder
from jury_app.sync.room.visits import Traffic

FOLDER = "room"
"""Below the desk's own folder, when no other is asked for."""
_PASSWORD, _PLACE = "room/password", "room/folder"


@dataclass(frozen=True, slots=True)
class RoomView:
    """A room as its host sees it.

    ``tickets`` are one for each address of this machine, the likeliest first. ``alive`` is false
    once the room has ended by itself, ``reachable`` once this machine has changed networks: open
    it again. ``traffic`` tells who has come.
    """

    folder: Path
    tickets: tuple[Ticket, ...]
    alive: bool
    reachable: bool
    traffic: Traffic

    @property
    def ticket(self) -> Ticket:
        """The ticket to show first: ``to_text()`` for the QR code, address and password to read."""
        return self.tickets[0]


class MeetingRoom:
    """Opens, watches and closes the room of one desk."""

    def __init__(self, laptop: Laptop, exchange: Exchange, desk_folder: Path) -> None:
        """Serve nothing yet."""
        self._laptop = laptop
        self._exchange = exchange
        self._desk_folder = desk_folder
        self._room: Room | None = None

    def folder(self) -> Path:
        """Give the folder that is served, or that was served last."""
        return Path(self._laptop.archive.desk.recall(_PLACE) or str(self._desk_folder / FOLDER))

    def open(
        self,
        folder: Path | None = None,
        *,
        host: str = "",
        port: int = 0,
        renew: bool = False,
        label: str = "",
    ) -> RoomView:
        """Serve a folder (by default one of the desk's own) and give what to show the others.

        The folder becomes one of this desk's stores, under ``label``, and stays one: what the
        meeting brings reaches the others with the next exchange.

        The password stays the same from one meeting to the next, unless ``renew``: then who had
        the old one must be given the new one. A room that is open already is closed first. Raises
        ``Unreachable`` with "room_no_network", "room_port_taken", "room_forbidden", "room_failed"
        "cannot_write" or what is wrong with the folder, and ``Refused("too_many_stores")``.
        """
        self.close()
        desk = self._laptop.archive.desk
        served = folder or self.folder()
        joined = self._join(served, label)
        password = b"" if renew else desk.secret(_PASSWORD) or b""
        try:
            self._room = Room.start(
                served,
                host=host,
                port=port,
                jury=jury_folder(self._laptop.jury),
                password=password.decode("ascii"),
            )
        except BaseException:
            if joined:
                self._exchange.remove_store(str(served))
            raise
        desk.keep_secret(_PASSWORD, self._room.ticket.password.encode("ascii"))
        desk.remember(_PLACE, str(served))
        view = self.view()
        if view is None:
            raise Unreachable("room_failed")
        return view

    def _join(self, folder: Path, label: str) -> bool:
        """Exchange through the folder like through any other; tell whether that is new."""
        if any(each.address == str(folder) for each in self._exchange.stores()):
            return False
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable("cannot_write", name=folder.name) from error
        trial = self._exchange.add_store(str(folder), label=label)
        if not trial.passed:
            raise Unreachable(trial.code, address=str(folder))
        return True

    def view(self) -> RoomView | None:
        """Tell how the room is doing; None when none was opened, or it was closed."""
        room = self._room
        if room is None:
            return None
        return RoomView(room.folder, room.tickets, room.alive, room.reachable, room.traffic())

    def close(self) -> None:
        """Stop serving; nothing happens when no room is open."""
        room, self._room = self._room, None
        if room is not None:
            room.stop()
