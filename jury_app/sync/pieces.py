"""Exchanging pieces of attachments with a store, in both directions.

What is missing here is read, what is missing there is written, by whoever holds it. It may be
stopped between any few pieces and goes on from what lies here and there. Acts never wait for it,
and a bad object blocks only itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from jury_app.core.attachment import MAX_PIECE, Piece, is_piece, promised
from jury_app.errors import Damaged, Refused, Unreachable
from jury_app.ports import Blobs, Store
from jury_app.progress import Progress
from jury_app.sync.plan import MOST_TRIES, home
from jury_app.sync.send import deliver_all

_HERE = frozenset({"disk_full", "disk_failing", "folder_unwritable"})
"""Troubles of this laptop's disk: they end the fetching, not the sending."""
_CLOSED = frozenset({"store_full", "store_read_only", "store_refused"})
"""Troubles of a store that still gives: they end the sending."""
_TOGETHER = 4
"""Pieces written together, as many as a distant store is asked for at once, and no more bytes than
one full piece: it may be cancelled between them, and holds no more memory."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an exchange of pieces is about, the most urgent first.

    ``get`` are the pieces to have here, ``keep`` all that the store should show. ``shown`` are
    those that it showed whole before, ``bad`` counts the readings of pieces that came back
    damaged. ``heal`` has the store listed even when nothing is new, ``reread`` has every object
    read again, to find and mend damage that sizes do not show.
    """

    get: Sequence[Piece]
    keep: Sequence[Piece]
    shown: frozenset[str] = frozenset()
    bad: Mapping[str, int] = field(default_factory=dict)
    heal: bool = False
    reread: bool = False


@dataclass(slots=True)
class PieceReport:
    """How it went, in pieces and bytes.

    ``missing`` are pieces that neither this laptop nor the store has, ``bad`` those that came
    back damaged (with the number of readings), ``shown`` those that the store shows whole.
    ``trouble`` is the code of what stopped the fetching or the sending, else "".
    """

    fetched: int = 0
    fetched_bytes: int = 0
    sent: int = 0
    sent_bytes: int = 0
    missing: int = 0
    bad: dict[str, int] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    trouble: str = ""


def exchange_pieces(
    store: Store, blobs: Blobs, jury_id: bytes, wanted: Wanted, progress: Progress
) -> PieceReport:
    """Exchange once. Raises ``Unreachable`` when the store cannot be read, and ``Cancelled``.

    Reports steps in bytes, « fetching » then « sending ».
    """
    work = _Work(store, blobs, f"{home(jury_id)}/b", wanted, progress)
    if not work.has_news:
        return PieceReport(shown=wanted.shown, bad=dict(wanted.bad))
    work.look()
    work.fetch()
    if wanted.reread:
        work.reread()
    work.send()
    work.report.shown = work.seen_whole()
    return work.report


class _Work:
    """One exchange under way."""

    def __init__(
        self, store: Store, blobs: Blobs, folder: str, wanted: Wanted, progress: Progress
    ) -> None:
        self.report = PieceReport(bad=dict(wanted.bad))
        self._store, self._blobs, self._folder = store, blobs, folder
        self._wanted, self._progress = wanted, progress
        self._listed: dict[str, dict[str, int]] = {}
        """Piece → the objects that may be it, with their sizes."""
        self._spoilt: set[str] = set()
        """Objects of the store that are not what they promise."""

    @property
    def has_news(self) -> bool:
        """Whether anything is missing here or, as far as is known, there."""
        wanted = self._wanted
        return (
            wanted.heal
            or wanted.reread
            or any(not self._is_here(piece) for piece in wanted.get)
            or any(piece.name not in wanted.shown for piece in wanted.keep)
        )

    def look(self) -> None:
        """List the folder: one request, however many pieces there are."""
        self._progress.step(0, 0, "listing")
        self._listed = {}
        for entry in self._store.entries(self._folder):
            name = promised(entry.name)
            if name:
                self._listed.setdefault(name, {})[entry.name] = entry.size

    def fetch(self) -> None:
        """Read the pieces that are missing here, in the order wanted."""
        todo = _once(piece for piece in self._wanted.get if not self._is_here(piece))
        todo = [piece for piece in todo if self._is_worth_a_try(piece)]
        total, done = sum(piece.size for piece in todo), 0
        likely = [name for piece in todo for name in self._likely(piece)[:1]]
        self._store.expect([f"{self._folder}/{name}" for name in likely])
        try:
            for piece in todo:
                self._progress.step(done, total, "fetching")
                done += piece.size
                self._take(piece)
        except Unreachable as error:
            if error.code not in _HERE:
                raise
            self.report.trouble = error.code
        finally:
            self._store.expect(())
        if todo:
            self._progress.step(done, total, "fetching")

    def _take(self, piece: Piece) -> None:
        """Read a piece from whichever object holds it."""
        if not self._listed.get(piece.name):
            self.report.missing += 1
            return
        for name in self._likely(piece):
            content = self._read(name)
            if content is not None and is_piece(content, piece.name):
                self._blobs.write(piece.name, content)
                self.report.fetched += 1
                self.report.fetched_bytes += len(content)
                self.report.bad.pop(piece.name, None)
                return
            self._spoilt.add(name)
        self.report.bad[piece.name] = self.report.bad.get(piece.name, 0) + 1

    def _likely(self, piece: Piece) -> list[str]:
        """Name the objects that may be a piece.

        One of another size was cut, or is still being written by another program.
        """
        objects = self._listed.get(piece.name, {})
        return sorted(name for name, size in objects.items() if size == piece.size)

    def reread(self) -> None:
        """Read the objects of all pieces that are here, so that what is spoilt is written again."""
        held = [piece for piece in _once(self._wanted.keep) if self._is_here(piece)]
        total, done = sum(piece.size for piece in held), 0
        names = [name for piece in held for name in self._listed.get(piece.name, {})]
        self._store.expect([f"{self._folder}/{name}" for name in names])
        for piece in held:
            self._progress.step(done, total, "checking")
            done += piece.size
            for name in self._listed.get(piece.name, {}):
                content = self._read(name)
                if content is None or not is_piece(content, piece.name):
                    self._spoilt.add(name)
        self._store.expect(())

    def send(self) -> None:
        """Write the pieces that are here and that the store does not show whole."""
        todo = [
            piece
            for piece in _once(self._wanted.keep)
            if self._is_here(piece) and not self._is_shown(piece)
        ]
        total, done = sum(piece.size for piece in todo), 0
        try:
            for parcel in _parcels(todo):
                self._progress.step(done, total, "sending")
                done += sum(piece.size for piece in parcel)
                self._give(parcel)
        except Unreachable as error:
            if error.code not in _CLOSED:
                raise
            self.report.trouble = self.report.trouble or error.code
        if todo:
            self._progress.step(done, total, "sending")

    def _give(self, parcel: Sequence[Piece]) -> None:
        """Write a few pieces together, and note what the store gives back."""
        objects = {}
        for piece in parcel:
            # One that cannot be read will be fetched again; whoever holds it sends it.
            with suppress(Damaged, Refused):
                objects[f"{self._folder}/{piece.name}"] = self._blobs.read(piece.name)
        written, trouble = deliver_all(self._store, objects)
        for path, content in objects.items():
            if written[path]:
                name = written[path].removeprefix(f"{self._folder}/")
                held = path.removeprefix(f"{self._folder}/")
                self._listed.setdefault(held, {})[name] = len(content)
                self._spoilt.discard(name)
                self.report.sent += 1
                self.report.sent_bytes += len(content)
        if trouble:
            raise Unreachable(trouble, address=self._store.address)

    def seen_whole(self) -> frozenset[str]:
        """Name the pieces that the store shows whole."""
        return frozenset(
            piece.name for piece in self._wanted.keep if self._is_shown(piece)
        )  # fmt: skip

    def _is_worth_a_try(self, piece: Piece) -> bool:
        return self._wanted.reread or self.report.bad.get(piece.name, 0) < MOST_TRIES

    def _is_here(self, piece: Piece) -> bool:
        return self._blobs.held().get(piece.name) == piece.size

    def _is_shown(self, piece: Piece) -> bool:
        objects = self._listed.get(piece.name, {})
        return any(
            size == piece.size and name not in self._spoilt for name, size in objects.items()
        )

    def _read(self, name: str) -> bytes | None:
        """Read an object; None when the store lists it but does not give it."""
        try:
            return self._store.get(f"{self._folder}/{name}")
        except Refused:
            return None


def _once(pieces: Iterable[Piece]) -> list[Piece]:
    """Drop repetitions, keeping the order."""
    return list({piece.name: piece for piece in pieces}.values())


def _parcels(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Cut a row of pieces into those that are written together."""
    parcel: list[Piece] = []
    for piece in pieces:
        size = sum(each.size for each in parcel) + piece.size
        if parcel and (len(parcel) == _TOGETHER or size > MAX_PIECE):
            yield parcel
            parcel = []
        parcel.append(piece)
    if parcel:
        yield parcel
