"""The camera: shows pages of a desk in a window that nobody sees, and keeps pictures of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from jury_app.__main__ import open_store
from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import Workshop
from jury_app.keys.vault import OpenVault
from jury_app.settings import Settings
from local_db.archive import open_archive
from ui import theme
from ui.background import Background
from ui.desk import Desk
from ui.desk_window import DemonstrationMenu, DeskWindow

ROOT: Final = Path(__file__).resolve().parent.parent
IMAGES: Final = ROOT / "docs" / "images"
SIZE: Final = (1366, 768)
MOMENT: Final = datetime(2018, 12, 4, 17, 5, tzinfo=UTC)
SETTLED: Final = 0.4
"""Seconds of quiet after which a page shows what it has, on a machine that has time for it."""
ROUNDS: Final = 25
"""Times that a window is given a turn at least: on a busy machine the seconds pass without it."""
LONGEST: Final = 30.0
COLOURS: Final = 256


class StandingClock:
    """A laptop's clock that always shows the same minute."""

    def minutes(self) -> int:
        """Give the minutes since 1970-01-01 00:00 UTC."""
        return int(MOMENT.timestamp()) // 60


def workshop(root: Path) -> Workshop:
    """Make a laptop of the demonstration whose clock stands still."""
    return Workshop(root, open_archive, open_store, OpenVault(root), StandingClock())


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, the page, what the page is told, the scheme, a button to press.

    ``stage`` does what a hand would do in the window; a window it gives is taken instead.
    """

    name: str
    page: str
    context: Mapping[str, object] = field(default_factory=dict)
    scheme: str = "light"
    press: str = ""
    stage: Callable[[DeskWindow], QWidget | None] | None = None


class Camera:
    """Shows pages in a window that nobody sees, and keeps pictures of them."""

    def __init__(self, application: QApplication, background: Background) -> None:
        """Take pictures with the ``application``, once ``background`` is idle."""
        self._application, self._background = application, background

    def settle(self) -> None:
        """Let the window work until nothing has moved for a while."""
        began = quiet = time.monotonic()
        rounds = 0
        while time.monotonic() - quiet < SETTLED or rounds < ROUNDS:
            self._application.processEvents()
            rounds += 1
            if self._background.busy:
                quiet, rounds = time.monotonic(), 0
            if time.monotonic() - began > LONGEST:
                raise TimeoutError
            time.sleep(0.01)

    def take(self, window: QWidget, name: str) -> None:
        """Write the picture of a window."""
        self.settle()
        path = IMAGES / f"{name}.png"
        grabbed = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        size, line = (grabbed.width(), grabbed.height()), grabbed.bytesPerLine()
        image = Image.frombuffer("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", line, 1)
        # A screen has few colours: a palette makes a third of the size, with nothing to see.
        few = image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, 1, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1024:.0f} KiB")

    def tour(self, jury: Jury, role: Role, shots: Sequence[Shot]) -> None:
        """Open the desk of ``jury`` and take the pictures."""
        for scheme in dict.fromkeys(shot.scheme for shot in shots):
            theme.apply_theme(self._application, "dark" if scheme == "dark" else "light")
            menu = DemonstrationMenu(role, lambda _: None, lambda: None)
            desk = Desk(jury, self._background)
            window = DeskWindow(
                desk,
                Settings(),
                apply=lambda _: None,
                leave=lambda: None,
                folder=Path("Jury"),
                demonstration=menu,
            )
            window.resize(*SIZE)
            window.show()
            self.settle()
            for shot in shots:
                if shot.scheme == scheme:
                    if not window.navigate(shot.page, **shot.context):
                        raise LookupError(shot.page)
                    if shot.press:
                        self._press(window, shot.press)
                    self._shoot(window, shot)
            window.close()
            window.deleteLater()
            desk.deleteLater()
            self.settle()

    def _shoot(self, window: DeskWindow, shot: Shot) -> None:
        self.settle()
        opened = shot.stage(window) if shot.stage else None
        self.take(opened or window, shot.name)
        if opened is not None and opened.isWindow():
            opened.close()

    def _press(self, window: QWidget, words: str) -> None:
        """Press the button in sight that carries these words."""
        self.settle()
        buttons = window.findChildren(QPushButton)
        next(each for each in buttons if each.text() == words and each.isVisible()).click()
