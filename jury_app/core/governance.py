"""Who belongs to the jury and what its rounds are: the fold of the control acts alone.

Only the controller's acts count. The controller is the founder's device until it hands over; the
new one's control acts count from the first that has seen the handover, the old one's no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from jury_app.core.acts import (
    Body,
    DeviceAdd,
    DeviceRevoke,
    EpochNew,
    Genesis,
    Handover,
    JournalSeal,
    MemberAdd,
    RoundClose,
    RoundOpen,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.envelope import device_id
from jury_app.core.record import Role
from jury_app.core.round import Head, Round, RoundState
from jury_app.core.sealing import public_of


@dataclass(frozen=True, slots=True)
class ControlEntry:
    """A control act with all that its device had seen when signing it."""

    device: bytes
    seq: int
    digest: bytes
    wall: int
    seen: Mapping[bytes, int]
    body: Body


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop on the roster; acts with a number over ``cut`` do not count (None: no cut)."""

    key: bytes
    member: bytes
    sign: bytes
    box: bytes
    cut: int | None = None

    def counts(self, seq: int) -> bool:
        """Whether an act of that number counts."""
        return self.cut is None or seq <= self.cut


@dataclass(frozen=True, slots=True)
class RoundTimes:
    """Wall minutes at which a round changed state, and the opening escrow of its key."""

    opened: int
    escrow: Mapping[bytes, bytes]
    closed: int = 0
    unsealed: int = 0


@dataclass(slots=True)
class Governance:
    """The roster, the group keys and the rounds; grown by :func:`govern` only."""

    controller: bytes = b""
    members: dict[bytes, tuple[Role, ...]] = field(default_factory=dict)
    ever: dict[bytes, set[Role]] = field(default_factory=dict)
    devices: dict[bytes, Device] = field(default_factory=dict)
    epochs: dict[int, dict[bytes, bytes]] = field(default_factory=dict)
    rounds: dict[str, Round] = field(default_factory=dict)
    times: dict[str, RoundTimes] = field(default_factory=dict)
    seal: ControlEntry | None = None
    void: list[ControlEntry] = field(default_factory=list)

    def roles_of(self, device: bytes) -> set[Role]:
        """The roles that the owner of a device holds or held; empty for a stranger."""
        known = self.devices.get(device)
        return self.ever.get(known.member, set()) if known else set()

    def with_role(self, role: Role) -> tuple[bytes, ...]:
        """The members who hold a role now, in the order in which they joined."""
        return tuple(key for key, roles in self.members.items() if role in roles)

    def _grant(self, member: bytes, roles: tuple[Role, ...]) -> None:
        self.members[member] = roles
        self.ever.setdefault(member, set()).update(roles)

    def apply(self, entry: ControlEntry) -> bool:
        """Apply one valid control act; False when it makes no sense and stays without effect."""
        match entry.body:
            case Genesis() as body:
                self._found(entry, body)
            case MemberAdd(member, roles):
                self._grant(member, roles)
            case DeviceAdd() as body:
                return self._add_device(body)
            case DeviceRevoke(device, cut) if device in self.devices:
                known = self.devices[device]
                self.devices[device] = replace(known, cut=cut.seq if cut else 0)
            case EpochNew(epoch, keys) if epoch not in self.epochs:
                self.epochs[epoch] = dict(keys)
            case Handover(device) if device in self.devices:
                self.controller = device
            case JournalSeal():
                self.seal = entry
            case RoundOpen() | RoundClose() | RoundUnseal() | RoundShow():
                return self._turn_round(entry)
            case _:
                return False
        return True

    def _found(self, entry: ControlEntry, body: Genesis) -> None:
        self.controller = entry.device
        self._grant(body.member, body.roles)
        self.devices[entry.device] = Device(entry.device, body.member, body.sign, body.box)
        self.epochs[1] = {entry.device: body.epoch}

    def _add_device(self, body: DeviceAdd) -> bool:
        """A device is named after its keys, so a second one of that name is the same one."""
        genuine = device_id(body.sign, body.box) == body.device
        if not genuine or body.device in self.devices or body.member not in self.members:
            return False
        self.devices[body.device] = Device(body.device, body.member, body.sign, body.box)
        for epoch, sealed in body.epochs.items():
            self.epochs.setdefault(epoch, {})[body.device] = sealed
        return True

    def _turn_round(self, entry: ControlEntry) -> bool:
        """Move a round to its next state; a step out of order has no effect."""
        match entry.body:
            case RoundOpen() as body if body.round not in self.rounds:
                self.rounds[body.round] = Round(
                    body.round,
                    body.number,
                    RoundState.OPEN,
                    body.public,
                    body.jurors,
                    body.dossiers,
                )
                self.times[body.round] = RoundTimes(entry.wall, body.escrow)
            case RoundClose(key, cut) if self._is(key, RoundState.OPEN):
                self._set(key, state=RoundState.CLOSED, cut=tuple(sorted(cut.items(), key=_first)))
                self.times[key] = replace(self.times[key], closed=entry.wall)
            case RoundUnseal(key, private) if self._is(key, RoundState.CLOSED):
                if len(private) != 32 or public_of(private) != self.rounds[key].public_key:  # noqa: PLR2004
                    return False
                self._set(key, state=RoundState.OPENED, private_key=private)
                self.times[key] = replace(self.times[key], unsealed=entry.wall)
            case RoundShow(key) if self._is(key, RoundState.OPENED):
                self._set(key, state=RoundState.SHOWN)
            case _:
                return False
        return True

    def _is(self, key: str, state: RoundState) -> bool:
        return key in self.rounds and self.rounds[key].state is state

    def _set(self, key: str, **changes: object) -> None:
        self.rounds[key] = replace(self.rounds[key], **changes)  # type: ignore[arg-type]


def _first(item: tuple[bytes, Head]) -> bytes:
    return item[0]


def govern(jury: bytes, control: Mapping[bytes, Sequence[ControlEntry]]) -> Governance:
    """Fold the control acts of each device (in journal order) for the jury of that identity.

    Acts of others than the controller of the moment are listed in ``void``, without effect.
    """
    state = Governance()
    founders = [
        entries[0]
        for entries in control.values()
        if entries and entries[0].seq == 1 and entries[0].digest == jury
    ]
    if not founders or not isinstance(founders[0].body, Genesis):
        return state
    at: dict[bytes, int] = {}
    current = founders[0].device
    since: tuple[bytes, int] = (current, 0)
    applied: set[tuple[bytes, int]] = set()
    while True:
        handed = None
        for entry in control.get(current, ()):
            if entry.seq <= at.get(current, 0) or not _has_seen(entry, since):
                continue
            at[current] = entry.seq
            if state.apply(entry):
                applied.add((entry.device, entry.seq))
            if state.controller != current:
                handed = (current, entry.seq)
                break
        if handed is None:
            break
        current, since = state.controller, handed
    state.void = [
        entry
        for entries in control.values()
        for entry in entries
        if (entry.device, entry.seq) not in applied
    ]
    return state


def _has_seen(entry: ControlEntry, since: tuple[bytes, int]) -> bool:
    device, seq = since
    return entry.device == device or entry.seen.get(device, 0) >= seq
