"""A laptop cut off that still reaches the store: it adds acts, and nothing that others count."""

import pytest

from tests.journeys.stage import AICHA, AIX, RIXHEIM, YANN, everybody_knows, grade, staged, sync
from tests.journeys.test_custody import device


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def written(*juries):
    """How far each laptop's own journal goes."""
    return [jury._laptop.fold.heads[jury._laptop.device].seq for jury in juries]


def test_its_acts_are_kept_and_change_nothing(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair, aicha, secretariat)
    (line,) = [each for each in chair.watching.devices() if each.device == device(yann)]
    chair.custody.revoke(line.device, line.head)
    others = (chair, aicha, secretariat)
    for _ in range(2):
        everybody_knows(*others)
    before = written(*others)
    for value in (0, 1, 2):
        yann.voting.cast(grade(RIXHEIM, value))
        sync(yann, *others)
    # Nobody answers it: else one laptop could make all the others write.
    assert written(*others) == before
    for jury in others:
        (line,) = [each for each in jury.watching.devices() if each.device == device(yann)]
        assert line.still_writes
    assert chair.watching.password_is_due()
    chair.rounds.close()
    assert chair.watching.late_ballots() == ()
    chair.rounds.unseal()
    (counted,) = chair.rounds.box(chair.rounds.current().round).opened
    assert counted.ballot.answer.grade == 4
    # What is counted as received is what a laptop that stays has named.
    received = aicha._laptop.fold.received(device(chair))
    assert received < chair._laptop.fold.heads[device(chair)].seq
