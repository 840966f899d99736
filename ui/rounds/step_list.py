"""The steps of a round, one line each: what is done, what to do now, what comes later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Button, PrimaryButton
from ui.parts.confirmation import Sign
from ui.parts.surfaces import Line
from ui.parts.text import Text
from ui.rounds.round_steps import Standing, Step, StepLine
from ui.rounds.step_words import StepWords

_SIGNS = {
    Standing.DONE: ("circle-check", "success"),
    Standing.NOW: ("circle-dot", "accent-text"),
    Standing.LATER: ("circle", "muted"),
}


class StepRow(QWidget):
    """One step; its button is there only for who may press it."""

    def __init__(self, step: Step, words: StepWords) -> None:
        super().__init__()
        self._step, self._words = step, words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        self._sign = Sign("circle", "muted", 20)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        self._title = Text(words.step_title(step), "strong", wrap=True)
        self._detail = Text(words.step_words(step), "muted", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        row.addLayout(column, 1)
        self.button: Button = PrimaryButton(words.step_title(step))
        self.button.hide()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: StepLine, moment: str) -> None:
        """Show where the step stands; ``moment`` says when it was taken ("" when unknown)."""
        self._sign.show_icon(*_SIGNS[line.standing])
        words = self._words.step_words(line.step)
        reason = self._words.blocked_words(line.blocked)
        if line.standing is Standing.DONE and moment:
            words = moment
        elif line.standing is Standing.NOW and reason:
            words = reason
        self._detail.setText(words)
        offered = line.standing is Standing.NOW and line.blocked != "not_controller"
        self.button.setVisible(offered)
        self.button.setEnabled(line.is_possible)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        told = {
            Standing.DONE: self.tr("fait"),
            Standing.NOW: self.tr("étape en cours"),
            Standing.LATER: self.tr("à venir"),
        }
        self.setAccessibleName(f"{self._title.text()}, {told[line.standing]}. {words}")


class StepList(QWidget):
    """The four steps; ``asked`` carries the one the chair wants to take."""

    asked = Signal(object)

    def __init__(self, words: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows: dict[Step, StepRow] = {}
        for place, step in enumerate(Step):
            if place:
                column.addWidget(Line())
            row = StepRow(step, words)
            row.button.clicked.connect(lambda _=False, step=step: self.asked.emit(step))
            self.rows[step] = row
            column.addWidget(row)

    def show_lines(self, lines: Sequence[StepLine], moments: dict[Step, str]) -> None:
        """Show where every step stands."""
        for line in lines:
            self.rows[line.step].show_line(line, moments.get(line.step, ""))
