"""Attachments on a dossier's page: joined, shown, saved, taken out, fetched."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from jury_app.core.record import Role
from jury_app.jury.attachments import AttachmentState, FetchMode
from jury_app.progress import Progress
from ui.dossiers.attachments_pane import AttachmentsPane

NUMBER = "D003"


class Answers:
    """Answers where dialogs would ask."""

    def __init__(self, root):
        self.root, self.chosen, self.opened = root, [], []

    def files(self, _parent, _title):
        return self.chosen

    def place(self, _parent, _title, name):
        return self.root / name

    def open(self, path):
        self.opened.append(path.name)


@pytest.fixture
def answers(tmp_path):
    return Answers(tmp_path)


@pytest.fixture
def pane(open_desk, answers, qtbot):
    made = AttachmentsPane(open_desk(Role.SECRETARIAT), answers)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    made.show_dossier(NUMBER)
    qtbot.waitUntil(lambda: not made._desk.background.busy, timeout=5000)
    return made


def pdf(path):
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "Plan numérique de Vandœuvre")
    canvas.save()
    return path


def png(path, side=64):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    path.write_bytes(data.data())
    return path


def joined(pane, qtbot, *paths):
    pane._asking.chosen = list(paths)
    count = len(pane.files.entries)
    pane.add.click()
    qtbot.waitUntil(lambda: len(pane.files.entries) > count, timeout=5000)
    idle(pane, qtbot)


def idle(pane, qtbot):
    qtbot.waitUntil(lambda: not pane._desk.background.busy, timeout=10000)


def test_nothing_to_see_says_what_to_do(pane):
    assert pane.files.isHidden()
    assert pane.viewer.currentWidget() is pane.viewer.nothing
    assert pane.add.isVisible()
    assert not pane.save.isVisible()


def test_a_pdf_is_joined_shown_and_read_aloud(pane, qtbot, tmp_path):
    with qtbot.waitSignal(pane.counted, check_params_cb=lambda count: count == 1):
        joined(pane, qtbot, pdf(tmp_path / "plan.pdf"))
    assert [entry.title for entry in pane.files.entries] == ["plan.pdf"]
    assert "ici" in pane.files.entries[0].detail
    assert pane.viewer.currentWidget() is pane.viewer.pdf
    assert "Plan numérique" in pane.viewer.pdf.text()


def test_a_picture_and_a_document(pane, qtbot, tmp_path):
    document = tmp_path / "budget.xlsx"
    document.write_bytes(b"PK, and so on")
    joined(pane, qtbot, png(tmp_path / "carte.png"), document)
    assert pane.viewer.currentWidget() is pane.viewer.picture
    assert not pane.viewer.grab().isNull()
    pane.files.setCurrentIndex(pane.files.model().index(1, 0))
    idle(pane, qtbot)
    assert pane.viewer.currentWidget() is pane.viewer.nothing
    pane.elsewhere.click()
    qtbot.waitUntil(lambda: pane._asking.opened == ["budget.xlsx"], timeout=5000)


def test_a_spoilt_picture_says_so(pane, qtbot, tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"no picture at all")
    joined(pane, qtbot, tmp_path / "x.jpg")
    assert pane.viewer.currentWidget() is pane.viewer.nothing
    assert pane.save.isVisible()


def test_what_cannot_be_joined_is_told_by_name(pane, qtbot, tmp_path):
    (tmp_path / "run.exe").write_bytes(b"MZ")
    (tmp_path / "vide.pdf").write_bytes(b"")
    pane._asking.chosen = [tmp_path / "run.exe", tmp_path / "vide.pdf"]
    pane.add.click()
    qtbot.waitUntil(lambda: "run.exe" in pane.banner.message, timeout=5000)
    assert "Fichier vide" in pane.banner.message
    assert pane.files.entries == ()


def test_it_is_taken_out_once_confirmed(pane, qtbot, tmp_path):
    joined(pane, qtbot, pdf(tmp_path / "plan.pdf"))
    pane.remove.setFocus()
    pane.remove.click()
    question = pane.confirmation
    assert "plan.pdf" in question.accessibleName()
    question.cancel.click()
    assert pane.window().focusWidget() is pane.remove
    pane.remove.click()
    question.confirm.click()
    qtbot.waitUntil(lambda: pane.files.entries == (), timeout=5000)


def test_one_that_is_not_here_is_fetched_when_asked(pane, qtbot, tmp_path):
    joined(pane, qtbot, pdf(tmp_path / "plan.pdf"))
    jury = pane._desk.jury
    jury.attachments.set_mode(FetchMode.OPENED)
    blobs = jury.attachments._blobs
    for name in list(blobs.held()):
        blobs.discard(name)
    pane.show_dossier(NUMBER)
    qtbot.waitUntil(pane.viewer.nothing.button.isVisible, timeout=5000)
    idle(pane, qtbot)
    assert "pas encore" in pane.files.entries[0].detail
    assert not pane.all.isChecked()
    pane.viewer.nothing.button.click()
    qtbot.waitUntil(lambda: pane.viewer.currentWidget() is pane.viewer.pdf, timeout=5000)
    assert jury.attachments.of(NUMBER)[0].state is AttachmentState.HERE


def test_the_choice_to_get_all_is_kept(pane, qtbot):
    assert pane.all.isChecked()
    pane.all.click()
    qtbot.waitUntil(lambda: pane._desk.jury.attachments.mode is FetchMode.OPENED, timeout=5000)
    idle(pane, qtbot)


def test_a_juror_reads_and_attaches_nothing(open_desk, answers, qtbot):
    desk = open_desk(Role.JUROR)
    made = AttachmentsPane(desk, answers)
    qtbot.addWidget(made)
    made.show()
    made.show_dossier(NUMBER)
    idle(made, qtbot)
    assert not made.add.isVisible()
    assert desk.jury.attachments.sync(Progress())[0].trouble == ""
