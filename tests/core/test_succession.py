"""Taking control over with the key on paper: the same controller on every laptop, whatever came."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import DeviceRevoke, MemberAdd, Notice, Recover
from jury_app.core.chronicle import chronicle
from jury_app.core.fold import Fold, fold
from jury_app.core.happening import Happening
from jury_app.core.record import Role
from jury_app.core.round import Head
from tests.builders import PAPER, effect, member_key, secret, shown, small_jury


def papered():
    """A chair (1) with a key on paper, and jurors (2, 3, 4) who know of it."""
    jury = small_jury()
    jury.set_paper()
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    return jury


def controller(jury):
    return jury.fold().governance.controller


def in_vain(jury, build):
    before = effect(jury.fold())
    signed = build()
    state = jury.fold()
    void = [each.place for each in state.governance.void]
    return effect(state) == before and (signed.act.device, signed.act.seq) in void


def test_a_laptop_of_the_roster_takes_the_log_over():
    jury = papered()
    taker = jury.laptops[2]
    jury.take_over(taker)
    jury.write(taker, MemberAdd(taker.member, (Role.CHAIR,)))
    state = jury.fold().governance
    assert state.controller == taker.device
    assert state.members[taker.member] == (Role.CHAIR,)
    assert [each.stands for each in state.takeovers] == [True]
    assert [each.kind for each in chronicle(state)] == [Happening.RECOVERY_SET, Happening.TAKEOVER]


def test_what_the_lost_laptop_signs_after_the_cut_is_void():
    jury = papered()
    jury.take_over(jury.laptops[2])
    assert in_vain(jury, lambda: jury.write(jury.chair, MemberAdd(bytes(16), ()), learn=True))
    assert in_vain(jury, lambda: jury.hand_over(jury.laptops[3]))
    jury.write(
        jury.laptops[2], DeviceRevoke(jury.chair.device, jury.laptops[2].known[jury.chair.device])
    )
    assert jury.fold().governance.devices[jury.chair.device].cut is not None


def test_acts_of_the_lost_laptop_that_the_taker_had_not_seen_become_void():
    jury = papered()
    jury.write(jury.chair, MemberAdd(bytes(16), ()))
    assert bytes(16) in jury.fold().governance.members
    jury.take_over(jury.laptops[2], learn=False)
    assert bytes(16) not in jury.fold().governance.members


def claims(jury):
    """What is no takeover: each signed by laptop 2."""
    taker, lost = jury.laptops[2], jury.chair
    head = taker.known[lost.device]
    return {
        "other paper": lambda: jury.take_over(taker, secret=secret("other")),
        "other laptop": lambda: jury.take_over(taker, of=jury.laptops[3]),
        "own laptop": lambda: jury.take_over(lost, cut=head),
        "unheld cut": lambda: jury.take_over(taker, cut=Head(head.seq + 9, head.digest)),
        "other digest": lambda: jury.take_over(taker, cut=Head(head.seq, bytes(32))),
        "before the paper": lambda: jury.take_over(taker, cut=Head(1, jury.id)),
        "no signature": lambda: jury.write(taker, Recover(lost.device, head, b"")),
        "without a cut": lambda: jury.take_over(taker, cut=None),
    }


@pytest.mark.parametrize("kind", claims(papered()))
def test_other_claims_have_no_effect(kind):
    jury = papered()
    assert in_vain(jury, claims(jury)[kind])


def test_a_claim_is_not_signed_for_another_act_or_by_another():
    jury = papered()
    good = jury.take_over(jury.laptops[2]).body
    jury.signed.pop()
    assert in_vain(jury, lambda: jury.write(jury.laptops[3], good, learn=True))
    jury = papered()
    jury.write(jury.laptops[2], Notice())
    assert in_vain(jury, lambda: jury.write(jury.laptops[2], good))


def test_without_a_paper_nobody_takes_over():
    jury = small_jury()
    assert in_vain(jury, lambda: jury.take_over(jury.laptops[2]))


def test_the_latest_paper_stands():
    jury = papered()
    jury.set_paper(secret("new paper"))
    assert in_vain(jury, lambda: jury.take_over(jury.laptops[2]))
    jury.take_over(jury.laptops[3], secret=secret("new paper"))
    assert controller(jury) == jury.laptops[3].device


def test_a_paper_that_was_replaced_does_not_go_back_to_the_day_before():
    jury = papered()
    cut = jury.chair.head
    jury.set_paper(secret("new paper"))
    jury.write(jury.laptops[3], Notice(), learn=True)
    assert in_vain(jury, lambda: jury.take_over(jury.laptops[2], cut=cut))


def test_a_log_handed_over_is_not_taken_from_the_one_who_had_it():
    jury = papered()
    cut = jury.chair.head
    jury.hand_over(jury.laptops[4])
    jury.write(jury.laptops[3], Notice(), learn=True)
    assert in_vain(jury, lambda: jury.take_over(jury.laptops[2], cut=cut))


def test_what_a_lost_laptop_signed_and_nobody_heard_of_before_the_takeover_changes_nothing():
    jury = papered()
    jury.take_over(jury.laptops[2])
    jury.set_paper(secret("new paper"))
    jury.write(jury.laptops[3], Notice(), learn=True)
    assert controller(jury) == jury.laptops[2].device


def test_a_takeover_waits_for_the_act_at_its_cut_whatever_that_says():
    jury = papered()
    last = jury.write(jury.chair, Notice()).entry
    jury.take_over(jury.laptops[2])
    state = Fold(jury.id)
    state.add(each for each in jury.entries() if each != last)
    assert state.governance.controller == jury.chair.device
    state.add([last])
    assert shown(state) == shown(jury.fold())
    assert state.governance.controller == jury.laptops[2].device


def test_a_stranger_and_a_laptop_cut_off_take_nothing_over():
    jury = papered()
    stranger = jury.laptops[9] = type(jury.chair).of(9)
    assert in_vain(jury, lambda: jury.take_over(stranger))
    jury.write(jury.chair, DeviceRevoke(jury.laptops[2].device, None))
    assert in_vain(jury, lambda: jury.take_over(jury.laptops[2]))


def test_of_two_takeovers_the_one_that_keeps_most_stands_and_both_are_seen():
    jury = papered()
    jury.take_over(jury.laptops[3])
    jury.write(jury.chair, MemberAdd(bytes(16), ()))
    jury.learn(jury.laptops[2], jury.chair)
    jury.take_over(jury.laptops[2], learn=False)
    state = jury.fold().governance
    assert state.controller == jury.laptops[2].device
    assert sorted(each.stands for each in state.takeovers) == [False, True]
    assert Happening.TAKEOVER_LOST in {each.kind for each in chronicle(state)}


def test_who_knows_of_a_takeover_does_not_undo_it():
    jury = papered()
    jury.take_over(jury.laptops[3])
    jury.write(jury.chair, MemberAdd(bytes(16), ()))
    jury.take_over(jury.laptops[2])
    assert controller(jury) == jury.laptops[3].device


def test_a_taker_may_be_lost_too():
    jury = papered()
    jury.take_over(jury.laptops[2])
    jury.take_over(jury.laptops[3], of=jury.laptops[2])
    assert controller(jury) == jury.laptops[3].device
    jury.hand_over(jury.laptops[4], by=jury.laptops[3])
    assert controller(jury) == jury.laptops[4].device


def test_control_may_be_handed_over_before_it_is_lost():
    jury = papered()
    jury.hand_over(jury.laptops[2])
    jury.take_over(jury.laptops[3], of=jury.laptops[2], cut=None)
    assert controller(jury) == jury.laptops[3].device
    jury.write(jury.laptops[3], MemberAdd(bytes(16), ()))
    assert bytes(16) in jury.fold().governance.members


@st.composite
def histories(draw):
    """Everybody, paper in hand, takes over, hands over, revokes and adds members at will."""
    jury = papered()
    steps = st.tuples(
        st.sampled_from(["take", "early", "hand", "member", "revoke", "paper", "notice"]),
        st.integers(1, 4),
        st.integers(1, 4),
        st.booleans(),
    )
    for kind, number, other, learn in draw(st.lists(steps, max_size=12)):
        laptop, someone = jury.laptops[number], jury.laptops[other]
        if learn:
            jury.learn(laptop)
        if kind == "take":
            jury.take_over(laptop, of=someone, learn=False, secret=PAPER)
        elif kind == "early":
            cut = (
                jury.signed[other].act if jury.signed[other].act.device == someone.device else None
            )
            head = cut and Head(cut.seq, cut.digest)
            jury.take_over(laptop, of=someone, learn=False, cut=head)
        elif kind == "notice":
            jury.write(laptop, Notice())
        elif kind == "hand":
            jury.hand_over(someone, by=laptop)
        elif kind == "member":
            jury.write(laptop, MemberAdd(member_key(9), (list(Role)[other % 4],)))
        elif kind == "revoke":
            jury.write(laptop, DeviceRevoke(someone.device, someone.head))
        else:
            jury.set_paper(by=laptop)
    return jury


@settings(max_examples=60)
@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_name_one_controller(jury, luck):
    whole = shown(jury.fold())
    entries = jury.entries() * 2
    luck.shuffle(entries)
    assert shown(fold(jury.id, entries)) == whole
    queues = {}
    for entry in jury.entries():
        queues.setdefault(entry.device, []).append(entry)
    state = Fold(jury.id)
    while queues:
        device = luck.choice(sorted(queues))
        state.add([queues[device].pop(0)])
        queues = {key: queue for key, queue in queues.items() if queue}
    assert shown(state) == whole


def test_two_who_claim_to_know_each_other_do_not_stop_the_fold():
    jury = papered()
    two, three = jury.laptops[2], jury.laptops[3]
    jury.take_over(two, seen={**two.news(), three.device: Head(1, bytes(32))})
    jury.take_over(three, seen={**three.news(), two.device: Head(1, bytes(32))})
    assert controller(jury) in (two.device, three.device)
