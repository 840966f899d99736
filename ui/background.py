"""The only place that makes threads: work goes out, and comes back on the GUI thread.

Two lanes: « ordered » does one thing after the other (everything that writes the journal),
« free » does a few at a time (reading, drawing pages). Whatever a work gives, raises or reports
is handed over by one queued signal, so callbacks may touch widgets.
"""

import inspect
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from jury_app.errors import Cancelled
from jury_app.progress import Progress, Step

T = TypeVar("T")
Lane = Literal["ordered", "free"]
FREE_WORKERS: Final = 2


class Task:
    """A work under way or waiting; exactly one of ``done`` and ``failed`` follows it."""

    def __init__(self, report: Callable[[Step], None] | None) -> None:
        self.rope = Progress(report)
        self._future: Future[None] | None = None

    def follow(self, future: Future[None]) -> None:
        """Learn what carries the work out."""
        self._future = future

    def cancel(self) -> None:
        """Ask to stop: at once when it has not begun, else at its next step."""
        self.rope.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self.rope.cancelled

    @property
    def finished(self) -> bool:
        """Whether the work itself is over; its callback may still be on its way."""
        return self._future is not None and self._future.done()


class _Steps:
    """Hands steps over without flooding: while one is on its way, only the newest is kept."""

    def __init__(self, hand_over: Callable[[Callable[[], None]], None]) -> None:
        self._hand_over = hand_over
        self._lock = threading.Lock()
        self._newest: Step | None = None
        self.show: Callable[[Step], None] | None = None

    def report(self, step: Step) -> None:
        with self._lock:
            waiting = self._newest is not None
            self._newest = step
        if not waiting:
            self._hand_over(self._deliver)

    def _deliver(self) -> None:
        with self._lock:
            step, self._newest = self._newest, None
        if step is not None and self.show is not None:
            self.show(step)


class Background(QObject):
    """Runs work outside the GUI thread and calls back on it."""

    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {
            "ordered": ThreadPoolExecutor(1, "ordered"),
            "free": ThreadPoolExecutor(FREE_WORKERS, "free"),
        }
        self._tasks: set[Task] = set()
        self._closed = False
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T] | Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Callable[[Step], object] | None = None,
        *,
        lane: Lane = "ordered",
        context: QObject | None = None,
    ) -> Task:
        """Do ``work`` elsewhere; call ``done`` with what it gives or ``failed`` with its error.

        A work that takes an argument is given the ``Progress`` to report to and to be stopped
        by. A cancelled work ends with ``failed(Cancelled())``. Nothing is called once
        ``context`` (by default the widget whose method ``done`` is) has been destroyed.
        """
        keeper = context if context is not None else _owner(done)
        steps = _Steps(self._back.emit)
        task = Task(steps.report)
        if progress is not None:
            shown = progress
            steps.show = lambda step: self._tell(shown, step, keeper)

        def whole() -> None:
            try:
                task.rope.check()
                value = _call_work(work, task.rope)
            except Exception as error:  # noqa: BLE001 - whatever it is, somebody must be told
                trouble = error
                self._back.emit(lambda: self._end(task, failed, trouble, keeper))
            else:
                self._back.emit(lambda: self._end(task, done, value, keeper))

        if self._closed:
            raise Cancelled
        self._tasks.add(task)
        task.follow(self._lanes[lane].submit(whole))
        return task

    @property
    def busy(self) -> bool:
        """Whether any work has not called back yet."""
        return bool(self._tasks)

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """Stop what can be stopped, wait for the piece under way, and take no more work.

        Callbacks that have not been called by then never are.
        """
        self._closed = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)
        self._tasks.clear()

    def _call(self, back: Callable[[], None]) -> None:
        if not self._closed:
            back()

    def _end(
        self, task: Task, tell: Callable[[Any], object], value: object, keeper: QObject | None
    ) -> None:
        self._tasks.discard(task)
        self._tell(tell, value, keeper)

    def _tell(self, tell: Callable[[Any], object], value: object, keeper: QObject | None) -> None:
        if keeper is None or isValid(keeper):
            tell(value)


def _owner(done: Callable[..., object]) -> QObject | None:
    """Find the object whose method ``done`` is: no callback for a widget that is gone."""
    owner = getattr(done, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _call_work(work: Callable[..., T], rope: Progress) -> T:
    """Call ``work``, with the rope when it takes one: by the name « progress », or first."""
    try:
        parameters = inspect.signature(work).parameters.values()
    except (TypeError, ValueError):  # written in C, and silent about its arguments
        return work()
    for parameter in parameters:
        if parameter.name == "progress":
            return work(progress=rope)
        if parameter.default is parameter.empty and parameter.kind in (
            parameter.POSITIONAL_ONLY,
            parameter.POSITIONAL_OR_KEYWORD,
        ):
            return work(rope)
    return work()
