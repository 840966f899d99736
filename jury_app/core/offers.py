"""The keys that a second holder offers, and those of them that somebody else might open by now."""

from __future__ import annotations

from jury_app.core.acts import HolderOffer, RecoverySet
from jury_app.core.fold import Entry, Fold
from jury_app.core.roster import Device


def knows_paper(state: Fold, entry: Entry) -> bool:
    """Whether an act was signed knowing the key on paper that stands, if one does."""
    papers = [each for each in state.governance.applied if isinstance(each.body, RecoverySet)]
    if not papers:
        return True
    return state.witnesses.has_seen(entry.device, entry.seq, *papers[-1].place)


def is_exposed(state: Fold, entry: Entry) -> bool:
    """Whether an offered key was sealed to a sheet since replaced, or to a laptop since cut off.

    Who found them could open it: it is for no round to come.
    """
    body, devices = entry.body, state.governance.devices
    if not isinstance(body, HolderOffer):
        return True
    holding = [devices[each] for each in (entry.device, *body.escrow) if each in devices]
    lost = any(each.cut is not None for each in holding)
    return lost or (bool(body.recovery) and not knows_paper(state, entry))


def holding_laptops(state: Fold, member: bytes) -> tuple[Device, ...]:
    """Give the laptops that may hold a key for their member, by name.

    One whose journal was continued twice signs no more, and somebody may have its copy.
    """
    own = state.governance.own_laptops_of(member)
    return tuple(each for each in own if each.key not in state.forks)


def ready_offers(state: Fold, member: bytes) -> list[bytes]:
    """Give the public keys that a round to come may use, the oldest first."""
    used = {each.second_key for each in state.governance.rounds.values()}
    return [
        public
        for public, entry in state.offer_entries(member).items()
        if public not in used and not is_exposed(state, entry)
    ]
