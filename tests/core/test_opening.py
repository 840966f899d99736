"""Ballots: sealed, opened, and exactly those that count are counted."""

from dataclasses import replace

import pytest

from jury_app.core.acts import Notice
from jury_app.core.ballot import ABSTENTION, Ballot, graded
from jury_app.core.encoding import encode
from jury_app.core.opening import (
    BALLOT_BLOCK,
    Clash,
    ballot_info,
    ballot_ref,
    clashing,
    current,
    is_late,
    open_box,
    read_slip,
    write_slip,
)
from jury_app.core.plain import to_plain
from jury_app.core.round import Head
from jury_app.core.sealing import pad, public_of, unseal
from jury_app.errors import Damaged
from tests import hpke
from tests.builders import ROUND, ROUND_KEY, member_key, round_open, secret, small_jury


def opened(jury, *, cut=None):
    jury.close_round(cut=cut)
    jury.unseal()
    state = jury.fold()
    return open_box(state, state.governance.rounds[ROUND])


def codes(box):
    return [each.code for each in box.rejected]


def grades(box):
    return {(each.juror, each.ballot.dossier): each.ballot.answer.grade for each in box.opened}


def test_a_ballot_is_opened_as_it_was_sealed():
    jury = small_jury()
    juror = jury.laptops[2]
    signed = jury.cast(juror, "001", 4, criteria=[("uses", 3)], comment="bien")
    box = opened(jury)
    (ballot,) = box.opened
    assert (ballot.juror, ballot.device) == (juror.member, juror.device)
    assert (ballot.seq, ballot.wall) == (signed.act.seq, signed.act.header.wall)
    assert (
        ballot.ballot == jury.slip(juror, "001", 4, criteria=[("uses", 3)], comment="bien").ballot
    )
    assert (box.rejected, box.late, box.clashes) == ((), (), ())


def test_nothing_is_readable_before_the_round_is_unsealed():
    jury = small_jury()
    juror = jury.laptops[2]
    body = jury.cast(juror, "001", 4).body
    jury.close_round()
    state = jury.fold()
    found = state.governance.rounds[ROUND]
    assert found.private_key is None
    with pytest.raises(ValueError):
        open_box(state, found)
    info = ballot_info(jury.id, jury.slip(juror, "001", 4))
    for laptop in jury.laptops.values():
        with pytest.raises(Damaged):
            unseal(body.sealed, laptop.keys.box_key, info)


def test_neither_the_grade_nor_the_dossier_shows_in_the_size():
    jury = small_jury()
    bodies = [
        jury.cast(jury.laptops[2], dossier, grade, comment=comment).body
        for dossier, grade, comment in (("001", 5, ""), ("002", None, ""), ("003", 0, "a" * 600))
    ]
    assert len({len(each.sealed) for each in bodies}) == 1
    slip = jury.slip(jury.laptops[2], "001", 5)
    assert len(write_slip(slip)) == BALLOT_BLOCK
    assert read_slip(write_slip(slip)) == slip


def test_refs_are_fixed_and_tell_nothing():
    own = secret("own")
    assert ballot_ref(own, ROUND, "001") == ballot_ref(own, ROUND, "001")
    refs = {ballot_ref(s, r, d) for s in (own, secret("x")) for r in "ab" for d in ("001", "002")}
    assert len(refs) == 8
    assert {len(each) for each in refs} == {16}


# --- what is rejected ---------------------------------------------------------------------------


def test_a_copied_ballot_is_rejected_and_the_original_counts():
    for thief in (2, 3, 4):
        for victim in {2, 3, 4} - {thief}:
            jury = small_jury()
            signed = jury.cast(jury.laptops[victim], "001", 5)
            jury.write(jury.laptops[thief], signed.body, learn=True)
            box = opened(jury)
            assert grades(box) == {(member_key(victim), "001"): 5}
            assert codes(box) == ["ballot_copied"]
            assert box.rejected[0].device == jury.laptops[thief].device


def test_a_ballot_sealed_in_the_name_of_another_is_rejected():
    jury = small_jury()
    thief, victim = jury.laptops[2], jury.laptops[3]
    slip = jury.slip(victim, "001", 0)
    jury.write(thief, jury.ballot(slip))
    true_outside = replace(slip, juror=thief.member, device=thief.device)
    body = jury.ballot(slip, info=ballot_info(jury.id, true_outside))
    jury.write(thief, replace(body, ref=bytes(16)))
    jury.write(
        thief,
        replace(
            jury.ballot(slip, info=ballot_info(jury.id, replace(true_outside, ref=b"x" * 16))),
            ref=b"x" * 16,
        ),
    )
    box = opened(jury)
    assert not box.opened
    assert codes(box) == ["seal_broken", "seal_broken", "ballot_mismatch"]


@pytest.mark.parametrize(
    "outside",
    [{"ref": bytes(16)}, {"revision": 2}, {"round": "other"}, {"suite": 3}, {"suite": 0}],
)
def test_a_ballot_moved_elsewhere_is_rejected(outside):
    jury = small_jury()
    jury.cast(jury.laptops[2], "001", 5, outside=outside)
    box = opened(jury)
    assert not box.opened
    expected = (
        [] if "round" in outside else ["unknown_suite" if "suite" in outside else "seal_broken"]
    )
    assert codes(box) == expected


def test_a_ballot_of_the_first_round_does_not_count_in_the_second():
    jury = small_jury()
    juror = jury.laptops[2]
    first = jury.cast(juror, "001", 5).body
    jury.close_round()
    jury.unseal()
    members = tuple(each.member for each in jury.laptops.values())
    second = round_open("beef", 2, public_of(ROUND_KEY), members, ("001",))
    jury.write(jury.chair, second)
    jury.write(juror, replace(first, round="beef"))
    jury.close_round("beef")
    jury.unseal("beef")
    state = jury.fold()
    assert codes(open_box(state, state.governance.rounds["beef"])) == ["seal_broken"]


def test_a_ballot_sealed_to_another_key_is_rejected():
    jury = small_jury()
    juror = jury.laptops[2]
    slip = jury.slip(juror, "001", 5)
    jury.write(juror, jury.ballot(slip, public=juror.keys.box_public))
    jury.write(juror, replace(jury.ballot(slip), sealed=b""))
    assert codes(opened(jury)) == ["seal_broken"]


def sealed_as(jury, laptop, plain):
    """A ballot whose envelope holds anything."""
    slip = jury.slip(laptop, "001", 5)
    sealed = hpke.seal(plain, public_of(ROUND_KEY), ballot_info(jury.id, slip), secret("eph"))
    return replace(jury.ballot(slip), sealed=sealed)


def contents(slip):
    """What an envelope may hold instead of its slip, and why it is refused."""
    plain = to_plain(slip)
    gradeless = {**plain["ballot"], "answer": {"kind": "grade", "grade": None}}
    return {
        "nothing": (b"", "padding"),
        "noise": (b"\xff" * 64, "padding"),
        "no CBOR": (pad(b"\xff", 64), "not_canonical"),
        "a list": (pad(encode([]), 64), "body_shape"),
        "more": (pad(encode({**plain, "more": 1}), 64), "body_shape"),
        "no grade": (pad(encode({**plain, "ballot": gradeless}), 64), "body_shape"),
        "revision": (write_slip(replace(slip, revision=7)), "ballot_mismatch"),
        "juror": (write_slip(replace(slip, juror=bytes(16))), "ballot_mismatch"),
        "device": (write_slip(replace(slip, device=bytes(16))), "ballot_mismatch"),
        "round": (write_slip(replace(slip, round="other")), "ballot_mismatch"),
        "dossier": (
            write_slip(replace(slip, ballot=Ballot("999", graded(1)))),
            "ballot_stranger",
        ),
    }


@pytest.mark.parametrize("kind", contents(small_jury().slip(small_jury().chair, "001", 5)))
def test_an_envelope_that_holds_something_else_is_rejected(kind):
    jury = small_jury()
    juror = jury.laptops[2]
    plain, code = contents(jury.slip(juror, "001", 5))[kind]
    jury.write(juror, sealed_as(jury, juror, plain))
    jury.cast(jury.laptops[3], "001", 2)
    box = opened(jury)
    assert codes(box) == [code]
    assert grades(box) == {(member_key(3), "001"): 2}


def test_grading_one_criterion_many_times_is_rejected():
    jury = small_jury()
    jury.cast(jury.laptops[2], "001", 5, criteria=[("uses", 5)] * 100)
    jury.cast(jury.laptops[3], "001", 5, criteria=[("uses", 5), ("policy", 5)])
    box = opened(jury)
    assert codes(box) == ["ballot_stuffed"]
    assert len(box.opened) == 1


def test_a_stranger_to_the_round_has_no_ballot():
    jury = small_jury()
    jury.admit(9)
    jury.cast(jury.laptops[9], "001", 5)
    jury.cast(jury.chair, "001", 5)
    box = opened(jury)
    assert (box.opened, box.rejected, box.late) == ((), (), ())


# --- the cut ------------------------------------------------------------------------------------


def test_what_lies_after_the_cut_is_late():
    jury = small_jury()
    juror, other = jury.laptops[2], jury.laptops[3]
    jury.cast(juror, "001", 1)
    cut = jury.heads()
    jury.cast(juror, "001", 5, revision=2)
    jury.cast(other, "001", 5)
    box = opened(jury, cut=cut)
    assert grades(box) == {(juror.member, "001"): 1}
    assert [each.device for each in box.late] == sorted([juror.device, other.device])
    found = jury.fold().governance.rounds[ROUND]
    assert all(is_late(found, each) for each in box.late)


def test_a_laptop_that_holds_another_branch_than_the_cut_shows_it():
    jury = small_jury()
    liar = jury.laptops[2]
    jury.cast(liar, "001", 1)
    cut = {**jury.heads(), liar.device: Head(1, secret("another branch"))}
    jury.cast(jury.laptops[3], "001", 2)
    cut[jury.laptops[3].device] = jury.laptops[3].head
    box = opened(jury, cut=cut)
    assert codes(box) == ["ballot_forked"]
    assert grades(box) == {(member_key(3), "001"): 2}


def test_the_box_is_the_same_in_whatever_order_ballots_came():
    jury = small_jury()
    for number in (2, 3, 4):
        for dossier in ("001", "002"):
            jury.cast(jury.laptops[number], dossier, number)
    jury.close_round(cut={jury.laptops[2].device: jury.laptops[2].head})
    jury.unseal()
    boxes = []
    for entries in (jury.entries(), sorted(jury.entries(), key=lambda e: (e.device, e.seq))):
        state = type(jury.fold())(jury.id)
        state.add(entries)
        boxes.append(open_box(state, state.governance.rounds[ROUND]))
    assert boxes[0] == boxes[1]
    assert len(boxes[0].late) == 4


# --- revisions and two laptops ------------------------------------------------------------------


def test_the_newest_revision_counts():
    jury = small_jury()
    juror = jury.laptops[2]
    first = jury.cast(juror, "001", 1)
    jury.cast(juror, "001", 5, revision=2, replaces=first.act.digest)
    jury.cast(juror, "002", None)
    box = opened(jury)
    assert grades(box) == {(juror.member, "001"): 5, (juror.member, "002"): None}
    assert box.opened[1].ballot.answer == ABSTENTION


def test_one_dossier_under_two_refs_counts_once():
    jury = small_jury()
    juror = jury.laptops[2]
    jury.cast(juror, "001", 1)
    jury.cast(juror, "001", 5, ref=b"another ref here")
    assert grades(opened(jury)) == {(juror.member, "001"): 5}


def two_laptops():
    jury = small_jury()
    one, two = jury.laptops[2], jury.admit(7, member=member_key(2))
    jury.learn(two)
    return jury, one, two


def test_two_laptops_that_did_not_know_of_each_other_clash():
    jury, one, two = two_laptops()
    jury.cast(one, "001", 1)
    jury.cast(two, "001", 5)
    jury.cast(two, "002", 3)
    box = opened(jury)
    assert box.clashes == (Clash(member_key(2), "001"),)
    assert grades(box) == {(member_key(2), "001"): 5, (member_key(2), "002"): 3}


@pytest.mark.parametrize("higher", [2, 7])
def test_in_a_clash_revision_then_clock_then_device_decide(higher):
    jury, *pair = two_laptops()
    for laptop in pair:
        jury.cast(
            laptop, "001", 1 + (laptop.number == higher), revision=1 + (laptop.number == higher)
        )
    assert grades(opened(jury)) == {(member_key(2), "001"): 2}

    jury, one, two = two_laptops()
    jury.clock = 50
    jury.write(one, jury.ballot(jury.slip(one, "001", 1)), clock=90)
    jury.write(two, jury.ballot(jury.slip(two, "001", 5)), clock=80 if higher == 2 else 99)
    assert grades(opened(jury)) == {(member_key(2), "001"): 1 if higher == 2 else 5}

    jury, one, two = two_laptops()
    for laptop in (one, two):
        jury.write(laptop, jury.ballot(jury.slip(laptop, "001", laptop.number)), clock=90)
    highest = max((one, two), key=lambda each: each.device)
    assert grades(opened(jury)) == {(member_key(2), "001"): highest.number % 10}


def test_a_clash_is_over_once_the_juror_has_chosen():
    jury, one, two = two_laptops()
    first = jury.cast(one, "001", 1)
    second = jury.cast(two, "001", 5)
    assert {e.digest for e in clashing(jury.fold(), jury.fold().ballots[ROUND])} == {
        first.act.digest,
        second.act.digest,
    }
    jury.learn(one, two)
    jury.cast(one, "001", 2, revision=2, replaces=second.act.digest)
    assert clashing(jury.fold(), jury.fold().ballots[ROUND]) == []
    box = opened(jury)
    assert box.clashes == ()
    assert grades(box) == {(member_key(2), "001"): 2}


def test_having_seen_the_other_answer_is_no_clash():
    jury, one, two = two_laptops()
    jury.cast(one, "001", 1)
    jury.learn(two, one)
    jury.write(two, Notice())
    jury.cast(two, "001", 5, revision=2)
    assert opened(jury).clashes == ()


def test_naming_an_answer_that_was_not_received_replaces_it_all_the_same():
    jury, one, two = two_laptops()
    first = jury.cast(one, "001", 1)
    jury.cast(two, "001", 5, revision=2, replaces=first.act.digest)
    assert opened(jury).clashes == ()


def test_current_passes_over_what_is_no_ballot_and_strangers():
    jury = small_jury()
    ballot = jury.cast(jury.laptops[2], "001", 1).entry
    notice = jury.write(jury.laptops[2], Notice()).entry
    owners = {jury.laptops[2].device: jury.laptops[2].member}
    assert current([ballot, notice], owners) == [ballot]
    assert current([ballot], {}) == []
    assert clashing(jury.fold(), [notice]) == []
