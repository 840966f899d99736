"""What one exchange sees of a store: a few of its shelves, or all when something is amiss."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from jury_app.ports import Store
from jury_app.progress import Progress
from jury_app.store_memory import KnownShelf, Quarantined, StoreMemory
from jury_app.sync import plan
from jury_app.sync.shelves import Filling, filling_up, shelf_of, to_look_at


class Look:
    """Some shelves of a store as they are (``listing``) and as they were (``before``).

    ``whole`` tells that these are all. Then nothing that was known of the store is relied on;
    else the acts up to ``base`` (by device) are held to stand in it, for nothing looked at is
    gone, and whatever else goes is found when its shelf has its turn. ``filling`` tells where new
    objects go.
    """

    def __init__(
        self,
        store: Store,
        memory: StoreMemory,
        jury_id: bytes,
        progress: Progress,
        *,
        turn: int,
        whole: bool,
    ) -> None:
        """List what there is to see."""
        self._store, self._memory, self._progress = store, memory, progress
        self._root = f"{plan.home(jury_id)}/d"
        self.address = store.address
        self._known = memory.shelves(self.address)
        progress.step(0, 0, "listing")
        self._marks = store.shelves(self._root)
        self._shelves = frozenset(self._marks)
        self.whole = whole or not self._known
        if not self.whole:
            self._shelves = to_look_at(self._marks, self._known, turn)
        self.listing = self._list(self._shelves)
        self.before = self._remembered()
        if not self.whole and self._lost():
            self._see_the_rest()
        self.filling = Filling(self._marks, self.listing, self._files)

    @property
    def base(self) -> Mapping[bytes, int]:
        """Up to which act of each device the store is held to show all.

        What is taken in meanwhile may lower it: a branch takes the place of a line.
        """
        return {} if self.whole else self._memory.shown(self.address)

    def taken(self, *, everywhere: bool = False) -> frozenset[tuple[str, int]]:
        """Give (path, size) of what is here taken in of all that is looked at, or of all."""
        chosen = None if self.whole or everywhere else self._shelves
        return self._memory.taken(self.address, chosen)

    def listed_everywhere(self) -> dict[str, int]:
        """Give all objects: as they are where one looked, as they were elsewhere."""
        rest = {
            path: size
            for path, size in self._memory.listed(self.address).items()
            if shelf_of(path) not in self._shelves
        }
        return rest | self.listing

    def good(self, bad: Iterable[Quarantined], *, everywhere: bool = False) -> frozenset[str]:
        """Give the keys of the segments of which a good copy is listed, here or ``everywhere``."""
        listing = self.listed_everywhere() if everywhere else self.listing
        return plan.good_keys(listing, self.taken(everywhere=everywhere), bad)

    def stood(self) -> dict[str, str]:
        """Tell on which shelf a segment (by its key) stands or stood, in good state or not."""
        # Of several, the first shelf: so that all laptops put it back in the same place.
        taken = sorted((path for path, _ in self.taken()), reverse=True)
        paths = (*taken, *sorted(self.listing, reverse=True))
        return {plan.key(path): shelf_of(path) for path in paths}

    def went_back(self) -> bool:
        """Whether a store that held something shows nothing any more."""
        return self.whole and bool(self.before) and not self.listing

    def again(self, written: Iterable[str]) -> None:
        """Look once more at the shelves on which was ``written`` (paths); else at the same."""
        self._progress.step(0, 0, "listing")
        chosen = frozenset(map(shelf_of, written)) or self._shelves
        rest = {path: size for path, size in self.listing.items() if shelf_of(path) not in chosen}
        self._shelves |= chosen
        self.listing = rest | self._list(chosen)

    def still(self, bad: Iterable[Quarantined]) -> list[Quarantined]:
        """Drop from a quarantine what is no longer there, or of another size."""
        return [
            each
            for each in bad
            if (not self.whole and shelf_of(each.name) not in self._shelves)
            or self.listing.get(each.name) == each.size
        ]

    def remember(self, bad: Collection[Quarantined], *, scattered: bool) -> None:
        """Keep what was seen, if it changed.

        A shelf is looked at again while something on it is still to be read, and once more after
        others were begun: it filled up meanwhile. What is ``scattered`` (see ``plan``) is looked at
        whole the next time: « all up to » does not say what need not be written again.
        """
        open_ = set(map(shelf_of, plan.to_get(self.listing, self.taken(), bad)))
        open_ |= filling_up(self._marks.keys() | self._shelves)
        seen = {
            name: KnownShelf(self._marks.get(name, ""), settled=name not in open_)
            for name in self._shelves
        }
        known = self._memory.shelves(self.address)
        held = {*known, *map(shelf_of, self.before)}
        gone = held - self._marks.keys() - seen.keys()
        changed = not scattered and any(known.get(name) != each for name, each in seen.items())
        if changed or gone or self._remembered() != self.listing:
            self._memory.set_listed(self.address, seen, self.listing, gone)
        if scattered and self._memory.shelves(self.address):
            self._memory.distrust(self.address)

    def _list(self, shelves: Collection[str]) -> dict[str, int]:
        """List the segments on some shelves: path → size."""
        tree = self._store.tree(self._root, shelves)
        self._progress.check()
        return plan.segments(tree)

    def _files(self) -> frozenset[str]:
        return frozenset(each.name for each in self._store.entries(self._root))

    def _remembered(self) -> Mapping[str, int]:
        return self._memory.listed(self.address, None if self.whole else self._shelves)

    def _lost(self) -> bool:
        """Whether a shelf, or an object on those looked at, is gone or other than it was read."""
        if self._known.keys() - self._marks.keys():
            return True
        taken = self.taken()
        return any(
            path not in self.listing or (self.listing[path] != size and (path, size) in taken)
            for path, size in self.before.items()
        )

    def _see_the_rest(self) -> None:
        # Cut off from here on, the next exchange does the same: its turn is another shelf's.
        self._memory.distrust(self.address)
        rest = frozenset(self._marks) - self._shelves
        self.listing |= self._list(rest)
        self._shelves |= rest
        self.whole = True
        self.before = self._remembered()


def list_all(store: Store, jury_id: bytes, progress: Progress) -> dict[str, int]:
    """List the segments on every shelf: path → size."""
    progress.step(0, 0, "listing")
    tree = store.tree(f"{plan.home(jury_id)}/d")
    progress.check()
    return plan.segments(tree)
