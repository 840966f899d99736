"""Tab follows what is seen, whatever was made first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui.parts import reading_order


@pytest.fixture
def shown(qtbot):
    kept = []

    def show(layout):
        window = QWidget()
        kept.append(window)
        window.setLayout(layout)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show
    kept.clear()


def test_the_order_is_that_of_the_layouts(shown):
    made = [QPushButton(letter) for letter in "dcba"]
    grid, row = QGridLayout(), QHBoxLayout()
    grid.addWidget(made[0], 1, 1)
    grid.addWidget(made[1], 1, 0)
    grid.addWidget(made[2], 0, 1)
    row.addWidget(made[3])
    column = QVBoxLayout()
    column.addLayout(row)
    column.addLayout(grid)
    assert [each.text() for each in reading_order.stops(shown(column))] == ["a", "b", "c", "d"]


def test_hidden_and_disabled_widgets_are_passed_over(shown):
    column = QVBoxLayout()
    free, off, gone = (QLineEdit() for _ in range(3))
    for each in (off, gone, free):
        column.addWidget(each)
    off.setEnabled(False)
    gone.hide()
    assert reading_order.stops(shown(column)) == [free]


@pytest.mark.parametrize("checked", [None, 2])
def test_one_of_a_group_stands_for_all(shown, checked):
    column, group = QVBoxLayout(), QButtonGroup()
    buttons = [QRadioButton(str(place)) for place in range(4)]
    for each in buttons:
        group.addButton(each)
        column.addWidget(each)
    if checked is not None:
        group.setExclusive(False)
        buttons[checked].setChecked(True)
        group.setExclusive(True)
    assert reading_order.stops(shown(column)) == [buttons[checked or 0]]


def test_what_scrolls_is_a_stop_only_when_nothing_inside_is(shown):
    full, plain, field = QScrollArea(), QScrollArea(), QLineEdit()
    full.setWidget(field)
    plain.setWidget(QLabel("…"))
    split = QSplitter()
    split.addWidget(full)
    split.addWidget(plain)
    column = QVBoxLayout()
    column.addWidget(split)
    assert reading_order.stops(shown(column)) == [field, plain]


def test_the_focus_goes_round_both_ways_and_comes_into_sight(shown, qtbot):
    inner, area, column = QWidget(), QScrollArea(), QVBoxLayout()
    inner_column = QVBoxLayout(inner)
    fields = [QLineEdit() for _ in range(30)]
    for each in fields:
        inner_column.addWidget(each)
    area.setWidget(inner)
    area.setFixedHeight(120)
    column.addWidget(area)
    window = shown(column)
    fields[0].setFocus()
    assert reading_order.go(window, forward=False)
    qtbot.waitUntil(fields[-1].hasFocus)
    assert not fields[-1].visibleRegion().isEmpty()
    assert reading_order.go(window, forward=True)
    assert fields[0].hasFocus()


def test_nothing_to_stop_at_is_told(shown):
    column = QVBoxLayout()
    label = QLabel("seul")
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(label)
    assert not reading_order.go(shown(column), forward=True)
