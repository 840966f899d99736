import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jury_app.core.record import Role
from jury_app.progress import Progress
from ui.comparison.compare_page import ComparePage


class Row(QWidget):
    """Stands where the ballot does."""

    def __init__(self, parent):
        super().__init__(parent)
        self.shown = []

    def show_dossier(self, number):
        self.shown.append(number)


@pytest.fixture
def answers():
    return []


@pytest.fixture
def page(open_desk, visits, qtbot, answers):
    made = ComparePage(open_desk(Role.JUROR), visits, Row, lambda _chooser: answers.pop())
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    return made


def visit(page, qtbot, *numbers):
    page.activate({"numbers": numbers})
    settle(page, qtbot)


def settle(page, qtbot):
    qtbot.waitUntil(lambda: shown(page) == page.form.numbers and all(page.form.numbers))


def shown(page):
    return tuple(side.dossier.number for side in page._shown)


def on_the_same_lines(page):
    left, right = page.lockstep.tops(0), page.lockstep.tops(1)
    return len(left) > 10 and left == right == sorted(left)


def test_both_stand_on_the_same_lines_at_every_width(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    qtbot.waitUntil(lambda: on_the_same_lines(page))
    page.sides[0].view.space_headings([0.0] * 40)
    page.sides[1].view.space_headings([40.0] * 40)
    assert not on_the_same_lines(page)
    page.resize(1100, 900)
    qtbot.waitUntil(lambda: on_the_same_lines(page))


def test_attachments_are_counted_on_each_side(open_desk, visits, qtbot, tmp_path):
    desk = open_desk(Role.SECRETARIAT)
    files = [tmp_path / name for name in ("Plan.pdf", "Budget.pdf")]
    for file in files:
        file.write_bytes(b"%PDF-1.4 " + file.name.encode())
    attachments = desk.jury.attachments
    attachments.attach(attachments.choose("D003", files, Progress()), Progress())
    page = ComparePage(desk, visits, Row, lambda _: None)
    qtbot.addWidget(page)
    page.show()
    visit(page, qtbot, "D003", "D016")
    told = [side.view.toPlainText().split("Pièces jointes\n")[1] for side in page.sides]
    assert [each.split("\n")[0] for each in told] == ["2", "aucune"]


def test_one_dossier_is_put_beside_its_nearest_peer(page, qtbot):
    page.activate({"numbers": ("D003",)})
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    first, second = (side.dossier for side in page._shown)
    assert first.number == "D003"
    assert second.category == first.category
    assert [side.ballot.shown for side in page.sides] == [["D003"], [second.number]]


def test_without_any_the_next_to_grade_is_taken(page, qtbot):
    page.activate({})
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert shown(page)[0] == page._desk.jury.voting.progress().next_dossier


def test_they_scroll_together_until_unlinked(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    bars = [side.view.verticalScrollBar() for side in page.sides]
    bars[0].setValue(400)
    assert bars[1].value() == 400
    page._link.click()
    bars[0].setValue(700)
    assert bars[1].value() == 400
    page._link.click()
    assert bars[1].value() == 700


def test_an_issue_of_the_map_brings_both_to_it(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    page.sides[0].view.followed.emit("issue:Médiation")
    values = [side.view.verticalScrollBar().value() for side in page.sides]
    assert values[0] == values[1] > 0


def test_left_and_right_change_the_side_that_is_graded(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    qtbot.keyClick(page.sides[0].view, Qt.Key.Key_Right)
    assert page.form.active == 1
    assert page.sides[1]._active
    assert not page.sides[0]._active
    qtbot.keyClick(page.sides[1].view, Qt.Key.Key_Left)
    assert page.form.active == 0


def test_sides_are_swapped(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    page._swap.click()
    qtbot.waitUntil(lambda: shown(page) == ("D016", "D003"))
    assert page.form.active == 1
    assert page.sides[0].ballot.shown[-1] == "D016"


def test_the_chooser_puts_a_dossier_on_its_side(page, qtbot, answers):
    visit(page, qtbot, "D003", "D016")
    answers.append("D020")
    page.sides[1].choose.click()
    qtbot.waitUntil(lambda: shown(page) == ("D003", "D020"))
    answers.append("")
    page.sides[0].choose.click()
    assert page.form.numbers == ("D003", "D020")


def test_a_proposal_is_taken_from_the_list(page, qtbot):
    visit(page, qtbot, "D003", "D020")
    entry = next(each for each in page.offers.entries if each.key != "D020")
    assert entry.detail
    page.offers.opened.emit(entry.key)
    qtbot.waitUntil(lambda: shown(page) == ("D003", entry.key))


def test_the_chooser_searches_beyond_the_proposals(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    seen = []

    def look(chooser):
        chooser._show("epinal")
        seen.extend(entry.key for entry in chooser.list.entries)
        chooser._take_current()
        return chooser.chosen

    page._ask = look
    page.sides[1].choose.click()
    qtbot.waitUntil(lambda: shown(page) == ("D003", "D010"))
    assert seen == ["D010"]


def test_former_levels_are_masked_on_the_side_i_have_not_voted_on(page, qtbot):
    visit(page, qtbot, "D003", "D012")
    texts = [side.view.toPlainText() for side in page.sides]
    assert "masqué" not in texts[0]
    assert "masqué" in texts[1]


def test_escape_goes_back_and_the_head_opens_a_dossier(page, qtbot, visits):
    visit(page, qtbot, "D003", "D016")
    page.sides[1].open.click()
    assert visits.last == ("dossier", {"number": "D016"})
    qtbot.keyClick(page.sides[0].view, Qt.Key.Key_Escape)
    assert visits.last == ("dossiers", {"number": "D003"})


def test_sides_speak_their_names(page, qtbot):
    visit(page, qtbot, "D003", "D016")
    assert page.sides[0].view.accessibleName() == "A\u00a0: Vandœuvre-lès-Nancy"
    assert "Saint-Médard" in page.sides[1].ballot.accessibleName()
