"""How a trial of a place went: one line for each step, then what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.jury.views import StoreTrial
from ui.error_text import Told
from ui.exchange.store_words import STEPS, step_name
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.confirmation import Sign
from ui.parts.text import Text

_LOOKS = {
    "done": ("circle-check", "success"),
    "failed": ("circle-x", "danger"),
    "waiting": ("circle", "muted"),
    "trying": ("hourglass", "accent-text"),
}


class TrialSteps(QWidget):
    """Hidden until a trial begins."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._signs: dict[str, Sign] = {}
        self._words: dict[str, Text] = {}
        for step in STEPS:
            row = QHBoxLayout()
            row.setSpacing(9)
            self._signs[step] = Sign("circle", "muted")
            self._words[step] = Text("")
            row.addWidget(self._signs[step])
            row.addWidget(self._words[step], 1)
            column.addLayout(row)
        self.verdict = Banner(stacked=True)
        column.addWidget(self.verdict)
        self.hide()

    def begin(self) -> None:
        """Show that a trial is under way."""
        self.verdict.clear()
        for step in STEPS:
            self._show(step, "trying" if step == STEPS[0] else "waiting")
        self.show()
        announce(self, self.tr("Essai en cours…"))

    def show_trial(self, trial: StoreTrial, told: Told | None) -> None:
        """Show how it went; ``told`` says what is wrong, None when nothing is."""
        at = STEPS.index(trial.step) if trial.step in STEPS else 0
        for place, step in enumerate(STEPS):
            state = "done" if told is None or place < at else "failed" if place == at else "waiting"
            self._show(step, state)
        if told is None:
            self.verdict.say("success", self.tr("Tout fonctionne."), self._passed(trial))
        else:
            self.verdict.say("warning", told.sentence, told.way_out)

    def _passed(self, trial: StoreTrial) -> str:
        if trial.strangers:
            return self.tr("Un autre jury échange déjà ici\u202f; les deux ne se gênent pas.")
        return self.tr("Vous pouvez échanger ici.")

    def forget(self) -> None:
        """Hide: something else was typed since."""
        self.verdict.clear()
        self.hide()

    def _show(self, step: str, state: str) -> None:
        said = {
            "done": self.tr("fait"),
            "failed": self.tr("échoué"),
            "waiting": self.tr("pas encore"),
            "trying": self.tr("en cours"),
        }
        self._signs[step].show_icon(*_LOOKS[state])
        self._words[step].setText(step_name(step))
        self._words[step].setAccessibleName(f"{step_name(step)}, {said[state]}")
