"""One exchange with one store, as the jury wants it: requests to join, acts, acknowledgements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jury_app.core.acts import Notice
from jury_app.core.envelope import Act
from jury_app.core.permission import is_controller
from jury_app.jury.changes import Changes
from jury_app.jury.holding import keep_ready
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.unheard import say_again
from jury_app.jury.views import PutBack, StoreOutcome
from jury_app.ports import Store
from jury_app.progress import Progress
from jury_app.sync.invites import post, posts
from jury_app.sync.replicate import replicate, take_in
from jury_app.sync.report import Report


class StoreRun:
    """Exchanges of one laptop; ``gathered`` tells what they changed so far."""

    def __init__(
        self, laptop: Laptop, membership: Membership, progress: Progress, *, reread: bool = False
    ) -> None:
        """Begin with nothing changed; ``reread`` trusts nothing that was read before."""
        self._laptop = laptop
        self._membership = membership
        self._progress = progress
        self._reread = reread
        self.gathered = Changes()
        self.passed_on = 0
        """Requests that came by mail, and that another laptop answers."""

    def exchange(self, store: Store, *, reupload: bool, turn: int) -> StoreOutcome:
        """Exchange once; whatever happens in the middle, what was done stays done.

        ``turn`` counts the exchanges with this store (see ``replicate``). Raises ``Unreachable``,
        ``Refused("store_went_back")``, ``Cancelled``. A store that gives but does not take becomes
        the outcome's ``trouble``.
        """
        self._post_request(store)
        self.gathered |= say_again(self._laptop) | keep_ready(self._laptop)
        report = self._replicate(store, reupload=reupload, turn=turn)
        trouble = report.trouble
        if report.received and not trouble and self._answers():
            trouble = self._replicate(store, reupload=False, turn=turn).trouble
        self._read_requests(store)
        return replace(_outcome(store, report, trouble), put_back=self._put_back(report))

    def _put_back(self, report: Report) -> PutBack:
        """Tell whose acts had gone from a store, by the names of members."""
        profiles, owner = self._laptop.fold.profiles(), self._laptop.fold.owner
        owners = (owner(device) for device in sorted(report.acts_back))
        names = sorted({profiles[each].name for each in owners if each in profiles})
        return PutBack(report.files_back, sum(report.acts_back.values()), tuple(names))

    def take_from(self, store: Store) -> StoreOutcome:
        """Take what a store holds and leave it alone: it came by mail, and only gives."""
        try:
            report = take_in(
                store,
                self._laptop.archive,
                self,
                jury_id=self._laptop.jury,
                own_device=self._laptop.device,
                progress=self._progress,
            )
        except BaseException:
            self._laptop.match()
            raise
        self._laptop.note_missing(report.own_ahead)
        if report.received:
            self._answers()
        self.passed_on = self._keep_requests(store)
        return _outcome(store, report, "")

    def _keep_requests(self, store: Store) -> int:
        """Keep the requests that a file holds; tell how many wait for somebody else's word."""
        membership = self._membership
        self._progress.check()
        # What a mail altered must not stand for what a store has: nothing read is remembered.
        found = posts(store, self._laptop.jury, membership.mailed.places(), {})
        kept = 0
        for invite, contents in found.items():
            kept += membership.mailed.keep(invite, contents)
            membership.receive(invite, contents)
        return 0 if is_controller(self._laptop.fold, self._laptop.device) else kept

    def _read_requests(self, store: Store) -> None:
        """Read what laptops that ask to join have left in a store."""
        answers = self._membership.answers
        self._progress.check()
        found = posts(store, self._laptop.jury, answers.wanted(), answers.read)
        for invite, contents in found.items():
            self._membership.receive(invite, contents)

    def _answers(self) -> bool:
        """Write what the news ask for: keys, what is unheard, else a mere acknowledgement."""
        ready = say_again(self._laptop) | keep_ready(self._laptop)
        self.gathered |= ready
        if self._laptop.owes_notice and self._is_admitted:
            self._laptop.write(Notice())
            return True
        return bool(ready.topics)

    def _replicate(self, store: Store, *, reupload: bool, turn: int) -> Report:
        # Before anything goes out: cut off in the middle, and then restored from a backup, this
        # laptop must know that these numbers are given.
        self._laptop.take_stock()
        try:
            report = replicate(
                store,
                self._laptop.archive,
                self,
                jury_id=self._laptop.jury,
                own_device=self._laptop.device,
                progress=self._progress,
                reupload=reupload,
                reread=self._reread,
                turn=turn,
            )
        except BaseException:
            self._laptop.match()
            raise
        self._laptop.exchanged(report.own_ahead)
        return report

    def known_device(self, device: bytes) -> bytes | None:
        """Tell sync by which key a device signs."""
        if device == self._laptop.device:
            return self._laptop.keys.sign_public
        return self._laptop.known_device(device)

    def take(self, acts: Sequence[Act]) -> None:
        """Take in what sync has checked."""
        self.gathered |= self._laptop.take(acts)

    def keep_branches(self, acts: Sequence[Act]) -> None:
        """Keep what proves that a journal was continued twice."""
        self.gathered |= self._laptop.keep_branches(acts)

    @property
    def _is_admitted(self) -> bool:
        return self._laptop.fold.owner(self._laptop.device) is not None

    def _post_request(self, store: Store) -> None:
        """Ask to join, for me or whoever asked by mail, until admitted.

        The same request is one object, however often posted.
        """
        desk = self._laptop.archive.desk
        request, invite = desk.secret("request"), desk.secret("invite")
        if request is not None and invite is not None and not self._is_admitted:
            post(store, self._laptop.jury, invite, request)
        for place, asked in self._membership.mailed.waiting():
            post(store, self._laptop.jury, place, asked)


def _outcome(store: Store, report: Report, trouble: str) -> StoreOutcome:
    return StoreOutcome(
        address=store.address,
        received=report.received,
        sent=report.sent,
        healed=report.healed,
        waiting=report.waiting,
        refused=tuple((each.name, each.code) for each in report.refused),
        forks=len(report.forks),
        trouble=trouble,
    )
