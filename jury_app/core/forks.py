"""Journals continued twice: which acts of a device that signed two of one number still count.

Which of two branches a laptop saw first is chance, so chance must not decide. Acts before the fork
count as ever. Those from the fork on count for nobody, unless the control log names one of them:
the takeover from that device, for which the paper that stood before the fork vouches; the final
act that pins all journals; else the cut of a revocation, else the closing cut of the newest round
that reaches as far. Then the acts of that branch, up to the one named, count on every laptop that
holds them.

A takeover comes first because all that its author signs rests on it. What the final act pins is
what a proof archive holds: no fork found later changes what was proved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from jury_app.core.acts import JournalSeal
from jury_app.core.governance import Governance
from jury_app.core.round import Head

Choices = Mapping[bytes, Head]
"""Device with a fork → the act of it up to which one branch counts."""


class _State(Protocol):
    governance: Governance

    @property
    def forks(self) -> Mapping[bytes, int]: ...


S = TypeVar("S", bound=_State)


def chosen(governance: Governance, device: bytes, fork: int) -> Head | None:
    """Give the act, at number ``fork`` or later, by which the control log chooses a branch."""
    if device in governance.leads:
        return governance.leads[device]
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


def follow(read: Callable[[Choices], S], holds: Callable[[bytes, Head], bool]) -> S:
    """Read the state first as if nothing were chosen, then with what it chooses, until no more.

    ``holds`` tells whether an act is held, with all before it. What was chosen once is not chosen
    again, so this ends, and the same acts give the same state on every laptop.
    """
    choices: dict[bytes, Head] = {}
    tried: set[bytes] = set()
    while True:
        state = read(choices)
        found = {
            device: chosen(state.governance, device, fork) for device, fork in state.forks.items()
        }
        fresh = {
            device: head for device, head in found.items() if head and head.digest not in tried
        }
        if not fresh:
            return state
        tried |= {head.digest for head in fresh.values()}
        choices = choices | {device: head for device, head in fresh.items() if holds(device, head)}
