"""Members, invitations and laptops that ask to join."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.invitation import from_text
from jury_app.core.record import Role
from jury_app.jury.views import Request
from jury_app.progress import Progress
from ui.members.invitations import Issue, issue
from ui.members.member_form import MemberForm
from ui.members.members_model import members_model
from ui.members.members_page import MembersPage
from ui.parts.pickers import Pickers
from ui.parts.printers import Printers
from ui.parts.qr_code import texts_of

NEWCOMER = MemberForm("M.", "Luc Ébrard", "urbaniste", "luc@jury.example", (Role.JUROR,), "")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "invitations"
    place.mkdir()
    return place


@pytest.fixture
def opened(qtbot, demo_desk, folder):
    def open_as(role):
        page = MembersPage(
            demo_desk(role),
            lambda key, **_: page.visited.append(key),
            Pickers(folder=lambda *_: folder),
            Printers(any=lambda: False),
        )
        page.visited = []
        qtbot.addWidget(page)
        page.activate({})
        qtbot.waitUntil(lambda: bool(page._seen.lines))
        return page

    return open_as


def words_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def line_of(page, name):
    return next(line for line in page._seen.lines if line.member.name == name)


def add(qtbot, page):
    page.add_member()
    page.editor.set_form(NEWCOMER)
    count = len(page._seen.lines)
    page.editor.save()
    qtbot.waitUntil(lambda: len(page._seen.lines) == count + 1)
    return line_of(page, NEWCOMER.name)


def test_members_are_in_the_order_of_their_names_and_can_be_searched(opened):
    page = opened(Role.SECRETARIAT)
    names = [line.member.name for line in page._model.rows]
    assert names.index("Émile Tran-Delacroix") < names.index("Hélène Aubrac-Lindner")
    page._search_for("emile")
    assert [line.member.name for line in page._model.rows] == ["Émile Tran-Delacroix"]


def test_a_member_is_added_then_invited_with_a_code_shown_once(qtbot, opened, folder):
    page = opened(Role.SECRETARIAT)
    assert page.invite_button.isHidden()
    add(qtbot, page)
    assert not page.invite_button.isHidden()
    page.invite_all()
    qtbot.waitUntil(lambda: bool(page.codes.codes))
    (code,) = page.codes.codes
    assert code.name == NEWCOMER.name
    assert code.code in page.focusWidget().accessibleName()
    assert code.file.parent == folder
    assert code.code.encode() not in code.file.read_bytes()
    assert code.code in words_of(page.codes)
    assert not page.may_leave()
    sheet = page.codes.show_qr(code)
    (scanned,) = texts_of(sheet.grab().toImage())
    assert from_text(scanned) == from_text(code.file.read_text("utf-8"))
    assert code.code not in words_of(sheet)
    sheet.accept()
    page.codes._copy()
    assert code.code in QGuiApplication.clipboard().text()
    page.codes._print()
    assert "imprimante" in page.codes._said.text()
    page.codes._forget()
    assert page.may_leave()
    qtbot.waitUntil(lambda: line_of(page, NEWCOMER.name).invited)
    assert page.invite_button.isHidden()


def test_a_form_with_mistakes_stays_as_typed(opened):
    page = opened(Role.SECRETARIAT)
    page.add_member()
    page.editor.set_form(MemberForm(name="Zoé", email="zoe"))
    page.editor.save()
    assert page.editor._rows["email"].error
    assert page.editor.form().name == "Zoé"
    assert page._side.currentWidget() is page.editor


def test_a_member_is_changed(qtbot, opened):
    page = opened(Role.SECRETARIAT)
    member = page._seen.lines[0].member
    page.edit_member(member)
    page.editor._rows["quality"].field.setText("géomètre")
    page.editor.save()
    qtbot.waitUntil(lambda: line_of(page, member.name).member.quality == "géomètre")


def test_a_laptop_is_admitted_after_its_digits_were_ticked(qtbot, opened, tmp_path):
    secretariat, chair = opened(Role.SECRETARIAT), opened(Role.CHAIR)
    member = add(qtbot, secretariat).member
    invitation = secretariat.desk.jury.membership.invite(
        member.key, label="L", vintage=2019, store=secretariat.desk.jury.exchange.address()
    )
    store = secretariat.desk.jury.exchange.address()
    secretariat.desk.jury.exchange.sync(Progress())
    file = tmp_path / invitation.file_name
    file.write_text(invitation.text, "utf-8")
    workshop = rehearsal_workshop(tmp_path / "neuf")
    joined = workshop.join(workshop.read_invitation(file), invitation.code, store)
    joined.exchange.sync(Progress())
    chair.desk.jury.exchange.sync(Progress())
    chair.refresh()
    qtbot.waitUntil(lambda: not chair.requests.isHidden())
    assert joined.membership.me().digits.replace(" ", "\u00a0") in words_of(chair.requests)
    assert not chair.requests.admit_button.isEnabled()
    next(iter(chair.requests._boxes.values())).setChecked(True)
    chair.requests.admit_button.click()
    qtbot.waitUntil(lambda: line_of(chair, NEWCOMER.name).devices == 1)
    qtbot.waitUntil(chair.requests.isHidden)
    joined.close()


def test_a_contested_invitation_is_told(opened):
    page = opened(Role.CHAIR)
    member = page._seen.lines[0].member
    asks = [
        Request(member, "portable", "123 456", b"1" * 16, second=False, contested=True),
        Request(member, "tour", "654 321", b"2" * 16, second=True, contested=True),
    ]
    page.requests.show_requests(asks)
    assert words_of(page.requests).count("Deux demandes pour cette invitation") == 2
    assert member.name in page.requests.alarm.message
    page.requests.show_requests([replace(asks[0], contested=False)])
    assert page.requests.alarm.message == ""
    page.requests.show_requests(asks)
    assert page.requests.ticked == ()


def test_the_laptops_of_a_member_are_told_apart_by_their_digits(opened):
    page = opened(Role.SECRETARIAT)
    rows = [line.member.name for line in page._model.rows]
    page._table.selectRow(rows.index("Émile Tran-Delacroix"))
    key = page._model.at(rows.index("Émile Tran-Delacroix")).member.key
    digits = {each.digits for each in page._seen.devices if each.member == key}
    assert len(digits) == 2
    assert all(each.replace(" ", "\u00a0") in words_of(page.member_card) for each in digits)


def test_a_juror_sees_everybody_and_may_add_a_laptop_of_his_own(qtbot, opened):
    page = opened(Role.JUROR)
    assert page.add_button.isHidden()
    assert page.invite_button.isHidden()
    own = page.desk.snapshot.me.member
    row = next(i for i, line in enumerate(page._model.rows) if line.member.key == own)
    page._table.selectRow(row)
    assert "C’est vous" in words_of(page.member_card)
    page.invite_member(page._model.at(row).member)
    qtbot.waitUntil(lambda: len(page.codes.codes) == 1)


def test_without_a_store_the_way_is_shown(opened):
    page = opened(Role.SECRETARIAT)
    page._seen = type(page._seen)(page._seen.lines, (), "")
    page.invite_member(page._seen.lines[0].member)
    assert "où le jury échange" in page.banner.message
    assert not page.working


def test_a_full_folder_gives_back_what_was_issued(demo_jury, tmp_path):
    jury = demo_jury(Role.SECRETARIAT)
    keys = tuple(member.key for member in jury.membership.members()[:2])
    blocked = tmp_path / "ici" / "absent"
    issued, _ = issue(jury, Issue(keys, blocked, jury.rounds.edition()), Progress())
    assert issued.codes == ()
    assert issued.left == 2
    assert issued.trouble.code == "cannot_write"


def test_a_stop_keeps_the_codes_already_made(demo_jury, folder):
    jury = demo_jury(Role.SECRETARIAT)
    keys = tuple(member.key for member in jury.membership.members()[:3])
    rope = Progress(lambda step: rope.cancel() if step.done == 1 else None)
    issued, _ = issue(jury, Issue(keys, folder, jury.rounds.edition()), rope)
    assert len(issued.codes) == 1
    assert issued.left == 2
    assert len(list(folder.iterdir())) == 1


def test_the_model_is_sound(opened):
    page = opened(Role.JUROR)
    model = members_model(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(page._seen.lines)
    assert model.rowCount() == len(page._seen.lines)
