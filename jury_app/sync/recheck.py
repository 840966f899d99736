"""Reading a whole store again: what is really on it, before somebody takes it away.

A listing tells names and sizes, and the answer to a writing tells what was meant. Only the bytes
tell what a key holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core import segment
from jury_app.core.segment import Segment
from jury_app.errors import Damaged, Refused
from jury_app.ports import Archive, Store
from jury_app.progress import Progress
from jury_app.sync import plan
from jury_app.sync.look import list_all


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What was read: sound objects and the acts of the journal on them, bad objects, lacking acts.

    ``lacking`` counts the acts of the journal that no sound object holds.
    """

    objects: int
    acts: int
    bad: int
    lacking: int


def recheck(store: Store, archive: Archive, jury_id: bytes, progress: Progress) -> Rechecked:
    """Read every segment again and compare it with the journal, act by act.

    Raises ``Unreachable`` when the store is gone, and ``Cancelled``.
    """
    listing = sorted(list_all(store, jury_id, progress).items())
    spans: dict[bytes, list[tuple[int, int]]] = {}
    sound = bad = 0
    for done, (path, size) in enumerate(listing):
        progress.step(done, len(listing), "rereading")
        try:
            segment.weigh(size)
            read = segment.parse(store.get(f"{plan.home(jury_id)}/d/{path}"))
        except (Damaged, Refused):
            bad += 1
            continue
        if _is_ours(read, archive, jury_id):
            sound += 1
            spans.setdefault(read.device, []).append((read.first, read.last))
        else:
            bad += 1
    acts = lacking = 0
    for device, head in archive.journal.heads().items():
        gaps = plan.uncovered(head.seq, spans.get(device, ()))
        missing = sum(last - first + 1 for first, last in gaps)
        lacking += missing
        acts += head.seq - missing
    return Rechecked(sound, acts, bad, lacking)


def _is_ours(read: Segment, archive: Archive, jury_id: bytes) -> bool:
    """Whether a segment holds exactly what the journal does; acts of later count as foreign."""
    if read.jury != jury_id:
        return False
    records = archive.journal.records(read.device, read.first, read.last)
    return [record.raw for record in records] == list(read.acts)
