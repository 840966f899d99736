"""What to get, what to put, what to pack: set arithmetic on listings, without any store.

A *path* names an object relative to the jury's ``d`` folder: ``<shelf>/<file>``. A *listing* maps
paths to sizes. Names only suggest what to read first; what an object holds is told by its content.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from jury_app.core.round import Head
from jury_app.core.segment import ACT_OVERHEAD, MAX_SEGMENT, OVERHEAD, spell, unspell
from jury_app.ports import Entry
from jury_app.store_memory import Quarantined

Listing = Mapping[str, int]

ROOT = "jury1"
MOST_ACTS = 100
"""Acts in one segment; more are split, so that a bad object costs little."""
MOST_TRIES = 8
"""How often a bad object is read again before only a new size makes it worth a try."""
ALWAYS_TRIED = frozenset({"fork", "object_unreadable"})
"""Codes that never wear out: a proof must be told each time, a disk or a cloud may recover."""

_ENDING = ".seg"
_MOST_NUMBERS = 100_000
"""No segment holds more acts than this: a name may say anything."""
_NAME = re.compile(r"([a-z2-7]{26})-([0-9]{8})-([0-9]{8})-[a-z2-7]{16}")
_DEVICE_SIZE = 16
_KEY = 26 + 1 + 34
"""Letters of a device, the dash, and both numbers with the beginning of the hash."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What an object's path suggests (or its content has told); 0 and None when it does not."""

    device: bytes | None
    stem: str = ""
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Pack:
    """Acts ``first``…``last`` of a device in one segment; ``name`` empty while not yet packed."""

    device: bytes
    first: int
    last: int
    name: str = ""

    @property
    def key(self) -> str:
        """What all copies of this segment begin with; see :func:`key`."""
        return stem(file_name(self.device, self.name))


_spelled = cache(spell)


def file_name(device: bytes, name: str) -> str:
    """Name the object that holds a segment (see ``segment.name``) of a device."""
    return f"{_spelled(device)}-{name}"


def home(jury_id: bytes) -> str:
    """Give the folder of a jury in any store."""
    return f"{ROOT}/{spell(jury_id[:16])}"


def hint(path: str) -> Hint:
    """Read what a path suggests; copies that other programs renamed keep the beginning."""
    named = _NAME.match(path.rpartition("/")[2].lower())
    device = unspell(named[1]) if named else None
    if named is None or device is None or len(device) != _DEVICE_SIZE:
        return Hint(None)
    return Hint(device, named[0], int(named[2]), int(named[3]))


def is_segment(path: str) -> bool:
    """Whether an object is to be read as a segment."""
    return path.lower().endswith(_ENDING)


def segments(tree: Mapping[str, Sequence[Entry]]) -> dict[str, int]:
    """List the segments of a tree (see ``Store.tree``): path → size."""
    return {
        path: entry.size
        for folder, entries in tree.items()
        for entry in entries
        if is_segment(path := f"{folder}/{entry.name}")
    }


def vanished(before: Listing, now: Listing) -> int:
    """Count the objects that were listed before and are not any more."""
    return sum(1 for path in before if path not in now)


def gone(before: Listing, now: Listing, good: frozenset[str]) -> frozenset[str]:
    """Give the keys of the segments that stood in a store, and of which it shows no good copy."""
    return frozenset(key(path) for path in before if path not in now) - good


def acts_of(keys: Iterable[str]) -> dict[bytes, set[int]]:
    """Give the numbers of the acts, by device, that segments of these keys hold."""
    found: dict[bytes, set[int]] = {}
    for each in map(hint, keys):
        if each.device is not None and each.first:
            numbers = range(each.first, min(each.last, each.first + _MOST_NUMBERS) + 1)
            found.setdefault(each.device, set()).update(numbers)
    return found


def put_back(
    lost: frozenset[str], before: frozenset[str], after: frozenset[str]
) -> tuple[int, dict[bytes, int]]:
    """Tell what was gone from a store and is there again: segments, and acts by device.

    ``before`` and ``after`` are the keys of the good segments it showed before and after sending.
    Acts that others of its segments held all the while were not gone.
    """
    if not lost:
        return 0, {}
    kept, there = acts_of(before), acts_of(after)
    back: dict[bytes, set[int]] = {}
    files = 0
    for each in lost:
        for device, numbers in acts_of([each]).items():
            missed = (numbers - kept.get(device, set())) & there.get(device, set())
            if missed:
                files += 1
                back.setdefault(device, set()).update(missed)
    return files, {device: len(numbers) for device, numbers in back.items()}


def to_get(
    listing: Listing,
    taken: frozenset[tuple[str, int]],
    quarantine: Iterable[Quarantined],
    *,
    reread: bool = False,
) -> list[str]:
    """Choose the objects to read: not taken at this size, and not given up; or all of them."""
    bad = {each.name: each for each in quarantine}

    def wanted(path: str, size: int) -> bool:
        entry = bad.get(path)
        if reread:
            return True
        if entry is not None and entry.size == size:
            return entry.tries < MOST_TRIES or entry.code in ALWAYS_TRIED
        return (path, size) not in taken

    segments = ((path, size) for path, size in sorted(listing.items()) if is_segment(path))
    return [path for path, size in segments if wanted(path, size)]


def follows(each: Hint, heads: Mapping[bytes, Head]) -> bool:
    """Whether an object's first act joins on to what is held of its device, as far as one knows."""
    head = heads.get(each.device) if each.device is not None else None
    return each.device is None or each.first <= (head.seq if head else 0) + 1


def ready(
    hints: Mapping[str, Hint], heads: Mapping[bytes, Head], known: Callable[[bytes], bool]
) -> list[str]:
    """Choose the objects that may be taken now, in order, each after those before it.

    Others wait: their device is on no roster yet, or acts before theirs are still missing.
    """
    reached = {device: head.seq for device, head in heads.items()}
    roster: dict[bytes, bool] = {}
    chosen: list[str] = []
    for path in sorted(
        hints, key=lambda path: (hints[path].device or b"", hints[path].first, path)
    ):
        each = hints[path]
        if each.device is not None:
            if each.device not in roster:
                roster[each.device] = known(each.device)
            at = reached.get(each.device, 0)
            if not roster[each.device] or each.first > at + 1:
                continue
            reached[each.device] = max(at, each.last)
        chosen.append(path)
    return chosen


def key(path: str) -> str:
    """Give what the names of all copies of a segment begin with, on whatever shelf."""
    return path.rpartition("/")[2][:_KEY].lower()


def good_keys(
    listing: Listing, taken: Iterable[tuple[str, int]], quarantine: Iterable[Quarantined]
) -> frozenset[str]:
    """Give the keys of the segments of which a good copy is listed."""
    bad = {(each.name, each.size) for each in quarantine}
    return frozenset(key(path) for path, _ in (listing.items() & set(taken)) - bad)


def to_put(
    heads: Mapping[bytes, Head],
    packs: Iterable[Pack],
    good: frozenset[str],
    stood: frozenset[str],
    base: Mapping[bytes, int],
) -> list[Pack]:
    """Choose what to write so that a store shows all acts up to ``heads``.

    ``packs`` are the segments known of acts above ``base``, up to which the store shows all (by
    device); ``good`` are the keys that it shows in good state, ``stood`` those that ever stood in
    it, good or not. What stood there is written again as it
    was, so that a damaged object is replaced; other runs of acts come without a name, to be packed
    anew in full segments: a store filled late is spared the small ones of each exchange.
    """
    known: dict[bytes, list[Pack]] = {device: [] for device in heads}
    for each in packs:
        if each.device in known:
            known[each.device].append(each)
    chosen: list[Pack] = []
    for device in sorted(known):
        shown = [(1, base.get(device, 0))]
        shown += [(each.first, each.last) for each in known[device] if each.key in good]
        gaps = uncovered(heads[device].seq, shown)
        if not gaps:
            continue
        again = [
            each
            for each in known[device]
            if each.key in stood and overlap(gaps, each.first, each.last)
        ]
        shown += [(each.first, each.last) for each in again]
        gaps = uncovered(heads[device].seq, shown)
        chosen += again
        chosen += [Pack(device, first, last) for first, last in gaps]
    return chosen


def overlap(runs: Sequence[tuple[int, int]], first: int, last: int) -> int:
    """Count the numbers ``first``…``last`` that runs (in order, apart from each other) hold."""
    at = bisect_left(runs, first, key=lambda run: run[1])
    count = 0
    while at < len(runs) and runs[at][0] <= last:
        count += min(runs[at][1], last) - max(runs[at][0], first) + 1
        at += 1
    return count


def shown(
    devices: Iterable[bytes],
    packs: Iterable[Pack],
    good: frozenset[str],
    base: Mapping[bytes, int],
) -> dict[bytes, int]:
    """Tell by device up to which act the good segments, above ``base``, hold all; 0 for none."""
    spans = {device: [(1, base.get(device, 0))] for device in devices}
    for each in packs:
        if each.key in good:
            spans.setdefault(each.device, []).append((each.first, each.last))
    return {device: contiguous(runs) for device, runs in spans.items()}


def scattered(packs: Iterable[Pack], good: frozenset[str], shown: Mapping[bytes, int]) -> bool:
    """Whether good segments stand beyond an act that a store does not show (see :func:`shown`)."""
    return any(each.key in good and each.first > shown[each.device] + 1 for each in packs)


def stem(name: str) -> str:
    """Give the part of a segment's name that all its copies share."""
    return name.removesuffix(_ENDING)


def copy_names(name: str) -> tuple[str, ...]:
    """Give the names to write an object under, in order.

    The same name twice (a store may have cut the first try short), then others, for a store that
    keeps a damaged object of the right size or never replaces one.
    """
    start, dot, ending = name.rpartition(".")
    return (name, name, *(f"{start}-{number}{dot}{ending}" for number in (2, 3, 4)))


def uncovered(last: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the runs of 1…``last`` that no span (first, last) holds."""
    gaps: list[tuple[int, int]] = []
    at = 1
    for first, end in sorted(spans):
        if first > at:
            gaps.append((at, min(first - 1, last)))
        at = max(at, end + 1)
        if at > last:
            break
    if at <= last:
        gaps.append((at, last))
    return gaps


def contiguous(spans: Iterable[tuple[int, int]]) -> int:
    """Give the last number up to which spans (first, last) hold all from 1."""
    reached = 0
    for first, end in sorted(spans):
        if first > reached + 1:
            break
        reached = max(reached, end)
    return reached


def split(sizes: Sequence[int]) -> list[int]:
    """Cut a row of acts, given by their sizes, into segments: how many acts each one takes."""
    counts: list[int] = []
    count, total = 0, OVERHEAD
    for size in sizes:
        cost = size + ACT_OVERHEAD
        if count and (count == MOST_ACTS or total + cost > MAX_SEGMENT):
            counts.append(count)
            count, total = 0, OVERHEAD
        count += 1
        total += cost
    if count:
        counts.append(count)
    return counts
