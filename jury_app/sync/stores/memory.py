"""A store in memory: for rehearsals and tests, with the rules of any other store."""

from __future__ import annotations

from collections.abc import Sequence

from jury_app.errors import Refused
from jury_app.ports import Entry
from jury_app.sync.stores.one_by_one import OneByOne


class MemoryStore(OneByOne):
    """Objects by name; what is there with the right size is never overwritten."""

    def __init__(self, address: str = "memory") -> None:
        """Begin empty; ``address`` is what laptops remember this store by."""
        self._address = address
        self._objects: dict[str, bytes] = {}

    @property
    def address(self) -> str:
        """What this store is called."""
        return self._address

    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``."""
        return sorted({rest.split("/")[0] for rest in self._inside(folder) if "/" in rest})

    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``."""
        return [
            Entry(rest, len(self._objects[f"{folder}/{rest}"]))
            for rest in sorted(self._inside(folder))
            if "/" not in rest
        ]

    def get(self, name: str) -> bytes:
        """Read an object whole; ``Refused("object_missing")`` when it is not there."""
        try:
            return self._objects[name]
        except KeyError:
            raise Refused("object_missing", name=name) from None

    def put(self, name: str, content: bytes) -> None:
        """Write an object; one of that name and size is left as it is."""
        held = self._objects.get(name)
        if held is None or len(held) != len(content):
            self._objects[name] = bytes(content)

    def _inside(self, folder: str) -> list[str]:
        start = folder + "/"
        return [name.removeprefix(start) for name in self._objects if name.startswith(start)]
