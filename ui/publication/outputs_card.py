"""The documents one can take out, each with its buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import SecondaryButton
from ui.parts.confirmation import Sign
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text
from ui.publication.publication_form import Output

ICONS = {
    Output.MINUTES: "scroll-text",
    Output.WORKBOOK: "table-2",
    Output.TABLE: "table-2",
    Output.DATA: "database",
    Output.PALMARES: "trophy",
    Output.PROOF: "shield-check",
}


def title_of(output: Output) -> str:
    """Name a document."""
    return {
        Output.MINUTES: QCoreApplication.translate("OutputsCard", "Procès-verbal (PDF)"),
        Output.WORKBOOK: QCoreApplication.translate("OutputsCard", "Décisions, classeur (XLSX)"),
        Output.TABLE: QCoreApplication.translate("OutputsCard", "Décisions, tableau (CSV)"),
        Output.DATA: QCoreApplication.translate("OutputsCard", "Décisions, données (JSON)"),
        Output.PALMARES: QCoreApplication.translate(
            "OutputsCard", "Palmarès, données ouvertes (CSV)"
        ),
        Output.PROOF: QCoreApplication.translate("OutputsCard", "Preuve (ZIP)"),
    }[output]


def _about(output: Output) -> str:
    return {
        Output.MINUTES: QCoreApplication.translate(
            "OutputsCard", "Scrutin, décisions et annexes, à signer et à archiver."
        ),
        Output.WORKBOOK: QCoreApplication.translate(
            "OutputsCard", "Toutes les décisions, avec le détail des notes."
        ),
        Output.TABLE: QCoreApplication.translate(
            "OutputsCard", "Le même contenu, pour un autre logiciel."
        ),
        Output.DATA: QCoreApplication.translate(
            "OutputsCard", "Le même contenu, pour un programme."
        ),
        Output.PALMARES: QCoreApplication.translate(
            "OutputsCard", "Les lauréats seuls : peut être rendu public."
        ),
        Output.PROOF: QCoreApplication.translate(
            "OutputsCard",
            "Chaque acte signé. Contient le vote nominatif de chaque juré : à ne remettre"
            " qu’à qui doit le vérifier.",
        ),
    }[output]


class OutputsCard(Card):
    """One line for each document."""

    def __init__(self, save: Callable[[Output], object]) -> None:
        super().__init__("…")
        self.set_heading(self.tr("Un document à la fois"))
        self.buttons: list[QWidget] = []
        for place, output in enumerate(Output):
            if place:
                self.body.addWidget(Line())
            row = QHBoxLayout()
            row.setSpacing(12)
            grave = output is Output.PROOF
            row.addWidget(Sign(ICONS[output], "warning" if grave else "muted"))
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(Text(title_of(output), "strong", wrap=True))
            words.addWidget(Text(_about(output), "small", wrap=True))
            row.addLayout(words, 1)
            button = SecondaryButton(self.tr("Enregistrer…"), self._saver(save, output))
            button.setAccessibleName(
                self.tr("Enregistrer : {title}").format(title=title_of(output))
            )
            self.buttons.append(button)
            row.addWidget(button)
            self.body.addLayout(row)

    def _saver(self, save: Callable[[Output], object], output: Output) -> Callable[[], object]:
        return lambda: save(output)
