"""The ballot beside a dossier: written, kept, sealed, revised, withdrawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.core.ballot import ABSTENTION, AnswerKind, Ballot, BallotPlace, graded
from jury_app.errors import Unreachable
from ui.parts.buttons import Button
from ui.voting.ballot_panel import BallotPanel
from ui.voting.compact_ballot import CompactBallot
from ui.voting.reason_dialog import ReasonDialog

TODO, DONE = "D012", "D002"


@pytest.fixture
def panel(qtbot, desk) -> BallotPanel:
    """Give a panel in a window, on a dossier that is not graded yet."""
    window = QWidget()
    column = QVBoxLayout(window)
    panel = BallotPanel(desk)
    column.addWidget(panel)
    window.resize(420, 700)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    show(qtbot, panel, TODO)
    panel.window_kept_alive = window
    return panel


def show(qtbot, panel, number):
    panel.show_dossier(number)
    qtbot.waitUntil(lambda: panel.keeper.form is not None and is_on(panel, number))


def is_on(panel, number):
    return panel.keeper.form.view.dossier == number


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget.window(), key, modifier)


def dialog_of(qtbot, panel) -> ReasonDialog:
    qtbot.waitUntil(lambda: panel.findChild(ReasonDialog) is not None)
    return panel.findChild(ReasonDialog)


def test_keys_grade_and_seal(qtbot, desk, panel):
    press(qtbot, panel, Qt.Key.Key_4)
    assert panel.picker.value == 4
    assert panel.chip.text() == "brouillon"
    with qtbot.waitSignal(panel.sealed) as caught:
        press(qtbot, panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [TODO]
    qtbot.waitUntil(lambda: panel.chip.text() == "scellé ici")
    assert desk.jury.voting.ballot(TODO).sealed == Ballot(TODO, graded(4))
    assert not panel.seal.isEnabled()


def test_a_draft_is_kept_after_a_pause(qtbot, desk, panel):
    with qtbot.waitSignal(panel.keeper.kept):
        press(qtbot, panel, Qt.Key.Key_A)
    draft = desk.jury.voting.ballot(TODO).draft
    assert draft.answer == ABSTENTION


def test_leaving_keeps_what_was_typed(qtbot, desk, panel):
    panel.comment.setPlainText("À relire")
    show(qtbot, panel, DONE)
    show(qtbot, panel, TODO)
    assert panel.comment.toPlainText() == "À relire"
    assert desk.jury.voting.ballot(TODO).draft.comment == "À relire"


def test_hiding_keeps_what_was_typed(qtbot, desk, panel):
    panel.comment.setPlainText("Avant de partir")
    with qtbot.waitSignal(panel.keeper.kept):
        panel.window().hide()
    assert desk.jury.voting.ballot(TODO).place is BallotPlace.DRAFT


def test_letters_typed_in_the_comment_are_letters(qtbot, panel):
    panel.comment.setFocus()
    qtbot.waitUntil(panel.comment.hasFocus)
    with qtbot.assertNotEmitted(panel.next_wanted):
        qtbot.keyClicks(panel.comment, "4adnp")
    assert panel.comment.toPlainText() == "4adnp"
    assert panel.picker.value is None


def test_neighbours_are_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.next_wanted):
        press(qtbot, panel, Qt.Key.Key_N)
    with qtbot.waitSignal(panel.previous_wanted):
        press(qtbot, panel, Qt.Key.Key_P)


def test_going_on_by_itself_after_sealing(qtbot, panel):
    panel.advance.setChecked(True)
    press(qtbot, panel, Qt.Key.Key_2)
    with qtbot.waitSignals([panel.sealed, panel.next_wanted], order="strict"):
        panel.seal.click()


def test_a_revision_shows_what_is_sealed_and_may_be_given_up(qtbot, panel):
    show(qtbot, panel, DONE)
    assert panel.chip.text() == "reçu"
    press(qtbot, panel, Qt.Key.Key_5)
    assert panel.seal.text() == "Sceller de nouveau"
    assert "remplacera" in panel._sealed.text()
    panel._revert.click()
    assert panel.picker.value == 3
    assert not panel.seal.isEnabled()


def test_criteria_are_graded_on_their_own_line(qtbot, panel):
    row = panel.grid.rows["usage"].scale
    pip = row.pips[1]
    pip.setFocus()
    qtbot.waitUntil(pip.hasFocus)
    with qtbot.waitSignal(panel.keeper.kept):
        qtbot.keyClick(pip, Qt.Key.Key_4)
    assert panel.keeper.form.grade_of("usage") == 4
    assert panel.picker.value is None
    with qtbot.waitSignal(panel.keeper.kept):
        qtbot.mouseClick(row.pips[4], Qt.MouseButton.LeftButton)
    assert panel.keeper.form.grade_of("usage") is None


def test_withdrawing_asks_first_and_coming_back_needs_a_reason(qtbot, desk, panel):
    press(qtbot, panel, Qt.Key.Key_D)
    dialog = dialog_of(qtbot, panel)
    dialog.reject()
    assert not desk.jury.voting.ballot(TODO).recused
    qtbot.waitUntil(lambda: panel.findChild(ReasonDialog) is None)

    panel.picker.withdraw.click()
    dialog = dialog_of(qtbot, panel)
    dialog.reason.setPlainText("Conseiller de cette ville")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: panel.chip.text() == "déport")
    assert desk.jury.voting.ballot(TODO).blocked == "recused"
    assert "déporté" in panel.notice.message
    assert not panel.picker.isVisible()
    qtbot.waitUntil(lambda: panel.findChild(ReasonDialog) is None)

    panel._come_back()
    dialog = dialog_of(qtbot, panel)
    assert not dialog.confirm.isEnabled()
    dialog.reason.setPlainText("Mandat achevé")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: panel.chip.text() == "à faire")
    assert panel.notice.message == ""


def test_a_failure_keeps_what_was_typed(qtbot, desk, panel, monkeypatch):
    def full(*_args):
        raise Unreachable("disk_full")

    monkeypatch.setattr(desk.jury.voting, "cast", full)
    panel.comment.setPlainText("Rien ne se perd")
    press(qtbot, panel, Qt.Key.Key_3)
    panel.seal.click()
    qtbot.waitUntil(lambda: panel.banner.message != "")
    assert panel.comment.toPlainText() == "Rien ne se perd"
    assert panel.picker.value == 3
    assert panel.seal.isEnabled()
    panel.flush()
    monkeypatch.undo()
    with qtbot.waitSignal(panel.sealed):
        panel.seal.click()
    assert panel.banner.message == ""


def test_every_control_has_a_name(panel):
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.inherits("QAbstractButton")
    ]
    assert nameless == []


def test_the_compact_ballot_does_the_same_on_one_line(qtbot, desk):
    ballot = CompactBallot(desk)
    qtbot.addWidget(ballot)
    ballot.resize(600, 60)
    ballot.show()
    show(qtbot, ballot, TODO)
    ballot.levels.pips[5].click()
    assert ballot.seal.isEnabled()
    ballot.abstain.click()
    assert ballot.levels.value is None
    with qtbot.waitSignal(ballot.sealed) as caught:
        ballot.seal.click()
    assert caught.args == [TODO]
    assert desk.jury.voting.ballot(TODO).sealed.answer.kind is AnswerKind.ABSTENTION


def test_a_clash_between_my_laptops_is_settled_by_sealing(qtbot, desk, panel):
    show(qtbot, panel, DONE)
    assert not panel.seal.isEnabled()
    panel.keeper._take(replace(desk.jury.voting.ballot(DONE), clash=True))
    assert "deux ordinateurs" in panel.notice.message
    assert panel.seal.isEnabled()


@pytest.mark.parametrize(
    ("code", "cards"),
    [("not_admitted", False), ("round_not_created", False), ("not_a_juror", False),
     ("round_closed", True), ("dossier_not_in_round", False)],
)  # fmt: skip
def test_a_blocked_ballot_says_why(qtbot, desk, panel, code, cards):
    panel.keeper._take(replace(desk.jury.voting.ballot(TODO), blocked=code))
    assert panel.notice.message
    assert panel.picker.isVisible() == cards
    assert panel.comment.isReadOnly()
    assert not panel.seal.isVisible()
    press(qtbot, panel, Qt.Key.Key_3)
    assert panel.picker.value is None


def test_a_declared_interest_offers_the_way_out(qtbot, desk, panel):
    view = desk.jury.voting.ballot(TODO)
    panel.keeper._take(replace(view, blocked="interest_declared", interest=True))
    ways = [each for each in panel.notice.findChildren(Button) if each.isVisible()]
    assert [each.text() for each in ways] == ["Se déporter…"]
    ways[0].click()
    dialog_of(qtbot, panel).confirm.click()
    qtbot.waitUntil(lambda: desk.jury.voting.ballot(TODO).recused)
