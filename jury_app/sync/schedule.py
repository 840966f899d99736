"""When to exchange next without being asked: a pure rule, never in the way of anybody.

Times are minutes since 1970 by the laptop's own clock. A clock that was set back delays nothing:
a time that lies ahead counts as now.
"""

from __future__ import annotations

from dataclasses import dataclass

AFTER_SEALING = 1
"""Minutes between a success and the next exchange, when something waits to be sent."""
QUIET = 15
"""Minutes between two looks at a store that answers, when nothing waits here."""
LONGEST = 60
"""Minutes between two tries of a store that does not answer."""
_SPREAD = 0.5
"""How much of a wait chance may add, so that twenty laptops do not knock at once."""
_HELD = frozenset({"store_refused", "store_password_missing", "store_went_back"})
"""Troubles that only a person can settle."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How things stand with a store: what decides when to exchange with it again.

    ``tried`` and ``reached`` are the last try and the last success, None when there was none;
    ``failures`` counts the tries since that did not end well; ``unsent`` the acts it lacks.
    """

    automatic: bool
    tried: int | None
    reached: int | None
    failures: int
    trouble: str
    unsent: int

    @property
    def held(self) -> bool:
        """Whether nothing may happen before a person has decided."""
        return not self.automatic or self.trouble in _HELD


def next_time(contact: Contact, now: int, chance: float) -> int | None:
    """Tell when to exchange next, at ``now`` at the earliest; None until a person asks.

    ``chance`` (from 0 to 1, drawn by the caller) spreads the tries of many laptops.
    """
    if contact.held:
        return None
    if contact.tried is None:
        return now
    return max(now, min(contact.tried, now) + wait(contact, chance))


def wait(contact: Contact, chance: float) -> int:
    """Give the minutes from the last try to the next: twice as long after each failure."""
    if contact.failures:
        minutes = min(LONGEST, AFTER_SEALING << min(contact.failures, 16) >> 1)
    elif contact.unsent:
        return AFTER_SEALING
    else:
        minutes = QUIET
    return minutes + int(minutes * _SPREAD * chance)


def at_start(contact: Contact) -> bool:
    """Whether to exchange when the desk opens: as soon as anything could have happened since."""
    return not contact.held


def at_quit(contact: Contact) -> bool:
    """Whether to exchange before the desk closes: only what waits, and where it will answer."""
    return not contact.held and contact.unsent > 0 and contact.failures == 0
