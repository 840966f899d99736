"""A juror's own work: drafts, sealed ballots, withdrawals, and where each of them is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jury_app.core.acts import BallotCast, RecusalDeclare
from jury_app.core.ballot import AnswerKind, Ballot, BallotPlace
from jury_app.core.encoding import decode, encode
from jury_app.core.fold import Entry
from jury_app.core.opening import (
    BALLOT_BLOCK,
    NO_BALLOT,
    Slip,
    ballot_info,
    ballot_ref,
    clashing,
    current,
    is_late,
    write_slip,
)
from jury_app.core.permission import standing_round, why_not_grade
from jury_app.core.plain import from_plain, to_plain
from jury_app.core.round import Round, RoundState
from jury_app.core.sealing import NONCE, SUITE, decrypt, derive, encrypt, pad, seal, unpad
from jury_app.errors import Damaged, NotAllowed, Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.views import BallotView, Draft, WorkProgress
from jury_app.keys.device import draw
from jury_app.ports import Work


@dataclass(frozen=True, slots=True)
class _Own:
    """My newest ballot on each dossier of the standing round, and who must choose again."""

    entries: Mapping[str, Entry]
    ballots: Mapping[str, Ballot]
    clashes: frozenset[str]


class Voting:
    """My ballots in the standing round."""

    def __init__(self, laptop: Laptop) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._refs: dict[tuple[str, str], bytes] = {}

    def ballot(self, dossier: str) -> BallotView:
        """Give my ballot on one dossier, written or sealed."""
        found = self._round()
        own = self._own(found)
        drafts = self._drafts(found)
        sealed = own.ballots.get(dossier)
        draft = drafts.get(dossier)
        if draft is None:
            draft = Draft(sealed.answer, sealed.criteria, sealed.comment) if sealed else Draft()
        interest = dossier in self._interests()
        return BallotView(
            dossier=dossier,
            draft=draft,
            sealed=sealed,
            place=self._place(found, dossier, own, drafts),
            recused=dossier in self._recused(),
            blocked=self._why_not(found, dossier, interest=interest),
            interest=interest,
            clash=dossier in own.clashes,
        )

    def save_draft(self, dossier: str, draft: Draft) -> Changes:
        """Keep what is being written; an empty draft is dropped."""
        found = self._must_round()
        kept = None if draft == Draft() else encode(to_plain(draft))
        with self._laptop.archive.transaction():
            self._laptop.archive.desk.save_draft(found.key, dossier, kept)
            self._note_work(found)
        return changed(Topic.WORK, dossiers=(dossier,))

    def cast(self, ballot: Ballot) -> Changes:
        """Seal a ballot: signed, in the journal, readable by nobody before the opening.

        Raises ``NotAllowed`` with the reason, ``Refused("grade_out_of_scale")``.
        """
        found = self._must_round()
        why_not = self._why_not(found, ballot.dossier, interest=ballot.dossier in self._interests())
        if why_not:
            raise NotAllowed(why_not, dossier=ballot.dossier)
        self._check_scale(ballot)
        body = self._seal(found, ballot)
        desk = self._laptop.archive.desk
        with self._laptop.archive.transaction():
            changes = self._laptop.write(body)
            desk.save_own_ballot(found.key, ballot.dossier, encode(to_plain(ballot)))
            desk.save_draft(found.key, ballot.dossier, None)
            self._note_work(found)
        return changes | changed(Topic.WORK, dossiers=(ballot.dossier,))

    def _seal(self, found: Round, ballot: Ballot) -> BallotCast:
        secret, ref = self._secret(), self._ref(found, ballot.dossier)
        earlier = self._newest(found).get(ref)
        revision, replaces = 1, b""
        if earlier is not None and isinstance(earlier.body, BallotCast):
            revision, replaces = earlier.body.revision + 1, earlier.digest
        slip = Slip(self._laptop.member, self._laptop.device, found.key, ref, revision, ballot)
        info = ballot_info(self._laptop.jury, slip)
        plain = pad(encode(to_plain(ballot)), BALLOT_BLOCK)
        return BallotCast(
            round=found.key,
            ref=ref,
            revision=revision,
            replaces=replaces,
            suite=SUITE,
            sealed=seal(write_slip(slip), found.public_key, info),
            mine=encrypt(plain, derive(secret, b"jury-mine-v1"), draw(NONCE), info),
        )

    def withdraw(self, dossier: str, reason: str = "") -> Changes:
        """Withdraw from a dossier; a ballot already sealed no longer counts."""
        return self._recuse(dossier, active=True, reason=reason)

    def come_back(self, dossier: str, reason: str) -> Changes:
        """Take a withdrawal back, with a reason; not after the round is closed."""
        if dossier in self._interests():
            raise NotAllowed("interest_declared", dossier=dossier)
        if not reason.strip():
            raise Refused("reason_needed")
        return self._recuse(dossier, active=False, reason=reason)

    def _recuse(self, dossier: str, *, active: bool, reason: str) -> Changes:
        found = self._must_round()
        if found.state is not RoundState.OPEN:
            raise NotAllowed("round_closed", dossier=dossier)
        if self._laptop.member not in found.jurors:
            raise NotAllowed("not_a_juror", dossier=dossier)
        with self._laptop.archive.transaction():
            changes = self._laptop.write(RecusalDeclare(dossier, active, reason))
            if active:
                self._laptop.archive.desk.save_draft(found.key, dossier, None)
            self._note_work(found)
        return changes | changed(Topic.WORK, dossiers=(dossier,))

    def progress(self) -> WorkProgress:
        """Tell how far my work is."""
        found = self._round()
        if found is None or self._laptop.fold.owner(self._laptop.device) not in found.jurors:
            return WorkProgress(0, 0, 0, 0, 0, 0, "")
        own, drafts, out = self._own(found), self._drafts(found), self._out()
        kinds = {
            number: ballot.answer.kind
            for number, ballot in own.ballots.items()
            if number not in out
        }
        done = set(kinds) | out
        places = [self._place(found, number, own, drafts) for number in kinds]
        return WorkProgress(
            total=len(found.dossiers),
            graded=sum(kind is AnswerKind.GRADE for kind in kinds.values()),
            abstained=sum(kind is AnswerKind.ABSTENTION for kind in kinds.values()),
            recused=len(out & set(found.dossiers)),
            drafts=len(drafts),
            unsent=sum(place is BallotPlace.SEALED for place in places),
            next_dossier=next((each for each in found.dossiers if each not in done), ""),
        )

    def ballots(self) -> Mapping[str, BallotView]:
        """Give my ballot on every dossier of the round."""
        found = self._round()
        return {number: self.ballot(number) for number in found.dossiers} if found else {}

    def refresh(self) -> None:
        """After an exchange: read what other laptops of mine sealed, and note where things are."""
        found = self._round()
        if found is None or self._laptop.fold.owner(self._laptop.device) is None:
            return
        with self._laptop.archive.transaction():
            self._read_own(found)
            self._note_work(found)

    def _read_own(self, found: Round) -> None:
        """Keep the clear text of newer ballots that my other laptops sealed."""
        by_ref = {self._ref(found, number): number for number in found.dossiers}
        key = derive(self._secret(), b"jury-mine-v1")
        for ref, entry in self._newest(found).items():
            body = entry.body
            if not isinstance(body, BallotCast) or ref not in by_ref:
                continue
            if entry.device == self._laptop.device:
                continue
            slip = Slip(self._laptop.member, entry.device, found.key, ref, body.revision, NO_BALLOT)
            info = ballot_info(self._laptop.jury, slip)
            try:
                plain = unpad(decrypt(body.mine, key, info))
            except Damaged:
                continue  # Sealed under another secret: shown by its place, not by its answer.
            self._laptop.archive.desk.save_own_ballot(found.key, by_ref[ref], plain)

    def _round(self) -> Round | None:
        return standing_round(self._laptop.fold)

    def _must_round(self) -> Round:
        found = self._round()
        if found is None:
            raise NotAllowed("round_not_created")
        return found

    def _secret(self) -> bytes:
        secret = self._laptop.archive.desk.secret("member")
        if secret is None:
            raise Damaged("desk_empty")
        return secret

    def _ref(self, found: Round, dossier: str) -> bytes:
        place = (found.key, dossier)
        if place not in self._refs:
            self._refs[place] = ballot_ref(self._secret(), found.key, dossier)
        return self._refs[place]

    def _mine(self, found: Round) -> list[Entry]:
        """Give all ballots of my laptops in a round."""
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        return [
            entry
            for entry in state.ballots.get(found.key, [])
            if state.owner(entry.device) == member
        ]

    def _newest(self, found: Round) -> dict[bytes, Entry]:
        owners = {
            key: device.member for key, device in self._laptop.fold.governance.devices.items()
        }
        newest = current(self._mine(found), owners)
        return {entry.body.ref: entry for entry in newest if isinstance(entry.body, BallotCast)}

    def _own(self, found: Round | None) -> _Own:
        if found is None:
            return _Own({}, {}, frozenset())
        newest = self._newest(found)
        entries = {
            number: newest[ref]
            for number in found.dossiers
            if (ref := self._ref(found, number)) in newest
        }
        kept = self._laptop.archive.desk.own_ballots(found.key)
        ballots = {number: from_plain(Ballot, decode(data)) for number, data in kept.items()}
        owners = {
            key: device.member for key, device in self._laptop.fold.governance.devices.items()
        }
        loose = {
            entry.body.ref
            for entry in clashing(self._mine(found), owners)
            if isinstance(entry.body, BallotCast)
        }
        clashes = frozenset(each for each in entries if self._ref(found, each) in loose)
        return _Own(entries, ballots, clashes)

    def _drafts(self, found: Round | None) -> dict[str, Draft]:
        if found is None:
            return {}
        kept = self._laptop.archive.desk.drafts(found.key)
        return {number: from_plain(Draft, decode(data)) for number, data in kept.items()}

    def _interests(self) -> frozenset[str]:
        """Give the dossiers of authorities in which I declared an interest."""
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        profile = state.profiles().get(member) if member else None
        if profile is None or not profile.interests:
            return frozenset()
        codes = set(profile.interests)
        every = self._laptop.archive.dossiers.every()
        return frozenset(each.number for each in every if each.authority.code in codes)

    def _recused(self) -> frozenset[str]:
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        return frozenset(each.dossier for each in state.recusals() if each.member == member)

    def _out(self) -> frozenset[str]:
        return self._recused() | self._interests()

    def _why_not(self, found: Round | None, dossier: str, *, interest: bool) -> str:
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        return why_not_grade(state, found, member, dossier, interest)

    def _check_scale(self, ballot: Ballot) -> None:
        """Refuse a grade that the scale of the edition does not have."""
        entry = self._laptop.fold.register("edition.define")
        top = entry.body.edition.scale.maximum if entry and entry.body else 0  # type: ignore[union-attr]
        grades = [each.grade for each in ballot.criteria]
        if ballot.answer.grade is not None:
            grades.append(ballot.answer.grade)
        if any(not 0 <= grade <= top for grade in grades):
            raise Refused("grade_out_of_scale", maximum=top)

    def _place(
        self, found: Round | None, dossier: str, own: _Own, drafts: Mapping[str, Draft]
    ) -> BallotPlace:
        entry = own.entries.get(dossier)
        if found is None or entry is None or dossier in drafts:
            return BallotPlace.DRAFT if dossier in drafts else BallotPlace.NONE
        if found.state is not RoundState.OPEN:
            return BallotPlace.LATE if is_late(found, entry) else BallotPlace.COUNTED
        if self._laptop.fold.acknowledged.get(entry.device, 0) >= entry.seq:
            return BallotPlace.RECEIVED
        return BallotPlace.SENT if self._transmitted(entry) else BallotPlace.SEALED

    def _transmitted(self, entry: Entry) -> bool:
        sent = self._laptop.archive.desk.recall(f"transmitted/{entry.device.hex()}")
        return entry.device != self._laptop.device or entry.seq <= int(sent or 0)

    def _note_work(self, found: Round) -> None:
        """Tell the list of dossiers where my work stands."""
        own, drafts, out = self._own(found), self._drafts(found), self._out()
        work = []
        for number in found.dossiers:
            ballot = own.ballots.get(number)
            place = int(self._place(found, number, own, drafts))
            if number in out:
                work.append(Work(number, "recused", None, place))
            elif number in drafts:
                work.append(Work(number, "draft", None, place))
            elif ballot is not None:
                kind = "graded" if ballot.answer.kind is AnswerKind.GRADE else "abstained"
                work.append(Work(number, kind, ballot.answer.grade, place))
        self._laptop.archive.desk.set_work(work)
