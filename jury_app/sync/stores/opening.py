"""The store that each kind of address makes."""

from __future__ import annotations

from pathlib import Path

from jury_app.ports import Credentials, Store
from jury_app.sync.stores.addresses import FOLDER, parse
from jury_app.sync.stores.folder import FolderStore


def open_address(address: str, credentials: Credentials | None = None) -> Store:
    """Make the store of an address; nothing is asked of it yet. A folder needs no credentials."""
    parsed = parse(address)
    if parsed.kind == FOLDER:
        return FolderStore(Path(parsed.path))
    from jury_app.sync.stores.cloud import CloudStore  # noqa: PLC0415 - slow to import

    return CloudStore(parsed, credentials)
