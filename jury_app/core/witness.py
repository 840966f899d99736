"""What devices say they have seen of each other's journals.

Every act names the heads of other journals that its device has learnt since its previous act. Such
a claim orders acts: this one was signed knowing that one. Nobody can check it as long as the act is
not there, so what a device says of itself orders its own acts only. Where its word tells against
others, or for them (an act of theirs was received), the claim is *checked*: it counts only if the
digest that it names is that of the act held here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from jury_app.core.round import Head

Claims = list[tuple[int, int]]
"""(number of the act that claims, number of the act seen), both growing."""
_Claimed = tuple[bytes, int, bytes]
"""Who claims, in which act, and the digest that he names."""


@dataclass(slots=True)
class Witnesses:
    """All claims and digests; grown by :meth:`note` only, each device's acts in order."""

    _claims: dict[bytes, dict[bytes, Claims]] = field(default_factory=lambda: defaultdict(dict))
    _checked: dict[bytes, dict[bytes, Claims]] = field(default_factory=lambda: defaultdict(dict))
    _digests: dict[tuple[bytes, int], bytes] = field(default_factory=dict)
    _waiting: dict[tuple[bytes, int], list[_Claimed]] = field(default_factory=dict)

    def note(self, device: bytes, head: Head, seen: Mapping[bytes, Head]) -> None:
        """Take an act of ``device``: its number and digest, and the heads it says it has seen."""
        place = (device, head.seq)
        self._digests[place] = head.digest
        for waiting in self._waiting.pop(place, ()):
            self._check(place, waiting)
        for other, claimed in seen.items():
            if other != device:
                self._note_claim(device, head.seq, other, claimed)

    def _note_claim(self, device: bytes, at: int, other: bytes, claimed: Head) -> None:
        claims = self._claims[device].setdefault(other, [])
        if not claims or claims[-1][1] < claimed.seq:
            claims.append((at, claimed.seq))
        place = (other, claimed.seq)
        if place in self._digests:
            self._check(place, (device, at, claimed.digest))
        else:
            self._waiting.setdefault(place, []).append((device, at, claimed.digest))

    def _check(self, place: tuple[bytes, int], claimed: _Claimed) -> None:
        """Keep a claim that names the act held, unless an earlier act of its device says more."""
        (other, seq), (device, at, digest) = place, claimed
        if self._digests[place] != digest:
            return
        claims = self._checked[device].setdefault(other, [])
        position = bisect_right(claims, (at, seq))
        if position and claims[position - 1][1] >= seq:
            return
        later = bisect_right(claims, seq, lo=position, key=_seen)
        claims[position:later] = [(at, seq)]

    def digest(self, device: bytes, seq: int) -> bytes | None:
        """Give the digest of an act; None when it is not held here."""
        return self._digests.get((device, seq))

    def seen_by(self, device: bytes) -> dict[bytes, int]:
        """Give the highest act number of each other device that ``device`` says it has seen."""
        return {other: claims[-1][1] for other, claims in self._claims.get(device, {}).items()}

    def received(self, device: bytes, other: bytes, at: int) -> int:
        """Give the newest act of ``other`` truly named by ``device`` up to act ``at``, else 0."""
        claims = self._checked.get(device, {}).get(other, [])
        position = bisect_right(claims, (at, 2**63))
        return claims[position - 1][1] if position else 0

    def first_to_know(self, device: bytes, other: bytes, seq: int) -> int | None:
        """Give the first act of a device that truly knows act ``seq`` of another, if any."""
        claims = self._checked.get(device, {}).get(other, [])
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
