"""The proof of a jury in which a juror's laptop was cloned: it verifies, and tells of the fork."""

import zipfile

import pytest

from docs import reader
from jury_app.errors import JuryError
from jury_app.progress import Progress
from jury_app.proof.check import check_proof
from tests.journeys.stage import AICHA, AIX, YANN, everybody_knows, grade, sync
from tests.proof.archive import write_files


def open_and_sign(chair):
    chair.rounds.close()
    chair.rounds.unseal()
    chair.rounds.show()
    chair.deciding.sign("no category was meant for this one")


def verdicts(path):
    """What the program and the second reader say; "" when they accept."""
    ours = theirs = ""
    try:
        check_proof(path)
    except JuryError as error:
        ours = error.code
    try:
        reader.check_archive(path)
    except reader.Bad as error:
        theirs = error.code
    return ours, theirs


def proofs(folder, *juries):
    """The archive that each laptop writes; the same bytes on all."""
    paths = [
        jury.publishing.write_proof(folder / f"{number}.zip", Progress())
        for number, jury in enumerate(juries)
    ]
    assert len({path.read_bytes() for path in paths}) == 1
    assert verdicts(paths[0]) == ("", "")
    return paths[0]


@pytest.fixture
def split(machines):
    """Chair, secretariat, and two disks of a juror; another juror has sealed one grade."""
    secretariat, chair, yann, aicha = machines.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    aicha.voting.cast(grade(AIX, 3))
    sync(aicha, chair, secretariat)
    return machines, chair, secretariat, machines.fork(yann)


def meet(machines, disk, *juries):
    """Put a disk in the juror's laptop, and exchange."""
    machines.swap("yann", disk)
    jury = machines.again("yann")
    sync(jury, *juries)
    jury.close()


def test_a_fork_that_nothing_chose_is_told_and_counts_for_nobody(split, tmp_path):
    machines, chair, secretariat, clone = split
    meet(machines, clone, chair)
    meet(machines, clone, secretariat, chair)
    open_and_sign(chair)
    everybody_knows(chair, secretariat)
    checked = check_proof(proofs(tmp_path, chair, secretariat))
    assert (checked.forked, checked.ballots_counted) == (1, 1)


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("after", ["rounds.close", "deciding.sign"])
def test_the_branch_on_which_the_round_was_closed_is_the_one_that_is_proved(
    split, tmp_path, turns, after
):
    machines, chair, secretariat, clone = split
    if turns:
        machines.swap("yann", clone)
    meet(machines, clone, chair)
    if after == "rounds.close":
        chair.rounds.close()
        meet(machines, clone, secretariat, chair)
        chair.rounds.unseal()
        chair.rounds.show()
        chair.deciding.sign("no category was meant for this one")
    else:
        open_and_sign(chair)
        meet(machines, clone, secretariat, chair)
    everybody_knows(chair, secretariat)
    assert chair._laptop.fold.forks
    path = proofs(tmp_path, chair, secretariat)
    checked = check_proof(path)
    assert (checked.forked, checked.ballots_counted) == (1, 2 if turns else 3)
    spoil(path)


def spoil(path):
    """A proof of a fork that proves none is refused, by both programs."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    one, other = sorted(name for name in files if name.startswith("fork/"))
    changes = {
        "fork_unproved": {one: None},
        "archive_stranger": {one: files[other]},
        "act_shape": {one: b"\x80"},
    }
    for code, change in changes.items():
        spoilt = {**files, **change}
        write_files(path, {name: each for name, each in spoilt.items() if each is not None})
        assert verdicts(path) == (code, code)


def test_a_laptop_cut_off_below_the_act_that_the_closing_named(split, tmp_path):
    machines, chair, secretariat, clone = split
    meet(machines, clone, chair)
    (device,) = [each for each in chair.watching.devices() if each.member.email == YANN]
    chair.rounds.close()
    meet(machines, clone, secretariat, chair)
    chair.custody.revoke(device.device, None)
    chair.rounds.unseal()
    chair.rounds.show()
    chair.deciding.sign("no category was meant for this one")
    everybody_knows(chair, secretariat)
    checked = check_proof(proofs(tmp_path, chair, secretariat))
    assert (checked.forked, checked.ballots_counted, checked.custody.revocations) == (1, 1, 1)
