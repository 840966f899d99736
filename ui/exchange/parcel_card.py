"""Exchanging by mail: one file that carries what the others lack, and reading such a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QCheckBox, QComboBox

from jury_app.core.record import Member
from ui.parts.buttons import SecondaryButton
from ui.parts.file_size import file_size
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
        self._told = Text(self._purpose(), "muted", wrap=True)
        self.body.addWidget(self._told)
        self.member = QComboBox()
        self._for = FormRow(self.tr("Pour"), self.member)
        self.body.addWidget(self._for)
        self.attachments = QCheckBox()
        self.attachments.hide()
        self.body.addWidget(self.attachments)
        row = Flow()
        self.write_button = SecondaryButton(
            self.tr("Écrire le fichier…"), self.ask_where, icon_name="file-up"
        )
        self.read_button = SecondaryButton(
            self.tr("Lire un fichier reçu…"), self.ask_which, icon_name="file-down"
        )
        row.add(self.write_button)
        row.add(self.read_button)
        self.body.addWidget(row)

    def show_members(self, members: Sequence[Member], proposed: str, attachments: int) -> None:
        """Offer everybody, then each member; ``proposed`` is a name for the file.

        ``attachments`` is the size of the attachments here in bytes.
        """
        self._proposed = proposed
        self._for.setVisible(bool(members))
        self.attachments.setVisible(attachments > 0)
        self.attachments.setText(
            self.tr("Avec les pièces jointes des dossiers ({size})").format(
                size=file_size(attachments)
            )
        )
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

    def show_over(self, *, over: bool) -> None:
        """Say that a file held over the page would be read."""
        self._told.setText(
            self.tr("Lâchez le fichier\u00a0: il sera lu.") if over else self._purpose()
        )

    def _purpose(self) -> str:
        return self.tr(
            "Un seul fichier, à joindre à un message\u00a0: il porte ce qui manque aux autres,"
            " chiffré. Celui que l’on vous envoie se lit ici, ou se dépose sur cette page."
        )

    def _kinds(self) -> str:
        return self.tr("Fichiers d’échange (*.jurypack);;Tous les fichiers (*)")

    def ask_where(self) -> None:
        """Ask where to write a file, then write it."""
        title = self.tr("Écrire un fichier d’échange")
        path = self._pickers.save_file(self, title, self._proposed, self._kinds())
        if path is not None:
            member = self.member.currentData() or None
            wanted = self.attachments.isChecked() and not self.attachments.isHidden()
            self._write(ToWrite(path, member, wanted))

    def ask_which(self) -> None:
        """Ask which file to read, then read it."""
        path = self._pickers.open_file(self, self.tr("Lire un fichier d’échange"), self._kinds())
        if path is not None:
            self._read(path)


def dropped_file(data: QMimeData) -> Path | None:
    """Give the one file that is dragged; None when it is something else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
