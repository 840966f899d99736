"""A WebDAV folder or an S3 bucket as a store, through OpenDAL's asynchronous operator."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence

from opendal.types import EntryMode, Metadata

from jury_app.errors import JuryError, Refused, Unreachable
from jury_app.ports import Credentials, Entry
from jury_app.sync.stores import answers
from jury_app.sync.stores.addresses import S3, Address
from jury_app.sync.stores.asking import MOST_REQUESTS, Asking, together
from jury_app.sync.stores.names import is_usable, parts
from jury_app.sync.stores.reading import every_entry, read_bounded
from jury_app.sync.stores.services import operator

_AHEAD = 16
"""Objects fetched together…"""
_AHEAD_BYTES = 4 * 1024 * 1024
"""… and the bytes after which no more are begun."""
_SOMEBODY_ELSE = 0.3
"""Seconds to let another laptop finish making the same folder: meanwhile it may be refused."""
_ASKED_ONE_BY_ONE = MOST_REQUESTS
"""Objects to write in one folder above which the folder is listed instead: up to then, asking
takes no longer, and a listing grows with all that is there."""


_FOLDER = -1
"""The size of what is no object: nothing can be written under its name."""
_ODD = frozenset({"store_refused", "store_strange", "store_unreachable"})
"""Codes of a reading after which the store is asked whether it knows the object at all."""


class CloudStore:
    """The objects below the path of a WebDAV or S3 address."""

    def __init__(self, address: Address, credentials: Credentials | None = None) -> None:
        """Name the store; nothing is asked of it yet."""
        self._address = str(address)
        self._asking = Asking(self._address)
        self._flat = address.kind == S3
        self._operator = operator(address, credentials)
        self._expected: dict[str, None] = {}
        self._fetched: dict[str, bytes | JuryError] = {}
        self._made: set[str] = set()

    @property
    def address(self) -> str:
        """The address in its one spelling, without a password."""
        return self._address

    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``; empty when it does not exist."""
        parts(folder)
        return self._asking.run(self._folders(folder))

    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``; empty when it does not exist."""
        parts(folder)
        return self._asking.run(self._entries(folder))

    def shelves(self, folder: str) -> Mapping[str, str]:
        """Give the folders directly inside ``folder``; some servers tell when they changed."""
        parts(folder)
        found = self._asking.run(self._metadata(folder))
        return {
            path: str(each.last_modified or "")
            for path, each in sorted(found.items())
            if each.mode == EntryMode.Dir and is_usable(path)
        }

    def tree(
        self, folder: str, inside: Collection[str] | None = None
    ) -> Mapping[str, Sequence[Entry]]:
        """List the objects of folders inside ``folder``, four listings at a time."""
        parts(folder)
        if inside is None and self._flat:
            return self._asking.run(self._flat_tree(folder))
        return self._asking.run(self._tree(folder, inside))

    def expect(self, names: Sequence[str]) -> None:
        """Fetch these together as soon as the first of them is asked for."""
        self._expected = dict.fromkeys(names)
        self._fetched = {}

    def get(self, name: str) -> bytes:
        """Read an object whole, and those expected next with it."""
        parts(name)
        if name not in self._fetched:
            self._asking.run(self._fetch(self._ahead(name)))
        found = self._fetched.pop(name)
        if isinstance(found, JuryError):
            raise found
        return found

    def put(self, name: str, content: bytes) -> None:
        """Write an object; one of that name and size is left as it is."""
        self.put_all({name: content})

    def put_all(self, objects: Mapping[str, bytes]) -> None:
        """Write several objects, four at a time, each into a folder made beforehand."""
        folders: dict[str, dict[str, bytes]] = {}
        for name, content in objects.items():
            *above, file = parts(name)
            folders.setdefault("/".join(above), {})[file] = bytes(content)
            self._fetched.pop(name, None)
        if objects:
            self._asking.run(self._write_all(folders))

    # --- listing -------------------------------------------------------------------------------

    async def _folders(self, folder: str) -> list[str]:
        found = await self._list(folder)
        return sorted(path for path, size in found.items() if size is None and is_usable(path))

    async def _entries(self, folder: str) -> list[Entry]:
        found = await self._list(folder)
        return [Entry(path, size) for path, size in sorted(found.items()) if size is not None]

    async def _tree(self, folder: str, inside: Collection[str] | None) -> dict[str, list[Entry]]:
        chosen = await self._folders(folder) if inside is None else sorted(inside)
        listed = await together(self._entries(f"{folder}/{each}") for each in chosen)
        return dict(zip(chosen, listed, strict=True))

    async def _flat_tree(self, folder: str) -> dict[str, list[Entry]]:
        """List everything below in one go: folders are but beginnings of names here."""
        tree: dict[str, list[Entry]] = {}
        for path, size in sorted((await self._list(folder, deep=True)).items()):
            inside, _, file = path.partition("/")
            if file and is_usable(inside):
                tree.setdefault(inside, [])
                if "/" not in file and size is not None:
                    tree[inside].append(Entry(file, size))
        return tree

    async def _list(self, folder: str, *, deep: bool = False) -> dict[str, int | None]:
        """Give what is below ``folder``: relative path → size, None for a folder."""
        found = await self._metadata(folder, deep=deep)
        return {
            path: None if each.mode == EntryMode.Dir else each.content_length
            for path, each in found.items()
        }

    async def _metadata(self, folder: str, *, deep: bool = False) -> dict[str, Metadata]:
        """Give what is told of all that is below ``folder``, by relative path."""
        start = folder + "/"

        async def listed() -> dict[str, Metadata]:
            found: dict[str, Metadata] = {}
            async for entry in every_entry(self._operator, start, deep=deep):
                path = entry.path.removeprefix(start)
                if path:
                    found[path.rstrip("/")] = entry.metadata
                else:
                    self._made.add(folder)
            return found

        try:
            return await self._asking.ask(listed)
        except Refused:
            return {}

    # --- reading -------------------------------------------------------------------------------

    def _ahead(self, name: str) -> list[str]:
        """Choose what to fetch with ``name``: those expected after it, which are passed over."""
        self._fetched = {}
        if name not in self._expected:
            return [name]
        waiting = list(self._expected)
        at = waiting.index(name)
        chosen, rest = waiting[at : at + _AHEAD], waiting[at + _AHEAD :]
        self._expected = dict.fromkeys(rest)
        return chosen

    async def _fetch(self, chosen: Sequence[str]) -> None:
        """Fetch objects, four at a time; beyond a few megabytes the rest waits for its turn."""
        waiting = list(reversed(chosen))
        budget = _AHEAD_BYTES

        async def fetch_some() -> None:
            nonlocal budget
            while waiting and budget > 0:
                name = waiting.pop()
                try:
                    content = await self._read(name)
                except JuryError as error:
                    self._fetched[name] = error
                else:
                    budget -= len(content)
                    self._fetched[name] = content

        await together(fetch_some() for _ in range(MOST_REQUESTS))
        self._expected = dict.fromkeys((*reversed(waiting), *self._expected))

    async def _read(self, name: str) -> bytes:
        try:
            return await self._asking.ask(lambda: read_bounded(self._operator, name), name=name)
        except Unreachable as error:
            if error.code not in _ODD:
                raise
            # Is it the store, or this object? Some cannot give a folder, an empty file, or one
            # that their disk has lost; no such object may hold up the others.
            found = await self._stat(name)
            if found is None:
                raise
            if found.mode == EntryMode.Dir:
                raise Refused("object_unreadable", name=name) from None
            if not found.content_length:
                return b""
            if error.code == "store_unreachable":
                raise Refused("object_unreadable", name=name) from error
            raise

    async def _stat(self, name: str) -> Metadata | None:
        try:
            return await self._asking.ask(lambda: self._operator.stat(name), name=name)
        except Refused:
            return None

    # --- writing -------------------------------------------------------------------------------

    async def _write_all(self, folders: Mapping[str, Mapping[str, bytes]]) -> None:
        writings = []
        for folder, objects in folders.items():
            held = await self._sizes(folder, list(objects))
            todo = {
                file: content
                for file, content in objects.items()
                if held.get(file) not in (len(content), _FOLDER)
            }
            if todo:
                await self._make(folder)
            writings += [self._write(folder, *each) for each in todo.items()]
        await together(writings)

    async def _sizes(self, folder: str, files: Sequence[str]) -> dict[str, int | None]:
        """Look which of these objects are there already, or cannot be, as a folder is there."""
        if len(files) > _ASKED_ONE_BY_ONE:
            listed = await self._list(folder)
            return {path: _FOLDER if size is None else size for path, size in listed.items()}
        found = await together(self._size(f"{folder}/{file}") for file in files)
        return dict(zip(files, found, strict=True))

    async def _size(self, name: str) -> int | None:
        found = await self._stat(name)
        if found is None:
            return None
        return _FOLDER if found.mode == EntryMode.Dir else found.content_length

    async def _make(self, folder: str) -> None:
        """Make a folder, alone, unless it is known to be there; S3 needs none."""
        if self._flat or folder in self._made:
            return

        async def make() -> None:
            await self._operator.create_dir(folder + "/")

        try:
            await self._asking.ask(make, writing=True)
        except Unreachable as error:
            if error.code not in {"store_read_only", "store_strange"}:
                raise
            await asyncio.sleep(_SOMEBODY_ELSE)
            await self._asking.ask(make, writing=True)
        self._made.add(folder)

    async def _write(self, folder: str, file: str, content: bytes) -> None:
        async def write() -> None:
            await self._operator.write(f"{folder}/{file}", content)

        try:
            await self._asking.ask(write, writing=True)
        except Unreachable as error:
            if not answers.lacks_folder(error.__cause__):
                raise
            self._made.discard(folder)
            await self._make(folder)
            await self._asking.ask(write, writing=True)
