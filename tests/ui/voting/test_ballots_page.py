"""« Mes bulletins »: grouped, looked at again, changed by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jury_app.core.ballot import Ballot, graded
from jury_app.core.edition import Scale
from ui.voting.ballots_form import Filter, Group, Kind, Line
from ui.voting.ballots_model import BallotsModel
from ui.voting.ballots_page import BallotsPage


@pytest.fixture
def gone() -> list:
    return []


@pytest.fixture
def page(qtbot, desk, gone) -> BallotsPage:
    page = BallotsPage(desk, lambda key, **context: gone.append((key, context)))
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.activateWindow()
    page.activate({})
    qtbot.waitUntil(lambda: page.panel.keeper.form is not None)
    return page


def names(page) -> list[str]:
    model = page.list.ballots
    rows = [model.at(model.index(row)) for row in range(model.rowCount())]
    return [row.number for row in rows if isinstance(row, Line)]


def test_the_list_is_grouped_by_level(page):
    model = page.list.ballots
    QAbstractItemModelTester(model)
    first = model.at(model.index(0))
    assert first == Group(Kind.LEVEL, 5)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert len(names(page)) == 11


def test_the_model_says_every_row():
    model = BallotsModel()
    QAbstractItemModelTester(model)
    assert model.rowCount() == 0
    model.set_lines((), Scale(5, "@", "arobase", "arobases", 1))
    assert model.row_of("D1") == -1


def test_a_second_look_changes_the_level_by_keyboard(qtbot, desk, page):
    number = page.list.current
    assert page.panel.keeper.number == number
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    with qtbot.waitSignal(page.panel.sealed):
        qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(page)[0] != number)
    assert page.list.current == number
    assert desk.jury.voting.ballot(number).sealed.answer == graded(1)


def test_next_and_previous_walk_the_list(qtbot, page):
    first, second = names(page)[:2]
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.list.current == second
    assert page.panel.keeper.number == second
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert page.list.current == first


def test_only_what_is_to_be_sent(qtbot, desk, page):
    desk.act(lambda: desk.jury.voting.cast(Ballot("D012", graded(2))), context=page, failed=print)
    qtbot.waitUntil(lambda: page._form.count(Filter.TO_SEND) == 1)
    page._buttons[Filter.TO_SEND].click()
    assert names(page) == ["D012"]
    assert page.panel.keeper.number == "D012"
    page._buttons[Filter.DRAFTS].click()
    assert names(page) == []
    assert not page._nothing.isHidden()


def test_enter_opens_the_dossier(qtbot, page, gone):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert gone == [("dossier", {"number": page.list.current})]


def test_a_page_that_is_left_keeps_the_draft(qtbot, desk, page):
    number = page.panel.keeper.number
    page.panel.comment.setPlainText("En partant")
    with qtbot.waitSignal(page.panel.keeper.kept):
        assert page.may_leave()
    assert desk.jury.voting.ballot(number).draft.comment == "En partant"
