"""One thing that happened to the custody of a jury: see ``chronicle``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Happening(StrEnum):
    """The kinds of events."""

    HANDOVER = "handover"
    TAKEOVER = "takeover"
    TAKEOVER_LOST = "takeover_lost"
    """Somebody took the log over with the paper, and another who did so stands."""
    REVOKED = "revoked"
    RECOVERY_SET = "recovery_set"
    LATE = "late"
    UNSEALED = "unsealed"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Event:
    """One event; ``wall`` in minutes since 1970 by the clock of the laptop that signed it.

    ``by`` is the member who signed, ``device`` the laptop concerned and ``member`` its owner (the
    signing one where none is). ``round`` and ``reason`` are empty, ``count`` 0, where they say
    nothing.
    """

    kind: Happening
    wall: int
    by: bytes
    member: bytes
    device: bytes
    round: str = ""
    reason: str = ""
    count: int = 0
