"""What is wrong with copies, in words: one sentence of what happened, one of what to do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from jury_app.jury.views import ForkFact, TroubleView
from ui.parts.entry_list import Entry


class TroubleWords(QObject):
    """Says what a ``TroubleView`` tells."""

    def title(self, view: TroubleView) -> str:
        """Name the trouble of this laptop, else of the others; "" when all is well."""
        if view.hindrance == "device_forked":
            return self.tr("Cet ordinateur existe en double")
        if view.hindrance == "device_revoked":
            return self.tr("Cet ordinateur a été exclu du jury")
        if view.hindrance == "own_acts_missing":
            return self.tr("Une sauvegarde a été restaurée ici")
        if view.renewed:
            return self.tr("Cet ordinateur attend d’être admis sous sa nouvelle clé")
        if view.recast:
            count = len(view.recast)
            return self.tr("%Ln bulletin(s) à sceller de nouveau", "", count)
        open_forks = [each for each in view.forks if not each.settled]
        if open_forks:
            return self.tr("%Ln ordinateur(s) du jury existe(nt) en double", "", len(open_forks))
        return ""

    def explanation(self, view: TroubleView) -> str:
        """Say what happened to this laptop and what to do."""
        if view.hindrance == "device_forked":
            return self.tr(
                "Deux copies de cet ordinateur ont signé chacune de leur côté. Personne ne peut "
                "savoir laquelle croire\u00a0: ce qui précède compte toujours, la suite non. Cet "
                "ordinateur peut continuer sous une nouvelle clé\u202f; vos bulletins d’après la "
                "copie vous seront proposés pour être scellés de nouveau."
            )
        if view.hindrance == "device_revoked":
            return self.tr(
                "Rien n’est plus signé ici\u00a0: cela ne compterait pas. Vos brouillons et vos "
                "notes restent. Si l’ordinateur est bien entre vos mains, il peut demander à être "
                "admis sous une nouvelle clé\u202f; vous scellerez alors de nouveau ce qui n’était "
                "pas arrivé avant l’exclusion. Si le lieu d’échange lui refuse l’accès, demandez "
                "une nouvelle invitation à la présidence."
            )
        if view.hindrance == "own_acts_missing" and view.missing:
            told = self.tr("%Ln élément(s) signé(s) ici manque(nt).", "", view.missing)
            return (
                told
                + " "
                + self.tr(
                    "Rien de nouveau n’est signé avant de les avoir retrouvés\u00a0: échangez là "
                    "où cet ordinateur échangeait. Vos brouillons et vos notes restent ici."
                )
            )
        if view.hindrance == "own_acts_missing":
            return self.tr(
                "Cet ordinateur ne sait pas ce qu’il a signé en dernier. Un échange le lui "
                "dira\u202f; rien de nouveau n’est signé d’ici là. Vos brouillons et vos notes "
                "restent ici."
            )
        if view.renewed:
            return self.tr(
                "Échangez, puis dictez vos six chiffres à la présidence. Vos dossiers, notes, "
                "brouillons et bulletins restent lisibles\u202f; vous scellerez de nouveau une "
                "fois admis."
            )
        return self.explanation_of_others(view)

    def explanation_of_others(self, view: TroubleView) -> str:
        """Say what concerns ballots to seal again, and laptops of others."""
        if view.recast:
            return self.tr(
                "Ils ont été scellés par une copie de votre ordinateur que personne ne peut plus "
                "croire. Vérifiez-les, puis scellez-les sous la clé de cet ordinateur."
            )
        if view.forks:
            return self.tr(
                "Deux copies d’un même ordinateur ont signé chacune de leur côté. Les deux sont "
                "gardées comme preuve\u202f; ce qui suit la copie ne compte pas, sauf ce que la "
                "présidence a retenu à la clôture du scrutin ou en excluant l’ordinateur."
            )
        return self.tr("Aucune copie, aucune sauvegarde à signaler.")

    def fork(self, fact: ForkFact) -> Entry:
        """Tell of one laptop that exists twice."""
        whose = self.tr("Un de vos ordinateurs") if fact.mine else fact.name
        title = whose or self.tr("Un ordinateur inconnu")
        return Entry(
            fact.device.hex(),
            title,
            self._settled(fact) if fact.settled else self._open(fact),
            "check" if fact.settled else "triangle-alert",
            "muted" if fact.settled else "warning",
        )

    def _settled(self, fact: ForkFact) -> str:
        return self.tr(
            "Deux versions de sa signature n°\u00a0{number}\u202f; la présidence a retenu ce"
            " qui compte."
        ).format(number=fact.seq)

    def _open(self, fact: ForkFact) -> str:
        if fact.mine:
            return self.tr(
                "Deux versions de sa signature n°\u00a0{number}\u202f; la suite ne compte pas."
            ).format(number=fact.seq)
        return self.tr(
            "Deux versions de sa signature n°\u00a0{number}\u202f; appelez cette personne\u00a0: "
            "son ordinateur doit prendre une nouvelle clé."
        ).format(number=fact.seq)
