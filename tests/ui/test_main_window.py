import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.main_window import MainWindow
from ui.page import PageEntry
from ui.parts.page_header import PageHeader
from ui.parts.shortcuts import KeyCap, ShortcutGroup, ShortcutsOverlay


class Sheet(QWidget):
    """A page that keeps what it is told."""

    def __init__(self, *, header=False):
        super().__init__()
        self.contexts, self.free = [], True
        column = QVBoxLayout(self)
        self.field = QLineEdit()
        self.header = PageHeader("Tête") if header else None
        for widget in filter(None, (self.header, self.field)):
            column.addWidget(widget)

    def activate(self, context):
        self.contexts.append(dict(context))

    def may_leave(self):
        return self.free


@pytest.fixture
def made():
    return []


@pytest.fixture
def window(qtbot, made):
    def maker(*, header=False):
        def make():
            made.append(Sheet(header=header))
            return made[-1]

        return make

    shown = MainWindow(
        [
            PageEntry("home", "Accueil", "house", maker()),
            PageEntry("list", "Dossiers", "files", maker(header=True), "juror"),
            PageEntry("one", "Dossier", "file-text", maker(), listed=False, under="list"),
            PageEntry("plain", "Aide", "info", lambda: QLabel("Aide"), last=True),
        ]
    )
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    return shown


def checked(window):
    return [key for key, button in window._rail._buttons.items() if button.isChecked()]


def test_pages_are_made_when_first_shown(window, made):
    assert made == []
    assert window.navigate("home")
    window.navigate("list")
    window.navigate("home")
    assert len(made) == 2
    assert window.current == "home"


def test_a_page_hears_why_it_is_shown(window, made):
    window.navigate("one", number="0147")
    assert made[0].contexts == [{"number": "0147"}]
    assert window.page is made[0]


def test_a_page_out_of_the_rail_checks_the_entry_above_it(window):
    window.navigate("one")
    assert checked(window) == ["list"]


def test_an_unknown_page_is_refused(window):
    window.navigate("home")
    assert not window.navigate("nowhere")
    assert window.current == "home"


def test_a_page_with_work_to_keep_is_not_left(window, made):
    window.navigate("home")
    made[0].free = False
    window._rail._buttons["list"].click()
    assert window.current == "home"
    assert checked(window) == ["home"]
    assert not window.close()
    made[0].free = True
    assert window.close()


def test_back_returns_with_the_same_context(window, made):
    window.navigate("list", search="œ")
    window.navigate("plain")
    assert window.back()
    assert window.current == "list"
    assert made[0].contexts == [{"search": "œ"}] * 2
    assert not window.back()


def test_the_tools_stand_in_the_header_in_sight(window, made):
    window.navigate("home")
    assert window._header.isVisible()
    window.navigate("list")
    assert not window._header.isVisible()
    assert made[1].header.isAncestorOf(window._tools)
    window.navigate("plain")
    assert window._header.isAncestorOf(window._tools)
    assert window._header.title.text() == "Aide"


@pytest.mark.parametrize(("key", "page"), [("1", "home"), ("2", "list"), ("3", "plain")])
def test_ctrl_and_a_figure_go_to_a_page(qtbot, window, key, page):
    window.navigate("one")
    window.page.field.setFocus()
    qtbot.keyClick(window.page.field, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current == page


def test_the_sheet_of_keys_begins_with_the_page(qtbot, window, made, monkeypatch):
    shown = []

    def keep(sheet):
        shown.append(sheet)

    monkeypatch.setattr(ShortcutsOverlay, "exec", keep)
    window.navigate("home")
    made[0].shortcut_groups = (ShortcutGroup("Noter", (("A", "S’abstenir"),)),)
    qtbot.keyClicks(window, "?")
    assert next(cap.text() for cap in shown[0].findChildren(KeyCap)) == "A"


def test_light_or_dark_is_asked_for(qtbot, window):
    with qtbot.waitSignal(window.scheme_asked) as asked:
        window._ask_scheme()
    assert asked.args[0] in {"light", "dark"}


def test_other_entries_keep_the_pages_already_made(window, made):
    window.navigate("home")
    window.set_entries([PageEntry("home", "Accueil", "house", Sheet)])
    assert window.navigate("home")
    assert len(made) == 1
    assert checked(window) == ["home"]


def test_the_window_is_found_where_it_was_left(qtbot, window):
    window.resize(711, 507)
    window.close()
    again = MainWindow([])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (711, 507)


def test_a_notice_takes_no_room_while_there_is_none(window):
    above = window.notice.parentWidget()
    assert above.isHidden()
    window.notice.say("warning", "Attention", "", [], closable=False)
    assert above.isVisible()
    assert window.notice.isVisible()
    window.notice.clear()
    assert above.isHidden()
