"""Counts in words, for what is written outside any widget."""

from PySide6.QtCore import QObject

from ui.written import grouped, number


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

    def answers_of(self, answered: int, expected: int) -> str:
        """Count the answers that came, of those that are due."""
        told = self.tr("%n réponse(s) sur {expected}", "", answered)
        return grouped(told, answered).format(expected=number(expected))

    def dossiers_done(self, done: int, total: int) -> str:
        """Count the dossiers done, of all."""
        told = grouped(self.tr("{done} / %n dossier(s)", "", total), total)
        return told.format(done=number(done))

    def inhabitants(self, count: int) -> str:
        """Count the inhabitants of a place."""
        return grouped(self.tr("%n habitant(s)", "", count), count)

    def inhabitants_from(self, least: int) -> str:
        """Tell the least number of inhabitants."""
        return grouped(self.tr("à partir de %n habitant(s)", "", least), least)

    def inhabitants_up_to(self, most: int) -> str:
        """Tell the highest number of inhabitants."""
        return grouped(self.tr("jusqu’à %n habitant(s)", "", most), most)

    def inhabitants_between(self, least: int, most: int) -> str:
        """Tell the least and the highest number of inhabitants."""
        told = grouped(self.tr("de {least} à %n habitant(s)", "", most), most)
        return told.format(least=number(least))

    def laptops(self, count: int) -> str:
        """Count computers."""
        return self.tr("%n ordinateur(s)", "", count)

    def jurors(self, count: int) -> str:
        """Count jurors."""
        return self.tr("%n juré(s)", "", count)

    def others(self, count: int) -> str:
        """Count those who are not named."""
        return self.tr("%n autre(s)", "", count)
