"""The roster: members and their roles, their laptops, the group keys, and the key on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from jury_app.core.acts import Body, DeviceAdd, DeviceRevoke, EpochNew, Genesis, RecoverySet
from jury_app.core.envelope import device_id
from jury_app.core.record import Role
from jury_app.core.round import Head
from jury_app.core.sealing import is_public_key

KEY = 32
"""Bytes of a key and of a digest."""


@dataclass(frozen=True, slots=True)
class ControlEntry:
    """A control act as the roster's fold takes it."""

    device: bytes
    seq: int
    digest: bytes
    wall: int
    body: Body

    @property
    def place(self) -> tuple[bytes, int]:
        """Where it stands in the journals."""
        return (self.device, self.seq)


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop on the roster; acts with a number over ``cut`` do not count (None: no cut).

    ``cut_digest`` names the act at the cut: of a journal continued twice, it chooses the branch.
    """

    key: bytes
    member: bytes
    sign: bytes
    box: bytes
    cut: int | None = None
    cut_digest: bytes = b""

    def counts(self, seq: int) -> bool:
        """Whether an act of that number counts."""
        return self.cut is None or seq <= self.cut


@dataclass(slots=True)
class Roster:
    """Who belongs to the jury, and what is sealed to whom.

    ``ever`` are the roles that a member holds or held; ``epochs`` the group keys sealed to
    devices, by number; ``recovery`` the public keys of the standing key on paper.
    """

    members: dict[bytes, tuple[Role, ...]] = field(default_factory=dict)
    ever: dict[bytes, set[Role]] = field(default_factory=dict)
    devices: dict[bytes, Device] = field(default_factory=dict)
    epochs: dict[int, dict[bytes, bytes]] = field(default_factory=dict)
    recovery: RecoverySet | None = None

    def roles_of(self, device: bytes) -> set[Role]:
        """The roles that the owner of a device holds or held; empty for a stranger."""
        known = self.devices.get(device)
        return self.ever.get(known.member, set()) if known else set()

    def holds(self, device: bytes, role: Role) -> bool:
        """Whether the owner of a device holds a role now."""
        known = self.devices.get(device)
        return known is not None and role in self.members.get(known.member, ())

    def with_role(self, role: Role) -> tuple[bytes, ...]:
        """The members who hold a role now, in the order in which they joined."""
        return tuple(key for key, roles in self.members.items() if role in roles)

    def laptops_of(self, member: bytes) -> tuple[Device, ...]:
        """The laptops of a member that are not cut off, by name."""
        found = (each for each in self.devices.values() if each.member == member)
        return tuple(sorted((each for each in found if each.cut is None), key=_name))

    def grant(self, member: bytes, roles: tuple[Role, ...]) -> None:
        """Give a member these roles; roles once held are remembered."""
        self.members[member] = roles
        self.ever.setdefault(member, set()).update(roles)

    def found(self, device: bytes, body: Genesis) -> bool:
        """Begin with the founder; False when the device does not bear the name of its keys."""
        if not is_device(device, body.sign, body.box):
            return False
        self.grant(body.member, body.roles)
        self.devices[device] = Device(device, body.member, body.sign, body.box)
        self.epochs[1] = {device: body.epoch}
        return True

    def add_device(self, body: DeviceAdd) -> bool:
        """Let a laptop join. One is named after its keys: a second of that name is the same."""
        if body.device in self.devices or body.member not in self.members:
            return False
        if not is_device(body.device, body.sign, body.box):
            return False
        self.devices[body.device] = Device(body.device, body.member, body.sign, body.box)
        for epoch, keys in self.epochs.items():
            if epoch in body.epochs:
                keys[body.device] = body.epochs[epoch]
        return True

    def revoke(self, body: DeviceRevoke) -> bool:
        """Cut a device off."""
        cut = body.cut
        if body.device not in self.devices or (cut is not None and not are_heads([cut])):
            return False
        self.devices[body.device] = replace(
            self.devices[body.device],
            cut=cut.seq if cut else 0,
            cut_digest=cut.digest if cut else b"",
        )
        return True

    def add_epoch(self, body: EpochNew) -> bool:
        """Take the next group key."""
        if body.epoch != max(self.epochs) + 1:
            return False
        self.epochs[body.epoch] = dict(body.keys)
        return True

    def set_recovery(self, body: RecoverySet) -> bool:
        """Let another key on paper stand."""
        if len(body.sign) != KEY or not is_public_key(body.box):
            return False
        self.recovery = body
        return True


def is_device(device: bytes, sign: bytes, box: bytes) -> bool:
    """Whether these are keys that work, and the device bears the name they give."""
    return len(sign) == KEY and is_public_key(box) and device_id(sign, box) == device


def are_heads(heads: Iterable[Head]) -> bool:
    """Whether each names an act that can be."""
    return all(head.seq > 0 and len(head.digest) == KEY for head in heads)


def _name(device: Device) -> bytes:
    return device.key
