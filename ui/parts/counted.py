"""Counts in words, for what is written outside any widget."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says counts in the language in force; translators see the plurals of ``tr`` alone."""

    def initiatives(self, count: int) -> str:
        """Count the initiatives of a dossier."""
        return self.tr("%n initiative(s)", "", count)

    def dossiers_left(self, count: int) -> str:
        """Count the dossiers still to grade."""
        return self.tr("Encore %n dossier(s)", "", count)

    def answers_missing(self, count: int) -> str:
        """Count the answers still to come."""
        return self.tr("Il manque %n réponse(s).", "", count)

    def laptops_waiting(self, count: int) -> str:
        """Count the computers that ask to join."""
        return self.tr("%n ordinateur(s) demande(nt) à entrer.", "", count)

    def others(self, count: int) -> str:
        """Count those who are not named."""
        return self.tr("%n autre(s)", "", count)
