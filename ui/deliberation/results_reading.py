"""What the pages of the deliberation show, read at one go in the background."""

from __future__ import annotations

from dataclasses import dataclass, replace

from jury_app.core.decision import Closing
from jury_app.core.edition import Edition
from jury_app.core.place_wording import with_apostrophes
from jury_app.errors import NotAllowed
from jury_app.jury.desk import Jury
from jury_app.jury.views import Outlook
from ui.deliberation.results_form import Entry, read, who_withdrew


@dataclass(frozen=True, slots=True)
class ResultsReading:
    """The count with all that can be said of it."""

    edition: Edition
    outlook: Outlook
    entries: tuple[Entry, ...]
    discussion: tuple[str, ...]
    closing: Closing | None


def read_results(jury: Jury) -> ResultsReading:
    """Count and explain; some tenths of a second for a large jury, so never on screen's time."""
    edition = jury.rounds.edition()
    if edition is None:
        raise NotAllowed("edition_missing")
    outlook = _typeset(jury.deciding.outlook())
    jurors = set(outlook.round.jurors)
    names = {each.key: each.name for each in jury.membership.members() if each.key in jurors}
    entries, discussion = read(outlook, edition, who_withdrew(jury.rounds.recused(), names))
    return ResultsReading(edition, outlook, entries, discussion, jury.deciding.closing())


def _typeset(outlook: Outlook) -> Outlook:
    """Write the names of places with the apostrophe of print."""
    lines = tuple(replace(line, name=with_apostrophes(line.name)) for line in outlook.lines)
    return replace(outlook, lines=lines)
