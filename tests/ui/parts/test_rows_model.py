import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui import theme, tokens
from ui.parts.cells import ChipCell, DoubleCell, LevelCell
from ui.parts.data_table import DataTable
from ui.parts.entry_list import Entry, EntryList, EntryModel
from ui.parts.rows_model import CELL, PAGE, PAGES_KEPT, Column, PagedModel, RowsModel

pytestmark = pytest.mark.usefixtures("qapp")
ROLE = Qt.ItemDataRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
COLUMNS = (
    Column("Nom", lambda row: DoubleCell(row, "Bretagne"), 0, "strong", "name"),
    Column("Niveau", lambda row: LevelCell(len(row)), 120, sort="level"),
    Column("État", lambda _row: ChipCell("scellé", "success"), 100),
)


def summary(row):
    return f"{row}, résumé"


def rows_model(*rows):
    model = RowsModel(COLUMNS, summary)
    model.set_rows(rows)
    return model


def test_rows_keep_the_rules_of_item_models():
    model = rows_model("a", "bc")
    QAbstractItemModelTester(model, FATAL)
    model.set_rows(("x", "y", "z"))
    model.set_rows(())
    assert model.rowCount() == 0


def test_the_first_cell_speaks_for_the_row():
    model = rows_model("abc")
    said = [model.index(0, c).data(ROLE.AccessibleTextRole) for c in range(3)]
    assert said == ["abc, résumé", "3 arobases sur 5", "scellé"]
    assert model.index(0, 1).data(CELL) == LevelCell(3)
    assert model.index(0, 1).data() == "3 arobases sur 5"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Niveau"


def test_a_row_that_is_not_there_is_none():
    model = rows_model("a")
    assert model.at(0) == "a"
    assert model.at(1) is None
    assert model.at(-1) is None


@pytest.fixture
def paged():
    asked = []

    def load(keys):
        asked.append(len(keys))
        return [f"n{key}" for key in keys]

    model = PagedModel(COLUMNS, summary, load)
    model.set_keys(range(35_000))
    return model, asked


def test_pages_are_read_when_seen_and_once(paged):
    model, asked = paged
    assert model.rowCount() == 35_000
    assert asked == []
    assert [model.at(row) for row in (0, 1, PAGE - 1)] == ["n0", "n1", f"n{PAGE - 1}"]
    assert asked == [PAGE]
    assert model.at(34_999) == "n34999"
    assert asked == [PAGE, 35_000 % PAGE]


def test_pages_long_unseen_are_let_go(paged):
    model, asked = paged
    for page in range(PAGES_KEPT + 1):
        model.at(page * PAGE)
    model.at(PAGE)
    assert len(asked) == PAGES_KEPT + 1
    model.at(0)
    assert len(asked) == PAGES_KEPT + 2


def test_refreshing_reads_again_and_keeps_the_keys(paged, qtbot):
    model, asked = paged
    model.at(0)
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    model.at(0)
    assert len(asked) == 2
    assert model.row_of(7) == 7
    assert model.row_of("no") == -1


def test_a_loader_that_lost_rows_shows_holes_and_does_not_fail():
    model = PagedModel(COLUMNS, summary, lambda keys: [f"n{key}" for key in keys][:1])
    model.set_keys((1, 2))
    assert model.at(0) == "n1"
    assert model.at(1) is None
    assert model.index(1, 0).data() is None


@pytest.fixture
def table(qtbot, qapp):
    theme.apply_theme(qapp, "light")
    widget = DataTable("Dossiers")
    qtbot.addWidget(widget)
    widget.setModel(rows_model(*"abcdef"))
    widget.resize(700, 300)
    widget.show()
    return widget


def test_a_table_opens_on_enter_and_tells_its_moves(qtbot, table):
    table.selectRow(1)
    with qtbot.waitSignal(table.moved) as moved:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert moved.args == opened.args == [2]
    assert table.selected_rows() == [2]


def test_letters_are_left_to_the_page(qtbot, table):
    table.selectRow(0)
    qtbot.keyClicks(table, "e")
    assert table.selected_rows() == [0]


def test_a_click_on_a_header_asks_for_an_order(table):
    asked = []
    table.sort_asked.connect(lambda order, down: asked.append((order, down)))
    table._ask_order(1)
    table.show_order("level", descending=False)
    table._ask_order(1)
    table._ask_order(2)
    assert asked == [("level", False), ("level", True)]
    assert table.horizontalHeader().sortIndicatorSection() == 1


def test_free_columns_share_what_is_left(table):
    widths = [table.columnWidth(place) for place in range(3)]
    assert widths[1:] == [120, 100]
    assert sum(widths) == table.viewport().width()


def test_every_cell_can_be_painted(table):
    table.selectRow(0)
    shot = table.grab().toImage()
    across = range(shot.width())
    colors = {shot.pixelColor(x, y).name() for x in across for y in range(40, 90)}
    wanted = ("success-soft", "accent-soft", "accent")
    assert [token for token in wanted if tokens.LIGHT[token] not in colors] == []


def test_entries_keep_the_rules_and_the_current_one(qtbot):
    entries = EntryList("Dossiers")
    qtbot.addWidget(entries)
    QAbstractItemModelTester(entries.model(), FATAL)
    told = []
    entries.chosen.connect(told.append)
    entries.set_entries([Entry("a", "A"), Entry("b", "B", "à faire")])
    assert entries.set_current("b")
    entries.set_entries([Entry("b", "B", "fait"), Entry("c", "C")])
    assert entries.current == "b"
    assert told == []
    entries.setCurrentIndex(entries.model().index(1))
    assert told == ["c"]
    assert not entries.set_current("gone")


def test_an_entry_is_said_with_its_state():
    model = EntryModel()
    model.set_entries([Entry("a", "0147", "en cours"), Entry("b", "x", said="autre")])
    said = [model.index(row).data(ROLE.AccessibleTextRole) for row in range(2)]
    assert said == ["0147, en cours", "autre"]
