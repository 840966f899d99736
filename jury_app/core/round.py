"""A round of voting (scrutin): created, open, closed, opened, shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class RoundState(StrEnum):
    """Between *opened* and *shown* the chair sees the result and the room does not.

    A round with two key holders stays *closed* until both keys are published.
    """

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
class LateBallot:
    """A ballot after the cut that was let in: device, number and digest of its act."""

    device: bytes
    seq: int
    digest: bytes


class KeyHolder(StrEnum):
    """Whose half of the sealing it is."""

    CHAIR = "chair"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Round:
    """One round. ``cut`` names, per device, the last act that counts; empty while open.

    ``jurors`` are member ids entitled to grade; ``dossiers`` numbers, empty for all. ``late`` are
    the ballots let in after the cut. With a second key holder, ``holder`` is that member and
    ``second_key`` his public key; ``second_private`` is known once he has released it.
    """

    key: str
    number: int
    state: RoundState
    public_key: bytes
    jurors: tuple[bytes, ...]
    dossiers: tuple[str, ...]
    cut: tuple[tuple[bytes, Head], ...] = ()
    private_key: bytes | None = field(default=None, repr=False)
    holder: bytes = b""
    second_key: bytes = b""
    second_private: bytes | None = field(default=None, repr=False)
    late: tuple[LateBallot, ...] = ()

    @property
    def is_readable(self) -> bool:
        """Whether every key is published, so that all laptops can open the ballots."""
        return self.private_key is not None and (
            not self.second_key or self.second_private is not None
        )

    @property
    def awaited(self) -> tuple[KeyHolder, ...]:
        """Whose keys are still awaited, once the round is closed."""
        if self.state is RoundState.OPEN:
            return ()
        missing = []
        if self.private_key is None:
            missing.append(KeyHolder.CHAIR)
        if self.second_key and self.second_private is None:
            missing.append(KeyHolder.SECOND)
        return tuple(missing)
