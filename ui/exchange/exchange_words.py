"""What an exchange did, in sentences; no widget here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject

from jury_app.jury.views import ExchangeView, PutBack, Synced
from ui.exchange.place_card import PlaceCard
from ui.written import date_time, listed, number


class ExchangeWords(QObject):
    """Turns the state of an exchange into sentences."""

    def outcome(self, synced: Synced) -> str:
        """Say what one exchange did."""
        parts = []
        if synced.received:
            parts.append(self.tr("%Ln élément(s) reçu(s)", "", synced.received))
        if synced.sent:
            parts.append(self.tr("%Ln élément(s) envoyé(s)", "", synced.sent))
        repaired = synced.healed - synced.put_back.files
        if repaired > 0:
            parts.append(self.tr("%Ln fichier(s) abîmé(s) remplacé(s)", "", repaired))
        gone = self.put_back(synced.put_back)
        if not parts:
            return gone or self.tr("Rien de nouveau\u00a0: tout était déjà échangé.")
        return " ".join(filter(None, (", ".join(parts) + ".", gone)))

    def put_back(self, back: PutBack) -> str:
        """Say what had gone from a place and is there again, and whose it was."""
        if not back.files:
            return ""
        files = self.tr(
            "%Ln fichier(s) disparu(s), remis dans le lieu d’échange",
            "",
            back.files,
        )
        acts = self.tr("%Ln élément(s)", "", back.acts)
        if not back.names:
            return self.tr("{files} ({acts}).").format(files=files, acts=acts)
        return self.tr("{files}\u00a0: {acts} de {names}.").format(
            files=files, acts=acts, names=listed(back.names)
        )

    def step(self, what: str) -> str:
        """Say what an exchange is at."""
        steps = {
            "listing": self.tr("Lecture de la liste des fichiers"),
            "reading": self.tr("Réception"),
            "sending": self.tr("Envoi"),
            "healing": self.tr("Réparation"),
            "packing": self.tr("Préparation du fichier"),
            "fetching": self.tr("Pièces jointes"),
            "rereading": self.tr("Relecture de tout ce qui s’y trouve"),
        }
        return steps.get(what, "")

    def absent(self, synced: Synced, cards: Iterable[PlaceCard]) -> str:
        """Name the places that did not answer; that is no trouble while another one did."""
        away = {each.address for each in synced.stores if each.trouble}
        names = [card.title.text() for card in cards if card.place.address in away]
        if not names:
            return ""
        return self.tr("Sans réponse cette fois\u00a0: {names}.").format(names=listed(names))

    def state(self, view: ExchangeView) -> tuple[str, str]:
        """Give a short state for the top bar and its tone."""
        if not view.store:
            return self._by_mail(view)
        troubles = {each.trouble for each in view.stores}
        if any(each.locked for each in view.stores) or "store_password_missing" in troubles:
            return self.tr("Mot de passe à saisir"), "warning"
        if "store_went_back" in troubles:
            return self.tr("Un lieu d’échange s’est vidé"), "warning"
        if view.unsent:
            return self.tr("%Ln élément(s) à transmettre", "", view.unsent), "accent"
        return self.tr("Tout est transmis"), "success"

    def _by_mail(self, view: ExchangeView) -> tuple[str, str]:
        """Tell what the others have not confirmed, where files are all that is exchanged."""
        if len(view.devices) < 2:
            return self.tr("Aucun lieu d’échange"), "warning"
        if view.unreceived:
            return self.tr("%Ln élément(s) à envoyer", "", view.unreceived), "accent"
        return self.tr("Tout est reçu"), "success"

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
