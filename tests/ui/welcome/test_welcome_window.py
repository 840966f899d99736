"""The first window with the keyboard alone: names, order, where the focus goes and comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from jury_app.__main__ import rehearsal_workshop
from ui import theme
from ui.background import Background
from ui.parts import reading_order
from ui.welcome.welcome_window import WelcomeWindow


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    background = Background(qapp)
    made = WelcomeWindow(
        lambda: rehearsal_workshop(tmp_path / "desks"),
        background,
        desks=tuple,
        opened=lambda _: None,
        demonstrate=lambda _: None,
        take_up=lambda _: None,
    )
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    yield made
    background.close()


def form_of(window):
    return window._stack.currentWidget()


def check_stops(window):
    order = reading_order.stops(window)
    nameless = [
        each
        for each in order
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]
    assert not nameless
    assert window.focusWidget() in order


@pytest.mark.parametrize("way", ["join", "found"])
def test_a_form_takes_the_focus_and_gives_it_back(window, way):
    button = getattr(window.page, way)
    button.setFocus()
    button.click()
    form = form_of(window)
    check_stops(window)
    assert form.accessibleName()
    assert form.form.itemAt(0).widget().isAncestorOf(window.focusWidget())
    form.back.click()
    assert window.focusWidget() is button


def test_every_kind_of_place_has_named_fields(window):
    window.create_edition()
    for tile in form_of(window).editor.kinds.tiles.values():
        tile.setFocus()
        tile.click()
        check_stops(window)


def test_what_is_missing_takes_the_focus(window):
    window.create_edition()
    form = form_of(window)
    form.submit()
    assert window.focusWidget() is form.rows["name"].field
    assert form.rows["name"].field.accessibleDescription() == form.rows["name"].error


@pytest.mark.parametrize("certain", [True, False])
def test_the_question_about_a_copy_is_left_with_escape(qtbot, window, certain):
    window._ask_origin("Label 2019", lambda _: None, certain=certain)
    check_stops(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert form_of(window) is window.page


@pytest.mark.parametrize("form", ["join", "create_edition"])
def test_a_form_gets_wider_with_the_text(qapp, window, form):
    getattr(window, form)()
    page = form_of(window)
    before = theme.current()
    widths = []
    for scale in (1.0, 2.0):
        theme.apply_theme(qapp, "light", scale)
        qapp.processEvents()
        widths.append(page.card.width())
    theme.apply_theme(qapp, before.shade, before.scale)
    assert widths[1] > widths[0]
    assert all(each.width() <= window.width() for each in page.findChildren(QWidget))
