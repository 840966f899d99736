"""Words about places to exchange: the kinds, what is missing in a form, how a trial went."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jury_app.errors import Unreachable
from ui.error_text import Told, explain
from ui.exchange.store_form import StoreKind
from ui.parts.choice_tiles import Way

STEPS = ("write", "read", "list")
ICONS = {
    StoreKind.FOLDER: "folder-sync",
    StoreKind.WEBDAV: "cloud",
    StoreKind.S3: "database",
    StoreKind.ROOM: "wifi",
}
_PROBLEMS = {
    "folder_missing": QT_TRANSLATE_NOOP("StoreWords", "Choisissez le dossier d’échange du jury."),
    "ticket_missing": QT_TRANSLATE_NOOP(
        "StoreWords", "Scannez ou collez le code affiché par l’ordinateur de la salle."
    ),
    "not_a_room": QT_TRANSLATE_NOOP("StoreWords", "Ce n’est pas le code d’une salle de Jury."),
    "newer_room": QT_TRANSLATE_NOOP(
        "StoreWords", "Ce code vient d’une version plus récente de Jury\u00a0: mettez Jury à jour."
    ),
    "room_cut": QT_TRANSLATE_NOOP("StoreWords", "Ce code est coupé\u00a0: copiez-le en entier."),
    "room_not_near": QT_TRANSLATE_NOOP(
        "StoreWords", "Cette adresse n’est pas celle d’un ordinateur proche."
    ),
    "room_address": QT_TRANSLATE_NOOP(
        "StoreWords", "Une adresse de salle s’écrit ainsi\u00a0: 192.168.1.20:8642."
    ),
    "wrong_code": QT_TRANSLATE_NOOP(
        "StoreWords", "Ce mot de passe comporte une erreur. Relisez-le à l’écran."
    ),
    "url_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez l’adresse du serveur."),
    "url_wrong": QT_TRANSLATE_NOOP(
        "StoreWords", "Une adresse s’écrit ainsi\u00a0: https://nuage.exemple.fr."
    ),
    "user_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez l’identifiant."),
    "password_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez le mot de passe."),
    "key_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez la clé d’accès."),
    "secret_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez le secret."),
    "bucket_missing": QT_TRANSLATE_NOOP("StoreWords", "Indiquez le nom du compartiment."),
    "bucket_wrong": QT_TRANSLATE_NOOP(
        "StoreWords", "Seulement des lettres sans accent, des chiffres et des tirets."
    ),
}  # fmt: skip
_TRIALS = {
    ("webdav", "store_refused"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le serveur refuse l’identifiant ou le mot de passe."),
        QT_TRANSLATE_NOOP(
            "StoreWords",
            "Dans Nextcloud, créez un mot de passe d’application (Paramètres, Sécurité) et"
            " collez-le ici. Jury n’essaie pas une seconde fois de lui-même.",
        ),
    ),
    ("s3", "store_refused"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le serveur refuse la clé ou le secret."),
        QT_TRANSLATE_NOOP(
            "StoreWords", "Vérifiez-les, et que cette clé peut lire et écrire dans le compartiment."
        ),
    ),
    ("room", "store_refused"): (
        QT_TRANSLATE_NOOP("StoreWords", "La salle refuse ce mot de passe."),
        QT_TRANSLATE_NOOP(
            "StoreWords",
            "Elle a sans doute été rouverte\u00a0: scannez le code affiché maintenant.",
        ),
    ),
    ("webdav", "store_unreachable"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le serveur ne répond pas à cette adresse."),
        QT_TRANSLATE_NOOP(
            "StoreWords", "Vérifiez l’adresse et le réseau. Certains réseaux bloquent ces accès."
        ),
    ),
    ("s3", "store_unreachable"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le serveur ne répond pas, ou n’a pas ce compartiment."),
        QT_TRANSLATE_NOOP("StoreWords", "Vérifiez l’adresse, le compartiment et le réseau."),
    ),
    ("room", "store_unreachable"): (
        QT_TRANSLATE_NOOP("StoreWords", "L’ordinateur de la salle ne répond pas."),
        QT_TRANSLATE_NOOP(
            "StoreWords", "Rejoignez le même réseau sans fil que lui, puis essayez à nouveau."
        ),
    ),
    ("folder", "store_unreachable"): (
        QT_TRANSLATE_NOOP("StoreWords", "Ce dossier est introuvable."),
        QT_TRANSLATE_NOOP(
            "StoreWords", "Branchez la clé ou rétablissez le partage, ou choisissez-en un autre."
        ),
    ),
    ("folder", "store_full"): (
        QT_TRANSLATE_NOOP("StoreWords", "Il n’y a plus de place dans ce dossier."),
        QT_TRANSLATE_NOOP("StoreWords", "Libérez de la place, ou choisissez-en un autre."),
    ),
    ("folder", "store_read_only"): (
        QT_TRANSLATE_NOOP("StoreWords", "Ce dossier refuse l’écriture."),
        QT_TRANSLATE_NOOP(
            "StoreWords", "Demandez le droit d’y écrire. Une clé a parfois un verrou sur le côté."
        ),
    ),
    ("webdav", "store_read_only"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le serveur refuse l’écriture."),
        QT_TRANSLATE_NOOP("StoreWords", "Demandez un partage où l’on peut déposer des fichiers."),
    ),
    ("s3", "store_read_only"): (
        QT_TRANSLATE_NOOP("StoreWords", "Le compartiment refuse l’écriture."),
        QT_TRANSLATE_NOOP("StoreWords", "Donnez à cette clé le droit d’y écrire."),
    ),
}


def ways() -> tuple[Way, ...]:
    """Give the four kinds as tiles."""
    return (
        Way(
            StoreKind.FOLDER,
            ICONS[StoreKind.FOLDER],
            QCoreApplication.translate("StoreWords", "Dossier ou clé USB"),
            QCoreApplication.translate(
                "StoreWords", "Un partage du réseau, un dossier synchronisé, une clé qui circule."
            ),
        ),
        Way(
            StoreKind.WEBDAV,
            ICONS[StoreKind.WEBDAV],
            QCoreApplication.translate("StoreWords", "Nextcloud ou autre WebDAV"),
            QCoreApplication.translate(
                "StoreWords", "Une adresse, un identifiant et un mot de passe."
            ),
        ),
        Way(
            StoreKind.S3,
            ICONS[StoreKind.S3],
            QCoreApplication.translate("StoreWords", "Compartiment S3"),
            QCoreApplication.translate(
                "StoreWords", "Un espace de stockage loué\u00a0: adresse, clé et secret."
            ),
        ),
        Way(
            StoreKind.ROOM,
            ICONS[StoreKind.ROOM],
            QCoreApplication.translate("StoreWords", "Ordinateur dans la salle"),
            QCoreApplication.translate(
                "StoreWords", "Un membre du jury l’ouvre\u202f; son écran montre un code."
            ),
        ),
    )


def kind_name(kind: str) -> str:
    """Name a kind of place."""
    return next((way.title for way in ways() if way.value == kind), kind)


def problem(code: str) -> str:
    """Say what is missing or wrong in a field."""
    return QCoreApplication.translate("StoreWords", str(_PROBLEMS[code]))


def step_name(step: str) -> str:
    """Name a step of a trial."""
    names = {
        "write": QCoreApplication.translate("StoreWords", "Écrire un fichier"),
        "read": QCoreApplication.translate("StoreWords", "Le relire"),
        "list": QCoreApplication.translate("StoreWords", "Le retrouver dans la liste"),
    }
    return names[step]


def trouble(kind: str, code: str, address: str) -> Told:
    """Say what is wrong with a place of this kind, and what to do."""
    pair = _TRIALS.get((kind, code))
    if pair is None:
        return explain(Unreachable(code, address=address))
    sentence, way_out = (QCoreApplication.translate("StoreWords", str(each)) for each in pair)
    return Told(sentence, way_out)
