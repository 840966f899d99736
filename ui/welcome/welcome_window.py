"""The window of those who have not opened a jury yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import DeskCard, Workshop
from jury_app.progress import Progress, Step
from jury_app.rehearsal.demonstration import Demonstration
from ui.background import Background
from ui.error_text import explain
from ui.welcome.create_page import CreatePage
from ui.welcome.join_page import JoinPage
from ui.welcome.welcome_page import WelcomePage


class WelcomeWindow(QMainWindow):
    """The welcome, and the two forms behind it."""

    def __init__(
        self,
        workshop: Workshop,
        background: Background,
        *,
        opened: Callable[[Jury], None],
        demonstrate: Callable[[Role], None],
        take_up: Callable[[DeskCard], None],
    ) -> None:
        """``opened`` receives a jury that was joined or created here."""
        super().__init__()
        self.setWindowTitle("Jury")
        self._workshop, self._background, self._opened = workshop, background, opened
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.page = WelcomePage(
            join=self.join, create=self.create_edition, demonstrate=demonstrate, take_up=take_up
        )
        self._stack.addWidget(self.page)
        self.page.show_desks(workshop.desks())

    def join(self) -> None:
        """Show the form for those who were invited."""
        self._open(JoinPage(self._workshop, self._background, self.back, self._opened))

    def create_edition(self) -> None:
        """Show the form for those who found a jury."""
        self._open(CreatePage(self._workshop, self._background, self.back, self._opened))

    def back(self) -> None:
        """Return to the welcome; a form that was left is forgotten."""
        form = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.page)
        if form is not None and form is not self.page:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.page.show_desks(self._workshop.desks())

    def prepare_demonstration(
        self,
        demonstration: Demonstration,
        role: Role,
        opened: Callable[[Jury], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make the demonstration if it is not ready, then open it in a role."""
        steps = {
            "phase:import": self.tr("Import de dossiers fictifs…"),
            "phase:joining": self.tr("Inscription d’un jury fictif…"),
            "phase:opening": self.tr("Ouverture du scrutin…"),
            "phase:grading": self.tr("Vote des jurés fictifs…"),
            "phase:exchange": self.tr("Échange des bulletins…"),
        }
        panel = self.page.progress

        def work(progress: Progress) -> Jury:
            demonstration.prepare(progress)
            return demonstration.open(role)

        def show(step: Step) -> None:
            if step.what in steps:
                panel.show_step(Step(list(steps).index(step.what), len(steps), steps[step.what]))

        def stop(error: Exception) -> None:
            panel.finish()
            self.page.set_busy(busy=False)
            failed(error)

        task = self._background.run(work, opened, stop, progress=show, context=self)
        self.page.set_busy(busy=True)
        panel.start(self.tr("Préparation de la démonstration (une dizaine de secondes)…"), task)

    def show_error(self, error: Exception) -> None:
        """Say why something could not be opened."""
        told = explain(error)
        self.page.banner.say("error", told.sentence, told.way_out)

    def _open(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
