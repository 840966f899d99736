import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jury_app.core.ballot import Ballot, graded
from jury_app.core.record import Role
from jury_app.ports import DossierQuery, DossierRow
from ui import theme
from ui.dossiers.dossiers_page import DossiersPage
from ui.dossiers.list_model import dossiers_model
from ui.dossiers.list_words import ListWords
from ui.parts.level_mark import spoken_level


@pytest.fixture
def page(open_desk, visits, qtbot):
    shown = DossiersPage(open_desk(Role.JUROR), visits)
    qtbot.addWidget(shown)
    shown.resize(1280, 760)
    shown.show()
    shown.activate({})
    qtbot.waitUntil(lambda: bool(shown._panel.chosen()), timeout=5000)
    return shown


def row(number, *, answer="todo", previous=3):
    return DossierRow(number, "Rixheim", "ville", "68", "Grand Est", 14000, 20, previous, answer,
                      4 if answer == "graded" else None, 2)  # fmt: skip


def paged(asked):
    def load(numbers):
        asked.append(len(numbers))
        return [row(number) for number in numbers]

    return dossiers_model(ListWords(None), load, hides=lambda _: False, grades=True, roomy=True)


def test_a_model_of_thirty_five_thousand_reads_only_what_is_seen():
    asked = []
    model = paged(asked)
    model.set_keys([f"D{place:05}" for place in range(35_000)])
    assert model.rowCount() == 35_000
    assert model.index(20_000, 0).data() == "D20000"
    assert sum(asked) <= 128


def test_the_model_keeps_the_rules_of_qt():
    model = paged([])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_keys([f"D{place}" for place in range(300)])
    model.set_keys(["D1"])
    model.refresh()
    assert model.row_of("D1") == 0
    tester.deleteLater()


def test_a_masked_level_is_neither_drawn_nor_said():
    shown = {}
    for hidden in (True, False):
        model = dossiers_model(
            ListWords(None),
            lambda numbers: [row(number) for number in numbers],
            hides=lambda _, hidden=hidden: hidden,
            grades=True,
            roomy=False,
        )
        model.set_keys(["D1"])
        place = next(i for i, each in enumerate(model.columns) if each.sort == "previous")
        spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        shown[hidden] = (str(model.index(0, place).data()), spoken)
    assert "3 arobases" in shown[False][0]
    assert "3 arobases" in shown[False][1]
    assert shown[True][0] == "masqué"
    assert "3" not in shown[True][1].split("niveau précédent")[1]


def test_all_dossiers_are_listed_and_counted(page):
    assert len(page.numbers) == 36
    assert page._count.text().startswith("36")
    assert "previous" not in page._panel.chosen()


def test_blindness_masks_only_what_i_have_not_voted_on(page):
    columns = [each.title for each in page._model.columns]
    place = columns.index("Précédent")
    for line, each in enumerate(page._desk.jury.reading.rows(page.numbers)):
        shown = page._model.index(line, place).data()
        assert (shown == "masqué") == (each.answer == "todo")
    assert page._model.columns[place].sort == ""


def test_the_secretariat_sees_former_levels_and_no_ballot_of_its_own(open_desk, visits, qtbot):
    page = DossiersPage(open_desk(Role.SECRETARIAT), visits)
    qtbot.addWidget(page)
    page.activate({})
    qtbot.waitUntil(lambda: "previous" in page._panel.chosen(), timeout=5000)
    assert "answers" not in page._panel.chosen()
    titles = [each.title for each in page._model.columns]
    assert "Ma note" not in titles
    assert any(each.sort == "previous" for each in page._model.columns)


def test_search_filters_and_clearing_bring_all_back(page, qtbot):
    qtbot.keyClick(page, "/")
    qtbot.keyClicks(page._search, "epinal")
    qtbot.keyClick(page._search, Qt.Key.Key_Return)
    assert page.numbers == ("D010",)
    assert not page._chips.isHidden()
    assert "sur 36" in page._count.text()
    page._chips.cleared.emit()
    assert len(page.numbers) == 36
    assert page._search.text() == ""
    assert page._chips.isHidden()


def test_nothing_found_says_so_and_offers_a_way_out(page):
    page._search_for("zzzz introuvable")
    assert page._stack.currentWidget() is page._nothing_found
    page._nothing_found.button.click()
    assert page._stack.currentWidget() is page._table


def test_ticking_a_box_filters_and_a_chip_unticks_it(page, qtbot):
    group = page._panel._facets._groups["categories"]
    group._boxes["village"].click()
    assert page.form.query.categories == {"village"}
    assert len(page.numbers) == 8
    page._chips.removed.emit("categories", "village")
    qtbot.waitUntil(lambda: not group._boxes["village"].isChecked(), timeout=5000)
    assert len(page.numbers) == 36


def test_a_header_sorts_and_the_choice_stays(page):
    page._stand_on(["D005"])
    page._table.sort_asked.emit("population", True)
    rows = page._desk.jury.reading.rows(page.numbers)
    known = [each.population for each in rows if each.population is not None]
    assert known == sorted(known, reverse=True)
    assert page._chosen() == ["D005"]


def test_enter_opens_with_the_list_one_stands_in(page, visits, qtbot):
    page._stand_on(["D004"])
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    assert visits.last == ("dossier", {"number": "D004", "numbers": page.numbers})


def test_two_chosen_rows_are_compared_and_three_are_not(page, visits, qtbot):
    page._table.selectRow(0)
    page._table.selectionModel().select(
        page._model.index(3, 0),
        page._table.selectionModel().SelectionFlag.Select
        | page._table.selectionModel().SelectionFlag.Rows,
    )
    qtbot.keyClick(page._table, Qt.Key.Key_C)
    assert visits.last == ("compare", {"numbers": ("D001", "D004")})
    page._table.selectAll()
    assert not page._compare.isEnabled()
    assert page._compare.accessibleDescription()


def test_coming_back_keeps_filters_and_stands_where_one_was(page):
    page._search_for("mediation")
    listed = page.numbers
    page.activate({"number": listed[2]})
    assert page.numbers == listed
    assert page._chosen() == [listed[2]]


def test_another_page_may_ask_for_a_filter(page):
    page.activate({"query": DossierQuery(answers=frozenset({"todo"}))})
    assert {each.answer for each in page._desk.jury.reading.rows(page.numbers)} == {"todo"}


def test_sealing_elsewhere_changes_the_line(page, qtbot):
    number = page._desk.jury.voting.progress().next_dossier
    line = page.numbers.index(number)
    place = [each.title for each in page._model.columns].index("Ma note")
    page._desk.act(
        lambda: page._desk.jury.voting.cast(Ballot(number, graded(4))),
        context=page,
        failed=pytest.fail,
    )
    qtbot.waitUntil(
        lambda: str(page._model.index(line, place).data()) == spoken_level(4, 5), timeout=5000
    )


def test_the_page_is_usable_with_text_at_twice_its_size(open_desk, visits, qtbot, qapp):
    theme.apply_theme(qapp, "light", 2.0)
    try:
        page = DossiersPage(open_desk(Role.JUROR), visits)
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activate({})
        assert page.height() <= 720
        assert page._panel.isHidden()
        page._toggle.click()
        assert not page._panel.isHidden()
    finally:
        theme.apply_theme(qapp, "light", 1.0)
