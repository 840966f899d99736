from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.comparison import Ground, Proposal
from ui.comparison.compare_form import CompareForm, by_ground

numbers = st.lists(st.sampled_from(["D1", "D2", "D3", ""]), max_size=4)


@given(numbers, st.integers(0, 1), st.sampled_from(["D1", "D2", "D9"]))
def test_no_dossier_ever_faces_itself(asked, side, other):
    form = CompareForm().with_numbers(asked).with_side(side, other)
    shown = [number for number in form.numbers if number]
    assert len(set(shown)) == len(shown)
    assert form.numbers[side] == other


@given(numbers)
def test_turning_round_twice_changes_nothing(asked):
    form = CompareForm().with_numbers(asked).on(1)
    assert form.swapped().swapped() == form


def test_the_keyboard_stays_with_its_dossier_when_sides_are_swapped():
    form = CompareForm(("D1", "D2"), active=0).swapped()
    assert form.numbers[form.active] == "D1"


def test_moving_stops_at_the_last_side():
    form = CompareForm(("D1", "D2"))
    assert form.moved(-1).active == 0
    assert form.moved(1).moved(1).active == 1


def test_empty_sides_take_the_first_proposals_that_are_not_shown():
    found = [Proposal("D1", Ground.PEER), Proposal("D3", Ground.PEER), Proposal("D4", Ground.PEER)]
    assert CompareForm(("D1", "")).filled(found).numbers == ("D1", "D3")
    assert CompareForm(("D1", "D2")).filled(found).numbers == ("D1", "D2")
    assert CompareForm(("D1", "")).filled([]).numbers == ("D1", "")


def test_there_is_room_for_four_sides():
    form = CompareForm(("", "", "", "")).with_numbers(["D1", "D2", "D3", "D4"])
    assert form.swapped().numbers == ("D4", "D3", "D2", "D1")
    assert form.with_side(3, "D1").numbers == ("D4", "D2", "D3", "D1")


def test_a_dossier_is_proposed_once_with_all_its_reasons():
    found = [
        Proposal("D1", Ground.PEER),
        Proposal("D2", Ground.PEER),
        Proposal("D1", Ground.NEIGHBOUR),
    ]
    assert by_ground(found) == (("D1", (Ground.PEER, Ground.NEIGHBOUR)), ("D2", (Ground.PEER,)))
