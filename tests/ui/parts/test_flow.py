"""Rows that go on below: at 200 % nothing is cut."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import SecondaryButton
from ui.parts.entry_list import Entry, EntryList
from ui.parts.flow import Flow
from ui.parts.pill import Pill


def test_a_row_that_goes_on_below_shows_every_line(qtbot):
    page, row = QWidget(), Flow()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(row)
    column.addStretch(1)
    buttons = [SecondaryButton(f"Un bouton assez large, le {rank}e") for rank in range(4)]
    for button in buttons:
        row.add(button)
    page.resize(buttons[0].sizeHint().width() + 40, 600)
    page.show()
    last = buttons[-1].geometry()
    assert last.top() > buttons[0].geometry().bottom()
    assert row.rect().contains(last)


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot):
    row, low, high = Flow(), Pill("exclu"), SecondaryButton("Exclure")
    qtbot.addWidget(row)
    high.setMinimumHeight(60)
    for each in (low, high):
        row.add(each)
    row.resize(800, 100)
    row.show()
    assert low.height() < 60
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1


def test_a_list_is_as_high_as_its_entries_up_to_a_limit(qtbot):
    entries = EntryList("Pièces")
    qtbot.addWidget(entries)
    entries.show_at_most(3)
    entries.set_entries([Entry(str(rank), "Titre", "détail") for rank in range(2)])
    two = entries.height()
    assert entries.viewport().height() >= 2 * entries.sizeHintForRow(0)
    entries.set_entries([Entry(str(rank), "Titre", "détail") for rank in range(9)])
    assert entries.height() == two + entries.sizeHintForRow(0)
