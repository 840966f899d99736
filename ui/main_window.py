"""The shell: rail at the left, one page at a time beside it, the window's own tools above."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.page import Page, PageEntry
from ui.parts import reading_order
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton
from ui.parts.notice import Toast
from ui.parts.padded import Padded
from ui.parts.page_header import PageHeader
from ui.parts.page_stack import PageStack
from ui.parts.rail import Rail, RailItem
from ui.parts.shortcuts import ShortcutGroup, ShortcutsOverlay

NUMBERED = 9


class MainWindow(QMainWindow):
    """Shows pages made when first asked for; remembers its place and size.

    A page that has a ``PageHeader`` finds the window's tools at the right of it; above any
    other the window puts a header of its own. A page may carry ``shortcut_groups``, shown by
    « ? » before the window's own keys.
    """

    shown = Signal(str)
    scheme_asked = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, PageEntry] = {}
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self._before: list[tuple[str, Mapping[str, object]]] = []
        self._context: Mapping[str, object] = {}
        self._rail = Rail(self.tr("Navigation"))
        self._rail.chosen.connect(self._leave_for)
        self._header = PageHeader()
        self.notice = Banner()
        self._stack = PageStack()
        self._tools = self._make_tools()
        self._header.right.addWidget(self._tools)
        self.toast = Toast(self)
        self._lay_out()
        self._take_keys()
        self.set_entries(entries)
        self._recall()

    @property
    def current(self) -> str:
        """The key of the page in sight, empty before the first."""
        return self._current

    @property
    def page(self) -> QWidget | None:
        """The page in sight."""
        return self._pages.get(self._current)

    def set_entries(self, entries: Sequence[PageEntry]) -> None:
        """Offer other pages: the role changed. Pages already made stay as they are."""
        self._entries = {entry.key: entry for entry in entries}
        listed = [entry for entry in entries if entry.listed]
        self._rail.set_items(
            [
                RailItem(
                    entry.key,
                    entry.title,
                    entry.icon,
                    entry.section,
                    entry.last,
                    f"Ctrl+{place}" if place <= NUMBERED else "",
                )
                for place, entry in enumerate(listed, 1)
            ]
        )
        self._check_rail()

    def add_tool(self, widget: QWidget) -> None:
        """Put a widget before the window's tools: the state of the exchange, say."""
        row = self._tools.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.count() - 2, widget)

    def set_badge(self, key: str, sentence: str) -> None:
        """Have an entry of the rail tell something more; an empty sentence takes it back."""
        entry = self._entries.get(key)
        if entry is not None and entry.listed:
            self._rail.set_badge(key, sentence)

    def navigate(self, key: str, **context: object) -> bool:
        """Show a page; tells whether it was: there may be no such page, or work to keep first."""
        if key not in self._entries or not self._may_leave():
            self._check_rail()
            return False
        if self._current:
            self._before.append((self._current, self._context))
        self._show(key, context)
        return True

    def back(self) -> bool:
        """Return to the page before, as it was asked for."""
        if not self._before or not self._may_leave():
            return False
        self._show(*self._before.pop())
        return True

    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        groups = getattr(self.page, "shortcut_groups", ())
        ShortcutsOverlay([*groups, self._own_shortcuts()], self).exec()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail choose its shape."""
        super().resizeEvent(event)
        self._rail.fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow what is seen: rail, header, page."""
        return reading_order.go(self, forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where reading begins."""
        super().showEvent(event)
        self._hold_focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the page in sight, then remember place and size."""
        if not self._may_leave():
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _show(self, key: str, context: Mapping[str, object]) -> None:
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._entries[key].make()
            self._stack.addWidget(page)
        self._current, self._context = key, context
        self._stack.setCurrentWidget(page)
        self._place_tools(page, self._entries[key].title)
        self._check_rail()
        if isinstance(page, Page):
            page.activate(context)
        self._hold_focus()
        announce(self, self._entries[key].title)
        self.shown.emit(key)

    def _hold_focus(self) -> None:
        """Give the focus to the page, else to the rail, when its holder went out of sight."""
        if self.focusWidget() in reading_order.stops(self):
            return
        page = reading_order.stops(self.page) if self._before and self.page else []
        for stop in (*page, *reading_order.stops(self._rail))[:1]:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_tools(self, page: QWidget, title: str) -> None:
        """Move the tools into the header in sight."""
        owned = page.findChildren(PageHeader)
        header = owned[0] if owned else self._header
        self._header.setVisible(header is self._header)
        self._header.set_title(title)
        header.right.addWidget(self._tools)
        self._tools.show()

    def _may_leave(self) -> bool:
        page: object = self.page
        return not isinstance(page, Page) or page.may_leave()

    def _leave_for(self, key: str) -> None:
        if key != self._current:
            self.navigate(key)

    def _check_rail(self) -> None:
        entry = self._entries.get(self._current)
        if entry is not None:
            self._rail.set_current(entry.key if entry.listed else entry.under)

    def _lay_out(self) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._header)
        right.addWidget(Padded(self.notice, 16, 8, 16, 0))
        right.addWidget(self._room(), 1)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _room(self) -> QScrollArea:
        """Scroll a page that is larger than the window: the window never outgrows its screen."""
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.viewport().setAutoFillBackground(False)
        self._stack.setAutoFillBackground(False)
        room.setWidget(self._stack)
        return room

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconButton("keyboard", self.tr("Raccourcis clavier"), self.show_shortcuts))
        row.addWidget(IconButton("moon", self.tr("Clair ou sombre"), self._ask_scheme))
        return tools

    def _ask_scheme(self) -> None:
        self.scheme_asked.emit("light" if theme.current().shade == "dark" else "dark")

    def _take_keys(self) -> None:
        for place in range(1, NUMBERED + 1):
            self._key(f"Ctrl+{place}", partial(self._go_to, place))
        self._key("Alt+Left", self.back)
        self._key("?", self.show_shortcuts)
        self._key("F1", self.show_shortcuts)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def _go_to(self, place: int) -> None:
        listed = [entry for entry in self._entries.values() if entry.listed]
        if place <= len(listed):
            self._leave_for(listed[place - 1].key)

    def _own_shortcuts(self) -> ShortcutGroup:
        return ShortcutGroup(
            self.tr("Partout"),
            (
                ("Ctrl+1…9", self.tr("Aller à une page")),
                ("Alt+←", self.tr("Revenir à la page précédente")),
                ("Tab", self.tr("Aller au champ ou au bouton suivant")),
                ("?", self.tr("Montrer ces raccourcis")),
            ),
        )

    def _recall(self) -> None:
        saved = QSettings().value("window/geometry")
        if not isinstance(saved, QByteArray) or not self.restoreGeometry(saved):
            self.resize(1366, 768)
