"""What is being written on a ballot and what may be done with it; no Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from jury_app.core.ballot import ABSTENTION, Answer, AnswerKind, Ballot, BallotPlace, graded
from jury_app.core.ballot import CriterionGrade as Graded
from jury_app.core.edition import Criterion, Edition, Scale
from jury_app.jury.views import BallotView, Draft

COMMENT_LIMIT = 4000
"""Characters of a comment: two pages, far below what an act may hold."""


class Deed(StrEnum):
    """What a key does to a ballot."""

    GRADE = "grade"
    ABSTAIN = "abstain"
    WITHDRAW = "withdraw"
    NEXT = "next"
    PREVIOUS = "previous"
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Press:
    """A key's deed; ``grade`` is None unless it grades."""

    deed: Deed
    grade: int | None = None


class Stage(StrEnum):
    """What the chip says of a ballot."""

    EMPTY = "empty"
    DRAFT = "draft"
    SEALED = "sealed"
    SENT = "sent"
    RECEIVED = "received"
    COUNTED = "counted"
    LATE = "late"
    WITHDRAWN = "withdrawn"


_STAGES = {
    BallotPlace.NONE: Stage.EMPTY,
    BallotPlace.DRAFT: Stage.DRAFT,
    BallotPlace.SEALED: Stage.SEALED,
    BallotPlace.SENT: Stage.SENT,
    BallotPlace.RECEIVED: Stage.RECEIVED,
    BallotPlace.COUNTED: Stage.COUNTED,
    BallotPlace.LATE: Stage.LATE,
}


def grades_of(scale: Scale) -> range:
    """Give the grades that a ballot offers, lowest first."""
    return range(scale.minimum_level, scale.maximum + 1)


def presses(scale: Scale) -> Mapping[str, Press]:
    """Tell what every key does; grades above 9 have none."""
    keys = {str(grade): Press(Deed.GRADE, grade) for grade in grades_of(scale) if grade <= 9}
    return keys | {
        "A": Press(Deed.ABSTAIN),
        "D": Press(Deed.WITHDRAW),
        "N": Press(Deed.NEXT),
        "P": Press(Deed.PREVIOUS),
        "Ctrl+Return": Press(Deed.SEAL),
        "Ctrl+Enter": Press(Deed.SEAL),
    }


def draft_of(ballot: Ballot | None) -> Draft:
    """Give what would have to be written to seal the same ballot again."""
    return Draft() if ballot is None else Draft(ballot.answer, ballot.criteria, ballot.comment)


def stage_of(view: BallotView) -> Stage:
    """Tell where a ballot is, as kept."""
    return Stage.WITHDRAWN if view.recused or view.interest else _STAGES[view.place]


@dataclass(frozen=True, slots=True)
class BallotForm:
    """One ballot on screen.

    ``draft`` is what is typed, ``kept`` what was last handed over to be kept.
    """

    view: BallotView
    draft: Draft
    kept: Draft
    scale: Scale
    criteria: tuple[Criterion, ...]

    @staticmethod
    def of(view: BallotView, edition: Edition) -> BallotForm:
        """Start from what this laptop holds."""
        return BallotForm(view, view.draft, view.draft, edition.scale, edition.criteria)

    # --- what is typed ---------------------------------------------------------------------

    def answered(self, answer: Answer) -> BallotForm:
        """Choose a grade or the abstention."""
        return self._typed(replace(self.draft, answer=answer)) if self.writable else self

    def judged(self, criterion: str, grade: int | None) -> BallotForm:
        """Grade one criterion, or take its grade away; kept in the order of the grid."""
        if not self.writable:
            return self
        grades = {each.criterion: each.grade for each in self.draft.criteria}
        grades.pop(criterion, None)
        if grade is not None:
            grades[criterion] = grade
        known = [each.key for each in self.criteria if each.key in grades]
        return self._typed(
            replace(self.draft, criteria=tuple(Graded(key, grades[key]) for key in known))
        )

    def commented(self, comment: str) -> BallotForm:
        """Write the comment."""
        return self._typed(replace(self.draft, comment=comment)) if self.writable else self

    def reverted(self) -> BallotForm:
        """Give up what was typed and return to what is sealed."""
        return self._typed(draft_of(self.view.sealed))

    def saved(self) -> BallotForm:
        """Note that what is typed was handed over to be kept."""
        return replace(self, kept=self.draft)

    def unkept(self) -> BallotForm:
        """Note that what is typed could not be kept after all."""
        return replace(self, kept=self.view.draft)

    def refreshed(self, view: BallotView, *, pending: bool) -> BallotForm:
        """Take what this laptop holds now, without losing what is being typed.

        ``pending``: something typed here is on its way and ``view`` may be older than it.
        """
        if pending or (self.unsaved and not view.blocked):
            return replace(self, view=view)
        return replace(self, view=view, draft=view.draft, kept=view.draft)

    # --- what may be done ------------------------------------------------------------------

    @property
    def writable(self) -> bool:
        """Whether a ballot may be written now."""
        return not self.view.blocked

    @property
    def shows_answer(self) -> bool:
        """Whether the cards and the comment say anything: not to whoever may never answer."""
        return self.view.blocked in {"", "round_closed"}

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not kept yet."""
        return self.draft != self.kept

    @property
    def differs(self) -> bool:
        """Whether what is typed is something else than what is sealed."""
        return self.draft != draft_of(self.view.sealed)

    @property
    def to_keep(self) -> Draft:
        """What to keep as a draft: nothing when it says what is sealed already."""
        return self.draft if self.differs else Draft()

    @property
    def ballot(self) -> Ballot | None:
        """The ballot that sealing makes: an abstention keeps no criteria."""
        answer = self.draft.answer
        if answer is None:
            return None
        criteria = self.draft.criteria if answer.kind is AnswerKind.GRADE else ()
        return Ballot(self.view.dossier, answer, criteria, self.draft.comment.strip())

    @property
    def why_not_seal(self) -> str:
        """Tell why it cannot be sealed: a code, empty when it can."""
        if self.view.blocked:
            return self.view.blocked
        if self.draft.answer is None:
            return "undecided"
        if len(self.draft.comment.strip()) > COMMENT_LIMIT:
            return "comment_too_long"
        return "" if self.ballot != self.view.sealed or self.view.clash else "already_sealed"

    @property
    def why_not_withdraw(self) -> str:
        """Tell why one cannot withdraw now: a code, empty when one can."""
        blocked = self.view.blocked
        return "" if blocked in {"", "interest_declared"} and not self.view.recused else blocked

    @property
    def may_come_back(self) -> bool:
        """Whether a withdrawal may be taken back."""
        return self.view.blocked == "recused" and not self.view.interest

    @property
    def stage(self) -> Stage:
        """Where the ballot is, what is typed included."""
        if self.writable and self.differs:
            return Stage.EMPTY if self.draft == Draft() else Stage.DRAFT
        found = stage_of(self.view)
        if found is Stage.DRAFT and self.writable:
            return Stage.EMPTY if self.view.sealed is None else Stage.SEALED
        return found

    @property
    def judged_count(self) -> int:
        """How many criteria of the grid have a grade."""
        known = {each.key for each in self.criteria}
        return sum(each.criterion in known for each in self.draft.criteria)

    def grade_of(self, criterion: str) -> int | None:
        """Give the grade of a criterion."""
        found = (each.grade for each in self.draft.criteria if each.criterion == criterion)
        return next(found, None)

    def _typed(self, draft: Draft) -> BallotForm:
        return replace(self, draft=draft)


def pressed(form: BallotForm, press: Press) -> BallotForm:
    """Write what a key of grades or « A » asks for; other keys write nothing."""
    if press.deed is Deed.GRADE and press.grade is not None:
        return form.answered(graded(press.grade))
    return form.answered(ABSTENTION) if press.deed is Deed.ABSTAIN else form
