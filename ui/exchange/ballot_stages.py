"""How far the ballots of this laptop have come, for the bar of the exchange page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jury_app.core.ballot import BallotPlace
from jury_app.jury.views import ExchangeView
from ui.parts.stage_bar import StageCount

ANSWERED = frozenset({"graded", "abstained", "draft"})
_INKS = {
    BallotPlace.DRAFT: "scroll-hover",
    BallotPlace.SEALED: "warning",
    BallotPlace.SENT: "grade-2",
    BallotPlace.RECEIVED: "accent",
    BallotPlace.COUNTED: "success",
    BallotPlace.LATE: "danger",
}
_ALWAYS = (BallotPlace.SEALED, BallotPlace.SENT, BallotPlace.RECEIVED, BallotPlace.COUNTED)


def stages_of(places: dict[BallotPlace, int]) -> tuple[StageCount, ...]:
    """Lay the counts out in the order in which a ballot travels."""
    words = {
        BallotPlace.DRAFT: QCoreApplication.translate("BallotStages", "en brouillon"),
        BallotPlace.SEALED: QCoreApplication.translate("BallotStages", "scellés ici"),
        BallotPlace.SENT: QCoreApplication.translate("BallotStages", "transmis"),
        BallotPlace.RECEIVED: QCoreApplication.translate("BallotStages", "reçus par un autre"),
        BallotPlace.COUNTED: QCoreApplication.translate("BallotStages", "comptés"),
        BallotPlace.LATE: QCoreApplication.translate("BallotStages", "en retard"),
    }
    return tuple(
        StageCount(words[place], places.get(place, 0), ink)
        for place, ink in _INKS.items()
        if place in _ALWAYS or places.get(place)
    )


def act_stages(view: ExchangeView) -> tuple[StageCount, ...]:
    """Do the same for whoever casts no ballots: the acts signed here."""
    known = max(0, view.unreceived - view.unsent)
    return (
        StageCount(
            QCoreApplication.translate("BallotStages", "à transmettre"), view.unsent, "warning"
        ),
        StageCount(
            QCoreApplication.translate("BallotStages", "transmis, pas encore lus"), known, "grade-2"
        ),
        StageCount(
            QCoreApplication.translate("BallotStages", "reçus par un autre ordinateur"),
            max(0, view.sent - known),
            "accent",
        ),
    )
