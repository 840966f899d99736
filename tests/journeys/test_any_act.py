"""Whatever well-formed act whoever signs, the screens of all the others have their answers."""

from contextlib import suppress

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jury_app.core.acts import KINDS
from jury_app.core.round import Head
from jury_app.errors import JuryError
from jury_app.progress import Progress
from tests.core.values import values
from tests.journeys.stage import AICHA, DOSSIERS, YANN, everybody_knows, grade, staged

PUBLIC = bytes([9]) + bytes(31)
EXAMPLES = 4


def plausible(juries):
    """Values that mean something in this jury, beside any others."""
    state = juries[0]._laptop.fold
    heads = list(state.heads.values())
    known = [*state.governance.devices, *state.governance.members, b"", bytes(32), PUBLIC]
    known += [head.digest for head in heads]
    for found in state.governance.rounds.values():
        known += [found.public_key, *([found.private_key] if found.private_key else ())]
    rounds = list(state.governance.rounds)
    return {
        bytes: st.sampled_from(known),
        str: st.sampled_from((*rounds, *DOSSIERS, "", " ", "ailleurs")),
        int: st.sampled_from((1, 2, 3, 0, -1, 2**63 - 1, -(2**63))),
        Head: st.sampled_from(heads) | st.builds(Head, st.integers(-1, 9), st.sampled_from(known)),
    }


def look_around(jury):
    """Ask all that screens ask without being asked to do something."""
    watching = jury.watching
    watching.devices(), watching.opening(), watching.holders(), watching.control_fork()
    watching.late_ballots(), watching.recovery(), watching.history()
    jury.membership.me(), jury.membership.members(), jury.membership.news()
    jury.membership.requests(), jury.membership.invited()
    jury.exchange.view(), jury.exchange.stores(), jury.exchange.due()
    jury.trouble.view(), jury.attachments.counts(), jury.attachments.waiting()
    jury.rounds.edition(), jury.rounds.current(), jury.rounds.every(), jury.rounds.follow()
    jury.rounds.jurors(), jury.rounds.may_read_results()
    jury.voting.ballots(), jury.voting.progress(), jury.deciding.closing()
    for number in DOSSIERS:
        jury.attachments.of(number)
        jury.voting.ballot(number), jury.voting.answers(number)
    for told in (jury.deciding.outlook, jury.deciding.results, jury.deciding.decisions):
        with suppress(JuryError):
            told()


@settings(
    max_examples=EXAMPLES,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a story on four laptops takes seconds
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_what_anybody_signs_stops_no_screen_of_anybody(tmp_path_factory, data):
    with staged(tmp_path_factory.mktemp("desks")) as stage:
        juries = stage.jury(YANN, AICHA)
        juries[1].rounds.open()
        everybody_knows(*juries)
        juries[2].voting.cast(grade("D001", 3))
        for _ in range(4):
            for who in juries:
                for kind in data.draw(st.lists(st.sampled_from(sorted(KINDS)), max_size=4)):
                    body = data.draw(values(KINDS[kind], plausible(juries)))
                    with suppress(JuryError):
                        who._laptop.write(body)
            for jury in juries:
                with suppress(JuryError):
                    jury.exchange.sync(Progress())
                look_around(jury)
