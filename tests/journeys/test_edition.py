"""A whole edition as people live it: secretariat, chair, and three jurors on four laptops.

It is played once; each phase keeps what the screens would show, and the tests read that.
"""

import shutil
from types import SimpleNamespace

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.core.record import Role
from jury_app.jury.changes import Topic
from jury_app.progress import Progress
from jury_app.proof.check import check_proof
from tests.journeys.played_edition import APOLLINAIRE, ERDRE, EVERYTHING, ISSY, MEDARD, play
from tests.journeys.stage import (
    AIX,
    CHAIR,
    DOSSIERS,
    ETIENNE,
    LORIENT,
    NO_CATEGORY,
    YANN,
    Stage,
    staged,
)


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    with staged(tmp_path_factory.mktemp("edition")) as stage:
        yield play(stage)


# --- joining ----------------------------------------------------------------------------------


def test_the_secretariat_hands_control_over_to_the_chair(seen):
    assert seen.founder_before.controls
    assert not seen.founder_after.controls
    assert seen.chair_after.controls
    assert seen.chair_after.roles == {Role.CHAIR}
    assert seen.founder_admits == "not_controller"


def test_a_laptop_that_asks_shows_the_digits_that_its_owner_reads_aloud(seen):
    (asked,) = seen.chair_asks
    assert asked.digits == seen.chair_before.digits
    assert (asked.member.email, asked.second, asked.contested) == (CHAIR, False, False)
    assert not seen.chair_before.admitted
    assert seen.chair_before.name == "Hélène Aubrac-Lindner"


def test_before_admission_nothing_can_be_read_or_voted(seen):
    assert seen.unadmitted["vote"] == "round_not_created"
    assert seen.unadmitted["edition"] is None
    assert list(seen.unadmitted["dossiers"]) == []
    assert not seen.unadmitted["me"].admitted
    assert seen.before_round == "round_not_created"


def test_a_second_laptop_is_asked_for_by_its_owner(seen):
    (asked,) = seen.second_asks
    assert (asked.member.email, asked.second) == (YANN, True)
    assert seen.second.membership.me().member == seen.yann.membership.me().member


def test_every_laptop_reads_the_same_dossiers(seen):
    for jury in seen.laptops:
        assert list(jury.reading.find(EVERYTHING)) == list(DOSSIERS)
        assert jury.reading.dossier(AIX) == seen.secretariat.reading.dossier(AIX)
        assert jury.rounds.edition() == seen.secretariat.rounds.edition()


# --- voting -----------------------------------------------------------------------------------


def test_a_ballot_goes_from_draft_to_received_and_back_when_revised(seen):
    assert seen.places == [
        BallotPlace.NONE,
        BallotPlace.DRAFT,
        BallotPlace.SEALED,
        BallotPlace.SENT,
        BallotPlace.RECEIVED,
        BallotPlace.SEALED,
    ]
    assert (seen.drafts.drafts, seen.drafts.graded) == (1, 0)
    assert seen.unsent == 1
    assert seen.cast.touches(Topic.WORK)
    assert seen.cast.touches(Topic.BALLOTS)
    assert seen.cast.dossiers == (AIX,)


def test_the_other_laptop_of_a_juror_knows_his_answer_and_revises_it(seen):
    assert seen.on_the_other.sealed.answer.grade == 3
    assert seen.on_the_other.sealed.comment == "second avis"
    assert seen.yann.voting.ballot(AIX).sealed.comment == "troisième avis"


def test_two_answers_that_do_not_know_of_each_other_clash_until_the_juror_chooses(seen):
    assert seen.clash == (True, True)
    assert not seen.settled
    assert seen.second.voting.ballot(ISSY).sealed.comment == "le bon"


def test_what_may_not_be_voted_is_refused_by_name(seen):
    assert seen.juror_opens == "not_controller"
    assert seen.opens_again == "round_open"
    assert seen.refused == {
        "out of scale": "grade_out_of_scale",
        "stranger": "dossier_not_in_round",
        "interest": "interest_declared",
        "interest taken back": "interest_declared",
        "chair": "not_a_juror",
        "secretariat": "not_a_juror",
        "results": "results_hidden",
    }


def test_withdrawing_blocks_the_vote_and_coming_back_needs_a_reason(seen):
    view, blocked = seen.withdrawn
    assert view.recused
    assert view.blocked == blocked == "recused"
    assert seen.come_back == "reason_needed"
    assert not seen.aicha.voting.ballot(APOLLINAIRE).recused


def test_progress_counts_dossiers_and_not_ballots(seen):
    yann, aicha = seen.progress[seen.yann], seen.progress[seen.aicha]
    assert (yann.total, yann.graded, yann.abstained, yann.recused) == (8, 6, 0, 1)
    assert (yann.next_dossier, yann.unsent) == (NO_CATEGORY, 0)
    assert (aicha.graded, aicha.abstained, aicha.recused) == (6, 1, 1)
    assert aicha.done == aicha.total
    assert aicha.next_dossier == ""


def test_the_chair_follows_numbers(seen):
    lines = {email: (line.answered, line.total) for email, line in seen.following.items()}
    assert lines[CHAIR] == (0, 0)
    assert lines[ETIENNE] == (4, 8)
    assert seen.following[YANN].devices == 2
    assert seen.current.expected == 3 * 8 - 3


# --- closing ----------------------------------------------------------------------------------


def test_the_envelopes_open_after_the_closing_only(seen):
    assert seen.unseals_early == "round_is_open"
    assert seen.results_closed == "results_hidden"


def test_what_comes_after_the_cut_is_late_and_changes_nothing(seen):
    assert seen.late.late == 2
    assert seen.late_places[APOLLINAIRE] == BallotPlace.LATE
    assert seen.late_places[AIX] == BallotPlace.LATE
    assert seen.late_places[ISSY] == BallotPlace.COUNTED
    assert seen.late_places[ERDRE] == BallotPlace.NONE
    assert seen.late_vote == seen.late_withdrawal == "round_closed"
    assert seen.after_late == seen.before_late


def test_the_count_is_what_was_voted(seen):
    counted = {result.dossier: result for result in seen.after_late}
    assert counted[AIX].counts == (0, 0, 0, 0, 3, 0)
    assert counted[ISSY].counts == (0, 0, 1, 0, 2, 0)
    assert counted[MEDARD].counts == (0, 0, 0, 0, 2, 0)
    assert (counted[MEDARD].recused, counted[LORIENT].recused) == (1, 1)
    assert counted[ERDRE].counts == (0, 0, 0, 0, 1, 1)
    assert counted[ERDRE].recused == 0
    assert counted[NO_CATEGORY].abstained == 1
    assert not counted[NO_CATEGORY].quorum_met


def test_the_room_sees_results_once_they_are_shown(seen):
    hidden = [code for jury, code in seen.hidden.items() if jury is not seen.chair]
    assert set(hidden) == {"results_hidden"}
    assert seen.hidden[seen.chair] == ""


def test_every_laptop_counts_the_same(seen):
    assert all(outlook == seen.shown[0] for outlook in seen.shown)
    assert seen.shown[0].lines == seen.chair.deciding.outlook().lines


# --- deciding ---------------------------------------------------------------------------------


def test_another_level_needs_a_reason(seen):
    assert seen.proposals == {
        "no reason": "reason_needed",
        "no such level": "grade_out_of_scale",
        "below the scale": "grade_out_of_scale",
        "no such mention": "unknown_mention",
        "no such dossier": "unknown_dossier",
        "juror": "not_chair",
    }


def test_the_closing_needs_a_reason_for_the_gap_and_is_signed_once(seen):
    assert seen.signs == {
        "juror": "not_chair",
        "no gap reason": "category_gap",
        "again": "already_closed",
    }
    assert seen.publishes_early == "not_closed"
    assert seen.proposes_after == "already_closed"
    assert seen.closing.touches(Topic.CLOSING)


def test_the_decisions_are_the_count_and_the_proposals(seen):
    decided = {each.dossier: each for each in seen.chair.deciding.decisions()}
    assert decided.keys() == set(DOSSIERS)
    assert decided[AIX].level == seen.computed[AIX] + 1
    assert decided[AIX].overridden
    assert decided[AIX].reason == "une initiative ouverte depuis"
    assert decided[ERDRE].mentions == ("arobase-verte",)
    assert decided[ISSY].level is None
    assert decided[ISSY].out_of_competition
    assert decided[MEDARD].level == seen.computed[MEDARD]
    assert decided[NO_CATEGORY].level is None
    closing = seen.chair.deciding.closing()
    assert closing.gap_reason == "dossier hors catégorie"
    assert dict(closing.totals.by_category)[""] == 1
    assert sum(dict(closing.totals.by_category).values()) == closing.totals.dossiers == 8


def test_every_laptop_holds_the_same_closing(seen):
    record = seen.chair.publishing.record()
    for jury in seen.laptops:
        assert jury.publishing.record() == record


def test_every_laptop_prints_the_same_papers(seen, tmp_path):
    mine = seen.outputs
    for name, jury in (("yann", seen.yann), ("secretariat", seen.secretariat)):
        theirs = jury.publishing.publish(tmp_path / name, Progress())
        for one, other in (
            (mine.minutes, theirs.minutes),
            (mine.data, theirs.data),
            (mine.workbook, theirs.workbook),
            (mine.proof, theirs.proof),
        ):
            assert one.read_bytes() == other.read_bytes()


def test_the_proof_tells_the_same_count(seen):
    checked = check_proof(seen.outputs.proof)
    assert checked.jury == seen.chair.key
    assert (checked.jurors, checked.decisions, checked.overrides) == (3, 8, 2)
    assert checked.ballots_late == 2
    assert (checked.acts_void, checked.acts_unreadable) == (0, 0)


def test_taken_up_again_a_desk_tells_the_same(seen, tmp_path):
    # A copy, since others still read this one; nothing is written meanwhile.
    shutil.copytree(seen.stage.root / "etienne", tmp_path / "etienne")
    workshop = Stage.workshop(SimpleNamespace(root=tmp_path), "etienne")
    jury = workshop.open(workshop.desks()[0])
    try:
        assert jury.publishing.record() == seen.etienne.publishing.record()
        assert jury.voting.ballots() == seen.etienne.voting.ballots()
        assert jury.device == seen.etienne.device
    finally:
        jury.close()
