"""Long work in sight: what it is at, how far, and a way to stop it."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.progress import Step
from ui.parts.announce import announce
from ui.parts.buttons import SecondaryButton
from ui.parts.progress_strip import ProgressStrip
from ui.parts.sight import bring_into_sight
from ui.parts.surfaces import Card
from ui.parts.text import Text


class Stoppable(Protocol):
    """Anything that can be asked to stop; ``ui.background.Task`` is."""

    def cancel(self) -> None:
        """Ask to stop; what is finished is kept."""
        ...


class ProgressPanel(Card):
    """Hidden until :meth:`start`; hand :meth:`show_step` to the work as its progress."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._task: Stoppable | None = None
        row = QHBoxLayout()
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(6)
        self._title = Text("", "strong")
        self._strip = ProgressStrip()
        words.addWidget(self._title)
        words.addWidget(self._strip)
        row.addLayout(words, 1)
        self._stop = SecondaryButton(self.tr("Interrompre"), self._cancel, icon_name="square")
        row.addWidget(self._stop)
        self.body.addLayout(row)
        self.hide()

    def start(self, title: str, task: Stoppable | None = None) -> None:
        """Show a work that begins; without ``task`` it cannot be stopped."""
        self._task = task
        self._title.setText(title)
        self._strip.show_progress(0, 0, self.tr("Préparation…"))
        self._stop.setVisible(task is not None)
        self._stop.setEnabled(True)
        self.show()
        bring_into_sight(self)
        announce(self, title)

    def show_step(self, step: Step) -> None:
        """Show how far the work is."""
        self._strip.show_progress(step.done, step.total, step.what)

    def finish(self) -> None:
        """Hide: the work is over, well or not."""
        self._task = None
        self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._stop.setEnabled(False)
            self._title.setText(self.tr("Interruption en cours…"))
            self._task.cancel()
            self.stopped.emit()
