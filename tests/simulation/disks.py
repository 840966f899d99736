"""What of a laptop outlives its process: a desk in memory, or a real one in a folder."""

import shutil
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from local_db.archive import open_archive
from tests.simulation.memory_archive import MemoryArchive
from tests.simulation.memory_tables import Tables

KEY = bytes(range(32))


class PowerCut(BaseException):
    """The process is gone: no handler of ours may catch this and go on."""


class MemoryDisk:
    def __init__(self, held=None):
        self._tables = Tables(held)

    def open(self, strike):
        """Give the archive as it was committed; ``strike`` is told of every step."""
        self._tables = Tables(self._tables.held, strike)
        return MemoryArchive(self._tables)

    def cut(self, error):
        self._tables.cut(error)

    def snapshot(self):
        return MemoryDisk(self._tables.snapshot())

    def wipe(self):
        pass


class RealDisk:
    """SQLCipher in a folder of its own, with the same steps where a plug may be pulled."""

    numbers = count()

    def __init__(self, root, source=None):
        self._root = Path(root)
        self._folder = self._root / str(next(self.numbers))
        if source is not None:
            shutil.copytree(source, self._folder)
        self._archive = None

    def open(self, strike):
        self._archive = StruckArchive(open_archive(self._folder, KEY), strike)
        return self._archive

    def cut(self, error):
        self._archive.dead = error

    def snapshot(self):
        """Copy the folder; the write-ahead log goes with it."""
        return RealDisk(self._root, self._folder)

    def wipe(self):
        shutil.rmtree(self._folder, ignore_errors=True)


class StruckArchive:
    """A real archive whose transactions may be interrupted."""

    def __init__(self, archive, strike):
        self._archive = archive
        self._strike = strike
        self._depth = 0
        self.dead = None

    def __getattr__(self, name):
        if self.dead is not None and name != "close":
            raise self.dead
        return getattr(self._archive, name)

    @contextmanager
    def transaction(self):
        if self.dead is not None:
            raise self.dead
        outermost = self._depth == 0
        if outermost:
            self._strike("begin")
        self._depth += 1
        try:
            with self._archive.transaction():
                yield
                if outermost:
                    self._strike("commit")
        finally:
            self._depth -= 1
        if outermost:
            self._strike("committed")
