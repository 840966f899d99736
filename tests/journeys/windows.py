"""Somebody at a laptop: a whole program, worked by clicking and typing in what is in sight."""

from contextlib import suppress
from fnmatch import fnmatchcase as fnmatch
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
)  # fmt: skip
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError

from jury_app.__main__ import rehearsal_workshop
from jury_app.settings import load
from tests.journeys.stage import small_files
from ui.app import Program
from ui.desk_window import DeskWindow
from ui.parts.banner import Banner

LONG = 8_000
"""Milliseconds after which something that should come never will."""


class Seat:
    """One laptop with its own folder."""

    def __init__(self, qtbot, root, *, workshop=rehearsal_workshop, begin=True, received=None):
        self.qtbot, self.root = qtbot, Path(root)
        self._left = False
        settings = load(self.root)
        self.program = Program(
            QApplication.instance(),
            workshop,
            rehearsal_workshop,
            self.root,
            settings,
            received=received,
        )
        if begin:
            self.program.begin()

    @property
    def window(self):
        return self.program.window

    @property
    def page(self):
        """What is in sight: a page of a desk, or the form of the welcome."""
        window = self.window
        return window.page if isinstance(window, DeskWindow) else window.centralWidget()

    def wait(self, truth, timeout=LONG):
        self.qtbot.waitUntil(truth, timeout=timeout)

    def wait_rest(self):
        self.wait(lambda: not self.program.background.busy)

    def find(self, kind, name, within=None):
        """The visible widgets named so, in words or for a screen reader; ``*`` is allowed."""
        root = within or self.window
        return [
            each
            for each in root.findChildren(kind)
            if each.isVisibleTo(self.window)
            and any(fnmatch(plain(text), name) for text in (words(each), each.accessibleName()))
        ]

    def one(self, kind, name, within=None):
        with suppress(QtBotTimeoutError):
            self.wait(lambda: len(self.find(kind, name, within)) > 0)
        found = self.find(kind, name, within)
        assert len(found) == 1, (name, found, self.text())
        return found[0]

    def click(self, name, within=None):
        button = self.one(QAbstractButton, name, within)
        # What came into sight a moment ago has no size before it is laid out.
        self.wait(lambda: button.isEnabled() and button.height() > 0)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return button

    def fill(self, name, text, kind=QLineEdit):
        field = self.one(kind, name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        return field

    def choose(self, name, item):
        box = self.one(QComboBox, name)
        box.setCurrentIndex(box.findText(item))

    def open_entry(self, title):
        """Click an entry of the list of the welcome."""
        entries = self.one(QListView, "Jurys de cet ordinateur")
        model = entries.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        index = next(each for each in rows if fnmatch(plain(each.data()), title))
        place = entries.visualRect(index).center()
        self.qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def menu(self, name):
        """Choose in the menu of who sits here."""
        action = next(each for each in self.window._me.menu().actions() if each.text() == name)
        action.trigger()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def go(self, title):
        """Choose a page in the rail."""
        self.click(title, self.window._rail)
        self.wait_rest()

    def enter_desk(self):
        self.wait(lambda: isinstance(self.window, DeskWindow))
        self.wait_rest()

    def sync(self):
        self.go("Échanges")
        self.click("Échanger maintenant")
        self.wait_rest()
        assert "Échec" not in self.banner()
        return self.banner()

    def banner(self):
        """The message in sight, with its way out."""
        shown = [each for each in self.window.findChildren(Banner) if each.isVisibleTo(self.window)]
        return plain("\n".join(text for each in shown for text in labels(each)))

    def text(self, within=None):
        return plain("\n".join(labels(within or self.window, self.window)))

    def leave(self):
        """Close the window and end the program, once."""
        if not self._left:
            self._left = True
            self.window.close()
            self.window.deleteLater()
            self.program.end()


def plain(text):
    """Write French spaces as one types them."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def words(widget):
    return widget.text() if hasattr(widget, "text") else ""


def labels(root, above=None):
    return [
        each.text()
        for each in root.findChildren(QLabel)
        if each.text() and each.isVisibleTo(above or root)
    ]


class Chooser:
    """Stands where the system's dialogs would stop a test: gives what was prepared."""

    def __init__(self, monkeypatch):
        self.folder = self.file = ""
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(self.folder))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(self.file), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(self.file), ""))


def write_small_files(folder):
    folder.mkdir(parents=True)
    for name, source in small_files().items():
        (folder / name).write_bytes(source.content)
    return folder


def found(seat, store):
    seat.click("Créer une édition")
    seat.fill("Prénom et nom", "Colette Issartel")
    seat.fill("Courriel", "colette@jury.example")
    seat.fill("Dossier d’échange", str(store))
    seat.click("Créer l’édition")
    seat.enter_desk()


def bring_files(seat, chooser, folder):
    seat.go("Import")
    chooser.folder = write_small_files(folder)
    seat.click("Choisir un dossier…")
    seat.click("Vérifier")
    seat.wait_rest()
    boxes = [each for each in seat.page.findChildren(QCheckBox) if each.isVisibleTo(seat.window)]
    for box in boxes:
        box.click()
    seat.click("Importer")
    seat.wait_rest()
