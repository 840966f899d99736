"""Joining: an invitation as file, picture, text or dropped; where it leads; a room's code."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.invitation import Invitation, code_of, to_compact, to_text
from jury_app.sync.room.ticket import Ticket
from ui.background import Background
from ui.exchange.store_form import StoreKind
from ui.parts.pickers import Pickers
from ui.parts.qr_code import picture
from ui.welcome.join_page import JoinPage

CLOUD = "webdav:https://nuage.fr/remote.php/dav/files/colette/Jury"
INVITATION = Invitation(
    b"j" * 32, b"s" * 32, b"b" * 32, b"i" * 16, b"m" * 16, "Aïcha B.", "Label", 2019, CLOUD,
    access=b"sealed",
)  # fmt: skip
CODE = code_of(bytes(range(13)))
TICKET = Ticket("192.168.1.20:8642", CODE)


@pytest.fixture
def page(qtbot, tmp_path, qapp):
    background = Background(qapp)
    made = JoinPage(
        rehearsal_workshop(tmp_path / "desks"),
        background,
        lambda: None,
        lambda _: None,
        Pickers(open_file=lambda *_: tmp_path / "invitation.jury"),
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    background.close()


def held(page):
    return page.source.held


def test_a_file_is_read_as_soon_as_it_is_chosen(page, tmp_path):
    (tmp_path / "invitation.jury").write_text(to_text(INVITATION), "utf-8")
    page.source.choose.click()
    assert held(page) == "Aïcha B., pour Label 2019"
    assert "rien à saisir" in page._access.text()
    assert not page.editor.isVisible()
    assert page.form_value().place is None


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_the_picture_of_a_code_is_read(qtbot, page, tmp_path, ending):
    photo = tmp_path / f"photo.{ending}"
    assert picture(to_compact(INVITATION)).save(str(photo))
    page.source.take_file(photo)
    qtbot.waitUntil(lambda: bool(held(page)))


def test_text_and_pictures_are_pasted(page):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(to_compact(INVITATION))
    page.source.paste.click()
    assert held(page)
    page.read("autre chose")
    assert not held(page)
    clipboard.setImage(picture(to_text(INVITATION)))
    page.source.paste.click()
    assert held(page)
    clipboard.clear()
    page.source.paste.click()
    assert "coller" in page.rows["invitation"].error


def test_a_file_may_be_dropped_anywhere_on_the_page(qtbot, page, tmp_path):
    file = tmp_path / "recu.jury"
    file.write_text(to_text(INVITATION), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
    qtbot.waitUntil(lambda: bool(held(page)))


@pytest.mark.parametrize(
    ("write", "told"),
    [
        (lambda path: QImage(40, 40, QImage.Format.Format_RGB32).save(str(path)), "Aucun code QR"),
        (lambda path: path.write_bytes(b"\xff\x00\xfe"), "ni une invitation"),
        (lambda path: path.write_text("x" * 70_000), "ni une invitation"),
        (lambda path: path.write_text("bonjour"), "pas une invitation"),
        (lambda path: path.write_text(to_text(INVITATION)[:-30]), "abîmée"),
    ],
)
def test_what_cannot_be_read_is_explained(qtbot, page, tmp_path, write, told):
    path = tmp_path / "recu.png"
    write(path)
    page.source.take_file(path)
    qtbot.waitUntil(lambda: told in page.rows["invitation"].error)
    assert page.invitation is None


def test_a_folder_of_another_computer_opens_the_choice(page, tmp_path):
    page.read(to_text(replace(INVITATION, store=str(tmp_path / "ailleurs"), access=b"")))
    assert page.editor.isVisible()
    assert page.editor.form.kind is StoreKind.FOLDER
    page.read(to_text(INVITATION))


def test_a_cloud_without_access_asks_for_the_password_alone(page):
    page.read(to_text(replace(INVITATION, access=b"")))
    assert page.editor.isVisible()
    assert page.editor.form.kind is StoreKind.WEBDAV
    assert page.editor.form.address() == CLOUD


def test_the_code_of_a_room_leads_through_it(page):
    page.read(f" {TICKET.to_text()}\n")
    assert page.editor.form.kind is StoreKind.ROOM
    assert page.editor.place().address == TICKET.store
    assert "invitation" in page.banner.message
    page.read(to_text(INVITATION))
    assert page.editor.isVisible()
    assert page.form_value().place is not None


def test_what_is_missing_is_said(page):
    page.submit()
    assert page.rows["invitation"].error
    page.read(to_text(INVITATION))
    page.submit()
    assert page.rows["code"].error
    page.other.click()
    page.code.setText(CODE)
    page.submit()
    assert page.editor.fields[StoreKind.FOLDER].rows["folder"].error


def test_somebody_without_a_common_place_joins_by_mail(page):
    page.read(to_text(INVITATION))
    page.other.click()
    assert page.editor.isVisible()
    page.mail.click()
    assert not page.editor.isVisible()
    assert "vous écrirez un fichier" in page._by_mail.text()
    assert page._by_mail.isVisible()
    assert page.form_value().place is None
    page.mail.click()
    assert not page._by_mail.isVisible()
    assert page._where.isVisible()
    page.mail.click()
    page.other.click()
    assert not page.mail.isChecked()
    assert page.editor.isVisible()
