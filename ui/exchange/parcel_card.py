"""Exchanging by mail: one file that carries what the others lack, and reading such a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox

from jury_app.core.record import Member
from ui.parts.buttons import SecondaryButton
from ui.parts.flow import Flow
from ui.parts.form_row import FormRow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.surfaces import Card
from ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A file asked for: where, for whom (None: for everybody), with the attachments or not."""

    path: Path
    member: bytes | None
    attachments: bool


class ParcelCard(Card):
    """For whom, then a file to write; or a file received, to read."""

    def __init__(
        self,
        write: Callable[[ToWrite], object],
        read: Callable[[Path], object],
        *,
        pickers: Pickers = NATIVE,
    ) -> None:
        super().__init__(self.tr("Par courriel"), spacing=10)
        self._write, self._read, self._pickers = write, read, pickers
        self._proposed = "jury.jurypack"
        self._names: list[tuple[str, bytes]] = []
        told = self.tr(
            "Un seul fichier, à joindre à un message\u00a0: il porte ce qui manque aux autres,"
            " chiffré. Celui qu’on vous envoie se lit ici."
        )
        self.body.addWidget(Text(told, "muted", wrap=True))
        self.member = QComboBox()
        self.body.addWidget(FormRow(self.tr("Pour"), self.member))
        self.attachments = QCheckBox(self.tr("Avec les pièces jointes des dossiers"))
        self.body.addWidget(self.attachments)
        row = Flow()
        self.write_button = SecondaryButton(
            self.tr("Écrire le fichier…"), self._ask_where, icon_name="file-up"
        )
        self.read_button = SecondaryButton(
            self.tr("Lire un fichier reçu…"), self._ask_which, icon_name="file-down"
        )
        row.add(self.write_button)
        row.add(self.read_button)
        self.body.addWidget(row)

    def show_members(self, members: Sequence[Member], proposed: str) -> None:
        """Offer everybody, then each member; ``proposed`` is a name for the file."""
        self._proposed = proposed
        kept = self.member.currentData()
        names = [(self.tr("tout le jury"), b""), *((each.name, each.key) for each in members)]
        if names == self._names:
            return
        self._names = names
        self.member.clear()
        for name, key in names:
            self.member.addItem(name, key)
        self.member.setCurrentIndex(max(0, self.member.findData(kept)))

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while an exchange is under way."""
        self.write_button.setEnabled(not busy)
        self.read_button.setEnabled(not busy)

    def _kinds(self) -> str:
        return self.tr("Fichiers d’échange (*.jurypack);;Tous les fichiers (*)")

    def _ask_where(self) -> None:
        title = self.tr("Écrire un fichier d’échange")
        path = self._pickers.save_file(self, title, self._proposed, self._kinds())
        if path is not None:
            member = self.member.currentData() or None
            self._write(ToWrite(path, member, self.attachments.isChecked()))

    def _ask_which(self) -> None:
        path = self._pickers.open_file(self, self.tr("Lire un fichier d’échange"), self._kinds())
        if path is not None:
            self._read(path)
