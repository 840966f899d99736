"""The problem one looks at: its whole sentence, and the place to choose when there are several."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox

from jury_app.intake.problems import Problem
from jury_app.intake.sentences import sentence
from ui.i18n import language
from ui.intake.problems_model import severity_chip, where
from ui.parts.form_row import FormRow
from ui.parts.pill import Pill
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text

UNDECIDED, OUTSIDE = "?", ""


class ProblemCard(Canvas):
    """Tells ``choose`` (number of the dossier, code or None) what a person picked."""

    def __init__(self, choose: Callable[[str, str | None], object]) -> None:
        super().__init__(margin=0)
        self._choose = choose
        self._problem: Problem | None = None
        card = Card()
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._pill = Pill()
        self._where = Text("", "heading", wrap=True)
        self._sentence = Text("", "body", wrap=True, selectable=True)
        self._column = Text("", "small", wrap=True)
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(16)
        self.combo.activated.connect(self._chosen)
        self._row = FormRow(
            self.tr("Collectivité retenue"),
            self.combo,
            self.tr("Puis vérifiez de nouveau : le choix entre dans l’import."),
        )
        for widget in (self._where, self._pill, self._sentence, self._column, self._row):
            card.body.addWidget(widget)

    def show_problem(self, problem: Problem | None, choices: Mapping[str, str]) -> None:
        """Show a problem and what was chosen for it; None hides the card."""
        self._problem = problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        chip = severity_chip(problem)
        self._pill.show_state(chip.text, chip.tone, chip.icon)
        self._where.setText(where(problem))
        self._sentence.setText(sentence(problem, language()))
        told = self.tr("Colonne « {column} »").format(column=problem.column)
        self._column.setText(told if problem.column else "")
        self._column.setVisible(bool(problem.column))
        self._row.setVisible(bool(problem.proposals))
        self.combo.clear()
        if problem.proposals:
            self._offer(problem, choices)

    def _offer(self, problem: Problem, choices: Mapping[str, str]) -> None:
        self.combo.addItem(self.tr("Pas encore choisie"), UNDECIDED)
        for match in problem.proposals:
            place = match.place
            told = self.tr("{name} ({code}, département {department})")
            self.combo.addItem(
                told.format(name=place.name, code=place.code, department=place.department),
                place.code,
            )
        self.combo.addItem(self.tr("Aucune : garder hors liste"), OUTSIDE)
        wanted = choices.get(problem.subject, UNDECIDED)
        self.combo.setCurrentIndex(max(0, self.combo.findData(wanted)))

    def _chosen(self) -> None:
        if self._problem is not None:
            picked = str(self.combo.currentData())
            self._choose(self._problem.subject, None if picked == UNDECIDED else picked)
