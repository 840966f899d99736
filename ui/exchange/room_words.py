"""A room in words; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from jury_app.jury.room import RoomView
from ui.parts.pill import Tone
from ui.written import number

_MINUTE = 60


class RoomWords(QObject):
    """Turns the state of a room into sentences."""

    def state(self, view: RoomView | None) -> tuple[str, Tone, str]:
        """Give a short state, its tone and its icon."""
        if view is None:
            return self.tr("Fermée"), "neutral", ""
        if not view.alive:
            return self.tr("Arrêtée"), "warning", "wifi-off"
        if not view.reachable:
            return self.tr("Réseau changé"), "warning", "triangle-alert"
        return self.tr("Ouverte"), "success", "wifi"

    def explanation(self, view: RoomView | None) -> str:
        """Say what a room is for, or what to do about this one."""
        if view is None:
            return self.tr(
                "Sans internet\u00a0: les ordinateurs présents échangent avec celui-ci, par le"
                " réseau de la salle ou le partage de connexion d’un téléphone."
            )
        if not view.alive:
            return self.tr("La salle s’est arrêtée. Rien n’est perdu\u00a0: ouvrez-la à nouveau.")
        if not view.reachable:
            return self.tr(
                "Cet ordinateur a changé de réseau. Ouvrez la salle à nouveau\u00a0: le code"
                " change, le mot de passe reste."
            )
        return self.tr("Les autres scannent ce code, ou saisissent l’adresse et le mot de passe.")

    def visitors(self, view: RoomView) -> str:
        """Say who has come, as far as a network tells."""
        traffic = view.traffic
        if not traffic.visitors:
            return self.tr("Personne n’est encore entré.")
        here = self.tr("%Ln ordinateur(s) entré(s)", "", len(traffic.visitors))
        last = int(traffic.visitors[0].ago)
        ago = (
            self.tr("à l’instant")
            if last < _MINUTE
            else self.tr("il y a {minutes} min").format(minutes=number(last // _MINUTE))
        )
        brought = self.tr("%Ln fichier(s) déposé(s)", "", traffic.brought)
        told = f"{here}, {ago}\u00a0· {brought}"
        if traffic.turned_away:
            away = self.tr("%Ln demande(s) sans le bon mot de passe", "", traffic.turned_away)
            told = f"{told}\u00a0· {away}"
        return told
