"""Every kind of act, one frozen value each, and how its body is written.

A *control* act stands in clear (see ``control_acts``); a *group* act is encrypted for the jury.
Names of people and dossiers occur in group acts only. The body is the CBOR map
``{"type": KIND, …fields}``.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, cast

from jury_app.core.attachment import AttachmentDrop, AttachmentPut
from jury_app.core.control_acts import (
    DeviceAdd,
    DeviceRevoke,
    DeviceVouch,
    EpochNew,
    Genesis,
    Handover,
    JournalSeal,
    MemberAdd,
    Recover,
    RecoverySet,
    RoundClose,
    RoundEscrow,
    RoundLate,
    RoundOpen,
    RoundRelease,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.decision import Closing
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.edition import Edition
from jury_app.core.encoding import Plain, decode, encode
from jury_app.core.plain import from_plain, to_plain
from jury_app.core.record import Role
from jury_app.errors import Damaged

__all__ = [
    "INFLATED_LIMIT",
    "KINDS",
    "AttachmentDrop",
    "AttachmentPut",
    "BallotCast",
    "Body",
    "ClosingSign",
    "DeviceAdd",
    "DeviceRevoke",
    "DeviceVouch",
    "DossierPut",
    "EditionDefine",
    "EpochNew",
    "Genesis",
    "Handover",
    "HolderOffer",
    "ImportApply",
    "InvitationIssue",
    "JournalSeal",
    "MemberAdd",
    "MemberProfile",
    "Notice",
    "ProposalPut",
    "Recover",
    "RecoverySet",
    "RecusalDeclare",
    "RoundClose",
    "RoundEscrow",
    "RoundLate",
    "RoundOpen",
    "RoundRelease",
    "RoundShow",
    "RoundUnseal",
    "pack_dossier",
    "pack_past_levels",
    "read_body",
    "unpack_dossier",
    "unpack_past_levels",
    "write_body",
]


@dataclass(frozen=True, slots=True)
class EditionDefine:
    """The secretariat says what edition this is; a later one replaces it."""

    KIND: ClassVar[str] = "edition.define"
    CONTROL: ClassVar[bool] = False
    edition: Edition


@dataclass(frozen=True, slots=True)
class MemberProfile:
    """Who a member is. ``roles`` are proposed: the controller grants them at admission."""

    KIND: ClassVar[str] = "member.profile"
    CONTROL: ClassVar[bool] = False
    member: bytes
    title: str
    name: str
    quality: str
    email: str
    roles: tuple[Role, ...]
    interests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InvitationIssue:
    """An invitation went out; ``key`` opens the enrolment request that answers it."""

    KIND: ClassVar[str] = "invitation.issue"
    CONTROL: ClassVar[bool] = False
    invite: bytes
    member: bytes
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class DossierPut:
    """A dossier with its initiatives, deflated; not shown until an import applies it."""

    KIND: ClassVar[str] = "dossier.put"
    CONTROL: ClassVar[bool] = False
    number: str
    deflated: bytes


@dataclass(frozen=True, slots=True)
class ImportApply:
    """The edition holds exactly ``listing`` (number → digest of its dossier.put act)."""

    KIND: ClassVar[str] = "import.apply"
    CONTROL: ClassVar[bool] = False
    listing: Mapping[str, bytes]
    past_levels: bytes


@dataclass(frozen=True, slots=True)
class RecusalDeclare:
    """A member withdraws from a dossier (or comes back: ``active`` false, with a reason)."""

    KIND: ClassVar[str] = "recusal.declare"
    CONTROL: ClassVar[bool] = False
    dossier: str
    active: bool
    reason: str


@dataclass(frozen=True, slots=True)
class BallotCast:
    """A sealed ballot. ``ref`` hides the dossier and is the same for one juror and dossier.

    ``replaces`` is the digest of the act it revises, empty for the first; ``mine`` is the same
    answer readable by the juror's own devices only.
    """

    KIND: ClassVar[str] = "ballot.cast"
    CONTROL: ClassVar[bool] = False
    round: str
    ref: bytes
    revision: int
    replaces: bytes
    suite: int
    sealed: bytes
    mine: bytes


@dataclass(frozen=True, slots=True)
class ProposalPut:
    """A pending decision on a dossier; ``keep`` false takes it back."""

    KIND: ClassVar[str] = "proposal.put"
    CONTROL: ClassVar[bool] = False
    round: str
    dossier: str
    keep: bool
    level: int | None
    mentions: tuple[str, ...]
    out_of_competition: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ClosingSign:
    """The deliberation ends: all decisions, at once."""

    KIND: ClassVar[str] = "closing.sign"
    CONTROL: ClassVar[bool] = False
    closing: Closing


@dataclass(frozen=True, slots=True)
class HolderOffer:
    """The second holder offers a key for a round to come; offered again, its escrow is replaced.

    ``escrow`` is the private half sealed to his laptops, ``recovery`` to the key on paper (empty
    when there is none).
    """

    KIND: ClassVar[str] = "holder.offer"
    CONTROL: ClassVar[bool] = False
    public: bytes
    escrow: Mapping[bytes, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class Notice:
    """Says nothing but what this device has seen: an acknowledgement to the others."""

    KIND: ClassVar[str] = "notice"
    CONTROL: ClassVar[bool] = False


Body = (
    Genesis
    | MemberAdd
    | DeviceAdd
    | DeviceVouch
    | DeviceRevoke
    | EpochNew
    | RecoverySet
    | Recover
    | Handover
    | RoundOpen
    | RoundEscrow
    | RoundClose
    | RoundLate
    | RoundUnseal
    | RoundRelease
    | RoundShow
    | JournalSeal
    | EditionDefine
    | MemberProfile
    | InvitationIssue
    | DossierPut
    | ImportApply
    | AttachmentPut
    | AttachmentDrop
    | RecusalDeclare
    | BallotCast
    | ProposalPut
    | ClosingSign
    | HolderOffer
    | Notice
)

KINDS: Mapping[str, type[Body]] = {
    each.KIND: each for each in cast("tuple[type[Body], ...]", Body.__args__)
}


def write_body(body: Body) -> bytes:
    """Encode a body as CBOR."""
    plain = to_plain(body)
    if not isinstance(plain, dict):  # pragma: no cover - every body is a dataclass
        raise TypeError(type(body))
    return encode({"type": body.KIND, **plain})


def read_body(data: bytes, *, control: bool) -> Body:
    """Decode a body; ``Damaged("unknown_kind")`` or ``Damaged("body_shape")`` when it is none.

    A kind met in the other class is refused: no group act may pass for a control act.
    """
    plain = decode(data)
    if not isinstance(plain, dict):
        raise Damaged("body_shape", where="body")
    name = plain.get("type")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None or kind.CONTROL is not control:
        raise Damaged("unknown_kind", kind=str(name))
    rest: Plain = {key: value for key, value in plain.items() if key != "type"}
    return from_plain(kind, rest)


def pack_dossier(dossier: Dossier) -> DossierPut:
    """Deflate a dossier; its own sheets are repetitive and shrink to about a sixth.

    ``Damaged("act_too_large")`` over 4 MiB of clear text.
    """
    return DossierPut(dossier.number, _deflate(encode(to_plain(dossier))))


def unpack_dossier(act: DossierPut) -> Dossier:
    """Undo :func:`pack_dossier`; ``Damaged("body_shape")``."""
    dossier = from_plain(Dossier, decode(_inflate(act.deflated)))
    if dossier.number != act.number:
        raise Damaged("body_shape", where="dossier.number")
    return dossier


def pack_past_levels(levels: tuple[PastLevel, ...]) -> bytes:
    """Deflate the history that comes with an import."""
    return _deflate(encode(to_plain(levels)))


def unpack_past_levels(deflated: bytes) -> tuple[PastLevel, ...]:
    """Undo :func:`pack_past_levels`."""
    return from_plain(tuple[PastLevel, ...], decode(_inflate(deflated)))


INFLATED_LIMIT = 4 * 1024 * 1024
"""Bytes a deflated text may grow to: a small hostile act must not fill the memory."""


def _deflate(plain: bytes) -> bytes:
    if len(plain) > INFLATED_LIMIT:
        raise Damaged("act_too_large", size=len(plain), limit=INFLATED_LIMIT)
    return zlib.compress(plain, 6)


def _inflate(data: bytes) -> bytes:
    machine = zlib.decompressobj()
    try:
        inflated = machine.decompress(data, INFLATED_LIMIT)
    except zlib.error as error:
        raise Damaged("body_shape", where="deflated") from error
    if not machine.eof or machine.unused_data:
        raise Damaged("body_shape", where="deflated")
    return inflated
