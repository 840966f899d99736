"""Withdrawing from a dossier, and coming back: one dialog each, closed once it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from jury_app.core.place_wording import with_apostrophes
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.voting.ballot_keeper import BallotKeeper
from ui.voting.reason_dialog import Question, ReasonDialog, coming_back, withdrawal

_Deed = Callable[[str, Callable[[], None], Callable[[Exception], None]], None]


def ask_to_withdraw(desk: Desk, keeper: BallotKeeper, parent: QWidget) -> ReasonDialog:
    """Ask for a confirmation, then withdraw."""
    said = QCoreApplication.translate("Voting", "Déport enregistré")
    return _ask(withdrawal(name_of(desk, keeper.number)), keeper.withdraw, said, parent)


def ask_to_come_back(desk: Desk, keeper: BallotKeeper, parent: QWidget) -> ReasonDialog:
    """Ask for the reason, then take the withdrawal back."""
    said = QCoreApplication.translate("Voting", "Vous pouvez noter ce dossier de nouveau")
    return _ask(coming_back(name_of(desk, keeper.number)), keeper.come_back, said, parent)


def name_of(desk: Desk, number: str) -> str:
    """Give the name of a dossier's authority, its number when it is not here."""
    rows = desk.jury.reading.rows([number])
    return with_apostrophes(rows[0].name) if rows else number


def _ask(question: Question, deed: _Deed, said: str, parent: QWidget) -> ReasonDialog:
    dialog = ReasonDialog(question, parent)

    def done() -> None:
        announce(parent, said)
        dialog.accept()
        dialog.deleteLater()

    def failed(error: Exception) -> None:
        dialog.show_error(str(explain(error)))

    dialog.confirmed.connect(lambda reason: deed(reason, done, failed))
    dialog.rejected.connect(dialog.deleteLater)
    dialog.open()
    return dialog
