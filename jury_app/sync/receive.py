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
from jury_app.ports import Archive, Store
from jury_app.progress import Progress
from jury_app.store_memory import Quarantined
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

    def keep_branches(self, acts: Sequence[Act]) -> object:
        """Keep acts beside the journal of their device, which was continued twice.

        They are new, signed by known devices, and each follows an act that is held.
        """
        ...


@dataclass(slots=True)
class _Chain:
    """What the acts of an object are to the journal of their device.

    ``fresh`` go on with its line, ``beside`` with another branch; ``fork`` proves one that cannot
    be kept yet; ``same`` tells that all of them are on the line, as they are held or will be.
    """

    fresh: list[Act] = field(default_factory=list)
    beside: list[Act] = field(default_factory=list)
    fork: Fork | None = None
    same: bool = True


@dataclass(frozen=True, slots=True)
class _Found:
    """An object that was read and checked: what becomes of it at the next hand-over."""

    path: str
    size: int
    device: bytes
    chain: _Chain
    pack: plan.Pack | None
    misnamed: bool


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
    branches: dict[bytes, dict[bytes, int]] = field(init=False)
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
        self._look()

    def _look(self) -> None:
        """Note how far each journal is held, and what is held beside it: digest → number."""
        journal = self.archive.journal
        self.heads = dict(journal.heads())
        self.branches = {
            device: {each.record.digest: each.record.seq for each in journal.branches(device)}
            for device in journal.forks()
        }

    def _reached(self) -> dict[bytes, Head]:
        """Give the farthest act of each device, on whichever branch."""
        if not self.branches:
            return self.heads
        reached = dict(self.heads)
        for device, acts in self.branches.items():
            for digest, seq in acts.items():
                if seq > reached[device].seq:
                    reached[device] = Head(seq, digest)
        return reached

    def run(self, listing: plan.Listing, paths: Sequence[str]) -> None:
        """Take ``paths`` (in ``listing``) until nothing more can be taken.

        What a batch brings may make further devices known, so waiting objects get another look
        after each. When cancelled or cut off, what was checked is handed over first.
        """
        for path in paths:
            if listing[path] > segment.MAX_SEGMENT:  # not read: it might fill the memory
                self._put_aside(path, listing[path], "segment_too_big")
        self.waiting = {path: plan.hint(path) for path in paths if path not in self.bad}
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
        ready = plan.ready(self.waiting, self._reached(), self._is_known)
        self.store.expect([self._name(path) for path in ready])
        for path in ready:
            self.progress.step(total - len(self.waiting), total, "reading")
            # What was to come before may have been bad.
            if plan.follows(self.waiting[path], self._reached()):
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
        for act in found.chain.fresh:
            self._pending[act.device, act.seq] = act
            self.heads[act.device] = Head(act.seq, act.digest)
        for act in found.chain.beside:
            self.branches.setdefault(act.device, {})[act.digest] = act.seq
        self._found.append(found)
        del self.waiting[found.path]
        if found.chain.fork is not None:
            self.forks.setdefault(found.device, found.chain.fork)

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
        if key is None or not plan.follows(told, self._reached()):
            raise _Wait(told)
        acts = [self._belonging(raw, read, number) for number, raw in enumerate(read.acts)]
        chain = self._chain(acts, key)
        name = segment.name(content)
        pack = plan.Pack(read.device, read.first, read.last, name) if chain.same else None
        # Good acts, but not those that the name promises: whoever has those must write them again.
        promised = plan.hint(path).stem
        misnamed = promised not in ("", plan.stem(plan.file_name(read.device, name)))
        return _Found(path, size, read.device, chain, pack, misnamed)

    def _belonging(self, raw: bytes, read: Segment, number: int) -> Act:
        """Parse an act and check that it is where its segment says."""
        act = parse(raw)
        genesis = not act.header.jury and act.digest == self.jury_id
        if act.header.jury != self.jury_id and not genesis:
            raise Damaged("act_other_jury")
        if act.device != read.device or act.seq != read.first + number:
            raise Damaged("segment_mismatch")
        return act

    def _chain(self, acts: Sequence[Act], key: bytes) -> _Chain:
        """Follow acts from what is held here, until one joins on to nothing.

        Only signed acts prove a fork, so that nobody else can freeze a device.
        """
        device, first = acts[0].device, acts[0].seq
        held = self._held(device, max(first - 1, 1), acts[-1].seq)
        aside = dict(self.branches.get(device, {}))
        head = self.heads.get(device)
        chain = _Chain()
        previous: Act | None = None
        for act in acts:
            ours = held.get(act.seq)
            if ours is not None and ours.raw == act.raw:
                previous = act
                continue
            verify(act, key)
            before = held.get(act.seq - 1) or previous
            previous = act
            if (ours is not None and ours.digest == act.digest) or act.digest in aside:
                chain.same = False
            elif act.seq == (head.seq + 1 if head else 1) and act.prev == (
                head.digest if head else b""
            ):
                chain.fresh.append(act)
                held[act.seq] = act
                head = Head(act.seq, act.digest)
            elif act.seq == 1 or (before and before.digest == act.prev) or act.prev in aside:
                chain.same = False
                chain.beside.append(act)
                aside[act.digest] = act.seq
            elif before is None:
                raise _Wait(plan.Hint(device, "", act.seq, acts[-1].seq))
            else:
                chain.fork = Fork(
                    device, before.seq, (before.digest, act.prev), (before.raw, act.raw)
                )
                chain.same = False
                break
        return chain

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
        if self.branches:
            self._look()  # what came may have put a branch in the place of a line

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
        acts = [act for each in found for act in each.chain.fresh]
        beside = [act for each in found for act in each.chain.beside]
        whole = [(each.path, each.size) for each in found if each.chain.fork is None]
        memory = self.archive.stores
        with self.archive.transaction():
            # Before the acts: they may put a branch in the place of the line that was packed.
            for pack in {each.pack for each in found if each.pack is not None}:
                memory.keep_packed(pack.device, pack.first, pack.last, pack.name)
            if acts:
                self.intake.take(acts)
            if beside:
                self.intake.keep_branches(beside)
            memory.take(self.store.address, whole)
        self.received += len(acts)
        self.taken.update(whole)
        for each in found:
            self.examined.add(each.path)
            if each.chain.fork is not None:
                self.bad[each.path] = (each.size, "fork")
            elif each.misnamed:
                self.bad[each.path] = (each.size, "segment_misnamed")


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
