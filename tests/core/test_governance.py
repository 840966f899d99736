"""The roster and the rounds: only the controller's acts count, and only those that make sense."""

from dataclasses import replace

import pytest

from jury_app.core.acts import (
    DeviceAdd,
    DeviceRevoke,
    EpochNew,
    Handover,
    JournalSeal,
    MemberAdd,
    RoundClose,
    RoundShow,
    RoundUnseal,
)
from jury_app.core.envelope import device_id
from jury_app.core.fold import Fold
from jury_app.core.record import Role
from jury_app.core.round import Head, RoundState
from jury_app.core.sealing import public_of, unseal
from tests.builders import (
    DOSSIERS,
    EPOCH_KEY,
    ROUND,
    ROUND_KEY,
    Jury,
    Laptop,
    effect,
    round_open,
    small_jury,
)

NOBODY = bytes(16)


def without_effect(jury, laptop, body, **header):
    """Whether an act changes nothing but that it is there, and is listed as void."""
    before = effect(jury.fold())
    signed = jury.write(laptop, body, **header)
    state = jury.fold()
    void = [(each.device, each.seq) for each in state.governance.void]
    return effect(state) == before and (signed.act.device, signed.act.seq) in void


def test_the_genesis_founds_the_jury():
    jury = Jury()
    state = jury.fold().governance
    chair = jury.chair
    assert state.controller == chair.device
    assert state.members == {chair.member: (Role.CHAIR, Role.SECRETARIAT)}
    assert state.devices[chair.device].sign == chair.keys.sign_public
    sealed = state.epochs[1][chair.device]
    info = b"\x83\x6djury-epoch-v1\x01\x50" + chair.device
    assert unseal(sealed, chair.keys.box_key, info) == EPOCH_KEY
    assert not state.void


def test_another_jury_is_not_ours():
    jury = Jury()
    jury.id = bytes(32)
    assert not jury.fold().governance.devices


def test_a_founder_that_does_not_bear_the_name_of_its_keys_founds_nothing():
    jury = Jury()
    (genesis,) = jury.signed
    stranger = Laptop.of(9)
    body = replace(genesis.body, sign=stranger.keys.sign_public)
    chair = jury.chair
    chair.head = None
    jury.signed.clear()
    jury.id = jury.write(chair, body, jury=b"").act.digest
    jury.write(chair, MemberAdd(NOBODY, ()))
    assert not jury.fold().governance.devices


def test_a_jury_is_founded_once():
    jury = small_jury()
    juror = jury.laptops[2]
    again = replace(jury.signed[0].body, sign=juror.keys.sign_public, member=juror.member)
    assert without_effect(jury, jury.chair, again)


def test_members_and_their_laptops_join():
    jury = small_jury(jurors=2)
    second = jury.admit(7, member=jury.laptops[2].member)
    state = jury.fold()
    assert state.owner(second.device) == jury.laptops[2].member
    assert state.governance.with_role(Role.JUROR) == tuple(jury.laptops[n].member for n in (2, 3))
    assert state.governance.roles_of(second.device) == {Role.JUROR}
    assert state.governance.roles_of(NOBODY) == set()
    assert set(state.governance.epochs[1]) == {each.device for each in jury.laptops.values()}


def test_roles_are_replaced_and_those_held_before_are_remembered():
    jury = small_jury(jurors=1)
    member = jury.laptops[2].member
    jury.write(jury.chair, MemberAdd(member, (Role.SECRETARIAT,)))
    state = jury.fold().governance
    assert state.members[member] == (Role.SECRETARIAT,)
    assert state.ever[member] == {Role.JUROR, Role.SECRETARIAT}


def control_acts(jury, juror):
    """What a juror might sign to get on in the jury, or to hinder it."""
    return {
        "member": MemberAdd(juror.member, (Role.CHAIR,)),
        "device": replace(jury.device_add(Laptop.of(9)), member=juror.member),
        "revoke": DeviceRevoke(jury.laptops[3].device, None),
        "epoch": EpochNew(2, {juror.device: b"key"}, b""),
        "handover": Handover(juror.device),
        "open": round_open("beef", 2, juror.keys.box_public, (), ()),
        "close": RoundClose(ROUND, {}),
        "seal": JournalSeal({}),
        "genesis": replace(jury.signed[0].body, member=juror.member),
    }


@pytest.mark.parametrize("kind", control_acts(small_jury(), Laptop.of(2)))
def test_a_juror_signs_control_acts_in_vain(kind):
    jury = small_jury()
    juror = jury.laptops[2]
    assert without_effect(jury, juror, control_acts(jury, juror)[kind], learn=True)


def test_a_juror_can_neither_unseal_nor_show():
    jury = small_jury()
    juror = jury.laptops[2]
    jury.close_round()
    assert without_effect(jury, juror, RoundUnseal(ROUND, ROUND_KEY))
    jury.unseal()
    assert without_effect(jury, juror, RoundShow(ROUND))


# --- devices ----------------------------------------------------------------------------------


def other_split(laptop):
    """The same name from keys cut elsewhere: 31 bytes, then 33."""
    keys = laptop.keys.sign_public + laptop.keys.box_public
    return DeviceAdd(laptop.member, laptop.device, keys[:31], keys[31:], {})


def low_order(laptop):
    sign = laptop.keys.sign_public
    return DeviceAdd(laptop.member, device_id(sign, bytes(32)), sign, bytes(32), {})


def senseless(jury, new):
    """Laptops that cannot be: of nobody, of a wrong name, known already, without real keys."""
    body = replace(jury.device_add(new), member=jury.chair.member)
    return {
        "member": jury.device_add(new),
        "name": replace(body, device=NOBODY),
        "taken": replace(jury.device_add(jury.laptops[2]), member=jury.chair.member),
        "split": replace(other_split(new), member=jury.chair.member),
        "low order": replace(low_order(new), member=jury.chair.member),
        "empty": replace(body, sign=b"", box=b"", device=device_id(b"", b"")),
    }


@pytest.mark.parametrize("kind", senseless(small_jury(), Laptop.of(9)))
def test_a_laptop_that_makes_no_sense_does_not_join(kind):
    jury = small_jury()
    assert without_effect(jury, jury.chair, senseless(jury, Laptop.of(9))[kind])


def test_a_newcomer_brings_no_group_key_of_a_number_yet_to_come():
    jury = small_jury()
    new = Laptop.of(9, jury.chair.member)
    jury.write(jury.chair, replace(jury.device_add(new), epochs={1: b"one", 2: b"two"}))
    state = jury.fold().governance
    assert list(state.epochs) == [1]
    jury.write(jury.chair, EpochNew(2, {jury.chair.device: b"key"}, b""))
    assert jury.fold().governance.epochs[2] == {jury.chair.device: b"key"}


@pytest.mark.parametrize("epoch", [0, 1, 3, -1, 2**63 - 1])
def test_group_keys_are_numbered_without_gaps(epoch):
    jury = small_jury()
    assert without_effect(jury, jury.chair, EpochNew(epoch, {}, b""))


def test_a_lost_laptop_counts_up_to_its_cut():
    jury = small_jury()
    juror = jury.laptops[2]
    jury.cast(juror, "001", 1)
    cut = juror.head
    jury.cast(juror, "002", 2)
    jury.write(jury.chair, DeviceRevoke(juror.device, cut))
    state = jury.fold()
    assert [each.seq for each in state.ballots[ROUND]] == [cut.seq]
    jury.write(jury.chair, DeviceRevoke(juror.device, None))
    assert not jury.fold().ballots.get(ROUND)


@pytest.mark.parametrize("cut", [Head(0, bytes(32)), Head(-1, bytes(32)), Head(1, b"short")])
def test_a_cut_names_a_real_act(cut):
    jury = small_jury()
    assert without_effect(jury, jury.chair, DeviceRevoke(jury.laptops[2].device, cut))
    assert without_effect(jury, jury.chair, RoundClose(ROUND, {jury.chair.device: cut}))
    assert without_effect(jury, jury.chair, JournalSeal({jury.chair.device: cut}))


def test_neither_a_stranger_nor_the_controller_is_revoked():
    jury = small_jury()
    assert without_effect(jury, jury.chair, DeviceRevoke(NOBODY, None))
    assert without_effect(jury, jury.chair, DeviceRevoke(jury.chair.device, None))


# --- handing over -----------------------------------------------------------------------------


def handed():
    """The secretariat founds (laptop 1), the chair joins (2), then a juror (3)."""
    jury = Jury(roles=(Role.SECRETARIAT,))
    chair = jury.admit(2, roles=(Role.CHAIR,))
    jury.admit(3)
    return jury, jury.chair, chair


def test_the_control_log_passes_on():
    jury, secretariat, chair = handed()
    jury.hand_over(chair)
    jury.learn(chair)
    jury.open_round(by=chair)
    state = jury.fold().governance
    assert state.controller == chair.device
    assert state.rounds[ROUND].state is RoundState.OPEN
    assert without_effect(jury, secretariat, RoundClose(ROUND, {}), learn=True)


def test_the_new_controller_is_heeded_once_it_has_seen_the_handover():
    jury, secretariat, chair = handed()
    jury.learn(chair)
    jury.hand_over(chair)
    assert without_effect(jury, chair, round_open(ROUND, 1, public_of(ROUND_KEY), (), DOSSIERS))
    jury.learn(chair, secretariat)
    jury.open_round(by=chair)
    assert jury.fold().governance.rounds[ROUND].state is RoundState.OPEN


def test_having_seen_more_than_the_handover_is_as_good():
    jury, secretariat, chair = handed()
    jury.hand_over(chair)
    jury.write(secretariat, MemberAdd(NOBODY, ()))
    jury.open_round(by=chair, key="early")
    jury.learn(chair)
    jury.open_round(by=chair)
    assert list(jury.fold().governance.rounds) == [ROUND]


def test_the_log_may_come_back():
    jury, secretariat, chair = handed()
    jury.hand_over(chair)
    jury.learn(chair)
    jury.write(secretariat, MemberAdd(secretariat.member, ()))
    jury.hand_over(secretariat, by=chair)
    late = jury.write(secretariat, MemberAdd(secretariat.member, (Role.JUROR,)))
    jury.learn(secretariat)
    jury.write(secretariat, MemberAdd(NOBODY, (Role.JUROR,)))
    state = jury.fold().governance
    assert state.controller == secretariat.device
    assert state.members[secretariat.member] == (Role.SECRETARIAT,)
    assert NOBODY in state.members
    assert late.act.seq in [each.seq for each in state.void]


def test_a_device_that_is_lost_or_unknown_takes_nothing_over():
    jury, secretariat, chair = handed()
    assert without_effect(jury, secretariat, Handover(NOBODY))
    jury.write(secretariat, DeviceRevoke(chair.device, None))
    assert without_effect(jury, secretariat, Handover(chair.device))


def test_control_acts_that_come_in_several_batches_amount_to_the_same():
    jury, _, chair = handed()
    jury.hand_over(chair)
    jury.learn(chair)
    jury.open_round(by=chair)
    jury.close_round(by=chair)
    whole = effect(jury.fold())
    state = Fold(jury.id)
    by_device = {}
    for entry in jury.entries():
        by_device.setdefault(entry.device, []).append(entry)
    for device in sorted(by_device, key=lambda each: each != chair.device):
        for entry in by_device[device]:
            state.add([entry])
    assert effect(state) == whole


# --- rounds -----------------------------------------------------------------------------------


def test_a_round_goes_through_its_states():
    jury = small_jury()
    states = [jury.fold().governance.rounds[ROUND].state]
    for step in (jury.close_round, jury.unseal, lambda: jury.write(jury.chair, RoundShow(ROUND))):
        step()
        states.append(jury.fold().governance.rounds[ROUND].state)
    assert states == list(RoundState)
    times = jury.fold().governance.times[ROUND]
    assert 0 < times.opened < times.closed < times.unsealed


@pytest.mark.parametrize(
    "body",
    [
        RoundUnseal(ROUND, ROUND_KEY),
        RoundShow(ROUND),
        RoundClose("other", {}),
        round_open(ROUND, 2, public_of(ROUND_KEY), (), DOSSIERS),
        round_open("beef", 1, public_of(ROUND_KEY), (), DOSSIERS),
        round_open("beef", 3, public_of(ROUND_KEY), (), DOSSIERS),
        round_open("beef", 2, b"short", (), DOSSIERS),
        round_open("beef", 2, bytes(32), (), DOSSIERS),
        round_open("beef", 2, public_of(ROUND_KEY), (NOBODY, NOBODY), DOSSIERS),
        round_open("beef", 2, public_of(ROUND_KEY), (), ("001", "001")),
    ],
)
def test_a_step_out_of_order_or_without_sense_has_no_effect(body):
    jury = small_jury()
    assert without_effect(jury, jury.chair, body)


@pytest.mark.parametrize("private", [b"", b"short", bytes(32), bytes(range(32)), bytes(33)])
def test_a_wrong_key_opens_no_round(private):
    jury = small_jury()
    jury.close_round()
    assert without_effect(jury, jury.chair, RoundUnseal(ROUND, private))


def test_a_round_closes_once():
    jury = small_jury()
    jury.close_round()
    assert without_effect(jury, jury.chair, RoundClose(ROUND, {}))


def test_the_seal_is_the_chairs_last_word():
    jury = small_jury()
    sealed = jury.write(jury.chair, JournalSeal(jury.heads()))
    assert jury.fold().governance.seal.digest == sealed.act.digest


def test_a_genesis_of_another_founds_nothing():
    jury = small_jury()
    newcomer = jury.admit(9)
    before = effect(jury.fold())
    body = replace(jury.signed[0].body, member=newcomer.member)
    jury.write(newcomer, body, jury=b"")
    assert effect(jury.fold()) == before
