"""The sentences about a ballot: where it is, why it is blocked, what it says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jury_app.core.ballot import Answer, AnswerKind
from jury_app.core.edition import Scale
from ui.parts.pill import Tone
from ui.parts.shortcuts import ShortcutGroup
from ui.voting.ballot_form import COMMENT_LIMIT, Stage


@dataclass(frozen=True, slots=True)
class Chip:
    """A state as a pill says it, and the sentence that explains it."""

    text: str
    tone: Tone
    icon: str
    help: str


def chip_of(stage: Stage) -> Chip:
    """Say where a ballot is."""
    match stage:
        case Stage.EMPTY:
            words = QCoreApplication.translate("Voting", "à faire")
            told = QCoreApplication.translate("Voting", "Rien n’est écrit sur ce bulletin.")
            return Chip(words, "neutral", "circle", told)
        case Stage.DRAFT:
            words = QCoreApplication.translate("Voting", "brouillon")
            told = QCoreApplication.translate(
                "Voting", "Écrit sur cet ordinateur, pas encore scellé."
            )
            return Chip(words, "warning", "pencil", told)
        case Stage.SEALED:
            words = QCoreApplication.translate("Voting", "scellé ici")
            told = QCoreApplication.translate(
                "Voting", "Scellé sur cet ordinateur ; à transmettre."
            )
            return Chip(words, "accent", "lock", told)
        case Stage.SENT:
            words = QCoreApplication.translate("Voting", "transmis")
            told = QCoreApplication.translate("Voting", "Déposé dans un lieu d’échange.")
            return Chip(words, "accent", "send", told)
        case Stage.RECEIVED:
            words = QCoreApplication.translate("Voting", "reçu")
            told = QCoreApplication.translate("Voting", "Un autre ordinateur du jury l’a reçu.")
            return Chip(words, "success", "check", told)
        case Stage.COUNTED:
            words = QCoreApplication.translate("Voting", "compté")
            told = QCoreApplication.translate("Voting", "Retenu à la clôture du scrutin.")
            return Chip(words, "success", "check-check", told)
        case Stage.LATE:
            words = QCoreApplication.translate("Voting", "en retard")
            told = QCoreApplication.translate(
                "Voting", "Arrivé après la clôture : il ne compte pas."
            )
            return Chip(words, "danger", "clock", told)
        case Stage.WITHDRAWN:
            words = QCoreApplication.translate("Voting", "déport")
            told = QCoreApplication.translate(
                "Voting", "Vous ne vous prononcez pas sur ce dossier."
            )
            return Chip(words, "neutral", "log-out", told)


_BLOCKED = {
    "not_admitted": (
        QT_TRANSLATE_NOOP("Voting", "Votre ordinateur n’est pas encore admis au jury"),
        QT_TRANSLATE_NOOP(
            "Voting",
            "Dictez vos six chiffres à la présidence, puis échangez : le bulletin s’ouvrira.",
        ),
    ),
    "round_not_created": (
        QT_TRANSLATE_NOOP("Voting", "Le scrutin n’est pas encore ouvert"),
        QT_TRANSLATE_NOOP(
            "Voting",
            "Vous pouvez lire les dossiers et prendre des notes ; le bulletin s’ouvrira"
            " avec le scrutin.",
        ),
    ),
    "not_a_juror": (
        QT_TRANSLATE_NOOP("Voting", "Vous ne votez pas dans ce scrutin"),
        QT_TRANSLATE_NOOP(
            "Voting",
            "La liste des jurés a été arrêtée à l’ouverture du scrutin. Vous pouvez lire"
            " les dossiers.",
        ),
    ),
    "round_closed": (
        QT_TRANSLATE_NOOP("Voting", "Le scrutin est clos"),
        QT_TRANSLATE_NOOP("Voting", "Votre bulletin ne peut plus changer."),
    ),
    "dossier_not_in_round": (
        QT_TRANSLATE_NOOP("Voting", "Ce dossier n’est pas dans le scrutin"),
        QT_TRANSLATE_NOOP("Voting", "Il a été ajouté après son ouverture."),
    ),
    "recused": (
        QT_TRANSLATE_NOOP("Voting", "Vous vous êtes déporté·e sur ce dossier"),
        QT_TRANSLATE_NOOP("Voting", "Vous ne le notez pas et n’assistez pas à sa discussion."),
    ),
    "interest_declared": (
        QT_TRANSLATE_NOOP("Voting", "Vous avez déclaré un intérêt dans cette collectivité"),
        QT_TRANSLATE_NOOP(
            "Voting",
            "Vous ne pouvez pas noter ce dossier. Déportez-vous : le procès-verbal le dira.",
        ),
    ),
}
_BLOCKED_SOMEHOW = (QT_TRANSLATE_NOOP("Voting", "Ce dossier ne peut pas être noté"), "")


def why_blocked(code: str) -> tuple[str, str]:
    """Say why no ballot can be cast (title, what to do about it)."""
    title, way_out = _BLOCKED.get(code, _BLOCKED_SOMEHOW)
    return (
        QCoreApplication.translate("Voting", str(title)),
        QCoreApplication.translate("Voting", str(way_out)) if way_out else "",
    )


def why_no_seal(code: str) -> str:
    """Say what is missing before the ballot can be sealed."""
    match code:
        case "":
            return ""
        case "undecided":
            return QCoreApplication.translate("Voting", "Choisissez un niveau ou abstenez-vous.")
        case "already_sealed":
            return QCoreApplication.translate("Voting", "Ce bulletin est déjà scellé tel quel.")
        case "comment_too_long":
            told = QCoreApplication.translate(
                "Voting", "Le commentaire dépasse {limit} caractères."
            )
            return told.format(limit=COMMENT_LIMIT)
        case _:
            return why_blocked(code)[0]


def told_answer(answer: Answer | None, scale: Scale) -> str:
    """Say an answer in a word or two: « 3 @ », « abstention »."""
    if answer is None:
        return QCoreApplication.translate("Voting", "rien")
    if answer.kind is AnswerKind.ABSTENTION:
        return QCoreApplication.translate("Voting", "abstention")
    return f"{answer.grade} {scale.symbol}"


def clash_sentence() -> tuple[str, str]:
    """Say that two laptops of mine disagree, and what to do."""
    return (
        QCoreApplication.translate("Voting", "Vos deux ordinateurs ont répondu différemment"),
        QCoreApplication.translate(
            "Voting",
            "Aucun des deux ne savait ce que l’autre avait scellé. Gardez la réponse de cet"
            " ordinateur (G), prenez l’autre (L), ou scellez-en une nouvelle.",
        ),
    )


def sealed_sentence(answer: Answer, scale: Scale, *, replaces: bool) -> str:
    """Say what is sealed, and that a new ballot would replace it."""
    if replaces:
        told = QCoreApplication.translate(
            "Voting",
            "Scellé : {answer}. Il vaut tant que vous ne scellez pas de nouveau ; le nouveau"
            " bulletin le remplacera.",
        )
    else:
        told = QCoreApplication.translate("Voting", "Scellé : {answer}.")
    return told.format(answer=told_answer(answer, scale))


def ballot_keys() -> ShortcutGroup:
    """List the keys of a ballot, for the sheet of keys."""
    return ShortcutGroup(
        QCoreApplication.translate("Voting", "Bulletin"),
        (
            (
                QCoreApplication.translate("Voting", "1 … 5"),
                QCoreApplication.translate("Voting", "Donner ce niveau"),
            ),
            ("A", QCoreApplication.translate("Voting", "S’abstenir")),
            ("D", QCoreApplication.translate("Voting", "Se déporter")),
            (
                QCoreApplication.translate("Voting", "Ctrl+Entrée"),
                QCoreApplication.translate("Voting", "Sceller le bulletin"),
            ),
            ("N", QCoreApplication.translate("Voting", "Dossier suivant")),
            ("P", QCoreApplication.translate("Voting", "Dossier précédent")),
            ("G", QCoreApplication.translate("Voting", "De deux réponses, garder celle d’ici")),
            ("L", QCoreApplication.translate("Voting", "De deux réponses, prendre l’autre")),
        ),
    )
