"""Whatever well-formed act whoever signs: the fold goes on, and comes out the same for all."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import KINDS, DossierPut
from jury_app.core.chronicle import chronicle
from jury_app.core.fold import Fold, fold
from jury_app.core.opening import clashing, current, open_box
from jury_app.core.record import Role
from jury_app.core.round import Head
from jury_app.core.sealing import public_of
from tests.builders import (
    DOSSIERS,
    PAPER,
    ROUND,
    ROUND_KEY,
    SECOND_KEY,
    member_key,
    secret,
    shared_jury,
    shown,
)
from tests.core.values import values

LAPTOPS = (1, 2, 3, 4, 5)
FOLDED = sorted(kind for kind, each in KINDS.items() if each is not DossierPut)


def furnished():
    """Two key holders, a key on paper, a juror with two laptops, and a round with ballots."""
    jury = shared_jury()
    jury.admit(5, member=member_key(2))
    jury.set_paper()
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    jury.cast(jury.laptops[2], "001", 3)
    jury.cast(jury.laptops[3], "002", 4)
    return jury


def plausible(jury):
    """Values that mean something in this jury, beside any others."""
    known = [each.device for each in jury.laptops.values()]
    known += [each.member for each in jury.laptops.values()]
    known += [ROUND_KEY, SECOND_KEY, public_of(ROUND_KEY), public_of(SECOND_KEY), PAPER]
    known += [public_of(secret("fresh", n)) for n in range(3)]
    known += [b"", bytes(32), secret("any"), *(each.act.digest for each in jury.signed[-4:])]
    heads = [Head(each.act.seq, each.act.digest) for each in jury.signed]
    return {
        bytes: st.sampled_from(known),
        str: st.sampled_from((ROUND, *DOSSIERS, "", " ", "other")),
        int: st.sampled_from((1, 2, 3, 0, -1, 2**63 - 1, -(2**63))),
        Head: st.sampled_from(heads) | st.builds(Head, st.integers(-1, 9), st.sampled_from(known)),
    }


@st.composite
def histories(draw):
    """Everybody signs anything, some of it in order: a round is closed, opened, shown between."""
    jury = furnished()
    for number in draw(st.lists(st.sampled_from(LAPTOPS), max_size=20)):
        laptop = jury.laptops[number]
        if draw(st.booleans()):
            jury.learn(laptop)
        step = draw(st.sampled_from(("any", "any", "any", "close", "unseal", "release", "take")))
        if step == "close":
            jury.close_round()
        elif step == "unseal":
            jury.unseal()
        elif step == "release":
            jury.release(jury.laptops[4], learn=True)
        elif step == "take":
            jury.take_over(laptop, of=jury.laptops[draw(st.sampled_from(LAPTOPS))])
        else:
            kind = KINDS[draw(st.sampled_from(FOLDED))]
            clock = draw(st.sampled_from((0, 5, 2**63 - 1)))
            jury.write(laptop, draw(values(kind, plausible(jury))), clock=clock)
    return jury


def look_around(state):
    """Ask everything that a fold answers."""
    chronicle(state.governance)
    state.profiles(), state.recusals(), state.attachments()
    for member in state.governance.members:
        state.offers(member), state.governance.laptops_of(member)
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
@given(histories(), st.randoms(use_true_random=False))
def test_no_act_stops_the_fold_and_all_laptops_agree(jury, luck):
    whole = jury.fold()
    look_around(whole)
    entries = jury.entries() * 2
    luck.shuffle(entries)
    assert everything(fold(jury.id, entries)) == everything(whole)


@settings(max_examples=80)
@given(histories(), st.randoms(use_true_random=False), st.integers(1, 9))
def test_any_batches_and_keys_that_come_later_amount_to_the_same(jury, luck, size):
    queues, hidden = {}, []
    for entry in jury.entries():
        queues.setdefault(entry.device, []).append(entry)
    state = Fold(jury.id)
    while queues:
        batch = []
        for _ in range(size):
            if queues:
                device = luck.choice(sorted(queues))
                batch.append(queues[device].pop(0))
                queues = {key: queue for key, queue in queues.items() if queue}
        state.add([masked(each, hidden) if luck.random() < 0.3 else each for each in batch])
        look_around(state)
        if luck.random() < 0.3:
            state.reveal(hidden)
    luck.shuffle(hidden)
    state.reveal(hidden)
    assert everything(state) == everything(jury.fold())


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
        look_around(jury.fold())


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
