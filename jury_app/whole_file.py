"""Put a file in place whole, or not at all, even when the power fails."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from jury_app.errors import Unreachable

READABLE, PRIVATE = 0o644, 0o600
"""Who may read the file: everybody on this machine, or its owner alone."""


@contextmanager
def replacing(path: Path, mode: int = READABLE) -> Iterator[BinaryIO]:
    """Write beside ``path``, flush to the disk, then rename there; trouble leaves nothing behind.

    Raises ``Unreachable("cannot_write")`` with ``name`` and ``reason``; a file that was there is
    then untouched.
    """
    with writing_to(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        beside = Path(name)
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.chmod(mode)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)


def replace_file(path: Path, content: bytes, mode: int = READABLE) -> None:
    """Put ``content`` in place at once; see :func:`replacing`."""
    with replacing(path, mode) as file:
        file.write(content)


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Turn a full disk or a folder that refuses into an error a person understands."""
    try:
        yield
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise Unreachable("cannot_write", name=path.name, reason=reason) from trouble


def _sync_folder(folder: Path) -> None:
    # The rename itself must reach the disk; Windows has no such call and needs none.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
