"""Rounds that two people open, and ballots let in late: never by one of them alone."""

from dataclasses import replace

import pytest

from jury_app.core.acts import DeviceRevoke, MemberAdd, RoundLate, RoundRelease, RoundShow
from jury_app.core.fold import fold
from jury_app.core.opening import open_box
from jury_app.core.record import Role
from jury_app.core.round import KeyHolder, LateBallot, RoundState
from jury_app.core.sealing import NESTED, SUITE, public_of
from tests.builders import (
    DOSSIERS,
    ROUND,
    ROUND_KEY,
    SECOND_KEY,
    Jury,
    effect,
    member_key,
    round_open,
    secret,
    shared_jury,
    shown,
    small_jury,
)


def closed():
    """A shared round with one ballot, closed; the holder (laptop 4) knows."""
    jury = shared_jury()
    jury.cast(jury.laptops[2], "001", 4)
    jury.close_round()
    jury.learn(jury.laptops[4])
    return jury, jury.laptops[4]


def found(jury):
    return jury.fold().governance.rounds[ROUND]


def box(jury):
    state = jury.fold()
    return open_box(state, state.governance.rounds[ROUND])


def codes(jury):
    return [each.code for each in box(jury).rejected]


def in_vain(jury, laptop, body, **header):
    before = effect(jury.fold())
    signed = jury.write(laptop, body, **header)
    state = jury.fold()
    places = [each.place for each in state.governance.void]
    return effect(state) == before and (signed.act.device, signed.act.seq) in places


# --- opening ------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["chair", "holder"])
def test_both_keys_open_in_either_order(first):
    jury, holder = closed()
    assert found(jury).awaited == (KeyHolder.CHAIR, KeyHolder.SECOND)
    steps = [jury.unseal, lambda: jury.release(holder)]
    for step in steps if first == "chair" else steps[::-1]:
        assert found(jury).state is RoundState.CLOSED
        assert not found(jury).is_readable
        step()
    assert found(jury).state is RoundState.OPENED
    assert found(jury).awaited == ()
    assert [each.ballot.answer.grade for each in box(jury).opened] == [4]
    jury.write(jury.chair, RoundShow(ROUND))
    assert found(jury).state is RoundState.SHOWN


def test_one_key_alone_opens_nothing():
    jury, holder = closed()
    jury.unseal()
    assert found(jury).awaited == (KeyHolder.SECOND,)
    with pytest.raises(ValueError, match=ROUND):
        box(jury)
    assert in_vain(jury, jury.chair, jury.signed[-1].body)
    jury, holder = closed()
    jury.release(holder)
    assert found(jury).awaited == (KeyHolder.CHAIR,)
    with pytest.raises(ValueError, match=ROUND):
        box(jury)


def test_a_release_is_the_holders_after_the_close_with_the_right_key():
    jury = shared_jury()
    holder = jury.laptops[4]
    release = RoundRelease(ROUND, SECOND_KEY)
    assert in_vain(jury, holder, release)
    jury.close_round()
    assert in_vain(jury, holder, release)  # it does not know yet
    assert in_vain(jury, jury.laptops[2], release, learn=True)
    for body in (
        RoundRelease(ROUND, ROUND_KEY),
        RoundRelease(ROUND, b""),
        RoundRelease("none", SECOND_KEY),
    ):
        assert in_vain(jury, holder, body, learn=True)
    jury.release(holder, learn=True)
    assert found(jury).second_private == SECOND_KEY


def test_a_holder_who_was_cut_off_releases_nothing():

    jury, holder = closed()
    jury.write(jury.chair, DeviceRevoke(holder.device, holder.head))
    assert in_vain(jury, holder, RoundRelease(ROUND, SECOND_KEY))


def test_a_round_of_one_key_takes_no_release():
    jury = small_jury()
    jury.admit(6, roles=(Role.HOLDER,))
    jury.close_round()
    assert in_vain(jury, jury.laptops[6], RoundRelease(ROUND, SECOND_KEY), learn=True)


def test_who_has_the_role_must_have_the_second_key():
    jury = Jury()
    juror = jury.admit(2)
    holder = jury.admit(4, roles=(Role.HOLDER,))
    alone = round_open(ROUND, 1, public_of(ROUND_KEY), (juror.member,), DOSSIERS)
    both = replace(alone, holder=holder.member, second=public_of(SECOND_KEY))
    for body in (
        alone,
        replace(alone, holder=holder.member),
        replace(both, holder=juror.member),
        replace(both, holder=jury.chair.member),
        replace(both, second=bytes(32)),
        replace(both, second=both.public),
    ):
        assert in_vain(jury, jury.chair, body)
    jury.write(jury.chair, both)
    again = replace(both, round="beef", number=2, public=public_of(secret("another")))
    assert in_vain(jury, jury.chair, again)  # each key serves one round
    jury.write(jury.chair, MemberAdd(holder.member, ()))
    jury.write(jury.chair, replace(again, holder=b"", second=b""))
    assert list(jury.fold().governance.rounds) == [ROUND, "beef"]


def test_the_chair_cannot_hold_both_keys():
    jury = Jury(roles=(Role.CHAIR, Role.HOLDER))
    body = round_open(ROUND, 1, public_of(ROUND_KEY), (), DOSSIERS)
    body = replace(body, holder=jury.chair.member, second=public_of(SECOND_KEY))
    assert in_vain(jury, jury.chair, body)


def test_the_secretariat_turns_no_round():
    jury = Jury(roles=(Role.SECRETARIAT,))
    jury.admit(2)
    assert in_vain(jury, jury.chair, round_open(ROUND, 1, public_of(ROUND_KEY), (), DOSSIERS))


# --- layers ---------------------------------------------------------------------------------------


def opened(jury):
    jury.close_round()
    jury.unseal()
    jury.release(jury.laptops[4], learn=True)
    return box(jury)


@pytest.mark.parametrize("suite", [SUITE, 0, 3])
def test_a_ballot_with_another_number_of_layers_is_rejected(suite):
    jury = shared_jury()
    jury.cast(jury.laptops[2], "001", 4, outside={"suite": suite})
    opened(jury)
    assert codes(jury) == ["ballot_layers" if suite == SUITE else "unknown_suite"]


def test_two_layers_do_not_belong_in_a_round_of_one_key():
    jury = small_jury()
    jury.cast(jury.laptops[2], "001", 4, outside={"suite": NESTED})
    jury.close_round()
    jury.unseal()
    assert codes(jury) == ["ballot_layers"]


def test_layers_to_other_keys_or_exchanged_do_not_open():
    keys = (public_of(ROUND_KEY), public_of(SECOND_KEY))
    stranger = public_of(secret("stranger"))
    for wrong in ((keys[1], keys[0]), (keys[0], stranger), (stranger, keys[1])):
        jury = shared_jury()
        juror = jury.laptops[2]
        jury.write(juror, jury.nested(jury.slip(juror, "001", 4), keys=wrong))
        assert not opened(jury).opened
        assert codes(jury) == ["seal_broken"]


def test_an_inner_layer_cannot_be_wrapped_anew_by_another():
    """The holder could peel a ballot before the opening; it still opens for its author only."""
    jury = shared_jury()
    thief, victim = jury.laptops[2], jury.laptops[3]
    theirs, mine = jury.slip(victim, "001", 5), jury.slip(thief, "001", 5)
    stolen = jury.nested(theirs, places=(theirs, mine))
    jury.write(thief, replace(stolen, ref=mine.ref))
    opened(jury)
    assert codes(jury) == ["seal_broken"]


def test_a_copied_envelope_is_named_as_such():
    jury = shared_jury()
    stolen = jury.cast(jury.laptops[3], "001", 5)
    jury.write(jury.laptops[2], stolen.body, learn=True)
    assert len(opened(jury).opened) == 1
    assert codes(jury) == ["ballot_copied"]


# --- late -----------------------------------------------------------------------------------------


def with_late(make=small_jury):
    jury = make()
    jury.cast(jury.laptops[2], "001", 4)
    cut = jury.heads()
    late = jury.cast(jury.laptops[3], "001", 2)
    jury.close_round(cut=cut)
    return jury, late


def test_a_late_ballot_is_let_in_by_name():
    jury, late = with_late()
    jury.let_in(late)
    jury.unseal()
    assert sorted(each.ballot.answer.grade for each in box(jury).opened) == [2, 4]
    assert box(jury).late == ()
    assert found(jury).late == (LateBallot(late.act.device, late.act.seq, late.act.digest),)


def test_a_late_ballot_named_with_another_digest_stays_out():
    jury, late = with_late()

    wrong = LateBallot(late.act.device, late.act.seq, bytes(32))
    jury.write(jury.chair, RoundLate(ROUND, (wrong,), "a train"))
    jury.unseal()
    assert [each.ballot.answer.grade for each in box(jury).opened] == [4]
    assert len(box(jury).late) == 1


def late_attempts(late):

    name = LateBallot(late.act.device, late.act.seq, late.act.digest)
    return {
        "no reason": RoundLate(ROUND, (name,), " "),
        "nothing": RoundLate(ROUND, (), "a train"),
        "twice": RoundLate(ROUND, (name, name), "a train"),
        "inside": RoundLate(ROUND, (replace(name, device=member_key(2)), name, name), "a train"),
        "short": RoundLate(ROUND, (replace(name, digest=b""),), "a train"),
        "zero": RoundLate(ROUND, (replace(name, seq=0),), "a train"),
        "other round": RoundLate("none", (name,), "a train"),
    }


@pytest.mark.parametrize("kind", late_attempts(with_late()[1]))
def test_nothing_else_comes_in_late(kind):
    jury, late = with_late()
    assert in_vain(jury, jury.chair, late_attempts(late)[kind])


def test_what_counts_already_is_not_let_in_again():
    jury, late = with_late()
    inside = next(each for each in jury.signed if each.act.device == jury.laptops[2].device)
    attempt = late_attempts(inside)["other round"]
    assert in_vain(jury, jury.chair, replace(attempt, round=ROUND))
    jury.let_in(late)
    assert in_vain(jury, jury.chair, replace(late_attempts(late)["other round"], round=ROUND))


def test_not_before_the_close_and_not_after_a_key():
    jury = small_jury()
    early = jury.cast(jury.laptops[2], "001", 4)
    body = replace(late_attempts(early)["other round"], round=ROUND)
    assert in_vain(jury, jury.chair, body)
    jury, late = with_late()
    jury.unseal()
    assert in_vain(jury, jury.chair, replace(late_attempts(late)["other round"], round=ROUND))
    assert in_vain(jury, jury.laptops[2], jury.signed[-1].body)


def test_whoever_has_a_release_in_hand_lets_nothing_in():
    """The chair keeps his own key: with the release he could read before he chooses."""
    jury, late = with_late(shared_jury)
    holder = jury.laptops[4]
    jury.release(holder, learn=True)
    jury.let_in(late)
    jury.unseal()
    assert [each.ballot.answer.grade for each in box(jury).opened] == [4]
    assert found(jury).late == ()
    jury, late = with_late(shared_jury)
    jury.let_in(late)
    jury.release(jury.laptops[4], learn=True)
    jury.unseal()
    assert sorted(each.ballot.answer.grade for each in box(jury).opened) == [2, 4]


def test_the_order_of_arrival_does_not_matter():

    jury, late = with_late(shared_jury)
    jury.let_in(late)
    jury.release(jury.laptops[4], learn=True)
    jury.unseal()
    jury.write(jury.chair, RoundShow(ROUND))
    entries = jury.entries()
    assert shown(fold(jury.id, entries[::-1] + entries)) == shown(jury.fold())
