"""The demonstration: a made-up edition in the middle of its round, to be entered in any role."""

from __future__ import annotations

import shutil
from pathlib import Path

from jury_app.core.record import Role
from jury_app.errors import Unreachable
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.jury.desk import Jury
from jury_app.progress import Progress
from jury_app.rehearsal.play import NewWorkshop, Play, Script

FOLDERS = {
    Role.JUROR: "jure-01",
    Role.CHAIR: "presidence",
    Role.SECRETARIAT: "secretariat",
}
SEED = 2019
_READY = "pret"
"""Written last: a demonstration without it was interrupted and is made anew."""


class Demonstration:
    """The demonstration below one folder; nothing in it is real, and it can be wiped at will."""

    def __init__(self, root: Path, new_workshop: NewWorkshop) -> None:
        """Use ``root``, which need not exist; ``new_workshop`` makes a laptop's workshop."""
        self._root = root
        self._new_workshop = new_workshop

    @property
    def is_ready(self) -> bool:
        """Whether it can be entered at once."""
        return (self._root / _READY).exists()

    def prepare(self, progress: Progress) -> None:
        """Play the edition up to the middle of its round (some ten seconds the first time).

        Raises ``Cancelled``, and ``Unreachable("cannot_write")``.
        """
        if self.is_ready:
            return
        self.wipe()
        try:
            self._root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable("cannot_write", path=str(self._root)) from error
        script = Script(demo_files(), demo_edition(), self._root, jurors=None, seed=SEED)
        Play(script, self._new_workshop, progress).run_until_graded()
        (self._root / _READY).touch()

    def open(self, role: Role) -> Jury:
        """Sit down at one of the laptops; several may be open at the same time.

        A demonstration that was moved or copied exchanges through its own folder.
        """
        workshop = self._new_workshop(self._root / "ordinateurs" / FOLDERS[role])
        jury = workshop.open(workshop.desks()[0])
        store = str(self._root / "echange")
        if jury.exchange.address() != store:
            jury.exchange.move_store(jury.exchange.address(), store)
        return jury

    def wipe(self) -> None:
        """Forget everything that was played; the desks must be closed."""
        shutil.rmtree(self._root, ignore_errors=True)
