import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jury_app.core.ballot import Ballot, graded
from jury_app.core.record import Role
from ui.dossiers.dossier_page import DossierPage
from ui.dossiers.initiatives_html import GROUP

UNREAD = "D012"


class Slot(QWidget):
    """Stands where the ballot does."""

    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, parent):
        super().__init__(parent)
        self.shown = []

    def show_dossier(self, number):
        self.shown.append(number)


@pytest.fixture
def page(open_desk, visits, qtbot):
    made = DossierPage(open_desk(Role.JUROR), visits, Slot)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    return made


def visit(page, qtbot, number, **context):
    page.activate({"number": number, **context})
    qtbot.waitUntil(lambda: page._sight is not None and page._sight.dossier.number == number)


def test_it_shows_who_what_and_how_much(page, qtbot):
    visit(page, qtbot, "D003")
    assert page.header.title.text() == "Vandœuvre-lès-Nancy"
    assert "54" in page.reading.identity.accessibleName()
    assert "26" in page.reading.tabs.tabText(0)
    assert page._panel.shown == ["D003"]
    total = sum(tile.issue.count for tile in page.mosaic.tiles.values())
    sheets = page._sight.dossier.initiatives
    assert total == sum(len(set(sheet.issues)) for sheet in sheets)
    assert len(page.mosaic.tiles) == 16


def test_former_levels_wait_for_my_vote(page, qtbot):
    visit(page, qtbot, UNREAD)
    assert "masqués" in page.past.accessibleName()
    desk = page._desk
    desk.act(
        lambda: desk.jury.voting.cast(Ballot(UNREAD, graded(3))), context=page, failed=pytest.fail
    )
    qtbot.waitUntil(lambda: "masqués" not in page.past.accessibleName(), timeout=5000)
    assert "sur 5" in page.past.accessibleName()


def test_the_secretariat_sees_them_at_once_and_has_no_ballot(open_desk, visits, qtbot):
    page = DossierPage(open_desk(Role.SECRETARIAT), visits)
    qtbot.addWidget(page)
    visit(page, qtbot, UNREAD)
    assert "sur 5" in page.past.accessibleName()


def test_a_tile_keeps_its_issue_and_escape_lets_it_go(page, qtbot):
    visit(page, qtbot, "D003")
    tile = page.mosaic.tiles["Médiation"]
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert page.reading.form.issue == "Médiation"
    assert "Médiation" in page.reading.page.toPlainText()
    assert "Culture et patrimoine" not in page.reading.page.toPlainText()
    qtbot.keyClick(page.reading.page, Qt.Key.Key_Escape)
    assert page.reading.form.issue == ""
    assert not tile.isChecked()


def test_a_search_marks_its_words_and_says_when_there_is_nothing(page, qtbot):
    visit(page, qtbot, "D003")
    page.reading.search.searched.emit("mediation")
    assert 'class="hit"' in page.reading.page._body
    page.reading.search.searched.emit("zzzz")
    assert page.reading._stack.currentWidget() is page.reading._nothing
    page.reading._nothing.button.click()
    assert page.reading._stack.currentWidget() is page.reading.page


def test_groups_fold(page, qtbot):
    visit(page, qtbot, "D003")
    name = page._sight.dossier.initiatives[0].issues[0]
    before = len(page.reading.page.toPlainText())
    page.reading.page.followed.emit(GROUP + name)
    assert len(page.reading.page.toPlainText()) < before


def test_n_and_p_follow_the_list_one_came_from(page, qtbot):
    visit(page, qtbot, "D004", numbers=("D007", "D004", "D002"))
    assert page._place.text() == "2 sur 3"
    qtbot.keyClick(page.reading.page, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page._sight.dossier.number == "D002")
    assert not page._forth.isEnabled()
    qtbot.keyClick(page.reading.page, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page._sight.dossier.number == "D004")
    page._panel.previous_wanted.emit()
    qtbot.waitUntil(lambda: page._sight.dossier.number == "D007")
    assert not page._back.isEnabled()


def test_without_a_list_the_order_is_by_number(page, qtbot):
    visit(page, qtbot, "D002")
    assert page._place.text() == "2 sur 36"


def test_a_note_is_kept_when_one_moves_on(page, qtbot):
    visit(page, qtbot, "D004", numbers=("D004", "D005"))
    page.reading.note.field.setPlainText("Revoir le budget.")
    page._next()
    qtbot.waitUntil(lambda: page._sight.dossier.number == "D005")
    assert page.reading.note.field.toPlainText() == ""
    page._previous()
    qtbot.waitUntil(lambda: page._sight.dossier.number == "D004")
    assert page.reading.note.field.toPlainText() == "Revoir le budget."


def test_a_note_is_kept_after_a_pause_and_says_so(page, qtbot):
    visit(page, qtbot, "D004")
    page.reading.note.field.setPlainText("Belle médiation.")
    qtbot.waitUntil(lambda: page.reading.note._mark.tone == "success", timeout=5000)
    assert page.may_leave()


def test_an_unknown_dossier_is_told(page, qtbot):
    page.activate({"number": "D999"})
    qtbot.waitUntil(lambda: bool(page.banner.message), timeout=5000)


def test_c_compares_and_escape_returns_to_the_list(page, visits, qtbot):
    visit(page, qtbot, "D004")
    qtbot.keyClick(page.reading.page, Qt.Key.Key_C)
    assert visits.last == ("compare", {"numbers": ("D004",)})
    qtbot.keyClick(page.reading.page, Qt.Key.Key_Escape)
    assert visits.last == ("dossiers", {"number": "D004"})
