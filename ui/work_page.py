"""The frame of a page that does long work: header, messages, progress, then what it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.errors import Cancelled
from jury_app.jury.changes import Changes
from jury_app.progress import Progress
from ui.background import Task
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.page_header import PageHeader
from ui.parts.task_panel import ProgressPanel

T = TypeVar("T")
Navigate = Callable[..., object]
OpenPath = Callable[[Path], object]


def open_on_desktop(path: Path) -> bool:
    """Open a file or a folder with whatever the system uses for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class WorkPage(QWidget):
    """Put what the page shows into ``content``; only one long work goes on at a time."""

    def __init__(self, desk: Desk, navigate: Navigate, title: str) -> None:
        super().__init__()
        self.desk, self.navigate = desk, navigate
        self._task: Task | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.header = PageHeader(title)
        self.setAccessibleName(title)
        whole.addWidget(self.header)
        self.banner = Banner()
        self.work_panel = ProgressPanel()
        above = QVBoxLayout()
        above.setContentsMargins(16, 12, 16, 0)
        above.setSpacing(10)
        above.addWidget(self.banner)
        above.addWidget(self.work_panel)
        whole.addLayout(above)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(16, 4, 16, 16)
        self.content.setSpacing(12)
        whole.addLayout(self.content, 1)

    @property
    def working(self) -> bool:
        """Whether a long work is under way."""
        return self._task is not None

    def activate(self, context: Mapping[str, object]) -> None:  # noqa: ARG002 - pages override
        """Come into sight."""
        edition = self.desk.snapshot.edition
        if edition is not None:
            told = self.tr("Édition {vintage}").format(vintage=edition.vintage)
            self.header.set_crumbs([(told, None)])

    def may_leave(self) -> bool:
        """Work under way goes on without the page, so one may always leave."""
        return True

    def run(
        self,
        title: str,
        work: Callable[[Progress], tuple[T, Changes]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do a long work in sight; nothing happens while another is under way."""
        if self.working:
            return
        self.banner.clear()

        def finish(value: T) -> None:
            self._over()
            done(value)

        def fail(error: Exception) -> None:
            self._over()
            (failed or self.show_error)(error)

        self._task = self.desk.long(
            work, context=self, failed=fail, done=finish, progress=self.work_panel.show_step
        )
        self.work_panel.start(title, self._task)
        self.work_changed()

    def work_changed(self) -> None:
        """Enable and disable what depends on :attr:`working`; pages override."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong and the way out; what is on screen stays."""
        if isinstance(error, Cancelled):
            self.banner.say(
                "info", self.tr("Interrompu"), self.tr("Ce qui était terminé est gardé.")
            )
            return
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)

    def _over(self) -> None:
        self._task = None
        self.work_panel.finish()
        self.work_changed()
