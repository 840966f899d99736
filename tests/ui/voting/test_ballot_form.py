"""What a ballot form lets seal, keep and withdraw."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.ballot import (
    ABSTENTION,
    Ballot,
    BallotPlace,
    CriterionGrade,
    graded,
)  # fmt: skip
from jury_app.core.edition import Criterion, Edition, Rules, Scale
from jury_app.jury.views import BallotView, Draft
from ui.voting.ballot_form import (
    COMMENT_LIMIT,
    BallotForm,
    Deed,
    Press,
    Stage,
    draft_of,
    grades_of,
    pressed,
    presses,
)  # fmt: skip

SCALE = Scale(5, "@", "arobase", "arobases", 1)
GRID = (Criterion("use", "Usage", 3, "Utilisé ?"), Criterion("all", "Accès", 2, "Pour tous ?"))
EDITION = Edition(
    "Label", "Organisation", 2019, 20, None, "", None, "", SCALE, (), (), GRID, (), (),
    Rules(3, Fraction(1, 2), (), True, True, False),
)  # fmt: skip
SEALED = Ballot("D1", graded(3), (CriterionGrade("use", 2),), "Bien.")


def view(**changes) -> BallotView:
    empty = BallotView("D1", Draft(), None, BallotPlace.NONE, False, "", False, False)
    return replace(empty, **changes)


def sealed_view(**changes) -> BallotView:
    return view(
        **{"draft": draft_of(SEALED), "sealed": SEALED, "place": BallotPlace.SENT} | changes
    )


def form(found: BallotView | None = None) -> BallotForm:
    return BallotForm.of(found or view(), EDITION)


def test_an_empty_ballot_waits_for_a_decision():
    assert form().why_not_seal == "undecided"
    assert form().stage is Stage.EMPTY
    assert form().ballot is None


def test_a_grade_makes_a_ballot_to_seal():
    written = form().answered(graded(4)).judged("all", 5).judged("use", 2).commented(" Net. ")
    assert written.why_not_seal == ""
    assert written.stage is Stage.DRAFT
    assert written.ballot == Ballot(
        "D1", graded(4), (CriterionGrade("use", 2), CriterionGrade("all", 5)), "Net."
    )


def test_an_abstention_keeps_no_criteria_but_the_draft_does():
    written = form().judged("use", 4).answered(ABSTENTION)
    assert written.ballot == Ballot("D1", ABSTENTION)
    assert written.answered(graded(2)).grade_of("use") == 4


def test_a_criterion_can_be_taken_back():
    written = form().judged("use", 4).judged("use", None)
    assert written.draft == Draft()
    assert written.judged_count == 0


def test_what_is_sealed_already_is_not_sealed_again():
    assert form(sealed_view()).why_not_seal == "already_sealed"
    assert form(sealed_view()).stage is Stage.SENT
    assert form(sealed_view()).answered(graded(4)).why_not_seal == ""


def test_a_clash_is_settled_by_sealing_the_same_again():
    assert form(sealed_view(clash=True)).why_not_seal == ""


def test_a_revision_returns_to_what_is_sealed():
    changed = form(sealed_view()).answered(graded(5))
    assert changed.stage is Stage.DRAFT
    assert changed.reverted().draft == draft_of(SEALED)
    assert not changed.reverted().differs


def test_a_draft_that_says_what_is_sealed_is_dropped():
    changed = form(sealed_view()).answered(graded(5))
    assert changed.to_keep.answer == graded(5)
    assert changed.answered(graded(3)).to_keep == Draft()


def test_a_comment_has_an_end():
    written = form().answered(graded(1)).commented("x" * (COMMENT_LIMIT + 1))
    assert written.why_not_seal == "comment_too_long"
    assert written.commented("x" * COMMENT_LIMIT).why_not_seal == ""


@pytest.mark.parametrize(
    "code",
    ["not_admitted", "round_not_created", "not_a_juror", "round_closed", "recused",
     "dossier_not_in_round", "interest_declared"],
)  # fmt: skip
def test_nothing_is_written_where_nothing_can_be_cast(code):
    blocked = form(view(blocked=code))
    assert blocked.answered(graded(2)) == blocked
    assert blocked.judged("use", 2) == blocked
    assert blocked.commented("Non.") == blocked
    assert blocked.why_not_seal == code
    assert blocked.shows_answer == (code == "round_closed")


def test_who_may_withdraw_and_come_back():
    assert form().why_not_withdraw == ""
    assert form(view(blocked="interest_declared", interest=True)).why_not_withdraw == ""
    out = form(view(blocked="recused", recused=True))
    assert out.why_not_withdraw == "recused"
    assert out.may_come_back
    assert not form(view(blocked="recused", recused=True, interest=True)).may_come_back
    assert form(view(blocked="round_closed")).why_not_withdraw == "round_closed"


@pytest.mark.parametrize(
    ("place", "stage"),
    [
        (BallotPlace.NONE, Stage.EMPTY), (BallotPlace.SEALED, Stage.SEALED),
        (BallotPlace.SENT, Stage.SENT), (BallotPlace.RECEIVED, Stage.RECEIVED),
        (BallotPlace.COUNTED, Stage.COUNTED), (BallotPlace.LATE, Stage.LATE),
    ],
)  # fmt: skip
def test_the_chip_says_where_the_ballot_is(place, stage):
    assert form(view(place=place)).stage is stage
    assert form(view(place=place, recused=True)).stage is Stage.WITHDRAWN


def test_what_is_typed_survives_what_is_read():
    typed = form().answered(graded(4)).saved().commented("Encore")
    read = view(draft=Draft(graded(4)), place=BallotPlace.DRAFT)
    assert typed.refreshed(read, pending=False).draft == Draft(graded(4), (), "Encore")
    assert typed.saved().refreshed(view(), pending=True).draft == typed.draft
    assert typed.saved().refreshed(read, pending=False).draft == Draft(graded(4))


def test_a_failed_save_is_to_be_saved_again():
    typed = form().answered(graded(4)).saved()
    assert not typed.unsaved
    assert typed.unkept().unsaved


def test_a_round_that_closes_wins_over_what_is_typed():
    typed = form(sealed_view()).answered(graded(5))
    closed = sealed_view(blocked="round_closed", place=BallotPlace.COUNTED)
    shown = typed.refreshed(closed, pending=False)
    assert shown.draft == draft_of(SEALED)
    assert shown.stage is Stage.COUNTED


def test_every_key_does_one_thing():
    keys = presses(SCALE)
    assert set(keys) == {"1", "2", "3", "4", "5", "A", "D", "N", "P", "Ctrl+Return", "Ctrl+Enter"}
    assert pressed(form(), keys["4"]).draft.answer == graded(4)
    assert pressed(form(), keys["A"]).draft.answer == ABSTENTION
    for key in ("D", "N", "P", "Ctrl+Return"):
        assert pressed(form(), keys[key]) == form()
    assert keys["D"] == Press(Deed.WITHDRAW)


@given(st.integers(1, 20), st.data())
def test_keys_are_the_digits_of_the_scale(maximum, data):
    scale = replace(SCALE, maximum=maximum, minimum_level=data.draw(st.integers(1, maximum)))
    digits = {int(key) for key in presses(scale) if key.isdecimal()}
    assert digits == {grade for grade in grades_of(scale) if grade <= 9}


@given(
    st.lists(
        st.one_of(
            st.integers(1, 5).map(lambda grade: ("answer", grade)),
            st.tuples(st.sampled_from(["use", "all"]), st.one_of(st.none(), st.integers(1, 5))),
            st.text(max_size=8).map(lambda text: ("comment", text)),
        ),
        max_size=12,
    )
)
def test_sealing_what_was_typed_leaves_nothing_to_seal(deeds):
    written = form()
    for what, value in deeds:
        if what == "answer":
            written = written.answered(graded(value))
        elif what == "comment":
            written = written.commented(value)
        else:
            written = written.judged(what, value)
    if written.ballot is None:
        assert written.why_not_seal == "undecided"
        return
    kept = replace(view(), sealed=written.ballot, draft=draft_of(written.ballot))
    assert form(kept).why_not_seal == "already_sealed"
    assert form(kept).to_keep == Draft()
