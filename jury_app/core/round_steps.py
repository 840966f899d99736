"""The rounds of a jury, from the acts that open, close, open the envelopes of, and show them.

A step out of order, or with a key that fits nothing, has no effect. What a second key holder
releases comes from another journal than the chair's: it is added once all the chair's steps are
known, in whatever order the two arrived.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from jury_app.core.acts import (
    RoundClose,
    RoundEscrow,
    RoundLate,
    RoundOpen,
    RoundRelease,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.record import Role
from jury_app.core.roster import KEY, ControlEntry, Roster, are_heads
from jury_app.core.round import LateBallot, Round, RoundState
from jury_app.core.sealing import is_public_key, public_of
from jury_app.core.witness import Witnesses

RoundStep = RoundOpen | RoundEscrow | RoundClose | RoundLate | RoundUnseal | RoundShow
Place = tuple[bytes, int]


@dataclass(frozen=True, slots=True)
class RoundTimes:
    """Wall minutes at which a round changed state (0: not yet), and the escrow of its key.

    ``released`` is when the second holder gave his half.
    """

    opened: int
    escrow: Mapping[bytes, bytes]
    recovery: bytes
    closed: int = 0
    unsealed: int = 0
    released: int = 0

    @property
    def readable(self) -> int:
        """When the last key that was missing came."""
        return max(self.unsealed, self.released)


@dataclass(slots=True)
class RoundBook:
    """All rounds; grown by :meth:`turn` with the chair's acts, then once by :meth:`settle`."""

    rounds: dict[str, Round] = field(default_factory=dict)
    times: dict[str, RoundTimes] = field(default_factory=dict)
    late: dict[str, list[ControlEntry]] = field(default_factory=dict)
    """The acts that let ballots in after the cut, by round."""
    _closing: dict[str, Place] = field(default_factory=dict)
    _shown: set[str] = field(default_factory=set)

    def turn(self, entry: ControlEntry, body: RoundStep, roster: Roster) -> bool:
        """Take one act of the controller; False when it makes no sense."""
        if not roster.holds(entry.device, Role.CHAIR):
            return False
        match body:
            case RoundOpen():
                return self._open(entry, body, roster)
            case RoundEscrow():
                return self._keep_escrow(body)
            case RoundClose():
                return self._close(entry, body)
            case RoundLate():
                return self._let_in(entry, body)
            case RoundUnseal():
                return self._unseal(entry, body)
            case RoundShow(key):
                found = self.rounds.get(key)
                if found is None or found.private_key is None or key in self._shown:
                    return False
                self._shown.add(key)
                return True

    def _open(self, entry: ControlEntry, body: RoundOpen, roster: Roster) -> bool:
        if not self._may_open(body) or not self._may_share(entry, body, roster):
            return False
        self.rounds[body.round] = Round(
            body.round,
            body.number,
            RoundState.OPEN,
            body.public,
            body.jurors,
            body.dossiers,
            holder=body.holder,
            second_key=body.second,
        )
        self.times[body.round] = RoundTimes(entry.wall, body.escrow, body.recovery)
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

    def _may_share(self, entry: ControlEntry, body: RoundOpen, roster: Roster) -> bool:
        """The second holder has that role, is somebody else, and brings a key of his own.

        As long as somebody holds the role, no round is opened without a second key.
        """
        if not body.second and not body.holder:
            return not roster.with_role(Role.HOLDER)
        used = {body.public, *(each.public_key for each in self.rounds.values())}
        used |= {each.second_key for each in self.rounds.values()}
        return (
            Role.HOLDER in roster.members.get(body.holder, ())
            and roster.devices[entry.device].member != body.holder
            and is_public_key(body.second)
            and body.second not in used
        )

    def _keep_escrow(self, body: RoundEscrow) -> bool:
        times = self.times.get(body.round)
        if times is None:
            return False
        self.times[body.round] = replace(
            times,
            escrow={**times.escrow, **body.keys},
            recovery=body.recovery or times.recovery,
        )
        return True

    def _close(self, entry: ControlEntry, body: RoundClose) -> bool:
        key = body.round
        if not self._is(key, RoundState.OPEN) or not are_heads(body.cut.values()):
            return False
        self._set(key, state=RoundState.CLOSED, cut=tuple(sorted(body.cut.items(), key=_first)))
        self.times[key] = replace(self.times[key], closed=entry.wall)
        self._closing[key] = entry.place
        return True

    def _let_in(self, entry: ControlEntry, body: RoundLate) -> bool:
        """Name ballots after the cut, each once, with a reason, before any key is published."""
        if not self._is(body.round, RoundState.CLOSED) or not body.reason.strip():
            return False
        found = self.rounds[body.round]
        known = {(each.device, each.seq) for each in self._named(body.round)}
        places = {(each.device, each.seq) for each in body.acts}
        if found.private_key is not None or not body.acts or len(places) < len(body.acts):
            return False
        if places & known or any(_inside(found, each) for each in body.acts):
            return False
        if any(each.seq < 1 or len(each.digest) != KEY for each in body.acts):
            return False
        self.late.setdefault(body.round, []).append(entry)
        return True

    def _named(self, key: str) -> list[LateBallot]:
        bodies = [entry.body for entry in self.late.get(key, ())]
        return [each for body in bodies if isinstance(body, RoundLate) for each in body.acts]

    def _unseal(self, entry: ControlEntry, body: RoundUnseal) -> bool:
        key, private = body.round, body.private
        if not self._is(key, RoundState.CLOSED) or self.rounds[key].private_key is not None:
            return False
        if not _fits(private, self.rounds[key].public_key):
            return False
        self._set(key, private_key=private)
        self.times[key] = replace(self.times[key], unsealed=entry.wall)
        return True

    # --- what the second holder says -------------------------------------------------------------

    def settle(
        self, releases: Iterable[ControlEntry], roster: Roster, witnesses: Witnesses
    ) -> set[Place]:
        """Add releases, then say which state each round is in; give the places without effect.

        The chair may sign one too, with the key from the paper, when the holder's laptop is lost.

        Those are releases that are none, and late ballots named without the second holder: one who
        has a release in hand can read the ballots, so each release must know what was let in.
        """
        void: set[Place] = set()
        by_round: dict[str, list[ControlEntry]] = {key: [] for key in self.rounds}
        for entry in releases:
            body = entry.body
            if isinstance(body, RoundRelease) and self._is_release(entry, body, roster, witnesses):
                by_round[body.round].append(entry)
            else:
                void.add(entry.place)
        for key, found in by_round.items():
            void |= self._settle(key, found, witnesses)
        return void

    def _is_release(
        self, entry: ControlEntry, body: RoundRelease, roster: Roster, witnesses: Witnesses
    ) -> bool:
        found, closing = self.rounds.get(body.round), self._closing.get(body.round)
        device = roster.devices.get(entry.device)
        return (
            found is not None
            and closing is not None
            and bool(found.second_key)
            and device is not None
            and (device.member == found.holder or roster.holds(entry.device, Role.CHAIR))
            and device.counts(entry.seq)
            and _fits(body.private, found.second_key)
            and witnesses.has_seen(entry.device, entry.seq, *closing)
        )

    def _settle(self, key: str, releases: list[ControlEntry], witnesses: Witnesses) -> set[Place]:
        void: set[Place] = set()
        if releases:
            body = releases[0].body
            private = body.private if isinstance(body, RoundRelease) else None
            self._set(key, second_private=private)
            walls = [each.wall for each in releases]
            self.times[key] = replace(self.times[key], released=min(walls))
        for late in list(self.late.get(key, ())):
            if not all(witnesses.has_seen(*each.place, *late.place) for each in releases):
                self.late[key].remove(late)
                void.add(late.place)
        self._set(key, late=tuple(self._named(key)))
        if self.rounds[key].is_readable:
            state = RoundState.SHOWN if key in self._shown else RoundState.OPENED
            self._set(key, state=state)
        return void

    def _is(self, key: str, state: RoundState) -> bool:
        return key in self.rounds and self.rounds[key].state is state

    def _set(self, key: str, **changes: object) -> None:
        self.rounds[key] = replace(self.rounds[key], **changes)  # type: ignore[arg-type]


def _inside(found: Round, ballot: LateBallot) -> bool:
    head = dict(found.cut).get(ballot.device)
    return head is not None and ballot.seq <= head.seq


def _fits(private: bytes, public: bytes) -> bool:
    return len(private) == KEY and public_of(private) == public


def _first(item: tuple[bytes, object]) -> bytes:
    return item[0]
