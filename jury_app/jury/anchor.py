"""Where a desk belongs, kept outside it: what recognises a copied profile and a restored backup.

In the keyring (or, for a desk locked by a passphrase, in a file of this machine's own) lie a random
instance id, of which the desk holds the digest, and the newest act that this laptop has signed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from jury_app.core.round import Head
from jury_app.errors import JuryError
from jury_app.jury.laptop import Laptop
from jury_app.keys.device import draw
from jury_app.keys.vault import Vault

INSTANCE = 16
_SIZES = (40, 72)
"""Bytes of a mark before and after the first act: instance, device, number, digest."""


class Origin(StrEnum):
    """What a desk turns out to be when it is opened."""

    HOME = "home"
    """It is where it was."""
    UNSURE = "unsure"
    """It may have been copied, or this machine was set up anew: the person knows."""
    COPIED = "copied"
    """Another one like it is, or was, in use elsewhere: it must not sign with its keys."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What lies outside the desk: its instance id, and the newest act signed (number 0: none)."""

    instance: bytes
    device: bytes
    head: Head

    def write(self) -> bytes:
        """Spell it out, to be kept."""
        return self.instance + self.device + self.head.seq.to_bytes(8, "big") + self.head.digest

    @classmethod
    def read(cls, kept: bytes | None) -> Mark | None:
        """Read what was kept; None when it is no such thing."""
        if kept is None or len(kept) not in _SIZES:
            return None
        return cls(kept[:16], kept[16:32], Head(int.from_bytes(kept[32:40], "big"), kept[40:]))


class Anchor:
    """Ties a desk in a folder to this machine and this user."""

    def __init__(
        self, laptop: Laptop, vault: Vault, folder: Path, machine: Callable[[], str]
    ) -> None:
        """Tie one laptop's desk, in ``folder``; ``vault`` is outside of it."""
        self._laptop = laptop
        self._vault = vault
        self._folder = folder.resolve()
        self._machine = machine

    def origin(self) -> Origin:
        """Tell what this desk is; one that was never tied is at home."""
        desk = self._laptop.archive.desk
        instance = desk.secret("instance")
        if instance is None:
            return Origin.HOME
        same = self._same_machine(instance)
        mark = self._mark(self._folder)
        if mark is None:
            before = Path(desk.recall("place") or str(self._folder))
            mark = self._mark(before) if before != self._folder else None
            if mark is not None and before.exists():
                return Origin.COPIED
        if mark is None:
            return Origin.COPIED if same is False else Origin.UNSURE
        if sha256(mark.instance).digest() != instance or not self._has_signed(mark):
            return Origin.COPIED
        return Origin.UNSURE if same is False else Origin.HOME

    def settle(self) -> None:
        """Tie the desk to this place, with what was known of its newest act."""
        desk = self._laptop.archive.desk
        before = self._mark(self._folder) or self._mark(
            Path(desk.recall("place") or str(self._folder))
        )
        head = self._laptop.fold.held.get(self._laptop.device) or Head(0, b"")
        known = before is not None and before.device == self._laptop.device
        if before is not None and known and before.head.seq > head.seq:
            self._laptop.note_missing(before.head.seq - head.seq)
            head = before.head
        if not known and desk.secret("instance") is not None and not self._is_fresh():
            desk.remember("unsure", "1")  # what was signed here last, only an exchange can tell
        if self._is_tied():
            return
        mark = Mark(draw(INSTANCE), self._laptop.device, head)
        tied = sha256(mark.instance).digest()
        # First outside, then in the desk: cut off in between, the next opening asks.
        with suppress(JuryError):
            self._vault.write(anchor_name(self._folder), mark.write())
            with self._laptop.archive.transaction():
                desk.keep_secret("instance", tied)
                desk.keep_secret("machine", self._machine_digest(tied))
                desk.remember("place", str(self._folder))

    def _is_tied(self) -> bool:
        """Whether nothing has to be written: the desk lies where it lay, on the same machine."""
        instance, mark = self._laptop.archive.desk.secret("instance"), self._mark(self._folder)
        return (
            instance is not None
            and mark is not None
            and mark.device == self._laptop.device
            and sha256(mark.instance).digest() == instance
            and self._same_machine(instance) is not False
        )

    def _is_fresh(self) -> bool:
        """Whether nothing was ever signed with the keys of this laptop: they are new."""
        return self._laptop.fold.owner(self._laptop.device) is None

    def note(self) -> None:
        """Keep the newest act signed here; a keyring that says no must not stop anything.

        The archive tells which it is: on a failing disk, memory may know of one that was never
        kept, and the desk would miss it for ever.
        """
        mark = self._mark(self._folder)
        with suppress(JuryError):
            head = self._laptop.archive.journal.heads().get(self._laptop.device)
            if (
                mark is not None
                and head is not None
                and (head.seq > mark.head.seq or mark.device != self._laptop.device)
            ):
                mark = Mark(mark.instance, self._laptop.device, head)
                self._vault.write(anchor_name(self._folder), mark.write())

    def _mark(self, folder: Path) -> Mark | None:
        try:
            return Mark.read(self._vault.read(anchor_name(folder)))
        except JuryError:
            return None

    def _same_machine(self, instance: bytes) -> bool | None:
        kept = self._laptop.archive.desk.secret("machine")
        now = self._machine_digest(instance)
        return kept == now if kept and now else None

    def _machine_digest(self, instance: bytes) -> bytes:
        told = self._machine()
        return sha256(b"jury-machine-v1" + instance + told.encode()).digest() if told else b""

    def _has_signed(self, mark: Mark) -> bool:
        """Whether the journal here goes through the newest act signed, as far as it reaches."""
        seq, device = mark.head.seq, self._laptop.device
        held = self._laptop.archive.journal.records(device, seq, seq)
        return mark.device == device and (not held or held[0].digest == mark.head.digest)


def anchor_name(folder: Path) -> str:
    """Name what is kept of a desk outside it: two copies of one folder have two names."""
    place = sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return f"{folder.name}-{place}"
