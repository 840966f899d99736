"""One ballot between the screen and the jury: kept while written, sealed, withdrawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from jury_app.core.ballot import Answer, AnswerKind, Ballot
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.views import BallotView
from ui.desk import Desk
from ui.parts.grade_picker import ABSTAIN
from ui.voting.ballot_form import BallotForm

PAUSE_MS = 400
_TOPICS = (Topic.WORK, Topic.BALLOTS, Topic.ROUNDS, Topic.ROSTER, Topic.EDITION, Topic.EXCHANGE)


class BallotKeeper(QObject):
    """Holds the form of one dossier's ballot; what is typed is kept after a short pause.

    ``changed`` when the form is another one, ``kept`` when the draft is on disk, ``sealed`` with
    the dossier's number, ``failed`` with the error: what was typed stays.
    """

    changed = Signal()
    kept = Signal()
    sealed = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pending = 0
        self.number = ""
        self.form: BallotForm | None = None
        self.sealing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        desk.changed.connect(self._follow)

    def show(self, number: str) -> None:
        """Take up another dossier's ballot, once the one before is kept."""
        self.flush()
        self.number = number
        self.form = None
        self.changed.emit()
        self.read()

    def read(self) -> None:
        """Read what this laptop holds of the ballot."""
        number, jury = self.number, self._desk.jury
        if number:
            self._desk.ask(
                lambda: jury.voting.ballot(number),
                self._take,
                context=self,
                failed=self.failed.emit,
            )

    def write(self, form: BallotForm) -> None:
        """Take what is typed; it is kept after a pause."""
        if form == self.form:
            return
        self.form = form
        if form.unsaved:
            self._pause.start()
        self.changed.emit()

    def pick(self, value: object) -> None:
        """Take a card of the picker: a grade or the abstention."""
        if self.form is None:
            return
        if value == ABSTAIN:
            self.write(self.form.answered(Answer(AnswerKind.ABSTENTION)))
        elif isinstance(value, int):
            self.write(self.form.answered(Answer(AnswerKind.GRADE, value)))

    def flush(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        form, jury = self.form, self._desk.jury
        if form is None or not form.unsaved or not form.writable:
            return
        number, draft = form.view.dossier, form.to_keep
        self.form = form.saved()
        self._act(lambda: jury.voting.save_draft(number, draft), self.kept.emit)

    def seal(self) -> None:
        """Seal what is typed, when it may be."""
        form, jury = self.form, self._desk.jury
        if form is None or form.why_not_seal or self.sealing:
            return
        ballot = form.ballot
        if ballot is None:
            return
        self._pause.stop()
        self.form = form.saved()
        self.sealing = True
        self.changed.emit()
        self._act(lambda: jury.voting.cast(ballot), lambda: self.sealed.emit(ballot.dossier))

    def settle(self, ballot: Ballot) -> None:
        """Seal the answer that the juror chose among those of several laptops."""
        jury = self._desk.jury
        if self.form is None or self.sealing:
            return
        self._pause.stop()
        self.form = None  # what is read next is what was chosen
        self.sealing = True
        self._act(lambda: jury.voting.cast(ballot), lambda: self.sealed.emit(ballot.dossier))

    def withdraw(
        self, reason: str, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Withdraw from the dossier; what was typed is dropped with it."""
        self._pause.stop()
        number, jury = self.number, self._desk.jury
        self._desk.act(
            lambda: jury.voting.withdraw(number, reason), context=self, failed=failed, done=done
        )

    def come_back(
        self, reason: str, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Take a withdrawal back."""
        number, jury = self.number, self._desk.jury
        self._desk.act(
            lambda: jury.voting.come_back(number, reason), context=self, failed=failed, done=done
        )

    def _act(self, work: Callable[[], Changes], done: Callable[[], None]) -> None:
        """Do something with the ballot; until it is over, what is typed wins over what is read."""
        self._pending += 1
        number = self.number

        def over() -> None:
            self._pending -= 1
            self.sealing = False
            done()

        def failed(error: Exception) -> None:
            self._pending -= 1
            self.sealing = False
            if self.form is not None and self.number == number:
                self.form = self.form.unkept()
            self.failed.emit(error)
            self.changed.emit()

        self._desk.act(work, context=self, failed=failed, done=over)

    def _take(self, view: BallotView) -> None:
        edition = self._desk.snapshot.edition
        if view.dossier != self.number or edition is None:
            return
        if self.form is None:
            self.form = BallotForm.of(view, edition)
        else:
            self.form = self.form.refreshed(view, pending=self._pending > 0)
        self.changed.emit()

    def _follow(self, changes: Changes) -> None:
        mine = not changes.dossiers or self.number in changes.dossiers
        if changes.touches(*_TOPICS) and mine:
            self.read()
