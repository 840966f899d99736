"""Shelves: folders that fill up one after the other, so that looking for news needs few of them.

The objects of a store stand on numbered shelves, in the order of their writing. An exchange looks
at the newest two, where news are, at those that tell a change, and at one more in turn, so that
loss and latecomers are found on the others too. What it costs does not grow with the years.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping

from jury_app.store_memory import KnownShelf

FULL = 32
"""Objects on a shelf after which the next one is begun."""
_NAME = re.compile("[0-9]{6}")
_LAST = 999_999
_NEWEST = 2
"""Shelves looked at each time: whoever did not see a new one begun wrote on the one before."""


def shelf_of(path: str) -> str:
    """Give the shelf that a path (see ``plan``) stands on."""
    return path.partition("/")[0]


def newest(names: Iterable[str]) -> int:
    """Give the number of the newest shelf; 0 when there is none. Other folders do not count."""
    return max((int(each) for each in names if _NAME.fullmatch(each)), default=0)


def filling_up(names: Iterable[str]) -> frozenset[str]:
    """Give the shelves on which somebody may be writing."""
    numbered = sorted(each for each in names if _NAME.fullmatch(each))
    return frozenset(numbered[-_NEWEST:])


def to_look_at(
    now: Mapping[str, str], known: Mapping[str, KnownShelf], turn: int
) -> frozenset[str]:
    """Choose the shelves to list.

    ``now`` are those that a store has, with their marks (see ``Store.shelves``), ``known`` those
    remembered; ``turn`` counts the exchanges: each time another one of the rest has its turn.
    """
    chosen = set(filling_up(now))
    for name, mark in now.items():
        held = known.get(name)
        if held is None or not held.settled or mark != held.mark:
            chosen.add(name)
    rest = sorted(now.keys() - chosen)
    if rest:
        chosen.add(rest[turn % len(rest)])
    return frozenset(chosen)


class Filling:
    """Where the next object goes: the newest shelf, until it is full."""

    def __init__(
        self,
        names: Collection[str],
        objects: Iterable[str],
        files: Callable[[], Collection[str]] = tuple,
    ) -> None:
        """Begin with the shelves that a store has, and the paths listed on the newest at least.

        ``files`` gives the names of what stands among the shelves and is none; it is asked for
        only before a shelf is begun, for none can be made where a file of that name is.
        """
        self._there, self._files = set(names), files
        self._number = max(newest(names), 1)
        self._held = sum(1 for path in objects if shelf_of(path) == self._name)

    @property
    def _name(self) -> str:
        return f"{self._number:06}"

    def place(self) -> str:
        """Give the shelf for one more object."""
        if self._held >= FULL and self._number < _LAST:
            self._number += 1
            self._held = 0
        if self._name not in self._there:
            self._begin()
        self._held += 1
        return self._name

    def _begin(self) -> None:
        files = self._files()
        while self._name in files and self._number < _LAST:
            self._number += 1
        self._there.add(self._name)
