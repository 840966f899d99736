"""Taking in what a store holds: read, check, and hand over in batches.

A bad object blocks only itself; nothing is remembered as taken before its acts are in the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from jury_app.core import segment
from jury_app.core.envelope import Act, parse, verify
from jury_app.core.round import Head
from jury_app.core.segment import Segment
from jury_app.errors import Cancelled, Damaged, NotAllowed, Refused, Unreachable
from jury_app.ports import Archive, Quarantined, Store
from jury_app.progress import Progress
from jury_app.sync import plan
from jury_app.sync.report import Fork

BATCH = 500
"""Acts handed over together, in one transaction."""
_SILENCES = 3
"""Objects in a row that do not answer before the store itself is held to be gone."""


class Intake(Protocol):
    """Where checked acts go: the jury's own rules, on the other side of the journal."""

    def known_device(self, device: bytes) -> bytes | None:
        """Give the signing key (32 bytes) of a device on the roster, or of this one; else None."""
        ...

    def take(self, acts: Sequence[Act]) -> None:
        """Append acts to the journal, with their views, in one transaction.

        They are new, signed by known devices and in order per device. What their bodies say must
        not be a reason to refuse them: they are part of the chain whatever they hold.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Found:
    """An object that was read and checked: what becomes of it at the next hand-over."""

    path: str
    size: int
    device: bytes
    fresh: tuple[Act, ...]
    pack: plan.Pack | None
    fork: Fork | None


class _Wait(Exception):  # noqa: N818 - nothing is wrong: it is too early
    """An object cannot be taken yet; ``hint`` is what its content told."""

    def __init__(self, hint: plan.Hint) -> None:
        super().__init__(hint)
        self.hint = hint


@dataclass(slots=True)
class Receiver:
    """One run of taking in. After :meth:`run`, the other attributes tell what happened."""

    store: Store
    archive: Archive
    intake: Intake
    jury_id: bytes
    progress: Progress
    heads: dict[bytes, Head] = field(init=False)
    received: int = 0
    forks: dict[bytes, Fork] = field(default_factory=dict)
    bad: dict[str, tuple[int, str]] = field(default_factory=dict)
    examined: set[str] = field(default_factory=set)
    waiting: dict[str, plan.Hint] = field(default_factory=dict)
    taken: set[tuple[str, int]] = field(default_factory=set)
    _pending: dict[tuple[bytes, int], Act] = field(default_factory=dict)
    _found: list[_Found] = field(default_factory=list)
    silent: int = 0

    def __post_init__(self) -> None:
        """Start from the journal as it is."""
        self.heads = dict(self.archive.journal.heads())

    def run(self, listing: plan.Listing, paths: Sequence[str]) -> None:
        """Take ``paths`` (in ``listing``) until nothing more can be taken.

        What a batch brings may make further devices known, so waiting objects get another look
        after each. When cancelled or cut off, what was checked is handed over first.
        """
        self.waiting = {path: plan.hint(path) for path in paths}
        total = len(self.waiting)
        try:
            while self._pass(listing, total):
                pass
        except (Cancelled, Unreachable):
            self._hand_over()
            raise
        finally:
            self.store.expect(())

    def _pass(self, listing: plan.Listing, total: int) -> bool:
        """Go once through what is ready; whether that changed anything for the others."""
        before = len(self.waiting)
        ready = plan.ready(self.waiting, self.heads, self._is_known)
        self.store.expect([self._name(path) for path in ready])
        for path in ready:
            self.progress.step(total - len(self.waiting), total, "reading")
            if plan.follows(self.waiting[path], self.heads):  # what was to come before may be bad
                self._try(path, listing[path])
            if len(self._pending) >= BATCH:
                self._hand_over()
        self._hand_over()
        return 0 < len(self.waiting) < before

    def _name(self, path: str) -> str:
        return f"{plan.home(self.jury_id)}/d/{path}"

    def _is_known(self, device: bytes) -> bool:
        return self.intake.known_device(device) is not None

    def _try(self, path: str, size: int) -> None:
        """Read and check one object; whatever is wrong with it is noted, not raised."""
        try:
            content = self.store.get(self._name(path))
            self.silent = 0
            # The size read, not the one listed: a listing may lag behind a file being written.
            found = self._examine(path, len(content), content)
        except _Wait as wait:
            self.waiting[path] = wait.hint
            return
        except Unreachable:
            self.silent += 1
            if self.silent >= _SILENCES:
                raise
            return
        except (Damaged, Refused) as error:
            if error.code != "object_missing":
                self._put_aside(path, size, error.code)
            return
        self._accept(found)

    def _accept(self, found: _Found) -> None:
        for act in found.fresh:
            self._pending[act.device, act.seq] = act
            self.heads[act.device] = Head(act.seq, act.digest)
        self._found.append(found)
        del self.waiting[found.path]
        if found.fork is not None:
            self.forks.setdefault(found.device, found.fork)

    def _put_aside(self, path: str, size: int, code: str) -> None:
        self.bad[path] = (size, code)
        self.examined.add(path)
        self.waiting.pop(path, None)

    # --- checking ------------------------------------------------------------------------------

    def _examine(self, path: str, size: int, content: bytes) -> _Found:
        """Check an object against the format, the roster and the journal."""
        read = segment.parse(content)
        if read.jury != self.jury_id:
            raise Damaged("segment_other_jury")
        told = plan.Hint(read.device, "", read.first, read.last)
        key = self.intake.known_device(read.device)
        if key is None or not plan.follows(told, self.heads):
            raise _Wait(told)
        acts = [self._belonging(raw, read, number) for number, raw in enumerate(read.acts)]
        fresh, fork, same = self._chain(acts, key)
        name = segment.name(content)
        pack = plan.Pack(read.device, read.first, read.last, name) if same else None
        return _Found(path, size, read.device, tuple(fresh), pack, fork)

    def _belonging(self, raw: bytes, read: Segment, number: int) -> Act:
        """Parse an act and check that it is where its segment says."""
        act = parse(raw)
        genesis = not act.header.jury and act.digest == self.jury_id
        if act.header.jury != self.jury_id and not genesis:
            raise Damaged("act_other_jury")
        if act.device != read.device or act.seq != read.first + number:
            raise Damaged("segment_mismatch")
        return act

    def _chain(self, acts: Sequence[Act], key: bytes) -> tuple[list[Act], Fork | None, bool]:
        """Follow acts from the head held here: the new ones, a fork, and whether all are ours.

        Only signed acts prove a fork, so that nobody else can freeze a device.
        """
        held = self._held(acts[0].device, acts[0].seq, acts[-1].seq)
        head = self.heads.get(acts[0].device)
        fresh: list[Act] = []
        same = True
        for act in acts:
            ours = held.get(act.seq)
            if ours is not None and ours.raw == act.raw:
                continue
            verify(act, key)
            if ours is not None and ours.digest == act.digest:
                same = False
            elif ours is not None:
                return fresh, _fork(ours, ours.digest, act, act.digest), False
            elif head is not None and act.prev != head.digest:
                before = held.get(head.seq) or self._held(act.device, head.seq, head.seq)[head.seq]
                return fresh, _fork(before, head.digest, act, act.prev), False
            else:
                fresh.append(act)
                held[act.seq] = act
                head = Head(act.seq, act.digest)
        return fresh, None, same

    def _held(self, device: bytes, first: int, last: int) -> dict[int, Act]:
        """Give acts ``first``…``last`` that the journal or the next hand-over holds."""
        head = self.heads.get(device)
        if head is None or first > head.seq:
            return {}
        kept = self.archive.journal.records(device, first, min(last, head.seq))
        held = {record.seq: parse(record.raw) for record in kept}
        for seq in range(first, min(last, head.seq) + 1):
            if (device, seq) in self._pending:
                held[seq] = self._pending[device, seq]
        return held

    # --- handing over --------------------------------------------------------------------------

    def _hand_over(self) -> None:
        """Give what was checked to the intake; a device it refuses does not hold up the others."""
        found, self._found = self._found, []
        self._pending = {}
        try:
            self._commit(found)
        except (Damaged, NotAllowed, Refused):
            for device in dict.fromkeys(each.device for each in found):
                self._commit_alone([each for each in found if each.device == device])

    def _commit_alone(self, found: Sequence[_Found]) -> None:
        try:
            self._commit(found)
        except (Damaged, NotAllowed, Refused) as error:
            for each in found:
                self._put_aside(each.path, each.size, error.code)
            device = found[0].device
            head = self.archive.journal.heads().get(device)
            if head is None:
                self.heads.pop(device, None)
            else:
                self.heads[device] = head

    def _commit(self, found: Sequence[_Found]) -> None:
        if not found:
            return
        acts = [act for each in found for act in each.fresh]
        whole = [(each.path, each.size) for each in found if each.fork is None]
        memory = self.archive.stores
        with self.archive.transaction():
            if acts:
                self.intake.take(acts)
            memory.take(whole)
            for pack in {each.pack for each in found if each.pack is not None}:
                memory.keep_packed(pack.device, pack.first, pack.last, pack.name)
        self.received += len(acts)
        self.taken.update(whole)
        for each in found:
            self.examined.add(each.path)
            if each.fork is not None:
                self.bad[each.path] = (each.size, "fork")


def _fork(ours: Act, our_digest: bytes, theirs: Act, their_digest: bytes) -> Fork:
    return Fork(ours.device, ours.seq, (our_digest, their_digest), (ours.raw, theirs.raw))


def quarantined(receiver: Receiver, before: Sequence[Quarantined]) -> list[Quarantined]:
    """Bring the list of bad objects up to date with what was read in this run."""
    old = {each.name: each for each in before}
    kept = {each.name: each for each in before if each.name not in receiver.examined}
    for path, (size, code) in receiver.bad.items():
        known = old.get(path)
        tries = 1
        if code not in plan.ALWAYS_TRIED and known is not None and known.size == size:
            tries = min(known.tries + 1, plan.MOST_TRIES)
        kept[path] = Quarantined(path, size, code, tries)
    return [kept[path] for path in sorted(kept)]
