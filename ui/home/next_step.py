"""What is next in the life of an edition, for each role; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from jury_app.core.record import Role
from jury_app.core.round import RoundState


class Stage(IntEnum):
    """Where an edition is in its life."""

    PREPARATION = 0
    EVALUATION = 1
    OPENED = 2
    DELIBERATION = 3
    CLOSED = 4
    PUBLISHED = 5


class Step(StrEnum):
    """What a person may do next, or what is waited for."""

    JOIN = "join"
    DEFINE = "define"
    WAIT_EDITION = "wait_edition"
    IMPORT = "import"
    ADD_MEMBERS = "add_members"
    INVITE = "invite"
    ADMIT = "admit"
    MAKE_PAPER = "make_paper"
    OPEN_ROUND = "open_round"
    WAIT_ROUND = "wait_round"
    READ = "read"
    GRADE = "grade"
    SEND = "send"
    REVIEW = "review"
    SETTLE = "settle"
    FOLLOW = "follow"
    CLOSE_ROUND = "close_round"
    OPEN_ENVELOPES = "open_envelopes"
    WAIT_ENVELOPES = "wait_envelopes"
    GIVE_KEY = "give_key"
    WAIT_KEY = "wait_key"
    SHOW = "show"
    WAIT_SHOW = "wait_show"
    SEE_RESULTS = "see_results"
    DECIDE = "decide"
    FIX_GAP = "fix_gap"
    PUBLISH = "publish"
    PRINT = "print"


PAGES = {
    Step.JOIN: "exchange",
    Step.DEFINE: "edition",
    Step.IMPORT: "import",
    Step.ADD_MEMBERS: "members",
    Step.INVITE: "members",
    Step.ADMIT: "members",
    Step.MAKE_PAPER: "custody",
    Step.GIVE_KEY: "custody",
    Step.OPEN_ROUND: "rounds",
    Step.READ: "dossiers",
    Step.GRADE: "dossier",
    Step.SEND: "exchange",
    Step.REVIEW: "ballots",
    Step.SETTLE: "ballots",
    Step.FOLLOW: "follow",
    Step.CLOSE_ROUND: "rounds",
    Step.OPEN_ENVELOPES: "rounds",
    Step.SHOW: "rounds",
    Step.SEE_RESULTS: "results",
    Step.DECIDE: "board",
    Step.FIX_GAP: "import",
    Step.PUBLISH: "publication",
    Step.PRINT: "diplomas",
}
"""The page where a step is taken; those waited for have none."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Where the keys are: ``on_paper``, one is kept safe; ``mine_asked``, my second key is awaited.

    ``given`` tells that the chair has given his key, and only the second one is missing.
    """

    on_paper: bool = True
    mine_asked: bool = False
    given: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the next step depends on. ``round`` is None before the first round.

    ``uncategorised`` counts dossiers without category, ``uninvited`` members without invitation,
    ``requests`` laptops that ask to join; ``todo``, ``unsent`` and
    ``clashes`` (dossiers that two laptops of mine answered differently) are my own work.
    """

    admitted: bool = True
    has_edition: bool = False
    dossiers: int = 0
    uncategorised: int = 0
    jurors: int = 0
    uninvited: int = 0
    requests: int = 0
    round: RoundState | None = None
    answered: int = 0
    expected: int = 0
    grades: bool = False
    todo: int = 0
    unsent: int = 0
    clashes: int = 0
    closed: bool = False
    keys: Keys = field(default_factory=Keys)


def stage_of(situation: Situation) -> Stage:
    """Tell where the edition is; publishing leaves no act, so nobody can tell when it is done."""
    if situation.closed:
        return Stage.CLOSED
    match situation.round:
        case None:
            return Stage.PREPARATION
        case RoundState.OPEN | RoundState.CLOSED:
            return Stage.EVALUATION
        case RoundState.OPENED:
            return Stage.OPENED
        case RoundState.SHOWN:
            return Stage.DELIBERATION


def next_step(situation: Situation, role: Role) -> Step:
    """Tell what a person of that role does next."""
    if not situation.admitted:
        return Step.JOIN
    if situation.keys.mine_asked and role is not Role.CHAIR:
        return Step.GIVE_KEY
    match role:
        case Role.CHAIR:
            return _chair(situation)
        case Role.SECRETARIAT:
            return _secretariat(situation)
        case Role.JUROR | Role.HOLDER:
            return _juror(situation)


def _preparing(situation: Situation) -> Step | None:
    """Tell what is missing before a round can be opened."""
    if not situation.has_edition:
        return Step.DEFINE
    if not situation.dossiers:
        return Step.IMPORT
    if not situation.jurors:
        return Step.ADD_MEMBERS
    return Step.INVITE if situation.uninvited else None


def _chair(situation: Situation) -> Step:
    if situation.closed:
        return Step.PUBLISH
    if situation.requests:
        return Step.ADMIT
    match situation.round:
        case None:
            missing = _preparing(situation)
            if missing is Step.DEFINE:
                return Step.WAIT_EDITION
            if missing not in {None, Step.INVITE}:
                return missing
            # Without a key on paper, a lost laptop would take the round along.
            return Step.OPEN_ROUND if situation.keys.on_paper else Step.MAKE_PAPER
        case RoundState.OPEN:
            whole = situation.answered >= situation.expected > 0
            return Step.CLOSE_ROUND if whole else Step.FOLLOW
        case RoundState.CLOSED:
            return Step.WAIT_KEY if situation.keys.given else Step.OPEN_ENVELOPES
        case RoundState.OPENED:
            return Step.SHOW
        case RoundState.SHOWN:
            return Step.DECIDE


def _secretariat(situation: Situation) -> Step:
    if situation.closed:
        return Step.PRINT
    if situation.requests:
        return Step.ADMIT
    match situation.round:
        case None:
            missing = _preparing(situation)
            if missing is None or missing is Step.INVITE:
                uncategorised = Step.FIX_GAP if situation.uncategorised else Step.WAIT_ROUND
                return missing or uncategorised
            return missing
        case RoundState.OPEN:
            return Step.FOLLOW
        case RoundState.CLOSED:
            return Step.WAIT_ENVELOPES
        case RoundState.OPENED:
            return Step.WAIT_SHOW
        case RoundState.SHOWN:
            return Step.SEE_RESULTS


def _juror(situation: Situation) -> Step:
    if situation.closed:
        return Step.SEE_RESULTS
    match situation.round:
        case None:
            return Step.READ if situation.dossiers else Step.WAIT_ROUND
        case RoundState.OPEN:
            if not situation.grades:
                return Step.READ
            if situation.clashes:
                return Step.SETTLE
            if situation.todo:
                return Step.GRADE
            return Step.SEND if situation.unsent else Step.REVIEW
        case RoundState.CLOSED:
            return Step.WAIT_ENVELOPES
        case RoundState.OPENED:
            return Step.WAIT_SHOW
        case RoundState.SHOWN:
            return Step.SEE_RESULTS
