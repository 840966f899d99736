"""What the program says to the process that serves its room."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

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
