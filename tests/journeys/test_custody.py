"""Two key holders, a lost chair, a lost juror, late ballots: on real laptops, through a store."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from jury_app.core import recovery
from jury_app.core.acts import EpochNew, Notice
from jury_app.core.happening import Happening
from jury_app.core.record import Role
from jury_app.core.recovery import words_of
from jury_app.core.round import KeyHolder, RoundState
from jury_app.core.sealing import unseal
from jury_app.errors import Damaged, NotAllowed, Refused
from jury_app.progress import Progress
from jury_app.proof.check import check_proof
from tests.journeys.stage import (
    AICHA,
    AIX,
    CHAIR,
    ETIENNE,
    RIXHEIM,
    SECRETARY,
    YANN,
    admit,
    everybody_knows,
    grade,
    staged,
    sync,
)
from tests.programs import read_paper

READER = Path(__file__).resolve().parents[2] / "docs" / "reader.py"


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def code_of(function, *arguments, **named):
    with pytest.raises((NotAllowed, Refused)) as caught:
        function(*arguments, **named)
    return caught.value.code


def member(jury, email):
    return next(each for each in jury.membership.members() if each.email == email)


def device(jury):
    return bytes.fromhex(jury.device)


def with_holder(stage, *jurors):
    """A jury whose second key a juror, Étienne, holds."""
    secretariat = stage.found()
    etienne = member(secretariat, ETIENNE)
    secretariat.membership.change(replace(etienne, roles=(Role.JUROR, Role.HOLDER)))
    chair = stage.join(secretariat, CHAIR, "chair")
    admit(secretariat, chair)
    holder = stage.join(secretariat, ETIENNE, "holder")
    joined = [stage.join(secretariat, each, each.split("@")[0]) for each in jurors]
    sync(secretariat)
    admit(chair, holder, *joined)
    everybody_knows(holder, chair, *joined, secretariat)
    return secretariat, chair, holder, *joined


def papered(jury):
    """Put a key on paper; give its words."""
    draft = jury.custody.draw_recovery()
    typed = {number: draft.words[number - 1] for number in draft.asked}
    assert code_of(jury.custody.confirm_recovery, draft, {}) == "words_differ"
    jury.custody.confirm_recovery(draft, typed)
    return " ".join(draft.words)


@pytest.mark.parametrize("first", ["chair", "holder"])
def test_an_edition_with_two_key_holders(stage, first):
    secretariat, chair, holder, yann = with_holder(stage, YANN)
    assert chair.watching.holders().offered == 2
    assert holder.watching.holders().am_holder
    chair.rounds.open()
    sync(chair, yann, holder)
    assert holder.watching.holders().offered == 2  # one was used, another was made ready
    yann.voting.cast(grade(AIX, 4))
    holder.voting.cast(grade(AIX, 3))
    assert code_of(holder.custody.release) == "round_is_open"
    everybody_knows(yann, holder, chair)
    chair.rounds.close()
    everybody_knows(chair, holder, yann, secretariat)
    assert code_of(yann.custody.release) == "not_holder"
    assert chair.watching.opening().awaited == (KeyHolder.CHAIR, KeyHolder.SECOND)
    for who in ("chair", "holder") if first == "chair" else ("holder", "chair"):
        assert chair.rounds.current().round.state is RoundState.CLOSED
        (chair.rounds.unseal if who == "chair" else holder.custody.release)()
        everybody_knows(chair, holder, yann, secretariat)
    assert chair.rounds.current().round.state is RoundState.OPENED
    for jury in (chair, holder, yann, secretariat):
        found = jury.rounds.current().round
        assert sorted(each.ballot.answer.grade for each in jury.rounds.box(found).opened) == [3, 4]
    kinds = {each.kind for each in yann.watching.history()}
    assert {Happening.UNSEALED, Happening.RELEASED} <= kinds


def test_the_chair_cannot_begin_without_the_second_key_nor_hold_it(stage):
    secretariat = stage.found()
    etienne = member(secretariat, ETIENNE)
    secretariat.membership.change(replace(etienne, roles=(Role.JUROR, Role.HOLDER)))
    chair = stage.join(secretariat, CHAIR, "chair")
    admit(secretariat, chair)
    holder = stage.join(secretariat, ETIENNE, "holder")
    sync(secretariat)
    sync(chair)
    chair.membership.admit([each.device for each in chair.membership.requests()])
    assert code_of(chair.rounds.open) == "second_key_missing"
    assert code_of(chair.custody.hand_over, device(holder)) == "holder_cannot_chair"
    everybody_knows(chair, holder)
    chair.rounds.open()


@pytest.mark.parametrize("paper_first", [True, False])
def test_the_chairs_laptop_is_lost_and_the_paper_opens(stage, paper_first):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    paper = papered(chair) if paper_first else ""
    chair.rounds.open()
    paper = paper or papered(chair)
    everybody_knows(chair, yann, aicha, secretariat)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair, aicha, secretariat)
    chair.rounds.close()
    everybody_knows(chair, yann, aicha, secretariat)
    # Here the chair's laptop is lost. Aïcha stands in.
    assert code_of(aicha.custody.take_over, "ba " * 18, as_chair=True) == "recovery_words"
    other = " ".join(words_of(bytes(32)))
    assert code_of(aicha.custody.take_over, other, as_chair=True) == "recovery_other"
    aicha.custody.take_over(paper, as_chair=True)
    everybody_knows(aicha, yann, secretariat)
    assert aicha.membership.me().controls
    assert aicha.watching.password_is_due()
    aicha.custody.password_changed()
    assert not aicha.watching.password_is_due()
    aicha.rounds.unseal()
    everybody_knows(aicha, yann, secretariat)
    found = yann.rounds.current().round
    assert [each.ballot.answer.grade for each in yann.rounds.box(found).opened] == [4]
    assert Happening.TAKEOVER in {each.kind for each in yann.watching.history()}
    # The lost laptop comes back: it learns that it is out, and changes nothing.
    sync(chair)
    assert not chair.membership.me().controls
    assert code_of(chair.rounds.show) == "not_controller"


def test_the_secretariat_takes_over_but_does_not_open(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    paper = papered(chair)
    chair.rounds.open()
    chair.rounds.close()
    everybody_knows(chair, yann, aicha, secretariat)
    secretariat.custody.take_over(paper, as_chair=False)
    assert code_of(secretariat.rounds.unseal) == "not_chair"
    assert code_of(secretariat.custody.unseal_with_paper, paper) == "not_chair"
    secretariat.custody.hand_over(device(aicha))
    everybody_knows(secretariat, aicha, yann)
    aicha.custody.unseal_with_paper(paper)
    assert aicha.rounds.current().round.is_readable


def test_both_laptops_are_lost_and_the_paper_opens_both_layers(stage):
    secretariat, chair, holder, yann = with_holder(stage, YANN)
    paper = papered(chair)
    everybody_knows(chair, holder, yann)
    everybody_knows(holder, chair, yann)
    chair.rounds.open()
    sync(chair, yann)
    yann.voting.cast(grade(AIX, 5))
    everybody_knows(yann, chair)
    chair.rounds.close()
    everybody_knows(chair, yann, secretariat)
    yann.custody.take_over(paper, as_chair=True)
    yann.custody.unseal_with_paper(paper)
    assert yann.watching.opening().awaited == (KeyHolder.SECOND,)
    assert code_of(yann.custody.unseal_with_paper, paper) == "second_key_awaited"
    yann.custody.unseal_with_paper(paper, both=True)
    found = yann.rounds.current().round
    assert [each.ballot.answer.grade for each in yann.rounds.box(found).opened] == [5]


def test_a_handed_over_chair_opens_the_running_round(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha)
    aicha.voting.cast(grade(AIX, 2))
    everybody_knows(aicha, chair)
    assert code_of(yann.custody.hand_over, device(aicha)) == "not_controller"
    assert code_of(chair.custody.hand_over, device(chair)) == "own_device"
    assert code_of(chair.custody.hand_over, bytes(16)) == "unknown_device"
    chair.custody.hand_over(device(aicha))
    everybody_knows(chair, aicha, yann, secretariat)
    assert Role.CHAIR in aicha.membership.me().roles
    assert code_of(chair.rounds.close) == "not_controller"
    aicha.rounds.close()
    aicha.rounds.unseal()
    assert len(aicha.rounds.box(aicha.rounds.current().round).opened) == 1


def test_a_lost_laptop_reads_nothing_more_and_its_owner_comes_back(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha, secretariat)
    yann.voting.cast(grade(AIX, 4))
    everybody_knows(yann, chair, aicha)
    lost = next(each for each in chair.watching.devices() if each.device == device(yann))
    assert lost.only
    assert code_of(chair.custody.revoke, device(chair), None) == "own_device"
    assert code_of(chair.custody.revoke, bytes(16), None) == "unknown_device"
    assert code_of(aicha.custody.revoke, lost.device, None) == "not_controller"
    chair.custody.revoke(lost.device, lost.head)
    assert chair.watching.password_is_due()
    assert code_of(chair.custody.hand_over, lost.device) == "other_device_revoked"
    everybody_knows(chair, aicha, secretariat)
    aicha.voting.cast(grade(AIX, 1))
    everybody_knows(aicha, chair)
    # The thief goes on: sees ciphertext only, and is not heard.
    sync(yann)
    assert len(yann._laptop.epochs()) == 1
    # Yann comes back on a new laptop and reads everything.
    again = stage.join(secretariat, YANN, "yann-2")
    admit(chair, again)
    everybody_knows(again, chair)
    assert len(again._laptop.epochs()) == 2
    again.voting.cast(grade(RIXHEIM, 3))
    everybody_knows(again, chair)
    chair.rounds.close()
    chair.rounds.unseal()
    grades = [
        each.ballot.answer.grade for each in chair.rounds.box(chair.rounds.current().round).opened
    ]
    assert sorted(grades) == [1, 3, 4]


def test_a_late_ballot_enters_by_name_before_the_keys(stage):
    _secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, yann, aicha)
    aicha.voting.cast(grade(AIX, 5))
    yann.voting.cast(grade(AIX, 1))
    sync(aicha, chair)
    assert code_of(chair.custody.admit_late, [], "x") == "round_is_open"
    chair.rounds.close()
    everybody_knows(yann, chair)
    (late,) = chair.watching.late_ballots()
    assert late.member.email == YANN
    assert not late.admitted
    assert code_of(chair.custody.admit_late, [late.named], " ") == "reason_needed"
    assert code_of(chair.custody.admit_late, [], "x") == "nothing_chosen"
    assert code_of(chair.custody.admit_late, [replace(late.named, seq=1)], "x") == "not_late"
    assert code_of(yann.custody.admit_late, [late.named], "x") == "not_controller"
    chair.custody.admit_late([late.named], "panne de train")
    assert chair.watching.late_ballots()[0].admitted
    assert chair.rounds.current().late == 0
    chair.rounds.unseal()
    assert code_of(chair.custody.admit_late, [late.named], "x") == "round_is_opened"
    assert len(chair.rounds.box(chair.rounds.current().round).opened) == 2
    (event,) = [each for each in chair.watching.history() if each.kind is Happening.LATE]
    assert (event.reason, event.count) == ("panne de train", 1)


def test_a_sheet_holds_its_words_and_is_kept_nowhere(stage, tmp_path):
    secretariat, chair, *_ = stage.jury(YANN)
    assert code_of(secretariat.custody.draw_recovery) == "not_controller"
    assert chair.watching.recovery() is None
    assert code_of(secretariat.custody.take_over, "x", as_chair=False) == "no_recovery"
    draft = chair.custody.draw_recovery()
    sheet = chair.custody.sheet(draft, label="Label", vintage=2019)
    path = chair.custody.keep_sheet(sheet, tmp_path / "cle.pdf")
    assert path.read_bytes() == sheet
    assert sheet.startswith(b"%PDF")
    assert path.stat().st_mode & 0o077 == 0, "for its owner only"
    chair.custody.confirm_recovery(draft, {n: draft.words[n - 1] for n in draft.asked})
    assert chair.watching.recovery().by.email == CHAIR
    assert draft.secret not in chair._laptop.archive.desk.secrets("").values()
    assert member(chair, SECRETARY)


def test_a_sheet_that_was_replaced_opens_nothing_written_since(stage):
    _, chair, yann = stage.jury(YANN)
    before, after = papered(chair), papered(chair)
    sync(chair, yann)
    state, boxes = (
        yann._laptop.fold.governance,
        [recovery.box_key(recovery.read_words(each).secret) for each in (before, after)],
    )
    newest = next(each.body for each in state.applied if isinstance(each.body, EpochNew))
    info = recovery.epoch_info(newest.epoch)
    assert unseal(newest.recovery, boxes[1], info) == yann._laptop.epochs()[newest.epoch]
    with pytest.raises(Damaged):
        unseal(newest.recovery, boxes[0], info)
    yann._laptop.write(Notice())
    written = yann._laptop.archive.journal.records(yann._laptop.device, 1, 99)
    assert written[-1].epoch == newest.epoch == 2


def test_the_proof_and_the_minutes_tell_of_all_of_it(stage, tmp_path):
    """Two holders, a late ballot let in, a laptop cut off: checked from the archive alone."""
    secretariat, chair, holder, yann, aicha = with_holder(stage, YANN, AICHA)
    chair.rounds.open()
    everybody_knows(chair, holder, yann, aicha)
    for jury in (holder, yann, aicha):
        for number in (AIX, RIXHEIM):
            if not jury.voting.ballot(number).interest:
                jury.voting.cast(grade(number, 3))
    everybody_knows(holder, aicha, chair)
    chair.rounds.close()
    everybody_knows(yann, chair, holder, secretariat)
    chair.custody.admit_late([each.named for each in chair.watching.late_ballots()], "train")
    chair.custody.revoke(device(aicha), chair.watching.devices()[-1].head)
    everybody_knows(chair, holder)
    holder.custody.release()
    everybody_knows(holder, chair)
    chair.rounds.unseal()
    chair.rounds.show()
    chair.deciding.sign("un dossier sans catégorie")
    everybody_knows(chair, secretariat, yann)
    proof = chair.publishing.write_proof(tmp_path / "preuve.zip", Progress())
    facts = check_proof(proof).custody
    assert (facts.two_holders, facts.ballots_admitted, facts.revocations) == (True, 2, 1)
    assert facts.handovers == 1  # the secretariat founded the jury
    done = subprocess.run([sys.executable, READER, proof], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    told = chair.publishing.record()
    assert told.round.ballots_admitted == 2
    minutes = chair.publishing.write_minutes(tmp_path / "pv.pdf", Progress())
    text = read_paper(minutes)
    for words in ("seconde clé", "Motif", "train", "exclut l’ordinateur"):
        assert words in text, words
