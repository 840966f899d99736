"""The program: starts Qt, shows the welcome, opens desks, and ends cleanly."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from jury_app import settings as machine
from jury_app.core.record import Role
from jury_app.errors import Cancelled
from jury_app.jury.desk_card import DeskCard, desks_below
from jury_app.logs import crash_report, start_log
from jury_app.progress import Progress
from ui import i18n, theme
from ui.background import Background
from ui.welcome.welcome_window import WelcomeWindow

if TYPE_CHECKING:
    # The welcome must stand before what opens a jury is loaded: three seconds against one.
    from jury_app.jury.desk import Jury
    from jury_app.jury.workshop import Workshop
    from jury_app.rehearsal.demonstration import Demonstration
    from ui.crash_page import CrashWindow
    from ui.desk import Desk
    from ui.desk_window import DeskWindow

NewWorkshop = Callable[[Path], "Workshop"]
_log = logging.getLogger(__name__)
_LATER = (
    "jury_app.jury.workshop",
    "local_db.archive",
    "ui.desk_window",
    "jury_app.rehearsal.demonstration",
    "ui.welcome.create_page",
    "ui.welcome.join_page",
)
"""Loaded behind the welcome, so that the first click finds it ready."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Program:
    """What lives as long as the program: settings, the background, and the one window."""

    def __init__(
        self,
        application: QApplication,
        new_workshop: NewWorkshop,
        new_rehearsal: NewWorkshop,
        folder: Path,
        settings: machine.Settings,
        *,
        received: Path | None = None,
    ) -> None:
        """``folder`` holds the desks of this machine; nothing is opened yet.

        ``received`` is an exchange file to propose in the first jury that opens.
        """
        self._application = application
        self.folder = folder
        self.settings = settings
        self._received = received
        self.background = Background()
        self._new_workshop, self._new_rehearsal = new_workshop, new_rehearsal
        self._workshop: Workshop | None = None
        self._demonstration: Demonstration | None = None
        self._window: WelcomeWindow | DeskWindow | None = None
        self._desk: Desk | None = None
        self._role: Role | None = None
        self._crash: CrashWindow | None = None

    @property
    def window(self) -> WelcomeWindow | DeskWindow | None:
        """The window in front."""
        return self._window

    def workshop(self) -> Workshop:
        """Give the workshop, made at its first use: it loads the database layer."""
        if self._workshop is None:
            self._workshop = self._new_workshop(self._desks)
        return self._workshop

    def begin(self) -> None:
        """Show the welcome, then what was open at the last end; load the rest meanwhile."""
        self.welcome()
        if self._received is not None and isinstance(self._window, WelcomeWindow):
            self._window.tell_received(self._received.name)
        QTimer.singleShot(100, self.background, self._load_later)
        for card in desks_below(self._desks):
            if card.folder.name == self.settings.last_desk and card.locked_by != "passphrase":
                self.take_up(card)

    def welcome(self, error: Exception | None = None) -> None:
        """Show the welcome, with what went wrong if anything did."""
        if not self._leave_desk():
            return
        window = WelcomeWindow(
            self.workshop,
            self.background,
            desks=lambda: desks_below(self._desks),
            opened=self.enter,
            demonstrate=self.demonstrate,
            take_up=self.take_up,
        )
        self._show(window)
        if error is not None:
            window.show_error(error)

    def leave(self) -> None:
        """Return to the welcome because the person wishes it: the next start will stay there."""
        self.welcome()
        if isinstance(self._window, WelcomeWindow):
            self._remember("")

    def demonstrate(self, role: Role, *, fresh: bool = False) -> None:
        """Enter the demonstration, preparing it the first time, or anew."""
        if not isinstance(self._window, WelcomeWindow):
            self.welcome()
        window = self._window
        if not isinstance(window, WelcomeWindow):
            return  # something in the desk has to be settled first

        def work(progress: Progress) -> Jury:
            demonstration = self._rehearsal()
            if fresh:
                demonstration.wipe()
            demonstration.prepare(progress)
            return demonstration.open(role)

        window.prepare_demonstration(work, lambda jury: self.enter(jury, role))

    def wipe_demonstration(self) -> None:
        """Forget what was played and begin again in the same role."""
        self.demonstrate(self._role or Role.JUROR, fresh=True)

    def take_up(self, card: DeskCard) -> None:
        """Open a jury kept on this machine."""
        window = self._window
        if not isinstance(window, WelcomeWindow):
            return
        passphrase = ""
        if card.locked_by == "passphrase":
            passphrase, given = QInputDialog.getText(
                window,
                card.title,
                QCoreApplication.translate("program", "Phrase de passe de ce jury"),
                QLineEdit.EchoMode.Password,
            )
            if not given:
                return
        window.open_desk(
            f"{card.title} \u2013 {card.name}",
            lambda answer: self.workshop().open(card, passphrase, answer),
            self.enter,
        )

    def enter(self, jury: Jury, demonstration_role: Role | None = None) -> None:
        """Show the desk of an open jury."""
        from ui.desk import Desk  # noqa: PLC0415 - see the top of this file
        from ui.desk_window import DemonstrationMenu, DeskWindow  # noqa: PLC0415 - the same

        self._desk = Desk(jury, self.background)
        self._role = demonstration_role
        window = DeskWindow(
            self._desk,
            self.settings,
            apply=self.apply,
            leave=self.leave,
            folder=self.folder,
            demonstration=None
            if demonstration_role is None
            else DemonstrationMenu(demonstration_role, self.demonstrate, self.wipe_demonstration),
        )
        self._show(window)
        if demonstration_role is None:
            self._remember(jury.desk_name)
            if self._received is not None:
                window.navigate("exchange", received=self._received.absolute())
                self._received = None

    def apply(self, settings: machine.Settings) -> None:
        """Dress the screens in other settings, and keep them."""
        self.settings = replace(settings, last_desk=self.settings.last_desk)
        theme.apply_theme(self._application, settings.theme, settings.text_scale / 100)
        machine.save(self.folder, self.settings)

    @property
    def _desks(self) -> Path:
        return self.folder / "desks"

    def _remember(self, desk: str) -> None:
        """Keep which desk the next start opens by itself ("" for none)."""
        if desk != self.settings.last_desk:
            self.settings = replace(self.settings, last_desk=desk)
            machine.save(self.folder, self.settings)

    def _rehearsal(self) -> Demonstration:
        from jury_app.rehearsal.demonstration import (  # noqa: PLC0415 - see the top of this file
            Demonstration,
        )

        if self._demonstration is None:
            self._demonstration = Demonstration(self.folder / "demonstration", self._new_rehearsal)
        return self._demonstration

    def _load_later(self) -> None:
        """Load what the first click will need, stopping at once when the program ends."""

        def work(progress: Progress) -> None:
            for done, module in enumerate(_LATER):
                progress.step(done, len(_LATER), module)
                import_module(module)

        with suppress(Cancelled):  # the program may have ended within this moment
            self.background.run(work, _nothing, _nothing, lane="free")

    def _show(self, window: WelcomeWindow | DeskWindow) -> None:
        """Replace the window, at the same place and size."""
        before = self._window
        self._window = window
        if before is None:
            window.resize(1280, 800)
            window.show()
            return
        window.restoreGeometry(before.saveGeometry())
        window.show()
        before.close()
        before.deleteLater()

    def _leave_desk(self) -> bool:
        """Let go of the open desk, unless something in it has to be settled first."""
        if self._desk is not None:
            window = self._window
            if window is not None and not isinstance(window, WelcomeWindow):
                if not window.may_leave():
                    return False
                window.let_go()
                window.setEnabled(False)  # nothing more is asked of a jury that closes
            self._desk.close()
            self._desk = None
        return True

    def crash(self, error: BaseException) -> None:
        """Show a defect of ours with a report to save; the desk goes on."""
        from ui.crash_page import CrashWindow  # noqa: PLC0415 - hardly ever needed

        report = crash_report(error)
        _log.error("%s", report)
        if self._crash is not None:
            self._crash.add(report)  # a defect in painting comes back sixty times a second
            return
        self._crash = CrashWindow(report, self._window)
        self._crash.finished.connect(self._forget_crash)
        self._crash.show()

    def _forget_crash(self) -> None:
        self._crash = None

    def end(self) -> None:
        """Let go of everything."""
        self.background.close()
        if self._desk is not None:
            self._desk.jury.close()
            self._desk = None


def start(
    new_workshop: NewWorkshop,
    new_rehearsal: NewWorkshop,
    *,
    scheme: machine.Theme | None,
    demo: bool,
    folder: Path | None,
    received: Path | None = None,
) -> int:
    """Run the windows until the last one is closed; return the exit status.

    ``received`` is an exchange file that was double-clicked.
    """
    root = folder or machine.data_folder()
    kept = machine.load(root)
    start_log(machine.log_folder() if folder is None else root / "logs")
    # Long pure-Python work on a lane must not make the screen stutter (measured: p99 75 → 26 ms).
    sys.setswitchinterval(0.001)
    qInstallMessageHandler(_log_qt)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Jury")
    application.setOrganizationName("Jury")
    i18n.speak(application, kept.language)
    settings = kept if scheme is None else replace(kept, theme=scheme)
    theme.apply_theme(application, settings.theme, settings.text_scale / 100)
    program = Program(application, new_workshop, new_rehearsal, root, settings, received=received)
    sys.excepthook = lambda _kind, error, _trace: program.crash(error)
    if demo:
        program.welcome()
        program.demonstrate(Role.JUROR)
    else:
        program.begin()
    try:
        return application.exec()
    finally:
        program.end()


def _nothing(_: object) -> None:
    """Stand for a callback nobody waits for."""


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), "%s", message)
