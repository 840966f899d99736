"""What devices say they have seen of each other's journals.

Every act names the heads of other journals that its device has learnt since its previous act. Such
a claim orders acts (this one was signed knowing that one) and acknowledges them; it counts as an
acknowledgement only if the digest it names is that of the act held here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from jury_app.core.round import Head

Claims = list[tuple[int, int]]
"""(number of the act that claims, number of the act seen), both growing."""


@dataclass(slots=True)
class Witnesses:
    """All claims and digests; grown by :meth:`note` only, each device's acts in order.

    ``acknowledged`` is, by device, its newest act that another device has truly seen.
    """

    acknowledged: dict[bytes, int] = field(default_factory=dict)
    _claims: dict[bytes, dict[bytes, Claims]] = field(default_factory=lambda: defaultdict(dict))
    _digests: dict[tuple[bytes, int], bytes] = field(default_factory=dict)
    _waiting: dict[tuple[bytes, int], set[bytes]] = field(default_factory=dict)

    def note(self, device: bytes, head: Head, seen: Mapping[bytes, Head]) -> None:
        """Take an act of ``device``: its number and digest, and the heads it says it has seen."""
        place = (device, head.seq)
        self._digests[place] = head.digest
        if head.digest in self._waiting.pop(place, ()):
            self._acknowledge(device, head.seq)
        for other, claimed in seen.items():
            if other != device:
                self._note_claim(device, head.seq, other, claimed)

    def _note_claim(self, device: bytes, at: int, other: bytes, claimed: Head) -> None:
        claims = self._claims[device].setdefault(other, [])
        if not claims or claims[-1][1] < claimed.seq:
            claims.append((at, claimed.seq))
        place = (other, claimed.seq)
        if place not in self._digests:
            self._waiting.setdefault(place, set()).add(claimed.digest)
        elif self._digests[place] == claimed.digest:
            self._acknowledge(other, claimed.seq)

    def _acknowledge(self, device: bytes, seq: int) -> None:
        self.acknowledged[device] = max(seq, self.acknowledged.get(device, 0))

    def digest(self, device: bytes, seq: int) -> bytes | None:
        """Give the digest of an act; None when it is not held here."""
        return self._digests.get((device, seq))

    def seen_by(self, device: bytes) -> dict[bytes, int]:
        """Give the highest act number of each other device that ``device`` says it has seen."""
        return {other: claims[-1][1] for other, claims in self._claims.get(device, {}).items()}

    def first_to_know(self, device: bytes, other: bytes, seq: int) -> int | None:
        """Give the first act of a device that knows act ``seq`` of another; None without one."""
        claims = self._claims.get(device, {}).get(other, [])
        position = bisect_left(claims, seq, key=_seen)
        return claims[position][0] if position < len(claims) else None

    def has_seen(self, device: bytes, at: int, other: bytes, seq: int) -> bool:
        """Whether act ``at`` of a device was signed knowing act ``seq`` of another."""
        if device == other:
            return at >= seq
        claims = self._claims.get(device, {}).get(other, [])
        position = bisect_right(claims, (at, 2**63))
        return position > 0 and claims[position - 1][1] >= seq


def _seen(claim: tuple[int, int]) -> int:
    return claim[1]
