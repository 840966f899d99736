"""One process at a time on a desk: an advisory lock that the system lets go when we die."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Final

from jury_app.errors import Refused, Unreachable

if sys.platform == "win32":
    import msvcrt

    def _seize(descriptor: int) -> None:
        """Lock the first byte of the file, or raise ``OSError`` at once."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(descriptor: int) -> None:
        """Lock the file, or raise ``OSError`` at once.

        ``flock`` and not ``lockf``: the latter lets one process lock the same file twice, and
        forgets the lock when any descriptor of the file is closed.
        """
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK_FILE: Final = "desk.lock"
HELD_ELSEWHERE: Final = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class DeskLock:
    """Holds a folder for this process from the moment it is made until :meth:`release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises ``Refused("desk_in_use")`` when another window has it, and
        ``Unreachable("folder_unwritable")`` when the folder takes no files.
        """
        try:
            descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unreachable("folder_unwritable") from error
        try:
            _seize(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in HELD_ELSEWHERE:
                raise Refused("desk_in_use") from error
            raise Unreachable("folder_unwritable") from error
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let the next one in; the file stays, since removing it could free a newer lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
