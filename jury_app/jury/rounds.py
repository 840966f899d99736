"""Rounds: open, close with a cut, open the envelopes, show; and what everybody may see of them."""

from __future__ import annotations

from jury_app.core.acts import (
    BallotCast,
    ClosingSign,
    EditionDefine,
    RoundClose,
    RoundOpen,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.collation import collation_key
from jury_app.core.edition import Edition
from jury_app.core.fold import Fold
from jury_app.core.governance import Governance
from jury_app.core.offers import ready_offers
from jury_app.core.opening import Box, current, is_late, open_box
from jury_app.core.permission import is_controller, recused_pairs, standing_round
from jury_app.core.record import Role
from jury_app.core.round import Round, RoundState
from jury_app.core.sealing import public_of
from jury_app.errors import Damaged, NotAllowed
from jury_app.jury.changes import Changes
from jury_app.jury.clock import moment
from jury_app.jury.control import must_chair, must_control
from jury_app.jury.escrow import for_laptops, on_paper, round_info, round_key
from jury_app.jury.founding import member_of
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.views import MemberLine, RoundView
from jury_app.keys.device import draw


class Rounds:
    """The chair's acts on rounds, and the progress that all may follow."""

    def __init__(self, laptop: Laptop, membership: Membership) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._membership = membership
        self._box: tuple[Round, int, Governance, Box] | None = None
        self._counted: tuple[str, int, Fold] | None = None

    def edition(self) -> Edition | None:
        """Give the edition; None before it is defined (or readable here)."""
        entry = self._laptop.fold.register(EditionDefine.KIND)
        return entry.body.edition if entry and isinstance(entry.body, EditionDefine) else None

    def current(self) -> RoundView | None:
        """Give the newest round; None before the first."""
        found = standing_round(self._laptop.fold)
        return self._view(found) if found else None

    def every(self) -> tuple[RoundView, ...]:
        """Give all rounds in order."""
        rounds = self._laptop.fold.governance.rounds.values()
        return tuple(self._view(each) for each in sorted(rounds, key=lambda each: each.number))

    def jurors(self) -> tuple[bytes, ...]:
        """Give the members who will grade in the next round, on the roster or announced."""
        edition = self.edition()
        entitled = {Role.JUROR}
        if edition is not None and edition.rules.chair_grades:
            entitled.add(Role.CHAIR)
        return tuple(each.key for each in self._membership.members() if entitled & set(each.roles))

    def open(self) -> Changes:
        """Open a sealed round on every dossier; the inadmissible ones get no level in the end.

        Raises ``NotAllowed``: "not_controller", "not_chair", "already_closed", "round_open",
        "no_dossiers", "no_jurors", "second_key_missing" when the second holder offered no key, and
        "holder_is_chair" when nobody else holds that role.
        """
        must_control(self._laptop)
        if self._laptop.fold.register(ClosingSign.KIND) is not None:
            raise NotAllowed("already_closed")
        standing = standing_round(self._laptop.fold)
        if standing is not None and standing.state is RoundState.OPEN:
            raise NotAllowed("round_open")
        dossiers = tuple(each.number for each in self._laptop.archive.dossiers.every())
        jurors = self.jurors()
        if not dossiers:
            raise NotAllowed("no_dossiers")
        if not jurors:
            raise NotAllowed("no_jurors")
        must_chair(self._laptop)
        holder, second = self._second_key()
        key, private = draw(8).hex(), draw()
        roster, info = self._laptop.fold.governance, round_info(key)
        with self._laptop.together():
            self._laptop.archive.desk.keep_secret(f"round/{key}", private)
            return self._laptop.write(
                RoundOpen(
                    round=key,
                    number=1 if standing is None else standing.number + 1,
                    public=public_of(private),
                    holder=holder,
                    second=second,
                    jurors=jurors,
                    dossiers=dossiers,
                    escrow=for_laptops(roster.laptops_of(self._laptop.member), private, info),
                    recovery=on_paper(roster.recovery, private, info),
                )
            )

    def _second_key(self) -> tuple[bytes, bytes]:
        """Choose a key that a second holder offered for a round to come: the oldest."""
        state = self._laptop.fold
        holders = state.governance.with_role(Role.HOLDER)
        others = [each for each in holders if each != self._laptop.member]
        if holders and not others:
            raise NotAllowed("holder_is_chair")
        for holder in others:
            for public in ready_offers(state, holder):
                return holder, public
        if holders:
            raise NotAllowed("second_key_missing")
        return b"", b""

    def close(self) -> Changes:
        """Close the round: exactly the ballots received here now count."""
        must_chair(self._laptop)
        found = self._in(RoundState.OPEN)
        devices = self._laptop.fold.governance.devices
        cut = {
            device: head for device, head in self._laptop.fold.heads.items() if device in devices
        }
        return self._laptop.write(RoundClose(found.key, cut))

    def unseal(self) -> Changes:
        """Open the envelopes: every laptop can read and recount from here on.

        With a second key holder, once he has released his key too. Raises ``NotAllowed``
        ("second_key_awaited" when only his is missing), ``Damaged("round_key_lost")``.
        """
        must_chair(self._laptop)
        found = self._in(RoundState.CLOSED)
        if found.private_key is not None:
            raise NotAllowed("second_key_awaited")
        private = round_key(self._laptop, found)
        if private is None:
            raise Damaged("round_key_lost")
        return self._laptop.write(RoundUnseal(found.key, private))

    def show(self) -> Changes:
        """Show the result to the jurors."""
        must_chair(self._laptop)
        return self._laptop.write(RoundShow(self._in(RoundState.OPENED).key))

    def may_read_results(self) -> bool:
        """Whether this laptop's owner may see the result: the chair at once, others once shown."""
        found = standing_round(self._laptop.fold)
        if found is None:
            return False
        chair = is_controller(self._laptop.fold, self._laptop.device)
        return found.state is RoundState.SHOWN or (found.state is RoundState.OPENED and chair)

    def box(self, found: Round) -> Box:
        """Open the ballots of a round (53 µs each); kept until other ballots come in."""
        state = self._laptop.fold
        count, known = len(state.ballots.get(found.key, [])), self._box
        if known is None or known[:2] != (found, count) or known[2] is not state.governance:
            self._box = known = (found, count, state.governance, open_box(state, found))
        return known[3]

    def recused(self) -> frozenset[tuple[bytes, str]]:
        """Give every (member, dossier) that may not vote (once closed: could not)."""
        found = standing_round(self._laptop.fold)
        state = self.counted(found) if found else self._laptop.fold
        return recused_pairs(state, self._laptop.authority_codes())

    def counted(self, found: Round) -> Fold:
        """Give the state that a round is counted by: once closed, exactly what the cut holds.

        A withdrawal or a change of the rules after the cut must not move a result.
        """
        state, cut = self._laptop.fold, dict(found.cut)
        if found.state is RoundState.OPEN:
            return state
        held = sum(
            min(state.heads[each].seq, head.seq)
            for each, head in cut.items()
            if each in state.heads
        )
        known = self._counted
        if (
            known is None
            or known[:2] != (found.key, held)
            or known[2].governance is not state.governance
        ):
            self._counted = known = (found.key, held, state.up_to(cut))
        return known[2]

    def follow(self) -> tuple[MemberLine, ...]:
        """Tell of each member how far he is: numbers only, never a grade."""
        state = self._laptop.fold
        found = standing_round(state)
        answered = self._answered(found)
        out = self.recused()
        invited = self._membership.invited()
        lines = []
        for key, profile in state.profiles().items():
            devices = [each for each in state.governance.devices.values() if each.member == key]
            heard = [state.last_heard[each.key] for each in devices if each.key in state.last_heard]
            lines.append(
                MemberLine(
                    member=member_of(profile, state.governance.members.get(key, ())),
                    devices=len(devices),
                    invited=key in invited,
                    answered=answered.get(key, 0),
                    recused=sum(member == key for member, _ in out),
                    total=len(found.dossiers) if found and key in found.jurors else 0,
                    last_heard=moment(max(heard)) if heard else None,
                )
            )
        return tuple(
            sorted(lines, key=lambda line: (collation_key(line.member.name), line.member.key))
        )

    def _answered(self, found: Round | None) -> dict[bytes, int]:
        """Count the dossiers that each member answered in time, by the hidden refs of ballots."""
        state = self._laptop.fold
        if found is None:
            return {}
        closed = found.state is not RoundState.OPEN
        owners = {key: device.member for key, device in state.governance.devices.items()}
        refs: dict[bytes, set[bytes]] = {}
        for entry in state.ballots.get(found.key, []):
            if isinstance(entry.body, BallotCast) and not (closed and is_late(found, entry)):
                refs.setdefault(owners[entry.device], set()).add(entry.body.ref)
        return {member: len(each) for member, each in refs.items()}

    def _view(self, found: Round) -> RoundView:
        state = self._laptop.fold
        times = state.governance.times[found.key]
        owners = {key: device.member for key, device in state.governance.devices.items()}
        entries = state.ballots.get(found.key, [])
        closed = found.state is not RoundState.OPEN
        late = [entry for entry in entries if closed and is_late(found, entry)]
        inside = [entry for entry in entries if not (closed and is_late(found, entry))]
        out = sum(member in found.jurors for member, _ in self.recused())
        return RoundView(
            round=found,
            opened_at=moment(times.opened),
            closed_at=moment(times.closed) if times.closed else None,
            unsealed_at=moment(times.readable) if found.is_readable else None,
            answered=len(current(inside, owners)),
            expected=len(found.jurors) * len(found.dossiers) - out,
            late=len(late),
        )

    def _in(self, state: RoundState) -> Round:
        found = standing_round(self._laptop.fold)
        if found is None:
            raise NotAllowed("round_not_created")
        if found.state is not state:
            raise NotAllowed(f"round_is_{found.state.value}")
        return found
