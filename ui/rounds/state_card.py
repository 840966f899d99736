"""The state of a round in one card: the line of its stages, its numbers and its dates."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jury_app.core.round import RoundState
from jury_app.jury.views import RoundView
from ui.parts.stepper import Stepper
from ui.parts.surfaces import Card
from ui.rounds.figures import Figure
from ui.rounds.round_steps import STAGES, is_complete, stage
from ui.rounds.step_words import StepWords
from ui.written import date_time, number, percent


class StateCard(Card):
    """Shows the newest round to everybody alike."""

    def __init__(self, words: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(" ", spacing=16, parent=parent)
        self._line = Stepper(words.stage_titles())
        self.body.addWidget(self._line)
        self._answers = Figure(self.tr("Réponses reçues ici"))
        self._jurors = Figure(self.tr("Jurés appelés à noter"))
        self._dossiers = Figure(self.tr("Dossiers à noter"))
        self._late = Figure(self.tr("Réponses tardives"))
        self._figures = (self._answers, self._jurors, self._dossiers, self._late)
        row = QHBoxLayout()
        row.setSpacing(24)
        for figure in self._figures:
            row.addWidget(figure, 1)
        self.body.addLayout(row)

    def show_round(self, view: RoundView | None, dossiers: int, jurors: int) -> None:
        """Show a round; before the first, what it would hold."""
        if view is None:
            self.set_heading(self.tr("Scrutin n° 1, à ouvrir"))
            self._line.show_step(0)
            self._answers.show_value("–")
            self._late.show_value("–")
            self._jurors.show_value(number(jurors))
            self._dossiers.show_value(number(dossiers))
            return
        self.set_heading(self.tr("Scrutin n° {rank}").format(rank=view.round.number))
        at = stage(view.round.state)
        self._line.show_step(STAGES if view.round.state is RoundState.SHOWN else at)
        share = percent(view.answered, view.expected, 0)
        told = self.tr("toutes sont là") if is_complete(view) else self.tr("{share} des attendues")
        answered = f"{number(view.answered)} / {number(view.expected)}"
        self._answers.show_value(answered, told.format(share=share))
        self._jurors.show_value(number(len(view.round.jurors)))
        self._dossiers.show_value(number(len(view.round.dossiers)))
        none = self.tr("aucune après la clôture")
        some = self.tr("hors du compte, sauf admission")
        waiting = self.tr("le scrutin n’est pas clos")
        closed = view.closed_at is not None
        self._late.show_value(
            number(view.late), (some if view.late else none) if closed else waiting
        )


def written(moment: datetime | None) -> str:
    """Write a moment in figures, in the zone of this laptop; "" when there is none."""
    return "" if moment is None else date_time(moment.astimezone())
