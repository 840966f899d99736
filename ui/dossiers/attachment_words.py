"""How attachments are told: their size, where they are, and why some are put aside."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from jury_app.intake.attachments import Rejected
from jury_app.jury.attachments import AttachmentState, AttachmentView
from jury_app.progress import Step
from ui.attachment_sentences import OF_FILES
from ui.parts.entry_list import Entry
from ui.parts.file_size import KILO, file_size

_ICONS = {
    AttachmentState.HERE: ("circle-check", "success"),
    AttachmentState.ABSENT: ("download", "muted"),
    AttachmentState.DAMAGED: ("triangle-alert", "warning"),
}


class AttachmentWords(QObject):
    """Words for lists of attachments."""

    def size(self, count: int) -> str:
        """Write a size in bytes as people read it."""
        return file_size(count)

    def entry(self, view: AttachmentView) -> Entry:
        """Tell an attachment in two lines."""
        icon, ink = _ICONS[view.state]
        detail = f"{self.size(view.size)} · {self.state(view)}"
        return Entry(view.digest.hex(), view.name, detail, icon, ink)

    def state(self, view: AttachmentView) -> str:
        """Tell where an attachment is."""
        if view.state is AttachmentState.HERE:
            return self.tr("ici")
        if view.state is AttachmentState.DAMAGED:
            return self.tr("abîmée, redemandée")
        if view.here:
            told = self.tr("en route\u00a0: déjà {here}")
            return told.format(here=self.size(view.here))
        return self.tr("pas encore sur cet ordinateur")

    def step(self, step: Step) -> str:
        """Tell how far a transfer is; steps are in kilobytes."""
        if not step.total:
            return self.tr("Recherche des pièces jointes…")
        told = {
            "sending": self.tr("Pièces jointes envoyées\u00a0: {done} sur {total}"),
            "checking": self.tr("Pièces jointes relues\u00a0: {done} sur {total}"),
            "reading": self.tr("Fichiers lus\u00a0: {done} sur {total}"),
            "attaching": self.tr("Fichiers joints\u00a0: {done} sur {total}"),
        }.get(step.what, self.tr("Pièces jointes reçues\u00a0: {done} sur {total}"))
        return told.format(done=self.size(step.done * KILO), total=self.size(step.total * KILO))

    def rejected(self, each: Rejected) -> Entry:
        """Tell a file that is put aside, and why."""
        why = QCoreApplication.translate("errors", str(OF_FILES[each.code][0]))
        detail = f"{self.size(each.size)} · {why}"
        return Entry(each.label, each.label, detail, "circle-x", "warning")
