"""A round of voting (scrutin): created, open, closed, opened, shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RoundState(StrEnum):
    """Between *opened* and *shown* the chair sees the result and the room does not."""

    OPEN = "open"
    CLOSED = "closed"
    OPENED = "opened"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest act of one device's journal: its number and the SHA-256 of its payload."""

    seq: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Round:
    """One round. ``cut`` names, per device, the last act that counts; empty while open.

    ``jurors`` are member ids entitled to grade; ``dossiers`` numbers, empty for all.
    """

    key: str
    number: int
    state: RoundState
    public_key: bytes
    jurors: tuple[bytes, ...]
    dossiers: tuple[str, ...]
    cut: tuple[tuple[bytes, Head], ...] = ()
    private_key: bytes | None = None
