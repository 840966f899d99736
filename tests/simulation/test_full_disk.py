"""A disk that fills up, at the desk's side and at the store's: sentences, and nothing lost."""

import shutil
import subprocess
from contextlib import contextmanager

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import Unreachable
from jury_app.progress import Progress
from tests.journeys.stage import YANN, grade, staged, sync

FULL = frozenset({"disk_full", "store_full"})


@contextmanager
def small_disk(folder, kilobytes):
    """A file system of its own in memory; whoever may not mount one is told so."""
    if shutil.which("mount") is None:
        pytest.skip("nothing mounts file systems here")
    folder.mkdir(parents=True)
    options = ["-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    mounted = subprocess.run(["mount", *options], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("only the administrator may mount a file system")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder, leave):
    """Fill a disk up to ``leave`` bytes; give the file to remove afterwards."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            size = file.tell()
        file.truncate(max(0, size - leave))
    return ballast


def vote(jury):
    """Vote on everything and exchange; give the codes met and the ballots that were promised."""
    codes, promised = set(), {}
    for turn, number in enumerate(n for n, v in jury.voting.ballots().items() if not v.blocked):
        try:
            jury.voting.cast(grade(number, turn % 6, f"avis {turn}"))
            promised[number] = turn
        except Unreachable as error:
            codes.add(error.code)
    try:
        synced, _ = jury.exchange.sync(Progress())
        codes.add(synced.trouble)
    except Unreachable as error:
        codes.add(error.code)
    return codes - {""}, promised


@pytest.mark.parametrize("where", ["desk", "store"])
def test_a_full_disk_loses_nothing(tmp_path, where):
    folder = tmp_path / {"desk": "yann", "store": "store"}[where]
    with small_disk(folder, 6000), staged(tmp_path) as stage:
        _, chair, yann = stage.jury(YANN)
        chair.rounds.open()
        sync(chair, yann)
        met = set()
        for leave in (0, 4096, 9000, 20_000, 60_000):
            ballast = fill(folder, leave)
            codes, promised = vote(yann)
            met |= codes
            assert codes <= FULL
            for number, turn in promised.items():
                assert yann.voting.ballot(number).sealed.comment == f"avis {turn}"
            ballast.unlink()
            codes, promised = vote(yann)
            assert codes == set()
            sync(chair, yann)
            places = {yann.voting.ballot(number).place for number in promised}
            assert places == {BallotPlace.RECEIVED}
        assert met
        stage.close()
        stage.open.clear()
