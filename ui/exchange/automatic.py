"""Exchanging without being asked, and without being noticed: no dialog, no message, no focus."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from jury_app.errors import Cancelled, JuryError
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.exchange import Occasion
from jury_app.jury.views import Synced
from jury_app.progress import Progress
from ui.background import Task
from ui.desk import Desk

LOOK_EVERY = 30_000
AFTER_SEALING = 60_000
AT_QUIT = 8_000
"""Milliseconds: between two looks, from a seal to its exchange, and for the last one of all."""
PATIENCE = 3.0
"""Seconds after which an exchange under way makes room for somebody who reads."""
_DECISIONS = frozenset({"store_refused", "store_went_back", "store_password_missing", "fork"})


class AutomaticExchange(QObject):
    """Asks the jury what is due, and does it behind everything else.

    ``decision`` carries the code of what only a person can settle, once until it changes;
    ``requests`` how many laptops ask to join, when that grows.
    """

    decision = Signal(str)
    requests = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Do nothing before :meth:`begin`."""
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._since = 0.0
        self._told = ""
        self._asking = 0
        self._ended: Callable[[], object] | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY)
        self._looks.timeout.connect(lambda: self.run(Occasion.TIMER))
        self._sealed = QTimer(self)
        self._sealed.setSingleShot(True)
        self._sealed.setInterval(AFTER_SEALING)
        self._sealed.timeout.connect(lambda: self.run(Occasion.TIMER))
        self._last = QTimer(self)
        self._last.setSingleShot(True)
        self._last.setInterval(AT_QUIT)
        self._last.timeout.connect(self.stop)
        desk.changed.connect(self._on_changed)
        desk.asked.connect(self._make_room)

    @property
    def running(self) -> bool:
        """Whether an exchange is under way or waits for its turn."""
        return self._task is not None

    def begin(self) -> None:
        """Exchange now if that is wished, then whenever something is due."""
        self._looks.start()
        self.run(Occasion.START)

    def run(self, occasion: Occasion) -> None:
        """Exchange with what is due; nothing happens while another run is under way."""
        if self._task is not None:
            return
        exchange = self._desk.jury.exchange

        def work(progress: Progress) -> tuple[list[Synced | JuryError], Changes]:
            outcomes: list[Synced | JuryError] = []
            changes = Changes()
            for address in exchange.due(occasion=occasion):
                try:
                    synced, news = exchange.sync(progress, address=address)
                except Cancelled:
                    # What came in until then is here, and unseen.
                    changes |= changed(Topic.EXCHANGE, Topic.BALLOTS, Topic.ROSTER, Topic.MEMBERS)
                    break
                except JuryError as error:
                    outcomes.append(error)
                    changes |= changed(Topic.EXCHANGE)
                else:
                    outcomes.append(synced)
                    changes |= news if _is_news(synced) else changed(Topic.EXCHANGE)
            return outcomes, changes

        self._since = time.monotonic()
        try:
            self._task = self._desk.behind(work, context=self, done=self._done, failed=self._failed)
        except Cancelled:
            self.stop()  # the program ends: no work is taken any more

    def end(self, ended: Callable[[], object]) -> None:
        """Exchange a last time for at most some seconds, then call ``ended``."""
        self._looks.stop()
        self._sealed.stop()
        self._ended = ended
        self._last.start()
        if self._task is None:
            self.run(Occasion.QUIT)

    def stop(self) -> None:
        """Exchange no more: what is under way stops at its next step."""
        for timer in (self._looks, self._sealed, self._last):
            timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._tell_ended()

    def _done(self, outcomes: list[Synced | JuryError]) -> None:
        self._over()
        codes = [
            each.code if isinstance(each, JuryError) else "fork" if each.forks else each.trouble
            for each in outcomes
        ]
        code = next((each for each in codes if each in _DECISIONS), "")
        if code and code != self._told:
            self.decision.emit(code)
        if outcomes:
            self._told = code
        asking = max((each.requests for each in outcomes if isinstance(each, Synced)), default=0)
        if asking > self._asking:
            self.requests.emit(asking)
        if outcomes:
            self._asking = asking

    def _failed(self, _: Exception) -> None:
        """Try again at the next look: what is wrong with a place, its card tells."""
        self._over()

    def _over(self) -> None:
        self._task = None
        if self._ended is not None:
            self._last.stop()
            self._tell_ended()

    def _tell_ended(self) -> None:
        ended, self._ended = self._ended, None
        if ended is not None:
            ended()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.WORK, Topic.ROUNDS, Topic.MEMBERS, Topic.PROPOSALS):
            self._sealed.start()

    def _make_room(self, reading: bool) -> None:
        """Stop at the next step when a person acts, or reads and has waited for a while."""
        if self._task is None or self._ended is not None:
            return
        if not reading or time.monotonic() - self._since > PATIENCE:
            self._task.cancel()
            self._sealed.start()


def _is_news(synced: Synced) -> bool:
    return bool(synced.received or synced.sent or synced.requests or synced.forks)
