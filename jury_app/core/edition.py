"""An edition of a label: everything that differs from one label or year to the next is here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

HIGHEST_SCALE = 100
"""No scale has more levels; a count has a place for each."""


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of candidate, declared and never computed (« Ville », « Village », « Territoire »).

    ``population_from`` and ``population_to`` bound what is usual (inhabitants, inclusive), only
    to warn about an odd declaration. ``award`` is how a diploma names it (« la Ville »).
    """

    key: str
    name: str
    plural: str
    award: str
    population_from: int | None = None
    population_to: int | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """A theme (enjeu) that initiatives touch; issues come in named groups."""

    key: str
    name: str
    group: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A line of the scoring grid; ``weight`` is a whole number, ``help`` tells how to read it."""

    key: str
    name: str
    weight: int
    help: str


@dataclass(frozen=True, slots=True)
class SpecialMention:
    """A second axis beside the level; ``valid_years`` is None when it does not expire."""

    key: str
    name: str
    valid_years: int | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """The ordinal scale of grades, 0…``maximum``, shown as ``symbol`` (« @ », « arobase »)."""

    maximum: int
    symbol: str
    unit: str
    unit_plural: str
    minimum_level: int


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of procedure that the count and the screens obey.

    ``tie_breaks`` are keys of criteria, tried one after the other on an exact tie.
    ``blind_previous_level``: the level of former years stays hidden until one's own vote.
    """

    quorum_minimum: int
    quorum_share: Fraction
    tie_breaks: tuple[str, ...]
    casting_vote: bool
    blind_previous_level: bool
    chair_grades: bool


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody whose name stands under a diploma."""

    name: str
    quality: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: names and dates are separate fields, none derived from another."""

    label: str
    organiser: str
    vintage: int
    ordinal: int
    jury_date: date | None
    jury_place: str
    ceremony_date: date | None
    ceremony_place: str
    scale: Scale
    categories: tuple[Category, ...]
    issues: tuple[Issue, ...]
    criteria: tuple[Criterion, ...]
    mentions: tuple[SpecialMention, ...]
    signatories: tuple[Signatory, ...]
    rules: Rules

    @property
    def is_sound(self) -> bool:
        """Whether a count can go by these rules; no laptop heeds an edition that is not."""
        scale, rules = self.scale, self.rules
        keys = [each.key for each in self.criteria]
        return (
            0 <= scale.minimum_level <= scale.maximum
            and 1 <= scale.maximum <= HIGHEST_SCALE
            and rules.quorum_minimum >= 1
            and 0 <= rules.quorum_share <= 1
            and len(set(keys)) == len(keys)
            and set(rules.tie_breaks) <= set(keys)
        )

    def category(self, key: str) -> Category | None:
        """Find a category by its key; None for « sans catégorie »."""
        return next((each for each in self.categories if each.key == key), None)
