"""Further laptops of the second holder: his own ones, or admitted in his name by the chair."""

import pytest

from jury_app.core import recovery
from jury_app.core.acts import Notice
from jury_app.core.offers import ready_offers
from jury_app.core.round import Head
from jury_app.core.sealing import unseal
from jury_app.errors import Damaged, Refused
from jury_app.jury.escrow import holder_info
from tests.journeys.stage import ETIENNE, YANN, admit, everybody_knows, staged, sync
from tests.journeys.test_custody import code_of, device, papered, with_holder


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def offers(jury):
    """The keys that the holder offered, as a laptop reads them."""
    state = jury._laptop.fold
    return [each for key in state.governance.members for each in state.offers(key).values()]


def test_the_second_half_is_on_the_holders_other_laptop_too(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    second = stage.join(holder, ETIENNE, "holder-2")
    sync(holder)
    admit(chair, second)
    everybody_knows(holder, second, chair)
    # Nobody but the holder says that it is his; until then it holds nothing.
    (line,) = [each for each in holder.watching.devices() if each.may_vouch]
    assert (line.device, line.unvouched) == (device(second), True)
    for jury, code in ((chair, "not_my_laptop"), (second, "own_device")):
        assert not any(each.may_vouch for each in jury.watching.devices())
        assert code_of(jury.custody.vouch, device(second)) == code
    assert code_of(second.custody.vouch, device(holder)) == "laptop_not_vouched"
    holder.custody.vouch(device(second))
    everybody_knows(holder, second, chair)
    assert not any(each.unvouched for each in chair.watching.devices())
    chair.rounds.open()
    chair.rounds.close()
    everybody_knows(chair, second)
    second.custody.release()
    chair.rounds.unseal()
    everybody_knows(second, chair)
    assert chair.rounds.current().round.is_readable
    assert code_of(chair.rounds.unseal) == "round_is_opened"


def test_the_chair_does_not_hold_the_second_key_under_the_holders_name(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    puppet = stage.join(chair, ETIENNE, "puppet")
    admit(chair, puppet)
    everybody_knows(chair, puppet, holder)
    assert all(device(puppet) not in each.escrow for each in offers(chair))
    chair.rounds.open()
    chair.rounds.close()
    everybody_knows(chair, puppet)
    with pytest.raises(Damaged, match="second_key_unvouched"):
        puppet.custody.release()
    # With the holder's laptop gone, no other one in his name prepares a key.
    chair.custody.revoke(device(holder), None)
    assert chair.watching.holders().lost
    member_key = next(each.member.key for each in chair.watching.devices() if each.unvouched)
    with pytest.raises(Refused, match="holder_laptop_lost"):
        chair.custody.entrust(member_key, second_key=True)


def halves(jury, words):
    """The offered keys whose half a sheet opens, among those ready for a round to come."""
    box, state = recovery.box_key(recovery.read_words(words).secret), jury._laptop.fold
    ready = {public for key in state.governance.members for public in ready_offers(state, key)}
    opened = set()
    for public in ready:
        (offer,) = [each for each in offers(jury) if each.public == public]
        try:
            unseal(offer.recovery, box, holder_info(public))
        except Damaged:
            continue
        opened.add(public)
    return opened, ready - opened


def test_a_sheet_that_was_replaced_opens_no_round_to_come(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    old = papered(chair)
    everybody_knows(chair, holder)
    opened, others = halves(chair, old)
    assert (len(opened), others) == (2, set())
    new = papered(chair)
    # The keys on offer were sealed to the old sheet: no round begins before there are others.
    assert chair.watching.holders().offered == 0
    assert code_of(chair.rounds.open) == "second_key_missing"
    everybody_knows(chair, holder)
    assert halves(chair, old)[0] == set()
    assert len(halves(chair, new)[0]) == 2
    before = len(offers(holder))
    everybody_knows(holder, chair)
    assert len(offers(holder)) == before
    ready = halves(chair, new)[0]
    chair.rounds.open()
    assert chair.rounds.current().round.second_key in ready


def test_a_laptop_cut_off_opens_no_round_to_come(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    second = stage.join(holder, ETIENNE, "holder-2")
    sync(holder)
    admit(chair, second)
    everybody_knows(holder, second, chair)
    holder.custody.vouch(device(second))
    everybody_knows(holder, chair)
    assert all(device(second) in each.escrow for each in offers(chair))
    chair.custody.revoke(device(second), chair.watching.sound_head(device(second)))
    assert chair.watching.holders().offered == 0
    everybody_knows(chair, holder)
    assert chair.watching.holders().offered == 2
    ready = ready_offers(chair._laptop.fold, holder._laptop.member)
    assert all(device(second) not in each.escrow for each in offers(chair) if each.public in ready)


def test_a_holders_laptop_cut_off_offers_no_more(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    chair.custody.revoke(device(holder), chair.watching.sound_head(device(holder)))
    sync(chair, holder)
    before = holder._laptop.fold.heads[device(holder)]
    for _ in range(3):
        sync(holder)
    assert holder._laptop.fold.heads[device(holder)] == before


def test_the_paper_opens_the_half_of_a_laptop_of_which_nothing_counts_any_more(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    words = papered(chair)
    everybody_knows(chair, holder)
    everybody_knows(chair, holder)
    chair.rounds.open()
    chair.rounds.close()
    chair.custody.revoke(device(holder), None)
    assert offers(chair) == []
    chair.custody.unseal_with_paper(words, both=True)
    assert chair.rounds.current().round.is_readable


def test_a_laptop_that_exists_twice_prepares_no_key_any_more(stage):
    _secretariat, chair, holder, _ = with_holder(stage, YANN)
    laptop = holder._laptop
    last = laptop.fold.heads[laptop.device].seq
    (before,) = laptop.archive.journal.records(laptop.device, last - 1, last - 1)
    head = Head(before.seq, before.digest)
    other = laptop._sign(Notice(), head, laptop.fold.clock + 1, first=False)
    chair._laptop.keep_branches([other])
    assert chair.watching.holders().lost
    with pytest.raises(Refused, match="holder_laptop_lost"):
        chair.custody.entrust(laptop.member, second_key=True)
