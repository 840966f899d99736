"""Counts in words, for what is written outside any widget."""

from PySide6.QtCore import QObject

from ui.written import number


class Counted(QObject):
    """Says counts in the language in force; translators see the plurals of ``tr`` alone."""

    def initiatives(self, count: int) -> str:
        """Count the initiatives of a dossier."""
        return self.tr("%Ln initiative(s)", "", count)

    def dossiers_left(self, count: int) -> str:
        """Count the dossiers still to grade."""
        return self.tr("Encore %Ln dossier(s)", "", count)

    def answers_missing(self, count: int) -> str:
        """Count the answers still to come."""
        return self.tr("Il manque %Ln réponse(s).", "", count)

    def laptops_waiting(self, count: int) -> str:
        """Count the computers that ask to join."""
        return self.tr("%Ln ordinateur(s) demande(nt) à entrer.", "", count)

    def answers_of(self, answered: int, expected: int) -> str:
        """Count the answers that came, of those that are due."""
        told = self.tr("%Ln réponse(s) sur {expected}", "", answered)
        return told.format(expected=number(expected))

    def dossiers_done(self, done: int, total: int) -> str:
        """Count the dossiers done, of all."""
        told = self.tr("{done} / %Ln dossier(s)", "", total)
        return told.format(done=number(done))

    def inhabitants(self, count: int) -> str:
        """Count the inhabitants of a place."""
        return self.tr("%Ln habitant(s)", "", count)

    def inhabitants_from(self, least: int) -> str:
        """Tell the least number of inhabitants."""
        return self.tr("à partir de %Ln habitant(s)", "", least)

    def inhabitants_up_to(self, most: int) -> str:
        """Tell the highest number of inhabitants."""
        return self.tr("jusqu’à %Ln habitant(s)", "", most)

    def inhabitants_between(self, least: int, most: int) -> str:
        """Tell the least and the highest number of inhabitants."""
        told = self.tr("de {least} à %Ln habitant(s)", "", most)
        return told.format(least=number(least))

    def laptops(self, count: int) -> str:
        """Count computers."""
        return self.tr("%Ln ordinateur(s)", "", count)

    def jurors(self, count: int) -> str:
        """Count jurors."""
        return self.tr("%Ln juré(s)", "", count)

    def others(self, count: int) -> str:
        """Count those who are not named."""
        return self.tr("%Ln autre(s)", "", count)
