"""A proof in words: what a sound one holds, or the first thing its check stumbles on."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from jury_app.errors import JuryError
from jury_app.proof.check import Checked
from ui.error_text import explain
from ui.parts.counted import Counted
from ui.written import number

_SENTENCES = {
    "archive_container": QT_TRANSLATE_NOOP(
        "ProofWords", "Le fichier n’est pas une archive de preuve lisible."
    ),
    "archive_duplicate": QT_TRANSLATE_NOOP(
        "ProofWords", "L’archive contient deux fois le même fichier."
    ),
    "archive_shape": QT_TRANSLATE_NOOP("ProofWords", "L’archive n’a pas la forme attendue."),
    "archive_stranger": QT_TRANSLATE_NOOP("ProofWords", "{entry} n’a pas sa place dans l’archive."),
    "archive_incomplete": QT_TRANSLATE_NOOP("ProofWords", "Il manque {entry} dans l’archive."),
    "newer_archive": QT_TRANSLATE_NOOP(
        "ProofWords", "L’archive vient d’une version plus récente de Jury."
    ),
    "foreign_act": QT_TRANSLATE_NOOP(
        "ProofWords",
        "Un acte d’un autre ordinateur est rangé dans le journal {device} (acte {seq}).",
    ),
    "act_missing": QT_TRANSLATE_NOOP("ProofWords", "Il manque l’acte {seq} du journal {device}."),
    "act_altered": QT_TRANSLATE_NOOP(
        "ProofWords", "L’acte {seq} du journal {device} n’est pas celui que la présidence a scellé."
    ),
    "act_after_seal": QT_TRANSLATE_NOOP(
        "ProofWords", "L’acte {seq} du journal {device} a été ajouté après le sceau."
    ),
    "broken_chain": QT_TRANSLATE_NOOP(
        "ProofWords", "L’acte {seq} du journal {device} ne suit pas celui qui le précède."
    ),
    "other_jury": QT_TRANSLATE_NOOP("ProofWords", "Un acte vient d’un autre jury."),
    "genesis_missing": QT_TRANSLATE_NOOP(
        "ProofWords", "L’acte fondateur ne correspond pas à l’identité du jury."
    ),
    "unknown_device": QT_TRANSLATE_NOOP(
        "ProofWords", "Le journal {device} vient d’un ordinateur inconnu du jury."
    ),
    "bad_signature": QT_TRANSLATE_NOOP(
        "ProofWords", "La signature de l’acte {seq} du journal {device} est fausse."
    ),
    "epoch_key_missing": QT_TRANSLATE_NOOP(
        "ProofWords", "Il manque la clé qui ouvre l’acte {seq} du journal {device}."
    ),
    "epoch_key_wrong": QT_TRANSLATE_NOOP(
        "ProofWords", "La clé {epoch} du groupe n’est pas celle de ce jury."
    ),
    "seal_missing": QT_TRANSLATE_NOOP("ProofWords", "Le sceau final de la présidence manque."),
    "closing_missing": QT_TRANSLATE_NOOP("ProofWords", "L’acte de clôture manque."),
    "round_not_opened": QT_TRANSLATE_NOOP(
        "ProofWords", "Les enveloppes du scrutin n’ont pas été ouvertes."
    ),
    "cut_mismatch": QT_TRANSLATE_NOOP(
        "ProofWords",
        "L’acte {seq} du journal {device} n’est pas celui que la fin du scrutin désigne.",
    ),
    "fork_unproved": QT_TRANSLATE_NOOP(
        "ProofWords",
        "Les actes joints ne prouvent pas que le journal {device} existe en double.",
    ),
    "decisions_incomplete": QT_TRANSLATE_NOOP(
        "ProofWords", "Les décisions ne couvrent pas exactement les dossiers comptés."
    ),
    "count_differs": QT_TRANSLATE_NOOP(
        "ProofWords", "Le recompte du dossier {dossier} diffère de ce que la clôture signe."
    ),
    "override_without_reason": QT_TRANSLATE_NOOP(
        "ProofWords", "Le niveau du dossier {dossier} s’écarte du compte sans motif."
    ),
    "level_out_of_scale": QT_TRANSLATE_NOOP(
        "ProofWords", "Le niveau du dossier {dossier} n’est pas dans l’échelle."
    ),
    "gap_without_reason": QT_TRANSLATE_NOOP(
        "ProofWords", "La clôture n’explique pas les dossiers sans catégorie."
    ),
    "diploma_code_differs": QT_TRANSLATE_NOOP(
        "ProofWords", "Le code du diplôme du dossier {dossier} est faux."
    ),
    "totals_differ": QT_TRANSLATE_NOOP(
        "ProofWords", "Les totaux signés diffèrent des totaux recalculés."
    ),
    "edition_missing": QT_TRANSLATE_NOOP("ProofWords", "La définition de l’édition manque."),
    "dossiers_missing": QT_TRANSLATE_NOOP("ProofWords", "La liste des dossiers manque."),
    "dossier_missing": QT_TRANSLATE_NOOP("ProofWords", "Le dossier {dossier} manque."),
    "not_canonical": QT_TRANSLATE_NOOP(
        "ProofWords", "Un acte n’est pas écrit sous sa forme unique."
    ),
    "act_shape": QT_TRANSLATE_NOOP("ProofWords", "Un acte n’a pas la forme attendue."),
    "payload_shape": QT_TRANSLATE_NOOP("ProofWords", "Un acte n’a pas la forme attendue."),
    "act_too_large": QT_TRANSLATE_NOOP("ProofWords", "Un acte dépasse la taille permise."),
    "unknown_version": QT_TRANSLATE_NOOP(
        "ProofWords", "Un acte vient d’une version plus récente de Jury."
    ),
    "second_key_unoffered": QT_TRANSLATE_NOOP(
        "ProofWords", "La seconde clé du scrutin n’est pas celle de qui devait la tenir."
    ),
    "late_missing": QT_TRANSLATE_NOOP(
        "ProofWords",
        "Il manque un bulletin admis après la clôture (acte {seq} du journal {device}).",
    ),
    "body_shape": QT_TRANSLATE_NOOP("ProofWords", "Ce que dit un acte n’a pas la forme attendue."),
}
_SEGMENT = QT_TRANSLATE_NOOP("ProofWords", "Un segment de journal est coupé ou altéré.")


def what_is_wrong(error: Exception) -> str:
    """Say it; an error that is not of a proof is explained as everywhere else."""
    if not isinstance(error, JuryError):
        return explain(error).sentence
    told = _SEGMENT if error.code.startswith("segment_") else _SENTENCES.get(error.code)
    if told is None:
        return explain(error).sentence
    facts: dict[str, str] = defaultdict(lambda: "…")
    facts.update({k: number(v) if isinstance(v, int) else v for k, v in error.facts.items()})
    return QCoreApplication.translate("ProofWords", str(told)).format_map(facts)


class ProofReport(QObject):
    """What a sound proof says, in the words of the report."""

    def __init__(self, checked: Checked) -> None:
        super().__init__()
        self._checked = checked

    @property
    def acts(self) -> str:
        """How many signed acts of how many laptops."""
        acts, laptops = self._checked.acts, self._checked.devices
        signed = self.tr("%Ln acte(s) signé(s)", "", acts)
        return f"{signed}, {Counted().laptops(laptops)}"

    @property
    def ballots(self) -> str:
        """How many ballots were opened and counted again."""
        ballots, jurors = self._checked.ballots_counted, self._checked.jurors
        opened = self.tr("%Ln bulletin(s)", "", ballots)
        return f"{opened}, {Counted().jurors(jurors)}"

    @property
    def aside(self) -> str:
        """How many ballots do not count."""
        late, rejected = self._checked.ballots_late, self._checked.ballots_rejected
        told = self.tr("{late} en retard, %Ln rejeté(s)", "", rejected)
        return told.format(late=number(late))

    @property
    def decisions(self) -> str:
        """How many decisions, and how many differ from the count with a reason."""
        decisions, overrides = self._checked.decisions, self._checked.overrides
        signed = self.tr("%Ln décision(s) signée(s)", "", decisions)
        motivated = self.tr("dont %Ln niveau(x) motivé(s)", "", overrides)
        return f"{signed}, {motivated}"

    @property
    def void(self) -> str:
        """How many acts are without effect; empty when none is."""
        count = self._checked.acts_void + self._checked.acts_unreadable
        return self.tr("%Ln acte(s) sans effet", "", count) if count else ""
