"""When copies go wrong: what this laptop knows of it, and the ways out."""

from __future__ import annotations

from jury_app.core.acts import BallotCast, read_body
from jury_app.core.ballot import Ballot
from jury_app.core.forks import chosen
from jury_app.core.permission import standing_round
from jury_app.core.round import Round, RoundState
from jury_app.errors import NotAllowed
from jury_app.journal import Record
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.laptop import Laptop
from jury_app.jury.renewal import renew
from jury_app.jury.views import ForkFact, TroubleView
from jury_app.jury.voting import Voting
from jury_app.jury.worksheet import my_newest, owners_of, read_mine

RENEWABLE = frozenset({"device_forked", "device_revoked", "own_acts_missing"})
"""The hindrances of a laptop that may go on under new keys; see ``Laptop.hindrance``."""


class Trouble:
    """Restored backups, copied laptops, journals continued twice."""

    def __init__(self, laptop: Laptop, voting: Voting) -> None:
        """Watch over one laptop."""
        self._laptop = laptop
        self._voting = voting

    def view(self) -> TroubleView:
        """Tell what is wrong, for the screens; everything empty when all is well."""
        laptop = self._laptop
        admitted = laptop.fold.owner(laptop.device) is not None
        return TroubleView(
            hindrance=laptop.hindrance,
            missing=laptop.missing,
            renewed=not admitted and laptop.person is not None,
            forks=self._forks(),
            recast=tuple(self._lost().values()) if admitted else (),
        )

    def go_on_as_new(self) -> Changes:
        """Give this laptop new keys, and ask to be let in with them at the next exchange.

        Whoever admits compares its digits, so that one cut off gains nothing by asking.
        ``NotAllowed("nothing_wrong")`` when it may sign as it is: its keys are worth keeping.
        """
        if self._laptop.hindrance not in RENEWABLE:
            raise NotAllowed("nothing_wrong")
        renew(self._laptop)
        return Changes(frozenset(Topic))

    def recast(self) -> Changes:
        """Seal again, under this laptop's keys, my ballots that nobody can accept any more."""
        changes = Changes()
        for ballot in self._lost().values():
            changes |= self._voting.cast(ballot)
        return changes

    def _forks(self) -> tuple[ForkFact, ...]:
        state = self._laptop.fold
        profiles, devices = state.profiles(), state.governance.devices
        facts = []
        for device, seq in state.forks.items():
            member = devices[device].member if device in devices else self._laptop.person or b""
            facts.append(
                ForkFact(
                    name=profiles[member].name if member in profiles else "",
                    device=device,
                    seq=seq,
                    mine=member == self._laptop.person,
                    settled=chosen(state.governance, device, seq) is not None,
                )
            )
        return tuple(sorted(facts, key=lambda each: (not each.mine, each.name, each.device)))

    def _lost(self) -> dict[str, Ballot]:
        """Give my newest ballots, by dossier, that a fork keeps from counting."""
        state = self._laptop.fold
        found = standing_round(state)
        if found is None or found.state is not RoundState.OPEN:
            return {}
        counted = my_newest(self._laptop, found)
        newest: dict[bytes, tuple[Record, BallotCast]] = {}
        for record in self._frozen():
            body = _ballot_of(record, found)
            if body is None or (body.ref in newest and not _newer(record, newest[body.ref][0])):
                continue
            entry = counted.get(body.ref)
            if entry is None or entry.clock < record.clock:
                newest[body.ref] = (record, body)
        return self._readable(found, newest)

    def _readable(
        self, found: Round, newest: dict[bytes, tuple[Record, BallotCast]]
    ) -> dict[str, Ballot]:
        ballots: dict[str, Ballot] = {}
        for record, body in newest.values():
            ballot = read_mine(self._laptop, found, record.device, body)
            if ballot is not None and not self._voting.ballot(ballot.dossier).blocked:
                ballots[ballot.dossier] = ballot
        return dict(sorted(ballots.items()))

    def _frozen(self) -> list[Record]:
        """Give the acts of my other laptops that a fork keeps from counting."""
        state, journal, owners = (
            self._laptop.fold,
            self._laptop.archive.journal,
            owners_of(self._laptop),
        )
        frozen: list[Record] = []
        for device, seq in state.forks.items():
            if owners.get(device) != self._laptop.person:
                continue
            head = state.heads.get(device)
            after = max(seq, head.seq + 1 if head else 1)
            frozen += journal.records(device, after, state.held[device].seq)
            frozen += [each.record for each in journal.branches(device)]
        return frozen


def _ballot_of(record: Record, found: Round) -> BallotCast | None:
    if record.kind != BallotCast.KIND or record.body is None:
        return None
    body = read_body(record.body, control=False)
    return body if isinstance(body, BallotCast) and body.round == found.key else None


def _newer(one: Record, other: Record) -> bool:
    return (one.clock, one.seq) > (other.clock, other.seq)
