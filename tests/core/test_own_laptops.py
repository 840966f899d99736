"""A controller admits laptops in whosever name; only the person's own ones hold a second key."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import DeviceRevoke
from jury_app.core.record import Role
from tests.builders import Jury, member_key, secret, shown
from tests.histories import Held


def held(number=3):
    """A chair, a juror, and a holder (laptop 3) in whose name laptops 4, 5, … were admitted too."""
    jury = Jury()
    jury.admit(2)
    jury.admit(number, roles=(Role.HOLDER,))
    for other in (4, 5, 6):
        jury.admit(other, member=member_key(number))
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    return jury


def own(jury):
    devices = {laptop.device: number for number, laptop in jury.laptops.items()}
    return sorted(devices[each] for each in jury.fold().governance.own)


def offers(jury):
    return len(jury.fold().offers(member_key(3)))


def test_the_first_laptop_is_a_persons_own_and_no_other():
    jury = held()
    assert own(jury) == [1, 2, 3]
    jury.offer(jury.laptops[4], secret("chair's"))
    assert offers(jury) == 0
    jury.offer(jury.laptops[3])
    assert offers(jury) == 1


def test_the_word_of_an_own_laptop_makes_another_one_own():
    jury = held()
    jury.offer(jury.laptops[4], secret("mine"))
    jury.vouch(jury.laptops[3], jury.laptops[4])
    jury.vouch(jury.laptops[4], jury.laptops[5])
    assert own(jury) == [1, 2, 3, 4, 5]
    assert offers(jury) == 1


def test_nobody_elses_word_counts():
    jury = held()
    for number in (1, 2, 4, 5):
        jury.vouch(jury.laptops[number], jury.laptops[4])
        jury.vouch(jury.laptops[number], jury.laptops[5])
    assert own(jury) == [1, 2, 3]


def test_a_laptop_cut_off_vouches_for_none_after_its_cut():
    jury = held()
    jury.vouch(jury.laptops[3], jury.laptops[4])
    jury.write(jury.chair, DeviceRevoke(jury.laptops[3].device, jury.laptops[3].head))
    jury.vouch(jury.laptops[3], jury.laptops[5])
    assert own(jury) == [1, 2, 3, 4]


def test_to_revoke_the_first_laptop_makes_no_other_one_own():
    jury = held()
    jury.write(jury.chair, DeviceRevoke(jury.laptops[3].device, None))
    jury.admit(7, member=member_key(3))
    assert own(jury) == [1, 2, 3]
    assert not jury.fold().governance.own_laptops_of(member_key(3))


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6), st.booleans()), max_size=14),
    st.randoms(use_true_random=False),
)
def test_whatever_is_said_in_whatever_order_a_stranger_needs_the_word_of_an_own_one(steps, luck):
    jury = held()
    said = set()
    for by, of, revokes in steps:
        if revokes:
            jury.write(jury.chair, DeviceRevoke(jury.laptops[of].device, jury.laptops[of].head))
        else:
            jury.vouch(jury.laptops[by], jury.laptops[of])
            said.add((by, of))
    found = own(jury)
    for number in set(found) - {1, 2, 3}:
        assert any(of == number and by in found for by, of in said)
    shuffled = list(jury.signed)
    luck.shuffle(shuffled)
    assert shown(Held(jury.id, shuffled).fold(luck)) == shown(jury.fold())
