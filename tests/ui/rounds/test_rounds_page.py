"""The pages about rounds, on the real demonstration."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from jury_app.core.record import Role
from jury_app.core.round import RoundState
from ui.rounds.follow_form import Pace, pace
from ui.rounds.follow_model import follow_model
from ui.rounds.follow_page import FollowPage
from ui.rounds.round_steps import Step
from ui.rounds.rounds_page import RoundsPage


@pytest.fixture
def opened(demo_desk, qtbot):
    def make(cls, role):
        gone = []
        page = cls(demo_desk(role), lambda key, **context: gone.append((key, context)))
        qtbot.addWidget(page)
        page.show()
        page.activate({})
        page.gone = gone
        return page

    return make


def button(page, step):
    return page._steps.rows[step].button


def state(page):
    return page._desk.snapshot.round.round.state


def take(page, qtbot, step):
    qtbot.waitUntil(lambda: button(page, step).isVisible())
    button(page, step).click()
    page._confirmation.confirm.click()


def test_the_chair_leads_the_round_to_its_end(opened, qtbot):
    page = opened(RoundsPage, Role.CHAIR)
    expected = {
        Step.CLOSE: RoundState.CLOSED,
        Step.UNSEAL: RoundState.OPENED,
        Step.SHOW: RoundState.SHOWN,
    }
    for step, reached in expected.items():
        take(page, qtbot, step)
        qtbot.waitUntil(lambda reached=reached: state(page) is reached)
    qtbot.waitUntil(page._results.isVisible)
    qtbot.waitUntil(page._another.isVisible)
    qtbot.waitUntil(lambda: not button(page, Step.SHOW).isVisible())
    assert not any(row.button.isVisible() for row in page._steps.rows.values())


def test_closing_names_those_who_are_missing_and_offers_to_exchange(opened, qtbot):
    page = opened(RoundsPage, Role.CHAIR)
    qtbot.waitUntil(lambda: button(page, Step.CLOSE).isVisible())
    page._ask(Step.CLOSE)
    view, owing = page._reading.standing, page._reading.missing
    question = page._question(Step.CLOSE, page._reading)
    assert owing
    assert question.names == tuple(f"{each.name} {each.answered}/{each.due}" for each in owing)
    assert f"{view.expected - view.answered} sur {view.expected}" in question.warning
    page._sync()
    qtbot.waitUntil(lambda: "Échange fait" in page._banner.message, timeout=15000)
    qtbot.waitUntil(page._confirmation.isVisible)
    assert state(page) is RoundState.OPEN


def test_escape_answers_no(opened, qtbot):
    page = opened(RoundsPage, Role.CHAIR)
    qtbot.waitUntil(lambda: button(page, Step.CLOSE).isVisible())
    page._ask(Step.CLOSE)
    qtbot.keyClick(page._confirmation, Qt.Key.Key_Escape)
    assert page._steps_card.isVisible()
    assert not page._confirmation.isVisible()
    assert state(page) is RoundState.OPEN


@pytest.mark.parametrize("role", [Role.JUROR, Role.SECRETARIAT])
def test_others_see_the_same_state_without_a_button(opened, qtbot, role):
    page = opened(RoundsPage, role)
    qtbot.waitUntil(lambda: page._reading is not None)
    assert page._pill.text() == "Scrutin ouvert"
    assert not any(row.button.isVisible() for row in page._steps.rows.values())
    assert not page._another.isVisible()


def test_jurors_do_not_read_who_is_missing(opened, qtbot):
    page = opened(RoundsPage, Role.JUROR)
    qtbot.waitUntil(lambda: page._reading is not None)
    assert not page._participation._names.isVisible()
    assert not page._participation.more.isVisible()


def test_opening_tells_who_will_grade_and_how_many_dossiers(opened, qtbot):
    page = opened(RoundsPage, Role.CHAIR)
    qtbot.waitUntil(lambda: page._reading is not None)
    question = page._words.open_question(("Ada", "Bob"), 36, 1, 0)
    assert question.names == ("Ada", "Bob")
    assert any("36" in sentence for sentence in question.happens)
    assert question.warning
    again = page._words.open_question(("Ada",), 36, 0, 1)
    assert len(again.final) == len(question.final) + 1
    assert not again.warning


def test_a_refused_step_is_explained_and_can_be_tried_again(opened, qtbot):
    page = opened(RoundsPage, Role.CHAIR)
    qtbot.waitUntil(lambda: page._reading is not None)
    page._act(Step.UNSEAL, page._desk.jury.rounds.unseal)
    qtbot.waitUntil(lambda: bool(page._banner.message))
    assert page._steps_card.isEnabled()
    assert state(page) is RoundState.OPEN


def test_reminders_go_to_the_clipboard(opened, qtbot):
    page = opened(FollowPage, Role.SECRETARIAT)
    qtbot.waitUntil(lambda: page._model.rowCount() == 9)
    page._copy.click()
    copied = QGuiApplication.clipboard().text().split("; ")
    owing = {
        line.member.email
        for line in page._desk.jury.rounds.follow()
        if line.answered + line.recused < line.total
    }
    assert owing
    assert set(copied) == owing


def test_the_table_of_members_is_filtered(opened, qtbot):
    page = opened(FollowPage, Role.SECRETARIAT)
    qtbot.waitUntil(lambda: page._model.rowCount() == 9)
    for kind in Pace:
        page._which.setCurrentIndex(page._which.findData(kind))
        assert len(page._model.rows) == page._form.number(kind)
        assert {pace(row) for row in page._model.rows} <= {kind}
    page._which.setCurrentIndex(0)
    assert page._model.rowCount() == 9


def test_the_model_of_members_keeps_qt_s_contract(opened, qtbot):
    page = opened(FollowPage, Role.SECRETARIAT)
    qtbot.waitUntil(lambda: page._model.rowCount() == 9)
    model = follow_model(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(page._form.lines)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(9)]
    assert "Colette Issartel, Secrétariat, ne note pas, Admis" in spoken
