"""What an exchange did, in sentences; no widget here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from jury_app.core.french import date_time, number
from jury_app.jury.views import ExchangeView, Synced


class ExchangeWords(QObject):
    """Turns the state of an exchange into sentences."""

    def outcome(self, synced: Synced) -> str:
        """Say what one exchange did."""
        parts = []
        if synced.received:
            parts.append(self.tr("%n acte(s) reçu(s)", "", synced.received))
        if synced.sent:
            parts.append(self.tr("%n acte(s) envoyé(s)", "", synced.sent))
        if synced.healed:
            parts.append(self.tr("%n fichier(s) remis dans le dossier", "", synced.healed))
        if not parts:
            return self.tr("Rien de nouveau\u00a0: tout était déjà échangé.")
        return ", ".join(parts) + "."

    def state(self, view: ExchangeView) -> tuple[str, str]:
        """Give a short state for the top bar and its tone."""
        if not view.store:
            return self.tr("Pas de dossier d’échange"), "warning"
        if view.unsent:
            return self.tr("%n acte(s) à transmettre", "", view.unsent), "accent"
        return self.tr("Tout est transmis"), "success"

    def last(self, moment: datetime | None) -> str:
        """Say when the last exchange was."""
        if moment is None:
            return self.tr("Aucun échange pour l’instant")
        return self.tr("Dernier échange\u00a0: {moment}").format(moment=date_time(moment))

    def received(self, view: ExchangeView) -> str:
        """Say what others have acknowledged."""
        if not view.sent:
            return self.tr("Rien n’a encore été transmis.")
        waiting = max(0, view.unreceived - view.unsent)
        if waiting == 0 and view.unsent == 0:
            return self.tr("Un autre ordinateur a confirmé avoir tout reçu.")
        return self.tr("{count} en attente de confirmation par un autre ordinateur.").format(
            count=number(waiting + view.unsent)
        )


def refusal(code: str) -> str:
    """Say why an object of the store was refused."""
    sentences = {
        "bad_signature": QCoreApplication.translate("exchange", "signature fausse"),
        "fork": QCoreApplication.translate(
            "exchange", "deux versions d’un même acte\u00a0: un ordinateur a été copié"
        ),
        "act_other_jury": QCoreApplication.translate("exchange", "vient d’un autre jury"),
        "segment_cut": QCoreApplication.translate(
            "exchange", "fichier coupé\u00a0; il sera réparé par un autre ordinateur"
        ),
        "segment_digest": QCoreApplication.translate("exchange", "fichier altéré"),
        "segment_magic": QCoreApplication.translate("exchange", "n’est pas un fichier de Jury"),
        "not_canonical": QCoreApplication.translate("exchange", "écriture non conforme"),
        "unknown_version": QCoreApplication.translate(
            "exchange", "vient d’une version plus récente"
        ),
    }
    return sentences.get(code, QCoreApplication.translate("exchange", "illisible"))
