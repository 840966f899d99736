"""Who belongs to the jury and what its rounds are: the fold of the control acts alone.

Only the controller's acts count. The controller is the founder's device until it hands over; the
new one's control acts count from the first that has seen the handover, the old one's no more. An
act of the controller that makes no sense (a key that is none, a step out of order) has no effect
either: whoever holds the same acts holds the same roster, and no act can stop the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
from jury_app.core.sealing import is_public_key, public_of
from jury_app.core.witness import Witnesses

_KEY = 32


@dataclass(frozen=True, slots=True)
class ControlEntry:
    """A control act as the roster's fold takes it."""

    device: bytes
    seq: int
    digest: bytes
    wall: int
    body: Body


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


@dataclass(frozen=True, slots=True)
class RoundTimes:
    """Wall minutes at which a round changed state, and the opening escrow of its key."""

    opened: int
    escrow: Mapping[bytes, bytes]
    closed: int = 0
    unsealed: int = 0


@dataclass(slots=True)
class Governance:
    """The roster, the group keys and the rounds; grown by :func:`govern` only.

    ``applied`` are the control acts that had an effect, in the order of the control log.
    """

    controller: bytes = b""
    members: dict[bytes, tuple[Role, ...]] = field(default_factory=dict)
    ever: dict[bytes, set[Role]] = field(default_factory=dict)
    devices: dict[bytes, Device] = field(default_factory=dict)
    epochs: dict[int, dict[bytes, bytes]] = field(default_factory=dict)
    rounds: dict[str, Round] = field(default_factory=dict)
    times: dict[str, RoundTimes] = field(default_factory=dict)
    seal: ControlEntry | None = None
    applied: list[ControlEntry] = field(default_factory=list)
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
        done = self._apply(entry)
        if done:
            self.applied.append(entry)
        return done

    def _apply(self, entry: ControlEntry) -> bool:
        match entry.body:
            case Genesis() as body if not self.devices:
                return self._found(entry, body)
            case MemberAdd(member, roles):
                self._grant(member, roles)
            case DeviceAdd() as body:
                return self._add_device(body)
            case DeviceRevoke(device, cut):
                return self._revoke(device, cut)
            case EpochNew(epoch, keys) if epoch == max(self.epochs) + 1:
                self.epochs[epoch] = dict(keys)
            case Handover(device) if device in self.devices and self.devices[device].cut is None:
                self.controller = device
            case JournalSeal(heads) if _are_heads(heads.values()):
                self.seal = entry
            case RoundOpen() | RoundClose() | RoundUnseal() | RoundShow():
                return self._turn_round(entry)
            case _:
                return False
        return True

    def _found(self, entry: ControlEntry, body: Genesis) -> bool:
        if not _is_device(entry.device, body.sign, body.box):
            return False
        self.controller = entry.device
        self._grant(body.member, body.roles)
        self.devices[entry.device] = Device(entry.device, body.member, body.sign, body.box)
        self.epochs[1] = {entry.device: body.epoch}
        return True

    def _add_device(self, body: DeviceAdd) -> bool:
        """A device is named after its keys, so a second one of that name is the same one."""
        if body.device in self.devices or body.member not in self.members:
            return False
        if not _is_device(body.device, body.sign, body.box):
            return False
        self.devices[body.device] = Device(body.device, body.member, body.sign, body.box)
        for epoch, keys in self.epochs.items():
            if epoch in body.epochs:
                keys[body.device] = body.epochs[epoch]
        return True

    def _revoke(self, device: bytes, cut: Head | None) -> bool:
        """Cut a device off; the one that keeps the control log must hand it over first."""
        if device not in self.devices or device == self.controller:
            return False
        if cut is not None and not _are_heads([cut]):
            return False
        self.devices[device] = replace(
            self.devices[device], cut=cut.seq if cut else 0, cut_digest=cut.digest if cut else b""
        )
        return True

    def _turn_round(self, entry: ControlEntry) -> bool:
        """Move a round to its next state; a step out of order has no effect."""
        match entry.body:
            case RoundOpen() as body if self._may_open(body):
                self.rounds[body.round] = Round(
                    body.round,
                    body.number,
                    RoundState.OPEN,
                    body.public,
                    body.jurors,
                    body.dossiers,
                )
                self.times[body.round] = RoundTimes(entry.wall, body.escrow)
            case RoundClose(key, cut) if self._is(key, RoundState.OPEN) and _are_heads(
                cut.values()
            ):
                self._set(key, state=RoundState.CLOSED, cut=tuple(sorted(cut.items(), key=_first)))
                self.times[key] = replace(self.times[key], closed=entry.wall)
            case RoundUnseal(key, private) if self._is(key, RoundState.CLOSED):
                if len(private) != _KEY or public_of(private) != self.rounds[key].public_key:
                    return False
                self._set(key, state=RoundState.OPENED, private_key=private)
                self.times[key] = replace(self.times[key], unsealed=entry.wall)
            case RoundShow(key) if self._is(key, RoundState.OPENED):
                self._set(key, state=RoundState.SHOWN)
            case _:
                return False
        return True

    def _may_open(self, body: RoundOpen) -> bool:
        """Rounds are numbered 1, 2, 3…; each juror and each dossier is named once."""
        return (
            body.round not in self.rounds
            and body.number == len(self.rounds) + 1
            and is_public_key(body.public)
            and len(set(body.jurors)) == len(body.jurors)
            and len(set(body.dossiers)) == len(body.dossiers)
        )

    def _is(self, key: str, state: RoundState) -> bool:
        return key in self.rounds and self.rounds[key].state is state

    def _set(self, key: str, **changes: object) -> None:
        self.rounds[key] = replace(self.rounds[key], **changes)  # type: ignore[arg-type]


def _first(item: tuple[bytes, Head]) -> bytes:
    return item[0]


def _is_device(device: bytes, sign: bytes, box: bytes) -> bool:
    """Whether these are keys that work, and the device bears the name they give."""
    return len(sign) == _KEY and is_public_key(box) and device_id(sign, box) == device


def _are_heads(heads: Iterable[Head]) -> bool:
    return all(head.seq > 0 and len(head.digest) == _KEY for head in heads)


def govern(
    jury: bytes, control: Mapping[bytes, Sequence[ControlEntry]], witnesses: Witnesses
) -> Governance:
    """Fold the control acts of each device (in journal order) for the jury of that identity.

    Acts of others than the controller of the moment are listed in ``void``, without effect.
    """
    state = Governance()
    founders = [
        entries[0]
        for entries in control.values()
        if entries and entries[0].seq == 1 and entries[0].digest == jury
    ]
    if not founders or not isinstance(founders[0].body, Genesis) or not state.apply(founders[0]):
        return state
    current = founders[0].device
    at = {current: 1}
    since: tuple[bytes, int] = (current, 0)
    applied = {(current, 1)}
    while True:
        handed = None
        for entry in control.get(current, ()):
            if entry.seq <= at.get(current, 0):
                continue
            if not witnesses.has_seen(entry.device, entry.seq, *since):
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
        for _, entries in sorted(control.items())
        for entry in entries
        if (entry.device, entry.seq) not in applied
    ]
    return state
