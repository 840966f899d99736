"""Putting into a store what it lacks: new acts, and whatever of anybody's has gone or was cut.

"Written" proves nothing: each object is read back, and only a later listing says « transmitted ».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jury_app.core import segment
from jury_app.errors import Refused, Unreachable
from jury_app.journal import Branch
from jury_app.ports import Archive, Store
from jury_app.progress import Progress
from jury_app.sync import plan

_CLOSED = frozenset({"store_read_only", "store_full", "store_refused"})
"""Codes after which a store may still be read."""


@dataclass(slots=True)
class Sender:
    """One run of sending. After :meth:`run`, ``sent`` counts acts and ``healed`` segments."""

    store: Store
    archive: Archive
    jury_id: bytes
    progress: Progress
    sent: int = 0
    healed: int = 0
    puts: int = 0
    trouble: str = ""

    def run(self, good: frozenset[tuple[bytes, str]]) -> None:
        """Write what is missing: ``good`` tells the segments that the store shows in good state.

        A store that is full or read-only ends the sending and becomes ``trouble``.
        """
        todo = plan.missing(self._packs(), good)
        try:
            for done, pack in enumerate(todo):
                self.progress.step(done, len(todo), "healing")
                self.healed += self._deliver(pack)
            for done, pack in enumerate(self._new()):
                self.progress.step(done, 0, "sending")
                if self._deliver(pack):
                    self.sent += pack.last - pack.first + 1
            self._show_branches(good)
        except Unreachable as error:
            if error.code not in _CLOSED:
                raise
            self.trouble = error.code

    def _packs(self) -> Iterator[plan.Pack]:
        """Give every segment known here, of every device."""
        for device in self.archive.journal.heads():
            for first, last, name in self.archive.stores.packed(device):
                yield plan.Pack(device, first, last, name)

    def _new(self) -> Iterator[plan.Pack]:
        """Give the acts in no segment yet, own or not, cut into segments."""
        for device, head in self.archive.journal.heads().items():
            spans = [(first, last) for first, last, _ in self.archive.stores.packed(device)]
            for start, end in plan.uncovered(head.seq, spans):
                for first in range(start, end + 1, plan.MOST_ACTS):
                    last = min(first + plan.MOST_ACTS - 1, end)
                    yield from self._cut(device, first, last)

    def _cut(self, device: bytes, first: int, last: int) -> Iterator[plan.Pack]:
        sizes = [len(record.raw) for record in self.archive.journal.records(device, first, last)]
        for count in plan.split(sizes):
            yield plan.Pack(device, first, first + count - 1)
            first += count

    def _show_branches(self, good: frozenset[tuple[bytes, str]]) -> None:
        """Let everybody see what stands beside a journal: the proof that it was continued twice.

        A branch is packed from where it leaves, always the same way, so nobody writes it twice.
        """
        journal = self.archive.journal
        for device in journal.forks():
            for branch in ends(journal.branches(device)):
                raw = [each.record.raw for each in branch]
                first = branch[0].record.seq
                for count in plan.split([len(each) for each in raw]):
                    content = segment.pack(self.jury_id, device, first, raw[:count])
                    name = segment.name(content)
                    if (device, plan.stem(name)) not in good:
                        self._write(device, name, content)
                    first, raw = first + count, raw[count:]

    def _deliver(self, pack: plan.Pack) -> bool:
        """Write a segment, remembered beforehand; whether the store gives it back."""
        device, first, last = pack.device, pack.first, pack.last
        records = self.archive.journal.records(device, first, last)
        content = segment.pack(self.jury_id, device, first, [each.raw for each in records])
        name = segment.name(content)
        if pack.name != name:
            self.archive.stores.keep_packed(device, first, last, name)
        return self._write(device, name, content)

    def _write(self, device: bytes, name: str, content: bytes) -> bool:
        folder = segment.spell(device)
        self.progress.check()
        self.puts += 1
        written = deliver(self.store, f"{plan.home(self.jury_id)}/d/{folder}", name, content)
        if written:
            self.archive.stores.take([(f"{folder}/{written}", len(content))])
        return bool(written)


def ends(branches: Sequence[Branch]) -> Iterator[list[Branch]]:
    """Give every branch whole, from where it leaves the line to its end."""
    held = {each.record.digest: each for each in branches}
    inner = {each.prev for each in branches}
    for end in sorted(held.keys() - inner):
        chain = [held[end]]
        while chain[-1].prev in held:
            chain.append(held[chain[-1].prev])
        yield chain[::-1]


def deliver(store: Store, folder: str, name: str, content: bytes) -> str:
    """Write an object and read it back; the name it has, or "" when the store did not keep it.

    What does not show up at once may show up later; if not, the next exchange writes it again.
    """
    for written in plan.copy_names(name):
        store.put(f"{folder}/{written}", content)
        try:
            if store.get(f"{folder}/{written}") == content:
                return written
        except Refused:
            return ""
    return ""
