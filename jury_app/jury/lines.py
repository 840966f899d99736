"""Which branch of a journal continued twice this laptop keeps as the line that counts."""

from __future__ import annotations

from jury_app.core.round import Head
from jury_app.journal import Journal


def make_line(journal: Journal, device: bytes, head: Head) -> bool:
    """Make the branch that leads to an act the line of its device; False when it is not held."""
    held = journal.records(device, head.seq, head.seq)
    if held and held[0].digest == head.digest:
        return True
    beside = {(each.record.seq, each.record.digest) for each in journal.branches(device)}
    return (head.seq, head.digest) in beside and journal.prefer(device, head.digest)
