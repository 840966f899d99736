"""A parcel: what a laptop lacks, in one file that a mail carries (docs/format.md, « Parcel »).

To whoever opens it, a parcel is a store that only gives: each object in it is checked like any
other, and what a mail cut or altered costs no more than itself.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from jury_app.core import segment
from jury_app.errors import Refused, Unreachable
from jury_app.journal import Journal
from jury_app.ports import Archive, Entry
from jury_app.progress import Progress
from jury_app.sync import plan
from jury_app.sync.beside import packed
from jury_app.sync.stores.one_by_one import OneByOne
from jury_app.whole_file import replacing

ENDING = ".jurypack"
MAGIC = b"JURYPACK"
VERSION = b"1"
MAX_OBJECT = segment.MAX_SEGMENT

_SHELF = "d/000001"
_ID = 32
_NAME = re.compile(rb"[a-z0-9.-]{1,80}(?:/[a-z0-9.-]{1,80}){1,3}")
_LENGTHS = struct.Struct(">HI")
_DIGEST = 32
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an object lies in the file."""

    at: int
    size: int


def write_parcel(path: Path, jury_id: bytes, objects: Iterable[tuple[str, bytes]]) -> int:
    """Write objects (name below the jury's folder, content) into a file; give its size in bytes.

    The file is there whole or not at all: ``Unreachable("cannot_write")``.
    """
    digest = hashlib.sha256()
    size = 0
    with replacing(path) as file:

        def add(data: bytes) -> None:
            nonlocal size
            digest.update(data)
            size += file.write(data)

        add(MAGIC + VERSION + jury_id)
        for name, content in objects:
            written = name.encode("ascii")
            if not _NAME.fullmatch(written) or len(content) > MAX_OBJECT:
                raise ValueError(name)
            add(_LENGTHS.pack(len(written), len(content)) + written + content)
        add(_LENGTHS.pack(0, 0))
        add(digest.digest())
    return size


def lacking(
    archive: Archive, jury_id: bytes, known: Mapping[bytes, int], progress: Progress
) -> Iterator[tuple[str, bytes]]:
    """Pack the acts that whoever holds journals up to ``known`` (device → number) lacks.

    Numbers do not tell which branch somebody holds of a journal that was continued twice: from
    there on, all of them are packed.
    """
    heads, forks = archive.journal.heads(), archive.journal.forks()
    for done, device in enumerate(sorted(heads)):
        progress.step(done, len(heads), "packing")
        last = heads[device].seq
        first = min(known.get(device, 0), last, forks.get(device, last + 1) - 1) + 1
        for name, content in _line(archive.journal, jury_id, device, range(first, last + 1)):
            yield f"{_SHELF}/{plan.file_name(device, name)}", content
        if device in forks:
            for name, content in packed(archive.journal, jury_id, device):
                yield f"{_SHELF}/{plan.file_name(device, name)}", content


def _line(
    journal: Journal, jury_id: bytes, device: bytes, numbers: range
) -> Iterator[tuple[str, bytes]]:
    """Pack acts of the line of a device."""
    while numbers:
        acts = [
            each.raw for each in journal.records(device, numbers[0], numbers[: plan.MOST_ACTS][-1])
        ]
        acts = acts[: plan.split([len(act) for act in acts])[0]]
        content = segment.pack(jury_id, device, numbers[0], acts)
        yield segment.name(content), content
        numbers = numbers[len(acts) :]


class Parcel(OneByOne):
    """A parcel opened for reading, as a store: ``put`` is always ``Unreachable``.

    ``jury`` is the id of its jury. ``trouble`` is "parcel_cut" or "parcel_altered" when the file
    is not what was written; what can still be found in it is there.
    """

    def __init__(self, path: Path) -> None:
        """Read the table of a file.

        Raises ``Refused``: "not_a_parcel", "newer_parcel"; ``Unreachable("file_unreadable")``.
        """
        self._path = path
        self._places: dict[str, _Place] = {}
        self._entries: dict[str, dict[str, _Place]] = {}
        self._folders: dict[str, set[str]] = {}
        try:
            with path.open("rb") as file:
                self.jury = _head(file)
                self._home = plan.home(self.jury)
                self.trouble = self._index(file)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Unreachable("file_unreadable", file=path.name, reason=reason) from error

    @property
    def address(self) -> str:
        """What a laptop remembers this parcel by while it reads it."""
        return f"parcel:{self._path.name}"

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of its objects, below the jury's folder."""
        return tuple(self._places)

    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``."""
        return sorted(self._folders.get(folder, ()))

    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``."""
        inside = self._entries.get(folder, {})
        return [Entry(name, place.size) for name, place in sorted(inside.items())]

    def get(self, name: str) -> bytes:
        """Read an object whole; ``Refused("object_missing")`` when it is not there."""
        if not name.startswith(f"{self._home}/"):
            raise Refused("object_missing", name=name)
        return self.below(name.removeprefix(f"{self._home}/"))

    def below(self, name: str) -> bytes:
        """Read an object by its name below the jury's folder, as :meth:`get` does."""
        place = self._places.get(name)
        if place is None:
            raise Refused("object_missing", name=name)
        try:
            with self._path.open("rb") as file:
                file.seek(place.at)
                return file.read(place.size)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Unreachable("file_unreadable", file=self._path.name, reason=reason) from error

    def put(self, name: str, content: bytes) -> None:
        """Refuse: a parcel is written once."""
        del name, content
        raise Unreachable("store_read_only", address=self.address)

    def _note(self, name: str, place: _Place) -> None:
        """Note an object, and the folders above it: a parcel may hold very many of both."""
        self._places[name] = place
        *above, file = f"{self._home}/{name}".split("/")
        self._entries.setdefault("/".join(above), {})[file] = place
        while above:
            inner = above.pop()
            self._folders.setdefault("/".join(above), set()).add(inner)

    def _index(self, file: BinaryIO) -> str:
        """Note where each object lies, as far as the file goes; tell what is wrong with it."""
        while True:
            lengths = file.read(_LENGTHS.size)
            if len(lengths) < _LENGTHS.size:
                return "parcel_cut"
            length, size = _LENGTHS.unpack(lengths)
            if length == size == 0:
                return _check_end(file)
            name = file.read(length)
            if len(name) < length:
                return "parcel_cut"
            if not _NAME.fullmatch(name) or size > MAX_OBJECT:
                return "parcel_altered"
            at = file.tell()
            if file.seek(0, 2) < at + size:
                return "parcel_cut"
            file.seek(at + size)
            self._note(name.decode("ascii"), _Place(at, size))


def _head(file: BinaryIO) -> bytes:
    """Read the beginning of a parcel; give the id of its jury."""
    magic, version, jury = file.read(len(MAGIC)), file.read(len(VERSION)), file.read(_ID)
    if magic != MAGIC or len(jury) < _ID:
        raise Refused("not_a_parcel")
    if version != VERSION:
        raise Refused("newer_parcel")
    return jury


def _check_end(file: BinaryIO) -> str:
    """Compare the digest at the end with all that stands before it."""
    left = file.tell()
    told = file.read()
    if len(told) < _DIGEST:
        return "parcel_cut"
    digest = hashlib.sha256()
    file.seek(0)
    while left and (chunk := file.read(min(_CHUNK, left))):
        digest.update(chunk)
        left -= len(chunk)
    return "" if told == digest.digest() else "parcel_altered"
