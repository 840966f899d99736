"""Two group keys of one number: of the laptop thought lost, and of whoever took control over."""

import pytest

from jury_app.core.acts import Notice
from jury_app.progress import Progress
from tests.journeys.stage import AICHA, AIX, ETIENNE, RIXHEIM, YANN, everybody_knows, grade, staged
from tests.journeys.stage import sync as exchange
from tests.journeys.test_custody import device, papered


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def shown(jury):
    """What a laptop reads of the others' group acts."""
    state = jury._laptop.fold
    ballots = {each.digest for entries in state.ballots.values() for each in entries}
    return ballots, state.recusals(), state.profiles(), jury._laptop.epochs()


@pytest.mark.parametrize("given", [1, 2])
def test_what_was_written_under_a_key_that_fell_is_said_again(stage, given):
    secretariat, chair, yann, aicha, etienne = stage.jury(YANN, AICHA, ETIENNE)
    words = papered(chair)
    chair.rounds.open()
    everybody_knows(chair, secretariat, yann, aicha, etienne)
    # The chair changes the group key, and one laptop alone hears of it before control is taken.
    for lost in (yann, etienne)[:given]:
        chair.custody.revoke(device(lost), chair.watching.sound_head(device(lost)))
    exchange(chair, aicha)
    aicha.voting.cast(grade(AIX, 2))
    aicha.voting.cast(grade(AIX, 3))
    aicha.voting.withdraw(RIXHEIM, "ma commune")
    secretariat.custody.take_over(words, as_chair=True)
    everybody_knows(secretariat, aicha, yann, etienne)
    everybody_knows(secretariat, aicha, yann, etienne)
    others = (secretariat, aicha, yann, etienne)
    assert all(shown(each) == shown(secretariat) for each in others)
    assert len(secretariat._laptop.fold.recusals()) == 1
    assert [each.rounds.current().answered for each in others] == [1, 1, 1, 1]
    # It is so after a restart, and nothing is said a third time.
    before = aicha._laptop.fold.heads[device(aicha)]
    aicha._laptop._reload()
    everybody_knows(aicha, secretariat)
    assert aicha._laptop.fold.heads[device(aicha)] == before
    assert shown(aicha) == shown(secretariat)
    secretariat.rounds.close()
    secretariat.rounds.unseal()
    (counted,) = secretariat.rounds.box(secretariat.rounds.current().round).opened
    assert counted.ballot.answer.grade == 3


def test_whoever_met_another_branch_first_writes_under_the_newest_key_at_once(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    words = papered(chair)
    everybody_knows(chair, secretariat, yann, aicha)
    everybody_knows(chair, secretariat, yann, aicha)
    laptop = chair._laptop
    head = laptop.fold.heads[laptop.device]
    aicha._laptop.take([laptop._sign(Notice(), head, laptop.fold.clock + 1, first=False)])
    # The branch that counts is the other one: it cuts a laptop off, and brings two group keys.
    chair.custody.revoke(device(yann), chair.watching.sound_head(device(yann)))
    exchange(chair, secretariat)
    secretariat.custody.take_over(words, as_chair=True)
    exchange(secretariat)
    aicha.exchange.sync(Progress())
    assert aicha._laptop.fold.governance.controller == device(secretariat)
    seq = aicha._laptop.fold.heads[device(aicha)].seq
    (newest,) = aicha._laptop.archive.journal.records(device(aicha), seq, seq)
    assert newest.epoch == 3
    assert shown(aicha) == shown(secretariat)


def test_a_laptop_cut_off_says_nothing_again(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    words = papered(chair)
    chair.rounds.open()
    everybody_knows(chair, secretariat, yann, aicha)
    chair.custody.revoke(device(yann), chair.watching.sound_head(device(yann)))
    exchange(chair, aicha)
    aicha.voting.cast(grade(AIX, 2))
    secretariat.custody.take_over(words, as_chair=True)
    secretariat.custody.revoke(device(aicha), None)
    everybody_knows(secretariat, aicha)
    before = aicha._laptop.fold.heads[device(aicha)]
    assert aicha._laptop.unheard()
    exchange(aicha)
    assert aicha._laptop.fold.heads[device(aicha)] == before
