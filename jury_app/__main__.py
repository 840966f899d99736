"""The composition root: builds the parts, then opens the windows or runs a command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jury_app import __version__
from jury_app.commands import rehearse, tally, verify

if TYPE_CHECKING:
    from jury_app.jury.workshop import Workshop
    from jury_app.ports import Store, Vault


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; return the exit status."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.command is None:
        from ui.app import start  # noqa: PLC0415 - commands must not wait for Qt to load

        return start(workshop, scheme=asked.theme, demo=asked.demo, folder=asked.data)
    if asked.command == "rehearse":
        return rehearse.run(asked, rehearsal_workshop)
    status: int = asked.run(asked)
    return status


def workshop(root: Path) -> Workshop:
    """Make the workshop of this machine: SQLCipher desks, the system's keyring, folder stores."""
    return _workshop(root, None)


def rehearsal_workshop(root: Path) -> Workshop:
    """Make a workshop whose keys lie in plain files: what is played there is made up."""
    from jury_app.keys.vault import OpenVault  # noqa: PLC0415 - see _workshop

    return _workshop(root, OpenVault(root))


def _workshop(root: Path, vault: Vault | None) -> Workshop:
    # Loading the database layer costs half a second: only once somebody needs it.
    from jury_app.jury.workshop import Workshop  # noqa: PLC0415
    from local_db.archive import open_archive  # noqa: PLC0415

    return Workshop(root, open_archive, open_store, vault)


def open_store(address: str) -> Store:
    """Make the store of an address: the path of a folder."""
    from jury_app.sync.stores.folder import FolderStore  # noqa: PLC0415 - see _workshop

    return FolderStore(Path(address))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jury-app", description="Délibérer hors ligne, et prouver ce qui a été décidé."
    )
    parser.add_argument("--version", action="version", version=f"Jury {__version__}")
    parser.add_argument("--demo", action="store_true", help="ouvrir l’édition de démonstration")
    parser.add_argument("--data", type=Path, default=None, help="dossier des données")
    parser.add_argument(
        "--theme", choices=("system", "light", "dark"), default=None, help="thème de l’affichage"
    )
    subparsers = parser.add_subparsers(dest="command", title="commandes")
    rehearse.add_parser(subparsers)
    verify.add_parser(subparsers)
    tally.add_parser(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
