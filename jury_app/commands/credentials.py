"""User and password of a store, for commands: from the environment, never typed on the line."""

from __future__ import annotations

import os

from jury_app.ports import Credentials

USER, PASSWORD = "JURY_STORE_USER", "JURY_STORE_PASSWORD"


def from_environment() -> Credentials | None:
    """Take what ``JURY_STORE_USER`` and ``JURY_STORE_PASSWORD`` say; None when neither does."""
    user, password = taken(USER), taken(PASSWORD)
    return Credentials(user, password) if user or password else None


def taken(name: str) -> str:
    """Take a variable out of the environment: processes started later must not inherit it."""
    return os.environ.pop(name, "")
