"""Put a file in place whole, or not at all, even when the power fails."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from jury_app.errors import JuryError, Unreachable

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "file_read_only",
    errno.EPERM: "file_read_only",
    errno.EROFS: "file_read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
}


def replace_file(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path``, then rename it there.

    Raises ``Unreachable`` with "disk_full", "file_read_only", "folder_missing" or "file_failed";
    a file that was there is then untouched.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise _trouble(error, path) from error


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # The rename itself must reach the disk; Windows has no such call and needs none.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _trouble(error: OSError, path: Path) -> JuryError:
    return Unreachable(_CODES.get(error.errno or 0, "file_failed"), name=path.name)
