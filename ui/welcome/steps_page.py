"""The frame of a welcome form: a way back, a title, a column of rows, one main action."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.errors import Cancelled
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import Workshop
from jury_app.progress import Progress
from ui.background import Task
from ui.error_text import Told, explain
from ui.parts.banner import Banner
from ui.parts.buttons import GhostButton, PrimaryButton
from ui.parts.form_row import FormRow
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text
from ui.welcome.form_card import FormCard, put_in_the_middle


def problem_sentence(code: str) -> str:
    """Say what is missing in a field."""
    sentences = {
        "invitation_missing": QCoreApplication.translate(
            "welcome", "Donnez l’invitation reçue\u00a0: fichier, code QR ou texte."
        ),
        "code_missing": QCoreApplication.translate(
            "welcome", "Saisissez le code que l’on vous a dicté."
        ),
        "wrong_code": QCoreApplication.translate(
            "welcome",
            "Ce code comporte une erreur. Relisez-le avec la personne qui vous l’a dicté.",
        ),
        "name_missing": QCoreApplication.translate("welcome", "Indiquez votre nom."),
        "label_missing": QCoreApplication.translate("welcome", "Indiquez le nom du label."),
        "vintage_wrong": QCoreApplication.translate(
            "welcome", "Indiquez une année, par exemple 2027."
        ),
        "ordinal_wrong": QCoreApplication.translate(
            "welcome", "Indiquez un nombre, par exemple 20 pour la 20e édition."
        ),
        "passphrase_short": QCoreApplication.translate("welcome", "Dix caractères au moins."),
        "passphrase_differs": QCoreApplication.translate("welcome", "Les deux phrases diffèrent."),
    }
    return sentences[code]


def first_exchange(workshop: Workshop, jury: Jury, progress: Progress) -> Jury:
    """Tell the others of a desk just made; when that fails or is stopped, no desk is left."""
    try:
        jury.exchange.sync(progress)
    except BaseException:
        workshop.abandon(jury)
        raise
    return jury


class StepsPage(QWidget):
    """Title, explanation, rows, and one action that is explained when it cannot be done."""

    def __init__(
        self, title: str, explanation: str, back: Callable[[], None], action: str, icon_name: str
    ) -> None:
        """``back`` returns to the welcome; ``action`` names the main button."""
        super().__init__()
        self.setAccessibleName(title)
        self.card = FormCard(spacing=16)
        put_in_the_middle(self, self.card)
        self.back = GhostButton(self.tr("Retour à l’accueil"), back, icon_name="arrow-left")
        self.card.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.body.addWidget(Text(title, "display", wrap=True))
        self.card.body.addWidget(Text(explanation, "muted", wrap=True))
        self.banner = Banner()
        self.card.body.addWidget(self.banner)
        self.rows: dict[str, FormRow] = {}
        self.form = QVBoxLayout()
        self.form.setSpacing(14)
        self.card.body.addLayout(self.form)
        self.progress = ProgressPanel()
        self.card.body.addWidget(self.progress)
        self.go = PrimaryButton(action, self.submit, icon_name=icon_name)
        self.card.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

    def add_row(self, key: str, row: FormRow) -> None:
        """Add a row whose problems are shown under its ``key``."""
        self.rows[key] = row
        self.form.addWidget(row)

    def show_problems(self, problems: Mapping[str, str]) -> bool:
        """Show what is wrong, go to the first of it; tell whether anything is."""
        for key, row in self.rows.items():
            row.set_error(problem_sentence(problems[key]) if key in problems else "")
        first = next((key for key in self.rows if key in problems), None)
        if first is not None:
            self.rows[first].field.setFocus()
        return bool(problems)

    def begin(self, title: str, task: Task) -> None:
        """Show the work under way; until it is over nobody leaves: it holds a half-made desk."""
        self.banner.clear()
        for button in (self.go, self.back):
            button.setEnabled(False)
        self.progress.start(title, task)

    def show_error(self, error: Exception) -> None:
        """Show why the action failed; what was typed stays."""
        self.progress.finish()
        for button in (self.go, self.back):
            button.setEnabled(True)
        self.go.setFocus()
        if isinstance(error, Cancelled):
            return
        told = self.told(error)
        self.banner.say("error", told.sentence, told.way_out)

    def told(self, error: Exception) -> Told:
        """Say what went wrong; pages that know more say more."""
        return explain(error)

    def submit(self) -> None:
        """Do what the page is for."""
        raise NotImplementedError
