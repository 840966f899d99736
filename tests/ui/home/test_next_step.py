"""What comes next in an edition's life, for each role."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.record import Role
from jury_app.core.round import RoundState
from ui.home.next_step import PAGES, Keys, Situation, Stage, Step, next_step, stage_of

READY = Situation(has_edition=True, dossiers=36, jurors=7)
OPEN = replace(READY, round=RoundState.OPEN, answered=10, expected=20)
CHAIR, SECRETARIAT, JUROR = Role.CHAIR, Role.SECRETARIAT, Role.JUROR


@pytest.mark.parametrize(
    ("situation", "stage"),
    [
        (Situation(), Stage.PREPARATION),
        (READY, Stage.PREPARATION),
        (OPEN, Stage.EVALUATION),
        (replace(OPEN, round=RoundState.CLOSED), Stage.EVALUATION),
        (replace(OPEN, round=RoundState.OPENED), Stage.OPENED),
        (replace(OPEN, round=RoundState.SHOWN), Stage.DELIBERATION),
        (replace(OPEN, round=RoundState.SHOWN, closed=True), Stage.CLOSED),
    ],
)
def test_the_stage(situation, stage):
    assert stage_of(situation) is stage


@pytest.mark.parametrize(
    ("situation", "step"),
    [
        (Situation(), Step.WAIT_EDITION),
        (replace(READY, dossiers=0), Step.IMPORT),
        (replace(READY, jurors=0), Step.ADD_MEMBERS),
        (replace(READY, requests=2), Step.ADMIT),
        (replace(READY, uninvited=3), Step.OPEN_ROUND),
        (READY, Step.OPEN_ROUND),
        (OPEN, Step.FOLLOW),
        (replace(OPEN, answered=20), Step.CLOSE_ROUND),
        (replace(OPEN, requests=1), Step.ADMIT),
        (replace(READY, keys=Keys(on_paper=False)), Step.MAKE_PAPER),
        (replace(READY, jurors=0, keys=Keys(on_paper=False)), Step.ADD_MEMBERS),
        (replace(OPEN, round=RoundState.CLOSED), Step.OPEN_ENVELOPES),
        (replace(OPEN, round=RoundState.CLOSED, keys=Keys(given=True)), Step.WAIT_KEY),
        (replace(OPEN, round=RoundState.CLOSED, keys=Keys(mine_asked=True)), Step.OPEN_ENVELOPES),
        (replace(OPEN, round=RoundState.OPENED), Step.SHOW),
        (replace(OPEN, round=RoundState.SHOWN), Step.DECIDE),
        (replace(OPEN, round=RoundState.SHOWN, closed=True), Step.PUBLISH),
    ],
)
def test_the_chair(situation, step):
    assert next_step(situation, CHAIR) is step


@pytest.mark.parametrize(
    ("situation", "step"),
    [
        (Situation(), Step.DEFINE),
        (replace(READY, dossiers=0), Step.IMPORT),
        (replace(READY, jurors=0), Step.ADD_MEMBERS),
        (replace(READY, uninvited=3, uncategorised=1), Step.INVITE),
        (replace(READY, uncategorised=1), Step.FIX_GAP),
        (replace(READY, requests=1), Step.ADMIT),
        (READY, Step.WAIT_ROUND),
        (OPEN, Step.FOLLOW),
        (replace(OPEN, round=RoundState.CLOSED), Step.WAIT_ENVELOPES),
        (replace(OPEN, round=RoundState.OPENED), Step.WAIT_SHOW),
        (replace(OPEN, round=RoundState.SHOWN), Step.SEE_RESULTS),
        (replace(OPEN, round=RoundState.SHOWN, closed=True), Step.PRINT),
    ],
)
def test_the_secretariat(situation, step):
    assert next_step(situation, SECRETARIAT) is step


@pytest.mark.parametrize(
    ("situation", "step"),
    [
        (replace(READY, admitted=False), Step.JOIN),
        (Situation(), Step.WAIT_ROUND),
        (READY, Step.READ),
        (OPEN, Step.READ),
        (replace(OPEN, grades=True, todo=3, unsent=2), Step.GRADE),
        (replace(OPEN, grades=True, unsent=2), Step.SEND),
        (replace(OPEN, grades=True), Step.REVIEW),
        (replace(OPEN, round=RoundState.CLOSED), Step.WAIT_ENVELOPES),
        (replace(OPEN, round=RoundState.CLOSED, keys=Keys(mine_asked=True)), Step.GIVE_KEY),
        (replace(OPEN, round=RoundState.OPENED), Step.WAIT_SHOW),
        (replace(OPEN, round=RoundState.SHOWN), Step.SEE_RESULTS),
        (replace(OPEN, round=RoundState.SHOWN, closed=True), Step.SEE_RESULTS),
    ],
)
def test_the_juror(situation, step):
    assert next_step(situation, JUROR) is step


SITUATIONS = st.builds(
    Situation,
    admitted=st.booleans(), has_edition=st.booleans(), dossiers=st.integers(0, 2),
    uncategorised=st.integers(0, 1), jurors=st.integers(0, 2), uninvited=st.integers(0, 1),
    requests=st.integers(0, 1), round=st.one_of(st.none(), st.sampled_from(RoundState)),
    answered=st.integers(0, 2), expected=st.integers(0, 2), grades=st.booleans(),
    todo=st.integers(0, 1), unsent=st.integers(0, 1), closed=st.booleans(),
    keys=st.builds(Keys, st.booleans(), st.booleans(), st.booleans()),
)  # fmt: skip


@given(SITUATIONS, st.sampled_from(Role))
def test_whoever_is_not_admitted_only_joins(situation, role):
    step = next_step(situation, role)
    assert (step is Step.JOIN) == (not situation.admitted)


@given(SITUATIONS, st.sampled_from(Role))
def test_only_waiting_has_no_page(situation, role):
    step = next_step(situation, role)
    assert (step not in PAGES) == step.value.startswith("wait")


@given(SITUATIONS)
def test_only_the_chair_turns_rounds(situation):
    turning = {Step.OPEN_ROUND, Step.CLOSE_ROUND, Step.OPEN_ENVELOPES, Step.SHOW, Step.DECIDE}
    assert next_step(situation, SECRETARIAT) not in turning
    assert next_step(situation, JUROR) not in turning
