"""Join a jury: the invitation file, the code said by phone, the exchange folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from jury_app.core.invitation import Invitation
from jury_app.errors import JuryError
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import Workshop
from jury_app.progress import Progress
from ui.background import Background
from ui.error_text import explain
from ui.parts.buttons import SecondaryButton
from ui.parts.form_row import FormRow
from ui.welcome.folder_field import FolderField
from ui.welcome.forms import JoinForm
from ui.welcome.lock_rows import LockRows
from ui.welcome.steps_page import StepsPage, first_exchange

AskFile = Callable[[QWidget, str, str], str]


def ask_invitation(parent: QWidget, title: str, kinds: str) -> str:
    """Show the system's file chooser."""
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


class JoinPage(StepsPage):
    """Reads the invitation as soon as it is chosen, so that mistakes show early."""

    def __init__(
        self,
        workshop: Workshop,
        background: Background,
        back: Callable[[], None],
        opened: Callable[[Jury], None],
        ask: AskFile = ask_invitation,
    ) -> None:
        """``opened`` receives the jury once its desk is made and the request is sent."""
        super().__init__(
            self.tr("Rejoindre un jury"),
            self.tr(
                "Vous avez reçu un fichier d’invitation et un code de vive voix. L’identité de "
                "cet ordinateur est créée ici\u00a0; aucun compte, aucun mot de passe à inventer."
            ),
            back,
            self.tr("Rejoindre"),
            "arrow-right",
        )
        self._workshop, self._background, self._opened, self._ask = (
            workshop,
            background,
            opened,
            ask,
        )
        self.invitation: Invitation | None = None
        self.add_row("invitation", self._file_row())
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-X")
        self.add_row(
            "code",
            FormRow(
                self.tr("Code dicté"),
                self.code,
                self.tr(
                    "Vingt caractères et un de contrôle\u00a0; la casse et les tirets sont libres."
                ),
            ),
        )
        self.folder = FolderField(self.tr("Dossier d’échange du jury"))
        self.add_row(
            "folder",
            FormRow(
                self.tr("Dossier d’échange"),
                self.folder,
                self.tr("Le dossier partagé du jury\u00a0: réseau, nuage synchronisé ou clé USB."),
            ),
        )
        self.lock = LockRows(workshop.needs_passphrase, background)
        self.form.addWidget(self.lock)
        self.rows |= self.lock.rows

    def _file_row(self) -> FormRow:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        row.addWidget(self.path, 1)
        choose = SecondaryButton(self.tr("Choisir…"), self._choose, icon_name="mail-open")
        row.addWidget(choose)
        holder.setFocusProxy(choose)
        return FormRow(self.tr("Fichier d’invitation"), holder, self.tr("Son nom finit par .jury"))

    def _choose(self) -> None:
        kinds = self.tr("Invitations (*.jury);;Tous les fichiers (*)")
        chosen = self._ask(self, self.tr("Fichier d’invitation"), kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read an invitation and show whose it is."""
        self.banner.clear()
        try:
            self.invitation = self._workshop.read_invitation(path)
        except JuryError as error:
            self.invitation = None
            self.path.clear()
            told = explain(error)
            self.rows["invitation"].set_error(told.sentence)
            return
        found = self.invitation
        self.rows["invitation"].set_error("")
        self.path.setText(
            self.tr("{name}, pour {label} {vintage}").format(
                name=found.name, label=found.label, vintage=found.vintage
            )
        )
        if not self.folder.path and Path(found.store).is_dir():
            self.folder.set_path(found.store)
        self.code.setFocus()

    def submit(self) -> None:
        """Make the desk, send the request, and open it."""
        form = JoinForm(self.invitation, self.code.text(), self.folder.path, self.lock.lock())
        if self.show_problems(form.problems()) or form.invitation is None:
            return
        invitation = form.invitation

        def work(progress: Progress) -> Jury:
            jury = self._workshop.join(invitation, form.code, form.folder, form.lock.passphrase)
            return first_exchange(self._workshop, jury, progress)

        task = self._background.run(
            work, self._opened, self.show_error, progress=self.progress.show_step, context=self
        )
        self.begin(self.tr("Création de votre identité et premier échange…"), task)
