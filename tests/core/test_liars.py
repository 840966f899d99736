"""What a device gains by lying about what it has seen, and one cut off by writing on: nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import DeviceRevoke, InvitationIssue, MemberAdd, Notice
from jury_app.core.record import Role
from jury_app.core.round import Head
from tests.builders import effect, member_key, secret
from tests.histories import Held, papered, split_histories

LIAR = 4


def folded(jury, signed=None):
    return Held(jury.id, jury.signed if signed is None else signed).fold()


def same_for_others(one, other):
    """Whether two states are alike in all but how far the liar's own claims reach."""
    assert effect(one) == effect(other)
    devices = one.governance.devices
    assert [one.received(each) for each in devices] == [other.received(each) for each in devices]


@st.composite
def lies(draw, jury):
    """Heads of other journals, true or not: too high, of no act, of another branch, of nobody."""
    devices = [each.device for each in jury.laptops.values()] + [bytes(16)]
    signed = [each.act for each in jury.signed]
    heads = st.sampled_from([Head(each.seq, each.digest) for each in signed])
    wrong = st.builds(Head, st.sampled_from((1, 2, 9, 10**9, 2**63 - 1)), st.just(bytes(32)))
    return draw(st.dictionaries(st.sampled_from(devices), heads | wrong, max_size=4))


@settings(max_examples=100)
@given(split_histories(), st.data())
def test_claims_about_acts_that_are_not_there_tell_against_nobody(jury, data):
    liar = jury.laptops[LIAR]
    true = {each.act.digest: each for each in jury.signed}
    jury.signed = [each for each in jury.signed if each.act.device != liar.device]
    liar.head = None
    honest, lying = list(jury.signed), list(jury.signed)
    held = {digest: each.act for digest, each in true.items()}
    for number in range(1, 4):
        told = data.draw(lies(jury))
        entry = jury.write(liar, Notice(), seen=told, seq=number, prev=b"")
        lying.append(entry)
        kept = {
            device: head
            for device, head in told.items()
            if head.digest in held
            and (held[head.digest].device, held[head.digest].seq) == (device, head.seq)
        }
        honest.append(Shown(entry, kept))
    same_for_others(folded(jury, lying), folded(jury, honest))


class Shown:
    """An act as it would be had it claimed less."""

    def __init__(self, signed, seen):
        self.act, self._signed, self._seen = signed.act, signed, seen

    @property
    def entry(self):
        return replace(self._signed.entry, seen=self._seen)


def test_a_lie_told_beforehand_does_not_undo_a_takeover():
    jury = papered()
    liar, taker = jury.laptops[LIAR], jury.laptops[2]
    jury.write(liar, Notice(), seen={jury.chair.device: Head(10**6, bytes(32))})
    jury.take_over(taker)
    jury.set_paper(secret("the thief's paper"))
    assert folded(jury).governance.controller == taker.device


def test_the_other_laptop_of_whoever_lost_the_log_is_no_witness():
    jury = papered()
    other, taker = jury.admit(5, member=jury.chair.member), jury.laptops[2]
    jury.learn(taker)
    jury.take_over(taker, learn=False)
    jury.set_paper(secret("back again"))
    jury.learn(other, jury.chair)
    jury.write(other, Notice())
    assert folded(jury).governance.controller == taker.device


@pytest.mark.parametrize("others_knew", [True, False])
def test_a_laptop_cut_off_does_not_go_back_to_before_with_the_paper(others_knew):
    jury = papered()
    thief, cut = jury.laptops[2], jury.chair.head
    jury.write(jury.chair, DeviceRevoke(thief.device, thief.head))
    if others_knew:
        jury.write(jury.laptops[3], Notice(), learn=True)
    jury.take_over(thief, cut=cut, learn=False)
    found = folded(jury).governance.controller
    assert found == (jury.chair if others_knew else thief).device


KINDS = ("cast", "notice", "offer", "vouch", "member", "claim")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 2**63 - 1)), max_size=8))
def test_what_a_laptop_cut_off_goes_on_writing_changes_nothing(steps):
    jury = papered()
    thief, other = jury.laptops[2], jury.laptops[3]
    jury.admit(5, member=thief.member)
    jury.write(jury.chair, MemberAdd(thief.member, (Role.JUROR, Role.HOLDER)))
    jury.write(jury.chair, DeviceRevoke(thief.device, thief.head))
    jury.write(other, Notice(), learn=True)
    jury.learn(thief)
    before = folded(jury)
    for kind, clock in steps:
        if kind == "cast":
            jury.cast(thief, "001", 0, revision=clock)
        elif kind == "offer":
            jury.offer(thief, secret("offer", clock), clock=clock)
        elif kind == "vouch":
            jury.vouch(thief, jury.laptops[5], clock=clock)
        elif kind == "member":
            jury.write(thief, MemberAdd(member_key(9), (Role.CHAIR,)), clock=clock)
        elif kind == "claim":
            jury.take_over(thief, learn=False, clock=clock)
        else:
            jury.write(thief, Notice(), clock=clock, learn=True)
    after = folded(jury)
    takeovers = after.governance.takeovers
    assert not any(each.stands for each in takeovers)
    same_for_others(before, after)
    assert after.clock <= 2**60 + len(steps)


@pytest.mark.parametrize("mad", [2**60, 2**63 - 1])
def test_a_clock_gone_mad_leaves_the_others_their_order(mad):
    jury = papered()
    jury.write(jury.chair, MemberAdd(member_key(3), (Role.JUROR, Role.SECRETARIAT)))
    jury.write(jury.laptops[LIAR], Notice(), clock=mad)
    for number in range(6):
        laptop = jury.laptops[3] if number % 2 else jury.chair
        invitation = InvitationIssue(bytes(16), member_key(9), bytes([number]))
        jury.write(laptop, invitation, clock=folded(jury).clock + 1)
        (stands,) = folded(jury).registers(InvitationIssue.KIND)
        assert stands.body == invitation
