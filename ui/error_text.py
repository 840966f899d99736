"""A sentence and a way out for every trouble a person may meet."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from jury_app.errors import JuryError
from jury_app.intake import sentences as intake
from ui import error_sentences

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and what to do about it ("" when there is nothing to do)."""

    sentence: str
    way_out: str = ""


def explain(error: Exception) -> Told:
    """Say what happened in words; a defect of ours is named as one."""
    say = QCoreApplication.translate
    if not isinstance(error, JuryError):
        return Told(
            say("errors", "Jury a rencontré une erreur imprévue."),
            say("errors", "Rien de ce qui était scellé n’est perdu. Recommencez l’action."),
        )
    if error.code in intake.REFUSALS:
        language = "en" if QLocale().language() == QLocale.Language.English else "fr"
        return Told(intake.refusal(error, language))
    known = {**error_sentences.of_the_jury(), **error_sentences.of_the_machine()}
    pair = known.get(error.code) or error_sentences.of_bytes().get(error.code)
    if pair is None:
        _log.warning("no sentence for the error %s", error.code)
        return Told(say("errors", "L’opération n’a pas abouti ({code}).").format(code=error.code))
    sentence, way_out = pair
    return Told(sentence.format(**error.facts), way_out.format(**error.facts))
