"""A takeover in ignorance of a fork: it names the branch that counts, if the paper vouches."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core.acts import DeviceRevoke
from jury_app.core.forks import chosen
from tests.builders import effect, secret, shown, small_jury
from tests.histories import Held, add, apart, papered, split_histories


def held(jury):
    return Held(jury.id, jury.signed)


def has(state, name):
    return secret(name)[:16] in state.governance.members


def test_the_takeover_stands_when_the_other_branch_appears():
    jury = papered()
    with apart(jury.chair):
        add(jury, "unknown to the taker")
    add(jury, "known to the taker")
    taker = jury.laptops[2]
    jury.take_over(taker)
    add(jury, "by the taker", by=taker)
    state = held(jury).fold()
    assert state.forks == {jury.chair.device: jury.chair.head.seq}
    assert state.governance.controller == taker.device
    assert [each.stands for each in state.governance.takeovers] == [True]
    assert has(state, "known to the taker")
    assert has(state, "by the taker")
    assert not has(state, "unknown to the taker")


def test_what_was_shown_before_the_fork_was_known_is_shown_after():
    jury = papered()
    add(jury, "known to the taker")
    jury.take_over(jury.laptops[2])
    jury.write(jury.laptops[2], DeviceRevoke(jury.chair.device, jury.chair.head))
    before = effect(held(jury).fold())
    jury.chair.head = jury.laptops[3].known[jury.chair.device]
    for number in range(5):
        add(jury, f"other branch {number}")
    after = held(jury).fold()
    assert after.forks
    assert effect(after) == before


def test_without_a_paper_from_before_the_fork_nothing_is_named():
    jury = small_jury()
    with apart(jury.chair):
        add(jury, "other")
    jury.set_paper()
    jury.take_over(jury.laptops[2])
    state = held(jury).fold()
    assert state.governance.controller == jury.chair.device
    assert chosen(state.governance, jury.chair.device, state.forks[jury.chair.device]) is None


def test_the_thief_of_the_controllers_keys_has_no_paper_and_so_leads_nowhere():
    jury = papered()
    taker, accomplice = jury.laptops[2], jury.laptops[4]
    add(jury, "known to the taker")
    jury.take_over(taker)
    jury.chair.head = jury.laptops[3].known[jury.chair.device]
    jury.set_paper(secret("the thief's paper"))
    for number in range(9):
        add(jury, f"thief {number}")
    jury.learn(accomplice, jury.chair)
    jury.take_over(accomplice, learn=False, secret=secret("the thief's paper"))
    state = held(jury).fold()
    assert state.governance.controller == taker.device
    assert not has(state, "thief 1")


@settings(max_examples=150)
@given(split_histories(), st.randoms(use_true_random=False))
def test_the_set_of_acts_alone_decides(jury, luck):
    whole = held(jury)
    shuffled = list(jury.signed)
    luck.shuffle(shuffled)
    assert shown(Held(jury.id, shuffled).fold(luck)) == shown(whole.fold())
