"""A desk of the demonstration in a process of its own: shows page after page, as it is told."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.record import Role
from jury_app.rehearsal.demonstration import Demonstration
from jury_app.settings import Settings
from ui import theme
from ui.background import Background
from ui.desk import Desk
from ui.desk_window import DeskWindow

QUIET = 0.3
"""Seconds without any work after which a page shows what it has."""


def main(folder, role):
    """Each line read names a page, with a dossier after it or not; each is answered by one."""
    application = QApplication(["jury"])
    theme.apply_theme(application, "light")
    background = Background()
    jury = Demonstration(Path(folder), rehearsal_workshop).open(Role(role))
    window = DeskWindow(
        Desk(jury, background), Settings(), apply=print, leave=print, folder=Path("Jury")
    )
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
        went = window.navigate(asked[0], **({"number": asked[1]} if asked[1:] else {}))
        rest()
        sys.stdout.write("shown\n" if went else "absent\n")
        sys.stdout.flush()

    reading = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reading.activated.connect(obey)
    application.exec()
    window.let_go()
    window.close()
    background.close()
    jury.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
