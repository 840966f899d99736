"""The window of those who have not opened a jury yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from jury_app.core.record import Role
from jury_app.errors import JuryError
from jury_app.jury.desk_card import DeskCard
from jury_app.progress import Progress, Step
from ui.background import Background
from ui.parts import reading_order
from ui.welcome.welcome_page import WelcomePage

if TYPE_CHECKING:
    # What opens a jury is loaded behind this window, not before it.
    from jury_app.jury.anchor import Origin
    from jury_app.jury.desk import Jury
    from jury_app.jury.workshop import Workshop


class WelcomeWindow(QMainWindow):
    """The welcome, and the two forms behind it."""

    def __init__(
        self,
        workshop: Callable[[], Workshop],
        background: Background,
        *,
        desks: Callable[[], tuple[DeskCard, ...]],
        opened: Callable[[Jury], None],
        demonstrate: Callable[[Role], None],
        take_up: Callable[[DeskCard], None],
    ) -> None:
        """``desks`` lists the juries kept here; ``opened`` receives one joined or created."""
        super().__init__()
        self.setWindowTitle("Jury")
        self._workshop, self._background, self._opened = workshop, background, opened
        self._desks = desks
        self._asked_from: QWidget | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.page = WelcomePage(
            join=self.join, create=self.create_edition, demonstrate=demonstrate, take_up=take_up
        )
        self._stack.addWidget(self.page)
        self.page.show_desks(desks())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow what is seen."""
        return reading_order.go(self, forward=forward)

    def join(self) -> None:
        """Show the form for those who were invited."""
        from ui.welcome.join_page import JoinPage  # noqa: PLC0415 - see the top of this file

        self._open(JoinPage(self._workshop(), self._background, self.back, self._opened))

    def create_edition(self) -> None:
        """Show the form for those who found a jury."""
        from ui.welcome.create_page import CreatePage  # noqa: PLC0415 - see the top of this file

        self._open(CreatePage(self._workshop(), self._background, self.back, self._opened))

    def back(self) -> None:
        """Return to the welcome; a form that was left is forgotten."""
        form = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.page)
        if form is not None and form is not self.page:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.page.show_desks(self._desks())
        if self._asked_from is not None:
            self._asked_from.setFocus()

    def prepare_demonstration(
        self, work: Callable[[Progress], Jury], opened: Callable[[Jury], None]
    ) -> None:
        """Make the demonstration if it is not ready, then open it, by ``work``."""
        steps = {
            "phase:import": self.tr("Import de dossiers fictifs…"),
            "phase:joining": self.tr("Inscription d’un jury fictif…"),
            "phase:opening": self.tr("Ouverture du scrutin…"),
            "phase:grading": self.tr("Vote des jurés fictifs…"),
            "phase:exchange": self.tr("Échange des bulletins…"),
        }
        panel = self.page.progress

        def show(step: Step) -> None:
            if step.what in steps:
                panel.show_step(Step(list(steps).index(step.what), len(steps), steps[step.what]))

        task = self._background.run(work, opened, self._not_opened, progress=show, context=self)
        self._begin()
        panel.start(self.tr("Préparation de la démonstration (une dizaine de secondes)…"), task)

    def open_desk(
        self,
        title: str,
        work: Callable[[Origin | None], Jury],
        opened: Callable[[Jury], None],
        answer: Origin | None = None,
    ) -> None:
        """Open a jury kept here, by ``work``; ask first what it is when it is not recognised."""

        def again(said: Origin) -> None:
            self.open_desk(title, work, opened, said)

        def failed(error: Exception) -> None:
            self._not_opened(error)
            code = error.code if isinstance(error, JuryError) else ""
            if code in {"desk_copied", "desk_unsure"}:
                self.page.banner.clear()
                self._ask_origin(title, again, certain=code == "desk_copied")

        self._background.run(lambda: work(answer), opened, failed, context=self)
        self._begin()
        self.page.progress.start(self.tr("Ouverture du jury…"))

    def _ask_origin(self, title: str, go: Callable[[Origin], None], *, certain: bool) -> None:
        """Let the person say whether a jury was copied here, or see that it was."""
        from ui.welcome.origin_page import OriginPage  # noqa: PLC0415 - see the top of this file

        def answer(said: Origin) -> None:
            self.back()
            go(said)

        self._open(OriginPage(title, certain=certain, back=self.back, go=answer))

    def _begin(self) -> None:
        """Open one thing at a time: a desk nobody waits for would stay locked."""
        self._stack.setCurrentWidget(self.page)
        self.page.banner.clear()
        self._asked_from = self.page.focusWidget()  # being disabled takes the focus away
        self.page.set_busy(busy=True)

    def _not_opened(self, error: Exception) -> None:
        self.page.progress.finish()
        self.page.set_busy(busy=False)
        if self._asked_from is not None:
            self._asked_from.setFocus()
        self.show_error(error)

    def show_error(self, error: Exception) -> None:
        """Say why something could not be opened."""
        from ui.error_text import explain  # noqa: PLC0415 - see the top of this file

        told = explain(error)
        lost = isinstance(error, JuryError) and error.code == "key_lost"
        ways = [(self.tr("Rejoindre un jury"), self.join)] if lost else []
        self.page.banner.say("error", told.sentence, told.way_out, ways)

    def tell_received(self, name: str) -> None:
        """Say that an exchange file waits for the jury it is meant for to be opened."""
        self.page.banner.say(
            "info",
            self.tr("Fichier d’échange reçu\u00a0: {name}").format(name=name),
            self.tr("Ouvrez le jury auquel il est destiné\u202f; vous pourrez l’y lire."),
        )

    def _open(self, page: QWidget) -> None:
        self._asked_from = self.page.focusWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
