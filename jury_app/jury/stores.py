"""The stores that this laptop knows, how each of them did, and who the laptop is to each.

The list lies in the encrypted database; user names and passwords rest in the vault only, in
numbered places of their own, so that they are forgotten with the store, and with the desk even
when its database can no longer be opened.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace

from jury_app.core.encoding import decode, encode
from jury_app.errors import Damaged, JuryError, NotAllowed, Refused, Unreachable
from jury_app.keys.vault import Vault
from jury_app.ports import Credentials, Desk, OpenStore, Store
from jury_app.sync.schedule import Contact

MOST_STORES = 8
"""Stores of one laptop; more would be a mistake, and each has a place in the vault."""
_LIST, _ONLY = "stores", "store"
_CLOUDS = frozenset({"webdav", "s3"})


@dataclass(frozen=True, slots=True)
class KnownStore:
    """A store as this laptop remembers it.

    ``place`` numbers what the vault keeps for it (0: it asks for no password). ``tried`` and
    ``reached`` are the last try and the last success, in minutes since 1970; ``failures`` counts
    the tries since that did not end well, ``trouble`` is why the last one did not.
    """

    address: str
    label: str = ""
    removable: bool = False
    automatic: bool = True
    place: int = 0
    tried: int | None = None
    reached: int | None = None
    failures: int = 0
    trouble: str = ""

    @property
    def kind(self) -> str:
        """What sort of place it is: "folder", "webdav" or "s3"."""
        return kind_of(self.address)

    @property
    def locked(self) -> bool:
        """Whether it refused the password: not tried again unasked, since some lock one out."""
        return self.trouble == "store_refused" and self.kind != "folder"

    def contact(self, unsent: int) -> Contact:
        """Tell what decides when to exchange with it next."""
        return Contact(
            automatic=self.automatic,
            tried=self.tried,
            reached=self.reached,
            failures=self.failures,
            trouble="store_refused" if self.locked else self.trouble,
            unsent=unsent,
        )


def kind_of(address: str) -> str:
    """Tell what sort of place an address names; whatever is nothing else is a folder."""
    kind = address.partition(":")[0]
    return kind if kind in _CLOUDS else "folder"


class StoreBook:
    """The list of a desk's stores. The first one is the jury's own: invitations name it."""

    def __init__(self, desk: Desk, open_store: OpenStore, vault: Vault, desk_name: str) -> None:
        """Keep the list in ``desk`` and credentials in ``vault``, under the desk's name."""
        self._desk = desk
        self._open_store = open_store
        self._vault = vault
        self._desk_name = desk_name
        self._held: dict[int, Credentials] = {}

    def every(self) -> tuple[KnownStore, ...]:
        """Give the stores, the jury's own first."""
        kept = self._desk.recall(_LIST)
        if kept is None:
            only, last = self._desk.recall(_ONLY), self._desk.recall("last_sync")
            reached = int(last) if last else None
            return (KnownStore(only, tried=reached, reached=reached),) if only else ()
        known = {each.name for each in fields(KnownStore)}
        return tuple(
            KnownStore(**{name: value for name, value in each.items() if name in known})
            for each in json.loads(kept)
        )

    def find(self, address: str) -> KnownStore:
        """Give one store; ``NotAllowed("unknown_store")`` when it is not on the list."""
        for each in self.every():
            if each.address == address:
                return each
        raise NotAllowed("unknown_store", address=address)

    def put(
        self, store: KnownStore, credentials: Credentials | None, *, first: bool = False
    ) -> None:
        """Add a store, or say anew who one is to it; ``first`` makes it the jury's own.

        Raises ``Refused("too_many_stores")``, and ``Unreachable("keyring_missing")`` when the
        vault does not keep the credentials: then nothing has changed.
        """
        every = self.every()
        known = [each.address for each in every]
        others = [each for each in every if each.address != store.address]
        if len(others) >= MOST_STORES:
            raise Refused("too_many_stores", most=MOST_STORES)
        store = replace(store, place=self._settle(store, others, credentials))
        at = known.index(store.address) if store.address in known else len(others)
        others.insert(0 if first else at, store)
        self._keep(others)

    def _settle(
        self, store: KnownStore, others: Sequence[KnownStore], credentials: Credentials | None
    ) -> int:
        """Put credentials into the vault, or drop those of before; give their place."""
        if credentials is None:
            if store.place:
                self._forget(store.place)
            return 0
        taken = {each.place for each in others}
        free = next(each for each in range(1, MOST_STORES + 1) if each not in taken)
        place = store.place or free
        kept = encode([credentials.user, credentials.password])
        self._vault.write(entry_name(self._desk_name, place), kept)
        self._held[place] = credentials
        return place

    def move(self, before: str, after: str) -> None:
        """Know a store by another address."""
        others = [each for each in self.every() if each.address != after]
        self._keep(
            [replace(each, address=after) if each.address == before else each for each in others]
        )

    def update(self, store: KnownStore) -> None:
        """Replace what is remembered of a store, in its place in the list."""
        self._keep([store if each.address == store.address else each for each in self.every()])

    def remove(self, address: str) -> None:
        """Forget a store, and who one was to it."""
        place = self.find(address).place
        if place:
            self._forget(place)
        self._keep([each for each in self.every() if each.address != address])

    def credentials(self, address: str) -> Credentials | None:
        """Tell who this laptop is to a store; None when it does not ask, or is not known.

        Raises ``Unreachable`` with "keyring_locked", or "store_password_missing" when the vault
        no longer has what was put there.
        """
        place = next((each.place for each in self.every() if each.address == address), 0)
        if not place:
            return None
        if place not in self._held:
            kept = self._vault.read(entry_name(self._desk_name, place))
            if kept is None:
                raise Unreachable("store_password_missing", address=address)
            self._held[place] = _credentials(kept)
        return self._held[place]

    def open(self, address: str) -> Store:
        """Make a store of the list, with the credentials it asks for."""
        return self._open_store(address, self.credentials(address))

    def open_with(self, address: str, credentials: Credentials | None = None) -> Store:
        """Make any store, to try it."""
        return self._open_store(address, credentials)

    def canonical(self, address: str) -> str:
        """Spell an address as its store does; ``Refused("store_address")`` when it is none."""
        return self._open_store(address).address

    def _keep(self, stores: Sequence[KnownStore]) -> None:
        self._desk.remember(_LIST, json.dumps([asdict(each) for each in stores]))

    def _forget(self, place: int) -> None:
        self._held.pop(place, None)
        self._vault.forget(entry_name(self._desk_name, place))


def entry_name(desk_name: str, place: int) -> str:
    """Name a place in the vault."""
    return f"{desk_name}-store-{place}"


def forget_all(vault: Vault, desk_name: str) -> None:
    """Forget the credentials of all stores of a desk, whatever its list said."""
    for place in range(1, MOST_STORES + 1):
        with suppress(JuryError):
            vault.forget(entry_name(desk_name, place))


def _credentials(kept: bytes) -> Credentials:
    match decode(kept):
        case [str(user), str(password)]:
            return Credentials(user, password)
    raise Damaged("keyring_entry")
