"""What a laptop remembers of its stores, as a small interface; ``local_db`` implements it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An object of the store that could not be taken, why (an error code), and how often."""

    name: str
    size: int
    code: str
    tries: int


@dataclass(frozen=True, slots=True)
class KnownShelf:
    """A folder of objects as it was when it was last listed.

    ``mark`` is what the store told of it (see ``Store.shelves``); a shelf is ``settled`` when
    nothing on it is still to be read, and nobody was filling it.
    """

    mark: str
    settled: bool


class StoreMemory(Protocol):
    """What this laptop knows of its stores; all of it could be forgotten and read again.

    Each store by its address: an object that is good in one says nothing of its copy in another.
    Objects are named « shelf/file »; where ``shelves`` may be named, None stands for all.
    """

    def shelves(self, store: str) -> Mapping[str, KnownShelf]:
        """Give the shelves listed so far, by name."""
        ...

    def listed(self, store: str, shelves: Collection[str] | None = None) -> Mapping[str, int]:
        """Give the objects seen when these shelves were last listed, name → size."""
        ...

    def set_listed(
        self,
        store: str,
        shelves: Mapping[str, KnownShelf],
        objects: Mapping[str, int],
        gone: Collection[str] = (),
    ) -> None:
        """Replace what was listed on ``shelves`` by ``objects``; forget those that are ``gone``."""
        ...

    def taken(
        self, store: str, shelves: Collection[str] | None = None
    ) -> frozenset[tuple[str, int]]:
        """Give (name, size) of the objects on these shelves whose acts are all in the journal."""
        ...

    def take(self, store: str, objects: Iterable[tuple[str, int]]) -> None:
        """Remember objects whose acts are all in the journal."""
        ...

    def packed(self, above: Mapping[bytes, int]) -> Sequence[tuple[bytes, int, int, str]]:
        """Give (device, first, last, name) of the segments known here, of any store, in order.

        Only those that hold acts ``above`` a number of their device; 0 where none is given.
        """
        ...

    def keep_packed(self, device: bytes, first: int, last: int, name: str) -> None:
        """Remember a segment read or written here."""
        ...

    def quarantine(self, store: str) -> Sequence[Quarantined]:
        """Give the objects of a store that could not be taken."""
        ...

    def set_quarantine(self, store: str, objects: Sequence[Quarantined]) -> None:
        """Replace the list of objects that could not be taken."""
        ...

    def shown(self, store: str) -> Mapping[bytes, int]:
        """Give by device up to which act the store showed all, at its last exchange."""
        ...

    def set_shown(self, store: str, shown: Mapping[bytes, int]) -> None:
        """Replace what a store showed."""
        ...

    def shown_anywhere(self, device: bytes) -> int:
        """Give up to which act of a device some store showed all; 0 for none."""
        ...

    def distrust(self, store: str) -> None:
        """Forget the shelves of a store: what stands there is to be looked at whole."""
        ...

    def move(self, before: str, after: str) -> None:
        """Know a store by another address, in place of what was known of that one.

        Its shelves are forgotten: what stands there now is to be looked at whole.
        """
        ...

    def forget(self, store: str) -> None:
        """Forget a store whole; segments known here stay known."""
        ...
