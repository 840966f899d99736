"""What went wrong with attachments, and what to do: see ``error_sentences``."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_sentences import Sentences

OF_ATTACHMENTS: Sentences = {
    "piece_missing": (
        QT_TRANSLATE_NOOP("errors", "Cette pièce jointe n’est pas encore sur cet ordinateur."),
        QT_TRANSLATE_NOOP("errors", "Échangez pour la recevoir."),
    ),
    "piece_damaged": (
        QT_TRANSLATE_NOOP("errors", "Cette pièce jointe est abîmée sur cet ordinateur."),
        QT_TRANSLATE_NOOP("errors", "Elle est redemandée au prochain échange."),
    ),
    "attachment_gone": (
        QT_TRANSLATE_NOOP("errors", "Cette pièce jointe a été retirée du dossier."),
        "",
    ),
    "file_changed": (
        QT_TRANSLATE_NOOP("errors", "Un fichier a changé pendant qu’il était joint."),
        QT_TRANSLATE_NOOP("errors", "Rien n’a été joint\u00a0: recommencez."),
    ),
    "not_a_zip": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier n’est pas une archive ZIP lisible."),
        QT_TRANSLATE_NOOP("errors", "Choisissez une archive ZIP, ou un dossier de fichiers."),
    ),
    "too_many_files": (
        QT_TRANSLATE_NOOP("errors", "Il y a plus de {most} fichiers."),
        QT_TRANSLATE_NOOP("errors", "Joignez-les en plusieurs fois."),
    ),
    "zip_bomb": (
        QT_TRANSLATE_NOOP("errors", "Cette archive ZIP annonce plus qu’elle ne peut contenir."),
        QT_TRANSLATE_NOOP("errors", "Décompressez-la vous-même, puis choisissez le dossier."),
    ),
    "attachment_unreadable": (
        QT_TRANSLATE_NOOP("errors", "Un fichier choisi n’a pas pu être lu."),
        QT_TRANSLATE_NOOP("errors", "Vérifiez qu’il est encore là et que vous pouvez l’ouvrir."),
    ),
}

OF_FILES: Sentences = {
    # Why a file is put aside; told beside its name.
    "attachment_unmatched": (QT_TRANSLATE_NOOP("errors", "Aucun dossier de ce numéro."), ""),
    "attachment_ambiguous": (QT_TRANSLATE_NOOP("errors", "Plusieurs dossiers possibles."), ""),
    "attachment_kind": (
        QT_TRANSLATE_NOOP("errors", "Ni PDF, ni image PNG ou JPEG, ni document bureautique."),
        "",
    ),
    "attachment_empty": (QT_TRANSLATE_NOOP("errors", "Fichier vide."), ""),
    "attachment_too_big": (QT_TRANSLATE_NOOP("errors", "Plus de 200\u202fMo."), ""),
    "attachment_twice": (QT_TRANSLATE_NOOP("errors", "Déjà jointe à ce dossier."), ""),
    "attachment_locked": (QT_TRANSLATE_NOOP("errors", "Protégée par un mot de passe."), ""),
    "attachment_damaged": (QT_TRANSLATE_NOOP("errors", "Abîmée dans l’archive ZIP."), ""),
}
