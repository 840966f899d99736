"""The window of an open jury: pages by role, its tools, and where Tab leads."""

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import isValid

from jury_app.core.invitation import code_of
from jury_app.core.record import Role
from jury_app.jury.room import RoomView
from jury_app.settings import Settings
from jury_app.sync.room.ticket import from_spoken
from jury_app.sync.room.visits import Traffic
from ui.desk_window import DemonstrationMenu, DeskWindow
from ui.parts import reading_order

EVERYBODY = {
    "home",
    "dossiers",
    "dossier",
    "compare",
    "results",
    "custody",
    "exchange",
    "settings",
    "trouble",
    "members",
}
JUROR = EVERYBODY | {"ballots", "board"}
SECRETARIAT = EVERYBODY | {"edition", "import", "follow", "rounds", "diplomas", "publication"}
CHAIR = EVERYBODY | {"rounds", "follow", "board", "diplomas", "publication"}
PAGES = {Role.JUROR: JUROR, Role.CHAIR: CHAIR, Role.SECRETARIAT: SECRETARIAT}


class Asked:
    """What the window asks of the program."""

    def __init__(self):
        self.settings, self.left, self.roles = Settings(theme="light"), 0, []

    def leave(self):
        self.left += 1

    def apply(self, settings):
        self.settings = settings


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def opened(qtbot, demo_desk, asked, tmp_path):
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "qt")
    )
    kept = []

    def open_as(role):
        desk = demo_desk(role)
        window = DeskWindow(
            desk,
            asked.settings,
            apply=asked.apply,
            leave=asked.leave,
            folder=tmp_path,
            demonstration=DemonstrationMenu(role, asked.roles.append, lambda: None),
        )
        window.resize(1366, 768)
        qtbot.addWidget(window)
        kept.append((window, desk))
        window.show()
        rest(qtbot, desk)
        return window

    yield open_as
    for window, desk in kept:
        rest(qtbot, desk)
        if isValid(window):  # else it has closed by itself, after a last exchange
            window.hide()


def rest(qtbot, desk):
    qtbot.waitUntil(lambda: not desk._background.busy, timeout=10_000)
    QCoreApplication.processEvents()  # a layout shows what is new in it with the next events


@pytest.mark.parametrize("role", list(PAGES))
def test_each_role_has_its_pages_and_every_one_opens(qtbot, opened, role):
    window = opened(role)
    assert set(window._entries) == PAGES[role]
    for key in window._entries:
        assert window.navigate(key)
        rest(qtbot, window._desk)
        assert window.current == key


@pytest.mark.parametrize("role", list(PAGES))
def test_tab_goes_through_every_page_in_order_and_stops_at_nothing_nameless(qtbot, opened, role):
    window = opened(role)
    for key in window._entries:
        window.navigate(key)
        rest(qtbot, window._desk)
        order = reading_order.stops(window)
        nameless = [each for each in order if not name_of(each)]
        assert not nameless, (key, nameless)
        rail = [each for each in order if window._rail.isAncestorOf(each)]
        assert order[: len(rail)] == rail
        assert window.focusWidget() in order, (key, window.focusWidget())


def name_of(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_tab_leaves_the_last_stop_for_the_first(qtbot, opened):
    window = opened(Role.JUROR)
    order = reading_order.stops(window)
    order[-1].setFocus()
    qtbot.keyClick(order[-1], Qt.Key.Key_Tab)
    assert window.focusWidget() is order[0]
    qtbot.keyClick(order[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is order[-1]


def test_the_focus_follows_to_a_page_opened_by_its_keys(qtbot, opened):
    window = opened(Role.JUROR)
    window.navigate("exchange")
    rest(qtbot, window._desk)
    window.page.sync.setFocus()
    window.navigate("settings")
    assert window.page.isAncestorOf(window.focusWidget())


def test_the_title_tells_the_edition_and_the_person(opened):
    window = opened(Role.CHAIR)
    assert "2019" in window.windowTitle()
    assert "Hélène Aubrac-Lindner" in window.windowTitle()


def test_the_menu_offers_the_other_roles_and_leaves(opened, asked):
    window = opened(Role.CHAIR)
    actions = {each.text(): each for each in window._me.menu().actions() if each.text()}
    assert "Passer à la présidence" not in actions
    actions["Passer au rôle de juré·e"].trigger()
    assert asked.roles == [Role.JUROR]
    actions["Fermer ce jury"].trigger()
    assert asked.left == 1


def test_the_top_bar_tells_what_waits_to_go_out(qtbot, opened):
    window = opened(Role.JUROR)
    assert window._exchange.text() == "Tout est transmis"
    window.navigate("dossier", number="D012")
    rest(qtbot, window._desk)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "à transmettre" in window._exchange.text())
    window._exchange.click()
    assert window.current == "exchange"


def seal_one(qtbot, window):
    window.navigate("dossier", number="D012")
    rest(qtbot, window._desk)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._waits)


def test_what_waits_goes_out_before_the_window_closes(qtbot, opened):
    window = opened(Role.JUROR)
    seal_one(qtbot, window)
    assert not window.close()
    assert window._farewell.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)
    assert window._desk.jury.exchange.view().unsent == 0


def test_closing_twice_waits_for_nothing(qtbot, opened):
    window = opened(Role.JUROR)
    seal_one(qtbot, window)
    window.close()
    assert window._farewell.button.hasFocus()
    window._farewell.button.click()
    assert not window.isVisible()


def close_the_jury(window):
    window._me.menu().actions()[-1].trigger()


def test_what_waits_goes_out_before_the_jury_is_closed(qtbot, opened, asked):
    window = opened(Role.JUROR)
    seal_one(qtbot, window)
    close_the_jury(window)
    assert window._farewell.button.hasFocus()
    assert asked.left == 0
    qtbot.waitUntil(lambda: asked.left == 1, timeout=15_000)
    assert window._desk.jury.exchange.view().unsent == 0
    assert not window._farewell.isVisible()


def test_a_jury_is_closed_without_waiting_when_that_is_wished(qtbot, opened, asked):
    window = opened(Role.JUROR)
    close_the_jury(window)
    assert asked.left == 1  # nothing waits to go out
    seal_one(qtbot, window)
    close_the_jury(window)
    qtbot.keyClick(window._farewell.button, Qt.Key.Key_Return)
    assert asked.left == 2


def test_dark_or_light_is_one_setting_wherever_it_is_chosen(opened, asked):
    window = opened(Role.JUROR)
    window.navigate("settings")
    window.scheme_asked.emit("dark")
    assert asked.settings.theme == "dark"
    assert window.page.theme.currentData() == "dark"
    window.page.scale.setCurrentIndex(window.page.scale.findData(150))
    assert (asked.settings.theme, asked.settings.text_scale) == ("dark", 150)


def test_the_settings_tell_where_this_machine_keeps_its_juries(qtbot, opened, tmp_path):
    window = opened(Role.JUROR)
    window.navigate("settings")
    qtbot.waitUntil(
        lambda: (
            str(tmp_path)
            in [each.text() for each in window.page.findChildren(QLabel) if each.isVisible()]
        )
    )


def check_stops(window):
    """Everything that Tab stops at has a name; the focus is on one of them."""
    order = reading_order.stops(window)
    assert not [each for each in order if not name_of(each)]
    assert window.focusWidget() in order


def test_a_form_for_a_place_is_left_with_escape_for_the_button_that_opened_it(qtbot, opened):
    window = opened(Role.CHAIR)
    window.navigate("exchange")
    rest(qtbot, window._desk)
    places = window.page.places
    places.add_button.click()
    for tile in places.editor.kinds.tiles.values():
        tile.setFocus()
        tile.click()
        check_stops(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert places.form.isHidden()
    assert window.focusWidget() is places.add_button


def test_a_question_gives_the_focus_back(qtbot, opened):
    window = opened(Role.CHAIR)
    window.navigate("exchange")
    rest(qtbot, window._desk)
    (card,) = window.page.places.cards.values()
    card.remove.setFocus()
    card.remove.click()
    check_stops(window)
    assert window.focusWidget() is window.page.places.confirmation.cancel
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is card.remove


def test_the_focus_stays_in_the_card_of_a_room_that_opens_and_closes(qtbot, opened, tmp_path):
    window = opened(Role.CHAIR)
    window.navigate("exchange")
    rest(qtbot, window._desk)
    room = window.page.room
    room.start_button.setFocus()
    ticket = from_spoken("192.168.1.20:8642", code_of(bytes(range(13))))
    room.show_room(RoomView(tmp_path, (ticket,), True, True, Traffic()))
    check_stops(window)
    assert window.focusWidget() is room.large_button
    room.stop_button.setFocus()
    room.show_room(None)
    assert window.focusWidget() is room.start_button


def test_a_key_on_paper_is_left_step_by_step_with_escape(qtbot, opened):
    window = opened(Role.CHAIR)
    window.navigate("custody")
    rest(qtbot, window._desk)
    page = window.page
    page.paper.make_button.setFocus()
    page.paper.make_button.click()
    qtbot.waitUntil(lambda: page.making is not None)
    check_stops(window)
    page.making.next.click()
    check_stops(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is page.making.next
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert page.making is None
    assert window.focusWidget() is page.paper.make_button


def test_the_focus_stays_on_a_laptop_while_the_list_is_read_anew(qtbot, opened):
    window = opened(Role.CHAIR)
    window.navigate("custody")
    rest(qtbot, window._desk)
    laptops = window.page.laptops
    last = list(laptops.buttons)[-1]
    laptops.buttons[last].setFocus()
    laptops.show_devices(window.page.reading.devices[1:], controls=True)
    assert window.focusWidget() is laptops.buttons[last]
