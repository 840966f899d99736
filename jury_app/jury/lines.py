"""Which branch of a journal continued twice this laptop keeps as the line that counts."""

from __future__ import annotations

from jury_app.core.fold import Fold
from jury_app.core.forks import chosen
from jury_app.journal import Journal


def follow_choice(journal: Journal, state: Fold, tried: set[bytes]) -> bool:
    """Make the branches that the control log chose the lines; whether one changed.

    ``tried`` holds the digests of the acts followed already: none is followed twice.
    """
    moved = False
    for device, number in state.forks.items():
        head = chosen(state.governance, device, number)
        if head is None or head.digest in tried:
            continue
        tried.add(head.digest)
        held = journal.records(device, head.seq, head.seq)
        if not held or held[0].digest != head.digest:
            moved |= journal.prefer(device, head.digest)
    return moved
