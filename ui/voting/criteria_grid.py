"""The scoring grid beside a dossier: one line per criterion, its help when asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.edition import Criterion, Scale
from ui.parts.buttons import IconButton
from ui.parts.text import Text
from ui.voting.ballot_form import BallotForm, grades_of
from ui.voting.scale_row import ScaleRow

_HELP = "voting/help"


class CriterionRow(QWidget):
    """A criterion, how much it weighs, and its grade."""

    def __init__(self, criterion: Criterion, scale: Scale) -> None:
        super().__init__()
        self.key = criterion.key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(10)
        name = Text(criterion.name, wrap=True)
        name.setToolTip(criterion.help)
        line.addWidget(name, 1)
        weight = Text(f"× {criterion.weight}", "small")
        weight.setAccessibleName(self.tr("poids {weight}").format(weight=criterion.weight))
        weight.setToolTip(weight.accessibleName())
        line.addWidget(weight)
        self.scale = ScaleRow(criterion.name, grades_of(scale))
        self.scale.describe(criterion.help)
        line.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        self.help = Text(criterion.help, "small", wrap=True)
        column.addWidget(self.help)


class CriteriaGrid(QWidget):
    """``judged`` carries a criterion's key and its grade (None: taken away)."""

    judged = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, CriterionRow] = {}
        self._made_of: tuple[Sequence[Criterion], Scale] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Grille d’évaluation"), "heading"), 1)
        self._count = Text("", "small")
        head.addWidget(self._count)
        self.explain = IconButton(
            "circle-question-mark", self.tr("Lire l’aide de chaque critère"), checkable=True
        )
        self.explain.setChecked(QSettings().value(_HELP, "") == "shown")
        self.explain.toggled.connect(self._show_help)
        head.addWidget(self.explain)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        column.addLayout(self._lines)

    def show_form(self, form: BallotForm) -> None:
        """Show the grades of a ballot."""
        self._make(form.criteria, form.scale)
        shown = form.shows_answer or form.view.blocked == "round_not_created"
        self.setVisible(shown and bool(form.criteria))
        told = self.tr("{done} sur {total}")
        self._count.setText(told.format(done=form.judged_count, total=len(form.criteria)))
        for key, row in self.rows.items():
            row.scale.set_value(form.grade_of(key))
            row.scale.set_allowed(allowed=form.writable)

    def _make(self, criteria: Sequence[Criterion], scale: Scale) -> None:
        if self._made_of == (criteria, scale):
            return
        self._made_of = (criteria, scale)
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {each.key: CriterionRow(each, scale) for each in criteria}
        for key, row in self.rows.items():
            self._lines.addWidget(row)
            row.scale.chosen.connect(lambda grade, key=key: self.judged.emit(key, grade))
        self._show_help(self.explain.isChecked())

    def _show_help(self, shown: bool) -> None:
        QSettings().setValue(_HELP, "shown" if shown else "hidden")
        for row in self.rows.values():
            row.help.setVisible(shown)
