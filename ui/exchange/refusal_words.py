"""Why something was set aside, in words; every code of docs/format.md has its sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SENTENCES: Mapping[str, object] = {
    "bad_signature": QT_TRANSLATE_NOOP(
        "refusals", "Signature fausse\u00a0: ce n’est pas l’ordinateur nommé qui l’a écrit."
    ),
    "fork": QT_TRANSLATE_NOOP(
        "refusals",
        "Deux versions d’un même acte\u00a0: un ordinateur a été copié ou restauré.",
    ),
    "gap": QT_TRANSLATE_NOOP(
        "refusals", "Un acte manque avant celui-ci\u00a0: il viendra d’un autre ordinateur."
    ),
    "broken_chain": QT_TRANSLATE_NOOP(
        "refusals", "Un acte ne suit pas le précédent de son ordinateur."
    ),
    "act_other_jury": QT_TRANSLATE_NOOP("refusals", "Un acte vient d’un autre jury."),
    "other_jury": QT_TRANSLATE_NOOP("refusals", "Vient d’un autre jury."),
    "act_shape": QT_TRANSLATE_NOOP("refusals", "Un acte n’a pas la forme attendue."),
    "act_altered": QT_TRANSLATE_NOOP("refusals", "Un acte a été altéré."),
    "act_missing": QT_TRANSLATE_NOOP("refusals", "Un acte annoncé n’y est pas."),
    "act_too_large": QT_TRANSLATE_NOOP("refusals", "Un acte dépasse la taille permise."),
    "act_out_of_range": QT_TRANSLATE_NOOP(
        "refusals", "Un acte porte un nombre hors de toute mesure."
    ),
    "payload_shape": QT_TRANSLATE_NOOP("refusals", "Le contenu signé n’a pas la forme attendue."),
    "body_shape": QT_TRANSLATE_NOOP("refusals", "Ce que dit un acte n’a pas la forme attendue."),
    "unknown_kind": QT_TRANSLATE_NOOP(
        "refusals", "Un acte d’un genre inconnu\u00a0: il vient d’une version plus récente de Jury."
    ),
    "unknown_version": QT_TRANSLATE_NOOP(
        "refusals", "Vient d’une version plus récente de Jury\u00a0: mettez Jury à jour."
    ),
    "unknown_suite": QT_TRANSLATE_NOOP(
        "refusals", "Scellé d’une manière inconnue\u00a0: mettez Jury à jour."
    ),
    "not_canonical": QT_TRANSLATE_NOOP(
        "refusals", "Écriture non conforme\u00a0: le contenu a été touché."
    ),
    "padding": QT_TRANSLATE_NOOP(
        "refusals", "Le remplissage du contenu chiffré n’est pas celui attendu."
    ),
    "cipher_broken": QT_TRANSLATE_NOOP(
        "refusals", "Ne se déchiffre pas\u00a0: altéré, ou d’une autre clé."
    ),
    "seal_broken": QT_TRANSLATE_NOOP(
        "refusals", "Le scellé ne s’ouvre pas\u00a0: altéré, ou d’une autre clé."
    ),
    "bad_key": QT_TRANSLATE_NOOP("refusals", "Porte une clé que personne ne peut détenir."),
    "segment_cut": QT_TRANSLATE_NOOP(
        "refusals", "Fichier coupé\u00a0: un ordinateur qui a le bon le réparera."
    ),
    "segment_digest": QT_TRANSLATE_NOOP(
        "refusals", "Fichier altéré\u00a0: un ordinateur qui a le bon le réparera."
    ),
    "segment_magic": QT_TRANSLATE_NOOP("refusals", "Ce n’est pas un fichier de Jury."),
    "segment_numbers": QT_TRANSLATE_NOOP(
        "refusals", "Les numéros des actes du fichier n’ont pas de sens."
    ),
    "segment_act_size": QT_TRANSLATE_NOOP(
        "refusals", "La taille d’un acte du fichier n’a pas de sens."
    ),
    "segment_tail": QT_TRANSLATE_NOOP(
        "refusals", "Le fichier porte quelque chose de trop à sa fin."
    ),
    "segment_too_big": QT_TRANSLATE_NOOP("refusals", "Le fichier dépasse la taille permise."),
    "segment_other_jury": QT_TRANSLATE_NOOP("refusals", "Le fichier vient d’un autre jury."),
    "segment_mismatch": QT_TRANSLATE_NOOP(
        "refusals", "Un acte n’est pas à la place que dit le fichier."
    ),
    "segment_misnamed": QT_TRANSLATE_NOOP(
        "refusals",
        "Le fichier porte le nom d’un autre\u00a0: son contenu est lu, l’autre sera récrit.",
    ),
    "object_unreadable": QT_TRANSLATE_NOOP(
        "refusals", "Le dossier n’a pas rendu ce fichier\u00a0: nouvel essai au prochain échange."
    ),
    "object_missing": QT_TRANSLATE_NOOP("refusals", "Le fichier a disparu pendant la lecture."),
    "object_name": QT_TRANSLATE_NOOP(
        "refusals", "Le nom du fichier n’est pas de ceux que Jury écrit."
    ),
    "request_mismatch": QT_TRANSLATE_NOOP(
        "refusals", "Une demande d’admission répond à une autre invitation."
    ),
    "wrong_code": QT_TRANSLATE_NOOP(
        "refusals", "Une demande d’admission a été écrite avec un autre code."
    ),
    "invitation_cut": QT_TRANSLATE_NOOP("refusals", "Une invitation est coupée."),
    "not_an_invitation": QT_TRANSLATE_NOOP("refusals", "Ce n’est pas une invitation de Jury."),
    "newer_invitation": QT_TRANSLATE_NOOP(
        "refusals", "Une invitation vient d’une version plus récente de Jury."
    ),
    "ballot_forked": QT_TRANSLATE_NOOP(
        "refusals",
        "L’ordinateur a annoncé un autre acte à la clôture\u00a0: ses bulletins sont écartés.",
    ),
    "ballot_copied": QT_TRANSLATE_NOOP("refusals", "Un bulletin est la copie d’un autre."),
    "ballot_layers": QT_TRANSLATE_NOOP(
        "refusals", "Un bulletin n’est pas scellé sous le nombre de clés du scrutin."
    ),
    "ballot_mismatch": QT_TRANSLATE_NOOP(
        "refusals", "Un bulletin n’est pas celui que son acte annonce."
    ),
    "ballot_stranger": QT_TRANSLATE_NOOP(
        "refusals", "Un bulletin porte sur un dossier qui n’est pas dans le scrutin."
    ),
    "ballot_stuffed": QT_TRANSLATE_NOOP("refusals", "Un bulletin note deux fois le même critère."),
    "genesis": QT_TRANSLATE_NOOP("refusals", "L’acte fondateur n’est pas le bon."),
    "genesis_missing": QT_TRANSLATE_NOOP("refusals", "L’acte fondateur manque."),
}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "refusals", "Illisible ({code})\u00a0: signalez ce code à qui vous dépanne."
)
REPAIRABLE = frozenset(
    {
        "segment_cut",
        "segment_digest",
        "segment_misnamed",
        "object_unreadable",
        "object_missing",
    }
)
"""What heals by itself once another laptop exchanges: nothing to worry about."""


def refusal(code: str) -> str:
    """Say why an object was set aside."""
    found = SENTENCES.get(code)
    words = QCoreApplication.translate("refusals", str(found or _UNKNOWN))
    return words.format(code=code)
