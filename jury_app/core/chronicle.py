"""What happened to the custody of a jury, for the minutes, the proof and the news of the roster.

Who took control or gave it away, which laptops were cut off, what was let in late, who opened the
envelopes.
"""

from __future__ import annotations

from jury_app.core.acts import (
    DeviceRevoke,
    Handover,
    Recover,
    RecoverySet,
    RoundLate,
    RoundRelease,
    RoundUnseal,
)
from jury_app.core.governance import Governance
from jury_app.core.happening import Event, Happening
from jury_app.core.roster import ControlEntry


def chronicle(state: Governance) -> tuple[Event, ...]:
    """Give all events, in the order of the control log; takeovers that do not stand come last."""
    events = [event for entry in state.applied if (event := _event(state, entry)) is not None]
    lost = [each for each in state.takeovers if not each.stands]
    events += [
        _about(state, Happening.TAKEOVER_LOST, each.entry, each.entry.device) for each in lost
    ]
    return tuple(events)


def _event(state: Governance, entry: ControlEntry) -> Event | None:
    match entry.body:
        case Handover(device):
            return _about(state, Happening.HANDOVER, entry, device)
        case Recover():
            return _about(state, Happening.TAKEOVER, entry, entry.device)
        case DeviceRevoke(device):
            return _about(state, Happening.REVOKED, entry, device)
        case RecoverySet():
            return _about(state, Happening.RECOVERY_SET, entry, entry.device)
        case RoundLate(key, acts, reason):
            return _about(
                state, Happening.LATE, entry, entry.device, key, reason=reason, count=len(acts)
            )
        case RoundUnseal(key):
            return _about(state, Happening.UNSEALED, entry, entry.device, key)
        case RoundRelease(key):
            return _about(state, Happening.RELEASED, entry, entry.device, key)
        case _:
            return None


def _about(
    state: Governance,
    kind: Happening,
    entry: ControlEntry,
    device: bytes,
    key: str = "",
    *,
    reason: str = "",
    count: int = 0,
) -> Event:
    by, owner = state.devices.get(entry.device), state.devices.get(device)
    return Event(
        kind,
        entry.wall,
        by.member if by else b"",
        owner.member if owner else b"",
        device,
        key,
        reason,
        count,
    )
