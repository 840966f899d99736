"""A transfer of attachments, ready to be run beside everything else.

It holds all it needs and touches neither the journals nor the database, so that ballots are cast
and acts exchanged while it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from jury_app.errors import JuryError, Refused, Unreachable
from jury_app.ports import Blobs, Store
from jury_app.progress import Progress
from jury_app.sync.pieces import PieceReport, Wanted, exchange_pieces


@dataclass(frozen=True, slots=True)
class Visit:
    """One store to exchange pieces with."""

    address: str
    open: Callable[[], Store]
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Transferred:
    """How a transfer went: a report for every store visited, a trouble for every other one."""

    reports: tuple[tuple[Visit, PieceReport], ...] = ()
    troubles: tuple[tuple[str, JuryError], ...] = ()

    @property
    def trouble(self) -> str:
        """The code of the first thing that went wrong, else ""."""
        codes = [report.trouble for _, report in self.reports]
        codes += [error.code for _, error in self.troubles]
        return next((code for code in codes if code), "")


@dataclass(frozen=True, slots=True)
class Transfer:
    """Run it from any thread, once; then tell ``Attachments.note`` how it went."""

    jury: bytes
    blobs: Blobs
    visits: Sequence[Visit] = field(default=())

    def run(self, progress: Progress) -> Transferred:
        """Exchange with every store in turn; one that does not answer stops no other.

        Raises ``Unreachable`` when none answers, and ``Cancelled``: what was moved stays moved.
        """
        reports, troubles = [], []
        for visit in self.visits:
            progress.check()
            try:
                store = visit.open()
                report = exchange_pieces(store, self.blobs, self.jury, visit.wanted, progress)
            except (Unreachable, Refused) as error:
                troubles.append((visit.address, error))
            else:
                reports.append((visit, report))
        if troubles and not reports:
            raise troubles[0][1]
        return Transferred(tuple(reports), tuple(troubles))
