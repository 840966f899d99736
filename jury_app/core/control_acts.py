"""The acts that stand in clear: roster, group keys, rounds, and who keeps the control log.

All but three are the controller's: a release is signed by the second holder of a round's key, a
vouch by whoever has a further laptop, and whoever takes the log over from a lost laptop begins with
a recovery.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from jury_app.core.record import Role
from jury_app.core.round import Head, LateBallot


@dataclass(frozen=True, slots=True)
class Genesis:
    """The first act: its digest is the jury's identity and the root of all trust.

    ``epoch`` is the first group key sealed to the founder's device; ``entropy`` 32 random bytes.
    """

    KIND: ClassVar[str] = "genesis"
    CONTROL: ClassVar[bool] = True
    member: bytes
    roles: tuple[Role, ...]
    sign: bytes
    box: bytes
    epoch: bytes
    entropy: bytes


@dataclass(frozen=True, slots=True)
class MemberAdd:
    """A person joins the roster, with roles; naming a member again replaces the roles."""

    KIND: ClassVar[str] = "member.add"
    CONTROL: ClassVar[bool] = True
    member: bytes
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class DeviceAdd:
    """A laptop of a member joins; ``epochs`` are the group keys sealed to it, by number."""

    KIND: ClassVar[str] = "device.add"
    CONTROL: ClassVar[bool] = True
    member: bytes
    device: bytes
    sign: bytes
    box: bytes
    epochs: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class DeviceVouch:
    """A member says, on a laptop of his own, that another one admitted in his name is his own too.

    Only own laptops offer second keys.
    """

    KIND: ClassVar[str] = "device.vouch"
    CONTROL: ClassVar[bool] = True
    device: bytes


@dataclass(frozen=True, slots=True)
class DeviceRevoke:
    """A laptop is lost: its acts count up to ``cut`` and no further (None: none counts)."""

    KIND: ClassVar[str] = "device.revoke"
    CONTROL: ClassVar[bool] = True
    device: bytes
    cut: Head | None


@dataclass(frozen=True, slots=True)
class EpochNew:
    """A fresh group key, sealed to each device that stays.

    ``recovery`` is the same sealed to the key on paper; empty when there is none.
    """

    KIND: ClassVar[str] = "epoch.new"
    CONTROL: ClassVar[bool] = True
    epoch: int
    keys: Mapping[bytes, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class RecoverySet:
    """A recovery key was put on paper; the latest stands. ``sign`` and ``box`` are its public keys.

    ``epochs`` are the group keys so far, sealed to it by number.
    """

    KIND: ClassVar[str] = "recovery.set"
    CONTROL: ClassVar[bool] = True
    sign: bytes
    box: bytes
    epochs: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class Recover:
    """The controller's laptop is lost: whoever signs this takes the control log over.

    ``cut`` is the last act of ``lost`` that still counts (None: none of its journal); the key on
    paper vouches for all of it, with ``signature``. See :func:`jury_app.core.recovery.claim`.
    """

    KIND: ClassVar[str] = "control.recover"
    CONTROL: ClassVar[bool] = True
    lost: bytes
    cut: Head | None
    signature: bytes


@dataclass(frozen=True, slots=True)
class Handover:
    """The control log goes on in another device's journal, from what that device has seen."""

    KIND: ClassVar[str] = "control.handover"
    CONTROL: ClassVar[bool] = True
    device: bytes


@dataclass(frozen=True, slots=True)
class RoundOpen:
    """A sealed round begins. ``escrow`` is its private key sealed to the chair's devices.

    ``recovery`` is that key sealed to the one on paper, or empty. With a second key holder,
    ``holder`` is that member and ``second`` a public key that a laptop of his offered; else both
    are empty.
    """

    KIND: ClassVar[str] = "round.open"
    CONTROL: ClassVar[bool] = True
    round: str
    number: int
    public: bytes
    holder: bytes
    second: bytes
    jurors: tuple[bytes, ...]
    dossiers: tuple[str, ...]
    escrow: Mapping[bytes, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class RoundEscrow:
    """The private key of a round is sealed to more laptops of the chair, or to the key on paper."""

    KIND: ClassVar[str] = "round.escrow"
    CONTROL: ClassVar[bool] = True
    round: str
    keys: Mapping[bytes, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class RoundClose:
    """Exactly the acts up to ``cut`` count: device → its last act."""

    KIND: ClassVar[str] = "round.close"
    CONTROL: ClassVar[bool] = True
    round: str
    cut: Mapping[bytes, Head]


@dataclass(frozen=True, slots=True)
class RoundLate:
    """Ballots that came after the cut are let in, by name and with a reason."""

    KIND: ClassVar[str] = "round.late"
    CONTROL: ClassVar[bool] = True
    round: str
    acts: tuple[LateBallot, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class RoundUnseal:
    """The chair opens the envelopes: every laptop can then read and recount all ballots.

    With a second key holder, not before his release as well.
    """

    KIND: ClassVar[str] = "round.unseal"
    CONTROL: ClassVar[bool] = True
    round: str
    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RoundRelease:
    """The second holder gives his half of a round's key; signed by a laptop of his."""

    KIND: ClassVar[str] = "round.release"
    CONTROL: ClassVar[bool] = True
    round: str
    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RoundShow:
    """The result is shown to the jurors."""

    KIND: ClassVar[str] = "round.show"
    CONTROL: ClassVar[bool] = True
    round: str


@dataclass(frozen=True, slots=True)
class JournalSeal:
    """The archive's last act: pins the newest act of every device that the proof holds."""

    KIND: ClassVar[str] = "archive"
    CONTROL: ClassVar[bool] = True
    heads: Mapping[bytes, Head]
