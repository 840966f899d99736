"""What an import would bring, in a few numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jury_app.intake.dry_run import DryRun
from jury_app.intake.files import FileKind
from jury_app.intake.sentences import category_sentence
from ui.i18n import language
from ui.parts.empty_state import EmptyState
from ui.parts.pill import Pill
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text
from ui.written import number


class SummaryCard(Card):
    """Shows a dry run; build its inside anew for each."""

    def __init__(self) -> None:
        super().__init__("…")
        self.set_heading(self.tr("Ce que l’import apporterait"))
        self._state = Pill()
        self.tools.addWidget(self._state)
        self._inner = QWidget()
        self.body.addWidget(self._inner, 1)

    def show_run(self, run: DryRun | None) -> None:
        """Show the numbers of a dry run, or that there is none yet."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._state.setVisible(run is not None)
        if run is None:
            told = self.tr(
                "La vérification lit tout et ne garde rien. Elle dit ce qui serait ajouté,"
                " modifié ou retiré, et chaque ligne à revoir."
            )
            nothing = EmptyState("list-checks", self.tr("Rien n’est encore vérifié"), told)
            column.addWidget(nothing, 1)
        else:
            self._fill(column, run)
            column.addStretch(1)
        self.body.replaceWidget(self._inner, fresh)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = fresh

    def _fill(self, column: QVBoxLayout, run: DryRun) -> None:
        if run.errors:
            words = self.tr("%Ln ligne(s) en erreur", "", sum(run.left_out.values()))
            self._state.show_state(words, "danger", "circle-alert")
        elif run.warnings:
            words = self.tr("%Ln point(s) à vérifier", "", len(run.warnings))
            self._state.show_state(words, "warning", "triangle-alert")
        else:
            self._state.show_state(self.tr("Rien à signaler"), "success", "check")
        figures = QGridLayout()
        figures.setHorizontalSpacing(22)
        dossiers, past, members = len(run.dossiers), len(run.past_levels), len(run.members)
        counts = (
            (dossiers, self.tr("dossier(s)", "", dossiers)),
            (run.initiative_count, self.tr("initiative(s)", "", run.initiative_count)),
            (run.transversal_count, self.tr("dont transversale(s)", "", run.transversal_count)),
            (past, self.tr("niveau(x) passé(s)", "", past)),
            (members, self.tr("membre(s)", "", members)),
        )
        for place, (count, words) in enumerate(counts):
            figures.addWidget(_figure(count, words), place // 3, place % 3)
        column.addLayout(figures)
        if FileKind.DOSSIERS in run.rows or run.dossiers:
            column.addWidget(Line())
            column.addWidget(Text(self.tr("Catégories"), "caption"))
            column.addWidget(
                Text(category_sentence(run.category_sum, language()), "strong", wrap=True)
            )
            parts = " · ".join(f"{plural} {number(n)}" for plural, n in run.category_sum.parts)
            column.addWidget(Text(parts, "small", wrap=True))
        column.addWidget(Line())
        column.addWidget(Text(self.tr("Par rapport aux dossiers déjà là"), "caption"))
        column.addLayout(self._differences(run))

    def _differences(self, run: DryRun) -> QGridLayout:
        changes = run.differences
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        facts = (
            (self.tr("Nouveaux"), changes.added),
            (self.tr("Modifiés"), changes.changed),
            (self.tr("Retirés"), changes.removed),
            (self.tr("Inchangés"), changes.unchanged),
        )
        top = Qt.AlignmentFlag.AlignTop
        for line, (label, numbers) in enumerate(facts):
            grid.addWidget(Text(label, "muted"), line, 0, top)
            shown = number(len(numbers))
            if numbers and label != facts[3][0]:
                listed = ", ".join(numbers[:6])
                more = self.tr("…") if len(numbers) > 6 else ""
                shown = f"{shown} ({listed}{more})"
            words = Text(shown, wrap=True)
            words.setAccessibleName(f"{label}, {shown}")
            grid.addWidget(words, line, 1, top)
        return grid


def _figure(count: int, words: str) -> QWidget:
    figure = QWidget()
    figure.setAccessibleName(f"{number(count)} {words}")
    column = QVBoxLayout(figure)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(number(count), "title"))
    column.addWidget(Text(words, "small", wrap=True))
    return figure
