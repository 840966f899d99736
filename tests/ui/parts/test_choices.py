import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.parts.facet_list import SHOWN, Facet, FacetList, FacetValue
from ui.parts.grade_picker import ABSTAIN, WITHDRAW, ChoiceCard, GradePicker, grade_choices
from ui.parts.search_field import SearchField


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    widget.picker = GradePicker(grade_choices())
    widget.field = QLineEdit()
    column.addWidget(widget.picker)
    column.addWidget(widget.field)
    widget.picker.take_keys_of(widget)
    widget.told = []
    widget.picker.chosen.connect(widget.told.append)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()
    return widget


def test_nothing_is_chosen_at_first(page):
    assert page.picker.value is None


@pytest.mark.parametrize(("key", "value"), [("1", 1), ("5", 5), ("A", ABSTAIN), ("d", WITHDRAW)])
def test_keys_choose_from_anywhere_in_the_page(qtbot, page, key, value):
    qtbot.keyClicks(page, key)
    assert page.told == [value]
    assert page.picker.value == value


def test_keys_typed_into_a_field_are_words(qtbot, page):
    page.field.setFocus()
    qtbot.keyClicks(page.field, "5 A")
    assert page.field.text() == "5 A"
    assert page.told == []


def test_the_program_sets_and_clears_without_telling(page):
    page.picker.set_value(3)
    assert page.picker.value == 3
    page.picker.set_value(None)
    assert page.picker.value is None
    assert page.told == []


def test_a_card_that_is_not_allowed_cannot_be_chosen(qtbot, page):
    page.picker.set_allowed(2, allowed=False)
    qtbot.keyClicks(page, "2")
    assert page.told == []


def test_a_click_anywhere_on_a_card_counts(qtbot, page):
    card = page.picker.findChildren(ChoiceCard)[3]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)
    assert page.told == [4]


def test_cards_are_radio_buttons_to_screen_readers(page):
    card = page.picker.findChildren(ChoiceCard)[2]
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "3 arobases sur 5"
    page.picker.set_value(3)
    assert interface.state().checked


def facet(*counts):
    values = tuple(FacetValue(str(n), f"Région {n}", count) for n, count in enumerate(counts))
    return Facet("region", "Région", values)


@pytest.fixture
def facets(qtbot):
    widget = FacetList()
    qtbot.addWidget(widget)
    widget.set_facets([facet(*range(10, 20))])
    widget.show()
    widget.told = []
    widget.changed.connect(lambda: widget.told.append(widget.chosen()))
    return widget


def boxes(facets):
    return facets._groups["region"]._boxes


def test_ticking_tells_and_new_counts_keep_the_ticks(facets):
    boxes(facets)["1"].click()
    assert facets.told == [{"region": frozenset("1")}]
    facets.set_facets([facet(5, 6)])
    assert facets.chosen() == {"region": frozenset("1")}
    assert boxes(facets)["0"].accessibleName() == "Région 0 (5)"
    assert boxes(facets)["9"].accessibleName() == "Région 9 (0)"


def test_the_program_ticks_without_telling(facets):
    facets.choose({"region": frozenset({"0", "9"})})
    assert facets.chosen() == {"region": frozenset({"0", "9"})}
    assert facets.told == []


def test_only_the_first_show_until_asked_and_ticked_ones_always(facets):
    visible = [key for key, box in boxes(facets).items() if box.isVisible()]
    assert len(visible) == SHOWN
    facets.choose({"region": frozenset("9")})
    assert boxes(facets)["9"].isVisible()
    facets._groups["region"]._more.click()
    assert all(box.isVisible() for box in boxes(facets).values())


def test_searching_waits_for_a_pause_and_escape_empties(qtbot):
    field = SearchField("Numéro ou nom…")
    qtbot.addWidget(field)
    told = []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, " media ")
    assert told == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["media"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["media", ""]
    assert field.text() == ""
    assert field.accessibleName() == "Numéro ou nom"
    with qtbot.waitSignal(field.searched) as paused:
        qtbot.keyClicks(field, "x")
    assert paused.args == ["x"]
