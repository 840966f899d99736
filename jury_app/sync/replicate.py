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
from jury_app.sync.look import Look, list_all
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
    turn: int = 0,
) -> Report:
    """Make store and journal hold the same acts, as far as both can.

    ``reupload`` fills a store again that has become empty; without it that is
    ``Refused("store_went_back")``. ``reread`` reads every object again, even those taken before,
    to find damage that sizes do not show. ``turn`` counts the exchanges: see ``shelves``. Raises
    ``Unreachable`` when the store cannot be read, and ``Cancelled``.
    """
    began = time.monotonic()
    memory, address = archive.stores, store.address
    look = Look(store, memory, jury_id, progress, turn=turn, whole=reread)
    if look.went_back():
        if not reupload:
            raise Refused("store_went_back", address=address, objects=len(look.before))
        memory.forget(address)  # it is filled anew, in full segments

    receiver = Receiver(store, archive, intake, jury_id, progress)
    quarantine = memory.quarantine(address)
    paths = plan.to_get(look.listing, look.taken(), quarantine, reread=reread)
    receiver.run(look.listing, paths)
    bad = quarantined(receiver, quarantine)

    # What stands beside a journal may be on any shelf, and no number tells that it was shown.
    forked = bool(archive.journal.forks())
    good, vanished = look.good(bad, everywhere=forked), plan.vanished(look.before, look.listing)
    lost, found = plan.gone(look.before, look.listing, good), good
    sender = Sender(store, archive, jury_id, progress, look)
    sender.run(good)
    if sender.puts or receiver.silent:  # silent: is it the object, or the store?
        look.again(sender.paths)
        good = look.good(look.still(bad), everywhere=forked)
    bad = look.still(bad)
    packs = sender.packs()
    shown = plan.shown(archive.journal.heads(), packs, good, look.base)
    scattered = plan.scattered(packs, good, shown)
    _remember(archive, look, bad, shown, scattered=scattered)
    files_back, acts_back = plan.put_back(lost, found, good)

    return Report(
        sent=sender.sent,
        received=receiver.received,
        waiting=len(receiver.waiting),
        refused=tuple(each for each in bad if each.code != "fork"),
        forks=_forks(archive, receiver.forks),
        transmitted=shown,
        healed=sender.healed,
        vanished=vanished,
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
    listing = list_all(store, jury_id, progress)
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


def _remember(
    archive: Archive,
    look: Look,
    quarantine: Sequence[Quarantined],
    shown: Mapping[bytes, int],
    *,
    scattered: bool,
) -> None:
    """Keep what was seen, if it changed: an exchange without news writes nothing."""
    memory, address = archive.stores, look.address
    with archive.transaction():
        look.remember(quarantine, scattered=scattered)
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
