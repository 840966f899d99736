"""A member as typed, and the names of invitation files."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.record import Member, Role
from ui.members.invitations import free_name
from ui.members.member_form import MemberForm

ANNE = Member(
    b"1" * 16, "Mme", "Anne Le Goff", "élue", "anne@jury.example", (Role.JUROR,), ("75056",)
)


def test_a_member_survives_the_fields():
    form = MemberForm.of(ANNE)
    assert form.problems() == ()
    assert form.member(ANNE.key) == ANNE


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": " "}, ("name", "missing")),
        ({"email": ""}, ("email", "missing")),
        ({"email": "anne"}, ("email", "malformed")),
        ({"roles": ()}, ("roles", "missing")),
        ({"interests": "75056, Paris"}, ("interests", "code")),
    ],
)
def test_each_field_has_its_rule(change, problem):
    assert replace(MemberForm.of(ANNE), **change).problems() == (problem,)


def test_the_same_person_is_not_added_twice():
    form = replace(MemberForm.of(ANNE), name="ANNE LE GOFF", email="Anne@Jury.example")
    assert ("name", "twice") in form.problems([ANNE])
    assert ("name", "twice") not in replace(form, email="autre@jury.example").problems([ANNE])


def test_codes_are_read_with_any_separator_and_once():
    form = MemberForm(interests="75056; 2a004 243500139,75056\n")
    assert form.codes == ("75056", "2A004", "243500139")
    assert form.unknown_codes == ()


@given(st.lists(st.sampled_from(["anne.jury", "anne-2.jury", "luc.jury"]), max_size=8))
def test_no_invitation_replaces_another(names):
    taken = set()
    for name in names:
        free = free_name(name, taken)
        assert free not in taken
        assert free.endswith(".jury")
        taken.add(free)
