"""When the level of former years stays hidden from somebody who has not voted yet."""

from __future__ import annotations

from jury_app.core.edition import Rules
from jury_app.core.round import Round, RoundState


def hides_previous(rules: Rules | None, found: Round | None, *, grades: bool, done: bool) -> bool:
    """Tell whether the former levels of a dossier are hidden from a member.

    ``grades``: the member votes in the standing round, or will. ``done``: his own vote on the
    dossier is sealed, or he withdrew from it. Once the round is closed nothing is left to sway.
    """
    if rules is None or not rules.blind_previous_level or not grades or done:
        return False
    return found is None or found.state is RoundState.OPEN
