"""Exchanging with stores: what goes out, what comes in, and where every ballot is."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from jury_app.errors import Cancelled, JuryError, NotAllowed, Unreachable
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.store_run import StoreRun
from jury_app.jury.stores import KnownStore, StoreBook
from jury_app.jury.trial import try_out
from jury_app.jury.views import (
    ExchangeView,
    KeyCheck,
    StoreCard,
    StoreOutcome,
    StoreTrial,
    Synced,
)
from jury_app.jury.voting import Voting
from jury_app.jury.whereabouts import LAST, Whereabouts
from jury_app.ports import Credentials
from jury_app.progress import Progress
from jury_app.sync import schedule
from jury_app.sync.recheck import recheck


class Occasion(StrEnum):
    """Why one asks which stores are due."""

    TIMER = "timer"
    START = "start"
    QUIT = "quit"


class Exchange:
    """This laptop and its stores. The first of them is the jury's own: invitations name it."""

    def __init__(
        self, laptop: Laptop, membership: Membership, voting: Voting, stores: StoreBook
    ) -> None:
        """Exchange for one laptop with the stores of its book."""
        self._laptop = laptop
        self._membership = membership
        self._voting = voting
        self._book = stores
        self._where = Whereabouts(laptop, voting)
        self._chances: dict[str, float] = {}
        self._turns: dict[str, int] = {}
        """Counts the exchanges with each store, and begins anywhere: see ``sync.shelves``."""

    # --- the list of stores -------------------------------------------------------------------

    def address(self) -> str:
        """Give the address of the jury's own store ("" before one is chosen)."""
        return next((each.address for each in self._book.every()), "")

    def stores(self) -> tuple[StoreCard, ...]:
        """Give the stores that this laptop knows, the jury's own first."""
        return self._where.cards(self._book.every())

    def try_store(self, address: str, credentials: Credentials | None = None) -> StoreTrial:
        """Write, read and list in a store without keeping it; never raises for what it meets.

        A store on the list is tried with the password kept for it, unless another one is given.
        """
        try:
            address = self._book.canonical(address)
            asked = credentials or self._book.credentials(address)
        except JuryError as error:
            return StoreTrial("open", error.code)
        return try_out(self._book.open_with, address, asked, self._laptop.jury)

    def choose(
        self, address: str, credentials: Credentials | None = None, label: str = ""
    ) -> StoreTrial:
        """Try a store and, when it behaves, make it the jury's own in place of the one before."""
        trial = self.try_store(address, credentials)
        if trial.passed:
            before = self.address()
            self._add(address, credentials, label, removable=False, first=True)
            if before and before != self.address():
                self.remove_store(before)
        return trial

    def add_store(
        self,
        address: str,
        credentials: Credentials | None = None,
        label: str = "",
        *,
        removable: bool = False,
    ) -> StoreTrial:
        """Try a store and, when it behaves, exchange with it too; again: a new password or label.

        Raises ``Refused("too_many_stores")`` and ``Unreachable("keyring_missing")``.
        """
        trial = self.try_store(address, credentials)
        if trial.passed:
            self._add(address, credentials, label, removable=removable, first=False)
        return trial

    def _add(
        self,
        address: str,
        credentials: Credentials | None,
        label: str,
        *,
        removable: bool,
        first: bool,
    ) -> None:
        """Put a store on the list, under the address by which it calls itself."""
        address = self._book.canonical(address)
        known = {each.address: each for each in self._book.every()}
        store = known.get(address) or KnownStore(address)
        asked = credentials or self._book.credentials(address)
        store = replace(
            store,
            label=label or store.label,
            removable=removable or store.removable,
            automatic=store.automatic if address in known else not removable,
            trouble="",
            failures=0,
        )
        self._book.put(store, asked, first=first)

    def remove_store(self, address: str) -> Changes:
        """Forget a store and its password; nothing in it is touched."""
        self._book.remove(address)
        self._laptop.archive.stores.forget(address)
        return changed(Topic.EXCHANGE, Topic.WORK)

    def move_store(self, before: str, after: str) -> StoreTrial:
        """Find a store again at another address: a folder that moved, a key's other letter.

        What is known of it stays known, except that the next exchange looks at what is there.
        """
        trial = self.try_store(after, self._book.credentials(self._book.find(before).address))
        if trial.passed and (after := self._book.canonical(after)) != before:
            self._laptop.archive.stores.move(before, after)
            self._book.move(before, after)
        return trial

    def set_automatic(self, address: str, automatic: bool) -> Changes:
        """Exchange with a store unasked, or only when somebody asks."""
        self._book.update(replace(self._book.find(address), automatic=automatic))
        return changed(Topic.EXCHANGE)

    # --- exchanging ---------------------------------------------------------------------------

    def due(self, now: int | None = None, occasion: Occasion = Occasion.TIMER) -> tuple[str, ...]:
        """Give the stores to exchange with unasked, at ``now`` (minutes since 1970).

        Nothing is due that refused the password, lost it, or went back: a person decides first.
        """
        now = self._laptop.clock.minutes() if now is None else now
        found = []
        for each in self._book.every():
            contact = each.contact(self._where.unsent(each))
            if occasion is Occasion.START:
                wanted = schedule.at_start(contact)
            elif occasion is Occasion.QUIT:
                wanted = schedule.at_quit(contact)
            else:
                chance = self._chances.setdefault(each.address, secrets.randbelow(1000) / 1000)
                at = schedule.next_time(contact, now, chance)
                wanted = at is not None and at <= now
            if wanted:
                found.append(each.address)
        return tuple(found)

    def sync(
        self,
        progress: Progress,
        *,
        address: str | None = None,
        reupload: bool = False,
        reread: bool = False,
    ) -> tuple[Synced, Changes]:
        """Exchange once with all stores, or with one; the trouble of one never stops the others.

        Raises ``NotAllowed("no_store")``, and what a store raised when no store did better:
        ``Unreachable``, ``Refused("store_went_back")``. A store that refused its password is
        passed over (``store_refused``) until it is typed again or the store is named.
        ``reupload`` fills again a store that went back; ``reread`` reads all objects again, and
        so finds and heals damage that their sizes do not show.
        """
        began = time.monotonic()
        chosen = [self._book.find(address)] if address else list(self._book.every())
        if not chosen:
            raise NotAllowed("no_store")
        run = StoreRun(self._laptop, self._membership, progress, reread=reread)
        outcomes, errors = self._visit(run, chosen, named=bool(address), reupload=reupload)
        self._voting.refresh()
        if len(errors) == len(chosen):
            raise next(iter(errors.values()))
        synced = self._sum_up(outcomes, time.monotonic() - began)
        return synced, run.gathered | changed(Topic.EXCHANGE, Topic.WORK, Topic.ROSTER)

    def _visit(
        self, run: StoreRun, chosen: Sequence[KnownStore], *, named: bool, reupload: bool
    ) -> tuple[list[StoreOutcome], dict[str, JuryError]]:
        """Go to the stores in turn, and again to those before one that brought something."""
        done: dict[str, StoreOutcome] = {}
        errors: dict[str, JuryError] = {}
        for each in chosen:
            try:
                if each.locked and not named:
                    raise Unreachable("store_refused", address=each.address)
                done[each.address] = self._exchange(run, each.address, reupload=reupload)
            except Cancelled:
                raise
            except JuryError as error:
                errors[each.address] = error
                done[each.address] = StoreOutcome(each.address, trouble=error.code)
        for address in _to_tell(list(done.values())):
            try:
                later = self._exchange(run, address, reupload=False)
            except Cancelled:
                raise
            except JuryError as error:
                later = StoreOutcome(address, trouble=error.code)
            done[address] = _added(done[address], later)
        return list(done.values()), errors

    def _exchange(self, run: StoreRun, address: str, *, reupload: bool) -> StoreOutcome:
        """Exchange with one store, and note how that went."""
        try:
            turn = self._turns.get(address, self._laptop.clock.minutes())
            self._turns[address] = turn + 1
            outcome = run.exchange(self._book.open(address), reupload=reupload, turn=turn)
            if outcome.trouble and not outcome.received:
                raise Unreachable(outcome.trouble, address=address)
        except Cancelled:
            raise
        except JuryError as error:
            self._note(address, error.code)
            raise
        self._note(address, outcome.trouble)
        return replace(outcome, address=address)

    def _note(self, address: str, trouble: str) -> None:
        """Remember how a try went."""
        store, now = self._book.find(address), self._laptop.clock.minutes()
        self._chances.pop(address, None)
        if trouble:
            store = replace(store, tried=now, failures=store.failures + 1, trouble=trouble)
        else:
            store = replace(store, tried=now, reached=now, failures=0, trouble="")
            self._laptop.archive.desk.remember(LAST, str(now))
        self._book.update(store)

    def _sum_up(self, outcomes: Sequence[StoreOutcome], seconds: float) -> Synced:
        # A key that is not plugged in is no trouble: the others are what one exchanges through.
        absent = (
            {each.address for each in self._book.every() if each.removable}
            if len(outcomes) > 1
            else set()
        )
        troubles = (
            each.trouble
            for each in outcomes
            if each.trouble and not (each.address in absent and each.trouble == "store_unreachable")
        )
        return Synced(
            received=sum(each.received for each in outcomes),
            sent=max(each.sent for each in outcomes),
            healed=sum(each.healed for each in outcomes),
            waiting=max(each.waiting for each in outcomes),
            refused=tuple(bad for each in outcomes for bad in each.refused),
            forks=max(each.forks for each in outcomes),
            seconds=seconds,
            requests=len(self._membership.requests()),
            trouble=next(troubles, ""),
            stores=tuple(outcomes),
        )

    def fill_key(self, progress: Progress, address: str) -> tuple[KeyCheck, Changes]:
        """Exchange with a key, then read all of it again: only that tells that it may be removed.

        Raises as :meth:`sync` does when the key cannot be exchanged with at all.
        """
        synced, changes = self.sync(progress, address=address)
        outcome = synced.stores[0]
        if outcome.trouble:
            return KeyCheck(outcome, trouble=outcome.trouble), changes
        try:
            store = self._book.open(address)
            read = recheck(store, self._laptop.archive, self._laptop.jury, progress)
        except Unreachable as error:
            return KeyCheck(outcome, trouble=error.code), changes
        return KeyCheck(outcome, read.objects, read.acts, read.bad, read.lacking), changes

    def view(self) -> ExchangeView:
        """Tell where this laptop stands with its stores."""
        return self._where.view(self._book.every())


def _to_tell(outcomes: Sequence[StoreOutcome]) -> list[str]:
    """Give the stores that answered before another one brought something."""
    last = max((at for at, each in enumerate(outcomes) if each.received), default=0)
    return [each.address for each in outcomes[:last] if not each.trouble]


def _added(first: StoreOutcome, later: StoreOutcome) -> StoreOutcome:
    """Join two exchanges with one store."""
    return replace(
        later,
        received=first.received + later.received,
        sent=first.sent + later.sent,
        healed=first.healed + later.healed,
        put_back=first.put_back + later.put_back,
    )
