"""A folder as a store: a USB key, a network share, a folder that another program synchronises.

Objects appear whole or not at all (written beside, flushed, then renamed). What is not ours is
neither read nor touched, and no symbolic link below the root is followed.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from jury_app.core.segment import MAX_SEGMENT
from jury_app.errors import JuryError, Refused, Unreachable
from jury_app.ports import Entry
from jury_app.sync.stores import names
from jury_app.sync.stores.one_by_one import OneByOne

Result = TypeVar("Result")

STALE_AFTER = 3600.0
"""Seconds after which a temporary file of ours is a leftover."""

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
_BUSY = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation; a virus scanner lets go soon."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FULL_ON_WINDOWS = frozenset({39, 112})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_READ_ONLY_ON_WINDOWS = frozenset({5, 19})

_TEMPORARY = (".jury-", ".tmp")
_JUNK = frozenset({"desktop.ini", "thumbs.db"})
_JUNK_ENDINGS = (".tmp", ".part", ".crdownload", "~")
_JUNCTION = 0xA0000003
"""What Windows tags a folder with that stands for another one."""


class FolderStore(OneByOne):
    """The objects are the files below ``root``, which must exist already."""

    def __init__(self, root: Path) -> None:
        """Name the folder; nothing is read or written yet."""
        self._root = Path(root)

    @property
    def address(self) -> str:
        """The path of the folder."""
        return str(self._root)

    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``; empty when it does not exist."""
        with self._reading():
            return sorted(each.name for each in self._scan(folder) if _is_folder(each))

    def shelves(self, folder: str) -> Mapping[str, str]:
        """Give the folders directly inside ``folder``, marked by when they last changed."""
        with self._reading():
            marks: dict[str, str] = {}
            for each in self._scan(folder):
                if _is_folder(each):
                    with suppress(FileNotFoundError):
                        marks[each.name] = str(each.stat(follow_symlinks=False).st_mtime_ns)
            return marks

    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``, without junk; clear our old leftovers."""
        with self._reading():
            listed: list[Entry] = []
            for each in self._scan(folder):
                if _is_temporary(each.name):
                    _clear_if_stale(each)
                elif not _is_junk(each.name) and each.is_file(follow_symlinks=False):
                    with suppress(FileNotFoundError):
                        size = each.stat(follow_symlinks=False).st_size
                        listed.append(Entry(each.name, size))
            return sorted(listed, key=lambda entry: entry.name)

    def get(self, name: str) -> bytes:
        """Read an object whole.

        ``Refused("object_missing")`` when it is not there, ``Refused("object_unreadable")`` when
        the folder answers but this file does not (a bad sector, a placeholder of a cloud, a folder
        of that name). Of what is larger than any object, only so much that everybody sees it.
        """
        with self._reading():
            path = self._path(name)
            if not self._is_plain(path):
                there = self._is_plain(path, folder=True)
                raise Refused("object_unreadable" if there else "object_missing", name=name)
            try:
                return patiently(lambda: _read(path))
            except FileNotFoundError:
                raise Refused("object_missing", name=name) from None
            except OSError as error:
                self._need_root()
                raise Refused("object_unreadable", name=name) from error

    def put(self, name: str, content: bytes) -> None:
        """Write an object; one of that name and size is left as it is, and so is a folder."""
        with self._writing():
            path = self._path(name)
            whole = self._is_plain(path) and path.stat().st_size == len(content)
            if whole or self._is_plain(path, folder=True):
                return
            self._need_root()
            self._make_folder(path.parent)
            self._write(path, content)

    # --- inside --------------------------------------------------------------------------------

    def _path(self, name: str) -> Path:
        """Turn a name into a path below the root, or refuse it."""
        return self._root.joinpath(*names.parts(name))

    def _scan(self, folder: str) -> list[os.DirEntry[str]]:
        path = self._path(folder)
        with suppress(FileNotFoundError):
            if self._is_plain(path, folder=True):
                with os.scandir(path) as found:
                    return [each for each in found if _is_text(each.name)]
        self._need_root()
        return []

    def _is_plain(self, path: Path, *, folder: bool = False) -> bool:
        """Whether a file (or folder) is there and reached without any symbolic link."""
        at = self._root
        parts = path.relative_to(self._root).parts
        for number, part in enumerate(parts, start=1):
            at = at / part
            try:
                found = at.lstat()
            except (FileNotFoundError, NotADirectoryError):
                return False
            wanted = stat.S_ISDIR if folder or number < len(parts) else stat.S_ISREG
            junction = getattr(found, "st_reparse_tag", 0) == _JUNCTION
            if junction or not wanted(found.st_mode):
                return False
        return True

    def _make_folder(self, path: Path) -> None:
        if path == self._root:
            return
        self._make_folder(path.parent)
        with suppress(FileExistsError):
            path.mkdir()
            _flush_folder(path.parent)
        if not self._is_plain(path, folder=True):
            raise Unreachable("store_refused", folder=path.name)

    def _write(self, path: Path, content: bytes) -> None:
        begin, end = _TEMPORARY
        beside = path.with_name(f"{begin}{secrets.token_hex(8)}{end}")
        try:
            _write_through(beside, content)
            patiently(lambda: beside.replace(path))
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
        _flush_folder(path.parent)

    def _need_root(self) -> None:
        if not self._root.is_dir():
            raise Unreachable("store_unreachable", address=self.address)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._need_root()
            denied = error.errno in (errno.EACCES, errno.EPERM)
            raise self._trouble("store_refused" if denied else "store_unreachable") from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            number, windows = error.errno, getattr(error, "winerror", None)
            if number in _FULL or windows in _FULL_ON_WINDOWS:
                raise self._trouble("store_full") from error
            self._need_root()
            if number in _READ_ONLY or windows in _READ_ONLY_ON_WINDOWS:
                raise self._trouble("store_read_only") from error
            raise self._trouble("store_unreachable") from error

    def _trouble(self, code: str) -> JuryError:
        return Unreachable(code, address=self.address)


def _read(path: Path) -> bytes:
    """Read an object, and not all of a file that somebody made to fill the memory."""
    with path.open("rb") as file:
        return file.read(MAX_SEGMENT + 1)


def patiently(
    action: Callable[[], Result], pause: Callable[[float], object] = time.sleep
) -> Result:
    """Do something again a few times (1.6 s in all) while Windows says that a file is in use."""
    for seconds in _PAUSES:
        try:
            return action()
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY:
                raise
        pause(seconds)
    return action()


def _write_through(path: Path, content: bytes) -> None:
    """Write a new file and have the disk confirm it."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        if sys.platform == "darwin":
            import fcntl  # noqa: PLC0415 - exists on this system only

            with suppress(OSError):  # network shares do not know it
                fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)


def _flush_folder(path: Path) -> None:
    """Have the disk confirm a new name; systems and shares that cannot are let be."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_temporary(name: str) -> bool:
    begin, end = _TEMPORARY
    return name.startswith(begin) and name.endswith(end)


def _is_text(name: str) -> bool:
    """Whether a name can be written down at all; on Linux any bytes make a file name."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder that can be asked for; a link to one is not."""
    return names.is_usable(entry.name) and entry.is_dir(follow_symlinks=False)


def _is_junk(name: str) -> bool:
    """Whether a file is the work of systems and sync programs: hidden, temporary, half loaded."""
    lowered = name.lower()
    return lowered.startswith((".", "~")) or lowered in _JUNK or lowered.endswith(_JUNK_ENDINGS)


def _clear_if_stale(entry: os.DirEntry[str]) -> None:
    """Remove what an interrupted writing left; whoever still writes it simply writes again."""
    with suppress(OSError):
        if (
            entry.is_file(follow_symlinks=False)
            and time.time() - entry.stat(follow_symlinks=False).st_mtime > STALE_AFTER
        ):
            Path(entry.path).unlink()
