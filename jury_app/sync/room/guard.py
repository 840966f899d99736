"""Who may enter: one password for all, compared in constant time, and slow to be guessed.

Nobody is kept waiting inside the server: an address that guessed wrong too often is told to come
back later, at once, so that no thread is held and the others are served meanwhile.
"""

from __future__ import annotations

import base64
import hmac
from collections import OrderedDict
from dataclasses import dataclass, field

FREE_TRIES = 5
"""Wrong passwords from one address before it has to wait."""
LONGEST_WAIT = 30.0
"""Seconds."""
MOST_ADDRESSES = 512
"""Addresses remembered; the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a request may go on; if not, after how many seconds another may be tried."""

    passed: bool
    wait: float = 0.0


@dataclass(slots=True)
class _Failures:
    count: int = 0
    until: float = 0.0


@dataclass(slots=True)
class Guard:
    """Checks HTTP Basic credentials; used by several threads, whose races only cost a try."""

    user: str
    password: str = field(repr=False)
    _failures: OrderedDict[str, _Failures] = field(default_factory=OrderedDict)

    def judge(self, authorization: str, client: str, now: float) -> Verdict:
        """Judge the ``Authorization`` header of ``client`` at ``now`` (seconds, monotonic).

        A request without credentials is no guess: programs ask first and answer the challenge.
        """
        failures = self._failures.get(client)
        if failures is not None and now < failures.until:
            return Verdict(passed=False, wait=failures.until - now)
        if not authorization:
            return Verdict(passed=False)
        if self._fits(authorization):
            self._failures.pop(client, None)
            return Verdict(passed=True)
        return Verdict(passed=False, wait=self._note_failure(client, now))

    def _fits(self, authorization: str) -> bool:
        wanted = base64.b64encode(f"{self.user}:{self.password}".encode())
        scheme, _, told = authorization.partition(" ")
        right = hmac.compare_digest(told.strip().encode("utf-8", "replace"), wanted)
        return right and scheme.lower() == "basic"

    def _note_failure(self, client: str, now: float) -> float:
        failures = self._failures.setdefault(client, _Failures())
        failures.count += 1
        over = failures.count - FREE_TRIES
        wait = min(2.0 ** min(over, 10), LONGEST_WAIT) if over >= 0 else 0.0
        failures.until = now + wait
        while len(self._failures) > MOST_ADDRESSES:
            self._failures.popitem(last=False)
        return wait
