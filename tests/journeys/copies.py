"""Juries whose laptops are real machines: desks locked by a passphrase, folders copied as files."""

import shutil
from pathlib import Path

from jury_app.__main__ import open_store
from jury_app.jury.workshop import Workshop
from local_db.archive import open_archive
from tests.journeys.stage import Stage

WORDS = "une phrase assez longue"


class Machines(Stage):
    """Laptops below one folder; those named in ``real`` are tied to a machine of their name."""

    def __init__(self, root, *real):
        super().__init__(root)
        self.real = real

    def workshop(self, name, machine=None):
        if name not in self.real and machine is None:
            return super().workshop(name)
        return PassphraseWorkshop(self.root / name / "desks", machine or name)

    def again(self, name, answer=None, machine=None):
        """Open the desk of a laptop that was closed."""
        workshop = self.workshop(name, machine or name)
        (card,) = workshop.desks()
        return self.keep(workshop.open(card, WORDS, answer))

    def copy(self, name, to):
        """Copy a laptop's folder of desks, as somebody does by hand."""
        shutil.copytree(self.root / name / "desks", self.root / to / "desks")

    def clone(self, name):
        """Clone the disk of a laptop: its desks and what the keyring knows of them."""
        return shutil.copytree(self.root / name, self.root / f"{name}-clone")

    def swap(self, name, other):
        """Put another disk in the laptop, and the one that was in it where that one lay."""
        aside = self.root / "aside"
        (self.root / name).rename(aside)
        other.rename(self.root / name)
        aside.rename(other)

    def back_up(self, name):
        return shutil.copytree(self.root / name / "desks", self.root / f"{name}-backup")

    def restore(self, name, backup, *, marks=False):
        shutil.rmtree(self.root / name / "desks")
        shutil.copytree(backup, self.root / name / "desks")
        if marks:
            shutil.rmtree(self.root / name / "desks-marks")


class PassphraseWorkshop(Workshop):
    """A workshop of a machine without keyring, where one always types the same words."""

    def __init__(self, root, machine):
        super().__init__(Path(root), open_archive, open_store, machine=lambda: machine)

    def join(self, invitation, code, store, passphrase=WORDS, credentials=None):
        return super().join(invitation, code, store, passphrase, credentials)
