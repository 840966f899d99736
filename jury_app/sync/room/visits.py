"""Who has come, counted for whoever serves the room."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass

MOST_VISITORS = 200


@dataclass(frozen=True, slots=True)
class Visitor:
    """A laptop in the room: its network address, how often it asked, how long ago (seconds)."""

    address: str
    requests: int
    ago: float


@dataclass(frozen=True, slots=True)
class Traffic:
    """What happened so far: requests answered, turned away, objects brought; the last one first."""

    requests: int = 0
    turned_away: int = 0
    brought: int = 0
    visitors: tuple[Visitor, ...] = ()


class Visits:
    """Counts; threads may lose each other's counts, never more than that."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._requests = 0
        self._turned_away = 0
        self._brought = 0
        self._visitors: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def note(self, client: str, *, let_in: bool) -> None:
        """Count a request of a client."""
        if not let_in:
            self._turned_away += 1
            return
        self._requests += 1
        count = self._visitors.get(client, (0, 0.0))[0]
        self._visitors[client] = (count + 1, time.monotonic())
        if len(self._visitors) > MOST_VISITORS:
            self._visitors.popitem(last=False)

    def note_upload(self, *, kept: bool) -> None:
        """Count an object that somebody brought."""
        self._brought += kept

    def traffic(self) -> Traffic:
        """Tell what happened so far."""
        now = time.monotonic()
        seen = list(self._visitors.copy().items())
        visitors = [Visitor(client, count, now - at) for client, (count, at) in seen]
        return Traffic(
            self._requests,
            self._turned_away,
            self._brought,
            tuple(sorted(visitors, key=lambda each: each.ago)),
        )
