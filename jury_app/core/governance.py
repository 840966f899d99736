"""Who belongs to the jury and what its rounds are: what the control acts amount to.

Only the controller's acts count, and the releases of second key holders; who the controller is at
which moment, see ``succession``. An act that makes no sense (a key that is none, a step out of
order) has no effect: whoever holds the same acts holds the same roster, and no act can stop the
others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jury_app.core.acts import (
    DeviceAdd,
    DeviceRevoke,
    EpochNew,
    Genesis,
    Handover,
    JournalSeal,
    MemberAdd,
    RecoverySet,
    RoundClose,
    RoundEscrow,
    RoundLate,
    RoundOpen,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.own_laptops import own_laptops
from jury_app.core.roster import ControlEntry, Device, Roster, are_heads
from jury_app.core.round import Head, Round
from jury_app.core.round_steps import RoundBook, RoundTimes
from jury_app.core.witness import Witnesses

__all__ = ["ControlEntry", "Device", "Governance", "RoundTimes", "Takeover"]


@dataclass(frozen=True, slots=True)
class Takeover:
    """Somebody took the control log over with the key on paper, from the laptop ``lost``.

    Of several who did so without knowing of each other, one ``stands``.
    """

    entry: ControlEntry
    lost: bytes
    cut: Head | None
    stands: bool


@dataclass(slots=True)
class Governance(Roster):
    """The roster, the rounds and who keeps the control log; grown by ``succession.govern`` only.

    ``applied`` are the control acts that had an effect, in the order of the control log;
    ``own`` are the laptops that may hold a key for their member (see ``own_laptops``). ``followed``
    tells up to which act the log was read in each journal; ``leads`` which act of a
    journal continued twice the key on paper named when the log was taken over from there.
    """

    controller: bytes = b""
    seal: ControlEntry | None = None
    applied: list[ControlEntry] = field(default_factory=list)
    void: list[ControlEntry] = field(default_factory=list)
    takeovers: list[Takeover] = field(default_factory=list)
    own: frozenset[bytes] = frozenset()
    followed: dict[bytes, int] = field(default_factory=dict)
    leads: dict[bytes, Head] = field(default_factory=dict)
    book: RoundBook = field(default_factory=RoundBook)

    @property
    def rounds(self) -> dict[str, Round]:
        """The rounds by key."""
        return self.book.rounds

    @property
    def times(self) -> Mapping[str, RoundTimes]:
        """When each round changed state, and the escrow of its key."""
        return self.book.times

    def apply(self, entry: ControlEntry) -> bool:
        """Apply one act of the controller; False when it makes no sense."""
        done = self._apply(entry)
        if done:
            self.applied.append(entry)
        return done

    def _apply(self, entry: ControlEntry) -> bool:
        match entry.body:
            case Genesis() as body if not self.devices:
                self.controller = entry.device
                return self.found(entry.device, body)
            case MemberAdd(member, roles):
                self.grant(member, roles)
            case DeviceAdd() as body:
                return self.add_device(body)
            case DeviceRevoke() as body:
                # The one that keeps the control log must hand it over first.
                return body.device != self.controller and self.revoke(body)
            case EpochNew() as body:
                return self.add_epoch(body)
            case RecoverySet() as body:
                return self.set_recovery(body)
            case Handover(device) if device in self.devices and self.devices[device].cut is None:
                self.controller = device
            case JournalSeal(heads) if are_heads(heads.values()):
                self.seal = entry
            case (
                RoundOpen()
                | RoundEscrow()
                | RoundClose()
                | RoundLate()
                | RoundUnseal()
                | RoundShow() as body
            ):
                return self.book.turn(entry, body, self)
            case _:
                return False
        return True

    def own_laptops_of(self, member: bytes) -> tuple[Device, ...]:
        """The laptops not cut off that may hold a key for their member, by name."""
        return tuple(each for each in self.laptops_of(member) if each.key in self.own)

    def settle(
        self,
        vouches: Iterable[ControlEntry],
        releases: Iterable[ControlEntry],
        witnesses: Witnesses,
    ) -> None:
        """Add what others than controllers say, once all acts of the controllers are applied."""
        self.own, heard = own_laptops(self.devices, vouches)
        self.applied += heard
        found = list(releases)
        void = self.book.settle(found, self, witnesses)
        self.applied += found
        self.applied = [entry for entry in self.applied if entry.place not in void]
