"""The open jury as screens see it: calls go to the background, changes come back as a signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from jury_app.core.edition import Edition
from jury_app.core.record import Role
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.desk import Jury
from jury_app.jury.views import Me, RoundView
from jury_app.progress import Progress, Step
from ui.background import Background, Task
from ui.carrier import Carrier

T = TypeVar("T")
_ALL = frozenset(Topic)
_SNAPSHOT = (Topic.EDITION, Topic.ROSTER, Topic.ROUNDS, Topic.BALLOTS, Topic.MEMBERS, Topic.CLOSING)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What nearly every screen needs at hand: read once per change, never from the GUI thread."""

    me: Me
    edition: Edition | None
    round: RoundView | None
    closed: bool
    may_read_results: bool

    @property
    def can_prepare(self) -> bool:
        """Whether this person may prepare the edition."""
        return bool(self.me.roles & {Role.SECRETARIAT, Role.CHAIR})

    @property
    def grades(self) -> bool:
        """Whether this person grades in the standing round (or will)."""
        if self.round is not None:
            return self.me.member in self.round.round.jurors
        return Role.JUROR in self.me.roles


class Desk(QObject):
    """One open jury. Pages hold it, ask it, and refresh their own rows when told of changes."""

    changed = Signal(object)
    """A ``Changes``; emitted on the GUI thread, after :attr:`snapshot` is fresh."""
    asked = Signal(bool)
    """Something is about to wait for its turn; True when it only reads."""

    def __init__(self, jury: Jury, background: Background, parent: QObject | None = None) -> None:
        """Wrap a jury; read :meth:`load` before showing pages."""
        super().__init__(parent)
        self.jury = jury
        self._background = background
        self.snapshot = _read(jury)
        self.carrier = Carrier(jury, background, self.changed.emit, self)
        self.changed.connect(self.carrier.follow)

    @property
    def background(self) -> Background:
        """Where its works are done, for parts that know no jury."""
        return self._background

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        context: QObject,
        failed: Callable[[Exception], None],
    ) -> Task:
        """Read something in the background; ``done`` is skipped once ``context`` is gone."""
        self.asked.emit(True)
        return self._background.run(work, done, failed, context=context)

    def act(
        self,
        work: Callable[[], Changes],
        *,
        context: QObject,
        failed: Callable[[Exception], None],
        done: Callable[[], None] | None = None,
    ) -> Task:
        """Do something in the background, then tell every page what changed."""
        return self.act_for(
            lambda: (None, work()),
            context=context,
            failed=failed,
            done=None if done is None else lambda _: done(),
        )

    def act_for(
        self,
        work: Callable[[], tuple[T, Changes]],
        *,
        context: QObject,
        failed: Callable[[Exception], None],
        done: Callable[[T], None] | None = None,
    ) -> Task:
        """As :meth:`act`, for a call that also gives a value."""

        def whole() -> tuple[T, Changes, Snapshot | None]:
            value, changes = work()
            return value, changes, _read(self.jury) if changes.touches(*_SNAPSHOT) else None

        self.asked.emit(False)
        return self._background.run(whole, self._finish(done), failed, context=context)

    def long(
        self,
        work: Callable[[Progress], tuple[T, Changes]],
        *,
        context: QObject,
        failed: Callable[[Exception], None],
        done: Callable[[T], None],
        progress: Callable[[Step], None],
    ) -> Task:
        """Do a long work with progress and cancel, then tell every page what changed."""
        self.asked.emit(False)
        return self._whole(work, context, failed, done, progress)

    def behind(
        self,
        work: Callable[[Progress], tuple[T, Changes]],
        *,
        context: QObject,
        failed: Callable[[Exception], None],
        done: Callable[[T], None],
    ) -> Task:
        """Do a long work that nobody asked for: it makes room when a person does."""
        return self._whole(work, context, failed, done, None)

    def _whole(
        self,
        work: Callable[[Progress], tuple[T, Changes]],
        context: QObject,
        failed: Callable[[Exception], None],
        done: Callable[[T], None],
        progress: Callable[[Step], None] | None,
    ) -> Task:
        def whole(rope: Progress) -> tuple[T, Changes, Snapshot | None]:
            value, changes = work(rope)
            return value, changes, _read(self.jury) if changes.touches(*_SNAPSHOT) else None

        return self._background.run(
            whole, self._finish(done), failed, progress=progress, context=context
        )

    def close(self) -> None:
        """Let go of the jury once the works under way are over; nothing calls back after that."""
        self.carrier.cancel()
        self._background.run(self.jury.close, _nothing, _nothing)

    def _finish(
        self, done: Callable[[T], None] | None
    ) -> Callable[[tuple[T, Changes, Snapshot | None]], None]:
        def finish(outcome: tuple[T, Changes, Snapshot | None]) -> None:
            value, changes, snapshot = outcome
            if snapshot is not None:
                self.snapshot = snapshot
            if done is not None:
                done(value)
            if changes.topics:
                self.changed.emit(changes)

        return finish


def _read(jury: Jury) -> Snapshot:
    return Snapshot(
        me=jury.membership.me(),
        edition=jury.rounds.edition(),
        round=jury.rounds.current(),
        closed=jury.deciding.closing() is not None,
        may_read_results=jury.rounds.may_read_results(),
    )


def _nothing(_: object) -> None:
    """Stand for a callback nobody waits for."""
