"""Exchanging with a store: what goes out, what comes in, and where every ballot is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jury_app.core.acts import Notice
from jury_app.core.collation import collation_key
from jury_app.core.envelope import Act
from jury_app.errors import NotAllowed, Unreachable
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.clock import moment
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.views import ExchangeView, Synced
from jury_app.jury.voting import Voting
from jury_app.ports import OpenStore, Store
from jury_app.progress import Progress
from jury_app.sync.invites import post, posts
from jury_app.sync.plan import ROOT, home
from jury_app.sync.replicate import replicate
from jury_app.sync.report import Report
from jury_app.sync.stores import Trial, try_it

TRIALS = "try"
"""The folder beside the juries in which a store is tried."""


class Exchange:
    """This laptop and its store."""

    def __init__(
        self, laptop: Laptop, membership: Membership, voting: Voting, open_store: OpenStore
    ) -> None:
        """Exchange for one laptop; ``open_store`` knows every kind of address."""
        self._laptop = laptop
        self._membership = membership
        self._voting = voting
        self._open_store = open_store
        self._gathered = Changes()

    def address(self) -> str:
        """Give the store's address ("" before one is chosen)."""
        return self._laptop.archive.desk.recall("store") or ""

    def choose(self, address: str) -> Trial:
        """Try a store and, when it behaves, make it this laptop's."""
        trial = try_it(self._open_store(address))
        if trial.passed:
            self._laptop.archive.desk.remember("store", address)
        return trial

    def holds_others_only(self) -> bool:
        """Whether the store holds other juries and nothing of this one: the wrong folder."""
        found = set(self._open_store(self.address()).folders(ROOT)) - {TRIALS}
        return bool(found) and home(self._laptop.jury) not in {f"{ROOT}/{each}" for each in found}

    def sync(self, progress: Progress, *, reupload: bool = False) -> tuple[Synced, Changes]:
        """Exchange once; whatever happens in the middle, what was done stays done.

        Raises ``NotAllowed("no_store")``, ``Unreachable`` and ``Refused("store_went_back")``. A
        store that gives but does not take is ``Unreachable`` too, unless something came in: then
        ``trouble`` says so beside it.
        """
        if not self.address():
            raise NotAllowed("no_store")
        store = self._open_store(self.address())
        self._post_request(store)
        self._gathered = Changes()
        report = self._replicate(store, progress, reupload=reupload)
        trouble = report.trouble
        if report.received and self._laptop.owes_notice and self._is_admitted and not trouble:
            self._laptop.write(Notice())
            trouble = self._replicate(store, progress, reupload=False).trouble
        for invite in self._membership.open_invitations():
            progress.check()
            self._membership.receive(invite, posts(store, self._laptop.jury, invite))
        self._voting.refresh()
        if trouble and not report.received:
            raise Unreachable(trouble, address=store.address)
        self._laptop.archive.desk.remember("last_sync", str(self._laptop.clock.minutes()))
        synced = Synced(
            received=report.received,
            sent=report.sent,
            healed=report.healed,
            waiting=report.waiting,
            refused=tuple((each.name, each.code) for each in report.refused),
            forks=len(report.forks),
            seconds=report.seconds,
            requests=len(self._membership.requests()),
            trouble=trouble,
        )
        return synced, self._gathered | changed(Topic.EXCHANGE, Topic.WORK, Topic.ROSTER)

    def _replicate(self, store: Store, progress: Progress, *, reupload: bool) -> Report:
        try:
            report = replicate(
                store,
                self._laptop.archive,
                self,
                jury_id=self._laptop.jury,
                own_device=self._laptop.device,
                progress=progress,
                reupload=reupload,
            )
        except BaseException:
            self._laptop.match()
            raise
        self._note_transmitted(report.transmitted)
        self._laptop.note_missing(report.own_ahead)
        return report

    def known_device(self, device: bytes) -> bytes | None:
        """Tell sync by which key a device signs."""
        if device == self._laptop.device:
            return self._laptop.keys.sign_public
        return self._laptop.known_device(device)

    def take(self, acts: Sequence[Act]) -> None:
        """Take in what sync has checked."""
        self._gathered |= self._laptop.take(acts)

    def keep_branches(self, acts: Sequence[Act]) -> None:
        """Keep what proves that a journal was continued twice."""
        self._gathered |= self._laptop.keep_branches(acts)

    def view(self) -> ExchangeView:
        """Tell where this laptop stands with its store."""
        laptop = self._laptop
        desk, state = laptop.archive.desk, laptop.fold
        sent = int(desk.recall(f"transmitted/{laptop.device.hex()}") or 0)
        last = desk.recall("last_sync")
        profiles = state.profiles()
        heard = [
            (profiles[device.member].name, moment(state.last_heard[key]))
            for key, device in state.governance.devices.items()
            if key != laptop.device and key in state.last_heard and device.member in profiles
        ]
        confirmed = state.acknowledged.get(laptop.device, 0)
        return ExchangeView(
            store=self.address(),
            last_sync=moment(int(last)) if last else None,
            unsent=self._said_since(sent),
            sent=sent,
            unreceived=self._said_since(confirmed),
            quarantined=tuple(
                (each.name, each.code) for each in laptop.archive.stores.quarantine()
            ),
            heard=tuple(sorted(heard, key=lambda each: collation_key(each[0]))),
        )

    def _said_since(self, seq: int) -> int:
        """Count this laptop's acts after ``seq``, without mere acknowledgements."""
        head = self._laptop.fold.heads.get(self._laptop.device)
        if head is None or head.seq <= seq:
            return 0
        records = self._laptop.archive.journal.records(self._laptop.device, seq + 1, head.seq)
        return sum(record.kind != Notice.KIND for record in records)

    @property
    def _is_admitted(self) -> bool:
        return self._laptop.fold.owner(self._laptop.device) is not None

    def _post_request(self, store: Store) -> None:
        """Ask to join, until admitted; the same request is one object, however often posted."""
        desk = self._laptop.archive.desk
        request, invite = desk.secret("request"), desk.secret("invite")
        if request is not None and invite is not None and not self._is_admitted:
            post(store, self._laptop.jury, invite, request)

    def _note_transmitted(self, transmitted: Mapping[bytes, int]) -> None:
        desk = self._laptop.archive.desk
        with self._laptop.archive.transaction():
            for device, seq in transmitted.items():
                if desk.recall(f"transmitted/{device.hex()}") != str(seq):
                    desk.remember(f"transmitted/{device.hex()}", str(seq))
