"""The composition root: builds the parts, then opens the windows or runs a command."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jury_app.commands import options

if TYPE_CHECKING:
    from jury_app.jury.workshop import Workshop
    from jury_app.keys.vault import Vault
    from jury_app.ports import Credentials, Store

NO_DISPLAY, INTERRUPTED, PIPE_CLOSED = 3, 130, 141
"""Exit statuses; the last two are what a shell reports of a program that a signal ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; return the exit status."""
    asked = options.parser().parse_args(arguments)
    try:
        status = _run(asked)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (« head », « less ») has enough; what is still buffered goes nowhere.
        _drop_output()
        return PIPE_CLOSED
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _drop_output()
        print("Le disque est plein\u00a0: la réponse n’a pas pu être écrite.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _drop_output() -> None:
    """Send what Python would still write at its end where it cannot fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(asked: argparse.Namespace) -> int:
    # Each command imports what it needs, and no more: counting a table takes a tenth of a second,
    # while the libraries that print, draw and keep take more than one to load.
    if asked.command == "rehearse":
        from jury_app.commands import rehearse  # noqa: PLC0415 - see above

        return rehearse.run(asked, passing_workshop if asked.store else rehearsal_workshop)
    if asked.command == "verify":
        from jury_app.commands import verify  # noqa: PLC0415 - see above

        return verify.run(asked, open_store)
    if asked.command == "inspect":
        from jury_app.commands import inspect  # noqa: PLC0415 - see above

        return inspect.run(asked, open_store)
    if asked.command == "tally":
        from jury_app.commands import tally  # noqa: PLC0415 - see above

        return tally.run(asked)
    if asked.command == "room":
        from jury_app.commands import room  # noqa: PLC0415 - see above

        return room.run(asked)
    if not _has_display():
        print(
            "Aucun écran\u00a0: Jury ne peut pas ouvrir ses fenêtres ici. Ouvrez une session"
            " graphique, ou tapez «\u00a0jury-app --help\u00a0» pour les commandes sans écran.",
            file=sys.stderr,
        )
        return NO_DISPLAY
    from ui.app import start  # noqa: PLC0415 - see above

    return start(
        workshop,
        rehearsal_workshop,
        scheme=asked.theme,
        demo=asked.demo,
        folder=asked.data,
        received=asked.open,
    )


def _has_display() -> bool:
    """Tell whether windows can open; without a display, Qt would end the program by force."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def workshop(root: Path) -> Workshop:
    """Make the workshop of this machine: SQLCipher desks, the system's keyring, folder stores."""
    return _workshop(root, None)


def rehearsal_workshop(root: Path) -> Workshop:
    """Make a workshop whose keys lie in plain files: what is played there is made up."""
    from jury_app.keys.vault import OpenVault, PassingVault  # noqa: PLC0415 - see _run

    return _workshop(root, OpenVault(root), PassingVault())


def passing_workshop(root: Path) -> Workshop:
    """Make a workshop whose keys end with the process: what it plays uses a real password."""
    from jury_app.keys.vault import PassingVault  # noqa: PLC0415 - see _run

    return _workshop(root, PassingVault())


def _workshop(root: Path, vault: Vault | None, passwords: Vault | None = None) -> Workshop:
    from jury_app.jury.workshop import Workshop  # noqa: PLC0415 - see _run
    from jury_app.settings import state_folder  # noqa: PLC0415 - see _run
    from local_db.archive import open_archive  # noqa: PLC0415 - see _run

    marks = state_folder() / "marks"
    return Workshop(root, open_archive, open_store, vault, passwords=passwords, marks=marks)


def open_store(address: str, credentials: Credentials | None = None) -> Store:
    """Make the store of an address; see ``jury_app.sync.stores.addresses``."""
    from jury_app.sync.stores.opening import open_address  # noqa: PLC0415 - see _run

    return open_address(address, credentials)


if __name__ == "__main__":
    sys.exit(main())
