"""When copies go wrong: copied profiles, restored backups, journals continued twice."""

import shutil

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import Cancelled, NotAllowed, Refused
from jury_app.jury.anchor import Origin
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from tests.journeys.stage import (
    AIX,
    LORIENT,
    RIXHEIM,
    YANN,
    admit,
    everybody_knows,
    grade,
    sync,
)


@pytest.fixture
def jury(machines):
    """A chair with an open round, and a juror on a machine of his own."""
    return machines, *machines.with_round()


def code_of(call, *arguments):
    with pytest.raises((Refused, NotAllowed)) as caught:
        call(*arguments)
    return caught.value.code


def counted(jury):
    """What everybody must agree on: the ballots that count, and whose journal is frozen."""
    state = jury._laptop.fold
    return {
        key: sorted((each.device, each.seq, each.digest) for each in ballots)
        for key, ballots in state.ballots.items()
    }, state.forks


def open_and_count(chair, *others):
    chair.rounds.close()
    chair.rounds.unseal()
    chair.rounds.show()
    everybody_knows(chair, *others)
    return chair.deciding.results()


# --- a copied profile ---------------------------------------------------------------------------


def test_a_copied_profile_gets_keys_of_its_own_and_keeps_everything_else(jury):
    machines, chair, yann = jury
    yann.voting.cast(grade(AIX, 4))
    yann.voting.save_draft(RIXHEIM, Draft(grade(RIXHEIM, 2).answer))
    yann.reading.save_note(RIXHEIM, "à revoir")
    sync(yann, chair)
    former, name = yann.device, yann.membership.me().name
    yann.close()
    machines.copy("yann", "other")
    assert code_of(machines.again, "other") == "desk_copied"

    copy = machines.again("other", Origin.COPIED)
    assert copy.device != former
    me = copy.membership.me()
    assert (me.name, me.admitted) == (name, False)
    assert copy.trouble.view().renewed
    assert copy.reading.note(RIXHEIM) == "à revoir"
    view = copy.voting.ballot(AIX)
    assert (view.sealed, view.blocked) == (grade(AIX, 4), "not_admitted")
    assert copy.voting.ballot(RIXHEIM).draft.answer == grade(RIXHEIM, 2).answer
    assert code_of(copy.voting.cast, grade(RIXHEIM, 3)) == "not_admitted"

    sync(copy, chair)
    (request,) = chair.membership.requests()
    assert (request.member.name, request.second, request.contested) == (me.name, True, False)
    assert request.digits == me.digits
    admit(chair, copy)
    assert copy.membership.me().admitted
    assert copy.trouble.view().hindrance == ""
    copy.voting.cast(grade(RIXHEIM, 3))
    assert copy.voting.ballot(AIX).place is BallotPlace.RECEIVED
    copy.close()

    yann = machines.again("yann")  # the first one goes on as if nothing were
    assert yann.device == former
    yann.voting.cast(grade(AIX, 5))
    copy = machines.again("other")
    everybody_knows(chair, copy, yann)
    assert chair._laptop.fold.forks == {}
    assert counted(chair) == counted(yann) == counted(copy)


def test_a_copy_on_the_same_machine_is_recognised_by_its_place(jury):
    machines, _, yann = jury
    yann.close()
    machines.copy("yann", "aside")
    shutil.copytree(machines.root / "yann/desks-marks", machines.root / "aside/desks-marks")
    assert code_of(machines.again, "aside", None, "yann") == "desk_copied"


def test_a_desk_that_moved_with_its_marks_goes_on(jury):
    machines, chair, yann = jury
    device = yann.device
    yann.close()
    (machines.root / "yann").rename(machines.root / "elsewhere")
    moved = machines.again("elsewhere", machine="yann")
    assert (moved.device, moved.trouble.view().hindrance) == (device, "")
    sync(moved, chair)


def test_when_it_is_not_certain_the_person_is_asked(jury):
    machines, chair, yann = jury
    device = yann.device
    yann.close()
    assert code_of(machines.again, "yann", None, "a system set up anew") == "desk_unsure"
    same = machines.again("yann", Origin.HOME, "a system set up anew")
    assert (same.device, same.trouble.view().hindrance) == (device, "")
    same.close()
    shutil.rmtree(machines.root / "yann/desks-marks")
    assert code_of(machines.again, "yann", None, "a system set up anew") == "desk_unsure"
    unsure = machines.again("yann", Origin.HOME, "a system set up anew")
    assert code_of(unsure.voting.cast, grade(AIX, 3)) == "own_acts_missing"
    sync(unsure, chair)  # only an exchange can tell what was signed last
    unsure.voting.cast(grade(AIX, 3))
    unsure.close()
    other = machines.again("yann", machine="a system set up anew")
    assert other.device == device


def test_a_copy_of_a_laptop_that_was_never_let_in_needs_an_invitation(machines):
    secretariat = machines.found()
    yann = machines.join(secretariat, YANN, "yann")
    yann.close()
    machines.copy("yann", "other")
    assert code_of(machines.again, "other", Origin.COPIED) == "copy_not_admitted"
    assert code_of(machines.again, "other") == "desk_copied"


# --- a restored backup --------------------------------------------------------------------------


def test_a_restored_backup_is_noticed_at_opening_and_signs_nothing_before_the_exchange(jury):
    machines, chair, yann = jury
    machines.turn_back(chair, yann)
    restored = machines.again("yann")
    view = restored.trouble.view()
    assert (view.hindrance, view.missing >= 1) == ("own_acts_missing", True)
    assert code_of(restored.voting.cast, grade(RIXHEIM, 2)) == "own_acts_missing"
    restored.voting.save_draft(RIXHEIM, Draft(grade(RIXHEIM, 2).answer))
    sync(restored)
    assert restored.trouble.view().hindrance == ""
    assert restored.voting.ballot(AIX).sealed == grade(AIX, 4)
    restored.voting.cast(grade(RIXHEIM, 2))
    everybody_knows(restored, chair)
    assert chair._laptop.fold.forks == {}
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 2


@pytest.mark.parametrize("way", ["store", "parcel"])
def test_what_left_before_the_process_died_is_known_to_be_signed(jury, tmp_path, way):
    """Killed in the middle of an exchange, or after a file was written, then restored."""
    machines, _, yann = jury
    yann.close()
    backup = machines.back_up("yann")
    yann = machines.again("yann")
    yann.voting.cast(grade(AIX, 4))
    if way == "parcel":
        yann.parcels.export(tmp_path / "mail.jury")
    else:
        before = len(list(machines.store.rglob("*.seg")))

        def report(_):
            if len(list(machines.store.rglob("*.seg"))) > before:
                progress.cancel()

        progress = Progress(report)
        with pytest.raises(Cancelled):
            yann.exchange.sync(progress)
    yann._laptop.take_stock = lambda: None  # nothing is done in the end
    yann._laptop.archive.close()
    machines.restore("yann", backup)
    restored = machines.again("yann")
    assert restored.trouble.view().missing >= 1
    assert code_of(restored.voting.cast, grade(RIXHEIM, 2)) == "own_acts_missing"


def test_what_a_failing_disk_did_not_keep_is_not_missed(jury):
    """The act was signed in memory, its writing failed, and so did whatever came after."""
    machines, chair, yann = jury
    laptop = yann._laptop

    def fail():
        with laptop.archive.transaction():
            yann.voting.cast(grade(AIX, 4))
            raise MemoryError

    with pytest.raises(MemoryError):
        fail()
    assert laptop.fold.held != laptop.archive.journal.heads()
    yann.close()
    again = machines.again("yann")
    assert again.trouble.view().hindrance == ""
    again.voting.cast(grade(AIX, 3))
    sync(again, chair)


def test_it_stays_so_until_the_acts_are_there_whatever_store_is_met(jury, tmp_path):
    machines, chair, yann = jury
    machines.turn_back(chair, yann)
    restored = machines.again("yann")
    empty = tmp_path / "empty"
    empty.mkdir()
    restored.exchange.choose(str(empty))
    sync(restored)
    assert code_of(restored.voting.cast, grade(RIXHEIM, 2)) == "own_acts_missing"
    restored.close()
    restored = machines.again("yann")
    assert restored.trouble.view().hindrance == "own_acts_missing"

    former = restored.device
    restored.trouble.go_on_as_new()
    assert restored.device != former
    restored.exchange.choose(str(machines.store))
    sync(restored)
    admit(chair, restored)
    restored.voting.cast(grade(RIXHEIM, 2))
    assert restored.voting.ballot(AIX).sealed == grade(AIX, 4)  # it came back as another's
    everybody_knows(restored, chair)
    assert counted(restored) == counted(chair)
    assert code_of(restored.trouble.go_on_as_new) == "nothing_wrong"


# --- a journal continued twice ------------------------------------------------------------------


@pytest.mark.parametrize("first", ["one", "other"])
def test_whichever_branch_is_met_first_everybody_ends_with_the_same(jury, first):
    machines, chair, yann = jury
    secretariat = machines.open[0]
    sync(secretariat)
    kept = machines.fork(yann)
    if first == "one":
        machines.swap("yann", kept)
    sync(machines.again("yann"), chair)
    machines.open[-1].close()
    machines.swap("yann", kept)
    sync(secretariat)
    sync(machines.again("yann"), secretariat)
    machines.open[-1].close()
    everybody_knows(chair, secretariat)
    forks = chair._laptop.fold.forks
    assert len(forks) == 1
    assert secretariat._laptop.fold.forks == forks
    assert counted(chair) == counted(secretariat)
    (fact,) = chair.trouble.view().forks
    assert (bool(fact.name), fact.mine, fact.settled) == (True, False, False)
    assert open_and_count(chair, secretariat) == secretariat.deciding.results()
    assert chair.rounds.current().round.cut == secretariat.rounds.current().round.cut


def test_my_own_fork_is_told_and_my_ballots_are_sealed_again_under_new_keys(jury):
    machines, chair, yann = jury
    kept = machines.fork(yann)
    sync(machines.again("yann"), chair)
    machines.open[-1].close()
    machines.swap("yann", kept)
    mine = machines.again("yann")
    sync(mine)
    (fact,) = mine.trouble.view().forks
    assert (fact.mine, mine.trouble.view().hindrance) == (True, "device_forked")
    assert code_of(mine.voting.cast, grade(LORIENT, 2)) in {"device_forked", "interest_declared"}
    mine.trouble.go_on_as_new()
    sync(mine)
    admit(chair, mine)
    lost = {each.dossier: each.answer.grade for each in mine.trouble.view().recast}
    assert lost.keys() == {AIX, RIXHEIM}
    mine.trouble.recast()
    assert mine.trouble.view().recast == ()
    everybody_knows(mine, chair)
    assert counted(mine) == counted(chair)
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 2
    open_and_count(chair, mine)
    assert mine.deciding.results() == chair.deciding.results()


def test_the_closing_cut_chooses_the_branch_that_counts_for_everybody(jury):
    machines, chair, yann = jury
    secretariat = machines.open[0]
    kept = machines.fork(yann)
    sync(machines.again("yann"), chair)  # the chair meets this branch, and closes on it
    machines.open[-1].close()
    machines.swap("yann", kept)
    aside = machines.root / "second"
    aside.mkdir()
    other = machines.again("yann")
    other.exchange.choose(str(aside))
    sync(other)
    other.close()
    secretariat.exchange.choose(str(aside))
    sync(secretariat)  # the secretariat meets the other branch first
    chair.rounds.close()
    chair.rounds.unseal()
    chair.rounds.show()
    sync(chair)
    secretariat.exchange.choose(str(machines.store))
    everybody_knows(secretariat, chair)
    assert counted(chair) == counted(secretariat)
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 1
    assert chair.deciding.results() == secretariat.deciding.results()
    (fact,) = secretariat.trouble.view().forks
    assert fact.settled
