"""Who keeps the control log, and so which control acts count.

The founder's device begins. It may hand the log over: then the new controller's acts count from
the first that has seen the handover, and the old one's no more. When the controller's laptop is
lost, the key on paper lets another device of the roster take the log over from a named last act
on. Both are read from the set of acts alone, so every laptop names the same controller.

A takeover cuts the lost journal at a digest. When that journal turns out to have been continued
twice below the cut, the takeover *leads*: the branch that it names is the one that counts, if the
paper that stood before the fork vouches for it (see ``forks``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jury_app.core.acts import (
    Body,
    DeviceRevoke,
    DeviceVouch,
    Genesis,
    Handover,
    Recover,
    RecoverySet,
    RoundRelease,
)
from jury_app.core.governance import Governance, Takeover
from jury_app.core.recovery import vouches
from jury_app.core.roster import ControlEntry
from jury_app.core.round import Head
from jury_app.core.witness import Witnesses

Control = Mapping[bytes, Sequence[ControlEntry]]


@dataclass(frozen=True, slots=True)
class _Claim:
    """A recovery, as it was signed."""

    entry: ControlEntry
    body: Recover

    @property
    def cut(self) -> int:
        return self.body.cut.seq if self.body.cut else 0

    @property
    def rank(self) -> tuple[int, bytes]:
        """Of several, the one that keeps most of the lost journal stands; then a mere order."""
        return (-self.cut, self.entry.digest)


@dataclass(slots=True)
class _Turn:
    """One device's time as controller: who claimed the log from it, and who gets it.

    ``lead`` is the cut of the claim that names the branch, when its journal forked below it.
    """

    device: bytes
    claims: list[_Claim]
    winner: _Claim | None
    lead: Head | None


@dataclass(slots=True)
class _Walk:
    """One reading of the control log. ``turns`` are those decided by readings before."""

    jury: bytes
    control: Control
    witnesses: Witnesses
    forks: Mapping[bytes, int]
    turns: list[_Turn]
    state: Governance = field(default_factory=Governance)
    lead: Head | None = None

    def run(self, genesis: ControlEntry) -> bool:
        """Read on until the log ends (True) or a recovery was found that cuts it (False)."""
        state, current = self.state, genesis.device
        state.apply(genesis)
        state.followed[current] = 1
        since = (current, 0)
        for number in range(len(self.turns) + sum(map(len, self.control.values()))):
            decided = self.turns[number] if number < len(self.turns) else None
            self.lead = None
            claims = self._read(current, since, decided)
            if decided is None:
                self.turns.append(_Turn(current, claims, self._winner(claims), self.lead))
                if claims:
                    return False
            winner = self.turns[number].winner
            if state.controller != current:
                since = (current, state.followed[current])
            elif winner is not None:
                since = self._take_over(winner)
            else:
                break
            current = state.controller
        return True

    def _read(
        self, current: bytes, since: tuple[bytes, int], decided: _Turn | None
    ) -> list[_Claim]:
        """Apply the acts of one controller; give the good recoveries met, unless decided."""
        state = self.state
        end = decided.winner if decided else None
        waiting = [] if decided else self._claims(current, since)
        fork = self.forks.get(current)
        good: list[_Claim] = []
        for entry in self.control.get(current, ()):
            if entry.seq <= state.followed.get(current, 0):
                continue
            if not self.witnesses.has_seen(*entry.place, *since):
                continue
            if fork is not None and entry.seq >= fork:
                self.lead, fork = self._leading(good, waiting, fork), None
            good += [each for each in waiting if each.cut < entry.seq and self._holds(each)]
            waiting = [each for each in waiting if each.cut >= entry.seq]
            if end is not None and entry.seq > end.cut:
                return good
            state.followed[current] = entry.seq
            state.apply(entry)
            if state.controller != current:
                return good
        if fork is not None:
            self.lead = self._leading(good, waiting, fork)
        return good + [each for each in waiting if self._holds(each)]

    def _leading(self, good: list[_Claim], waiting: list[_Claim], fork: int) -> Head | None:
        """Give the cut of the best claim, as things stood before the fork, if it lies beyond."""
        below = [each for each in waiting if each.cut < fork and self._holds(each)]
        beyond = [each for each in waiting if each.cut >= fork and self._is_vouched(each)]
        best = self._winner([*good, *below, *beyond])
        return best.body.cut if best is not None and best in beyond else None

    def _claims(self, lost: bytes, since: tuple[bytes, int]) -> list[_Claim]:
        """Find the recoveries of a log, signed knowing how it came there, not used before."""
        used = {each.entry.place for turn in self.turns if turn.winner for each in turn.claims}
        return [
            _Claim(entry, entry.body)
            for _, entries in sorted(self.control.items())
            for entry in entries
            if isinstance(entry.body, Recover)
            and entry.body.lost == lost
            and entry.device != lost
            and entry.place not in used
            and self.witnesses.has_seen(*entry.place, *since)
        ]

    def _holds(self, claim: _Claim) -> bool:
        """Whether a claim is one, at the cut that it names."""
        cut, lost = claim.body.cut, claim.body.lost
        held = cut is None or self.witnesses.digest(lost, cut.seq) == cut.digest
        return held and self._is_vouched(claim) and not self._is_stale(claim)

    def _is_vouched(self, claim: _Claim) -> bool:
        """Whether the paper that stands vouches for a laptop of the roster."""
        entry, body, state = claim.entry, claim.body, self.state
        device = state.devices.get(entry.device)
        return (
            device is not None
            and device.cut is None
            and claim.cut >= state.followed.get(body.lost, 0)
            and state.recovery is not None
            and vouches(
                state.recovery.sign,
                body.signature,
                self.jury,
                *entry.place,
                of=body.lost,
                cut=body.cut,
            )
        )

    def _is_stale(self, claim: _Claim) -> bool:
        """Whether others knew, not having heard of the claim, that things had moved on.

        The paper was replaced, the log handed over, or the laptop that claims it cut off: else one
        could go back to before. What the lost laptop signs once the claim is known changes nothing:
        others heard of both. Its owner's other laptops are no witnesses: he may be the trouble.
        """
        lost, place = claim.body.lost, claim.entry.place
        moved = (
            each.seq
            for each in self.control.get(lost, ())
            if each.seq > claim.cut and _moves_on(each.body, claim.entry.device)
        )
        first = next(moved, None)
        if first is None:
            return False
        owner = self.state.devices[lost].member
        others = [each for each in self.state.devices.values() if each.member != owner]
        knew = ((each, self.witnesses.first_to_know(each.key, lost, first)) for each in others)
        return any(
            at is not None and each.counts(at) and not self.witnesses.has_seen(each.key, at, *place)
            for each, at in knew
        )

    def _winner(self, claims: list[_Claim]) -> _Claim | None:
        """Of claims that do not know of another, the highest; who knows of one came too late."""
        first = [
            one
            for one in claims
            if not any(
                self.witnesses.has_seen(*one.entry.place, *other.entry.place)
                for other in claims
                if other is not one
            )
        ]
        return min(first or claims, key=lambda each: each.rank, default=None)

    def _take_over(self, winner: _Claim) -> tuple[bytes, int]:
        state, place = self.state, winner.entry.place
        state.controller, seq = place
        state.followed[state.controller] = max(seq, state.followed.get(state.controller, 0))
        state.applied.append(winner.entry)
        return place


def _moves_on(body: Body, claimant: bytes) -> bool:
    """Whether, after this act, a claim of that laptop would be none."""
    if isinstance(body, DeviceRevoke):
        return body.device == claimant
    return isinstance(body, RecoverySet | Handover)


def govern(
    jury: bytes, control: Control, witnesses: Witnesses, forks: Mapping[bytes, int] | None = None
) -> Governance:
    """Fold the control acts of each device (in journal order) for the jury of that identity.

    ``forks`` are the journals continued twice, and where. Acts without effect are listed in
    ``void``. A recovery cuts what was read before it came, so
    the log is read again from the start once for each.
    """
    genesis = next(
        (
            entries[0]
            for entries in control.values()
            if entries and entries[0].seq == 1 and entries[0].digest == jury
        ),
        None,
    )
    if genesis is None or not isinstance(genesis.body, Genesis):
        return Governance()
    turns: list[_Turn] = []
    walk = _Walk(jury, control, witnesses, forks or {}, turns)
    while not walk.run(genesis):
        walk = _Walk(jury, control, witnesses, forks or {}, turns)
    state = walk.state
    if not state.devices:
        return Governance()
    every = [entry for _, entries in sorted(control.items()) for entry in entries]
    vouches = [each for each in every if isinstance(each.body, DeviceVouch)]
    releases = [each for each in every if isinstance(each.body, RoundRelease)]
    state.settle(vouches, releases, witnesses)
    applied = {entry.place for entry in state.applied}
    state.void = [entry for entry in every if entry.place not in applied]
    for turn in turns:
        if turn.lead is not None:
            state.leads.setdefault(turn.device, turn.lead)
    state.takeovers = [
        Takeover(each.entry, each.body.lost, each.body.cut, each is turn.winner)
        for turn in turns
        for each in turn.claims
    ]
    return state
