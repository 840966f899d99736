"""The group keys that a laptop holds: for each number, the one that the control log gives it.

Two controllers may give the same number to two keys without knowing of each other: the one whose
laptop is thought lost, and the one who takes control over. One key stands, and nothing is read
with the other: else a laptop that once held it would read what others cannot. What was written
under it is signed again by its author (see ``unheard``).
"""

from __future__ import annotations

from collections.abc import Mapping

from jury_app.core.encoding import encode
from jury_app.core.sealing import unseal
from jury_app.errors import Damaged
from jury_app.keys.device import KEY, DeviceKeys
from jury_app.ports import Desk

_KEPT = "epoch/"
_FORMER = "former_epoch/"


def epoch_info(epoch: int, device: bytes) -> bytes:
    """Bind a sealed group key to its number and to the device that may open it."""
    return encode(["jury-epoch-v1", epoch, device])


def group_context(jury: bytes, device: bytes, seq: int, epoch: int) -> bytes:
    """Bind an encrypted body to its place in the journals."""
    return encode([jury, device, seq, epoch])


class GroupKeys:
    """Reads and keeps the keys; :meth:`follow` is to be called whenever the roster changed."""

    def __init__(self, desk: Desk) -> None:
        """Take up the keys kept on a desk."""
        self._desk = desk
        self._held = _numbered(desk.secrets(_KEPT), _KEPT)
        self._former = set(_numbered(desk.secrets(_FORMER), _FORMER))
        self._opened: dict[int, bytes] = {}
        self._standing = set(self._held)

    @property
    def usable(self) -> dict[int, bytes]:
        """The keys that stand, by number."""
        return {number: key for number, key in self._held.items() if number in self._standing}

    @property
    def contested(self) -> set[int]:
        """Numbers under which acts may have been read with a key that does not stand."""
        return self._former | (set(self._held) - self._standing)

    def follow(self, epochs: Mapping[int, Mapping[bytes, bytes]], keys: DeviceKeys) -> bool:
        """Open what the control log seals to this laptop; tell whether other keys stand now.

        One that does not open is passed over: a bad seal must not stop what else there is to take.
        """
        before = self.usable
        self._standing = set(epochs)
        for number, sealed in epochs.items():
            mine = sealed.get(keys.device)
            if mine is None or self._opened.get(number) == mine:
                continue
            try:
                key = unseal(mine, keys.box_key, epoch_info(number, keys.device))
            except Damaged:
                continue
            if len(key) == KEY:
                self._opened[number] = mine
                self._keep(number, key)
        return self.usable != before

    def _keep(self, number: int, key: bytes) -> None:
        former = self._held.get(number)
        if former == key:
            return
        if former is not None:
            self._former.add(number)
            self._desk.keep_secret(f"{_FORMER}{number}", former)
        self._held[number] = key
        self._desk.keep_secret(f"{_KEPT}{number}", key)


def _numbered(secrets: Mapping[str, bytes], prefix: str) -> dict[int, bytes]:
    return {int(name.removeprefix(prefix)): key for name, key in secrets.items()}
