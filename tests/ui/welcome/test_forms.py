"""What the welcome forms accept and what they still ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jury_app.core.invitation import Invitation, code_of
from jury_app.core.record import Role
from jury_app.intake.models import load_model
from ui.welcome.forms import CreateForm, JoinForm, Lock, usable_here

INVITATION = Invitation(
    b"j" * 32, b"s" * 32, b"b" * 32, b"i" * 16, b"m" * 16, "Aïcha B.", "Label", 2019, "/partage"
)
CODE = code_of(bytes(range(13)))


def join_form(**changes: object) -> JoinForm:
    form = JoinForm(INVITATION, CODE, None, Lock(needed=False))
    return replace(form, **changes)


def create_form(**changes: object) -> CreateForm:
    form = CreateForm(
        title="Mme",
        name="Colette Issartel",
        quality="secrétaire du label",
        email="",
        role=Role.SECRETARIAT,
        model=load_model("villes-internet-2019"),
        label="Villes Internet",
        vintage="2019",
        ordinal="20",
        lock=Lock(needed=False),
    )
    return replace(form, **changes)


def test_a_whole_join_form_lacks_nothing() -> None:
    assert join_form().problems() == {}


def test_the_code_may_be_typed_carelessly() -> None:
    assert join_form(code=CODE.lower().replace("-", " ")).problems() == {}


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"invitation": None}, "invitation", "invitation_missing"),
        ({"code": " "}, "code", "code_missing"),
        ({"code": CODE[:-1]}, "code", "wrong_code"),
        ({"code": ("1" if CODE[0] != "1" else "2") + CODE[1:]}, "code", "wrong_code"),
        ({"lock": Lock(needed=True, passphrase="court")}, "passphrase", "passphrase_short"),
        (
            {"lock": Lock(needed=True, passphrase="assez longue", again="autrement")},
            "again",
            "passphrase_differs",
        ),
    ],
)
def test_what_a_join_form_lacks(changes: dict[str, object], field: str, code: str) -> None:
    assert join_form(**changes).problems() == {field: code}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"label": ""}, "label"),
        ({"vintage": "19"}, "vintage"),
        ({"vintage": "deux mille"}, "vintage"),
        ({"ordinal": "0"}, "ordinal"),
    ],
)
def test_what_a_create_form_lacks(changes: dict[str, object], field: str) -> None:
    assert list(create_form(**changes).problems()) == [field]


def test_another_vintage_starts_without_the_dates_of_the_model() -> None:
    edition = create_form(vintage="2027", ordinal="28").edition()
    assert (edition.vintage, edition.ordinal) == (2027, 28)
    assert edition.jury_date is None
    assert edition.ceremony_date is None


def test_the_founder_is_who_typed() -> None:
    founder = create_form(name="  Colette Issartel ").founder()
    assert founder.name == "Colette Issartel"
    assert founder.roles == (Role.SECRETARIAT,)


def test_a_place_that_is_only_another_computer_s_folder_is_noticed(tmp_path) -> None:
    assert usable_here(replace(INVITATION, store=str(tmp_path)))
    cloud = replace(INVITATION, store="webdav:https://nuage.fr/dav")
    assert usable_here(replace(cloud, access=b"sealed"))
    assert not usable_here(cloud)
    assert not usable_here(replace(INVITATION, store=str(tmp_path / "ailleurs")))
    assert not usable_here(replace(INVITATION, store=""))
