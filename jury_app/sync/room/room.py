"""A room: a folder that this laptop serves to those around it, from a process of its own."""

from __future__ import annotations

import multiprocessing
import secrets
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from jury_app.core.invitation import code_of
from jury_app.errors import Refused, Unreachable
from jury_app.sync.room import network
from jury_app.sync.room.order import ASK, STOP, Order
from jury_app.sync.room.ticket import USER, Ticket, spell_address
from jury_app.sync.room.visits import Traffic

PORT = 8642
"""Where a room is served unless asked otherwise; if it is taken, anywhere."""
_START, _ANSWER, _END = 20.0, 3.0, 3.0
"""Seconds to wait for the other process."""


class Room:
    """A room that is being served; use it from one thread at a time.

    The process that serves it ends with this one, whichever way this one ends.
    """

    def __init__(
        self, folder: Path, tickets: Sequence[Ticket], process: SpawnProcess, pipe: Connection
    ) -> None:
        """Hold on to what :meth:`start` has started."""
        self.folder = folder
        self.tickets = tuple(tickets)
        self._process = process
        self._pipe = pipe
        self._traffic = Traffic()

    @classmethod
    def start(
        cls, folder: Path, *, host: str = "", port: int = 0, jury: str = "", password: str = ""
    ) -> Room:
        """Serve ``folder`` on this machine's private addresses, or on ``host`` alone.

        ``jury`` (26 letters) shuts out other juries that lie in the folder. Raises ``Refused``
        ("room_address": ``host`` is not a private address of this machine) and ``Unreachable``:
        "room_no_network", "room_port_taken", "room_forbidden" (by a firewall or a rule of the
        machine), "room_failed", or "cannot_write".
        """
        if host and not network.is_ours(host):
            raise Refused("room_address")
        hosts = (host,) if host else network.addresses()
        if not hosts:
            raise Unreachable("room_no_network")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable("cannot_write", name=folder.name) from error
        password = password or code_of(secrets.token_bytes(13))
        order = Order(str(folder.resolve()), hosts, port or PORT, USER, password, jury)
        try:
            process, pipe, bound = _launch(order)
        except Unreachable as error:
            if error.code != "room_port_taken" or port:
                raise
            process, pipe, bound = _launch(order.anywhere())
        tickets = [Ticket(spell_address(each, bound), password, jury) for each in hosts]
        return cls(folder, tickets, process, pipe)

    @property
    def ticket(self) -> Ticket:
        """The ticket for the address that others most likely reach."""
        return self.tickets[0]

    @property
    def alive(self) -> bool:
        """Whether the process still serves."""
        return self._process.is_alive()

    @property
    def reachable(self) -> bool:
        """Whether this machine still has an address of the room; a change of Wi-Fi takes it."""
        here = network.addresses()
        hosts = [each.address.rpartition(":")[0].strip("[]") for each in self.tickets]
        return any(host in here or host.startswith("127.") for host in hosts)

    def traffic(self) -> Traffic:
        """Tell what happened so far; the last that is known once the process has ended."""
        with suppress(OSError, EOFError):
            if self.alive:
                self._pipe.send(ASK)
                if self._pipe.poll(_ANSWER):
                    self._traffic = self._pipe.recv()
        return self._traffic

    def stop(self) -> None:
        """Stop serving; an upload on its way is as if it had not begun."""
        with suppress(OSError, EOFError):
            self._pipe.send(STOP)
        _end(self._process)
        self._pipe.close()


def _launch(order: Order) -> tuple[SpawnProcess, Connection, int]:
    """Start the process and wait until it serves; give the port."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    # The order, and with it the password, goes through a pipe: nobody reads it off a command line.
    process = context.Process(target=_serve, args=(theirs, order), name="room", daemon=True)
    process.start()
    theirs.close()
    code, port = "room_failed", 0
    with suppress(OSError, EOFError):
        if ours.poll(_START):
            code, port = ours.recv()
    if code == "ready":
        return process, ours, port
    ours.close()
    _end(process)
    raise Unreachable(code, port=order.port)


def _end(process: SpawnProcess) -> None:
    process.join(_END)
    if process.is_alive():
        process.kill()
        process.join()


def _serve(pipe: Connection, order: Order) -> None:
    """Run in the new process; only there are the libraries of the server loaded."""
    from jury_app.sync.room import serving  # noqa: PLC0415 - the window must open without them

    serving.serve(pipe, order)
