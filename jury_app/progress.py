"""Progress and cancel on one rope, handed down to every long work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jury_app.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Step:
    """Where a work stands: ``done`` of ``total`` (0 when unknown), and what it is at."""

    done: int
    total: int
    what: str


class Progress:
    """Tells how far a work is and learns whether it should stop.

    The worker calls :meth:`step` between two pieces of work; whoever watches calls
    :meth:`cancel` from any thread. A piece is never torn: the stop happens between pieces.
    """

    def __init__(self, report: Callable[[Step], None] | None = None) -> None:
        """Report each step to ``report``, which must be quick and never raise."""
        self._report = report
        self._cancelled = False

    def step(self, done: int, total: int, what: str = "") -> None:
        """Report a step, then raise ``Cancelled`` if somebody asked to stop."""
        if self._report is not None:
            self._report(Step(done, total, what))
        self.check()

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody asked to stop."""
        if self._cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step; safe from any thread."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled
