"""The opened ballots that a laptop keeps, so as not to open them at every look."""

from tests.journeys.stage import AICHA, AIX, RIXHEIM, YANN, everybody_knows, grade, sync


def device(jury):
    return bytes.fromhex(jury.device)


def late(jury):
    return [each.device for each in jury.rounds.box(jury.rounds.current().round).late]


def test_a_box_is_kept_until_something_changes(stage):
    _, chair, yann = stage.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    yann.voting.cast(grade(AIX, 4))
    sync(yann, chair)
    chair.rounds.close()
    chair.rounds.unseal()
    found = chair.rounds.current().round
    assert chair.rounds.box(found) is chair.rounds.box(found)


def test_a_box_follows_the_roster_though_as_many_ballots_lie_in_it(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair)
    chair.rounds.close()
    chair.rounds.unseal()
    yann.voting.cast(grade(RIXHEIM, 2))
    aicha.voting.cast(grade(AIX, 1))
    sync(chair, yann, secretariat)
    assert late(secretariat) == [device(yann)]

    # The chair has not heard of that ballot, and excludes the laptop as it knew it.
    lost = next(each for each in chair.watching.devices() if each.device == device(yann))
    chair.custody.revoke(lost.device, lost.head)
    sync(chair, aicha, secretariat)
    assert len(secretariat._laptop.fold.ballots[secretariat.rounds.current().round.key]) == 2
    assert late(secretariat) == [device(aicha)]
