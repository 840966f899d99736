"""What the program says to the process that serves its room."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection

ASK, STOP = "ask", "stop"
"""Words through the pipe: the first is answered with the traffic, the second ends the room."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be served, where, and to whom."""

    folder: str
    hosts: tuple[str, ...]
    port: int
    user: str
    password: str = field(repr=False)
    jury: str

    def anywhere(self) -> Order:
        """Give the same with whatever port is free."""
        return replace(self, port=0)


def serve(pipe: Connection, order: Order) -> None:
    """Run in the new process; only there are the libraries of the server loaded."""
    from jury_app.sync.room import serving  # noqa: PLC0415 - the window must open without them

    serving.serve(pipe, order)
