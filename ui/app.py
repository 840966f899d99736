"""The program: starts Qt, shows the welcome, opens desks, and ends cleanly."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from jury_app import settings as machine
from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import DeskCard, Workshop
from jury_app.logs import crash_report, start_log
from jury_app.rehearsal.demonstration import Demonstration
from ui import i18n, theme
from ui.background import Background
from ui.crash_page import CrashWindow
from ui.desk import Desk
from ui.desk_window import DemonstrationMenu, DeskWindow
from ui.welcome.welcome_window import WelcomeWindow

NewWorkshop = Callable[[Path], Workshop]
_log = logging.getLogger(__name__)
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
    ) -> None:
        """``folder`` holds the desks of this machine; nothing is opened yet."""
        self._application = application
        self._folder = folder
        self.settings = settings
        self.background = Background()
        self._new_workshop = new_workshop
        self._workshop: Workshop | None = None
        self.demonstration = Demonstration(folder / "demonstration", new_rehearsal)
        self._window: WelcomeWindow | DeskWindow | None = None
        self._desk: Desk | None = None
        self._role: Role | None = None

    @property
    def window(self) -> WelcomeWindow | DeskWindow | None:
        """The window in front."""
        return self._window

    def workshop(self) -> Workshop:
        """Give the workshop, made at its first use: it loads the database layer."""
        if self._workshop is None:
            self._workshop = self._new_workshop(self._folder / "desks")
        return self._workshop

    def welcome(self, error: Exception | None = None) -> None:
        """Show the welcome, with what went wrong if anything did."""
        self._close_desk()
        window = WelcomeWindow(
            self.workshop(),
            self.background,
            opened=self.enter,
            demonstrate=self.demonstrate,
            take_up=self.take_up,
        )
        self._show(window)
        if error is not None:
            window.show_error(error)

    def demonstrate(self, role: Role) -> None:
        """Enter the demonstration, preparing it the first time."""
        if isinstance(self._window, DeskWindow):
            self._close_desk()
        window = self._window
        if not isinstance(window, WelcomeWindow):
            self.welcome()
            window = self._window
        if not isinstance(window, WelcomeWindow):
            return
        self._role = role
        window.prepare_demonstration(
            self.demonstration, role, lambda jury: self.enter(jury, role), self.welcome
        )

    def wipe_demonstration(self) -> None:
        """Forget what was played and begin again in the same role."""
        role = self._role or Role.JUROR
        self._close_desk()
        self.demonstration.wipe()
        self.welcome()
        self.demonstrate(role)

    def take_up(self, card: DeskCard) -> None:
        """Open a jury kept on this machine."""
        passphrase = ""
        if card.locked_by == "passphrase":
            passphrase, given = QInputDialog.getText(
                self._window,
                card.title,
                QCoreApplication.translate("program", "Phrase de passe de ce jury"),
                QLineEdit.EchoMode.Password,
            )
            if not given:
                return
        self.background.run(
            lambda: self.workshop().open(card, passphrase),
            self.enter,
            self._not_opened,
            context=self._window,
        )

    def _not_opened(self, error: Exception) -> None:
        if isinstance(self._window, WelcomeWindow):
            self._window.show_error(error)

    def enter(self, jury: Jury, demonstration_role: Role | None = None) -> None:
        """Show the desk of an open jury."""
        self._desk = Desk(jury, self.background)
        self._role = demonstration_role
        window = DeskWindow(
            self._desk,
            self.settings,
            apply=self.apply,
            leave=self.welcome,
            demonstration=None
            if demonstration_role is None
            else DemonstrationMenu(demonstration_role, self.demonstrate, self.wipe_demonstration),
        )
        self._show(window)

    def apply(self, settings: machine.Settings) -> None:
        """Dress the screens in other settings, and keep them."""
        self.settings = settings
        theme.apply_theme(self._application, settings.theme, settings.text_scale / 100)
        machine.save(self._folder, settings)

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

    def _close_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def crash(self, error: BaseException) -> None:
        """Show a defect of ours with a report to save; the desk goes on."""
        _log.error("%s", crash_report(error))
        CrashWindow(crash_report(error), self._window).show()

    def end(self) -> None:
        """Let go of everything."""
        self.background.close()
        if self._desk is not None:
            self._desk.jury.close()


def start(
    new_workshop: NewWorkshop,
    new_rehearsal: NewWorkshop,
    *,
    scheme: machine.Theme | None,
    demo: bool,
    folder: Path | None,
) -> int:
    """Run the windows until the last one is closed; return the exit status."""
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
    program = Program(application, new_workshop, new_rehearsal, root, settings)
    sys.excepthook = lambda _kind, error, _trace: program.crash(error)
    program.welcome()
    if demo:
        program.demonstrate(Role.JUROR)
    try:
        return application.exec()
    finally:
        program.end()


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), "%s", message)
