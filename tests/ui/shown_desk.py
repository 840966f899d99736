"""A window in a process of its own, on the demonstration: shows page after page, as it is told."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.record import Role
from jury_app.errors import Unreachable
from jury_app.jury.desk_card import desks_below
from jury_app.rehearsal.demonstration import Demonstration
from jury_app.settings import Settings
from ui import theme
from ui.background import Background
from ui.desk import Desk
from ui.desk_window import DeskWindow
from ui.welcome.welcome_window import WelcomeWindow

QUIET = 0.3
"""Seconds without any work after which a page shows what it has."""


def welcome(folder, background):
    """The first window, and what shows each of its pages."""
    window = WelcomeWindow(
        lambda: rehearsal_workshop(Path(folder) / "desks"),
        background,
        desks=lambda: desks_below(Path(folder) / "desks"),
        opened=print,
        demonstrate=print,
        take_up=print,
    )
    pages = {
        "join": window.join,
        "create": window.create_edition,
        "copied": lambda: window._ask_origin("Label 2019", print, certain=True),
        "unsure": lambda: window._ask_origin("Label 2019", print, certain=False),
        "lost": lambda: window.show_error(Unreachable("key_lost")),
    }

    def show(page):
        window.back()
        pages[page]()
        return True

    return window, show


def desk(folder, background, role):
    """The window of a role, and what shows its pages: "dossier D012" names one dossier."""
    jury = Demonstration(Path(folder), rehearsal_workshop).open(Role(role))
    window = DeskWindow(
        Desk(jury, background), Settings(), apply=print, leave=print, folder=Path("Jury")
    )

    def show(page, number=""):
        return window.navigate(page, **({"number": number} if number else {}))

    return window, show


def main(folder, role):
    """Each line read names a page; each is answered by a line once it is shown."""
    application = QApplication(["jury"])
    theme.apply_theme(application, "light")
    background = Background()
    is_desk = role in set(Role)
    window, show = desk(folder, background, role) if is_desk else welcome(folder, background)
    window.resize(1500, 900)
    window.show()

    def rest():
        quiet = time.monotonic()
        while time.monotonic() - quiet < QUIET:
            application.processEvents()
            if background.busy:
                quiet = time.monotonic()
            time.sleep(0.01)

    def obey():
        asked = sys.stdin.readline().split()
        if not asked:
            application.quit()
            return
        rest()
        went = show(*asked)
        rest()
        sys.stdout.write("shown\n" if went else "absent\n")
        sys.stdout.flush()

    reading = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reading.activated.connect(obey)
    application.exec()
    if is_desk:
        window.let_go()
    window.close()
    background.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
