"""A laptop cut off that still reaches the others: told, it signs nothing; altered, for nobody."""

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.jury.laptop import Laptop
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from tests.journeys.stage import (
    AICHA,
    AIX,
    RIXHEIM,
    YANN,
    admit,
    everybody_knows,
    grade,
    staged,
    sync,
)
from tests.journeys.test_copies import code_of
from tests.journeys.test_custody import device


class AlteredLaptop(Laptop):
    """The laptop of somebody who took the refusal out of the program."""

    hindrance = ""


def by_store(sender, receiver, _path):
    sync(sender, receiver)


def by_mail(sender, receiver, path):
    sender.parcels.export(path, None, Progress())
    receiver.parcels.read(path, Progress())


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def written(*juries):
    """How far each laptop's own journal goes."""
    return [jury._laptop.fold.heads[jury._laptop.device].seq for jury in juries]


def cut_off(chair, jury):
    """Cut a juror's laptop off after what arrived of it."""
    (line,) = [each for each in chair.watching.devices() if each.device == device(jury)]
    chair.custody.revoke(line.device, line.head)


@pytest.mark.parametrize("carry", [by_store, by_mail])
def test_told_it_signs_nothing_and_its_owner_goes_on_under_new_keys(stage, tmp_path, carry):
    _, chair, yann = stage.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair)
    cut_off(chair, yann)
    # Not told of it yet, it signs for nobody.
    yann.voting.cast(grade(RIXHEIM, 0))
    assert yann.trouble.view().hindrance == ""
    carry(chair, yann, tmp_path / "told.jurypack")
    assert yann.trouble.view().hindrance == "device_revoked"
    assert yann.voting.ballot(RIXHEIM).place is BallotPlace.NONE
    before = written(yann)
    draft = Draft(grade(RIXHEIM, 2).answer, (), "à revoir")
    yann.voting.save_draft(RIXHEIM, draft)
    yann.reading.save_note(RIXHEIM, "une note")
    assert code_of(yann.voting.cast, grade(RIXHEIM, 2)) == "device_revoked"
    assert code_of(yann.voting.withdraw, RIXHEIM, "ma commune") == "device_revoked"
    everybody_knows(yann, chair)
    assert written(yann) == before
    assert yann.voting.ballot(RIXHEIM).draft == draft
    # It asks under the last group key that it was given; whoever admits still holds that one.
    former = device(yann)
    yann.trouble.go_on_as_new()
    carry(yann, chair, tmp_path / "asked.jurypack")
    admit(chair, yann)
    assert device(yann) != former
    assert (yann.trouble.view().hindrance, yann.trouble.view().renewed) == ("", False)
    assert yann.voting.ballot(AIX).sealed == grade(AIX, 4)
    yann.voting.cast(grade(RIXHEIM, 2))
    everybody_knows(yann, chair)
    chair.rounds.close()
    chair.rounds.unseal()
    opened = chair.rounds.box(chair.rounds.current().round).opened
    assert sorted(each.ballot.answer.grade for each in opened) == [2, 4]


def test_its_acts_are_kept_and_change_nothing(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair, aicha, secretariat)
    cut_off(chair, yann)
    yann._laptop.__class__ = AlteredLaptop
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
