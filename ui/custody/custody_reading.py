"""All that the page about custody shows, read at one go in the background."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app.core.collation import collation_key
from jury_app.core.record import Member, Role
from jury_app.core.round import KeyHolder, RoundState
from jury_app.jury.custody_views import (
    ControlFork,
    DeviceLine,
    HolderView,
    LateLine,
    OpeningView,
    RecoveryView,
    TrustEvent,
)
from jury_app.jury.desk import Jury
from jury_app.jury.views import Me


@dataclass(frozen=True, slots=True)
class CustodyReading:
    """How things stand; see ``jury_app.jury.watching``."""

    me: Me
    devices: tuple[DeviceLine, ...]
    holders: HolderView
    opening: OpeningView | None
    recovery: RecoveryView | None
    late: tuple[LateLine, ...]
    fork: ControlFork | None
    password_due: bool
    history: tuple[TrustEvent, ...]

    @property
    def may_take_over(self) -> bool:
        """Whether this person may take control with the key on paper."""
        known = self.recovery is not None and self.me.admitted
        return known and not self.me.controls and bool(self.me.roles - {Role.HOLDER})

    @property
    def may_open_with_paper(self) -> bool:
        """Whether the chair may open the envelopes with the key on paper."""
        return (
            self.me.controls
            and Role.CHAIR in self.me.roles
            and self.recovery is not None
            and self.is_closed
        )

    @property
    def may_admit_late(self) -> bool:
        """Whether late ballots may still be let in: closed, and no key given yet."""
        if not self.me.controls or not self.is_closed or self.opening is None:
            return False
        keys = 1 + (self.opening.holder is not None)
        waiting = any(not line.admitted for line in self.late)
        return waiting and len(self.opening.awaited) == keys

    @property
    def may_release(self) -> bool:
        """Whether this person holds the second key of this round, and it is awaited.

        The rounds to come may have another holder by now.
        """
        return (
            self.opening is not None
            and self.is_closed
            and self.opening.round.holder == self.me.member
            and KeyHolder.SECOND in self.opening.awaited
        )

    @property
    def candidates(self) -> tuple[Member, ...]:
        """Members with a laptop who may be given the second key, by name."""
        found = {
            line.member.key: line.member
            for line in self.devices
            if line.member is not None and not line.revoked and Role.CHAIR not in line.member.roles
        }
        return tuple(sorted(found.values(), key=lambda each: collation_key(each.name)))

    @property
    def is_sealed(self) -> bool:
        """Whether the envelopes of the standing round are not open yet."""
        return self.opening is not None and not self.opening.round.is_readable

    @property
    def is_closed(self) -> bool:
        """Whether the standing round is closed and its envelopes are not open yet."""
        return self.opening is not None and self.opening.round.state is RoundState.CLOSED


def read_custody(jury: Jury) -> CustodyReading:
    """Read everything; call it in the background."""
    watching = jury.watching
    return CustodyReading(
        me=jury.membership.me(),
        devices=watching.devices(),
        holders=watching.holders(),
        opening=watching.opening(),
        recovery=watching.recovery(),
        late=watching.late_ballots(),
        fork=watching.control_fork(),
        password_due=watching.password_is_due(),
        history=watching.history(),
    )
