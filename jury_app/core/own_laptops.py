"""Which laptops are a member's own: the first one admitted, and those that one of them vouches for.

The controller admits laptops, in whosever name. So that he cannot hold, under another's name, the
half of a key that the other should hold, only a person's own laptops offer keys. The word of one of
them counts whatever the order in which it came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jury_app.core.acts import DeviceVouch
from jury_app.core.roster import ControlEntry, Device


def own_laptops(
    devices: Mapping[bytes, Device], vouches: Iterable[ControlEntry]
) -> tuple[frozenset[bytes], tuple[ControlEntry, ...]]:
    """Give the members' own laptops, and the vouches that had an effect.

    ``devices`` are in the order in which they joined.
    """
    first: dict[bytes, bytes] = {}
    for each in devices.values():
        first.setdefault(each.member, each.key)
    own = set(first.values())
    heard: list[ControlEntry] = []
    waiting = [each for each in vouches if _may_be_heard(devices, each)]
    moved = True
    while moved:
        ripe = [each for each in waiting if each.device in own]
        waiting = [each for each in waiting if each.device not in own]
        heard += ripe
        own |= {_named(each) for each in ripe}
        moved = bool(ripe)
    return frozenset(own), tuple(sorted(heard, key=lambda each: each.place))


def _may_be_heard(devices: Mapping[bytes, Device], entry: ControlEntry) -> bool:
    """Whether one laptop speaks of another of the same member, and counts."""
    by, named = devices.get(entry.device), devices.get(_named(entry))
    return (
        by is not None
        and named is not None
        and by.key != named.key
        and by.member == named.member
        and by.counts(entry.seq)
    )


def _named(entry: ControlEntry) -> bytes:
    return entry.body.device if isinstance(entry.body, DeviceVouch) else b""
