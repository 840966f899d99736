"""Where things are: each ballot, each laptop's last words, and what each store shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from jury_app.core.acts import Notice
from jury_app.core.ballot import BallotPlace
from jury_app.core.collation import collation_key
from jury_app.core.invitation import spoken_digits
from jury_app.jury.clock import moment
from jury_app.jury.laptop import Laptop
from jury_app.jury.stores import KnownStore
from jury_app.jury.views import DeviceLine, ExchangeView, StoreCard
from jury_app.jury.voting import Voting

LAST = "last_sync"
"""Where the desk remembers its last success with any store, also one that it knows no more."""


class Whereabouts:
    """Reads one laptop's fold and what it remembers of its stores."""

    def __init__(self, laptop: Laptop, voting: Voting) -> None:
        """Read from one laptop."""
        self._laptop = laptop
        self._voting = voting

    def view(self, stores: tuple[KnownStore, ...]) -> ExchangeView:
        """Tell where this laptop stands with its stores."""
        laptop = self._laptop
        memory, state = laptop.archive.stores, laptop.fold
        sent = memory.shown_anywhere(laptop.device)
        profiles = state.profiles()
        heard = [
            (profiles[device.member].name, moment(state.last_heard[key]))
            for key, device in state.governance.devices.items()
            if key != laptop.device and key in state.last_heard and device.member in profiles
        ]
        last = laptop.archive.desk.recall(LAST)
        return ExchangeView(
            store=stores[0].address if stores else "",
            last_sync=moment(int(last)) if last else None,
            unsent=self.said_since(sent),
            sent=sent,
            unreceived=self.said_since(state.received(laptop.device)),
            quarantined=tuple(
                (each.name, each.code)
                for store in stores
                for each in memory.quarantine(store.address)
            ),
            heard=tuple(sorted(heard, key=lambda each: collation_key(each[0]))),
            stores=self.cards(stores),
            devices=self._devices(),
            ballots=self._ballots(),
        )

    def cards(self, stores: tuple[KnownStore, ...]) -> tuple[StoreCard, ...]:
        """Give the stores as the screen shows them."""
        return tuple(
            StoreCard(
                address=each.address,
                label=each.label,
                kind=each.kind,
                main=number == 0,
                removable=each.removable,
                automatic=each.automatic,
                reached=None if each.reached is None else moment(each.reached),
                tried=None if each.tried is None else moment(each.tried),
                trouble=each.trouble,
                unsent=self.unsent(each),
                refused=len(self._laptop.archive.stores.quarantine(each.address)),
                asks=each.place > 0,
                locked=each.locked,
            )
            for number, each in enumerate(stores)
        )

    def unsent(self, store: KnownStore) -> int:
        """Count what this laptop said that a store does not show."""
        shown = self._laptop.archive.stores.shown(store.address)
        return self.said_since(shown.get(self._laptop.device, 0))

    def said_since(self, seq: int) -> int:
        """Count this laptop's acts after ``seq``, without mere acknowledgements."""
        head = self._laptop.fold.heads.get(self._laptop.device)
        if head is None or head.seq <= seq:
            return 0
        records = self._laptop.archive.journal.records(self._laptop.device, seq + 1, head.seq)
        return sum(record.kind != Notice.KIND for record in records)

    def _devices(self) -> tuple[DeviceLine, ...]:
        """Give the laptops on the roster: my own first, then by name."""
        state, here = self._laptop.fold, self._laptop.device
        profiles, me = state.profiles(), state.owner(here)
        lines = []
        for key, device in state.governance.devices.items():
            profile, head = profiles.get(device.member), state.heads.get(key)
            lines.append(
                DeviceLine(
                    name=profile.name if profile else "",
                    digits=spoken_digits(device.sign, device.box),
                    mine=device.member == me,
                    here=key == here,
                    revoked=device.cut is not None,
                    last_heard=moment(state.last_heard[key]) if key in state.last_heard else None,
                    acts=head.seq if head else 0,
                    member=device.member,
                )
            )
        return tuple(
            sorted(lines, key=lambda each: (not each.here, not each.mine, collation_key(each.name)))
        )

    def _ballots(self) -> Mapping[BallotPlace, int]:
        """Count my ballots of the standing round by where they are."""
        state = self._laptop.fold
        if state.owner(self._laptop.device) is None:
            return {}
        return dict(Counter(each.place for each in self._voting.ballots().values()))
