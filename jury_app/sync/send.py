"""Putting into a store what it lacks: new acts, and whatever of anybody's has gone or was cut.

"Written" proves nothing: each object is read back, and only a later listing says « transmitted ».
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jury_app.core import segment
from jury_app.errors import Refused, Unreachable
from jury_app.ports import Archive, Store
from jury_app.progress import Progress
from jury_app.sync import plan
from jury_app.sync.beside import packed
from jury_app.sync.look import Look

_CLOSED = frozenset({"store_read_only", "store_full", "store_refused"})
"""Codes after which a store may still be read."""
_TOGETHER = 16
"""Segments written together, for stores where each journey takes its time…"""
_TOGETHER_BYTES = 1024 * 1024
"""… and the bytes that are enough for one such parcel."""


@dataclass(slots=True)
class Sender:
    """One run of sending. After :meth:`run`, ``sent`` counts acts and ``healed`` segments.

    ``paths`` are those that were written, or tried.
    """

    store: Store
    archive: Archive
    jury_id: bytes
    progress: Progress
    look: Look
    paths: list[str] = field(default_factory=list)
    sent: int = 0
    healed: int = 0
    puts: int = 0
    trouble: str = ""
    _outgoing: dict[str, tuple[bytes, plan.Pack | None]] = field(default_factory=dict)
    _new: dict[bytes, list[tuple[int, int]]] = field(default_factory=dict)
    _stood: dict[str, str] = field(default_factory=dict)

    def packs(self) -> list[plan.Pack]:
        """Give the segments known here of acts that the store is not held to show already."""
        return [plan.Pack(*each) for each in self.archive.stores.packed(self.look.base)]

    def run(self, good: frozenset[str]) -> None:
        """Write what the store lacks; ``good`` are the keys that it shows in good state.

        A store that is full or read-only ends the sending and becomes ``trouble``.
        """
        packs, heads, base = self.packs(), self.archive.journal.heads(), self.look.base
        spans = {device: [(1, base.get(device, 0))] for device in heads}
        for each in packs:
            spans.setdefault(each.device, []).append((each.first, each.last))
        self._new = {
            device: plan.uncovered(head.seq, spans[device]) for device, head in heads.items()
        }
        self._stood = self.look.stood()
        todo = plan.to_put(heads, packs, good, frozenset(self._stood), base)
        try:
            for done, pack in enumerate(todo):
                self.progress.step(done, len(todo), "healing" if pack.name else "sending")
                for each in [pack] if pack.name else self._cut(pack):
                    self._pack(each)
            self._show_branches(good)
            self._deliver()
        except Unreachable as error:
            if error.code not in _CLOSED:
                raise
            self.trouble = error.code

    def _cut(self, run: plan.Pack) -> Iterator[plan.Pack]:
        """Cut a run of acts into segments."""
        for start in range(run.first, run.last + 1, plan.MOST_ACTS):
            last = min(start + plan.MOST_ACTS - 1, run.last)
            records = self.archive.journal.records(run.device, start, last)
            first = start
            for count in plan.split([len(record.raw) for record in records]):
                yield plan.Pack(run.device, first, first + count - 1)
                first += count

    def _show_branches(self, good: frozenset[str]) -> None:
        """Let everybody see what stands beside a journal: the proof that it was continued twice."""
        journal = self.archive.journal
        for device in journal.forks():
            for name, content in packed(journal, self.jury_id, device):
                file = plan.file_name(device, name)
                if plan.key(file) not in good:
                    self._load(file, content)

    def _pack(self, pack: plan.Pack) -> None:
        """Make a segment to send, and remember it beforehand."""
        device, first, last = pack.device, pack.first, pack.last
        records = self.archive.journal.records(device, first, last)
        content = segment.pack(self.jury_id, device, first, [each.raw for each in records])
        name = segment.name(content)
        if pack.name != name:
            self.archive.stores.keep_packed(device, first, last, name)
        self._load(plan.file_name(device, name), content, pack)

    def _load(self, file: str, content: bytes, pack: plan.Pack | None = None) -> None:
        """Put an object with those that go together, and send them when they are enough.

        It goes where it stood, in place of what is bad there, else to what was last put in.
        """
        shelf = self._stood.get(plan.key(file)) or self.look.filling.place()
        self._outgoing[f"{shelf}/{file}"] = (content, pack)
        held = sum(len(each) for each, _ in self._outgoing.values())
        if len(self._outgoing) >= _TOGETHER or held >= _TOGETHER_BYTES:
            self._deliver()

    def _deliver(self) -> None:
        """Write what is ready, and note what the store gives back."""
        outgoing, self._outgoing = self._outgoing, {}
        self.progress.check()
        self.puts += len(outgoing)
        self.paths += outgoing
        root = f"{plan.home(self.jury_id)}/d/"
        written, trouble = deliver_all(
            self.store, {root + path: each for path, (each, _) in outgoing.items()}
        )
        kept = {path: written[root + path].removeprefix(root) for path in outgoing}
        whole = [(kept[path], len(each)) for path, (each, _) in outgoing.items() if kept[path]]
        self.archive.stores.take(self.store.address, whole)
        for path, (_, pack) in outgoing.items():
            if kept[path] and pack is not None:
                count = plan.overlap(self._new[pack.device], pack.first, pack.last)
                self.sent += count
                self.healed += not count
        if trouble:
            raise Unreachable(trouble, address=self.store.address)


def deliver(store: Store, folder: str, name: str, content: bytes) -> str:
    """Write an object and read it back; the name it has, or "" when the store did not keep it.

    What does not show up at once may show up later; if not, the next exchange writes it again. What
    cannot be read, for a bad place on a disk or a folder of that name, is written elsewhere.
    """
    for written in plan.copy_names(name):
        store.put(f"{folder}/{written}", content)
        try:
            if store.get(f"{folder}/{written}") == content:
                return written
        except Refused as error:
            if error.code == "object_missing":
                return ""
    return ""


def deliver_all(store: Store, objects: Mapping[str, bytes]) -> tuple[dict[str, str], str]:
    """Write objects, a few at once where that helps, and read each back.

    Gives by name the name that each one has, or "" when the store did not keep it; and the code
    of a trouble after which nothing more can be written, while what was is still counted.
    """
    trouble = ""
    try:
        store.put_all(objects)
    except Unreachable as error:
        if error.code not in _CLOSED:
            raise
        trouble = error.code
    store.expect(list(objects))
    written = {
        name: _settle(store, name, content, again=not trouble) for name, content in objects.items()
    }
    store.expect(())
    return written, trouble


def _settle(store: Store, name: str, content: bytes, *, again: bool) -> str:
    """Read back what was just written, and write it ``again``, or elsewhere, if that is not it."""
    try:
        if store.get(name) == content:
            return name
    except Refused as error:
        if error.code == "object_missing":
            return ""
    folder, _, file = name.rpartition("/")
    written = deliver(store, folder, file, content) if again else ""
    return written and f"{folder}/{written}"
