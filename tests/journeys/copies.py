"""Juries whose laptops are real machines: desks locked by a passphrase, folders copied as files."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from jury_app.__main__ import open_store
from jury_app.jury.workshop import Workshop
from local_db.archive import open_archive
from tests.journeys.stage import AIX, RIXHEIM, YANN, Stage, everybody_knows, grade, sync

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

    def with_round(self):
        """A chair with an open round, and a juror who has heard of it."""
        _, chair, yann = self.jury(YANN)
        chair.rounds.open()
        everybody_knows(chair, yann)
        return chair, yann

    def turn_back(self, chair, yann):
        """Restore a juror's backup, which lacks a ballot that the chair has."""
        yann.close()
        backup = self.back_up("yann")
        yann = self.again("yann")
        yann.voting.cast(grade(AIX, 4))
        sync(yann, chair)
        yann.close()
        self.restore("yann", backup)

    def fork(self, yann):
        """Let a juror's laptop and a clone of its disk seal what the other does not know.

        The clone stays in the laptop; give where the first disk lies.
        """
        yann.close()
        disk = self.clone("yann")
        yann = self.again("yann")
        yann.voting.cast(grade(AIX, 4))
        yann.voting.cast(grade(RIXHEIM, 1))
        yann.close()
        self.swap("yann", disk)
        other = self.again("yann")
        other.voting.cast(grade(AIX, 0))
        other.close()
        return disk


@pytest.fixture
def machines(tmp_path):
    """Laptops of which a juror's is tied to its machine."""
    with closing(Machines(tmp_path, "yann")) as made:
        yield made


class PassphraseWorkshop(Workshop):
    """A workshop of a machine without keyring, where one always types the same words."""

    def __init__(self, root, machine):
        super().__init__(Path(root), open_archive, open_store, machine=lambda: machine)

    def join(self, invitation, code, store, passphrase=WORDS, credentials=None):
        return super().join(invitation, code, store, passphrase, credentials)
