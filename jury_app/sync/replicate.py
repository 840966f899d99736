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
from jury_app.ports import Archive, Quarantined, Store
from jury_app.progress import Progress
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
    memory = archive.stores
    listing = list_segments(store, jury_id, progress)
    before = memory.listed(store.address)
    if plan.went_back(before, listing) and not reupload:
        raise Refused("store_went_back", address=store.address, objects=len(before))

    receiver = Receiver(store, archive, intake, jury_id, progress)
    quarantine = memory.quarantine()
    paths = plan.to_get(listing, memory.taken(), quarantine, reread=reread)
    receiver.run(listing, paths)
    bad = quarantined(receiver, quarantine)

    sender = Sender(store, archive, jury_id, progress)
    sender.run(plan.good_stems(listing, memory.taken(), bad))
    look_again = sender.puts or receiver.silent  # silent: is it the object, or the store?
    final = list_segments(store, jury_id, progress) if look_again else listing
    bad = [each for each in bad if final.get(each.name) == each.size]
    _remember(archive, store.address, (before, final), (quarantine, bad))

    return Report(
        sent=sender.sent,
        received=receiver.received,
        waiting=len(receiver.waiting),
        refused=tuple(each for each in bad if each.code != "fork"),
        forks=_forks(archive, receiver.forks),
        transmitted=_transmitted(archive, plan.good_stems(final, memory.taken(), bad)),
        healed=sender.healed,
        vanished=plan.vanished(before, listing),
        own_ahead=_own_ahead(receiver, own_device),
        trouble=sender.trouble,
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


def _remember(
    archive: Archive,
    address: str,
    listed: tuple[plan.Listing, plan.Listing],
    quarantine: tuple[Sequence[Quarantined], Sequence[Quarantined]],
) -> None:
    """Keep what was seen, if it changed: an exchange without news writes nothing."""
    with archive.transaction():
        if listed[0] != listed[1]:
            archive.stores.set_listed(address, listed[1])
        if list(quarantine[0]) != list(quarantine[1]):
            archive.stores.set_quarantine(quarantine[1])


def _transmitted(archive: Archive, good: frozenset[tuple[bytes, str]]) -> dict[bytes, int]:
    """Tell per device up to which act the store shows all."""
    return {
        device: plan.contiguous(
            (first, last)
            for first, last, name in archive.stores.packed(device)
            if (device, plan.stem(name)) in good
        )
        for device in archive.journal.heads()
    }


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
