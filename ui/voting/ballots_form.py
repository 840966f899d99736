"""All my ballots together: grouped by the level I gave, filtered, counted; no Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from jury_app.core.ballot import AnswerKind, BallotPlace
from jury_app.core.collation import fold
from jury_app.core.edition import Scale
from jury_app.jury.views import BallotView
from ui.voting.ballot_form import Stage, grades_of, stage_of


class Kind(StrEnum):
    """The groups of the list besides the levels."""

    LEVEL = "level"
    ABSTENTION = "abstention"
    WITHDRAWAL = "withdrawal"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the list; ``level`` is None unless it is a level's."""

    kind: Kind
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One of my ballots as the list shows it. ``level`` is the sealed or drafted grade."""

    number: str
    name: str
    category: str
    group: Group
    level: int | None
    stage: Stage
    comment: str
    clash: bool


class Filter(StrEnum):
    """What the list may be reduced to."""

    ALL = "all"
    TO_SEND = "to_send"
    DRAFTS = "drafts"
    CLASHES = "clashes"


@dataclass(frozen=True, slots=True)
class BallotsForm:
    """My ballots in order: highest level first, then abstentions, withdrawals, drafts."""

    lines: tuple[Line, ...]
    scale: Scale
    todo: int

    @staticmethod
    def of(
        views: Mapping[str, BallotView], names: Mapping[str, tuple[str, str]], scale: Scale
    ) -> BallotsForm:
        """Sort my ballots; ``names`` gives a dossier's name and category."""
        lines = [
            line
            for number, view in views.items()
            if (line := _line(view, *names.get(number, (number, "")))) is not None
        ]
        order = {group: place for place, group in enumerate(groups_of(scale))}
        last = len(order)
        lines.sort(key=lambda each: (order.get(each.group, last), fold(each.name), each.number))
        return BallotsForm(tuple(lines), scale, len(views) - len(lines))

    def counts(self) -> tuple[int, ...]:
        """Count my grades by level, from 0; drafts are not counted."""
        counts = [0] * (self.scale.maximum + 1)
        for line in self.lines:
            if line.group.kind is Kind.LEVEL and line.group.level is not None:
                counts[line.group.level] += 1
        return tuple(counts)

    def shown(self, by: Filter) -> tuple[Line, ...]:
        """Give the lines that a filter keeps."""
        return tuple(line for line in self.lines if _kept(line, by))

    def count(self, by: Filter) -> int:
        """Count the lines that a filter keeps."""
        return len(self.shown(by))

    def count_of(self, kind: Kind) -> int:
        """Count the lines of a kind of group."""
        return sum(line.group.kind is kind for line in self.lines)


def groups_of(scale: Scale) -> tuple[Group, ...]:
    """Give the groups in the order of the list; drafts last."""
    levels = tuple(Group(Kind.LEVEL, grade) for grade in reversed(grades_of(scale)))
    return (*levels, Group(Kind.ABSTENTION), Group(Kind.WITHDRAWAL), Group(Kind.DRAFT))


def sections(lines: Iterable[Line]) -> tuple[Group | Line, ...]:
    """Put a heading before each group of lines."""
    rows: list[Group | Line] = []
    last: Group | None = None
    for line in lines:
        if line.group != last:
            last = line.group
            rows.append(last)
        rows.append(line)
    return tuple(rows)


def neighbour(lines: Iterable[Line], number: str, step: int) -> str:
    """Give the ballot before or after one; the same when there is none, "" in an empty list."""
    numbers = [line.number for line in lines]
    if not numbers:
        return ""
    if number not in numbers:
        return numbers[0]
    place = numbers.index(number) + step
    return numbers[min(max(place, 0), len(numbers) - 1)]


def _line(view: BallotView, name: str, category: str) -> Line | None:
    group = _group(view)
    if group is None:
        return None
    return Line(
        number=view.dossier,
        name=name,
        category=category,
        group=group,
        level=view.draft.answer.grade if view.draft.answer else None,
        stage=stage_of(view),
        comment=view.draft.comment,
        clash=view.clash,
    )


def _group(view: BallotView) -> Group | None:
    """Tell under which heading a ballot stands; a draft that revises stays by its sealed level."""
    if view.recused or view.interest:
        return Group(Kind.WITHDRAWAL)
    if view.sealed is None:
        return Group(Kind.DRAFT) if view.place is BallotPlace.DRAFT else None
    if view.sealed.answer.kind is AnswerKind.ABSTENTION:
        return Group(Kind.ABSTENTION)
    return Group(Kind.LEVEL, view.sealed.answer.grade)


def _kept(line: Line, by: Filter) -> bool:
    match by:
        case Filter.TO_SEND:
            return line.stage is Stage.SEALED
        case Filter.DRAFTS:
            return line.stage is Stage.DRAFT
        case Filter.CLASHES:
            return line.clash
        case _:
            return True
