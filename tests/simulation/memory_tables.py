"""The tables of an archive in memory: dictionaries that can be rolled back, and copied whole."""

import copy
from contextlib import contextmanager

NOTHING = object()


class Tables:
    """Named dictionaries of values that are never changed in place, with nested transactions.

    ``strike`` is called before and after whatever reaches the disk: it may raise, as a disk or a
    pulled plug would. After :meth:`cut` nothing more is read or written: the process is dead.
    """

    def __init__(self, held=None, strike=lambda step: None):
        self.held = held or {}
        self.strike = strike
        self._undo = []
        self._depth = 0
        self._dead = None

    def table(self, name):
        """Give a table to read; nobody changes it but :meth:`put`."""
        if self._dead is not None:
            raise self._dead
        return self.held.setdefault(name, {})

    def put(self, name, key, value):
        table = self.table(name)
        self._undo.append((name, key, table.get(key, NOTHING)))
        self._set(name, key, value)

    def drop(self, name, key):
        if key in self.table(name):
            self.put(name, key, NOTHING)

    @contextmanager
    def transaction(self):
        if self._dead is not None:
            raise self._dead
        mark = len(self._undo)
        if self._depth == 0:
            self.strike("begin")
        self._depth += 1
        try:
            yield
            if self._depth == 1:
                self.strike("commit")
        except BaseException:
            self._roll_back(mark)
            raise
        finally:
            self._depth -= 1
        if self._depth == 0:
            self._undo.clear()
            self.strike("committed")

    def cut(self, error):
        """Let the process die: what was committed stays, everything else never was."""
        if self._dead is None:
            self._roll_back(0)
            self._dead = error

    def snapshot(self):
        """Copy what is committed, as a backup program or a cloned disk does."""
        assert not self._undo
        return {name: copy.copy(table) for name, table in self.held.items()}

    def _roll_back(self, mark):
        while len(self._undo) > mark:
            self._set(*self._undo.pop())

    def _set(self, name, key, value):
        if value is NOTHING:
            self.held[name].pop(key, None)
        else:
            self.held[name][key] = value
