"""Carries attachments after every exchange, beside everything else the person does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_app.errors import Cancelled
from jury_app.jury.attachments import AttachmentsSynced
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.desk import Jury
from jury_app.jury.transfer import Transfer, Transferred
from jury_app.progress import Step
from ui.background import Background, Task

KILO = 1024
"""Steps are shown in kilobytes: a bar counts to two thousand millions at most."""


class Carrier(QObject):
    """One transfer at a time; what came in is told like any other change."""

    stepped = Signal(object)
    """The ``Step`` of the transfer under way, in kilobytes; None when it is over."""

    def __init__(
        self, jury: Jury, background: Background, tell: Callable[[Changes], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jury, self._background, self._tell = jury, background, tell
        self._task: Task | None = None
        self._again = self._ours = False
        self.reading = ""
        """The dossier in sight: its attachments are fetched first."""
        self.trouble = ""
        """The code of what stopped the last transfer, "" when nothing did."""

    def follow(self, changes: Changes) -> None:
        """Carry after an exchange (which always tells of the roster too), or when files change."""
        exchanged = changes.touches(Topic.EXCHANGE) and changes.touches(Topic.ROSTER)
        if not self._ours and (exchanged or changes.touches(Topic.ATTACHMENTS)):
            self.start()

    def start(self, *, reread: bool = False) -> None:
        """Carry what is missing here or there; asked while at it, do so once more afterwards.

        ``reread`` reads all that the stores hold, and mends there what is spoilt.
        """
        if self._task is not None:
            self._again = True
            return
        first = (self.reading,) if self.reading else ()
        self._task = self._background.run(
            lambda: self._jury.attachments.prepare(first, reread=reread),
            self._run,
            self._fail,
            context=self,
        )

    def fetch(
        self,
        dossier: str,
        digest: bytes,
        done: Callable[[], object],
        failed: Callable[[Exception], object],
        context: QObject,
    ) -> None:
        """Get one file at once, beside whatever else is carried."""

        def run(transfer: Transfer) -> None:
            self._background.run(
                transfer.run, note, failed, self._show, lane="free", context=context
            )

        def note(transferred: Transferred) -> None:
            self._background.run(
                lambda: self._jury.attachments.note(transferred),
                end,
                failed,
                context=context,
            )

        def end(noted: tuple[AttachmentsSynced, Changes]) -> None:
            self._finish(noted[1])
            done()

        self._background.run(
            lambda: self._jury.attachments.prepare_one(dossier, digest),
            run,
            failed,
            context=context,
        )

    def cancel(self) -> None:
        """Stop after the piece under way; the next exchange goes on from there."""
        self._again = False
        if self._task is not None:
            self._task.cancel()

    def _run(self, transfer: Transfer) -> None:
        if not transfer.visits:
            self._end(Changes())
            return
        self._task = self._background.run(
            transfer.run, self._note, self._fail, self._show, lane="free", context=self
        )

    def _note(self, transferred: Transferred) -> None:
        self.trouble = transferred.trouble
        self._task = self._background.run(
            lambda: self._jury.attachments.note(transferred)[1], self._end, self._fail, context=self
        )

    def _end(self, changes: Changes) -> None:
        self._task = None
        self._finish(changes)
        if self._again:
            self._again = False
            self.start()

    def _finish(self, changes: Changes) -> None:
        self.stepped.emit(None)
        self._ours = True
        if changes.topics:
            self._tell(changes)
        self._ours = False

    def _fail(self, error: Exception) -> None:
        """Keep quiet: being offline is normal, and the next exchange tries again."""
        self._task = None
        self._again = False
        self.trouble = "" if isinstance(error, Cancelled) else getattr(error, "code", "bug")
        self._finish(Changes(frozenset({Topic.ATTACHMENTS})))

    def _show(self, step: Step) -> None:
        self.stepped.emit(Step(step.done // KILO, step.total // KILO, step.what))
