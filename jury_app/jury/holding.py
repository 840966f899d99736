"""Keys kept ready: those that a second holder offers, and the escrow of the running round."""

from __future__ import annotations

from jury_app.core.acts import HolderOffer, RoundEscrow
from jury_app.core.fold import Entry
from jury_app.core.offers import holding_laptops, is_exposed, knows_paper, ready_offers
from jury_app.core.permission import holds, is_controller
from jury_app.core.record import Role
from jury_app.core.round import Round
from jury_app.core.sealing import public_of
from jury_app.errors import NotAllowed
from jury_app.jury.changes import Changes
from jury_app.jury.escrow import (
    for_laptops,
    holder_info,
    on_paper,
    round_info,
    round_key,
    second_key,
)
from jury_app.jury.laptop import Laptop
from jury_app.keys.device import draw

SPARE = 2
"""Keys kept on offer: one for the next round, one should it be held again at once."""


class Holding:
    """What this laptop does when its owner is the second key holder, and it is his own."""

    def __init__(self, laptop: Laptop) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop

    def offer(self) -> Changes:
        """Offer one more key; ``NotAllowed("not_holder")``, also on a laptop not vouched for."""
        if not self._holds:
            raise NotAllowed("not_holder")
        private = draw()
        with self._laptop.together():
            self._laptop.archive.desk.keep_secret(f"holder/{public_of(private).hex()}", private)
            return self._laptop.write(self._sealed(private))

    def refresh(self) -> Changes:
        """Offer what is missing, and seal again what a new laptop or paper lacks.

        A key that was sealed to a sheet since replaced, or to a laptop since cut off, is offered no
        more: another one takes its place. That of a running round cannot be changed.
        """
        changes = Changes()
        if not self._holds:
            return changes
        ready = ready_offers(self._laptop.fold, self._laptop.member)
        for _ in range(SPARE - len(ready)):
            changes |= self.offer()
        again = [self._sealed(private) for private in self._outdated()]
        return changes | self._laptop.write(*again) if again else changes

    @property
    def _holds(self) -> bool:
        """Whether the owner has the second key, and this laptop is his own and not cut off."""
        state, device = self._laptop.fold, self._laptop.device
        mine = holding_laptops(state, state.owner(device) or b"")
        return holds(state, device, Role.HOLDER) and device in {each.key for each in mine}

    def _sealed(self, private: bytes) -> HolderOffer:
        state, public = self._laptop.fold, public_of(private)
        laptops, info = holding_laptops(state, self._laptop.member), holder_info(public)
        return HolderOffer(
            public,
            for_laptops(laptops, private, info),
            on_paper(state.governance.recovery, private, info),
        )

    def _outdated(self) -> list[bytes]:
        """Find the keys still needed whose escrow lacks a laptop of mine, or the paper."""
        state = self._laptop.fold
        mine = {each.key for each in holding_laptops(state, self._laptop.member)}
        rounds = state.governance.rounds.values()
        done = {each.second_key for each in rounds if each.second_private is not None}
        running = {each.second_key for each in rounds} - done
        found = []
        for public, entry in state.offer_entries(self._laptop.member).items():
            needed = public in running or (public not in done and not is_exposed(state, entry))
            if needed and not self._is_whole(entry, mine):
                private = second_key(self._laptop, public)
                found += [] if private is None else [private]
        return found

    def _is_whole(self, entry: Entry, mine: set[bytes]) -> bool:
        """Whether an offer is sealed to all my laptops, and to the paper if there is one."""
        state, body = self._laptop.fold, entry.body
        if not isinstance(body, HolderOffer) or not mine <= set(body.escrow):
            return False
        paper = state.governance.recovery is not None
        return bool(body.recovery) == paper and knows_paper(state, entry)


def keep_ready(laptop: Laptop) -> Changes:
    """Offer and seal again whatever is missing: a new laptop, a new paper, a used key.

    Nothing is written when nothing is missing, nor where nothing may be signed.
    """
    if laptop.hindrance:
        return Changes()
    changes = Holding(laptop).refresh()
    bodies = _missing_escrow(laptop)
    return changes | laptop.write(*bodies) if bodies else changes


def unpublished(laptop: Laptop) -> list[tuple[Round, bytes]]:
    """Give the rounds whose key is not published yet and that this laptop can open."""
    rounds = laptop.fold.governance.rounds.values()
    keys = [(each, round_key(laptop, each)) for each in rounds if each.private_key is None]
    return [(each, private) for each, private in keys if private is not None]


def _missing_escrow(laptop: Laptop) -> list[RoundEscrow]:
    """Seal the running round's key to laptops of the chair that joined since."""
    state = laptop.fold.governance
    if not is_controller(laptop.fold, laptop.device) or not state.holds(laptop.device, Role.CHAIR):
        return []
    bodies = []
    for found, private in unpublished(laptop):
        held = state.times[found.key].escrow
        new = [each for each in state.laptops_of(laptop.member) if each.key not in held]
        if new:
            keys = for_laptops(new, private, round_info(found.key))
            bodies.append(RoundEscrow(found.key, keys, b""))
    return bodies
