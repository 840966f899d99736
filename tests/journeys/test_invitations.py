"""Invitations that are damaged, mistyped, used twice, or lead to a store that is not theirs."""

from jury_app.errors import Damaged, Refused, Unreachable
from tests.journeys.stage import AICHA, CHAIR, YANN, staged, sync
from tests.journeys.trouble import code_of, is_empty


def test_a_damaged_invitation_is_named(founded):
    stage, secretariat = founded
    path, _ = stage.invite(secretariat, YANN)
    workshop, text = stage.workshop("reads"), path.read_text("utf-8")
    letter = text.index("\n") + 20
    for content, expected in (
        (text[: len(text) // 2], (Damaged, "invitation_cut")),
        (text[:-6], (Damaged, "invitation_cut")),
        (text[:letter] + ("A" if text[letter] != "A" else "B") + text[letter + 1 :],
         (Damaged, "invitation_cut")),
        (text.splitlines()[0], (Damaged, "invitation_cut")),
        (text.replace("invitation 1", "invitation 2"), (Refused, "newer_invitation")),
        ("", (Refused, "not_an_invitation")),
        ("Bonjour,\nvoici l’invitation.", (Refused, "not_an_invitation")),
        ("x" * 100_000, (Refused, "not_an_invitation")),
    ):  # fmt: skip
        path.write_text(content, "utf-8")
        assert code_of(workshop.read_invitation, path) == expected, content[:40]
    path.write_bytes(b"\xff\xfe\x00")
    assert code_of(workshop.read_invitation, path) == (Refused, "not_an_invitation")
    assert code_of(workshop.read_invitation, path.parent / "no") == (Unreachable, "file_unreadable")
    # Mail programs wrap, indent and put a mark before: all of that is understood.
    path.write_text("\ufeff" + text.replace("\n", "\r\n  "), "utf-8")
    assert workshop.read_invitation(path).name == "Yann Kerbrat"


def test_a_wrong_code_is_noticed_at_once_and_leaves_nothing(founded):
    stage, secretariat = founded
    path, code = stage.invite(secretariat, YANN)
    _, another = stage.invite(secretariat, AICHA)
    workshop = stage.workshop("mistypes")
    invitation = workshop.read_invitation(path)
    mistyped = ("0" if code[0] != "0" else "1") + code[1:]
    for typed in ("", "12345", mistyped, code[:-1], another, code + "0", "É" * 21):
        joining = workshop.join, invitation, typed, str(stage.store)
        assert code_of(*joining) == (Refused, "wrong_code"), typed
    assert is_empty(stage.root / "mistypes")
    jury = workshop.join(invitation, code.lower().replace("-", " "), str(stage.store))
    jury.close()


def test_a_store_of_another_jury_is_not_joined(founded, tmp_path):
    stage, secretariat = founded
    with staged(tmp_path) as other:
        other.found(imported=False)
        path, code = stage.invite(secretariat, YANN)
        workshop = stage.workshop("elsewhere")
        joining = workshop.join, workshop.read_invitation(path), code, str(other.store)
        assert code_of(*joining) == (Refused, "other_jury_store")
        assert is_empty(stage.root / "elsewhere")
    # An empty folder is fine: the USB key that will go round.
    (tmp_path / "usb").mkdir()
    workshop.join(workshop.read_invitation(path), code, str(tmp_path / "usb")).close()


def test_a_store_that_is_not_there_is_not_joined(founded):
    stage, secretariat = founded
    path, code = stage.invite(secretariat, YANN)
    workshop = stage.workshop("nowhere")
    joining = workshop.join, workshop.read_invitation(path), code, str(stage.root / "no-usb-key")
    assert code_of(*joining) == (Unreachable, "store_unreachable")
    assert is_empty(stage.root / "nowhere")


def test_an_invitation_used_by_two_laptops_is_contested(stage):
    secretariat = stage.found()
    path, code = stage.invite(secretariat, CHAIR)
    for name in ("chair", "thief"):
        workshop = stage.workshop(name)
        invitation = workshop.read_invitation(path)
        sync(stage.keep(workshop.join(invitation, code, str(stage.store))))
    sync(secretariat)
    assert [each.contested for each in secretariat.membership.requests()] == [True, True]
    assert len({each.digits for each in secretariat.membership.requests()}) == 2
