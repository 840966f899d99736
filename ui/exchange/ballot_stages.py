"""How far the ballots of this laptop have come, for the bar of the exchange page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from jury_app.core.ballot import BallotPlace
from jury_app.jury.views import ExchangeView
from ui.parts.stage_bar import StageCount

_INKS = {
    BallotPlace.DRAFT: "scroll-hover",
    BallotPlace.SEALED: "warning",
    BallotPlace.SENT: "grade-2",
    BallotPlace.RECEIVED: "accent",
    BallotPlace.COUNTED: "success",
    BallotPlace.LATE: "danger",
}
_ALWAYS = (BallotPlace.SEALED, BallotPlace.SENT, BallotPlace.RECEIVED, BallotPlace.COUNTED)


class BallotStages(QObject):
    """Words for the counts, which agree with them."""

    def of_ballots(self, places: Mapping[BallotPlace, int]) -> tuple[StageCount, ...]:
        """Lay the counts out in the order in which a ballot travels."""
        count = {place: places.get(place, 0) for place in BallotPlace}
        words = {
            BallotPlace.DRAFT: self.tr("en brouillon"),
            BallotPlace.SEALED: self.tr("scellé(s) ici", "", count[BallotPlace.SEALED]),
            BallotPlace.SENT: self.tr("transmis"),
            BallotPlace.RECEIVED: self.tr("reçu(s) par un autre", "", count[BallotPlace.RECEIVED]),
            BallotPlace.COUNTED: self.tr("compté(s)", "", count[BallotPlace.COUNTED]),
            BallotPlace.LATE: self.tr("en retard"),
        }
        return tuple(
            StageCount(words[place], count[place], ink)
            for place, ink in _INKS.items()
            if place in _ALWAYS or count[place]
        )

    def of_acts(self, view: ExchangeView) -> tuple[StageCount, ...]:
        """Do the same for whoever casts no ballots: the acts signed here."""
        known = max(0, view.unreceived - view.unsent)
        received = max(0, view.sent - known)
        return (
            StageCount(self.tr("à transmettre"), view.unsent, "warning"),
            StageCount(self.tr("transmis, pas encore lu(s)", "", known), known, "grade-2"),
            StageCount(
                self.tr("reçu(s) par un autre ordinateur", "", received), received, "accent"
            ),
        )
