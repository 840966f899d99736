"""The board where levels are settled: columns of cards, moves, and the reasons they need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from jury_app.core.decision import Proposal
from jury_app.core.edition import Edition
from jury_app.jury.views import Line, Outlook


class CardState(StrEnum):
    """How the level of a card came about."""

    COMPUTED = "computed"
    """The level of the count."""
    OVERRIDDEN = "overridden"
    """Another one, with its reason, as proposed."""
    UNJUSTIFIED = "unjustified"
    """Moved, and not kept before a reason is given."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A dossier as it is being settled; kept once it needs no reason or has one."""

    dossier: str
    level: int | None
    mentions: tuple[str, ...] = ()
    out_of_competition: bool = False
    reason: str = ""

    @classmethod
    def of(cls, line: Line) -> Draft:
        """Give a dossier as it stands now."""
        proposal = line.proposal
        if proposal is None:
            return cls(line.result.dossier, line.computed)
        return cls(
            proposal.dossier,
            proposal.level,
            proposal.mentions,
            proposal.out_of_competition,
            proposal.reason,
        )

    def proposal(self) -> Proposal:
        """Make the proposal to put."""
        return Proposal(
            self.dossier, self.level, self.mentions, self.out_of_competition, self.reason.strip()
        )


@dataclass(frozen=True, slots=True)
class Card:
    """One dossier on the board: what the count says, and how it is being settled."""

    line: Line
    draft: Draft

    @property
    def dossier(self) -> str:
        """The number of the dossier."""
        return self.line.result.dossier

    @property
    def is_moved(self) -> bool:
        """Whether it stands elsewhere than the count put it."""
        return self.draft.level != self.line.computed

    @property
    def needs_reason(self) -> bool:
        """Whether it cannot be kept without a reason."""
        return self.is_moved and not self.draft.reason.strip()

    @property
    def is_changed(self) -> bool:
        """Whether something is not kept yet."""
        return self.draft != Draft.of(self.line)

    @property
    def state(self) -> CardState:
        """How the level came about."""
        if not self.is_moved:
            return CardState.COMPUTED
        return CardState.UNJUSTIFIED if self.is_changed else CardState.OVERRIDDEN

    @property
    def is_plain(self) -> bool:
        """Whether it stands as counted, with nothing added: no proposal is needed."""
        draft = self.draft
        return not (self.is_moved or draft.mentions or draft.out_of_competition)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the board; ``level`` None holds what has no level."""

    level: int | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All cards in rank order, and the drafts that are not kept yet."""

    edition: Edition
    lines: tuple[Line, ...] = ()
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    may_change: bool = False

    @property
    def levels(self) -> tuple[int | None, ...]:
        """The columns from left to right: the highest level first, then none."""
        scale = self.edition.scale
        return (*range(scale.maximum, scale.minimum_level - 1, -1), None)

    def cards(self) -> tuple[Card, ...]:
        """Give every card."""
        return tuple(self._card(line) for line in self.lines)

    def card(self, dossier: str) -> Card | None:
        """Find a card; None when there is no such dossier."""
        line = next((each for each in self.lines if each.result.dossier == dossier), None)
        return self._card(line) if line else None

    def columns(self) -> tuple[Column, ...]:
        """Sort the cards into columns; a level outside the scale joins the lowest."""
        cards = self.cards()
        lowest = self.edition.scale.minimum_level
        placed = [(_column(card.draft.level, lowest), card) for card in cards]
        return tuple(
            Column(level, tuple(card for place, card in placed if place == level))
            for level in self.levels
        )

    def categories(self) -> tuple[tuple[str, int], ...]:
        """Count the dossiers by category key, in the edition's order; "" last."""
        numbers = Counter(line.category for line in self.lines)
        known = [category.key for category in self.edition.categories]
        rest = len(self.lines) - sum(numbers[key] for key in known)
        return (*((key, numbers[key]) for key in known), ("", rest))

    def split(self, column: Column) -> tuple[tuple[str, int], ...]:
        """Count the cards of a column by category, those present only."""
        numbers = Counter(card.line.category for card in column.cards)
        return tuple((key, numbers[key]) for key, _ in self.categories() if numbers[key])

    def unkept(self) -> tuple[Card, ...]:
        """Give the cards whose change is not kept yet."""
        return tuple(card for card in self.cards() if card.is_changed)

    def beside(self, level: int | None, step: int) -> int | None:
        """Give the column ``step`` to the right (negative: left), staying on the board."""
        at = self.levels.index(level) + step
        return self.levels[min(max(at, 0), len(self.levels) - 1)]

    def with_draft(self, draft: Draft) -> Board:
        """Write a draft down; one that changes nothing is forgotten."""
        drafts = {**self.drafts, draft.dossier: draft}
        card = self.card(draft.dossier)
        if card is None or Draft.of(card.line) == draft:
            del drafts[draft.dossier]
        return replace(self, drafts=drafts)

    def without_draft(self, dossier: str) -> Board:
        """Forget a draft: the card goes back to where it stood."""
        drafts = {key: each for key, each in self.drafts.items() if key != dossier}
        return replace(self, drafts=drafts)

    def moved(self, dossier: str, level: int | None) -> Board:
        """Move a card to a column; back where the count put it, its reason goes."""
        card = self.card(dossier)
        if card is None or not self.may_change or level not in self.levels:
            return self
        back = level == card.line.computed
        return self.with_draft(
            replace(card.draft, level=level, reason="" if back else card.draft.reason)
        )

    def with_outlook(self, outlook: Outlook, *, may_change: bool) -> Board:
        """Take what is kept now; drafts that it already holds are forgotten."""
        board = replace(self, lines=outlook.lines, may_change=may_change, drafts={})
        if may_change:
            for draft in self.drafts.values():
                board = board.with_draft(draft)
        return board

    def _card(self, line: Line) -> Card:
        return Card(line, self.drafts.get(line.result.dossier, Draft.of(line)))


def _column(level: int | None, lowest: int) -> int | None:
    return None if level is None else max(level, lowest)
