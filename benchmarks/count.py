"""Time a whole count (ballots to ranks) at three sizes, and against the literal definition.

Run it with ``python benchmarks/count.py`` from the root of the project.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from jury_app.core.tally import Silence, count, rank

SIZES = ((300, 20), (3_000, 50), (35_000, 100))
TOP = 5
SEED = 2019

Ballots = dict[str, list[int | Silence]]


def ballots(dossiers: int, jurors: int, *, silent: bool = True) -> Ballots:
    """Draw grades around a merit; a juror in ten is recused or abstains when silent is set."""
    draw = random.Random(SEED)
    drawn: Ballots = {}
    for index in range(dossiers):
        merit = draw.gauss(3, 1)
        drawn[f"d{index:05d}"] = [
            draw.choice((Silence.RECUSAL, Silence.ABSTENTION))
            if silent and draw.random() < 0.1
            else min(TOP, max(0, round(draw.gauss(merit, 1))))
            for _ in range(jurors)
        ]
    return drawn


def counted(drawn: Ballots):
    """Count and rank; quorum is left out: nobody falls below it here."""
    return rank({dossier: count(marks, TOP).expressed for dossier, marks in drawn.items()})


def medians(grades: list[int | Silence]) -> Iterator[int]:
    """Remove the lower middlemost grade again and again: the definition, word for word."""
    left = sorted(grade for grade in grades if isinstance(grade, int))
    while left:
        yield left.pop((len(left) - 1) // 2)


def naive(drawn: Ballots) -> list[str]:
    """Rank by the literal removal; sound for equal numbers of grades only."""
    keys = {dossier: tuple(medians(marks)) for dossier, marks in drawn.items()}
    return sorted(sorted(keys), key=keys.__getitem__, reverse=True)


def best(work, *arguments, times: int = 3):
    """Return the shortest of several runs, in seconds, and the answer."""
    spans = []
    for _ in range(times):
        start = perf_counter()
        answer = work(*arguments)
        spans.append(perf_counter() - start)
    return min(spans), answer


def main() -> None:
    print("dossiers  jurors      count and rank   ranks shared by several")
    for dossiers, jurors in SIZES:
        drawn = ballots(dossiers, jurors)
        span, places = best(counted, drawn)
        shared = len(places) - len({place.rank for place in places})
        print(f"{dossiers:8d}  {jurors:6d}  {span * 1000:13.1f} ms   {shared:8d}")
    drawn = ballots(*SIZES[0], silent=False)
    span, places = best(counted, drawn)
    slow, expected = best(naive, drawn)
    assert [place.dossier for place in places] == expected
    print(
        f"literal removal, {SIZES[0][0]} x {SIZES[0][1]}, nobody silent: {slow * 1000:.1f} ms "
        f"against {span * 1000:.1f} ms ({slow / span:.1f} times); same order"
    )


if __name__ == "__main__":
    main()
