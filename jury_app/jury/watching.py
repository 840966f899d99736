"""How the custody of a jury stands: laptops, keys, late ballots, forks, and what happened."""

from __future__ import annotations

from datetime import datetime

from jury_app.core.acts import RecoverySet
from jury_app.core.chronicle import chronicle
from jury_app.core.happening import Event
from jury_app.core.invitation import spoken_digits
from jury_app.core.offers import holding_laptops, ready_offers
from jury_app.core.opening import is_late
from jury_app.core.permission import holds, is_controller, standing_round
from jury_app.core.record import Member, Role
from jury_app.core.round import Head, KeyHolder, RoundState
from jury_app.jury.clock import moment
from jury_app.jury.custody_views import (
    ControlFork,
    DeviceLine,
    HolderView,
    LateLine,
    OpeningView,
    RecoveryView,
    TrustEvent,
)
from jury_app.jury.founding import member_of
from jury_app.jury.laptop import Laptop

_PASSWORD_DUE = "password_due"  # noqa: S105 - the name of a reminder


class Watching:
    """Answers about custody; signs nothing."""

    def __init__(self, laptop: Laptop) -> None:
        """Read one laptop's fold."""
        self._laptop = laptop

    def devices(self) -> tuple[DeviceLine, ...]:
        """Give all laptops of the roster, in the order in which they joined."""
        state = self._laptop.fold
        roster = state.governance
        mine = roster.devices.get(self._laptop.device)
        vouches = mine is not None and mine.cut is None and mine.key in roster.own
        unvouched = {
            each.key
            for member in roster.with_role(Role.HOLDER)
            for each in roster.laptops_of(member)
            if each.key not in roster.own
        }
        return tuple(
            DeviceLine(
                device=each.key,
                member=self._member(each.member),
                digits=spoken_digits(each.sign, each.box),
                head=state.heads.get(each.key),
                last_heard=self._heard(each.key),
                controls=each.key == roster.controller,
                revoked=each.cut is not None,
                mine=each.key == self._laptop.device,
                only=len(roster.laptops_of(each.member)) <= 1,
                unvouched=each.key in unvouched,
                still_writes=each.cut is not None
                and each.key in state.held
                and state.held[each.key].seq > each.cut,
                may_vouch=vouches
                and each.key in unvouched
                and mine is not None
                and each.member == mine.member,
            )
            for each in roster.devices.values()
        )

    def opening(self) -> OpeningView | None:
        """Tell where the keys of the standing round are; None before the first round."""
        state = self._laptop.fold
        found = standing_round(state)
        if found is None:
            return None
        times, awaited = state.governance.times[found.key], found.awaited
        mine = {KeyHolder.SECOND} if state.owner(self._laptop.device) == found.holder else set()
        if is_controller(state, self._laptop.device) and holds(
            state, self._laptop.device, Role.CHAIR
        ):
            mine = mine | {KeyHolder.CHAIR}
        return OpeningView(
            round=found,
            holder=self._member(found.holder) if found.holder else None,
            awaited=awaited,
            unsealed_at=moment(times.unsealed) if times.unsealed else None,
            released_at=moment(times.released) if times.released else None,
            mine=bool(mine & set(awaited)),
        )

    def holders(self) -> HolderView:
        """Tell who holds the second key, and how many keys are ready for rounds to come."""
        state = self._laptop.fold
        keys = state.governance.with_role(Role.HOLDER)
        found = [member for key in keys if (member := self._member(key)) is not None]
        return HolderView(
            holders=tuple(found),
            offered=sum(len(ready_offers(state, key)) for key in keys),
            am_holder=state.owner(self._laptop.device) in keys,
            lost=bool(keys) and not any(holding_laptops(state, key) for key in keys),
        )

    def control_fork(self) -> ControlFork | None:
        """Give the proof that the controller signed two histories; None when all is well.

        While there is one, every act of the chair is refused as "control_forked".
        """
        state, journal = self._laptop.fold, self._laptop.archive.journal
        device = state.governance.controller
        seq = state.forks.get(device)
        if seq is None:
            return None
        held = [record.raw for record in journal.records(device, seq, seq)]
        beside = [each.record for each in journal.branches(device)]
        acts = (*held, *(each.raw for each in beside if each.seq == seq))
        return ControlFork(device, self._owner(device), seq, acts)

    def late_ballots(self) -> tuple[LateLine, ...]:
        """Give the ballots after the cut of the standing round, let in or not."""
        state = self._laptop.fold
        found = standing_round(state)
        if found is None or found.state is RoundState.OPEN:
            return ()
        named = {(each.device, each.seq, each.digest) for each in found.late}
        lines = []
        for entry in state.ballots.get(found.key, []):
            admitted = (entry.device, entry.seq, entry.digest) in named
            if admitted or is_late(found, entry):
                member = self._owner(entry.device)
                lines.append(
                    LateLine(
                        entry.device,
                        entry.seq,
                        entry.digest,
                        member,
                        moment(entry.wall),
                        admitted,
                    )
                )
        return tuple(sorted(lines, key=lambda line: (line.device, line.seq)))

    def recovery(self) -> RecoveryView | None:
        """Tell since when a key on paper stands; None when there is none."""
        entries = [
            each
            for each in self._laptop.fold.governance.applied
            if isinstance(each.body, RecoverySet)
        ]
        if not entries:
            return None
        return RecoveryView(moment(entries[-1].wall), self._owner(entries[-1].device))

    def history(self) -> tuple[TrustEvent, ...]:
        """Give what happened to the custody, in order: the news of the roster."""
        return tuple(self._event(each) for each in chronicle(self._laptop.fold.governance))

    def password_is_due(self) -> bool:
        """Whether the store's password should be changed, a laptop that knew it being lost."""
        return self._laptop.archive.desk.recall(_PASSWORD_DUE) == "1"

    def remind_of_password(self, *, due: bool) -> None:
        """Begin or stop reminding."""
        self._laptop.archive.desk.remember(_PASSWORD_DUE, "1" if due else "")

    def sound_head(self, device: bytes) -> Head | None:
        """Give the last act of a laptop that nothing contradicts; None without any."""
        return self._laptop.fold.heads.get(device)

    def _event(self, event: Event) -> TrustEvent:
        rounds = self._laptop.fold.governance.rounds
        return TrustEvent(
            kind=event.kind,
            at=moment(event.wall),
            by=self._member(event.by),
            member=self._member(event.member),
            device=event.device,
            round=rounds[event.round].number if event.round in rounds else 0,
            reason=event.reason,
            count=event.count,
        )

    def _member(self, key: bytes) -> Member | None:
        profile = self._laptop.fold.profiles().get(key)
        if profile is None:
            return None
        return member_of(profile, self._laptop.fold.governance.members.get(key, ()))

    def _owner(self, device: bytes) -> Member | None:
        owner = self._laptop.fold.owner(device)
        return self._member(owner) if owner else None

    def _heard(self, device: bytes) -> datetime | None:
        wall = self._laptop.fold.last_heard.get(device)
        return moment(wall) if wall is not None else None
