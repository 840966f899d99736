"""Where a room keeps what is brought: whole objects that fit their names, written once.

The folder is that of any folder store, so that its owner exchanges through it as through a key.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path

from jury_app.core.segment import MAX_SEGMENT
from jury_app.sync.room.layout import Place

Read = Callable[[int], bytes]
"""Gives up to so many bytes of what is being sent; none at its end."""

RESERVE = 256 * 1024 * 1024
"""Bytes of the disk that visitors never fill: the host's own database lives on it."""
CHUNK = 64 * 1024
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class Outcome(Enum):
    """What became of an object that was sent."""

    KEPT = "kept"
    HELD_ALREADY = "held already"
    OTHER_HELD = "another is held"
    CUT = "cut"
    MISNAMED = "misnamed"
    FULL = "full"
    UNWRITABLE = "unwritable"


class Chest:
    """Takes objects below a folder."""

    def __init__(self, root: Path, reserve: int = RESERVE) -> None:
        """Keep them below ``root``, and leave ``reserve`` bytes of its disk free."""
        self._root = root.resolve()
        self._reserve = reserve

    def take(self, path: str, place: Place, size: int, read: Read) -> Outcome:
        """Receive an object of ``size`` bytes; anything but ``KEPT`` leaves the folder as it was.

        A whole object is never replaced; one whose content does not fit its own name is.
        """
        target = self._root.joinpath(*path.split("/"))
        try:
            if shutil.disk_usage(self._root).free < size + self._reserve:
                return Outcome.FULL
            if not self._make_folder(target.parent):
                return Outcome.UNWRITABLE
            beside = target.with_name(f".jury-{secrets.token_hex(8)}.tmp")
            try:
                return _receive(beside, target, place, size, read)
            finally:
                with suppress(OSError):
                    beside.unlink(missing_ok=True)
        except OSError as error:
            return Outcome.FULL if error.errno in _FULL else Outcome.UNWRITABLE

    def make_folder(self, path: str) -> bool:
        """Make a folder and those above it; False when the disk refuses."""
        try:
            return self._make_folder(self._root.joinpath(*path.split("/")))
        except OSError:
            return False

    def _make_folder(self, folder: Path) -> bool:
        """Make a folder that is reached without any symbolic link."""
        folder.mkdir(parents=True, exist_ok=True)
        return folder.resolve() == folder


def _receive(beside: Path, target: Path, place: Place, size: int, read: Read) -> Outcome:
    digest = hashlib.sha256()
    left = size
    with beside.open("xb") as file:
        while left and (chunk := read(min(CHUNK, left))):
            left -= len(chunk)
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    if left:
        return Outcome.CUT
    if not place.accepts(digest.digest()):
        return Outcome.MISNAMED
    if place.stem and not (size <= MAX_SEGMENT and place.suits(beside.read_bytes())):
        return Outcome.MISNAMED
    held = _digest_of(target)
    if held == digest.digest():
        return Outcome.HELD_ALREADY
    if held is not None and place.accepts(held):
        return Outcome.OTHER_HELD
    beside.replace(target)
    _flush(target.parent)
    return Outcome.KEPT


def _digest_of(path: Path) -> bytes | None:
    """Give the SHA-256 of a file; None when there is none."""
    if path.is_symlink():
        raise OSError(errno.ELOOP, "a symbolic link")
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except FileNotFoundError:
        return None


def _flush(folder: Path) -> None:
    """Have the disk confirm a new name, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
