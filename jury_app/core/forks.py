"""Journals continued twice: which acts of a device that signed two of one number still count.

Which of two branches a laptop saw first is chance, so chance must not decide. Acts before the fork
count as ever. Those from the fork on count for nobody, unless the control log names one of them:
the final act that pins all journals, else the cut of a revocation, else the closing cut of the
newest round that reaches as far. Then the acts of that branch, up to the one named, count on every
laptop that holds them. What the final act pins is what a proof archive holds: no fork found later
changes what was proved.
"""

from __future__ import annotations

from jury_app.core.acts import JournalSeal
from jury_app.core.governance import Governance
from jury_app.core.round import Head


def chosen(governance: Governance, device: bytes, fork: int) -> Head | None:
    """Give the act, at number ``fork`` or later, by which the control log chooses a branch."""
    pinned = governance.seal.body if governance.seal else None
    if isinstance(pinned, JournalSeal) and device in pinned.heads:
        last = pinned.heads[device]
        if last.seq >= fork:
            return last
    known = governance.devices.get(device)
    if known is not None and known.cut is not None:
        return Head(known.cut, known.cut_digest) if known.cut >= fork else None
    for found in sorted(governance.rounds.values(), key=lambda each: -each.number):
        head = dict(found.cut).get(device)
        if head is not None and head.seq >= fork:
            return head
    return None
