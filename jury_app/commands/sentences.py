"""French sentences for what may go wrong on the command line."""

from __future__ import annotations

from jury_app.errors import JuryError

_NB = "\u00a0"
_SENTENCES = {
    "cancelled": "Interrompu à votre demande. Ce qui était terminé est conservé.",
    "device_revoked": "Cet ordinateur a été exclu du jury\u00a0: ce que vous y scellez ne compte"
    " plus. Ouvrez «\u00a0Copies et sauvegardes\u00a0» pour demander à être admis sous une nouvelle"
    " clé.",
    "file_missing": "Le fichier {file} est introuvable. Vérifiez son nom et son dossier.",
    "file_unreadable": "Le fichier {file} ne peut pas être lu.",
    "folder_not_empty": "Le dossier {path} n’est pas vide. Indiquez un dossier neuf.",
    "cannot_write": "Impossible d’écrire dans {path}. Choisissez un autre dossier.",
    "folder_unwritable": "Le dossier de cet ordinateur refuse l’écriture.",
    "database_busy": "La base de cet ordinateur est occupée. Recommencez dans un instant.",
    "disk_full": "Le disque est plein. Libérez de la place, puis recommencez.",
    "store_full": "Le dossier d’échange est plein. Libérez de la place, puis recommencez.",
    "store_read_only": "Le dossier d’échange refuse l’écriture.",
    "store_unreachable": "Le dossier d’échange est introuvable.",
    "store_refused": "Le lieu d’échange refuse l’accès\u00a0: mot de passe expiré ou changé\u202f?",
    "store_password_missing": "Le mot de passe du lieu d’échange n’est plus dans le trousseau.",
    "store_busy": "Le lieu d’échange est occupé. Recommencez plus tard.",
    "store_untrusted": "Le certificat du serveur d’échange n’est pas reconnu.",
    "store_strange": "L’adresse {address} répond, mais pas comme un lieu d’échange.",
    "store_address": "L’adresse du lieu d’échange n’est pas comprise\u00a0: donnez un dossier,"
    " webdav:https://serveur/dossier ou s3:https://serveur/compartiment/dossier.",
    "store_altered": "Le dossier d’échange rend autre chose que ce qui y est écrit.",
    "store_hides": "Le dossier d’échange ne montre pas ce qui y est écrit.",
    "room_no_network": "Cet ordinateur n’est relié à aucun réseau local.",
    "room_port_taken": "Le port {port} est pris. Choisissez-en un autre avec --port.",
    "room_forbidden": "Cet ordinateur interdit d’ouvrir une salle. Voyez son pare-feu.",
    "room_failed": "La salle n’a pas pu s’ouvrir.",
    "room_address": "Cette adresse n’est pas une adresse locale de cet ordinateur.",
    "wrong_code": "Le mot de passe de JURY_ROOM_PASSWORD n’est pas un code de salle.",
    "import_blocked": "Lignes en erreur\u00a0: {errors}. Rien n’a été importé.",
    "dossier_too_large": "Le dossier {dossier} est trop volumineux.",
    "no_dossiers": "Il n’y a aucun dossier à évaluer.",
    "missing_glyph": "La police des diplômes n’a pas le caractère «\u00a0{character}\u00a0».",
    "same_diploma": "Deux diplômes porteraient le même nom\u00a0: {number}, {name}.",
    "archive_container": "le fichier n’est pas une archive de preuve lisible",
    "archive_duplicate": "l’archive contient deux fois le même fichier",
    "archive_shape": "l’archive n’a pas la forme attendue",
    "archive_stranger": "{entry} n’a pas sa place dans l’archive",
    "archive_incomplete": "il manque {entry} dans l’archive",
    "newer_archive": "l’archive vient d’une version plus récente de Jury",
    "foreign_act": "un acte d’un autre ordinateur est rangé dans le journal {device} (acte {seq})",
    "act_missing": "il manque l’acte {seq} du journal {device}",
    "act_altered": "l’acte {seq} du journal {device} n’est pas celui que la présidence a scellé",
    "act_after_seal": "l’acte {seq} du journal {device} a été ajouté après le sceau",
    "broken_chain": "l’acte {seq} du journal {device} ne suit pas celui qui le précède",
    "other_jury": "un acte vient d’un autre jury",
    "genesis_missing": "l’acte fondateur ne correspond pas à l’identité du jury",
    "unknown_device": "le journal {device} vient d’un ordinateur inconnu du jury",
    "bad_signature": "la signature de l’acte {seq} du journal {device} est fausse",
    "epoch_key_missing": "il manque la clé qui ouvre l’acte {seq} du journal {device}",
    "epoch_key_wrong": "la clé {epoch} du groupe n’est pas celle de ce jury",
    "seal_missing": "le sceau final de la présidence manque",
    "closing_missing": "l’acte de clôture manque",
    "round_not_opened": "les enveloppes du scrutin n’ont pas été ouvertes",
    "second_key_unoffered": "la seconde clé du scrutin n’est pas celle de qui devait la tenir",
    "fork_unproved": "les actes joints ne prouvent pas que le journal {device} existe en double",
    "late_missing": "il manque le bulletin tardif {seq} du journal {device}, pourtant admis",
    "cut_mismatch": (
        "l’acte {seq} du journal {device} n’est pas celui que la fin du scrutin désigne"
    ),
    "decisions_incomplete": "les décisions ne couvrent pas exactement les dossiers comptés",
    "count_differs": "le recompte du dossier {dossier} diffère de ce que la clôture signe",
    "override_without_reason": "le niveau du dossier {dossier} s’écarte du compte sans motif",
    "level_out_of_scale": "le niveau du dossier {dossier} n’est pas dans l’échelle",
    "gap_without_reason": "la clôture n’explique pas les dossiers sans catégorie",
    "diploma_code_differs": "le code du diplôme du dossier {dossier} est faux",
    "totals_differ": "les totaux signés diffèrent des totaux recalculés",
    "edition_missing": "la définition de l’édition manque",
    "dossiers_missing": "la liste des dossiers manque",
    "dossier_missing": "le dossier {dossier} manque",
    "not_canonical": "un acte n’est pas écrit sous sa forme unique",
    "act_shape": "un acte n’a pas la forme attendue",
    "payload_shape": "un acte n’a pas la forme attendue",
    "act_too_large": "un acte dépasse la taille permise",
    "unknown_version": "un acte vient d’une version plus récente de Jury",
    "body_shape": "ce que dit un acte n’a pas la forme attendue",
    "segment_magic": "un segment de journal n’en est pas un",
    "segment_cut": "un segment de journal est coupé",
    "segment_tail": "un segment de journal porte des octets de trop",
    "segment_too_big": "un segment de journal dépasse la taille permise",
    "segment_numbers": "un segment de journal est mal numéroté",
    "segment_act_size": "un segment de journal annonce un acte d’une taille impossible",
    "segment_digest": "un segment de journal a été altéré",
    "segment_mismatch": "un segment contient un acte d’une autre place",
    "segment_other_jury": "un segment d’un autre jury y est rangé",
    "act_other_jury": "un acte vient d’un autre jury",
    "attachment_altered": "une pièce jointe a été altérée ou coupée",
    "attachment_too_big": "un morceau de pièce jointe dépasse la taille permise",
    "object_unreadable": "le fichier ne se laisse pas lire",
    "object_missing": "le fichier a disparu entre-temps",
    "no_jury_here": "{address} ne contient aucun jury. Indiquez le dossier d’échange lui-même.",
    "not_sealed": "La délibération n’est pas close\u00a0: il n’y a pas encore de preuve à écrire.",
}


def sentence(error: JuryError) -> str:
    """Say what went wrong; a code without a sentence of its own is named as it is."""
    pattern = _SENTENCES.get(error.code)
    facts = dict(error.facts)
    if "name" in facts:
        facts.setdefault("path", facts["name"])
    try:
        return f"Erreur «{_NB}{error}{_NB}»." if pattern is None else pattern.format(**facts)
    except KeyError:
        return f"Erreur «{_NB}{error}{_NB}»."
