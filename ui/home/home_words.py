"""The words of the first page: one title, sentence and action for every next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jury_app.core.record import Role
from jury_app.core.round import RoundState
from ui.home.next_step import Step


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a step says; ``action`` is empty when there is only to wait."""

    icon: str
    title: str
    sentence: str
    action: str = ""


def stage_titles() -> tuple[str, ...]:
    """Name the stages of an edition's life."""
    return (
        QCoreApplication.translate("Home", "Préparation"),
        QCoreApplication.translate("Home", "Évaluation"),
        QCoreApplication.translate("Home", "Enveloppes ouvertes"),
        QCoreApplication.translate("Home", "Délibération"),
        QCoreApplication.translate("Home", "Clôture"),
        QCoreApplication.translate("Home", "Publication"),
    )


def role_title(role: Role) -> str:
    """Name a section of the page."""
    match role:
        case Role.CHAIR:
            return QCoreApplication.translate("Home", "Présidence")
        case Role.SECRETARIAT:
            return QCoreApplication.translate("Home", "Secrétariat")
        case Role.JUROR:
            return QCoreApplication.translate("Home", "Mon travail")
        case Role.HOLDER:
            return QCoreApplication.translate("Home", "Seconde clé")


def round_state(state: RoundState | None) -> str:
    """Say where the round stands."""
    match state:
        case None:
            return QCoreApplication.translate("Home", "Aucun scrutin n’est ouvert pour l’instant.")
        case RoundState.OPEN:
            return QCoreApplication.translate(
                "Home", "Le scrutin est ouvert : les bulletins sont scellés."
            )
        case RoundState.CLOSED:
            return QCoreApplication.translate(
                "Home", "Le scrutin est clos ; les enveloppes sont encore fermées."
            )
        case RoundState.OPENED:
            return QCoreApplication.translate(
                "Home", "Les enveloppes sont ouvertes ; la présidence voit le résultat."
            )
        case RoundState.SHOWN:
            return QCoreApplication.translate(
                "Home", "Le résultat est montré au jury, qui délibère."
            )


def step_words(step: Step) -> StepWords:
    """Say a step."""
    return _before(step) or _gathering(step) or _settling(step) or _round(step) or _after(step)


def _before(step: Step) -> StepWords | None:
    match step:
        case Step.JOIN:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "Attendre l’admission"),
                QCoreApplication.translate(
                    "Home", "La présidence vous admet quand elle a entendu vos chiffres."
                ),
            )
        case Step.DEFINE:
            return StepWords(
                "landmark",
                QCoreApplication.translate("Home", "Définir l’édition"),
                QCoreApplication.translate(
                    "Home", "Nom, dates, échelle, catégories et grille : tout le reste en dépend."
                ),
                QCoreApplication.translate("Home", "Définir l’édition"),
            )
        case Step.WAIT_EDITION:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "Le secrétariat prépare l’édition"),
                QCoreApplication.translate(
                    "Home", "Échangez pour la recevoir dès qu’elle est définie."
                ),
            )
        case Step.IMPORT:
            return StepWords(
                "file-down",
                QCoreApplication.translate("Home", "Importer les dossiers"),
                QCoreApplication.translate(
                    "Home", "L’import se répète à blanc avant d’être accepté."
                ),
                QCoreApplication.translate("Home", "Importer"),
            )
        case _:
            return None


def _settling(step: Step) -> StepWords | None:
    match step:
        case Step.SETTLE:
            return StepWords(
                "git-compare-arrows",
                QCoreApplication.translate("Home", "Choisir entre vos deux réponses"),
                QCoreApplication.translate(
                    "Home",
                    "Vos deux ordinateurs ont répondu différemment. Sans choix de votre part, la "
                    "plus récente comptera et le procès-verbal le dira.",
                ),
                QCoreApplication.translate("Home", "Trancher"),
            )
        case _:
            return None


def _gathering(step: Step) -> StepWords | None:
    match step:
        case Step.ADD_MEMBERS:
            return StepWords(
                "user-plus",
                QCoreApplication.translate("Home", "Composer le jury"),
                QCoreApplication.translate(
                    "Home", "Ajoutez les membres et leurs intérêts déclarés."
                ),
                QCoreApplication.translate("Home", "Ajouter des membres"),
            )
        case Step.INVITE:
            return StepWords(
                "mail",
                QCoreApplication.translate("Home", "Inviter les membres"),
                QCoreApplication.translate(
                    "Home", "À chacun un fichier d’invitation, et un code dit au téléphone."
                ),
                QCoreApplication.translate("Home", "Inviter"),
            )
        case Step.ADMIT:
            return StepWords(
                "user-check",
                QCoreApplication.translate("Home", "Admettre qui demande à entrer"),
                QCoreApplication.translate(
                    "Home", "Comparez les six chiffres de vive voix, puis admettez."
                ),
                QCoreApplication.translate("Home", "Voir les demandes"),
            )
        case Step.FIX_GAP:
            return StepWords(
                "triangle-alert",
                QCoreApplication.translate("Home", "Compléter les catégories"),
                QCoreApplication.translate(
                    "Home",
                    "Un dossier sans catégorie ne se corrige plus une fois le scrutin ouvert.",
                ),
                QCoreApplication.translate("Home", "Importer une correction"),
            )
        case Step.MAKE_PAPER:
            return StepWords(
                "scroll-text",
                QCoreApplication.translate("Home", "Mettre une clé de secours sur papier"),
                QCoreApplication.translate(
                    "Home", "Sans elle, un ordinateur perdu emporterait le scrutin avec lui."
                ),
                QCoreApplication.translate("Home", "Faire une clé"),
            )
        case Step.OPEN_ROUND:
            return StepWords(
                "vote",
                QCoreApplication.translate("Home", "Ouvrir le scrutin"),
                QCoreApplication.translate(
                    "Home", "Dossiers et jurés sont alors arrêtés ; les bulletins s’ouvrent."
                ),
                QCoreApplication.translate("Home", "Ouvrir le scrutin"),
            )
        case _:
            return None


def _round(step: Step) -> StepWords | None:
    match step:
        case Step.WAIT_ROUND:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "Tout est prêt"),
                QCoreApplication.translate(
                    "Home", "La présidence ouvrira le scrutin ; il n’y a rien à faire ici."
                ),
            )
        case Step.READ:
            return StepWords(
                "book-open",
                QCoreApplication.translate("Home", "Lire les dossiers"),
                QCoreApplication.translate("Home", "Vos notes restent sur cet ordinateur."),
                QCoreApplication.translate("Home", "Voir les dossiers"),
            )
        case Step.GRADE:
            return StepWords(
                "file-text",
                QCoreApplication.translate("Home", "Dossier suivant"),
                "",
                QCoreApplication.translate("Home", "Lire et noter"),
            )
        case Step.SEND:
            return StepWords(
                "send",
                QCoreApplication.translate("Home", "Transmettre vos bulletins"),
                QCoreApplication.translate(
                    "Home", "Tout est scellé : il reste à l’envoyer au jury."
                ),
                QCoreApplication.translate("Home", "Échanger maintenant"),
            )
        case Step.REVIEW:
            return StepWords(
                "check-check",
                QCoreApplication.translate("Home", "Tous les dossiers ont votre réponse"),
                QCoreApplication.translate(
                    "Home", "Vous pouvez y revenir tant que le scrutin est ouvert."
                ),
                QCoreApplication.translate("Home", "Revoir mes bulletins"),
            )
        case Step.FOLLOW:
            return StepWords(
                "chart-column",
                QCoreApplication.translate("Home", "Suivre l’avancement"),
                QCoreApplication.translate(
                    "Home", "On voit qui a répondu, jamais ce qui a été répondu."
                ),
                QCoreApplication.translate("Home", "Voir le suivi"),
            )
        case Step.CLOSE_ROUND:
            return StepWords(
                "lock",
                QCoreApplication.translate("Home", "Clore le scrutin"),
                QCoreApplication.translate("Home", "Tous les bulletins attendus sont là."),
                QCoreApplication.translate("Home", "Clore le scrutin"),
            )
        case _:
            return None


def _after(step: Step) -> StepWords:
    return _opened(step) or _decided(step)


def _opened(step: Step) -> StepWords | None:
    match step:
        case Step.OPEN_ENVELOPES:
            return StepWords(
                "mail-open",
                QCoreApplication.translate("Home", "Ouvrir les enveloppes"),
                QCoreApplication.translate(
                    "Home", "Le jury réuni, les bulletins retenus deviennent lisibles."
                ),
                QCoreApplication.translate("Home", "Ouvrir les enveloppes"),
            )
        case Step.GIVE_KEY:
            return StepWords(
                "lock-open",
                QCoreApplication.translate("Home", "Donner votre clé"),
                QCoreApplication.translate(
                    "Home", "Le scrutin est clos\u202f; il s’ouvre avec votre clé et la première."
                ),
                QCoreApplication.translate("Home", "Donner ma clé"),
            )
        case Step.WAIT_KEY:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "La seconde clé est attendue"),
                QCoreApplication.translate(
                    "Home", "Votre clé est donnée. Échangez\u00a0: les enveloppes s’ouvriront."
                ),
            )
        case Step.WAIT_ENVELOPES:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "Le scrutin est clos"),
                QCoreApplication.translate(
                    "Home", "La présidence ouvrira les enveloppes devant le jury réuni."
                ),
            )
        case Step.SHOW:
            return StepWords(
                "eye",
                QCoreApplication.translate("Home", "Montrer le résultat au jury"),
                QCoreApplication.translate("Home", "Vous seul·e le voyez pour l’instant."),
                QCoreApplication.translate("Home", "Montrer le résultat"),
            )
        case Step.WAIT_SHOW:
            return StepWords(
                "hourglass",
                QCoreApplication.translate("Home", "Les enveloppes sont ouvertes"),
                QCoreApplication.translate("Home", "La présidence montrera le résultat au jury."),
            )
        case Step.SEE_RESULTS:
            return StepWords(
                "chart-column",
                QCoreApplication.translate("Home", "Voir les résultats"),
                QCoreApplication.translate("Home", "Niveaux, rangs et leurs explications."),
                QCoreApplication.translate("Home", "Voir les résultats"),
            )
        case _:
            return None


def _decided(step: Step) -> StepWords:
    match step:
        case Step.DECIDE:
            return StepWords(
                "gavel",
                QCoreApplication.translate("Home", "Décider, puis signer la clôture"),
                QCoreApplication.translate(
                    "Home", "Les propositions restent en attente jusqu’à la signature unique."
                ),
                QCoreApplication.translate("Home", "Aller au tableau"),
            )
        case Step.PUBLISH:
            return StepWords(
                "newspaper",
                QCoreApplication.translate("Home", "Publier"),
                QCoreApplication.translate(
                    "Home", "La clôture est signée : procès-verbal, palmarès, preuve."
                ),
                QCoreApplication.translate("Home", "Publier"),
            )
        case _:
            return StepWords(
                "award",
                QCoreApplication.translate("Home", "Imprimer les diplômes"),
                QCoreApplication.translate(
                    "Home", "La clôture est signée : les diplômes portent son code."
                ),
                QCoreApplication.translate("Home", "Voir les diplômes"),
            )
