"""A controller that signed two histories: all acts of the chair stop until control is recovered."""

from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest

from docs import reader
from jury_app.core.happening import Happening
from jury_app.core.record import Role
from jury_app.core.round import RoundState
from jury_app.errors import NotAllowed
from jury_app.jury.roster_news import NewsKind
from jury_app.progress import Progress
from jury_app.proof.check import check_proof
from tests.builders import effect
from tests.journeys.copies import Machines
from tests.journeys.stage import AICHA, AIX, YANN, everybody_knows, grade, sync

GAP = "no category was meant for this one"


@pytest.fixture
def machines(tmp_path):
    with closing(Machines(tmp_path, "chair")) as made:
        yield made


def papered(jury):
    """Put a key on paper; give its words."""
    draft = jury.custody.draw_recovery()
    jury.custody.confirm_recovery(draft, {n: draft.words[n - 1] for n in draft.asked})
    return " ".join(draft.words)


def change_roles(jury, email, *roles):
    member = next(each for each in jury.membership.members() if each.email == email)
    jury.membership.change(replace(member, roles=roles))


def close(chair):
    chair.rounds.close()


def change(chair):
    change_roles(chair, YANN, Role.JUROR, Role.SECRETARIAT)


@pytest.fixture(params=["the round is closed first", "the round is closed last"])
def split(machines, request):
    """A chair whose disk was cloned while a round was open: one closed it, the other did not.

    Aïcha met one history first, the secretariat the other.
    """
    secretariat, chair, yann, aicha = machines.jury(YANN, AICHA)
    words = papered(chair)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    for jury, value in ((yann, 2), (aicha, 4)):
        jury.voting.cast(grade(AIX, value))
    everybody_knows(yann, aicha, chair, secretariat)
    chair.close()
    clone = machines.clone("chair")
    steps = (close, change) if "first" in request.param else (change, close)
    for step, meets in zip(steps, (aicha, secretariat), strict=True):
        chair = machines.again("chair")
        step(chair)
        apart = machines.root / f"store of {step.__name__}"
        apart.mkdir()
        for jury in (chair, meets):
            jury.exchange.choose(str(apart))
        sync(chair, meets)
        assert meets.watching.control_fork() is None
        chair.close()
        machines.swap("chair", clone)
    for jury in (aicha, secretariat):
        jury.exchange.choose(str(machines.store))
    for _ in range(2):
        everybody_knows(aicha, secretariat, yann)
    return machines, secretariat, yann, aicha, words


def refused(call, *arguments, **named):
    with pytest.raises(NotAllowed) as caught:
        call(*arguments, **named)
    return caught.value.code


def test_every_act_of_the_chair_stops_everywhere(split):
    machines, secretariat, yann, aicha, _ = split
    chair = machines.again("chair")
    chair.exchange.choose(str(machines.store))
    sync(chair)
    forks = {jury.watching.control_fork().acts for jury in (secretariat, yann)}
    assert len({frozenset(acts) for acts in forks}) == 1
    assert all(len(acts) == 2 for acts in forks)
    states = [effect(jury._laptop.fold) for jury in (secretariat, yann, aicha, chair)]
    assert states[0] == states[1] == states[2] == states[3]
    for jury in (chair, secretariat, yann, aicha):
        assert jury.rounds.current().round.state is RoundState.OPEN
        device = bytes.fromhex(jury.device)
        calls = (
            (jury.rounds.open,),
            (jury.rounds.close,),
            (jury.rounds.unseal,),
            (jury.rounds.show,),
            (jury.custody.revoke, device, None),
            (jury.custody.hand_over, device),
            (jury.custody.admit_late, (), ""),
            (jury.custody.draw_recovery,),
            (partial(jury.custody.entrust, second_key=True), jury._laptop.member),
            (jury.membership.admit, [device]),
        )
        assert {refused(*call) for call in calls} == {"control_forked"}


def test_the_key_on_paper_goes_on_from_the_last_sound_act(split, tmp_path):
    machines, secretariat, yann, aicha, words = split
    lost = aicha.watching.control_fork()
    aicha.custody.take_over(words, as_chair=True)
    everybody_knows(aicha, yann, secretariat)
    juries = (aicha, yann, secretariat)
    for jury in juries:
        assert jury.watching.control_fork() is None
        assert jury.rounds.current().round.state is RoundState.OPEN
    assert aicha.membership.me().controls
    news = [each for each in yann.membership.news() if each.kind is NewsKind.TAKEOVER]
    assert [each.member for each in news] == [aicha.membership.me().name]
    assert [each.kind for each in yann.watching.history()][-2:] == [
        Happening.TAKEOVER,
        Happening.REVOKED,
    ]
    assert aicha._laptop.fold.governance.devices[lost.device].cut == lost.seq - 1
    yann.voting.cast(grade(AIX, 3))
    everybody_knows(yann, aicha)
    aicha.rounds.close()
    aicha.rounds.unseal()
    aicha.rounds.show()
    aicha.deciding.sign(GAP)
    everybody_knows(*juries)
    states = [effect(jury._laptop.fold) for jury in juries]
    assert states[0] == states[1] == states[2]
    results = [jury.deciding.results() for jury in juries]
    assert results[0] == results[1] == results[2]
    paths = [
        jury.publishing.write_proof(tmp_path / f"{number}.zip", Progress())
        for number, jury in enumerate(juries)
    ]
    assert len({path.read_bytes() for path in paths}) == 1
    checked = check_proof(paths[0])
    assert (checked.forked, checked.ballots_counted, checked.custody.takeovers) == (1, 2, 1)
    # The laptop that was cloned learns who keeps the log now, and signs nothing more.
    chair = machines.again("chair")
    chair.exchange.choose(str(machines.store))
    sync(chair)
    assert chair._laptop.fold.governance == aicha._laptop.fold.governance
    assert refused(chair.rounds.open) == "not_controller"
    assert chair.trouble.view().hindrance == "device_forked"


def test_a_takeover_in_ignorance_of_the_fork_stands_when_it_appears(machines, tmp_path):
    secretariat, chair, yann, aicha = machines.jury(YANN, AICHA)
    words = papered(chair)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    chair.close()
    clone = machines.clone("chair")
    chair = machines.again("chair")
    change(chair)
    everybody_knows(chair, aicha, secretariat, yann)
    chair.close()
    aicha.custody.take_over(words, as_chair=True)
    everybody_knows(aicha, yann)
    machines.swap("chair", clone)
    chair = machines.again("chair")
    close(chair)
    sync(chair)
    juries = (aicha, yann, secretariat, chair)
    everybody_knows(*juries)
    for jury in juries:
        assert jury._laptop.fold.forks
        assert jury.watching.control_fork() is None
        assert jury.rounds.current().round.state is RoundState.OPEN
    assert aicha.membership.me().controls
    assert chair.trouble.view().hindrance == "device_forked"
    yann.voting.cast(grade(AIX, 3))
    everybody_knows(yann, aicha)
    aicha.rounds.close()
    everybody_knows(*juries)
    states = [effect(jury._laptop.fold) for jury in (aicha, yann, secretariat)]
    assert states[0] == states[1] == states[2]
    # The lost laptop follows too, though it reads nothing that is new.
    assert chair._laptop.fold.governance == aicha._laptop.fold.governance
    aicha.rounds.unseal()
    aicha.rounds.show()
    aicha.deciding.sign(GAP)
    everybody_knows(aicha, yann)
    paths = [
        jury.publishing.write_proof(tmp_path / f"{number}.zip", Progress())
        for number, jury in enumerate((aicha, yann))
    ]
    assert paths[0].read_bytes() == paths[1].read_bytes()
    checked = check_proof(paths[0])
    assert (checked.forked, checked.ballots_counted, checked.custody.takeovers) == (1, 1, 1)
    assert reader.main([str(paths[0])]) == 0
