"""A sentence and a way out for every trouble a person may meet."""

from __future__ import annotations

import logging
from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jury_app.errors import Fact, JuryError
from jury_app.intake import sentences as intake
from ui import error_sentences as words
from ui.attachment_sentences import OF_ATTACHMENTS, OF_FILES
from ui.custody_sentences import OF_CUSTODY
from ui.i18n import language
from ui.room_sentences import OF_PARCELS, OF_THE_ROOM
from ui.written import number

_log = logging.getLogger(__name__)
_KNOWN = {
    **OF_ATTACHMENTS,
    **OF_FILES,
    **words.OF_THE_JURY,
    **words.OF_THE_MACHINE,
    **words.OF_BYTES,
    **OF_THE_ROOM,
    **OF_CUSTODY,
    **OF_PARCELS,
    # A person meets these with an invitation only; of acts, ``refusal_words`` tells.
    "body_shape": words.OF_BYTES["invitation_cut"],
    "not_canonical": words.OF_BYTES["invitation_cut"],
}
# Numbers that name something rather than count it.
_NAMES = frozenset({"number", "port"})


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and what to do about it ("" when there is nothing to do)."""

    sentence: str
    way_out: str = ""


def explain(error: Exception) -> Told:
    """Say what happened in words; a defect of ours is named as one."""
    if isinstance(error, JuryError) and error.code in intake.REFUSALS:
        return Told(intake.refusal(error, language()))
    code, facts = "bug", {}
    if isinstance(error, JuryError):
        code, facts = error.code, error.facts
    pair = _KNOWN.get(code)
    if pair is None:
        _log.warning("no sentence for the error %s", code)
        pair, facts = _KNOWN["unknown"], {"code": code}
    # A fact that somebody forgot must not hide the sentence it was to fill.
    filled = defaultdict(lambda: "…", {name: _written(name, fact) for name, fact in facts.items()})
    sentence, way_out = (QCoreApplication.translate("errors", str(each)) for each in pair)
    return Told(sentence.format_map(filled), way_out.format_map(filled))


def _written(name: str, fact: Fact) -> str:
    return number(fact) if isinstance(fact, int) and name not in _NAMES else str(fact)
