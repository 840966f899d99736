"""The whole outcome of an edition in one value: what minutes, exports and diplomas are made of.

It is computed from the fold of the acts and nothing else, so two laptops that hold the same acts
print the same minutes, byte for byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jury_app.core.decision import Closing, Result
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.edition import Edition
from jury_app.core.happening import Event


class Role(StrEnum):
    """What a member may do; one member may hold several roles."""

    CHAIR = "chair"
    JUROR = "juror"
    SECRETARIAT = "secretariat"
    HOLDER = "holder"
    """Holds the second key of the rounds, so that the chair opens nothing alone."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the jury. ``interests`` are codes of local authorities declared beforehand."""

    key: bytes
    title: str
    name: str
    quality: str
    email: str
    roles: tuple[Role, ...]
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recusal:
    """A member withdraws from one dossier (déport): neither question nor vote."""

    member: bytes
    dossier: str
    reason: str


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """What the minutes say of a round; times are the chair's laptop's, for display only.

    ``ballots_admitted`` came after the cut and were let in; ``holder`` is the member who holds the
    second key, empty when the chair opened alone.
    """

    key: str
    number: int
    title: str
    opened_at: datetime
    closed_at: datetime
    unsealed_at: datetime
    ballots_counted: int
    ballots_late: int
    ballots_rejected: tuple[str, ...]
    clashes: int
    voters: tuple[bytes, ...]
    ballots_admitted: int = 0
    holder: bytes = b""


@dataclass(frozen=True, slots=True)
class FinalRecord:
    """An edition, closed. ``results`` are in rank order, then the unranked by number.

    ``fingerprint`` is the SHA-256 (hex) of the closing act; ``jury_id`` the trust root (hex).
    ``dossiers`` come without their initiatives; ``initiative_count`` and ``transversal_count``
    sum them up. ``chair`` and ``secretaries`` are keys of ``members``. ``custody`` is who gave or
    took control, opened, let in late or was cut off.
    """

    edition: Edition
    jury_id: str
    fingerprint: str
    closed_at: datetime
    members: tuple[Member, ...]
    chair: bytes
    secretaries: tuple[bytes, ...]
    dossiers: tuple[Dossier, ...]
    initiative_count: int
    transversal_count: int
    past_levels: tuple[PastLevel, ...]
    recusals: tuple[Recusal, ...]
    round: RoundRecord
    results: tuple[Result, ...]
    closing: Closing
    initiatives_by_dossier: Mapping[str, int]
    custody: tuple[Event, ...] = ()

    def member(self, key: bytes) -> Member:
        """Find a member by key; ``KeyError`` for a stranger."""
        for each in self.members:
            if each.key == key:
                return each
        raise KeyError(key.hex())
