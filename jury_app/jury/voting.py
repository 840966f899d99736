"""A juror's own work: drafts, sealed ballots, withdrawals, and where each of them is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from jury_app.core.acts import BallotCast, EditionDefine, RecusalDeclare
from jury_app.core.ballot import Ballot, BallotPlace
from jury_app.core.encoding import decode, encode
from jury_app.core.opening import (
    BALLOT_BLOCK,
    Slip,
    ballot_info,
    ballot_ref,
    seal_slip,
    suite_of,
)
from jury_app.core.permission import standing_round, why_not_grade
from jury_app.core.plain import from_plain, to_plain
from jury_app.core.record import Recusal
from jury_app.core.round import Round, RoundState
from jury_app.core.sealing import NONCE, derive, encrypt, pad
from jury_app.errors import Damaged, NotAllowed, Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.clock import moment
from jury_app.jury.laptop import Laptop
from jury_app.jury.views import BallotView, Draft, MyAnswer, WorkProgress
from jury_app.jury.worksheet import Worksheet, my_clashes, my_newest, read_mine, ref_of
from jury_app.keys.device import draw


class Voting:
    """My ballots in the standing round."""

    def __init__(self, laptop: Laptop) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._refs: dict[tuple[str, str], bytes] = {}
        self._ballots: dict[str, dict[str, Ballot]] = {}
        self._drafts: dict[str, dict[str, Draft]] = {}

    def ballot(self, dossier: str) -> BallotView:
        """Give my ballot on one dossier, written or sealed."""
        found = self._round()
        if found is None:
            state = self._laptop.fold
            member = state.owner(self._laptop.device)
            blocked = why_not_grade(state, None, member, dossier, interests=False)
            return _no_round(dossier, blocked)
        return self._worksheet(found).view(dossier)

    def ballots(self) -> Mapping[str, BallotView]:
        """Give my ballot on every dossier of the round."""
        found = self._round()
        if found is None:
            return {}
        sheet = self._worksheet(found)
        return {number: sheet.view(number) for number in found.dossiers}

    def progress(self) -> WorkProgress:
        """Tell how far my work is; all zeros for somebody who does not grade."""
        found = self._round()
        if found is None or self._laptop.fold.owner(self._laptop.device) not in found.jurors:
            return WorkProgress(0, 0, 0, 0, 0, 0, "")
        return self._worksheet(found).progress()

    def save_draft(self, dossier: str, draft: Draft) -> Changes:
        """Keep what is being written; an empty draft is dropped."""
        found = self._must_round()
        with self._writing():
            self._keep_draft(found, dossier, None if draft == Draft() else draft)
            self._note_work(found)
        return changed(Topic.WORK, dossiers=(dossier,))

    def cast(self, ballot: Ballot) -> Changes:
        """Seal a ballot: signed, in the journal, readable by nobody before the opening.

        Raises ``NotAllowed`` with the reason ("second_key_unknown" while the second holder's word
        on his key has not come in), ``Refused("grade_out_of_scale")``.
        """
        found = self._must_round()
        self._check_allowed(found, ballot.dossier)
        self._check_scale(ballot)
        bodies = self._seal_all(found, ballot)
        with self._writing():
            changes = self._laptop.write(*bodies)
            self._keep_ballot(found, ballot.dossier, ballot)
            self._keep_draft(found, ballot.dossier, None)
            self._note_work(found)
        return changes | changed(Topic.WORK, dossiers=(ballot.dossier,))

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

    def refresh(self) -> None:
        """After an exchange: read what other laptops of mine sealed, and note where things are."""
        found = self._round()
        if found is None or self._laptop.fold.owner(self._laptop.device) is None:
            return
        with self._writing():
            self._read_own(found)
            self._note_work(found)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Make one transaction; when it fails, forget what memory was told meanwhile."""
        try:
            with self._laptop.together():
                yield
        except BaseException:
            self._ballots.clear()
            self._drafts.clear()
            raise

    def _seal_all(self, found: Round, ballot: Ballot) -> list[BallotCast]:
        """Seal an answer; where other laptops of mine gave another, replace each of theirs."""
        ref = self._ref(found, ballot.dossier)
        newest = my_newest(self._laptop, found).get(ref)
        if newest is None or not isinstance(newest.body, BallotCast):
            return [self._seal(found, ballot, 1, b"")]
        replaced = [
            entry.digest
            for entry in my_clashes(self._laptop, found)
            if entry.device != self._laptop.device and ref_of(entry) == ref
        ]
        return [
            self._seal(found, ballot, revision, digest)
            for revision, digest in enumerate(
                replaced or [newest.digest], start=newest.body.revision + 1
            )
        ]

    def _seal(self, found: Round, ballot: Ballot, revision: int, replaces: bytes) -> BallotCast:
        ref = self._ref(found, ballot.dossier)
        slip = Slip(self._laptop.member, self._laptop.device, found.key, ref, revision, ballot)
        info = ballot_info(self._laptop.jury, slip)
        plain = pad(encode(to_plain(ballot)), BALLOT_BLOCK)
        return BallotCast(
            round=found.key,
            ref=ref,
            revision=revision,
            replaces=replaces,
            suite=suite_of(found),
            sealed=seal_slip(self._laptop.jury, slip, found),
            mine=encrypt(plain, self._mine_key(), draw(NONCE), info),
        )

    def _recuse(self, dossier: str, *, active: bool, reason: str) -> Changes:
        found = self._must_round()
        if found.state is not RoundState.OPEN:
            raise NotAllowed("round_closed", dossier=dossier)
        if self._laptop.member not in found.jurors:
            raise NotAllowed("not_a_juror", dossier=dossier)
        with self._writing():
            changes = self._laptop.write(RecusalDeclare(dossier, active, reason))
            if active:
                self._keep_draft(found, dossier, None)
            self._note_work(found)
        return changes | changed(Topic.WORK, dossiers=(dossier,))

    def _read_own(self, found: Round) -> None:
        """Keep the clear text of newer ballots that my other laptops sealed.

        Or this one: restored from a backup, it gets them back like anybody's.
        """
        by_ref = {self._ref(found, number): number for number in found.dossiers}
        for ref, entry in my_newest(self._laptop, found).items():
            body = entry.body
            if not isinstance(body, BallotCast) or ref not in by_ref:
                continue
            ballot = read_mine(self._laptop, found, entry.device, body)
            # None: sealed under another secret, and shown by its place alone.
            if ballot is not None and ballot != self._sealed(found).get(by_ref[ref]):
                self._keep_ballot(found, by_ref[ref], ballot)

    def answers(self, dossier: str) -> tuple[MyAnswer, ...]:
        """Give my answers to a dossier that do not know of each other, this laptop's first.

        One or none of them means that nothing has to be chosen.
        """
        found = self._round()
        if found is None or self._laptop.person is None:
            return ()
        ref = self._ref(found, dossier)
        answers = [
            MyAnswer(
                here=entry.device == self._laptop.device,
                ballot=read_mine(self._laptop, found, entry.device, entry.body),
                sealed_at=moment(entry.wall),
            )
            for entry in my_clashes(self._laptop, found)
            if isinstance(entry.body, BallotCast) and entry.body.ref == ref
        ]
        return tuple(sorted(answers, key=lambda each: (not each.here, each.sealed_at)))

    def _worksheet(self, found: Round) -> Worksheet:
        newest = my_newest(self._laptop, found)
        loose = {ref_of(entry) for entry in my_clashes(self._laptop, found)}
        refs = {number: self._ref(found, number) for number in found.dossiers}
        sent = self._laptop.archive.stores.shown_anywhere(self._laptop.device)
        return Worksheet(
            laptop=self._laptop,
            round=found,
            entries={number: newest[ref] for number, ref in refs.items() if ref in newest},
            ballots=self._sealed(found),
            drafts=self._written(found),
            interests=self._interests(),
            recused=frozenset(each.dossier for each in self._my_recusals()),
            clashes=frozenset(number for number, ref in refs.items() if ref in loose),
            sent=sent,
        )

    def _note_work(self, found: Round) -> None:
        """Tell the list of dossiers where my work stands."""
        self._laptop.archive.desk.set_work(self._worksheet(found).work())

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

    def _mine_key(self) -> bytes:
        return derive(self._secret(), b"jury-mine-v1")

    def _ref(self, found: Round, dossier: str) -> bytes:
        place = (found.key, dossier)
        if place not in self._refs:
            secret = self._secret()
            for number in (*found.dossiers, dossier):
                self._refs[found.key, number] = ballot_ref(secret, found.key, number)
        return self._refs[place]

    def _sealed(self, found: Round) -> dict[str, Ballot]:
        if found.key not in self._ballots:
            kept = self._laptop.archive.desk.own_ballots(found.key)
            self._ballots[found.key] = {
                number: from_plain(Ballot, decode(data)) for number, data in kept.items()
            }
        return self._ballots[found.key]

    def _written(self, found: Round) -> dict[str, Draft]:
        if found.key not in self._drafts:
            kept = self._laptop.archive.desk.drafts(found.key)
            self._drafts[found.key] = {
                number: from_plain(Draft, decode(data)) for number, data in kept.items()
            }
        return self._drafts[found.key]

    def _keep_ballot(self, found: Round, dossier: str, ballot: Ballot) -> None:
        self._sealed(found)[dossier] = ballot
        data = encode(to_plain(ballot))
        self._laptop.archive.desk.save_own_ballot(found.key, dossier, data)

    def _keep_draft(self, found: Round, dossier: str, draft: Draft | None) -> None:
        written = self._written(found)
        written.pop(dossier, None)
        if draft is not None:
            written[dossier] = draft
        data = None if draft is None else encode(to_plain(draft))
        self._laptop.archive.desk.save_draft(found.key, dossier, data)

    def _interests(self) -> frozenset[str]:
        """Give the dossiers of authorities in which I declared an interest."""
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        profile = state.profiles().get(member) if member else None
        if profile is None or not profile.interests:
            return frozenset()
        wanted = set(profile.interests)
        codes = self._laptop.authority_codes()
        return frozenset(number for number, code in codes.items() if code in wanted)

    def _my_recusals(self) -> list[Recusal]:
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        return [each for each in state.recusals() if each.member == member]

    def _check_allowed(self, found: Round, dossier: str) -> None:
        state = self._laptop.fold
        member = state.owner(self._laptop.device)
        interest = dossier in self._interests()
        why_not = why_not_grade(state, found, member, dossier, interests=interest)
        if why_not:
            raise NotAllowed(why_not, dossier=dossier)
        if found.second_key and found.second_key not in state.offers(found.holder):
            # Else whoever opened the round might hold both keys.
            raise NotAllowed("second_key_unknown", dossier=dossier)

    def _check_scale(self, ballot: Ballot) -> None:
        """Refuse a grade that the scale of the edition does not have."""
        entry = self._laptop.fold.register(EditionDefine.KIND)
        body = entry.body if entry else None
        top = body.edition.scale.maximum if isinstance(body, EditionDefine) else 0
        grades = [each.grade for each in ballot.criteria]
        if ballot.answer.grade is not None:
            grades.append(ballot.answer.grade)
        if any(not 0 <= grade <= top for grade in grades):
            raise Refused("grade_out_of_scale", maximum=top)


def _no_round(dossier: str, blocked: str) -> BallotView:
    return BallotView(
        dossier=dossier,
        draft=Draft(),
        sealed=None,
        place=BallotPlace.NONE,
        recused=False,
        blocked=blocked,
        interest=False,
        clash=False,
    )
