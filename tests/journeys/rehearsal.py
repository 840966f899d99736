"""Rehearsals played once for all tests that only read what they leave."""

import contextlib
import io
import json
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jury_app.__main__ import main
from tests.journeys.stage import small_files

_KEPT = []
"""Folders live as long as this process."""


@dataclass(frozen=True)
class Rehearsal:
    """What `jury-app rehearse --json` left and said."""

    out: Path
    status: int
    said: str
    told: str

    @property
    def summary(self):
        return json.loads(self.said)

    @property
    def proof(self):
        return self.out / "preuve.zip"


def command(*arguments):
    """Type a command; give its status, and what it wrote on both streams."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(each) for each in arguments])
        except SystemExit as stopped:
            status = stopped.code
    return status, out.getvalue(), err.getvalue()


def new_folder():
    kept = tempfile.TemporaryDirectory(prefix="jury-rehearsal-", ignore_cleanup_errors=True)
    _KEPT.append(kept)
    return Path(kept.name)


@cache
def demonstration():
    """The edition we ship, with three jurors."""
    out = new_folder() / "out"
    return Rehearsal(out, *command("rehearse", "--jurors", 3, "--out", out, "--json"))


@cache
def small(seed=7, times=1):
    """Eight dossiers read from a folder of files, with four jurors, one of them late."""
    folder = new_folder()
    for name, source in small_files().items():
        (folder / name).write_bytes(source.content)
    options = ("--input", folder, "--jurors", 4, "--seed", seed, "--json")
    out = folder / "out" / str(times)
    return Rehearsal(out, *command("rehearse", "--out", out, *options))
