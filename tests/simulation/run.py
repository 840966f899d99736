"""Play seasons of the simulation and say what they withstood: ``make simulate SEEDS=10000``.

One line per hundred seasons, then acts, faults by kind and violations; the exit code is 1 after a
violation, and the command that plays its season again is printed.
"""

import argparse
import multiprocessing
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.simulation.control_season import ControlSeason  # noqa: E402 - found by the line above
from tests.simulation.disks import RealDisk  # noqa: E402
from tests.simulation.season import Season  # noqa: E402

REAL_EVERY, REAL = 50, 17
"""Of so many seasons, this one has real encrypted databases instead of archives in memory."""

MOST_TOLD = 10
"""Failed seasons that are told in full."""


@dataclass(frozen=True)
class Played:
    """What one season gave, small enough to send between processes."""

    seed: int
    counts: Counter
    faults: Counter
    violations: tuple
    log: tuple
    trace: str
    control: bool


def play(seed, make=Season):
    """Play the season of a number; the same number is the same season."""
    if seed % REAL_EVERY == REAL:
        with TemporaryDirectory(prefix="jury-season-") as folder:
            return _played(make(seed, partial(RealDisk, folder)))
    return _played(make(seed))


def _played(season):
    season.run()
    trace = "".join(traceback.format_exception(season.error)) if season.error else ""
    return Played(
        season.seed,
        season.counts,
        season.faults,
        tuple(season.violations),
        tuple(season.log),
        trace,
        isinstance(season, ControlSeason),
    )


def replay(seed, *, control=False):
    """Say how a season is seen again."""
    return f"make simulate FIRST={seed} SEEDS=1 VERBOSE=1{' CONTROL=1' if control else ''}"


def told(played):
    """Say what is wrong in a season, and how to see it again."""
    again = replay(played.seed, control=played.control)
    lines = [f"season {played.seed}: {len(played.violations)} violations; {again}"]
    return "\n".join([*lines, *(f"  {each}" for each in played.violations[:8])])


class Tally:
    """What all seasons gave together."""

    def __init__(self):
        self.seasons = 0
        self.failed = []
        self.counts = Counter()
        self.faults = Counter()
        self.began = time.monotonic()

    def add(self, played):
        self.seasons += 1
        self.counts += played.counts
        self.faults += played.faults
        if played.violations:
            self.failed.append(played.seed)

    @property
    def pace(self):
        seconds = time.monotonic() - self.began
        return f"{seconds:.0f} s, {self.seasons / seconds:.1f} seasons/s"

    def summary(self):
        counts = self.counts
        deeds = {k: n for k, n in counts.items() if not k.startswith("error ")}
        errors = {k.removeprefix("error "): n for k, n in counts.items() if k.startswith("error ")}
        sums = (
            f"{self.seasons} seasons, {counts['laptops']} laptops, {counts['acts']} acts,"
            f" {counts['exchange']} exchanges, {counts['ballots counted']} ballots counted,"
            f" {self.faults.total()} faults: {len(self.failed)} seasons with violations"
            f" ({self.pace})"
        )
        parts = {"deeds": deeds, "said": errors, "faults": self.faults}
        return "\n".join([sums, *(f"{name}: {_listed(each)}" for name, each in parts.items())])


def _listed(counts):
    found = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return ", ".join(f"{name} {count}" for name, count in found)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--control", action="store_true", help="the chair's disk is copied")
    asked = parser.parse_args()
    seeds = range(asked.first, asked.first + asked.seeds)
    tally = Tally()
    with multiprocessing.Pool(min(asked.jobs, asked.seeds)) as pool:
        make = ControlSeason if asked.control else Season
        for played in pool.imap(partial(play, make=make), seeds, chunksize=1):
            tally.add(played)
            if asked.verbose:
                print(*played.log, played.trace, sep="\n")
            if played.violations and len(tally.failed) <= MOST_TOLD:
                print(told(played), flush=True)
            if tally.seasons % 100 == 0:
                print(
                    f"{tally.seasons} seasons, {len(tally.failed)} failed, {tally.pace}", flush=True
                )
    print(tally.summary())
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
