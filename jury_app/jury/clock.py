"""The wall clock, and how its minutes are shown."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """The laptop's own clock, right or wrong: nothing is decided by it."""

    def minutes(self) -> int:
        """Give the minutes since 1970-01-01 00:00 UTC."""
        return int(time.time()) // 60


def moment(minutes: int) -> datetime:
    """Turn wall minutes into local time; a clock out of all reason becomes 1970."""
    try:
        return datetime.fromtimestamp(minutes * 60, UTC).astimezone()
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC).astimezone()
