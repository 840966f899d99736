"""A place to exchange in words; calm, since being offline is normal. No widget here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from jury_app.jury.views import KeyCheck, StoreCard
from ui.exchange.store_words import kind_name, trouble
from ui.parts.pill import Tone
from ui.written import date_time

AWAY = frozenset({"store_unreachable", "store_busy", "store_later"})
"""Troubles that pass by themselves."""


class PlaceWords(QObject):
    """Turns the state of a place into sentences."""

    def title(self, place: StoreCard) -> str:
        """Name a place."""
        if place.label:
            return place.label
        if place.kind == "folder":
            return self.tr("Clé USB") if place.removable else self.tr("Dossier partagé")
        return kind_name(place.kind)

    def address(self, place: StoreCard) -> str:
        """Write an address as a person would say it."""
        return shown_address(place.address)

    def state(self, place: StoreCard) -> tuple[str, Tone, str]:
        """Give a short state, its tone and its icon."""
        if place.locked or place.trouble == "store_password_missing":
            return self.tr("Mot de passe à saisir"), "warning", "key"
        if place.trouble in AWAY:
            waits = self.tr("Hors de portée")
            return waits, "neutral", "usb" if place.removable else "cloud-off"
        if place.trouble:
            return self.tr("À voir"), "warning", "triangle-alert"
        if place.reached is None:
            return self.tr("Pas encore échangé"), "neutral", "clock"
        if place.unsent:
            return self.tr("%Ln à transmettre", "", place.unsent), "accent", "upload"
        return self.tr("À jour"), "success", "check"

    def told(self, place: StoreCard) -> str:
        """Say when the last exchange was, and what is wrong if anything is."""
        parts = []
        if place.main:
            parts.append(self.tr("Le lieu du jury\u00a0: les invitations y mènent."))
        if place.trouble and not (place.trouble in AWAY and place.removable):
            told = trouble(place.kind, place.trouble, place.address)
            parts.append(f"{told.sentence} {told.way_out}".strip())
        elif place.trouble:
            parts.append(self.tr("La clé n’est pas branchée."))
        if place.reached is not None:
            parts.append(
                self.tr("Dernier échange\u00a0: {moment}.").format(moment=date_time(place.reached))
            )
        if place.refused:
            parts.append(self.tr("%Ln fichier(s) mis de côté.", "", place.refused))
        return " ".join(parts)

    def key_checked(self, check: KeyCheck) -> tuple[str, str]:
        """Say whether a key may be removed, and why."""
        if check.safe:
            return (
                self.tr("Vous pouvez retirer la clé."),
                self.tr("Tout ce que cet ordinateur connaît y a été relu\u00a0: %Ln élément(s).",
                        "", check.acts),
            )  # fmt: skip
        if check.trouble:
            return (
                self.tr("Ne retirez pas encore la clé\u00a0: elle n’est pas complète."),
                self.tr("Vérifiez qu’elle est bien branchée, puis remplissez-la à nouveau."),
            )
        return (
            self.tr("Ne confiez pas tout à cette clé."),
            self.tr("%Ln élément(s) ne s’y relisent pas. Recommencez, ou prenez une autre clé.", "",
                    check.lacking),
        )  # fmt: skip


def shown_address(address: str) -> str:
    """Write an address as a person would say it."""
    return address.removeprefix("webdav:").removeprefix("s3:")
