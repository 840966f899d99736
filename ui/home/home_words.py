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
    translate = QCoreApplication.translate
    return (
        translate("Home", "Préparation"),
        translate("Home", "Évaluation"),
        translate("Home", "Enveloppes ouvertes"),
        translate("Home", "Délibération"),
        translate("Home", "Clôture"),
        translate("Home", "Publication"),
    )


def role_title(role: Role) -> str:
    """Name a section of the page."""
    translate = QCoreApplication.translate
    match role:
        case Role.CHAIR:
            return translate("Home", "Présidence")
        case Role.SECRETARIAT:
            return translate("Home", "Secrétariat")
        case Role.JUROR:
            return translate("Home", "Mon travail")


def round_state(state: RoundState | None) -> str:
    """Say where the round stands."""
    translate = QCoreApplication.translate
    match state:
        case None:
            return translate("Home", "Aucun scrutin n’est ouvert pour l’instant.")
        case RoundState.OPEN:
            return translate("Home", "Le scrutin est ouvert : les bulletins sont scellés.")
        case RoundState.CLOSED:
            return translate("Home", "Le scrutin est clos ; les enveloppes sont encore fermées.")
        case RoundState.OPENED:
            return translate(
                "Home", "Les enveloppes sont ouvertes ; la présidence voit le résultat."
            )
        case RoundState.SHOWN:
            return translate("Home", "Le résultat est montré au jury, qui délibère.")


def step_words(step: Step) -> StepWords:
    """Say a step."""
    return _before(step) or _gathering(step) or _round(step) or _after(step)


def _before(step: Step) -> StepWords | None:
    translate = QCoreApplication.translate
    match step:
        case Step.JOIN:
            return StepWords(
                "hourglass",
                translate("Home", "Attendre l’admission"),
                translate("Home", "La présidence vous admet quand elle a entendu vos chiffres."),
            )
        case Step.DEFINE:
            return StepWords(
                "landmark",
                translate("Home", "Définir l’édition"),
                translate(
                    "Home", "Nom, dates, échelle, catégories et grille : tout le reste en dépend."
                ),
                translate("Home", "Définir l’édition"),
            )
        case Step.WAIT_EDITION:
            return StepWords(
                "hourglass",
                translate("Home", "Le secrétariat prépare l’édition"),
                translate("Home", "Échangez pour la recevoir dès qu’elle est définie."),
            )
        case Step.IMPORT:
            return StepWords(
                "file-down",
                translate("Home", "Importer les dossiers"),
                translate("Home", "L’import se répète à blanc avant d’être accepté."),
                translate("Home", "Importer"),
            )
        case _:
            return None


def _gathering(step: Step) -> StepWords | None:
    translate = QCoreApplication.translate
    match step:
        case Step.ADD_MEMBERS:
            return StepWords(
                "user-plus",
                translate("Home", "Composer le jury"),
                translate("Home", "Ajoutez les membres et leurs intérêts déclarés."),
                translate("Home", "Ajouter des membres"),
            )
        case Step.INVITE:
            return StepWords(
                "mail",
                translate("Home", "Inviter les membres"),
                translate("Home", "À chacun un fichier d’invitation, et un code dit au téléphone."),
                translate("Home", "Inviter"),
            )
        case Step.ADMIT:
            return StepWords(
                "user-check",
                translate("Home", "Admettre qui demande à entrer"),
                translate("Home", "Comparez les six chiffres de vive voix, puis admettez."),
                translate("Home", "Voir les demandes"),
            )
        case Step.FIX_GAP:
            return StepWords(
                "triangle-alert",
                translate("Home", "Compléter les catégories"),
                translate(
                    "Home",
                    "Un dossier sans catégorie ne se corrige plus une fois le scrutin ouvert.",
                ),
                translate("Home", "Importer une correction"),
            )
        case Step.OPEN_ROUND:
            return StepWords(
                "vote",
                translate("Home", "Ouvrir le scrutin"),
                translate(
                    "Home", "Dossiers et jurés sont alors arrêtés ; les bulletins s’ouvrent."
                ),
                translate("Home", "Ouvrir le scrutin"),
            )
        case _:
            return None


def _round(step: Step) -> StepWords | None:
    translate = QCoreApplication.translate
    match step:
        case Step.WAIT_ROUND:
            return StepWords(
                "hourglass",
                translate("Home", "Tout est prêt"),
                translate("Home", "La présidence ouvrira le scrutin ; il n’y a rien à faire ici."),
            )
        case Step.READ:
            return StepWords(
                "book-open",
                translate("Home", "Lire les dossiers"),
                translate("Home", "Vos notes restent sur cet ordinateur."),
                translate("Home", "Voir les dossiers"),
            )
        case Step.GRADE:
            return StepWords(
                "file-text",
                translate("Home", "Dossier suivant"),
                "",
                translate("Home", "Lire et noter"),
            )
        case Step.SEND:
            return StepWords(
                "send",
                translate("Home", "Transmettre vos bulletins"),
                translate("Home", "Tout est scellé : il reste à l’envoyer au jury."),
                translate("Home", "Échanger maintenant"),
            )
        case Step.REVIEW:
            return StepWords(
                "check-check",
                translate("Home", "Tous les dossiers ont votre réponse"),
                translate("Home", "Vous pouvez y revenir tant que le scrutin est ouvert."),
                translate("Home", "Revoir mes bulletins"),
            )
        case Step.FOLLOW:
            return StepWords(
                "chart-column",
                translate("Home", "Suivre l’avancement"),
                translate("Home", "On voit qui a répondu, jamais ce qui a été répondu."),
                translate("Home", "Voir le suivi"),
            )
        case Step.CLOSE_ROUND:
            return StepWords(
                "lock",
                translate("Home", "Clore le scrutin"),
                translate("Home", "Tous les bulletins attendus sont là."),
                translate("Home", "Clore le scrutin"),
            )
        case _:
            return None


def _after(step: Step) -> StepWords:
    translate = QCoreApplication.translate
    match step:
        case Step.OPEN_ENVELOPES:
            return StepWords(
                "mail-open",
                translate("Home", "Ouvrir les enveloppes"),
                translate("Home", "Le jury réuni, les bulletins retenus deviennent lisibles."),
                translate("Home", "Ouvrir les enveloppes"),
            )
        case Step.WAIT_ENVELOPES:
            return StepWords(
                "hourglass",
                translate("Home", "Le scrutin est clos"),
                translate("Home", "La présidence ouvrira les enveloppes devant le jury réuni."),
            )
        case Step.SHOW:
            return StepWords(
                "eye",
                translate("Home", "Montrer le résultat au jury"),
                translate("Home", "Vous seul·e le voyez pour l’instant."),
                translate("Home", "Montrer le résultat"),
            )
        case Step.WAIT_SHOW:
            return StepWords(
                "hourglass",
                translate("Home", "Les enveloppes sont ouvertes"),
                translate("Home", "La présidence montrera le résultat au jury."),
            )
        case Step.SEE_RESULTS:
            return StepWords(
                "chart-column",
                translate("Home", "Voir les résultats"),
                translate("Home", "Niveaux, rangs et leurs explications."),
                translate("Home", "Voir les résultats"),
            )
        case Step.DECIDE:
            return StepWords(
                "gavel",
                translate("Home", "Décider, puis signer la clôture"),
                translate(
                    "Home", "Les propositions restent en attente jusqu’à la signature unique."
                ),
                translate("Home", "Aller au tableau"),
            )
        case Step.PUBLISH:
            return StepWords(
                "newspaper",
                translate("Home", "Publier"),
                translate("Home", "La clôture est signée : procès-verbal, palmarès, preuve."),
                translate("Home", "Publier"),
            )
        case _:
            return StepWords(
                "award",
                translate("Home", "Imprimer les diplômes"),
                translate("Home", "La clôture est signée : les diplômes portent son code."),
                translate("Home", "Voir les diplômes"),
            )
