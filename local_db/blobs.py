"""Pieces of attachments in a folder beside the database, encrypted as they are in a store."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Final

from jury_app.core.attachment import ENDING, is_piece
from jury_app.errors import Damaged, Refused, Unreachable
from jury_app.whole_file import PRIVATE, replace_file

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FULL_ON_WINDOWS: Final = frozenset({39, 112})
_DENIED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_LEFTOVERS: Final = ".*.part"
"""What a writing that the power cut short leaves beside its place."""


class FolderBlobs:
    """The pieces in one folder, a file each; see ``ports.Blobs``.

    The desk's lock keeps other programs of ours out, so the list of what is here is read once.
    """

    def __init__(self, folder: Path) -> None:
        """Keep them in ``folder``, which is made with the first piece."""
        self._folder = folder
        self._held: dict[str, int] | None = None

    def held(self) -> Mapping[str, int]:
        """Give the pieces here, name → size in bytes."""
        return MappingProxyType(self._known())

    def read(self, name: str) -> bytes:
        """Read a piece and check it; a damaged one is removed, to be fetched again."""
        with _understood():
            try:
                content = self._path(name).read_bytes()
            except FileNotFoundError:
                self._known().pop(name, None)
                raise Refused("piece_missing") from None
        if not is_piece(content, name):
            self.discard(name)
            raise Damaged("piece_damaged")
        return content

    def write(self, name: str, content: bytes) -> None:
        """Keep a piece, whole or not at all."""
        if not is_piece(content, name):
            raise Damaged("piece_damaged")
        known = self._known()
        if known.get(name) == len(content):
            return
        with _understood():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._path(name), content, PRIVATE)
        known[name] = len(content)

    def discard(self, name: str) -> None:
        """Let go of a piece."""
        with _understood():
            self._path(name).unlink(missing_ok=True)
        self._known().pop(name, None)

    def _path(self, name: str) -> Path:
        """Give the file of a piece; a name that could lead out of the folder is a defect."""
        if "/" in name or "\\" in name or not name.endswith(ENDING):
            raise ValueError("not the name of a piece")
        return self._folder / name

    def _known(self) -> dict[str, int]:
        if self._held is None:
            with _understood():
                self._held = self._look()
        return self._held

    def _look(self) -> dict[str, int]:
        """Read the folder, and clear what an interrupted writing left."""
        for leftover in self._folder.glob(_LEFTOVERS):
            with suppress(OSError):
                leftover.unlink()
        return {
            path.name: path.stat().st_size
            for path in self._folder.glob(f"*{ENDING}")
            if path.is_file() and not path.is_symlink()
        }


@contextmanager
def _understood() -> Iterator[None]:
    """Name the trouble with the disk as the database names it."""
    try:
        yield
    except Unreachable as error:
        if not isinstance(error.__cause__, OSError):
            raise
        raise _trouble(error.__cause__) from error
    except OSError as error:
        raise _trouble(error) from error


def _trouble(error: OSError) -> Unreachable:
    if error.errno in _FULL or getattr(error, "winerror", None) in _FULL_ON_WINDOWS:
        return Unreachable("disk_full")
    return Unreachable("folder_unwritable" if error.errno in _DENIED else "disk_failing")
