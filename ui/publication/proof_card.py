"""Checking a proof again, from nothing but the file; and the report of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.proof.check import Checked
from ui.parts.announce import announce
from ui.parts.buttons import SecondaryButton
from ui.parts.confirmation import pointed
from ui.parts.pill import Pill
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text
from ui.publication.proof_words import ProofReport, what_is_wrong
from ui.publication.publication_form import spaced_fingerprint


class ProofCard(Card):
    """Asks for a proof and shows what its check found."""

    def __init__(self, choose: Callable[[], object]) -> None:
        super().__init__("…")
        self.set_heading(self.tr("Vérifier une preuve"))
        told = self.tr(
            "Chaque signature, chaque chaîne et le compte sont refaits à partir du seul fichier"
            " preuve.zip, sans rien croire de cet ordinateur."
        )
        self.body.addWidget(Text(told, "muted", wrap=True))
        row = QHBoxLayout()
        self.button = SecondaryButton(
            self.tr("Choisir une preuve…"), choose, icon_name="shield-check"
        )
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._report = QWidget()
        self.body.addWidget(self._report)

    def show_sound(self, name: str, checked: Checked) -> None:
        """Show that a proof holds."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Line())
        column.addWidget(Pill(self.tr("Preuve valable"), "success", "check"))
        report = ProofReport(checked)
        facts = (
            (self.tr("Fichier"), name),
            (self.tr("Édition"), f"{checked.label}, {checked.vintage}"),
            (self.tr("Signés et enchaînés"), report.acts),
            (self.tr("Ouverts et recomptés"), report.ballots),
            (self.tr("Mis à part"), report.aside),
            (self.tr("Conformes au compte"), report.decisions),
            (self.tr("Sans effet"), report.void),
            (self.tr("Identité du jury"), spaced_fingerprint(checked.jury)),
            (self.tr("Empreinte de la clôture"), spaced_fingerprint(checked.fingerprint)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for line, (label, value) in enumerate(each for each in facts if each[1]):
            grid.addWidget(Text(label, "muted"), line, 0, top)
            shown = Text(value, wrap=True, selectable=True)
            shown.setAccessibleName(f"{label}, {value}")
            grid.addWidget(shown, line, 1, top)
        column.addLayout(grid)
        self._show(fresh)
        announce(self, self.tr("Preuve valable"))

    def show_unsound(self, name: str, error: Exception) -> None:
        """Show the first thing that is wrong with a proof."""
        told = what_is_wrong(error)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Line())
        column.addWidget(Pill(self.tr("Preuve non valable"), "danger", "circle-alert"))
        column.addWidget(Text(name, "strong", wrap=True))
        column.addLayout(pointed("circle-x", "danger", told))
        more = self.tr(
            "Demandez à nouveau le fichier à qui vous l’a remis, et comparez l’empreinte imprimée"
            " au procès-verbal."
        )
        column.addWidget(Text(more, "muted", wrap=True))
        self._show(fresh)
        announce(self, f"{self.tr('Preuve non valable')} {told}", urgent=True)

    def _show(self, fresh: QWidget) -> None:
        self.body.replaceWidget(self._report, fresh)
        self._report.hide()
        self._report.deleteLater()
        self._report = fresh
