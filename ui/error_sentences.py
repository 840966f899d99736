"""The sentences of ``error_text``, by error code: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

Sentences = Mapping[str, tuple[object, object]]


OF_THE_JURY: Sentences = {
    # What the rules of the jury do not allow.
    "cancelled": (
        QT_TRANSLATE_NOOP("errors", "Interrompu. Ce qui était terminé est conservé."),
        "",
    ),
    "not_admitted": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur n’est pas encore admis dans le jury."),
        QT_TRANSLATE_NOOP("errors", "Échangez, puis dictez vos six chiffres à la présidence."),
    ),
    "not_a_juror": (QT_TRANSLATE_NOOP("errors", "Vous ne votez pas dans ce scrutin."), ""),
    "not_chair": (QT_TRANSLATE_NOOP("errors", "Seule la présidence peut le faire."), ""),
    "not_controller": (
        QT_TRANSLATE_NOOP("errors", "Seul l’ordinateur de la présidence peut le faire."),
        QT_TRANSLATE_NOOP("errors", "Demandez à la présidence, puis échangez."),
    ),
    "not_secretariat": (QT_TRANSLATE_NOOP("errors", "Seul le secrétariat peut le faire."), ""),
    "device_forked": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Cet ordinateur existe en double\u00a0: plus rien n’est signé ici avec sa clé.",
        ),
        QT_TRANSLATE_NOOP("errors", "Ouvrez «\u00a0Copies et sauvegardes\u00a0» pour continuer."),
    ),
    "own_acts_missing": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Cet ordinateur a été restauré\u00a0: il lui manque ce qu’il a signé en dernier.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Échangez d’abord pour le retrouver. Vos brouillons restent ici."
        ),
    ),
    "nothing_wrong": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur peut continuer tel quel."),
        "",
    ),
    "round_not_created": (QT_TRANSLATE_NOOP("errors", "Aucun scrutin n’est encore ouvert."), ""),
    "round_open": (
        QT_TRANSLATE_NOOP("errors", "Un scrutin est déjà ouvert."),
        QT_TRANSLATE_NOOP("errors", "Fermez-le avant d’en ouvrir un autre."),
    ),
    "round_closed": (
        QT_TRANSLATE_NOOP("errors", "Le scrutin est clos\u00a0: ce bulletin ne peut plus changer."),
        "",
    ),
    "round_exists": (
        QT_TRANSLATE_NOOP("errors", "Un scrutin existe déjà\u00a0: cela ne peut plus changer."),
        QT_TRANSLATE_NOOP("errors", "Achevez ce scrutin d’abord."),
    ),
    "round_not_opened": (
        QT_TRANSLATE_NOOP("errors", "Les enveloppes ne sont pas encore ouvertes."),
        "",
    ),
    "round_is_open": (QT_TRANSLATE_NOOP("errors", "Le scrutin est encore ouvert."), ""),
    "round_is_closed": (QT_TRANSLATE_NOOP("errors", "Le scrutin est déjà clos."), ""),
    "round_is_opened": (QT_TRANSLATE_NOOP("errors", "Les enveloppes sont déjà ouvertes."), ""),
    "round_is_shown": (QT_TRANSLATE_NOOP("errors", "Le résultat est déjà montré au jury."), ""),
    "dossier_not_in_round": (
        QT_TRANSLATE_NOOP("errors", "Ce dossier n’est pas soumis à ce scrutin."),
        "",
    ),
    "recused": (
        QT_TRANSLATE_NOOP("errors", "Vous vous êtes déporté·e de ce dossier."),
        QT_TRANSLATE_NOOP("errors", "Revenez sur votre déport pour pouvoir noter."),
    ),
    "interest_declared": (
        QT_TRANSLATE_NOOP("errors", "Vous avez déclaré un intérêt pour cette collectivité."),
        QT_TRANSLATE_NOOP("errors", "Déportez-vous de ce dossier."),
    ),
    "no_dossiers": (
        QT_TRANSLATE_NOOP("errors", "Aucun dossier n’est importé."),
        QT_TRANSLATE_NOOP("errors", "Le secrétariat importe d’abord les dossiers."),
    ),
    "no_jurors": (
        QT_TRANSLATE_NOOP("errors", "Aucun membre du jury ne peut voter."),
        QT_TRANSLATE_NOOP("errors", "Ajoutez des membres avec le rôle de juré·e."),
    ),
    "results_hidden": (
        QT_TRANSLATE_NOOP("errors", "Le résultat n’est pas encore montré."),
        QT_TRANSLATE_NOOP("errors", "La présidence le montrera au jury."),
    ),
    "reason_needed": (
        QT_TRANSLATE_NOOP("errors", "Indiquez un motif\u00a0: il figurera au procès-verbal."),
        "",
    ),
    "grade_out_of_scale": (
        QT_TRANSLATE_NOOP("errors", "Cette note dépasse l’échelle (0 à {maximum})."),
        "",
    ),
    "unknown_dossier": (
        QT_TRANSLATE_NOOP("errors", "Ce dossier n’existe pas\u00a0: {dossier}."),
        "",
    ),
    "unknown_member": (QT_TRANSLATE_NOOP("errors", "Ce membre n’existe pas."), ""),
    "unknown_mention": (
        QT_TRANSLATE_NOOP("errors", "Cette mention n’existe pas dans l’édition."),
        "",
    ),
    "category_gap": (
        QT_TRANSLATE_NOOP("errors", "Dossiers sans catégorie\u00a0: {missing} sur {total}."),
        QT_TRANSLATE_NOOP("errors", "Indiquez pourquoi\u00a0: le procès-verbal doit l’expliquer."),
    ),
    "already_closed": (
        QT_TRANSLATE_NOOP("errors", "La délibération est déjà close et signée."),
        "",
    ),
    "not_closed": (
        QT_TRANSLATE_NOOP("errors", "La délibération n’est pas encore close."),
        QT_TRANSLATE_NOOP("errors", "La présidence signe d’abord la clôture."),
    ),
    "not_sealed": (QT_TRANSLATE_NOOP("errors", "La délibération n’est pas encore close."), ""),
    "edition_missing": (
        QT_TRANSLATE_NOOP("errors", "L’édition n’est pas encore définie sur cet ordinateur."),
        QT_TRANSLATE_NOOP("errors", "Échangez pour la recevoir."),
    ),
    "no_diploma": (QT_TRANSLATE_NOOP("errors", "Aucun diplôme à imprimer pour ce choix."), ""),
    "same_diploma": (
        QT_TRANSLATE_NOOP("errors", "Deux diplômes portent le même numéro\u00a0: {number}."),
        "",
    ),
    "too_many_signatories": (
        QT_TRANSLATE_NOOP(
            "errors", "Trop de signataires ({count})\u00a0: le diplôme en accueille {most} au plus."
        ),
        QT_TRANSLATE_NOOP("errors", "Réduisez leur nombre dans l’édition."),
    ),
    "missing_glyph": (
        QT_TRANSLATE_NOOP(
            "errors", "La police du diplôme n’a pas le caractère «\u00a0{character}\u00a0»."
        ),
        QT_TRANSLATE_NOOP("errors", "Corrigez le nom dans le dossier importé."),
    ),
    "import_blocked": (
        QT_TRANSLATE_NOOP("errors", "L’import comporte {errors} erreur(s)."),
        QT_TRANSLATE_NOOP(
            "errors", "Corrigez les fichiers, ou acceptez de laisser ces lignes de côté."
        ),
    ),
    "dossier_too_large": (
        QT_TRANSLATE_NOOP("errors", "Le dossier {dossier} est trop volumineux."),
        QT_TRANSLATE_NOOP("errors", "Raccourcissez les descriptions de ses initiatives."),
    ),
}


OF_THE_MACHINE: Sentences = {
    # What the laptop, its keyring or the exchange folder does not do.
    "disk_full": (
        QT_TRANSLATE_NOOP("errors", "Le disque est plein."),
        QT_TRANSLATE_NOOP("errors", "Libérez de la place, puis recommencez. Rien n’est perdu."),
    ),
    "disk_failing": (
        QT_TRANSLATE_NOOP("errors", "Le disque ne répond pas correctement."),
        QT_TRANSLATE_NOOP("errors", "Échangez vos bulletins, puis faites vérifier cet ordinateur."),
    ),
    "cannot_write": (
        QT_TRANSLATE_NOOP("errors", "L’écriture a échoué."),
        QT_TRANSLATE_NOOP("errors", "Vérifiez que le dossier existe et que vous pouvez y écrire."),
    ),
    "folder_unwritable": (
        QT_TRANSLATE_NOOP("errors", "Le dossier de Jury ne peut pas être écrit."),
        QT_TRANSLATE_NOOP("errors", "Vérifiez vos droits sur ce dossier."),
    ),
    "database_busy": (
        QT_TRANSLATE_NOOP("errors", "La base de données est occupée par un autre programme."),
        QT_TRANSLATE_NOOP("errors", "Attendez un instant, puis recommencez."),
    ),
    "desk_in_use": (
        QT_TRANSLATE_NOOP("errors", "Ce jury est déjà ouvert dans une autre fenêtre."),
        QT_TRANSLATE_NOOP("errors", "Revenez à cette fenêtre, ou fermez-la."),
    ),
    "desk_copied": (
        QT_TRANSLATE_NOOP("errors", "Ce jury a été copié depuis un autre ordinateur."),
        QT_TRANSLATE_NOOP("errors", "Il peut continuer ici comme un nouvel ordinateur."),
    ),
    "desk_unsure": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur ne reconnaît pas ce jury."),
        QT_TRANSLATE_NOOP("errors", "Dites s’il s’agit du même ordinateur ou d’une copie."),
    ),
    "copy_not_admitted": (
        QT_TRANSLATE_NOOP("errors", "Cette copie vient d’un ordinateur qui n’était pas admis."),
        QT_TRANSLATE_NOOP("errors", "Demandez une nouvelle invitation, puis rejoignez le jury."),
    ),
    "desk_empty": (QT_TRANSLATE_NOOP("errors", "Ce dossier ne contient pas de jury."), ""),
    "wrong_key": (
        QT_TRANSLATE_NOOP("errors", "La clé de cet ordinateur n’ouvre pas cette base."),
        QT_TRANSLATE_NOOP("errors", "Le dossier vient sans doute d’un autre ordinateur."),
    ),
    "wrong_passphrase": (
        QT_TRANSLATE_NOOP("errors", "Cette phrase de passe n’ouvre pas ce jury."),
        "",
    ),
    "passphrase_needed": (QT_TRANSLATE_NOOP("errors", "Une phrase de passe est nécessaire."), ""),
    "key_lost": (
        QT_TRANSLATE_NOOP("errors", "La clé de ce jury n’est pas sur cet ordinateur."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Dossier copié ou renommé\u202f? Ouvrez l’original. Sinon, demandez une nouvelle "
            "invitation\u00a0: vos bulletins transmis restent valables.",
        ),
    ),
    "keyring_locked": (
        QT_TRANSLATE_NOOP("errors", "Le trousseau de clés est verrouillé, ou ne répond pas."),
        QT_TRANSLATE_NOOP("errors", "Déverrouillez-le ou rouvrez votre session. Rien n’est perdu."),
    ),
    "keyring_missing": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur n’a pas de trousseau de clés utilisable."),
        QT_TRANSLATE_NOOP("errors", "Choisissez une phrase de passe."),
    ),
    "newer_schema": (
        QT_TRANSLATE_NOOP("errors", "Cette base vient d’une version plus récente de Jury."),
        QT_TRANSLATE_NOOP("errors", "Mettez Jury à jour."),
    ),
    "no_store": (
        QT_TRANSLATE_NOOP("errors", "Aucun lieu d’échange n’est choisi."),
        QT_TRANSLATE_NOOP("errors", "Choisissez-en un sur l’écran Échanges."),
    ),
    "store_unreachable": (
        QT_TRANSLATE_NOOP("errors", "Le lieu d’échange est introuvable."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Branchez la clé, ou rétablissez le réseau ou le partage. Vos bulletins restent "
            "scellés ici.",
        ),
    ),
    "store_read_only": (
        QT_TRANSLATE_NOOP("errors", "Le lieu d’échange refuse l’écriture."),
        QT_TRANSLATE_NOOP("errors", "Vérifiez vos droits. Vos bulletins restent scellés ici."),
    ),
    "store_full": (
        QT_TRANSLATE_NOOP("errors", "Le lieu d’échange est plein."),
        QT_TRANSLATE_NOOP("errors", "Libérez de la place. Vos bulletins restent scellés ici."),
    ),
    "store_refused": (
        QT_TRANSLATE_NOOP("errors", "Le lieu d’échange refuse l’accès."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Mot de passe expiré ou changé\u202f? Tapez-le à nouveau dans la page Échanges. Pour un"
            " dossier, demandez le droit d’y lire et d’y écrire.",
        ),
    ),
    "store_password_missing": (
        QT_TRANSLATE_NOOP(
            "errors", "Le mot de passe du lieu d’échange n’est plus dans le trousseau."
        ),
        QT_TRANSLATE_NOOP("errors", "Tapez-le à nouveau dans la page Échanges."),
    ),
    "too_many_stores": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur connaît déjà {most} lieux d’échange."),
        QT_TRANSLATE_NOOP("errors", "Retirez celui qui ne sert plus."),
    ),
    "unknown_store": (
        QT_TRANSLATE_NOOP("errors", "Ce lieu d’échange n’est plus dans la liste."),
        QT_TRANSLATE_NOOP("errors", "Ajoutez-le à nouveau."),
    ),
    "store_busy": (
        QT_TRANSLATE_NOOP("errors", "Le lieu d’échange est occupé."),
        QT_TRANSLATE_NOOP("errors", "Recommencez plus tard. Vos bulletins restent scellés ici."),
    ),
    "store_untrusted": (
        QT_TRANSLATE_NOOP("errors", "Le certificat du serveur d’échange n’est pas reconnu."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Vérifiez l’adresse et la date de cet ordinateur, puis demandez à qui tient le "
            "serveur. Rien ne lui a été envoyé.",
        ),
    ),
    "store_strange": (
        QT_TRANSLATE_NOOP("errors", "Cette adresse répond, mais pas comme un lieu d’échange."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Copiez l’adresse WebDAV du dossier (dans Nextcloud, elle est dans les paramètres des "
            "fichiers) ou celle du compartiment S3.",
        ),
    ),
    "store_address": (
        QT_TRANSLATE_NOOP("errors", "Cette adresse n’est pas comprise."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Indiquez un dossier, webdav:https://serveur/dossier ou "
            "s3:https://serveur/compartiment/dossier. L’identifiant et le mot de passe ont leurs "
            "propres champs.",
        ),
    ),
    "store_altered": (QT_TRANSLATE_NOOP("errors", "Ce dossier ne rend pas ce qu’on y écrit."), ""),
    "store_hides": (QT_TRANSLATE_NOOP("errors", "Ce dossier n’affiche pas ce qu’on y écrit."), ""),
    "store_went_back": (
        QT_TRANSLATE_NOOP(
            "errors", "Le lieu d’échange s’est vidé. Fichiers disparus\u00a0: {objects}."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Est-ce le bon\u202f? Si oui, cet ordinateur peut le remplir à nouveau.",
        ),
    ),
}


OF_BYTES: Sentences = {
    # What a file or an invitation should not be.
    "not_an_invitation": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier n’est pas une invitation de Jury."),
        QT_TRANSLATE_NOOP("errors", "Choisissez le fichier reçu, dont le nom finit par .jury."),
    ),
    "newer_invitation": (
        QT_TRANSLATE_NOOP("errors", "Cette invitation vient d’une version plus récente de Jury."),
        QT_TRANSLATE_NOOP("errors", "Mettez Jury à jour."),
    ),
    "picture_without_code": (
        QT_TRANSLATE_NOOP("errors", "Aucun code QR n’est lisible sur cette image."),
        QT_TRANSLATE_NOOP("errors", "Reprenez la photo de face, le code entier et bien éclairé."),
    ),
    "picture_too_large": (
        QT_TRANSLATE_NOOP("errors", "Cette image est trop grande."),
        QT_TRANSLATE_NOOP("errors", "Recadrez-la sur le code QR."),
    ),
    "not_readable_here": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier n’est ni une invitation ni une image lisible."),
        QT_TRANSLATE_NOOP("errors", "Choisissez le fichier reçu, ou une image PNG ou JPEG."),
    ),
    "clipboard_empty": (
        QT_TRANSLATE_NOOP("errors", "Il n’y a rien à coller."),
        QT_TRANSLATE_NOOP("errors", "Copiez d’abord l’invitation, son image ou le code."),
    ),
    "invitation_cut": (
        QT_TRANSLATE_NOOP("errors", "Cette invitation est abîmée ou coupée."),
        QT_TRANSLATE_NOOP("errors", "Demandez qu’on vous l’envoie à nouveau."),
    ),
    "wrong_code": (
        QT_TRANSLATE_NOOP("errors", "Ce code n’est pas celui de cette invitation."),
        QT_TRANSLATE_NOOP("errors", "Relisez-le avec la personne qui vous l’a dicté."),
    ),
    "database_damaged": (
        QT_TRANSLATE_NOOP("errors", "La base de cet ordinateur est abîmée."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Rejoignez le jury avec une nouvelle invitation\u202f; l’échange vous rendra tout.",
        ),
    ),
    "other_jury": (QT_TRANSLATE_NOOP("errors", "Ces données viennent d’un autre jury."), ""),
    "fork": (
        QT_TRANSLATE_NOOP(
            "errors", "Un ordinateur du jury existe en double\u00a0: il a signé deux fois."
        ),
        QT_TRANSLATE_NOOP("errors", "Ouvrez «\u00a0Copies et sauvegardes\u00a0»."),
    ),
    "archive_container": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier n’est pas une archive de preuve lisible."),
        "",
    ),
    "key_file": (QT_TRANSLATE_NOOP("errors", "Le fichier de clé de ce jury est abîmé."), ""),
    "keyring_entry": (
        QT_TRANSLATE_NOOP("errors", "La clé gardée dans le trousseau est abîmée."),
        "",
    ),
    "bug": (
        QT_TRANSLATE_NOOP("errors", "Jury a rencontré une erreur imprévue."),
        QT_TRANSLATE_NOOP(
            "errors", "Rien de ce qui était scellé n’est perdu. Recommencez l’action."
        ),
    ),
    "unknown": (
        QT_TRANSLATE_NOOP("errors", "L’opération n’a pas abouti ({code})."),
        QT_TRANSLATE_NOOP("errors", "Recommencez\u202f; si cela se répète, signalez ce code."),
    ),
    "act_out_of_range": (
        QT_TRANSLATE_NOOP("errors", "Un acte reçu porte un nombre hors de toute mesure."),
        QT_TRANSLATE_NOOP("errors", "Il est mis de côté\u202f; le reste continue."),
    ),
    "bad_signature": (
        QT_TRANSLATE_NOOP("errors", "Un acte reçu porte une fausse signature."),
        QT_TRANSLATE_NOOP("errors", "Il est mis de côté\u202f; le reste continue."),
    ),
    "other_jury_store": (
        QT_TRANSLATE_NOOP("errors", "Ce lieu d’échange est celui d’un autre jury."),
        QT_TRANSLATE_NOOP("errors", "Choisissez celui que l’on vous a indiqué."),
    ),
    "edition_unsound": (
        QT_TRANSLATE_NOOP("errors", "Ces règles ne permettent pas de compter."),
        QT_TRANSLATE_NOOP("errors", "Vérifiez l’échelle, le quorum et les critères de départage."),
    ),
}
