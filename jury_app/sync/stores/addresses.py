"""The addresses by which people name stores, and the store that each one makes."""

from __future__ import annotations

from pathlib import Path

from jury_app.ports import Credentials, Store
from jury_app.sync.stores.folder import FolderStore


def open_address(address: str, credentials: Credentials | None = None) -> Store:
    """Make the store of an address: the path of a folder, which needs no ``credentials``."""
    del credentials
    return FolderStore(Path(address))
