"""The sentences of ``error_text``, by error code: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

Sentences = Mapping[str, tuple[str, str]]


def of_the_jury() -> Sentences:
    """What the rules of the jury do not allow."""
    say = QCoreApplication.translate
    return {
        "cancelled": (say("errors", "Interrompu. Ce qui était terminé est conservé."), ""),
        "not_admitted": (
            say("errors", "Cet ordinateur n’est pas encore admis dans le jury."),
            say("errors", "Échangez, puis dictez vos six chiffres à la présidence."),
        ),
        "not_a_juror": (say("errors", "Vous ne votez pas dans ce scrutin."), ""),
        "not_chair": (say("errors", "Seule la présidence peut le faire."), ""),
        "not_controller": (
            say("errors", "Seul l’ordinateur de la présidence peut le faire."),
            say("errors", "Demandez à la présidence, puis échangez."),
        ),
        "not_secretariat": (say("errors", "Seul le secrétariat peut le faire."), ""),
        "round_not_created": (say("errors", "Aucun scrutin n’est encore ouvert."), ""),
        "round_open": (
            say("errors", "Un scrutin est déjà ouvert."),
            say("errors", "Fermez-le avant d’en ouvrir un autre."),
        ),
        "round_closed": (
            say("errors", "Le scrutin est clos\u00a0: ce bulletin ne peut plus changer."),
            "",
        ),
        "round_exists": (
            say("errors", "Un scrutin existe déjà\u00a0: cela ne peut plus changer."),
            say("errors", "Achevez ce scrutin d’abord."),
        ),
        "round_not_opened": (say("errors", "Les enveloppes ne sont pas encore ouvertes."), ""),
        "round_is_open": (say("errors", "Le scrutin est encore ouvert."), ""),
        "round_is_closed": (say("errors", "Le scrutin est déjà clos."), ""),
        "round_is_opened": (say("errors", "Les enveloppes sont déjà ouvertes."), ""),
        "round_is_shown": (say("errors", "Le résultat est déjà montré au jury."), ""),
        "round_key_lost": (
            say("errors", "La clé de ce scrutin n’est plus sur cet ordinateur."),
            say("errors", "Ouvrez Jury sur l’ordinateur qui a ouvert le scrutin."),
        ),
        "dossier_not_in_round": (say("errors", "Ce dossier n’est pas soumis à ce scrutin."), ""),
        "recused": (
            say("errors", "Vous vous êtes déporté·e de ce dossier."),
            say("errors", "Revenez sur votre déport pour pouvoir noter."),
        ),
        "interest_declared": (
            say("errors", "Vous avez déclaré un intérêt pour cette collectivité."),
            say("errors", "Déportez-vous de ce dossier."),
        ),
        "no_dossiers": (
            say("errors", "Aucun dossier n’est importé."),
            say("errors", "Le secrétariat importe d’abord les dossiers."),
        ),
        "no_jurors": (
            say("errors", "Aucun membre du jury ne peut voter."),
            say("errors", "Ajoutez des membres avec le rôle de juré·e."),
        ),
        "results_hidden": (
            say("errors", "Le résultat n’est pas encore montré."),
            say("errors", "La présidence le montrera au jury."),
        ),
        "reason_needed": (
            say("errors", "Indiquez un motif\u00a0: il figurera au procès-verbal."),
            "",
        ),
        "grade_out_of_scale": (say("errors", "Cette note dépasse l’échelle (0 à {maximum})."), ""),
        "unknown_dossier": (say("errors", "Ce dossier n’existe pas\u00a0: {dossier}."), ""),
        "unknown_member": (say("errors", "Ce membre n’existe pas."), ""),
        "unknown_mention": (say("errors", "Cette mention n’existe pas dans l’édition."), ""),
        "category_gap": (
            say("errors", "{missing} dossier(s) sur {total} sont sans catégorie."),
            say("errors", "Indiquez pourquoi\u00a0: le procès-verbal doit l’expliquer."),
        ),
        "already_closed": (say("errors", "La délibération est déjà close et signée."), ""),
        "not_closed": (
            say("errors", "La délibération n’est pas encore close."),
            say("errors", "La présidence signe d’abord la clôture."),
        ),
        "not_sealed": (say("errors", "La délibération n’est pas encore close."), ""),
        "edition_missing": (
            say("errors", "L’édition n’est pas encore définie sur cet ordinateur."),
            say("errors", "Échangez pour la recevoir."),
        ),
        "no_diploma": (say("errors", "Aucun diplôme à imprimer pour ce choix."), ""),
        "same_diploma": (
            say("errors", "Deux diplômes portent le même numéro\u00a0: {number}."),
            "",
        ),
        "too_many_signatories": (
            say("errors", "{count} signataires\u00a0: le diplôme en accueille {most} au plus."),
            say("errors", "Réduisez leur nombre dans l’édition."),
        ),
        "missing_glyph": (
            say("errors", "La police du diplôme n’a pas le caractère «\u00a0{character}\u00a0»."),
            say("errors", "Corrigez le nom dans le dossier importé."),
        ),
        "import_blocked": (
            say("errors", "L’import comporte {errors} erreur(s)."),
            say("errors", "Corrigez les fichiers, ou acceptez de laisser ces lignes de côté."),
        ),
        "dossier_too_large": (
            say("errors", "Le dossier {dossier} est trop volumineux."),
            say("errors", "Raccourcissez les descriptions de ses initiatives."),
        ),
    }


def of_the_machine() -> Sentences:
    """What the laptop, its keyring or the exchange folder does not do."""
    say = QCoreApplication.translate
    return {
        "disk_full": (
            say("errors", "Le disque est plein."),
            say("errors", "Libérez de la place, puis recommencez. Rien n’est perdu."),
        ),
        "disk_failing": (
            say("errors", "Le disque ne répond pas correctement."),
            say("errors", "Échangez vos bulletins, puis faites vérifier cet ordinateur."),
        ),
        "cannot_write": (
            say("errors", "L’écriture a échoué."),
            say("errors", "Vérifiez que le dossier existe et que vous pouvez y écrire."),
        ),
        "folder_unwritable": (
            say("errors", "Le dossier de Jury ne peut pas être écrit."),
            say("errors", "Vérifiez vos droits sur ce dossier."),
        ),
        "database_busy": (
            say("errors", "La base de données est occupée par un autre programme."),
            say("errors", "Attendez un instant, puis recommencez."),
        ),
        "desk_in_use": (
            say("errors", "Ce jury est déjà ouvert dans une autre fenêtre."),
            say("errors", "Revenez à cette fenêtre, ou fermez-la."),
        ),
        "desk_empty": (say("errors", "Ce dossier ne contient pas de jury."), ""),
        "wrong_key": (
            say("errors", "La clé de cet ordinateur n’ouvre pas cette base."),
            say("errors", "Le dossier vient sans doute d’un autre ordinateur."),
        ),
        "wrong_passphrase": (say("errors", "Cette phrase de passe n’ouvre pas ce jury."), ""),
        "passphrase_needed": (say("errors", "Une phrase de passe est nécessaire."), ""),
        "key_lost": (
            say("errors", "La clé de ce jury n’est plus dans le trousseau de cet ordinateur."),
            say(
                "errors",
                "Demandez une nouvelle invitation\u00a0: vos bulletins transmis restent valables.",
            ),
        ),
        "keyring_locked": (
            say("errors", "Le trousseau de clés est verrouillé."),
            say("errors", "Déverrouillez-le, puis recommencez."),
        ),
        "keyring_missing": (
            say("errors", "Cet ordinateur n’a pas de trousseau de clés utilisable."),
            say("errors", "Choisissez une phrase de passe."),
        ),
        "newer_schema": (
            say("errors", "Cette base vient d’une version plus récente de Jury."),
            say("errors", "Mettez Jury à jour."),
        ),
        "no_store": (
            say("errors", "Aucun dossier d’échange n’est choisi."),
            say("errors", "Choisissez-en un sur l’écran Échanges."),
        ),
        "store_unreachable": (
            say("errors", "Le dossier d’échange est introuvable."),
            say(
                "errors",
                "Branchez la clé ou rétablissez le partage. Vos bulletins restent scellés ici.",
            ),
        ),
        "store_read_only": (
            say("errors", "Le dossier d’échange refuse l’écriture."),
            say("errors", "Vérifiez vos droits. Vos bulletins restent scellés ici."),
        ),
        "store_full": (
            say("errors", "Le dossier d’échange est plein."),
            say("errors", "Libérez de la place. Vos bulletins restent scellés ici."),
        ),
        "store_refused": (say("errors", "Le dossier d’échange refuse l’accès."), ""),
        "store_altered": (say("errors", "Ce dossier ne rend pas ce qu’on y écrit."), ""),
        "store_hides": (say("errors", "Ce dossier n’affiche pas ce qu’on y écrit."), ""),
        "store_went_back": (
            say("errors", "Le dossier d’échange s’est vidé\u00a0: {objects} fichiers ont disparu."),
            say(
                "errors",
                "Est-ce le bon dossier\u00a0? Si oui, cet ordinateur peut le remplir à nouveau.",
            ),
        ),
    }


def of_bytes() -> Sentences:
    """What a file or an invitation should not be."""
    say = QCoreApplication.translate
    return {
        "not_an_invitation": (
            say("errors", "Ce fichier n’est pas une invitation de Jury."),
            say("errors", "Choisissez le fichier reçu, dont le nom finit par .jury."),
        ),
        "newer_invitation": (
            say("errors", "Cette invitation vient d’une version plus récente de Jury."),
            say("errors", "Mettez Jury à jour."),
        ),
        "invitation_cut": (
            say("errors", "Cette invitation est abîmée ou coupée."),
            say("errors", "Demandez qu’on vous l’envoie à nouveau."),
        ),
        "wrong_code": (
            say("errors", "Ce code n’est pas celui de cette invitation."),
            say("errors", "Relisez-le avec la personne qui vous l’a dicté."),
        ),
        "database_damaged": (
            say("errors", "La base de cet ordinateur est abîmée."),
            say(
                "errors",
                "Rejoignez le jury avec une nouvelle invitation\u00a0; l’échange vous rendra tout.",
            ),
        ),
        "other_jury": (say("errors", "Ces données viennent d’un autre jury."), ""),
        "fork": (
            say(
                "errors", "Deux versions d’un même acte existent\u00a0: cet ordinateur a été copié."
            ),
            say("errors", "Prévenez la présidence."),
        ),
        "archive_container": (
            say("errors", "Ce fichier n’est pas une archive de preuve lisible."),
            "",
        ),
        "key_file": (say("errors", "Le fichier de clé de ce jury est abîmé."), ""),
        "keyring_entry": (say("errors", "La clé gardée dans le trousseau est abîmée."), ""),
    }
