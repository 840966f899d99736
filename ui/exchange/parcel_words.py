"""What writing or reading an exchange file did, in sentences; no widget here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from jury_app.errors import Damaged
from jury_app.jury.parcels import ParcelView
from jury_app.jury.views import Synced
from ui.error_text import explain
from ui.exchange.refusal_words import refusal
from ui.parts.banner import Severity
from ui.parts.file_size import MEGA, file_size

HEAVY = 10 * MEGA
"""Bytes from which many mail servers refuse a file: encoding makes it a third longer."""
MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Saying:
    """A message: its tone, a sentence and what to do."""

    tone: Severity
    sentence: str
    way_out: str


class ParcelWords(QObject):
    """Turns the outcome of an exchange file into messages."""

    def written(self, view: ParcelView) -> Saying:
        """Say what a file that was written holds."""
        name = self.tr("Fichier écrit\u00a0: {name} ({size})").format(
            name=view.path.name, size=file_size(view.size)
        )
        if not (view.acts or view.pieces or view.requests):
            told = self.tr("Il ne porte rien\u00a0: cette personne a déjà tout confirmé.")
            return Saying("info", name, told)
        if view.size >= HEAVY:
            told = self.tr(
                "C’est lourd pour un courriel\u00a0: une clé ou un service d’envoi de fichiers"
                " fera aussi bien."
            )
        elif view.requests and not view.acts:
            told = self.tr(
                "Votre demande y est. Envoyez-le à la présidence, puis attendez le sien."
            )
        else:
            told = self.tr(
                "%Ln élément(s) dans le fichier. Joignez-le à un message.", "", view.acts
            )
        return Saying("success", name, told)

    def read(self, synced: Synced, outcome: str) -> Saying:
        """Say what a file brought; ``outcome`` says it of any exchange."""
        parts = self._aside(synced)
        if synced.waiting:
            parts.append(
                self.tr("Ce fichier en suppose un autre, qui n’est pas encore arrivé ici.")
            )
        if synced.trouble:
            told = explain(Damaged(synced.trouble))
            taken = [told.way_out, outcome] if synced.received else [self._nothing_new()]
            return Saying("warning", told.sentence, " ".join([*taken, *parts]))
        if synced.passed_on:
            outcome = self.tr("Ce fichier porte une demande de rejoindre le jury.")
            parts.append(self.tr("Elle ira à la présidence avec votre prochain échange."))
        if synced.requests:
            parts.append(self.tr("Une fois la demande admise, écrivez un fichier en retour."))
        calm = not (synced.refused or synced.forks or synced.waiting)
        return Saying("success" if calm else "warning", outcome, " ".join(parts))

    def _nothing_new(self) -> str:
        return self.tr("Ce qui en est lisible était déjà ici. Demandez-le de nouveau.")

    def _aside(self, synced: Synced) -> list[str]:
        """Say what was not taken, and why; nothing of it stays to be looked up."""
        codes = [*dict.fromkeys(code for _, code in synced.refused), *(["fork"] * synced.forks)[:1]]
        if not codes:
            return []
        count = self.tr("%Ln élément(s) mis de côté.", "", len(synced.refused) + synced.forks)
        return [count, *(refusal(code) for code in codes[:MOST_REASONS])]
