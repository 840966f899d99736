"""A real process, real databases and a real folder: killed at a chosen write to the disk.

``strace`` counts the calls by which a process changes files, and ends it with SIGKILL at the one
that is asked for, before it takes effect.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from jury_app.core import segment  # noqa: E402 - found through the line above
from tests.journeys.stage import YANN, Stage, grade, sync  # noqa: E402

WRITES = ("write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "mkdir", "ftruncate")
STEP = """
import pathlib, sys
sys.path.insert(0, sys.argv[2])
from jury_app.__main__ import rehearsal_workshop
from jury_app.progress import Progress
from tests.journeys.stage import grade

workshop = rehearsal_workshop(pathlib.Path(sys.argv[1]))
jury = workshop.open(workshop.desks()[0])
mark = pathlib.Path(sys.argv[1], "began")
mark.mkdir()
numbers = [n for n, view in jury.voting.ballots().items() if not view.blocked]
for turn, number in enumerate(numbers[:2]):
    jury.voting.cast(grade(number, 4, f"avis {turn}"))
    mark.joinpath(f"cast-{turn}").mkdir()
jury.exchange.sync(Progress())
mark.joinpath("sent").mkdir()
jury.close()
"""


@dataclass(frozen=True)
class Setting:
    """A jury of three laptops in a folder, all closed, and the folder of the one that is killed."""

    root: Path

    def again(self):
        """Bring everything back to its beginning; desks know the store by its path."""
        shutil.rmtree(self.root)
        shutil.copytree(self.root.with_name("beginning"), self.root)
        return self

    @property
    def victim(self):
        return self.root / "yann"


def prepare(root):
    """Found a jury, let everybody in, and open the round."""
    root.mkdir()
    stage = Stage(root)
    try:
        secretariat, chair, yann = stage.jury(YANN)
        chair.rounds.open()
        sync(chair, yann, secretariat)
    finally:
        stage.close()
    shutil.copytree(root, root.with_name("beginning"))
    return Setting(root)


def works():
    """Whether strace can watch a process here."""
    if shutil.which("strace") is None:
        return False
    asked = ["strace", "-o", "/dev/null", "true"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def step(setting, *options):
    """Let the victim vote twice and exchange, under strace."""
    command = ["strace", "-f", "-qq", *options, sys.executable, "-c", STEP]
    place = [str(setting.victim), str(ROOT)]
    return subprocess.run([*command, *place], cwd=ROOT, capture_output=True, check=False)


def count(setting):
    """Count the writes of an undisturbed step after the desk was opened, by call."""
    log = setting.root.with_name("calls.txt")
    done = step(setting.again(), "-e", f"trace={','.join(WRITES)}", "-o", log)
    assert done.returncode == 0, done.stderr[-2000:]
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text("utf-8", "replace"), re.MULTILINE))


def points(setting):
    """Give every (call, number) at which the step can be killed, call by call."""
    counted = count(setting)
    return [(call, n) for call in WRITES for n in range(1, counted[call] + 1)]


def kill(setting, call, number):
    """Kill the step at a write; tell whether it came that far."""
    inject = f"inject={call}:signal=KILL:when={number}"
    done = step(setting.again(), "-e", f"trace={call}", "-e", inject, "-o", "/dev/null")
    return done.returncode != 0


@contextmanager
def reopened(setting):
    """All three laptops, as after a restart of the machine."""
    stage = Stage.__new__(Stage)
    stage.root, stage.store, stage.open = setting.root, setting.root / "store", []
    try:
        yield [stage.keep(_open(stage, name)) for name in ("yann", "chair", "secretariat")]
    finally:
        stage.close()


def _open(stage, name):
    workshop = stage.workshop(name)
    return workshop.open(workshop.desks()[0])


def judge(setting):
    """Nothing promised is lost, everything is the same everywhere; give how far the step came."""
    promised = {each.name for each in (setting.victim / "began").glob("*")}
    with reopened(setting) as (yann, chair, secretariat):
        kept = [v.sealed.comment for v in yann.voting.ballots().values() if v.sealed]
        for name in promised - {"sent"}:
            assert f"avis {name[-1]}" in kept, f"a ballot is lost: {sorted(promised)} but {kept}"
        yann.voting.cast(grade(next(iter(yann.voting.ballots())), 2, "après"))
        sync(yann, chair, secretariat, yann, chair)
        heads = [dict(each._laptop.archive.journal.heads()) for each in (yann, chair, secretariat)]
        assert heads[0] == heads[1]
        own = yann._laptop.device
        records = chair._laptop.archive.journal.records(own, 1, heads[0][own].seq)
        assert [each.seq for each in records] == list(range(1, heads[0][own].seq + 1))
        assert yann.exchange.view().unsent == 0
    for path in (setting.root / "store").rglob("*.seg"):
        segment.parse(path.read_bytes())
    return promised


def main():
    """Kill the step at every write, one after the other; print the first that loses something."""
    with TemporaryDirectory(prefix="jury-kill-") as folder:
        setting = prepare(Path(folder, "jury"))
        found = points(setting)
        reached = Counter()
        for call, number in found:
            killed = kill(setting, call, number)
            reached[(killed, len(judge(setting)))] += 1
        print(f"{len(found)} points: nothing lost; {dict(reached)}")


if __name__ == "__main__":
    main()
