"""Stores and disks that are full or may not be written to."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import Unreachable
from jury_app.progress import Progress
from tests.journeys.stage import AIX, YANN, everybody_knows, grade, sync
from tests.journeys.trouble import code_of, is_empty

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def mounted(path, *options):
    """Mount something for a while, where we may (Linux, root, outside a sandbox)."""
    if not IS_ROOT or not shutil.which("mount"):
        pytest.skip("only root may mount")
    done = subprocess.run(["mount", *options, str(path)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(path)], check=True)


def trouble_of(jury):
    """The code with which an exchange fails, as an error or beside what came in."""
    try:
        synced, _ = jury.exchange.sync(Progress())
    except Unreachable as error:
        return error.code
    return synced.trouble


def fill(path):
    """Leave no byte on the disk."""
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


@pytest.mark.skipif(sys.platform == "win32" or IS_ROOT, reason="the rights of root have no bounds")
def test_a_store_without_the_right_to_write_says_so(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    folders = [path for path in stage.store.rglob("*") if path.is_dir()]
    for path in folders:
        path.chmod(0o500)
    try:
        assert trouble_of(yann) == "store_read_only"
    finally:
        for path in folders:
            path.chmod(0o700)
    sync(yann, chair)
    assert chair.rounds.current().answered == 1


def test_a_read_only_store_says_so(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    with mounted(stage.store, "--bind", str(stage.store)):
        remount = ["mount", "-o", "remount,bind,ro", str(stage.store)]
        if subprocess.run(remount, capture_output=True, check=False).returncode:
            pytest.skip("mounting read-only is not allowed here")
        assert trouble_of(yann) == "store_read_only"
        assert yann.voting.ballot(AIX).place is BallotPlace.SEALED
        path, code = stage.invite(yann, YANN)
        workshop = stage.workshop("second")
        joining = workshop.join, workshop.read_invitation(path), code, str(stage.store)
        assert code_of(*joining) == (Unreachable, "store_read_only")
        assert is_empty(stage.root / "second")
    sync(yann, chair)
    assert chair.rounds.current().answered == 1


def test_a_full_store_says_so_and_is_filled_later(small_jury):
    stage, _, yann = small_jury
    full = stage.root / "full"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=512k", "none"):
        shutil.copytree(stage.store, full, dirs_exist_ok=True)
        assert yann.exchange.choose(str(full)).passed
        sync(yann)
        yann.voting.cast(grade(AIX, 4))
        ballast = full / "holiday.mp4"
        fill(ballast)
        assert trouble_of(yann) == "store_full"
        assert yann.exchange.view().unsent > 0
        assert yann.voting.ballot(AIX).place is BallotPlace.SEALED
        assert not list(full.rglob("*.tmp"))
        ballast.unlink()
        sync(yann)
        assert yann.voting.ballot(AIX).place is BallotPlace.SENT


def test_a_full_disk_keeps_what_was_kept(stage):
    full = stage.root / "yann"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=4m", "none"):
        _, chair, yann = stage.jury(YANN)
        chair.rounds.open()
        everybody_knows(chair, yann)
        yann.voting.cast(grade(AIX, 4))
        fill(full / "holiday.mp4")
        refused = ""
        for _ in range(200):
            try:
                yann.voting.cast(grade("D004", 3, "un long avis " * 50))
            except Unreachable as error:
                refused = error.code
                break
        assert refused == "disk_full"
        before = yann.voting.ballots()
        assert before[AIX].sealed.answer.grade == 4
        (full / "holiday.mp4").unlink()
        yann.voting.cast(grade("D016", 2))
        yann.close()
        stage.open.remove(yann)
        workshop = stage.workshop("yann")
        with_again = workshop.open(workshop.desks()[0])
        assert with_again.voting.ballot(AIX).sealed.answer.grade == 4
        assert with_again.voting.ballot("D016").sealed.answer.grade == 2
        with_again.close()
