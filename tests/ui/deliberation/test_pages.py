"""Results, board and closing, on the real demonstration."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from jury_app.core.discussion import Flag
from jury_app.core.record import Role
from ui.deliberation.board_model import CardModel
from ui.deliberation.board_page import BoardPage
from ui.deliberation.results_model import results_model
from ui.deliberation.results_page import ResultsPage


def at_level_3(page):
    """A dossier that the count puts at 3 @."""
    lines = page._reading.outlook.lines
    return next(each.result.dossier for each in lines if each.computed == 3)


@pytest.fixture
def opened(demo_desk, qtbot):
    """Give a page of the chair's, envelopes open; ``sealed`` leaves the round as it is."""

    def make(cls, role=Role.CHAIR, *, sealed=False):
        desk = demo_desk(role)
        if not sealed:
            desk.jury.rounds.close()
            desk.act(desk.jury.rounds.unseal, context=desk, failed=pytest.fail)
            qtbot.waitUntil(lambda: desk.snapshot.may_read_results)
        gone = []
        page = cls(desk, lambda key, **context: gone.append((key, context)))
        page.gone = gone
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.activate({})
        if not sealed:
            qtbot.waitUntil(lambda: page._reading is not None)
        return page

    return make


def level_of(page, dossier):
    return page._board.card(dossier).draft.level


def kept(page, dossier):
    """The proposal that the journal holds, not what the screen shows."""
    lines = page._desk.jury.deciding.outlook().lines
    return next(each.proposal for each in lines if each.result.dossier == dossier)


def column_of(page, dossier):
    found = [c for c in page._columns.columns if c.list.cards.place_of(dossier) >= 0]
    assert len(found) == 1
    return found[0]


def give_reason(page, qtbot, words):
    page._editor.reason.clear()
    qtbot.keyClicks(page._editor.reason, words)
    qtbot.keyClick(page._editor.reason, Qt.Key.Key_Return)


# --- results ----------------------------------------------------------------------------------


def test_results_are_hidden_until_they_may_be_read(opened):
    page = opened(ResultsPage, Role.JUROR, sealed=True)
    assert page._hidden.isVisible()
    assert not page._split.isVisible()
    page._hidden.button.click()
    assert page.gone == [("rounds", {})]


def test_results_list_the_ranked_and_the_unranked_apart(opened):
    page = opened(ResultsPage)
    lines = page._reading.outlook.lines
    ranked = sum(line.result.rank is not None for line in lines)
    assert [page._tabs.tabText(place) for place in range(3)] == [
        f"Classement ({ranked})",
        f"Non classés ({len(lines) - ranked})",
        f"Ordre de discussion ({len(lines)})",
    ]
    for place, count in enumerate((ranked, len(lines) - ranked, len(lines))):
        page._tabs.setCurrentIndex(place)
        assert len(page._model.rows) == count
    assert [row.entry.dossier for row in page._model.rows] == list(page._reading.discussion)


def test_choosing_a_result_explains_it(opened):
    page = opened(ResultsPage)
    page._table.setCurrentIndex(page._model.index(3, 0))
    assert page._model.rows[3].entry.line.name in page._detail.accessibleName()
    page._detail.compared.emit("D014", "D017")
    assert page.gone == [("compare", {"numbers": ("D014", "D017")})]


@pytest.mark.parametrize(
    ("tongue", "level", "order"),
    [("fr", "au moins la moitié des jurés", " devance "), ("en", "at least half", " is ahead of ")],
)
def test_a_result_is_explained_in_the_language_of_the_screen(opened, speak, tongue, level, order):
    speak(tongue)
    page = opened(ResultsPage)
    page._table.setCurrentIndex(page._model.index(0, 0))
    said = "\n".join(each.text() for each in page._detail.findChildren(QLabel))
    assert level in said
    assert order in said


def test_a_dossier_can_be_asked_for(opened, qtbot):
    page = opened(ResultsPage)
    dossier = at_level_3(page)
    page.activate({"number": dossier})
    qtbot.waitUntil(lambda: page._chosen() == dossier)


def test_the_filters_narrow_the_list_and_are_taken_off(opened):
    page = opened(ResultsPage)
    bar = page._sieve
    bar._level.setCurrentIndex(bar._level.findData(5))
    assert {row.entry.line.level for row in page._model.rows} == {5}
    bar._flag.setCurrentIndex(bar._flag.findData(Flag.QUORUM_MISSING))
    assert not page._model.rows
    assert page._note.text() == "Aucun dossier ne répond à ces filtres."
    bar._clear.click()
    whole = page._model.rows
    assert len(whole) == sum(line.result.rank is not None for line in page._reading.outlook.lines)
    bar._level.setCurrentIndex(bar._level.findText("Sans niveau"))
    assert all(row.entry.line.level is None for row in page._model.rows)
    assert len(page._model.rows) < len(whole)


def test_the_model_of_results_keeps_qt_s_contract(opened):
    page = opened(ResultsPage)
    model = results_model(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(page._model.rows)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    first = page._model.rows[0].entry.line
    assert said.startswith(f"1, {first.name}, {first.level} arobases sur 5")


# --- board ------------------------------------------------------------------------------------


def test_a_digit_moves_the_card_and_asks_for_the_reason_at_once(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    cards = column_of(page, dossier).list
    cards.setFocus()
    cards.choose(dossier)
    qtbot.keyClick(cards, Qt.Key.Key_4)
    assert level_of(page, dossier) == 4
    assert column_of(page, dossier).level == 4
    assert page._editor.reason.isVisible()
    assert kept(page, dossier) is None
    give_reason(page, qtbot, "Vu sur place.")
    qtbot.waitUntil(lambda: not page._board.drafts)
    assert kept(page, dossier).reason == "Vu sur place."
    assert kept(page, dossier).level == 4


def test_ctrl_and_an_arrow_move_the_card_one_column(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    cards = column_of(page, dossier).list
    cards.choose(dossier)
    qtbot.keyClick(cards, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert level_of(page, dossier) == 4
    cards = column_of(page, dossier).list
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert level_of(page, dossier) == 3
    assert not page._board.drafts


def test_a_dropped_card_takes_the_level_of_the_column(opened):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    source = column_of(page, dossier).list.cards
    content = source.mimeData([source.index(source.place_of(dossier))])
    target = page._columns.columns[0].list.cards
    accepted = target.dropMimeData(content, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert accepted
    assert level_of(page, dossier) == 5


def test_without_a_reason_nothing_is_kept(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._move(dossier, 4)
    give_reason(page, qtbot, "   ")
    assert page._editor._reason_row.error
    assert kept(page, dossier) is None
    assert not page.may_leave()
    qtbot.keyClick(page._editor.reason, Qt.Key.Key_Escape)
    assert level_of(page, dossier) == 3
    assert page.may_leave()


def test_putting_back_the_computed_level_takes_the_proposal_back(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._move(dossier, 4)
    give_reason(page, qtbot, "Vu.")
    qtbot.waitUntil(lambda: not page._board.drafts)
    assert page._editor._back.isVisible()
    page._editor._back.click()
    qtbot.waitUntil(lambda: kept(page, dossier) is None)
    qtbot.waitUntil(lambda: not page._board.drafts)
    assert page._state.text().startswith("0 ")


def test_a_mention_is_kept_at_once_and_stays_when_the_level_goes_home(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._choose(dossier)
    page._editor._mentions["arobase-verte"].click()
    qtbot.waitUntil(lambda: kept(page, dossier) is not None)
    qtbot.waitUntil(lambda: not page._board.drafts)
    page._move(dossier, 4)
    give_reason(page, qtbot, "Vu.")
    qtbot.waitUntil(lambda: not page._board.drafts)
    page._restore(dossier)
    qtbot.waitUntil(lambda: kept(page, dossier).level == 3)
    assert kept(page, dossier).mentions == ("arobase-verte",)


def test_out_of_competition_is_kept(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._choose(dossier)
    page._editor._apart.click()
    qtbot.waitUntil(lambda: kept(page, dossier) is not None)
    assert kept(page, dossier).out_of_competition


def test_the_keyboard_walks_from_column_to_column(opened, qtbot):
    page = opened(BoardPage)
    first, second = (each.list for each in page._columns.columns[:2])
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page._current == second.current != ""


def test_others_read_the_board_without_changing_it(demo_desk, qtbot):
    chair = demo_desk(Role.CHAIR)
    chair.jury.rounds.close()
    chair.jury.rounds.unseal()
    chair.jury.rounds.show()
    from jury_app.progress import Progress

    chair.jury.exchange.sync(Progress())
    desk = demo_desk(Role.SECRETARIAT)
    desk.long(
        desk.jury.exchange.sync,
        context=desk,
        failed=pytest.fail,
        done=lambda _: None,
        progress=lambda _: None,
    )
    qtbot.waitUntil(lambda: desk.snapshot.may_read_results, timeout=15000)
    page = BoardPage(desk, lambda *_, **__: None)
    qtbot.addWidget(page)
    page.show()
    page.activate({})
    qtbot.waitUntil(lambda: page._reading is not None)
    dossier = at_level_3(page)
    page._move(dossier, 4)
    assert level_of(page, dossier) == 3
    assert not page._close.isVisible()
    assert not page._editor._picker.isEnabled()


def test_the_model_of_cards_keeps_qt_s_contract(opened):
    page = opened(BoardPage)
    model = CardModel(5, page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_cards(page._board.columns()[1].cards, movable=True)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    line = page._board.columns()[1].cards[0].line
    assert said == f"{line.name}, 4 arobases sur 5, rang {line.result.rank}"
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled


# --- closing ----------------------------------------------------------------------------------


def test_the_closing_is_signed_once_its_gap_is_explained(opened, qtbot):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._close.click()
    closing = page._closing
    assert not closing._sign.isEnabled()
    closing._gap_reason.setPlainText("Retenu par le jury.")
    closing._observations.setPlainText("Première.\nSeconde.")
    assert closing._sign.isEnabled()
    closing._sign.click()
    closing._confirmation.confirm.click()
    qtbot.waitUntil(lambda: page._desk.snapshot.closed)
    signed = page._desk.jury.deciding.closing()
    assert signed.gap_reason == "Retenu par le jury."
    assert signed.observations == ("Première.", "Seconde.")
    qtbot.waitUntil(lambda: bool(closing._signed._print.text()))
    fingerprint = page._desk.jury.publishing.record().fingerprint
    assert closing._signed._print.text().replace(" ", "") == fingerprint
    assert not closing._foot.isVisible()
    page._show_closing(False)
    page._move(dossier, 5)
    assert level_of(page, dossier) == 3


def test_answering_no_signs_nothing(opened):
    page = opened(BoardPage)
    page._close.click()
    page._closing._gap_reason.setPlainText("Retenu.")
    page._closing._sign.click()
    page._closing._confirmation.cancel.click()
    assert page._closing._foot.isVisible()
    assert page._desk.jury.deciding.closing() is None


def test_a_move_without_a_reason_forbids_to_sign(opened):
    page = opened(BoardPage)
    dossier = at_level_3(page)
    page._move(dossier, 4)
    page._close.click()
    page._closing._gap_reason.setPlainText("Retenu.")
    assert not page._closing._sign.isEnabled()
    assert "motif" in page._closing._why.text()
