"""What a laptop signed under a group key that does not stand: it is signed again, and so not lost.

Nobody reads those acts any more, their author neither, so that all laptops show the same. Ballots
and withdrawals are a person's own word: they are said again as they were, at the next exchange,
unless something newer was said since. A sealed ballot names no act number and no group key.
"""

from __future__ import annotations

from jury_app.core.acts import BallotCast, Body, RecusalDeclare, read_body
from jury_app.core.round import RoundState
from jury_app.journal import Record
from jury_app.jury.changes import Changes
from jury_app.jury.laptop import Laptop


def say_again(laptop: Laptop) -> Changes:
    """Sign the newest ballots and withdrawals that are not heard; nothing if there are none."""
    if laptop.hindrance:
        return Changes()
    newest: dict[object, Body] = {}
    for record in laptop.unheard():
        body = _body(record)
        if isinstance(body, BallotCast) and _is_wanted(laptop, body):
            newest[body.round, body.ref] = body
        elif isinstance(body, RecusalDeclare) and not _was_said_since(laptop, record, body):
            newest[body.dossier] = body
    return laptop.write(*newest.values()) if newest else Changes()


def _body(record: Record) -> Body | None:
    if record.body is None or record.kind not in (BallotCast.KIND, RecusalDeclare.KIND):
        return None
    return read_body(record.body, control=False)


def _is_wanted(laptop: Laptop, ballot: BallotCast) -> bool:
    """Whether a ballot may still count, and none as new as it is heard."""
    state = laptop.fold
    found = state.governance.rounds.get(ballot.round)
    if found is None or found.state not in (RoundState.OPEN, RoundState.CLOSED):
        return False
    if laptop.member not in found.jurors:
        return False
    return not any(
        isinstance(each.body, BallotCast)
        and each.body.ref == ballot.ref
        and each.body.revision >= ballot.revision
        and state.owner(each.device) == laptop.member
        for each in state.ballots.get(ballot.round, [])
    )


def _was_said_since(laptop: Laptop, record: Record, body: RecusalDeclare) -> bool:
    key = (laptop.member, body.dossier)
    known = laptop.fold.register(RecusalDeclare.KIND, key)
    return known is not None and known.clock > record.clock
