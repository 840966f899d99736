"""Exchanging by mail: one file with what the others lack, and what such a file brings."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jury_app.core.segment import spell
from jury_app.errors import Damaged, Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.store_run import StoreRun
from jury_app.jury.views import Synced
from jury_app.jury.voting import Voting
from jury_app.progress import Progress
from jury_app.sync.parcel import ENDING, Parcel, lacking, write_parcel
from jury_app.sync.plan import hint


@dataclass(frozen=True, slots=True)
class ParcelView:
    """A file that was written: its size in bytes, and what it holds.

    Acts, pieces of attachments, and requests to join: this laptop's own before it is admitted,
    and those that came to it by mail.
    """

    path: Path
    size: int
    acts: int
    pieces: int
    requests: int


class Parcels:
    """Writes and reads exchange files (``*.jurypack``) of one laptop."""

    def __init__(self, laptop: Laptop, membership: Membership, voting: Voting) -> None:
        """Exchange for one laptop."""
        self._laptop = laptop
        self._membership = membership
        self._voting = voting

    def file_name(self) -> str:
        """Propose a name for the file; it tells neither who wrote it nor what is in it."""
        head = self._laptop.fold.heads.get(self._laptop.device)
        return f"jury-{spell(self._laptop.jury)[:6]}-{head.seq if head else 0}{ENDING}"

    def attachments_size(self) -> int:
        """Tell how many bytes the attachments here would add to a file."""
        held = self._laptop.archive.blobs.held()
        return sum(held[name] for name in self._standing_pieces() & held.keys())

    def export(
        self,
        path: Path,
        for_member: bytes | None = None,
        progress: Progress | None = None,
        *,
        attachments: bool = False,
    ) -> ParcelView:
        """Write what a member lacks, as far as the member's laptops have told, or everything.

        A member without a laptop on the roster gets everything. A laptop that asks to join sends
        its request along. ``attachments`` adds the files of the dossiers, which may be too large
        for a mail. Raises ``Unreachable("cannot_write")`` and ``Cancelled``; then no file is left.
        """
        progress = progress or Progress()
        known = self._known(for_member)
        pieces = self._pieces() if attachments else frozenset()
        aboard: Counter[str] = Counter()
        objects = _counted(self._objects(known, pieces, progress), aboard)
        self._laptop.take_stock()  # as before every exchange: what leaves was given its number here
        size = write_parcel(path, self._laptop.jury, objects)
        return ParcelView(path, size, aboard["d"], aboard["b"], aboard["i"])

    def read(self, path: Path, progress: Progress) -> tuple[Synced, Changes]:
        """Take in what a file brings; bad objects in it are told and block only themselves.

        A file that was cut or altered on its way gives what is good in it, and ``trouble`` says
        so. Raises ``Refused`` ("not_a_parcel", "newer_parcel", "parcel_other_jury"),
        ``Damaged`` ("parcel_cut", "parcel_altered": nothing in it could be read),
        ``Unreachable("file_unreadable")`` and ``Cancelled``: what was taken stays.
        """
        parcel = Parcel(path)
        if parcel.jury != self._laptop.jury:
            raise Refused("parcel_other_jury")
        if parcel.trouble and not parcel.names:
            raise Damaged(parcel.trouble)
        run = StoreRun(self._laptop, self._membership, progress)
        outcome = run.take_from(parcel)
        self._take_pieces(parcel, progress)
        self._voting.refresh()
        synced = Synced(
            received=outcome.received,
            sent=0,
            healed=0,
            waiting=outcome.waiting,
            refused=outcome.refused,
            forks=outcome.forks,
            seconds=0.0,
            requests=len(self._membership.requests()),
            trouble=parcel.trouble,
            passed_on=run.passed_on,
        )
        topics = (Topic.EXCHANGE, Topic.WORK, Topic.ROSTER, Topic.ATTACHMENTS)
        return synced, run.gathered | changed(*topics)

    def _known(self, member: bytes | None) -> Mapping[bytes, int]:
        """Give what all laptops of a member hold for sure: device → number."""
        fold = self._laptop.fold
        devices = [
            key
            for key, device in fold.governance.devices.items()
            if member is not None and device.member == member and key != self._laptop.device
        ]
        known: dict[bytes, int] = {}
        for place, device in enumerate(devices):
            seen = dict(fold.seen_by(device))
            if device in fold.heads:
                seen[device] = fold.heads[device].seq
            known = seen if not place else _common(known, seen)
        return known

    def _objects(
        self, known: Mapping[bytes, int], pieces: frozenset[str], progress: Progress
    ) -> Iterator[tuple[str, bytes]]:
        """Give the objects to write, one at a time: a file may be larger than memory."""
        laptop = self._laptop
        yield from lacking(laptop.archive, laptop.jury, known, progress)
        request, invite = (
            laptop.archive.desk.secret("request"),
            laptop.archive.desk.secret("invite"),
        )
        if request and invite and laptop.fold.owner(laptop.device) is None:
            yield _request(invite, request)
        for place, asked in self._membership.mailed.waiting():
            yield _request(place, asked)
        for done, name in enumerate(sorted(pieces)):
            progress.step(done, len(pieces), "packing")
            with suppress(Damaged, Refused):  # spoilt on this disk: others have it
                yield f"b/{name}", laptop.archive.blobs.read(name)

    def _pieces(self) -> frozenset[str]:
        """Name the pieces of standing attachments that are here."""
        return self._standing_pieces() & self._laptop.archive.blobs.held().keys()

    def _standing_pieces(self) -> frozenset[str]:
        standing = self._laptop.fold.attachments()
        return frozenset(piece.name for body in standing for piece in body.pieces)

    def _take_pieces(self, parcel: Parcel, progress: Progress) -> None:
        """Keep the pieces of attachments that acts name; a spoilt one is fetched another way."""
        blobs = self._laptop.archive.blobs
        wanted = self._standing_pieces() - blobs.held().keys()
        brought = [each for each in parcel.names if each.removeprefix("b/") in wanted]
        for done, name in enumerate(brought):
            progress.step(done, len(brought), "fetching")
            with suppress(Damaged, Refused):
                blobs.write(name.removeprefix("b/"), parcel.below(name))


def _request(invite: bytes, content: bytes) -> tuple[str, bytes]:
    return f"i/{spell(invite)}/{spell(hashlib.sha256(content).digest())}.req", content


def _counted(
    objects: Iterable[tuple[str, bytes]], aboard: Counter[str]
) -> Iterator[tuple[str, bytes]]:
    """Pass objects on, and count what they hold: acts under "d", else one each."""
    for name, content in objects:
        kind, _, path = name.partition("/")
        told = hint(path)
        aboard[kind] += told.last - told.first + 1
        yield name, content


def _common(one: Mapping[bytes, int], other: Mapping[bytes, int]) -> dict[bytes, int]:
    """Give what two laptops both hold."""
    return {device: min(seq, other[device]) for device, seq in one.items() if device in other}
