"""Asks for a confirmation and its reason; stays open, with what was typed, until it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.parts.buttons import Button, SecondaryButton
from ui.parts.form_row import FormRow
from ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a reason that is ``required`` enables the button once there is one."""

    title: str
    sentence: str
    label: str
    action: str
    icon: str
    required: bool


def withdrawal(name: str) -> Question:
    """Ask before withdrawing from a dossier."""
    title = QCoreApplication.translate("Voting", "Se déporter sur {name}")
    return Question(
        title=title.format(name=name),
        sentence=QCoreApplication.translate(
            "Voting",
            "Vous ne noterez pas ce dossier et quitterez la salle pendant sa discussion. Si un"
            " bulletin est déjà scellé, il ne comptera plus. Le déport figure au procès-verbal.",
        ),
        label=QCoreApplication.translate("Voting", "Motif (facultatif, lu par le jury)"),
        action=QCoreApplication.translate("Voting", "Se déporter"),
        icon="log-out",
        required=False,
    )


def coming_back(name: str) -> Question:
    """Ask before taking a withdrawal back."""
    title = QCoreApplication.translate("Voting", "Revenir sur le déport sur {name}")
    return Question(
        title=title.format(name=name),
        sentence=QCoreApplication.translate(
            "Voting",
            "Vous pourrez noter ce dossier de nouveau. Le déport et ce retour restent au journal,"
            " avec votre motif.",
        ),
        label=QCoreApplication.translate("Voting", "Motif du retour"),
        action=QCoreApplication.translate("Voting", "Revenir sur le déport"),
        icon="undo-2",
        required=True,
    )


class ReasonDialog(QDialog):
    """``confirmed`` carries the reason; the owner closes the dialog when all went well."""

    confirmed = Signal(str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(question.title)
        self.setAccessibleDescription(question.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(Text(question.title, "title", wrap=True))
        column.addWidget(Text(question.sentence, wrap=True))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.current().px(92))
        self._row = FormRow(question.label, self.reason, required=question.required)
        column.addWidget(self._row)
        column.addStretch(1)
        self.confirm = Button(question.action, self._tell, kind="primary", icon_name=question.icon)
        self.cancel = SecondaryButton(self.tr("Annuler"), self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column.addLayout(foot)
        self.reason.textChanged.connect(self._weigh)
        self._weigh()
        self.setMinimumWidth(theme.current().px(440))
        self.reason.setFocus()

    def show_error(self, sentence: str) -> None:
        """Tell why it could not be done; what was typed stays."""
        self._row.set_error(sentence)
        self.confirm.setEnabled(True)
        self.reason.setFocus()

    def _weigh(self) -> None:
        missing = self._question.required and not self.reason.toPlainText().strip()
        self.confirm.setEnabled(not missing)
        self.confirm.setToolTip(self.tr("Indiquez d’abord un motif.") if missing else "")

    def _tell(self) -> None:
        self.confirm.setEnabled(False)
        self.confirmed.emit(self.reason.toPlainText().strip())
