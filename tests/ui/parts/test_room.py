"""Where room lacks: buttons fold, columns hide, steps keep one title, hidden pages ask nothing."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from ui import theme
from ui.main_window import MainWindow
from ui.page import PageEntry
from ui.parts.buttons import GhostButton, PrimaryButton, SecondaryButton
from ui.parts.data_table import DataTable
from ui.parts.page_header import PageHeader
from ui.parts.page_stack import PageStack
from ui.parts.rows_model import Column, RowsModel


@pytest.fixture
def header(qtbot, qapp):
    theme.apply_theme(qapp, "light")
    whole = PageHeader("Comparer deux dossiers")
    qtbot.addWidget(whole)
    whole.quiet = GhostButton("Tout est transmis", icon_name="cloud")
    whole.second = SecondaryButton("Comparer", icon_name="columns-2")
    whole.first = PrimaryButton("Clore la délibération", icon_name="lock")
    for button in (whole.second, whole.quiet, whole.first):
        whole.right.addWidget(button)
    whole.show()
    return whole


def widths(header):
    return [each.width() for each in (header.quiet, header.second, header.first)]


def test_quiet_buttons_fold_first_and_open_again(header):
    header.resize(1200, 60)
    QApplication.processEvents()
    whole = widths(header)
    header.resize(700, 60)
    QApplication.processEvents()
    quiet, second, first = widths(header)
    assert quiet < whole[0]
    assert (second, first) == tuple(whole[1:])
    header.resize(header.minimumSizeHint().width(), 60)
    QApplication.processEvents()
    assert widths(header)[1] < whole[1]
    assert widths(header)[2] == whole[2]
    header.resize(1200, 60)
    QApplication.processEvents()
    assert widths(header) == whole


def test_a_folded_button_tells_its_words(header):
    header.resize(header.minimumSizeHint().width(), 60)
    QApplication.processEvents()
    assert header.quiet.text() == "Tout est transmis"
    asked = QHelpEvent(
        QHelpEvent.Type.ToolTip, QPoint(2, 2), header.quiet.mapToGlobal(QPoint(2, 2))
    )
    QApplication.sendEvent(header.quiet, asked)
    assert QToolTip.text() == "Tout est transmis"


@pytest.fixture
def table(qtbot, qapp):
    theme.apply_theme(qapp, "light")
    columns = (
        Column("Dossier", str),
        Column("Niveau", str, 120),
        Column("Déports", str, 80, spare=2),
        Column("Abstentions", str, 80, spare=2),
        Column("Notes", str, 100, spare=1),
    )
    widget = DataTable("Résultats")
    qtbot.addWidget(widget)
    model = RowsModel(columns, str, widget)
    model.set_rows(["Ports"])
    widget.setModel(model)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("width", "hidden"), [(700, []), (500, [2, 3]), (400, [2, 3, 4]), (150, [2, 3, 4])]
)
def test_spare_columns_leave_their_room_to_names(table, width, hidden):
    table.resize(width, 200)
    assert [place for place in range(5) if table.isColumnHidden(place)] == hidden
    table.resize(900, 200)
    assert not any(table.isColumnHidden(place) for place in range(5))


def test_a_shortened_cell_tells_all_of_it(table):
    table.model().set_rows(["Communauté de communes du Pays de Saint-Aubin-du-Cormier"])
    table.resize(400, 200)
    spot = table.visualRect(table.model().index(0, 0)).center()
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), asked)
    assert QToolTip.text() == "Communauté de communes du Pays de Saint-Aubin-du-Cormier"


def wide_page(width):
    page = QLabel("Page")
    page.setMinimumWidth(width)
    return page


def test_hidden_pages_ask_for_no_room(qtbot):
    stack = PageStack()
    qtbot.addWidget(stack)
    small, large = QLabel("A"), wide_page(2000)
    stack.addWidget(small)
    stack.addWidget(large)
    assert stack.minimumSizeHint().width() < 500


def test_the_window_never_outgrows_its_screen(qtbot):
    entries = [PageEntry("wide", "Large", "house", lambda: wide_page(3000))]
    window = MainWindow(entries)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.navigate("wide")
    QApplication.processEvents()
    assert window.width() == 900
    assert window.page.width() >= 3000
