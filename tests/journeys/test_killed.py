"""A process that is killed while its juror votes: every ballot it promised is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from jury_app.core.ballot import BallotPlace
from tests.journeys.stage import sync

ROOT = Path(__file__).resolve().parents[2]
VOTER = """
import sys, pathlib
from jury_app.__main__ import rehearsal_workshop
from jury_app.progress import Progress
from tests.journeys.stage import grade

workshop = rehearsal_workshop(pathlib.Path(sys.argv[1]))
jury = workshop.open(workshop.desks()[0])
numbers = [n for n, view in jury.voting.ballots().items() if not view.blocked]
start, syncs = int(sys.argv[2]), sys.argv[3] == "sync"
print("ready", flush=True)
turn = start
while True:
    jury.voting.cast(grade(numbers[turn % len(numbers)], turn % 6, f"avis {turn}"))
    print(turn, flush=True)
    if syncs:
        jury.exchange.sync(Progress())
    turn += 1
"""


def killed_while(stage, name, start, mode, turns):
    """Let a real process vote and kill it in the middle; give the last turn it promised."""
    folder = stage.root / name
    command = [sys.executable, "-c", VOTER, str(folder), str(start), mode]
    promised = start - 1
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "ready\n"
        for _ in range(turns):
            promised = int(child.stdout.readline())
        child.kill()
        return max([promised, *map(int, child.stdout.read().split("\n")[:-1])])


@pytest.mark.parametrize("mode", ["vote", "sync"])
def test_a_killed_process_loses_no_sealed_ballot(small_jury, mode):
    stage, chair, yann = small_jury
    numbers = [n for n, view in yann.voting.ballots().items() if not view.blocked]
    yann.close()
    stage.open.remove(yann)
    start = 0
    for turns in (1, 8):
        promised = killed_while(stage, "yann", start, mode, turns)
        workshop = stage.workshop("yann")
        jury = workshop.open(workshop.desks()[0])
        head = jury._laptop.fold.heads[jury._laptop.device]
        held = jury._laptop.archive.journal.records(jury._laptop.device, 1, head.seq)
        assert [record.seq for record in held] == list(range(1, head.seq + 1))
        kept = [int(view.sealed.comment.split()[1])
                for view in jury.voting.ballots().values() if view.sealed]  # fmt: skip
        # What cast() gave back is there; the one under way may be too.
        assert promised <= max(kept) <= promised + 1
        newest = {numbers[turn % len(numbers)]: turn for turn in range(max(kept) + 1)}
        for number, turn in newest.items():
            sealed = jury.voting.ballot(number).sealed
            assert (sealed.comment, sealed.answer.grade) == (f"avis {turn}", turn % 6)
        sync(jury, chair, jury)
        assert {jury.voting.ballot(number).place for number in newest} == {BallotPlace.RECEIVED}
        assert jury.exchange.view().unsent == 0
        jury.close()
        start = max(kept) + 1
    chair.rounds.close()
    chair.rounds.unseal()
    counted = {each.ballot.dossier: each.ballot.answer.grade
               for each in chair.rounds.box(chair.rounds.current().round).opened}  # fmt: skip
    assert counted == {number: turn % 6 for number, turn in newest.items()}
