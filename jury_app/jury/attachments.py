"""The files of dossiers: putting them in, reading them, and having them travel after the acts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from jury_app.core.acts import ClosingSign
from jury_app.core.attachment import (
    MEDIA,
    ROOM,
    AttachmentDrop,
    AttachmentPut,
    Piece,
    Place,
    clean_name,
    close_piece,
    count_of,
    ending_of,
    open_piece,
)
from jury_app.core.permission import holds
from jury_app.core.record import Role
from jury_app.errors import Damaged, JuryError, NotAllowed, Refused
from jury_app.intake.attachments import (
    AttachmentDryRun,
    Candidate,
    check,
    chosen_files,
    files_of,
    for_dossier,
    match,
    parts_of,
)
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.stores import StoreBook
from jury_app.jury.transfer import Transfer, Transferred, Visit
from jury_app.keys.device import KEY, draw
from jury_app.ports import DossierQuery, Store
from jury_app.progress import Progress
from jury_app.sync.pieces import Wanted
from jury_app.whole_file import replacing

_BAD = "pieces/bad"
_MODE = "pieces/mode"
_SHOWN = "pieces/shown/"


class FetchMode(StrEnum):
    """Which attachments this laptop gets by itself."""

    ALL = "all"
    OPENED = "opened"


class AttachmentState(StrEnum):
    """Where an attachment is, seen from this laptop."""

    HERE = "here"
    ABSENT = "absent"
    DAMAGED = "damaged"
    """What came back was not what was put in; it is asked for again."""


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file of a dossier. ``size`` and ``here`` are bytes; ``name`` is harmless."""

    dossier: str
    name: str
    media: str
    size: int
    digest: bytes
    here: int
    state: AttachmentState


@dataclass(frozen=True, slots=True)
class AttachmentsSynced:
    """What a transfer brought, in pieces and bytes.

    ``missing`` pieces are in no store visited, ``damaged`` ones came back altered. ``trouble`` is
    the code of what stopped it half-way ("disk_full", "store_full"…), else "".
    """

    fetched: int
    fetched_bytes: int
    sent: int
    sent_bytes: int
    missing: int
    damaged: int
    trouble: str = ""


class Attachments:
    """The files of all dossiers, as one laptop holds them."""

    def __init__(self, laptop: Laptop, stores: StoreBook) -> None:
        """Work on one laptop's fold; ``stores`` are its stores."""
        self._laptop = laptop
        self._book = stores
        self._blobs = laptop.archive.blobs
        self._healed: set[str] = set()
        """Stores that were listed since the desk was opened: one that lost objects is noticed."""

    # --- what there is ---------------------------------------------------------------------------

    def of(self, dossier: str) -> tuple[AttachmentView, ...]:
        """Give the files of a dossier, in the order they were put in."""
        bad = self._bad()
        return tuple(self._view(each, bad) for each in self._standing() if each.dossier == dossier)

    def counts(self) -> Mapping[str, int]:
        """Give how many files each dossier has; dossiers without any are left out."""
        counts: dict[str, int] = {}
        for each in self._standing():
            counts[each.dossier] = counts.get(each.dossier, 0) + 1
        return counts

    def waiting(self) -> tuple[int, int]:
        """Give how many files are not whole on this laptop, and how many bytes that is."""
        views = [self._view(each, {}) for each in self._standing()]
        absent = [view for view in views if view.state is not AttachmentState.HERE]
        return len(absent), sum(view.size - view.here for view in absent)

    @property
    def mode(self) -> FetchMode:
        """Which attachments this laptop gets by itself."""
        kept = self._laptop.archive.desk.recall(_MODE)
        return FetchMode.OPENED if kept == FetchMode.OPENED else FetchMode.ALL

    def set_mode(self, mode: FetchMode) -> Changes:
        """Choose which attachments this laptop gets by itself."""
        self._laptop.archive.desk.remember(_MODE, mode.value)
        return changed(Topic.ATTACHMENTS)

    # --- putting in and taking out ---------------------------------------------------------------

    def rehearse(self, source: Path, progress: Progress) -> AttachmentDryRun:
        """Tell what a folder or ZIP of attachments would bring; nothing is kept.

        Its files are matched with dossiers by their number or their authority's code.
        """
        self._must_prepare()
        names: dict[str, list[str]] = {}
        for number, code in self._laptop.authority_codes().items():
            names.setdefault(number, []).append(number)
            if code and code != number:
                names.setdefault(code, []).append(number)
        return check(match(files_of(source), names), self._digests(), progress)

    def choose(self, dossier: str, paths: Sequence[Path], progress: Progress) -> AttachmentDryRun:
        """Tell what these files would bring to one dossier; nothing is kept."""
        self._must_prepare()
        if self._laptop.archive.dossiers.dossier(dossier) is None:
            raise Refused("unknown_dossier", dossier=dossier)
        return check(for_dossier(chosen_files(paths), dossier), self._digests(), progress)

    def attach(self, dry_run: AttachmentDryRun, progress: Progress) -> Changes:
        """Attach what a dry run accepted: all in one transaction, or nothing.

        Raises ``NotAllowed("already_closed")`` after the closing, ``Refused("file_changed")`` when
        a file is no longer what was checked, ``Unreachable("disk_full")``, and ``Cancelled``.
        """
        self._must_prepare()
        fresh: list[str] = []
        bodies, done = [], 0
        try:
            for each in dry_run.accepted:
                progress.step(done, dry_run.bytes, "attaching")
                done += each.size
                bodies.append(self._cut(each, fresh, progress))
            return self._laptop.write(*bodies) if bodies else Changes()
        except BaseException:
            for name in fresh:
                with suppress(Exception):
                    self._blobs.discard(name)
            raise

    def drop(self, dossier: str, digest: bytes) -> Changes:
        """Take a file out of a dossier; the journal remembers that it was there."""
        self._must_prepare()
        self._find(dossier, digest)
        return self._laptop.write(AttachmentDrop(dossier, digest))

    # --- reading ---------------------------------------------------------------------------------

    def content(self, dossier: str, digest: bytes, progress: Progress) -> bytes:
        """Give a file in clear, in memory only.

        ``Refused("piece_missing")`` while it is not whole on this laptop, and
        ``Damaged("piece_damaged")`` when what is here is not what was put in.
        """
        return b"".join(self._clear(self._find(dossier, digest), progress))

    def save(self, dossier: str, digest: bytes, path: Path, progress: Progress) -> None:
        """Write a file in clear where the person chose, whole or not at all; raises as above."""
        body = self._find(dossier, digest)
        with replacing(path) as file:
            for part in self._clear(body, progress):
                file.write(part)

    # --- travelling ------------------------------------------------------------------------------

    def sync(
        self, progress: Progress, first: Sequence[str] = (), *, heal: bool = False
    ) -> tuple[AttachmentsSynced, Changes]:
        """Exchange attachments with every store, here and now; see :meth:`prepare`."""
        return self.note(self.prepare(first, heal=heal).run(progress))

    def prepare(
        self, first: Sequence[str] = (), *, heal: bool = False, reread: bool = False
    ) -> Transfer:
        """Make a transfer: run it from another thread, then :meth:`note` how it went.

        Dossiers of ``first`` come first, then those that I have not answered yet. ``heal`` lists
        the stores even when nothing is new; ``reread`` has every object of theirs read again.
        """
        pieces = self._pieces(self._by_urgency(first))
        get = pieces if self.mode is FetchMode.ALL else []
        return self._transfer(get, pieces, heal=heal, reread=reread)

    def prepare_one(self, dossier: str, digest: bytes) -> Transfer:
        """Make a transfer that gets one file, because the person wants to read it now."""
        pieces = self._pieces([self._find(dossier, digest)])
        wanted = Wanted(pieces, (), heal=True)
        visits = [Visit(address, self._opener(address), wanted) for address in self._addresses()]
        return Transfer(self._laptop.jury, self._blobs, visits)

    def note(self, done: Transferred) -> tuple[AttachmentsSynced, Changes]:
        """Remember how a transfer went."""
        bad = self._bad()
        desk = self._laptop.archive.desk
        with self._laptop.archive.transaction():
            for visit, report in done.reports:
                bad |= report.bad
                if visit.wanted.keep:
                    self._healed.add(visit.address)
                    names = frozenset(piece.name for piece in visit.wanted.keep)
                    seen = _summary(names) if report.shown == names else ""
                    if desk.recall(_SHOWN + visit.address) != seen:
                        desk.remember(_SHOWN + visit.address, seen)
            held = self._blobs.held()
            bad = {name: tries for name, tries in bad.items() if name not in held}
            if bad != self._bad():
                desk.remember(_BAD, json.dumps(bad))
        reports = [report for _, report in done.reports]
        synced = AttachmentsSynced(
            fetched=sum(report.fetched for report in reports),
            fetched_bytes=sum(report.fetched_bytes for report in reports),
            sent=sum(report.sent for report in reports),
            sent_bytes=sum(report.sent_bytes for report in reports),
            missing=min((report.missing for report in reports), default=0),
            damaged=len(bad),
            trouble=done.trouble,
        )
        moved = synced.fetched or synced.sent or synced.damaged
        return synced, changed(Topic.ATTACHMENTS) if moved else Changes()

    # --- inside ----------------------------------------------------------------------------------

    def _standing(self) -> tuple[AttachmentPut, ...]:
        return self._laptop.fold.attachments()

    def _find(self, dossier: str, digest: bytes) -> AttachmentPut:
        for each in self._standing():
            if (each.dossier, each.digest) == (dossier, digest):
                return each
        raise Refused("attachment_gone")

    def _view(self, body: AttachmentPut, bad: Mapping[str, int]) -> AttachmentView:
        held = self._blobs.held()
        absent = [piece for piece in body.pieces if held.get(piece.name) != piece.size]
        state = AttachmentState.ABSENT if absent else AttachmentState.HERE
        if any(piece.name in bad for piece in absent):
            state = AttachmentState.DAMAGED
        name = clean_name(body.name)
        here = body.size * (len(body.pieces) - len(absent)) // len(body.pieces)
        media = MEDIA.get(ending_of(name), "application/octet-stream")
        return AttachmentView(body.dossier, name, media, body.size, body.digest, here, state)

    def _digests(self) -> dict[str, dict[bytes, int]]:
        found: dict[str, dict[bytes, int]] = {}
        for each in self._standing():
            found.setdefault(each.dossier, {})[each.digest] = each.size
        return found

    def _cut(self, each: Candidate, fresh: list[str], progress: Progress) -> AttachmentPut:
        """Encrypt a file piece by piece; ``fresh`` learns what was written."""
        key, pieces = draw(KEY), []
        count, jury = count_of(each.size), self._laptop.jury
        for number, clear in enumerate(parts_of(each, ROOM)):
            progress.check()
            piece, content = close_piece(clear, key, Place(jury, each.digest, number, count))
            fresh.append(piece.name)
            self._blobs.write(piece.name, content)
            pieces.append(piece)
        media = MEDIA[ending_of(each.name)]
        return AttachmentPut(
            each.dossier, each.name, media, each.size, each.digest, key, tuple(pieces)
        )

    def _clear(self, body: AttachmentPut, progress: Progress) -> Iterator[bytes]:
        """Decrypt a file piece by piece, and check in the end that it is the one put in."""
        digest, done = hashlib.sha256(), 0
        for number, piece in enumerate(body.pieces):
            progress.step(done, body.size, "opening")
            place = Place(self._laptop.jury, body.digest, number, len(body.pieces))
            try:
                clear = open_piece(self._blobs.read(piece.name), body.key, place)
            except Damaged as error:
                self._note_damage(piece)
                raise Damaged("piece_damaged") from error
            digest.update(clear)
            done += len(clear)
            yield clear
        if digest.digest() != body.digest:
            raise Damaged("piece_damaged")

    def _note_damage(self, piece: Piece) -> None:
        """Remember a piece that the disk gave back altered, so that people see why it is gone."""
        bad = self._bad() | {piece.name: 1}
        self._laptop.archive.desk.remember(_BAD, json.dumps(bad))

    def _bad(self) -> dict[str, int]:
        return dict(json.loads(self._laptop.archive.desk.recall(_BAD) or "{}"))

    def _by_urgency(self, first: Sequence[str]) -> list[AttachmentPut]:
        """Put what is being read first, then what I have not answered, then the rest."""
        todo = self._laptop.archive.dossiers.find(
            DossierQuery(answers=frozenset({"todo", "draft"}))
        )
        ranks = {number: place for place, number in enumerate(dict.fromkeys((*first, *todo)))}
        return sorted(self._standing(), key=lambda each: ranks.get(each.dossier, len(ranks)))

    def _pieces(self, bodies: Sequence[AttachmentPut]) -> list[Piece]:
        return [piece for body in bodies for piece in body.pieces]

    def _transfer(
        self, get: Sequence[Piece], keep: Sequence[Piece], *, heal: bool, reread: bool
    ) -> Transfer:
        names = frozenset(piece.name for piece in keep)
        summary, bad = _summary(names), self._bad()
        visits = []
        for address in self._addresses() if keep else ():
            known = self._laptop.archive.desk.recall(_SHOWN + address) == summary
            wanted = Wanted(
                get,
                keep,
                shown=names if known else frozenset(),
                bad=bad,
                heal=heal or address not in self._healed,
                reread=reread,
            )
            visits.append(Visit(address, self._opener(address), wanted))
        return Transfer(self._laptop.jury, self._blobs, visits)

    def _addresses(self) -> list[str]:
        return [each.address for each in self._book.every() if not each.locked]

    def _opener(self, address: str) -> Callable[[], Store]:
        """Make what opens a store from any thread: who one is to it is asked here and now."""
        try:
            credentials = self._book.credentials(address)
        except JuryError as error:
            return partial(_fail, error)
        return partial(self._book.open_with, address, credentials)

    def _must_prepare(self) -> None:
        if not holds(self._laptop.fold, self._laptop.device, Role.SECRETARIAT, Role.CHAIR):
            raise NotAllowed("not_secretariat")
        if self._laptop.fold.register(ClosingSign.KIND) is not None:
            raise NotAllowed("already_closed")


def _fail(error: JuryError) -> Store:
    raise error


def _summary(names: frozenset[str]) -> str:
    """Name a set of pieces in a few letters."""
    return hashlib.sha256("\n".join(sorted(names)).encode()).hexdigest()
