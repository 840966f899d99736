"""The program and the second reader, given the same acts, say the same of everything."""

from hypothesis import given, settings

from docs import reader
from tests.any_acts import any_histories
from tests.builders import EPOCH_KEY
from tests.histories import Held, split_histories


def theirs(jury):
    """What the second reader says that a set of acts amounts to."""
    state = reader.fold(jury.id, [reader.read_act(each.act.raw) for each in jury.signed], EPOCH_KEY)
    roster = state.roster
    return {
        "forks": dict(state.forks),
        "controller": roster.controller,
        "members": roster.members,
        "ever": {member: sorted(roles) for member, roles in roster.held.items() if roles},
        "devices": {
            key: (each.member, each.sign, each.cut, each.cut_name)
            for key, each in roster.devices.items()
        },
        "own": roster.own,
        "epochs": roster.epochs,
        "paper": roster.paper,
        "takeovers": sorted(roster.recoveries),
        "seal": roster.seal and roster.seal[0].name,
        "void": roster.void,
        "rounds": {
            key: (each.state, each.cut, each.private, each.second_private, each.let_in())
            for key, each in roster.rounds.items()
        },
        "registers": sorted(act.name for act, _ in state.registers.values()),
        "ballots": sorted(act.name for cast in state.ballots.values() for act, _ in cast),
    }


def ours(state):
    """The same of what the program says."""
    found = state.governance
    return {
        "forks": dict(state.forks),
        "controller": found.controller,
        "members": {key: [str(each) for each in roles] for key, roles in found.members.items()},
        "ever": {
            key: sorted(str(each) for each in roles) for key, roles in found.ever.items() if roles
        },
        "devices": {
            key: (each.member, each.sign, each.cut, each.cut_digest)
            for key, each in found.devices.items()
        },
        "own": set(found.own),
        "epochs": found.epochs,
        "paper": (found.recovery.sign, found.recovery.box) if found.recovery else (b"", b""),
        "takeovers": sorted((each.entry.digest, each.stands) for each in found.takeovers),
        "seal": found.seal and found.seal.digest,
        "void": len(found.void),
        "rounds": {
            key: (
                str(each.state),
                {device: (head.seq, head.digest) for device, head in each.cut},
                each.private_key or b"",
                each.second_private or b"",
                {(named.device, named.seq, named.digest) for named in each.late},
            )
            for key, each in found.rounds.items()
        },
        "registers": sorted(each.digest for each in state._registers.values()),
        "ballots": sorted(each.digest for cast in state.ballots.values() for each in cast),
    }


@settings(max_examples=150)
@given(split_histories())
def test_of_journals_continued_twice(jury):
    assert ours(Held(jury.id, jury.signed).fold()) == theirs(jury)


@settings(max_examples=100)
@given(any_histories())
def test_of_whatever_anybody_signs(jury):
    assert ours(Held(jury.id, jury.signed).fold()) == theirs(jury)
