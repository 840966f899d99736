"""What stores that answer at once owe beyond the basic requests: the same, one after the other."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence

from jury_app.ports import Entry


class OneByOne(ABC):
    """A store near by, where asking for several things together would gain nothing."""

    @abstractmethod
    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``."""

    @abstractmethod
    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``."""

    @abstractmethod
    def put(self, name: str, content: bytes) -> None:
        """Write an object."""

    def shelves(self, folder: str) -> Mapping[str, str]:
        """Give the folders directly inside ``folder``, without marks."""
        return dict.fromkeys(self.folders(folder), "")

    def tree(
        self, folder: str, inside: Collection[str] | None = None
    ) -> Mapping[str, Sequence[Entry]]:
        """List the objects of folders directly inside ``folder``, by folder."""
        chosen = self.folders(folder) if inside is None else sorted(inside)
        return {each: self.entries(f"{folder}/{each}") for each in chosen}

    def expect(self, names: Sequence[str]) -> None:
        """Take no note of what will be read next: nothing is to be gained here."""
        del names

    def put_all(self, objects: Mapping[str, bytes]) -> None:
        """Write several objects, in order."""
        for name, content in objects.items():
            self.put(name, content)
