"""A whole edition, played by real laptops: seconds by phase, peak memory, and one ballot.

    python benchmarks/edition.py [--input FOLDER] [--jurors N]

Without ``--input`` the demonstration edition is played. The last figures are of one juror's
laptop: a ballot from the call to the committed transaction, and an exchange without news.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.ballot import Ballot, graded
from jury_app.core.record import Role
from jury_app.progress import Progress
from jury_app.rehearsal.demonstration import Demonstration

ROUNDS = 5


def play(folder: Path, source: Path | None, jurors: int | None) -> None:
    """Play an edition in a process of its own and print what it took."""
    command = [sys.executable, "-m", "jury_app", "rehearse", "--out", str(folder), "--json"]
    command += [] if source is None else ["--input", str(source)]
    command += [] if jurors is None else ["--jurors", str(jurors)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    counts = told["counts"]
    print(
        f"{counts['dossiers']} dossiers, {counts['initiatives']} initiatives,"
        f" {counts['jurors']} jurors on {counts['laptops']} laptops,"
        f" {counts['ballots_cast']} ballots, {counts['exchanges']} exchanges"
    )
    for phase, seconds in told["seconds"].items():
        print(f"  {phase:<14}{seconds:8.2f} s")
    print(f"  {'peak memory':<14}{peak:8.0f} MiB (all laptops in one process)")


def one_juror(folder: Path) -> None:
    """Print what a juror waits for."""
    demonstration = Demonstration(folder, rehearsal_workshop)
    demonstration.prepare(Progress())
    began = time.perf_counter()
    jury = demonstration.open(Role.JUROR)
    print(f"  open a desk        {1000 * (time.perf_counter() - began):8.1f} ms")
    found = jury.rounds.current()
    numbers = list(found.round.dossiers) if found else []
    free = [each for each in numbers if not jury.voting.ballot(each).blocked]
    times = []
    for _ in range(ROUNDS):
        for number in free:
            began = time.perf_counter()
            jury.voting.cast(Ballot(number, graded(3)))
            times.append(time.perf_counter() - began)
    ordered = sorted(times)
    print(
        f"  one ballot         {1000 * statistics.median(times):8.1f} ms median,"
        f" {1000 * ordered[int(len(ordered) * 0.99)]:.1f} ms p99 ({len(times)} casts)"
    )
    jury.exchange.sync(Progress())
    began = time.perf_counter()
    jury.exchange.sync(Progress())
    print(f"  exchange, no news  {1000 * (time.perf_counter() - began):8.1f} ms")
    jury.close()


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", type=Path)
    parser.add_argument("--jurors", type=int)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        play(Path(temporary) / "edition", asked.input, asked.jurors)
        one_juror(Path(temporary) / "demonstration")


if __name__ == "__main__":
    main()
