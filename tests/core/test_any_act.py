"""Whatever well-formed act whoever signs: the fold goes on, and comes out the same for all."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import KINDS
from jury_app.core.chronicle import chronicle
from jury_app.core.fold import Fold
from jury_app.core.forks import follow
from jury_app.core.offers import ready_offers
from jury_app.core.opening import clashing, current, open_box
from jury_app.core.record import Role
from tests.any_acts import FOLDED, LAPTOPS, any_histories, furnished, plausible
from tests.builders import shown
from tests.core.values import values
from tests.histories import Held, shuffled


def look_around(state):
    """Ask everything that a fold answers."""
    chronicle(state.governance)
    state.profiles(), state.recusals(), state.attachments()
    for member in state.governance.members:
        ready_offers(state, member), state.governance.own_laptops_of(member)
    for role in Role:
        state.governance.with_role(role)
    owners = {key: each.member for key, each in state.governance.devices.items()}
    for found in state.governance.rounds.values():
        ballots = state.ballots.get(found.key, [])
        current(ballots, owners), clashing(state, ballots)
        state.up_to(dict(found.cut)).recusals()
        if found.is_readable:
            open_box(state, found)


@settings(max_examples=80)
@given(any_histories(), st.randoms(use_true_random=False))
def test_no_act_stops_the_fold_and_all_laptops_agree(jury, luck):
    whole = Held(jury.id, jury.signed).fold()
    look_around(whole)
    signed = jury.signed * 2
    luck.shuffle(signed)
    assert everything(Held(jury.id, signed).fold(luck)) == everything(whole)


@settings(max_examples=80)
@given(any_histories(), st.randoms(use_true_random=False))
def test_any_batches_and_keys_that_come_later_amount_to_the_same(jury, luck):
    held = Held(jury.id, jury.signed)

    def read(choices):
        state, hidden = Fold(jury.id, forks=held.forks, choices=choices), []
        entries = sorted(held.counting(choices), key=lambda each: (each.device, each.seq))
        for batch in shuffled(entries, luck):
            state.add([masked(each, hidden) if luck.random() < 0.3 else each for each in batch])
            look_around(state)
            if luck.random() < 0.3:
                state.reveal(hidden)
        luck.shuffle(hidden)
        state.reveal(hidden)
        return state

    found = follow(read, lambda device, head: bool(held.branch(device, head)))
    assert everything(found) == everything(held.fold())


def masked(entry, hidden):
    """The entry of an act whose group key is not here yet."""
    if entry.body is None or entry.body.CONTROL:
        return entry
    hidden.append(entry)
    return replace(entry, body=None)


@pytest.mark.parametrize("kind", FOLDED)
@settings(max_examples=15)
@given(data=st.data())
def test_each_kind_signed_by_each_role_is_taken(kind, data):
    jury = furnished()
    for number in LAPTOPS:
        jury.write(jury.laptops[number], data.draw(values(KINDS[kind], plausible(jury))))
        look_around(Held(jury.id, jury.signed).fold())


def everything(state):
    """All that a fold tells, ballots opened where they can be."""

    found = shown(state)
    found["attachments"] = state.attachments()
    found["offers"] = {member: state.offers(member) for member in state.governance.members}
    found["boxes"] = {
        key: open_box(state, each)
        for key, each in state.governance.rounds.items()
        if each.is_readable
    }
    return found
