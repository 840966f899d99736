"""What the desk needs of a journal: acts kept for good, found again, and held beside each other.

A *record* is an act as this laptop keeps it. ``local_db`` implements the journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from jury_app.core.round import Head


@dataclass(frozen=True, slots=True)
class Record:
    """An act as kept: its exact bytes and, once readable, its kind and decoded body bytes.

    ``kind`` and ``body`` are None while the epoch key that opens a group act is missing.
    ``clock`` is the hybrid clock (display and register order only), ``wall`` the author's wall
    clock in minutes since 1970, ``digest`` the SHA-256 of the payload.
    """

    device: bytes
    seq: int
    digest: bytes
    raw: bytes
    epoch: int
    clock: int
    wall: int
    kind: str | None
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Branch:
    """An act held beside the line of its device, and the digest of the act it names before it."""

    record: Record
    prev: bytes


class Journal(Protocol):
    """The append-only journals of all devices, as this laptop holds them.

    Of each device one *line* of acts is kept, 1, 2, 3…; a device that signed two acts of one
    number has *branches* beside it.
    """

    def append(self, records: Sequence[Record]) -> int:
        """Add records; return how many were new. The same act again is no change.

        Raises ``Damaged("fork")`` when another act already holds (device, seq), and
        ``Damaged("gap")`` when a record does not follow its device's head.
        """
        ...

    def heads(self) -> Mapping[bytes, Head]:
        """Give the newest act held of every device."""
        ...

    def records(self, device: bytes, first: int, last: int) -> Sequence[Record]:
        """Give acts ``first``…``last`` (inclusive, in order) of one device."""
        ...

    def every(self, *, without: Iterable[str] = ()) -> Iterator[Record]:
        """Give all records by device and number, leaving out the kinds ``without``."""
        ...

    def by_digest(self, digests: Sequence[bytes]) -> Mapping[bytes, Record]:
        """Find records by the digest of their payload; the missing ones are left out."""
        ...

    def unreadable(self) -> Sequence[Record]:
        """Give the group acts whose epoch key was missing when they arrived."""
        ...

    def reveal(self, records: Sequence[Record]) -> None:
        """Fill in kind and body of acts that have become readable."""
        ...

    def forks(self) -> Mapping[bytes, int]:
        """Give, of every device that signed two acts of one number, the first such number."""
        ...

    def branches(self, device: bytes) -> Sequence[Branch]:
        """Give the acts of a device that are held beside its line, by number."""
        ...

    def add_branches(self, acts: Sequence[Branch]) -> int:
        """Keep acts beside the line of their device; return how many were new.

        Raises ``Damaged("gap")`` when one names an act before it that is not held.
        """
        ...

    def prefer(self, device: bytes, digest: bytes) -> bool:
        """Make the branch that ends with an act the line; False when no branch holds that act."""
        ...
