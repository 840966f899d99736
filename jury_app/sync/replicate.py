"""One exchange with a store: list, take in, send, list again.

It can be stopped between any two steps, by the person or by a pulled-out key, and nothing is lost:
the next exchange starts from what the journal and the store hold.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress

from jury_app.core import segment
from jury_app.core.envelope import parse, verify
from jury_app.errors import Damaged, Refused, Unreachable
from jury_app.ports import Archive, Store
from jury_app.progress import Progress
from jury_app.store_memory import Quarantined
from jury_app.sync import plan
from jury_app.sync.receive import Intake, Receiver, quarantined
from jury_app.sync.report import Fork, Report
from jury_app.sync.send import Sender


def replicate(
    store: Store,
    archive: Archive,
    intake: Intake,
    *,
    jury_id: bytes,
    own_device: bytes,
    progress: Progress,
    reupload: bool = False,
    reread: bool = False,
) -> Report:
    """Make store and journal hold the same acts, as far as both can.

    ``reupload`` fills a store again that has become empty; without it that is
    ``Refused("store_went_back")``. ``reread`` reads every object again, even those taken before,
    to find damage that sizes do not show. Raises ``Unreachable`` when the store cannot be read,
    and ``Cancelled``.
    """
    began = time.monotonic()
    memory, address = archive.stores, store.address
    listing = list_segments(store, jury_id, progress)
    before = memory.listed(address)
    if plan.went_back(before, listing):
        if not reupload:
            raise Refused("store_went_back", address=address, objects=len(before))
        memory.forget(address)  # it is filled anew, in full segments

    receiver = Receiver(store, archive, intake, jury_id, progress)
    quarantine = memory.quarantine(address)
    paths = plan.to_get(listing, memory.taken(address), quarantine, reread=reread)
    receiver.run(listing, paths)
    bad = quarantined(receiver, quarantine)

    sender = Sender(store, archive, jury_id, progress)
    taken, packs = memory.taken(address), _packs(archive)
    good = plan.good_keys(listing, taken, bad)
    stood = frozenset(map(plan.key, (*listing, *(path for path, _ in taken))))
    lost, found = plan.gone(before, listing, good), good
    sender.run(packs, plan.to_put(archive.journal.heads(), packs, good, stood), good)
    look_again = sender.puts or receiver.silent  # silent: is it the object, or the store?
    final = list_segments(store, jury_id, progress) if look_again else listing
    bad = [each for each in bad if final.get(each.name) == each.size]
    if look_again:
        packs, good = _packs(archive), plan.good_keys(final, memory.taken(address), bad)
    shown = plan.shown(archive.journal.heads(), packs, good)
    _remember(archive, address, final, bad, shown)
    files_back, acts_back = plan.put_back(lost, found, good)

    return Report(
        sent=sender.sent,
        received=receiver.received,
        waiting=len(receiver.waiting),
        refused=tuple(each for each in bad if each.code != "fork"),
        forks=_forks(archive, receiver.forks),
        transmitted=shown,
        healed=sender.healed,
        vanished=plan.vanished(before, listing),
        files_back=files_back,
        acts_back=acts_back,
        own_ahead=_own_ahead(receiver, own_device),
        trouble=sender.trouble,
        seconds=time.monotonic() - began,
    )


def take_in(
    store: Store,
    archive: Archive,
    intake: Intake,
    *,
    jury_id: bytes,
    own_device: bytes,
    progress: Progress,
) -> Report:
    """Take what a store holds; nothing is written into it, and nothing of it is remembered."""
    began = time.monotonic()
    listing = list_segments(store, jury_id, progress)
    receiver = Receiver(store, archive, intake, jury_id, progress)
    try:
        receiver.run(listing, sorted(listing))
    finally:
        archive.stores.forget(store.address)
    return Report(
        received=receiver.received,
        waiting=len(receiver.waiting),
        refused=tuple(each for each in quarantined(receiver, ()) if each.code != "fork"),
        forks=_forks(archive, receiver.forks),
        own_ahead=_own_ahead(receiver, own_device),
        seconds=time.monotonic() - began,
    )


def list_segments(store: Store, jury_id: bytes, progress: Progress) -> dict[str, int]:
    """List the segments of all devices: path → size."""
    progress.step(0, 0, "listing")
    tree = store.tree(f"{plan.home(jury_id)}/d")
    progress.check()
    return {
        path: entry.size
        for folder, entries in tree.items()
        for entry in entries
        if plan.is_segment(path := f"{folder}/{entry.name}")
    }


def _packs(archive: Archive) -> list[plan.Pack]:
    """Give every segment known here, of every device."""
    return [plan.Pack(*each) for each in archive.stores.packed()]


def _remember(
    archive: Archive,
    address: str,
    listing: plan.Listing,
    quarantine: Sequence[Quarantined],
    shown: Mapping[bytes, int],
) -> None:
    """Keep what was seen, if it changed: an exchange without news writes nothing."""
    memory = archive.stores
    with archive.transaction():
        if memory.listed(address) != listing:
            memory.set_listed(address, listing)
        if list(memory.quarantine(address)) != list(quarantine):
            memory.set_quarantine(address, quarantine)
        if memory.shown(address) != shown:
            memory.set_shown(address, shown)


def _forks(archive: Archive, found: Mapping[bytes, Fork]) -> tuple[Fork, ...]:
    """Give the proof against every device whose journal was continued twice, now or before."""
    journal, proofs = archive.journal, dict(found)
    for device, seq in journal.forks().items():
        ours = journal.records(device, seq, seq)
        theirs = next(each.record for each in journal.branches(device) if each.record.seq == seq)
        for each in ours:
            proofs[device] = Fork(device, seq, (each.digest, theirs.digest), (each.raw, theirs.raw))
    return tuple(proofs[device] for device in sorted(proofs))


def _own_ahead(receiver: Receiver, own: bytes) -> int:
    """Count the own acts that the store holds beyond those held here.

    Names prove nothing: whoever can write into the store could forbid this laptop to sign. Only an
    act signed by its key does.
    """
    head = receiver.heads.get(own)
    key = receiver.intake.known_device(own)
    newest = 0
    for path, told in receiver.waiting.items():
        if told.device != own or key is None:
            continue
        with suppress(Damaged, Refused, Unreachable):
            read = segment.parse(receiver.store.get(f"{plan.home(receiver.jury_id)}/d/{path}"))
            act = parse(read.acts[-1])
            verify(act, key)
            if act.device == own and act.header.jury == receiver.jury_id:
                newest = max(newest, act.seq)
    return max(0, newest - (head.seq if head else 0))
