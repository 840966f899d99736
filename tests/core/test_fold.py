"""The fold: the same state in whatever order acts come, and nothing for those without the right."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import (
    BallotCast,
    ClosingSign,
    DeviceRevoke,
    EditionDefine,
    EpochNew,
    Handover,
    ImportApply,
    InvitationIssue,
    MemberAdd,
    MemberProfile,
    Notice,
    ProposalPut,
    RecusalDeclare,
    RoundClose,
)
from jury_app.core.decision import Closing, Totals
from jury_app.core.fold import Fold, fold, within
from jury_app.core.record import Role
from jury_app.core.round import Head
from tests import records
from tests.builders import DOSSIERS, ROUND, Jury, effect, member_key, secret, shown, small_jury

EDITION = records.edition()
LAPTOPS = 5


def profile(member, name="Mme Adam", roles=(Role.JUROR,), interests=()):
    return MemberProfile(member, "Mme", name, "", "", roles, interests)


def proposal(dossier, reason="", keep=True):
    return ProposalPut(ROUND, dossier, keep, 3, (), False, reason)


def closing(reason=""):
    return ClosingSign(Closing(ROUND, (), Totals(0, (), (), 0, 0), reason))


def ballot(laptop, number, revision=1):
    ref = secret("ref", laptop.member, number)[:16]
    return BallotCast(ROUND, ref, revision, b"", 1, secret("s", number), b"")


# --- any order ----------------------------------------------------------------------------------


def operations(jury, by, n):
    """What laptop ``by`` may try; ``n`` varies it."""
    someone = jury.laptops[1 + n % LAPTOPS]
    cut = Head(1 + n % 4, bytes(32)) if n % 3 else None
    return {
        "profile": profile(someone.member, f"name {n}"),
        "edition": EditionDefine(replace(EDITION, vintage=n)),
        "import": ImportApply({str(n): secret(n)}, b""),
        "invite": InvitationIssue(bytes(16), member_key(1 + n % 3), secret(n)),
        "own invite": InvitationIssue(bytes(16), by.member, secret(n)),
        "withdraw": RecusalDeclare(DOSSIERS[n % 3], n % 2 == 0, str(n)),
        "ballot": ballot(by, n % 4, n),
        "stray ballot": replace(ballot(by, n), round="unknown"),
        "proposal": proposal(DOSSIERS[n % 3], str(n), n % 3 > 0),
        "closing": closing(str(n)),
        "notice": Notice(),
        "member": MemberAdd(member_key(n % 7), (list(Role)[n % 3],)),
        "handover": Handover(someone.device),
        "revoke": DeviceRevoke(someone.device, cut),
        "epoch": EpochNew(2 + n % 2, {}, b""),
        "close": RoundClose(ROUND, jury.heads()),
    }


KINDS = sorted(operations(small_jury(jurors=4), small_jury().chair, 0))
STEPS = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.integers(1, LAPTOPS),
        st.integers(0, 20),
        st.booleans(),
        st.sampled_from([0, 3, 3, 9, 2**59, 2**63 - 1]),
    ),
    max_size=25,
)


@st.composite
def histories(draw):
    """A jury of five laptops (two of one juror) in which everybody tries everything."""
    jury = Jury()
    for number in (2, 3, 4):
        jury.admit(number)
    jury.admit(5, member=member_key(4))
    jury.open_round()
    for kind, number, n, learn, clock in draw(STEPS):
        laptop = jury.laptops[number]
        jury.write(laptop, operations(jury, laptop, n)[kind], learn=learn, clock=clock)
    return jury


def mixed(jury, order):
    """The entries in another order, each device's own kept."""
    entries = jury.entries()
    queues = {}
    for entry in entries:
        queues.setdefault(entry.device, []).append(entry)
    return [queues[entries[position].device].pop(0) for position in order]


@given(st.data())
def test_any_order_any_batches_and_any_repetition_give_one_state(data):
    jury = data.draw(histories())
    entries = mixed(jury, data.draw(st.permutations(range(len(jury.signed)))))
    state = Fold(jury.id)
    at = 0
    while at < len(entries):
        size = data.draw(st.integers(1, 8))
        again = data.draw(st.integers(0, at))
        state.add([*entries[again:at], *entries[at : at + size]])
        at += size
    assert shown(state) == shown(jury.fold())


@given(st.data())
def test_acts_given_in_no_order_at_all_are_folded_alike(data):
    jury = data.draw(histories())
    entries = jury.entries() + jury.entries()[:3]
    assert shown(fold(jury.id, data.draw(st.permutations(entries)))) == shown(jury.fold())


@given(st.data())
def test_what_becomes_readable_later_counts_as_if_it_always_had_been(data):
    jury = data.draw(histories())
    entries = jury.entries()
    hidden = data.draw(st.sets(st.sampled_from(range(len(entries)))))
    hidden = {each for each in hidden if not entries[each].body.CONTROL}
    state = Fold(jury.id)
    cut = data.draw(st.integers(0, len(entries)))
    masked = [replace(e, body=None) if n in hidden else e for n, e in enumerate(entries)]
    state.add(masked[:cut])
    early = [entries[each] for each in sorted(hidden) if each < cut]
    state.reveal(early)
    state.add(masked[cut:])
    state.reveal(data.draw(st.permutations([entries[each] for each in hidden])))
    state.reveal(early)
    assert shown(state) == shown(jury.fold())


@settings(max_examples=25)
@given(histories(), st.integers(2, 4))
def test_no_juror_moves_what_is_not_his(jury, number):
    """Whatever a juror signed: without it, all that others said stands as it does with it."""
    juror = jury.laptops[number]
    mine = {each.device for each in jury.laptops.values() if each.member == juror.member}
    state = jury.fold()
    if (
        Role.SECRETARIAT in state.governance.ever[juror.member]
        or Role.CHAIR in (state.governance.ever[juror.member])
    ):
        return  # promoted by the chair
    alone = fold(jury.id, [each for each in jury.entries() if each.device not in mine])
    if state.governance.controller in mine:
        return  # the chair handed over to him
    for kind in (EditionDefine, ImportApply, MemberProfile, ProposalPut, ClosingSign):
        assert state.registers(kind.KIND) == alone.registers(kind.KIND)
    assert [e for e in state.registers(RecusalDeclare.KIND) if e.device not in mine] == (
        alone.registers(RecusalDeclare.KIND)
    )
    theirs = [e for e in state.registers(InvitationIssue.KIND) if e.device not in mine]
    assert {e.digest for e in alone.registers(InvitationIssue.KIND)} >= {e.digest for e in theirs}
    assert [e for e in state.ballots.get(ROUND, []) if e.device not in mine] == (
        alone.ballots.get(ROUND, [])
    )


def test_reveal_takes_nothing_that_was_not_counted_as_a_head():
    jury = small_jury()
    jury.cast(jury.laptops[2], "001", 1)
    state = jury.fold()
    before = shown(state)
    other = replace(jury.signed[-1].entry, seq=7)
    state.reveal([other, replace(jury.signed[-1].entry, digest=bytes(32)), jury.signed[0].entry])
    assert shown(state) == before


# --- who may ------------------------------------------------------------------------------------


def has_effect(jury, laptop, body, **header):
    before = effect(jury.fold())
    jury.write(laptop, body, **header)
    return effect(jury.fold()) != before


def by_roles():
    """A jury with a chair alone (1), a secretary (2) and jurors (3, 4)."""
    jury = Jury(roles=(Role.CHAIR,))
    jury.admit(2, roles=(Role.SECRETARIAT,))
    jury.admit(3)
    jury.admit(4)
    jury.open_round(jurors=[member_key(3), member_key(4)])
    return jury


@pytest.mark.parametrize(
    ("body", "allowed"),
    [
        (EditionDefine(EDITION), {1, 2}),
        (ImportApply({"001": bytes(32)}, b""), {1, 2}),
        (profile(member_key(4)), {1, 2}),
        (InvitationIssue(bytes(16), member_key(4), bytes(32)), {1, 2, 4}),
        (RecusalDeclare("001", active=True, reason=""), {1, 2, 3, 4}),
        (proposal("001"), {1}),
        (closing(), {1}),
        (BallotCast(ROUND, bytes(16), 1, b"", 1, b"", b""), {3, 4}),
        (BallotCast("other", bytes(16), 1, b"", 1, b"", b""), set()),
        (Notice(), set()),
    ],
)
def test_roles_decide_what_an_act_may_do(body, allowed):
    heeded = {
        number
        for number in (1, 2, 3, 4)
        if has_effect(jury := by_roles(), jury.laptops[number], body)
    }
    assert heeded == allowed


def test_a_stranger_says_nothing():
    jury = by_roles()
    stranger = jury.laptops[9] = type(jury.chair).of(9)
    for body in (EditionDefine(EDITION), RecusalDeclare("001", True, ""), ballot(stranger, 1)):
        assert not has_effect(jury, stranger, body)
    assert stranger.device in jury.fold().heads


@pytest.mark.parametrize(
    "change",
    [
        {"scale": replace(EDITION.scale, maximum=10**6)},
        {"scale": replace(EDITION.scale, maximum=0, minimum_level=0)},
        {"scale": replace(EDITION.scale, minimum_level=-1)},
        {"scale": replace(EDITION.scale, minimum_level=EDITION.scale.maximum + 1)},
        {"rules": replace(EDITION.rules, quorum_minimum=0)},
        {"rules": replace(EDITION.rules, quorum_share=EDITION.rules.quorum_share + 1)},
        {"rules": replace(EDITION.rules, tie_breaks=("nowhere",))},
        {"criteria": EDITION.criteria * 2},
    ],
)
def test_an_edition_that_cannot_be_counted_by_is_not_heeded(change):
    jury = by_roles()
    assert has_effect(jury, jury.laptops[2], EditionDefine(EDITION))
    assert not has_effect(jury, jury.laptops[2], EditionDefine(replace(EDITION, **change)))


def test_a_juror_cannot_hide_somebody_elses_invitation():
    jury = by_roles()
    jury.write(jury.laptops[2], InvitationIssue(bytes(16), member_key(4), b"real"))
    jury.write(jury.laptops[3], InvitationIssue(bytes(16), member_key(3), b"false"), clock=2**60)
    issued = [each.body.key for each in jury.fold().registers(InvitationIssue.KIND)]
    assert set(issued) == {b"real", b"false"}


# --- registers ----------------------------------------------------------------------------------


def test_the_highest_stamp_stands():
    jury = by_roles()
    jury.write(jury.laptops[2], profile(member_key(4), "later"), clock=50)
    jury.write(jury.laptops[2], profile(member_key(4), "earlier"), clock=40)
    assert jury.fold().profiles()[member_key(4)].name == "later"
    jury.write(jury.laptops[2], profile(member_key(4), "same clock, later act"), clock=50)
    assert jury.fold().profiles()[member_key(4)].name == "same clock, later act"


def test_equal_clocks_are_decided_by_the_device():
    jury = by_roles()
    chair, secretary = jury.laptops[1], jury.laptops[2]
    jury.write(chair, profile(member_key(4), "chair"), clock=50)
    jury.write(secretary, profile(member_key(4), "secretary"), clock=50)
    highest = "chair" if chair.device > secretary.device else "secretary"
    assert jury.fold().profiles()[member_key(4)].name == highest


def test_a_member_comes_back_from_another_laptop_of_his():
    jury = small_jury()
    second = jury.admit(7, member=member_key(2))
    jury.write(jury.laptops[2], RecusalDeclare("001", active=True, reason="cousin"))
    jury.write(jury.laptops[3], RecusalDeclare("001", active=False, reason="not mine"))
    (recusal,) = jury.fold().recusals()
    assert (recusal.member, recusal.dossier, recusal.reason) == (member_key(2), "001", "cousin")
    jury.write(second, RecusalDeclare("001", active=False, reason="an error"))
    assert jury.fold().recusals() == ()


def test_a_mad_clock_leaves_room_for_the_others():
    jury = by_roles()
    jury.write(jury.laptops[3], Notice(), clock=2**63 - 1)
    clock = jury.fold().clock
    assert clock < 2**61
    jury.write(jury.laptops[2], profile(member_key(4), "one"), clock=clock + 1)
    # Whoever knows that act signs a later clock again.
    assert clock < jury.fold().clock < 2**61
    # It does not go back when its acts are frozen: others signed knowing them.
    entries = [each.entry for each in jury.signed]
    frozen = fold(jury.id, entries, {jury.laptops[3].device: jury.laptops[3].head.seq})
    assert frozen.clock == jury.fold().clock


def test_a_cut_says_what_is_inside():
    jury = small_jury()
    jury.write(jury.laptops[2], RecusalDeclare("001", active=True, reason=""))
    cut = jury.heads()
    jury.write(jury.laptops[2], RecusalDeclare("001", active=False, reason="too late"))
    jury.write(jury.laptops[3], RecusalDeclare("002", active=True, reason="too late"))
    state = jury.fold()
    assert [(each.member, each.dossier) for each in state.recusals()] == [(member_key(3), "002")]
    inside = state.up_to(cut)
    assert [(each.member, each.dossier) for each in inside.recusals()] == [(member_key(2), "001")]
    assert inside.governance is state.governance
    assert [within(cut, each.entry) for each in jury.signed[-3:]] == [True, False, False]
    assert not within({}, jury.signed[0].entry)


# --- witnesses ----------------------------------------------------------------------------------


def test_an_act_is_received_once_another_device_has_seen_it():
    jury = small_jury()
    juror, chair = jury.laptops[2], jury.chair
    jury.cast(juror, "001", 1)
    assert jury.fold().received(juror.device) == 0
    jury.learn(chair, juror)
    jury.cast(juror, "002", 1)
    jury.write(chair, Notice())
    assert jury.fold().received(juror.device) == 1
    jury.write(chair, Notice(), learn=True)
    assert jury.fold().received(juror.device) == 2


@pytest.mark.parametrize("claim", [Head(2, bytes(32)), Head(10**9, bytes(32)), Head(1, bytes(32))])
def test_seeing_what_was_never_written_acknowledges_nothing(claim):
    jury = small_jury()
    juror = jury.laptops[2]
    jury.write(jury.laptops[3], Notice(), seen={juror.device: claim})
    jury.cast(juror, "001", 1)
    jury.cast(juror, "002", 1)
    assert jury.fold().received(juror.device) == 0


def test_a_device_does_not_acknowledge_itself():
    jury = small_jury()
    juror = jury.laptops[2]
    jury.cast(juror, "001", 1)
    jury.write(juror, Notice(), seen={juror.device: juror.head})
    assert jury.fold().received(juror.device) == 0


def test_who_has_seen_what_orders_acts_across_devices():
    jury = small_jury()
    one, other = jury.laptops[2], jury.laptops[3]
    first = jury.write(one, Notice()).entry
    before = jury.write(other, Notice()).entry
    jury.learn(other, one)
    after = jury.write(other, Notice()).entry
    state = jury.fold()
    assert not state.knows(before, first)
    assert state.knows(after, first)
    assert state.knows(after, before)
    assert not state.knows(first, after)
    assert state.seen_by(other.device)[one.device] == 1
    assert state.seen_by(bytes(16)) == {}


def test_many_invented_devices_do_not_weigh_on_control_acts():
    jury = small_jury()
    crowd = {secret(n)[:16]: Head(1, bytes(32)) for n in range(2000)}
    for _ in range(3):
        jury.write(jury.laptops[2], Notice(), seen=crowd)
        jury.write(jury.laptops[2], MemberAdd(bytes(16), ()))
    assert len(jury.fold().governance.void) == 3
