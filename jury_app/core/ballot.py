"""What a juror answers about a dossier, and where that answer is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class AnswerKind(StrEnum):
    """The states that are never a number, beside the one that is."""

    GRADE = "grade"
    ABSTENTION = "abstention"


@dataclass(frozen=True, slots=True)
class Answer:
    """A grade (0…K) or an abstention. A withdrawal is not an answer: it is a public act."""

    kind: AnswerKind
    grade: int | None = None

    def __post_init__(self) -> None:
        """Refuse a grade without a number and an abstention with one."""
        if (self.kind is AnswerKind.GRADE) != (self.grade is not None):
            raise ValueError(self.kind)


ABSTENTION = Answer(AnswerKind.ABSTENTION)


def graded(grade: int) -> Answer:
    """Make the answer that expresses ``grade``."""
    return Answer(AnswerKind.GRADE, grade)


@dataclass(frozen=True, slots=True)
class CriterionGrade:
    """How one criterion of the grid was graded, on the same scale as the level."""

    criterion: str
    grade: int


@dataclass(frozen=True, slots=True)
class Ballot:
    """A juror's answer on one dossier; ``comment`` is read by the jury after the opening."""

    dossier: str
    answer: Answer
    criteria: tuple[CriterionGrade, ...] = ()
    comment: str = ""


class BallotPlace(IntEnum):
    """Where a ballot is, each stage surer than the one before."""

    NONE = 0
    DRAFT = 1
    """brouillon: written on this laptop, not sealed."""
    SEALED = 2
    """scellé ici: signed and sealed in this laptop's journal."""
    SENT = 3
    """transmis: listed in the store at the last listing."""
    RECEIVED = 4
    """reçu: another device's ``seen`` covers it."""
    COUNTED = 5
    """compté: inside the chair's closing cut."""
    LATE = 6
    """en retard: sealed after the cut; enters only by an explicit act."""
