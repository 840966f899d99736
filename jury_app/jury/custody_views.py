"""What is shown of the custody of a jury: who holds which key, and which laptop may do what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from jury_app.core.happening import Happening
from jury_app.core.record import Member
from jury_app.core.recovery import scanned_text, words_of
from jury_app.core.round import Head, KeyHolder, LateBallot, Round


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A laptop on the roster. ``head`` is its last act held here: where a cut would fall.

    ``controls``: it keeps the control log; ``revoked``: it is cut off; ``mine``: it is this one.
    ``only``: its owner has no other one left. ``unvouched``: its owner holds the second key, and
    none of his other laptops said that this one is his, so it holds none; ``may_vouch``: this
    laptop may say so. ``still_writes``: it is cut off, and acts after the cut came from it.
    """

    device: bytes
    member: Member | None
    digits: str
    head: Head | None
    last_heard: datetime | None
    controls: bool
    revoked: bool
    mine: bool
    only: bool
    unvouched: bool = False
    may_vouch: bool = False
    still_writes: bool = False


@dataclass(frozen=True, slots=True)
class OpeningView:
    """Where the keys of the standing round are.

    ``holder`` is the second key holder (None: the chair opens alone); ``awaited`` whose keys are
    missing; ``mine`` whether one of them is to be given at this laptop now.
    """

    round: Round
    holder: Member | None
    awaited: tuple[KeyHolder, ...]
    unsealed_at: datetime | None
    released_at: datetime | None
    mine: bool


@dataclass(frozen=True, slots=True)
class HolderView:
    """Whether two people open, and whether the next round could begin.

    ``holders`` have the role; ``offered`` counts their keys that no round has used yet. ``lost``:
    none of their laptops that may offer one is left.
    """

    holders: tuple[Member, ...]
    offered: int
    am_holder: bool
    lost: bool = False


@dataclass(frozen=True, slots=True)
class LateLine:
    """A ballot after the cut: whose, from which laptop, sealed when by that laptop's clock.

    ``admitted``: an act let it in.
    """

    device: bytes
    seq: int
    digest: bytes
    member: Member | None
    sealed_at: datetime
    admitted: bool

    @property
    def named(self) -> LateBallot:
        """Its name, as the act that lets it in gives it."""
        return LateBallot(self.device, self.seq, self.digest)


@dataclass(frozen=True, slots=True)
class TrustEvent:
    """Something that happened to the custody, ready to show; ``by`` signed it."""

    kind: Happening
    at: datetime
    by: Member | None
    member: Member | None
    device: bytes
    round: int
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class ControlFork:
    """The controller's journal was continued twice from act ``seq`` on: nothing may go on."""

    device: bytes
    member: Member | None
    seq: int
    acts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class RecoveryView:
    """The key on paper that stands: since when, and who had it printed."""

    set_at: datetime
    by: Member | None


@dataclass(frozen=True, slots=True)
class RecoveryDraft:
    """A key to be put on paper, in memory only until its words were typed again.

    ``asked`` are the numbers (from 1) of the words to retype.
    """

    secret: bytes = field(repr=False)
    asked: tuple[int, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words to write or print."""
        return words_of(self.secret)

    @property
    def scanned(self) -> str:
        """The text of the code to scan."""
        return scanned_text(self.secret)


Typed = Mapping[int, str]
"""Words typed again, by their number."""
