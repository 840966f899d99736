"""The members of the jury: roles, addresses, declared interests."""

import pytest

from jury_app.core.record import Role
from tests.intake.sheets import METZ
from tests.intake.told import only, told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Présidence", (Role.CHAIR,)),
        ("président(e) du jury, juré·e", (Role.CHAIR, Role.JUROR)),
        ("JURÉE", (Role.JUROR,)),
        ("Secrétariat", (Role.SECRETARIAT,)),
    ],
)
def test_roles_are_read_however_inclusive(rehearse, text, roles):
    run = rehearse([METZ], members=[("Mme", "Ada", "", "a@jury.example", text, "")])
    assert run.members[0].roles == roles


def test_a_jury_has_one_chair_known_roles_and_each_person_once(rehearse):
    def ada(**changes):
        person = {"name": "Ada", "email": "a@jury.example", "role": "Présidence", **changes}
        return ("Mme", person["name"], "", person["email"], person["role"], "")

    assert told(rehearse(members=[ada(role="Juré")])) == [("chair_missing", 0)]
    assert ("chairs_several", 0) in told(rehearse(members=[ada(), ada(name="Bo", email="b@j.fr")]))
    assert ("role_unknown", 2) in told(rehearse(members=[ada(role="Reine")]))
    assert ("missing_value", 2) in told(rehearse(members=[ada(email="")]))
    assert ("email_malformed", 2) in told(rehearse(members=[ada(email="ada@")]))
    twice = rehearse(members=[ada(), ada()])
    assert ("member_twice", 2) in told(twice)
    assert twice.members == ()
    shared = rehearse(members=[ada(), ada(name="Bo", role="Juré")])
    assert told(shared) == [("email_shared", 2), ("email_shared", 3)]


def test_interests_must_be_known_codes(rehearse):
    given = "57463, 1053 | 244 400 503"
    person = ("Mme", "Ada", "", "a@jury.example", "Présidence", given)
    run = rehearse([METZ], members=[person])
    assert run.members[0].interests[:2] == ("57463", "01053")
    unknown = rehearse([METZ], members=[(*person[:5], "99999 57463")])
    assert only(unknown).code == "interest_unknown"
    assert unknown.members[0].interests == ("57463",)
    alone = rehearse([METZ], members=[(*person[:5], "244 400 503")])
    assert alone.members[0].interests == ("244400503",)
