"""The words of the steps: what each does, why it cannot be taken, what to confirm."""

from PySide6.QtCore import QObject

from jury_app.core.round import RoundState
from jury_app.jury.views import RoundView
from ui.parts.confirmation import Question
from ui.parts.pill import Tone
from ui.rounds.round_steps import Missing, Step
from ui.written import number


class StepWords(QObject):
    """Says what the steps are; an object only because translations ask for one."""

    def stage_titles(self) -> tuple[str, ...]:
        """Name the places on the state line."""
        return (
            self.tr("Créé"),
            self.tr("Ouvert"),
            self.tr("Clos"),
            self.tr("Enveloppes ouvertes"),
            self.tr("Montré au jury"),
        )

    def state_pill(self, state: RoundState | None) -> tuple[str, Tone, str]:
        """Say the state of a round in a pill: words, tone, icon."""
        pills: dict[RoundState | None, tuple[str, Tone, str]] = {
            None: (self.tr("Pas encore ouvert"), "neutral", "clock"),
            RoundState.OPEN: (self.tr("Scrutin ouvert"), "accent", "vote"),
            RoundState.CLOSED: (self.tr("Clos, encore scellé"), "warning", "lock"),
            RoundState.OPENED: (
                self.tr("Enveloppes ouvertes, résultats pas encore montrés"),
                "warning",
                "eye-off",
            ),
            RoundState.SHOWN: (self.tr("Résultats montrés au jury"), "success", "eye"),
        }
        return pills[state]

    def step_title(self, step: Step) -> str:
        """Name a step."""
        return {
            Step.OPEN: self.tr("Ouvrir le scrutin"),
            Step.CLOSE: self.tr("Clore le scrutin"),
            Step.UNSEAL: self.tr("Ouvrir les enveloppes"),
            Step.SHOW: self.tr("Montrer les résultats au jury"),
        }[step]

    def step_words(self, step: Step) -> str:
        """Say in a sentence what a step does."""
        return {
            Step.OPEN: self.tr("Les jurés peuvent noter ; chaque bulletin reste scellé."),
            Step.CLOSE: self.tr("Les bulletins reçus ici comptent, et eux seuls."),
            Step.UNSEAL: self.tr("Les notes deviennent lisibles par la présidence."),
            Step.SHOW: self.tr("Chaque juré voit les résultats sur son ordinateur."),
        }[step]

    def blocked_words(self, code: str) -> str:
        """Say why a step cannot be taken now; "" when the steps around it already say so."""
        return {
            "already_closed": self.tr("La délibération est close et signée."),
            "edition_missing": self.tr("L’édition n’est pas encore définie."),
            "no_dossiers": self.tr("Aucun dossier n’est importé : il n’y a rien à noter."),
            "no_jurors": self.tr("Aucun membre du jury n’est inscrit."),
            "round_open": self.tr("Un scrutin est déjà ouvert."),
            "second_key_awaited": self.tr(
                "Votre clé est donnée\u00a0: les enveloppes s’ouvriront avec la seconde."
            ),
            "round_sealed": self.tr("Ouvrez d’abord les enveloppes du scrutin clos."),
        }.get(code, "")

    def open_question(
        self, names: tuple[str, ...], dossiers: int, without: int, previous: int
    ) -> Question:
        """Ask before opening; ``without`` jurors have no laptop yet, ``previous`` rounds exist."""
        happens = [
            self.tr("%Ln juré(s) pourront noter, chacun sur son ordinateur.", "", len(names)),
            self.tr("%Ln dossier(s) seront à noter.", "", dossiers),
            self.tr("Les bulletins restent scellés jusqu’à l’ouverture des enveloppes."),
        ]
        final = [
            self.tr("La liste des jurés et celle des dossiers sont fixées pour tout le scrutin."),
        ]
        if previous:
            final.append(
                self.tr("Les résultats du scrutin précédent ne feront plus foi : chacun renote.")
            )
        warning = ""
        if without:
            warning = self.tr(
                "%Ln juré(s) n’ont pas encore d’ordinateur admis : ils noteront une fois admis.",
                "",
                without,
            )
        return Question(
            title=self.tr("Ouvrir le scrutin n° {rank} ?").format(rank=previous + 1),
            happens=tuple(happens),
            final=tuple(final),
            confirm=self.tr("Ouvrir le scrutin"),
            warning=warning,
            names_title=self.tr("Noteront"),
            names=names,
        )

    def close_question(self, view: RoundView, owing: tuple[Missing, ...]) -> Question:
        """Ask before closing: who is missing, with how much."""
        warning = ""
        if owing:
            some = self.tr(
                "Réponses manquantes : {left} sur {expected}. Arrivées après la clôture, elles ne"
                " compteront pas : échangez une dernière fois avant de clore.",
            )
            left = sum(each.left for each in owing)
            warning = some.format(left=number(left), expected=number(view.expected))
        return Question(
            title=self.tr("Clore le scrutin n° {rank} ?").format(rank=view.round.number),
            happens=(
                self.tr("%Ln réponse(s) reçues ici compteront.", "", view.answered),
                self.tr("La liste exacte des bulletins retenus est signée et diffusée."),
            ),
            final=(
                self.tr("Un scrutin clos ne se rouvre pas."),
                self.tr(
                    "Un bulletin arrivé plus tard est tardif\u00a0: il ne compte que si vous"
                    " l’admettez, avec un motif, avant l’ouverture."
                ),
            ),
            confirm=self.tr("Clore le scrutin"),
            warning=warning,
            names_title=self.tr("N’ont pas fini"),
            names=tuple(f"{each.name} {each.answered}/{each.due}" for each in owing),
            grave=True,
        )

    def unseal_question(self, view: RoundView, second: str = "") -> Question:
        """Ask before opening the envelopes; ``second`` names who must give his key too."""
        if second:
            return self._half_question(view, second)
        return Question(
            title=self.tr("Ouvrir les enveloppes du scrutin n° {rank} ?").format(
                rank=view.round.number
            ),
            happens=(
                self.tr("%Ln réponse(s) seront ouvertes et comptées.", "", view.answered),
                self.tr("Vous verrez le résultat aussitôt."),
                self.tr("Les jurés ne voient rien avant que vous ne le leur montriez."),
            ),
            final=(self.tr("Des enveloppes ouvertes ne se referment pas : le moment est signé."),),
            confirm=self.tr("Ouvrir les enveloppes"),
            grave=True,
        )

    def _half_question(self, view: RoundView, second: str) -> Question:
        """Ask the chair for his key where a second one is still needed."""
        return Question(
            title=self.tr("Donner votre clé du scrutin n°\u00a0{rank}\u202f?").format(
                rank=view.round.number
            ),
            happens=(
                self.tr("Les enveloppes s’ouvriront avec la clé de {name}.").format(name=second),
                self.tr("Échangez ensuite, pour que {name} le sache.").format(name=second),
            ),
            final=(
                self.tr(
                    "Une clé donnée ne se reprend pas\u00a0: plus aucun bulletin tardif n’entre."
                ),
            ),
            confirm=self.tr("Donner ma clé"),
            grave=True,
        )

    def show_question(self, view: RoundView) -> Question:
        """Ask before showing the result to the jurors."""
        return Question(
            title=self.tr("Montrer les résultats du scrutin n° {rank} au jury ?").format(
                rank=view.round.number
            ),
            happens=(
                self.tr("Au prochain échange, chaque juré lit les niveaux et les répartitions."),
                self.tr("Aucun écran ne montre qui a donné quelle note."),
            ),
            final=(self.tr("Ce qui a été montré ne peut plus être caché."),),
            confirm=self.tr("Montrer au jury"),
        )
