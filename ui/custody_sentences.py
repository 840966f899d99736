"""What the custody of a jury does not allow, and what to do: see ``error_sentences``."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_sentences import Sentences

OF_CUSTODY: Sentences = {
    # Two key holders.
    "second_key_missing": (
        QT_TRANSLATE_NOOP("errors", "La seconde clé n’est pas prête."),
        QT_TRANSLATE_NOOP(
            "errors", "Demandez à qui la détient d’ouvrir Jury et d’échanger, puis échangez."
        ),
    ),
    "round_key_lost": (
        QT_TRANSLATE_NOOP("errors", "La clé de ce scrutin n’est plus sur cet ordinateur."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ouvrez Jury sur l’ordinateur qui a ouvert le scrutin, ou servez-vous de la clé de"
            " secours.",
        ),
    ),
    "second_key_unvouched": (
        QT_TRANSLATE_NOOP(
            "errors", "Votre clé n’est pas sur cet ordinateur, que vous n’avez pas encore reconnu."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Donnez-la sur votre premier ordinateur, ou reconnaissez-y celui-ci, puis échangez sur"
            " les deux.",
        ),
    ),
    "second_key_elsewhere": (
        QT_TRANSLATE_NOOP("errors", "Votre clé n’est pas encore sur cet ordinateur."),
        QT_TRANSLATE_NOOP(
            "errors", "Donnez-la sur votre autre ordinateur, ou échangez là-bas, puis ici."
        ),
    ),
    "paper_lacks_key": (
        QT_TRANSLATE_NOOP("errors", "La clé de ce scrutin n’est pas sur cette feuille."),
        QT_TRANSLATE_NOOP("errors", "Ouvrez Jury sur l’ordinateur qui a ouvert le scrutin."),
    ),
    "paper_lacks_second_key": (
        QT_TRANSLATE_NOOP("errors", "La seconde clé n’est pas sur cette feuille."),
        QT_TRANSLATE_NOOP(
            "errors", "Elle est sur l’ordinateur de qui la détient, qui peut encore la donner."
        ),
    ),
    "second_key_unknown": (
        QT_TRANSLATE_NOOP("errors", "La seconde clé de ce scrutin n’est pas confirmée ici."),
        QT_TRANSLATE_NOOP("errors", "Échangez, puis scellez de nouveau\u00a0: rien n’est perdu."),
    ),
    "second_key_awaited": (
        QT_TRANSLATE_NOOP("errors", "Votre clé est donnée\u202f; la seconde est attendue."),
        QT_TRANSLATE_NOOP("errors", "Les enveloppes s’ouvriront dès qu’elle arrivera."),
    ),
    "holder_is_chair": (
        QT_TRANSLATE_NOOP("errors", "La même personne tiendrait les deux clés."),
        QT_TRANSLATE_NOOP("errors", "Confiez la seconde clé à quelqu’un d’autre."),
    ),
    "holder_cannot_chair": (
        QT_TRANSLATE_NOOP("errors", "Qui détient la seconde clé ne peut pas présider."),
        QT_TRANSLATE_NOOP("errors", "Choisissez l’ordinateur d’un autre membre."),
    ),
    "not_holder": (
        QT_TRANSLATE_NOOP("errors", "Vous ne détenez pas la seconde clé de ce scrutin."),
        "",
    ),
    "already_released": (QT_TRANSLATE_NOOP("errors", "La seconde clé est déjà donnée."), ""),
    # Late ballots.
    "keys_published": (
        QT_TRANSLATE_NOOP("errors", "Une clé est déjà donnée\u00a0: plus rien n’entre."),
        QT_TRANSLATE_NOOP("errors", "Ces bulletins figurent au procès-verbal comme tardifs."),
    ),
    "nothing_chosen": (
        QT_TRANSLATE_NOOP("errors", "Aucun bulletin n’est choisi."),
        QT_TRANSLATE_NOOP("errors", "Cochez ceux que vous admettez."),
    ),
    "not_late": (
        QT_TRANSLATE_NOOP("errors", "L’un de ces bulletins n’est pas tardif."),
        QT_TRANSLATE_NOOP("errors", "Quittez la page, revenez-y, puis choisissez de nouveau."),
    ),
    # Laptops and control.
    "control_forked": (
        QT_TRANSLATE_NOOP(
            "errors", "L’ordinateur de la présidence a signé deux suites différentes."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Rien ne continue ainsi\u00a0: reprenez la conduite du jury avec la clé de secours"
            " imprimée avant ces deux suites.",
        ),
    ),
    "unknown_device": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur n’est pas dans le jury."),
        "",
    ),
    "own_device": (
        QT_TRANSLATE_NOOP("errors", "C’est l’ordinateur sur lequel vous êtes."),
        QT_TRANSLATE_NOOP("errors", "Choisissez un autre ordinateur."),
    ),
    "holder_laptop_lost": (
        QT_TRANSLATE_NOOP("errors", "Ce membre n’a plus d’ordinateur qui puisse tenir une clé."),
        QT_TRANSLATE_NOOP("errors", "Confiez la seconde clé à un autre membre."),
    ),
    "not_my_laptop": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur est admis au nom d’un autre membre."),
        QT_TRANSLATE_NOOP("errors", "Seul ce membre peut le reconnaître, sur le sien."),
    ),
    "laptop_not_vouched": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur-ci n’a pas encore été reconnu."),
        QT_TRANSLATE_NOOP("errors", "Reconnaissez-le d’abord depuis votre premier ordinateur."),
    ),
    "other_device_revoked": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur est exclu du jury."),
        QT_TRANSLATE_NOOP("errors", "Choisissez un autre ordinateur."),
    ),
    "device_revoked": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Cet ordinateur a été exclu du jury\u00a0: ce que vous y scellez ne compte plus.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ouvrez «\u00a0Copies et sauvegardes\u00a0» pour demander à être admis sous une "
            "nouvelle clé.",
        ),
    ),
    # The key on paper.
    "no_recovery": (
        QT_TRANSLATE_NOOP("errors", "Ce jury n’a pas de clé de secours."),
        QT_TRANSLATE_NOOP(
            "errors", "La présidence peut en imprimer une tant qu’elle conduit le jury."
        ),
    ),
    "recovery_words": (
        QT_TRANSLATE_NOOP("errors", "Ces mots ne forment pas une clé de secours."),
        QT_TRANSLATE_NOOP("errors", "Relisez les dix-huit mots de la feuille, dans l’ordre."),
    ),
    "recovery_other": (
        QT_TRANSLATE_NOOP("errors", "Cette clé de secours n’est pas celle de ce jury."),
        QT_TRANSLATE_NOOP("errors", "Seule la dernière feuille imprimée pour ce jury convient."),
    ),
    "words_differ": (
        QT_TRANSLATE_NOOP("errors", "Ces mots ne sont pas ceux de la feuille."),
        QT_TRANSLATE_NOOP("errors", "Retapez-les en les lisant sur le papier."),
    ),
}
