"""Where my work on every dossier of the standing round stands, read once and then asked often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jury_app.core.acts import BallotCast
from jury_app.core.ballot import AnswerKind, Ballot, BallotPlace
from jury_app.core.encoding import decode
from jury_app.core.fold import Entry
from jury_app.core.opening import (
    NO_BALLOT,
    Slip,
    ballot_info,
    clashing,
    current,
    is_late,
)
from jury_app.core.permission import why_not_grade
from jury_app.core.plain import from_plain
from jury_app.core.round import Round, RoundState
from jury_app.core.sealing import decrypt, derive, unpad
from jury_app.errors import Damaged
from jury_app.jury.laptop import Laptop
from jury_app.jury.views import BallotView, Draft, WorkProgress
from jury_app.ports import Work


@dataclass(frozen=True, slots=True)
class Worksheet:
    """My newest ballot on each dossier, drafts, withdrawals, and who must choose again.

    ``sent`` is the number of this laptop's last act that the store listed.
    """

    laptop: Laptop
    round: Round
    entries: Mapping[str, Entry]
    ballots: Mapping[str, Ballot]
    drafts: Mapping[str, Draft]
    interests: frozenset[str]
    recused: frozenset[str]
    clashes: frozenset[str]
    sent: int

    @property
    def out(self) -> frozenset[str]:
        """The dossiers on which I may not vote."""
        return self.recused | self.interests

    def view(self, dossier: str) -> BallotView:
        """Give my ballot on one dossier."""
        sealed, draft = self.ballots.get(dossier), self.drafts.get(dossier)
        if draft is None:
            draft = Draft(sealed.answer, sealed.criteria, sealed.comment) if sealed else Draft()
        interest = dossier in self.interests
        state = self.laptop.fold
        member = state.owner(self.laptop.device)
        return BallotView(
            dossier=dossier,
            draft=draft,
            sealed=sealed,
            place=self.place(dossier),
            recused=dossier in self.recused,
            blocked=why_not_grade(state, self.round, member, dossier, interests=interest),
            interest=interest,
            clash=dossier in self.clashes,
        )

    def place(self, dossier: str) -> BallotPlace:
        """Tell where my ballot on a dossier is."""
        if dossier in self.drafts:
            return BallotPlace.DRAFT
        entry = self.entries.get(dossier)
        if entry is None:
            return BallotPlace.NONE
        if self.round.state is not RoundState.OPEN:
            return BallotPlace.LATE if is_late(self.round, entry) else BallotPlace.COUNTED
        if self.laptop.fold.received(entry.device) >= entry.seq:
            return BallotPlace.RECEIVED
        sent = entry.device != self.laptop.device or entry.seq <= self.sent
        return BallotPlace.SENT if sent else BallotPlace.SEALED

    def work(self) -> list[Work]:
        """Tell the list of dossiers where my work stands; those to do are left out."""
        work = []
        for number in self.round.dossiers:
            ballot, place = self.ballots.get(number), int(self.place(number))
            if number in self.out:
                work.append(Work(number, "recused", None, place))
            elif number in self.drafts:
                work.append(Work(number, "draft", None, place))
            elif ballot is not None:
                kind = "graded" if ballot.answer.kind is AnswerKind.GRADE else "abstained"
                work.append(Work(number, kind, ballot.answer.grade, place))
        return work

    def progress(self) -> WorkProgress:
        """Tell how far my work is."""
        kinds = {
            number: ballot.answer.kind
            for number, ballot in self.ballots.items()
            if number not in self.out
        }
        done = set(kinds) | self.out
        return WorkProgress(
            total=len(self.round.dossiers),
            graded=sum(kind is AnswerKind.GRADE for kind in kinds.values()),
            abstained=sum(kind is AnswerKind.ABSTENTION for kind in kinds.values()),
            recused=len(self.out & set(self.round.dossiers)),
            drafts=len(self.drafts),
            unsent=sum(self.place(number) is BallotPlace.SEALED for number in kinds),
            next_dossier=next((each for each in self.round.dossiers if each not in done), ""),
            clashes=0 if self.round.state is not RoundState.OPEN else len(self.clashes - self.out),
        )


def owners_of(laptop: Laptop) -> dict[bytes, bytes]:
    """Give whose laptop each device is."""
    return {key: device.member for key, device in laptop.fold.governance.devices.items()}


def my_ballots(laptop: Laptop, found: Round) -> list[Entry]:
    """Give all ballots of my laptops in a round, every revision."""
    state, member = laptop.fold, laptop.person
    mine = {key for key, owner in owners_of(laptop).items() if owner == member}
    return [entry for entry in state.ballots.get(found.key, []) if entry.device in mine]


def my_newest(laptop: Laptop, found: Round) -> dict[bytes, Entry]:
    """Give my newest ballot by ref."""
    newest = current(my_ballots(laptop, found), owners_of(laptop))
    return {entry.body.ref: entry for entry in newest if isinstance(entry.body, BallotCast)}


def my_clashes(laptop: Laptop, found: Round) -> list[Entry]:
    """Give the answers of my laptops that do not know of each other."""
    return clashing(laptop.fold, my_ballots(laptop, found))


def read_mine(laptop: Laptop, found: Round, device: bytes, body: BallotCast) -> Ballot | None:
    """Read a ballot that one of my laptops sealed; None when it had another secret of mine."""
    secret, member = laptop.archive.desk.secret("member"), laptop.person
    if secret is None or member is None:
        return None
    outside = Slip(member, device, found.key, body.ref, body.revision, NO_BALLOT)
    try:
        key = derive(secret, b"jury-mine-v1")
        plain = unpad(decrypt(body.mine, key, ballot_info(laptop.jury, outside)))
        return from_plain(Ballot, decode(plain))
    except Damaged:
        return None


def ref_of(entry: Entry) -> bytes:
    """Give the hidden name of the dossier that a ballot answers; empty for another act."""
    return entry.body.ref if isinstance(entry.body, BallotCast) else b""
