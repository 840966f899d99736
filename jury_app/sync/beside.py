"""The branches beside the line of a journal that was continued twice, packed so that they travel.

A branch is packed from where it leaves, always the same way, so nobody writes it twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jury_app.core import segment
from jury_app.journal import Branch, Journal
from jury_app.sync import plan


def packed(journal: Journal, jury_id: bytes, device: bytes) -> Iterator[tuple[str, bytes]]:
    """Pack every branch of a device; each segment with its name (see ``segment.name``)."""
    for branch in ends(journal.branches(device)):
        raw = [each.record.raw for each in branch]
        first = branch[0].record.seq
        for count in plan.split([len(each) for each in raw]):
            content = segment.pack(jury_id, device, first, raw[:count])
            yield segment.name(content), content
            first, raw = first + count, raw[count:]


def ends(branches: Sequence[Branch]) -> Iterator[list[Branch]]:
    """Give every branch whole, from where it leaves the line to its end."""
    held = {each.record.digest: each for each in branches}
    inner = {each.prev for each in branches}
    for end in sorted(held.keys() - inner):
        chain = [held[end]]
        while chain[-1].prev in held:
            chain.append(held[chain[-1].prev])
        yield chain[::-1]
