"""What went wrong with a room or an exchange file, and what to do: see ``error_sentences``."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_sentences import Sentences

OF_PARCELS: Sentences = {
    "not_a_parcel": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier n’est pas un fichier d’échange de Jury."),
        QT_TRANSLATE_NOOP("errors", "Choisissez le fichier .jurypack reçu en pièce jointe."),
    ),
    "newer_parcel": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier vient d’une version plus récente de Jury."),
        QT_TRANSLATE_NOOP("errors", "Mettez Jury à jour sur cet ordinateur."),
    ),
    "parcel_other_jury": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier d’échange est celui d’un autre jury."),
        QT_TRANSLATE_NOOP("errors", "Ouvrez-le depuis le bureau de ce jury."),
    ),
    "parcel_cut": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier d’échange est incomplet."),
        QT_TRANSLATE_NOOP("errors", "Ce qui était lisible a été pris. Demandez-le de nouveau."),
    ),
    "parcel_altered": (
        QT_TRANSLATE_NOOP("errors", "Ce fichier d’échange a été altéré en chemin."),
        QT_TRANSLATE_NOOP("errors", "Ce qui était bon a été pris. Demandez-le de nouveau."),
    ),
}

OF_THE_ROOM: Sentences = {
    "room_no_network": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur n’est relié à aucun réseau local."),
        QT_TRANSLATE_NOOP(
            "errors", "Rejoignez un Wi-Fi ou le partage de connexion d’un téléphone."
        ),
    ),
    "room_port_taken": (
        QT_TRANSLATE_NOOP("errors", "Le port {port} est pris par un autre programme."),
        QT_TRANSLATE_NOOP("errors", "Choisissez un autre port, ou fermez l’autre programme."),
    ),
    "room_forbidden": (
        QT_TRANSLATE_NOOP("errors", "Cet ordinateur interdit à Jury d’ouvrir une salle."),
        QT_TRANSLATE_NOOP("errors", "Autorisez Jury dans le pare-feu, puis recommencez."),
    ),
    "room_failed": (
        QT_TRANSLATE_NOOP("errors", "La salle n’a pas pu s’ouvrir."),
        QT_TRANSLATE_NOOP("errors", "Recommencez\u202f; sinon, échangez par une clé USB."),
    ),
    "room_address": (
        QT_TRANSLATE_NOOP("errors", "Cette adresse n’est pas celle d’une salle."),
        QT_TRANSLATE_NOOP(
            "errors", "Elle s’écrit comme 192.168.1.20:8642\u00a0: relisez celle de l’écran."
        ),
    ),
    "room_not_near": (
        QT_TRANSLATE_NOOP("errors", "Cette adresse n’est pas celle d’un ordinateur voisin."),
        QT_TRANSLATE_NOOP("errors", "Une salle ne s’ouvre que sur un réseau local."),
    ),
    "not_a_room": (
        QT_TRANSLATE_NOOP("errors", "Ce code n’est pas celui d’une salle."),
        QT_TRANSLATE_NOOP("errors", "Lisez le code affiché par l’ordinateur qui ouvre la salle."),
    ),
    "newer_room": (
        QT_TRANSLATE_NOOP("errors", "Cette salle vient d’une version plus récente de Jury."),
        QT_TRANSLATE_NOOP("errors", "Mettez Jury à jour sur cet ordinateur."),
    ),
    "room_cut": (
        QT_TRANSLATE_NOOP("errors", "Le code de la salle est incomplet ou abîmé."),
        QT_TRANSLATE_NOOP("errors", "Lisez-le de nouveau, ou tapez l’adresse et le mot de passe."),
    ),
}
