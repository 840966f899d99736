"""The edition as typed: texts that become an ``Edition`` once nothing is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.edition import (
    Category,
    Criterion,
    Edition,
    Issue,
    Rules,
    Scale,
    Signatory,
    SpecialMention,
)
from ui.written import date_short

Row = tuple[str, ...]
Rows = tuple[Row, ...]

DATE: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
FRACTION: Final = re.compile(r"(\d{1,4})\s*/\s*(\d{1,4})")
PERCENT: Final = re.compile(r"(\d{1,3}(?:[.,]\d{1,4})?)\s*%")
SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")
NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")
FIRST_VINTAGE, LAST_VINTAGE = 1950, 2200
HIGHEST_SCALE: Final = 9
MOST_SIGNATORIES: Final = 4
"""A diploma has four places for names beside the code to scan."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to put right: in which field, why (a code), and on which line of a list."""

    field: str
    code: str
    row: int = -1


@dataclass(frozen=True, slots=True)
class EditionForm:
    """Every field as text. Lines of lists start with their key, "" for a line just added."""

    label: str = ""
    organiser: str = ""
    vintage: str = ""
    ordinal: str = ""
    jury_date: str = ""
    jury_place: str = ""
    ceremony_date: str = ""
    ceremony_place: str = ""
    maximum: str = ""
    symbol: str = ""
    unit: str = ""
    unit_plural: str = ""
    minimum_level: str = ""
    categories: Rows = ()
    """(key, name, plural, award, population from, population to)"""
    issues: Rows = ()
    """(key, name, group)"""
    criteria: Rows = ()
    """(key, name, weight, help)"""
    mentions: Rows = ()
    """(key, name, years of validity)"""
    signatories: Rows = ()
    """("", name, quality)"""
    quorum_minimum: str = ""
    quorum_share: str = ""
    tie_breaks: tuple[str, ...] = ()
    casting_vote: bool = False
    blind_previous_level: bool = False
    chair_grades: bool = False

    @classmethod
    def of(cls, edition: Edition) -> EditionForm:
        """Write an edition down as texts."""
        scale, rules = edition.scale, edition.rules
        return cls(
            label=edition.label,
            organiser=edition.organiser,
            vintage=str(edition.vintage),
            ordinal=str(edition.ordinal),
            jury_date=_date_text(edition.jury_date),
            jury_place=edition.jury_place,
            ceremony_date=_date_text(edition.ceremony_date),
            ceremony_place=edition.ceremony_place,
            maximum=str(scale.maximum),
            symbol=scale.symbol,
            unit=scale.unit,
            unit_plural=scale.unit_plural,
            minimum_level=str(scale.minimum_level),
            categories=tuple(
                (c.key, c.name, c.plural, c.award, _text(c.population_from), _text(c.population_to))
                for c in edition.categories
            ),
            issues=tuple((each.key, each.name, each.group) for each in edition.issues),
            criteria=tuple((c.key, c.name, str(c.weight), c.help) for c in edition.criteria),
            mentions=tuple((m.key, m.name, _text(m.valid_years)) for m in edition.mentions),
            signatories=tuple(("", each.name, each.quality) for each in edition.signatories),
            quorum_minimum=str(rules.quorum_minimum),
            quorum_share=share_text(rules.quorum_share),
            tie_breaks=rules.tie_breaks,
            casting_vote=rules.casting_vote,
            blind_previous_level=rules.blind_previous_level,
            chair_grades=rules.chair_grades,
        )

    def problems(self) -> tuple[Fault, ...]:
        """List what is wrong, in the order of the fields; empty when :meth:`edition` works."""
        return (
            *self._plain_faults(),
            *self._scale_faults(),
            *_line_faults("categories", self.categories, (1, 2, 3)),
            *_number_faults("categories", self.categories, (4, 5)),
            *self._population_faults(),
            *_line_faults("issues", self.issues, (1,)),
            *_line_faults("criteria", self.criteria, (1, 2)),
            *_number_faults("criteria", self.criteria, (2,)),
            *_line_faults("mentions", self.mentions, (1,)),
            *_number_faults("mentions", self.mentions, (2,), least=1),
            *_line_faults("signatories", self.signatories, (1, 2)),
            *self._rule_faults(),
        )

    def edition(self) -> Edition:
        """Make the edition; only when :meth:`problems` is empty (``ValueError`` otherwise)."""
        if faults := self.problems():
            raise ValueError(faults[0])
        criteria = keyed(self.criteria)
        # What is sound has a number in each of these places; the fallbacks are never used.
        return Edition(
            label=self.label.strip(),
            organiser=self.organiser.strip(),
            vintage=number_in(self.vintage) or 0,
            ordinal=number_in(self.ordinal) or 0,
            jury_date=date_in(self.jury_date),
            jury_place=self.jury_place.strip(),
            ceremony_date=date_in(self.ceremony_date),
            ceremony_place=self.ceremony_place.strip(),
            scale=Scale(
                number_in(self.maximum) or 0,
                self.symbol.strip(),
                self.unit.strip(),
                self.unit_plural.strip(),
                number_in(self.minimum_level) or 0,
            ),
            categories=tuple(
                Category(key, name, plural, award, number_in(least), number_in(most))
                for key, name, plural, award, least, most in keyed(self.categories)
            ),
            issues=tuple(Issue(key, name, group) for key, name, group in keyed(self.issues)),
            criteria=tuple(Criterion(k, n, number_in(w) or 0, h) for k, n, w, h in criteria),
            mentions=tuple(SpecialMention(k, n, number_in(y)) for k, n, y in keyed(self.mentions)),
            signatories=tuple(Signatory(n, q) for _, n, q in _written(self.signatories)),
            rules=Rules(
                number_in(self.quorum_minimum) or 0,
                share_in(self.quorum_share) or Fraction(0),
                self.tie_breaks,
                self.casting_vote,
                self.blind_previous_level,
                self.chair_grades,
            ),
        )

    def _plain_faults(self) -> list[Fault]:
        faults = [
            Fault(name, "missing")
            for name, value in (("label", self.label), ("organiser", self.organiser))
            if not value.strip()
        ]
        vintage = number_in(self.vintage)
        if vintage is None or not FIRST_VINTAGE <= vintage <= LAST_VINTAGE:
            faults.append(Fault("vintage", "year"))
        if not number_in(self.ordinal):
            faults.append(Fault("ordinal", "positive"))
        for name, value in (("jury_date", self.jury_date), ("ceremony_date", self.ceremony_date)):
            if value.strip() and date_in(value) is None:
                faults.append(Fault(name, "date"))
        return faults

    def _scale_faults(self) -> list[Fault]:
        faults = []
        most, least = number_in(self.maximum), number_in(self.minimum_level)
        if most is None or not 1 <= most <= HIGHEST_SCALE:
            faults.append(Fault("maximum", "scale"))
        if least is None or least < 1 or (most is not None and least > most):
            faults.append(Fault("minimum_level", "minimum"))
        words = (("symbol", self.symbol), ("unit", self.unit), ("unit_plural", self.unit_plural))
        faults += [Fault(name, "missing") for name, value in words if not value.strip()]
        return faults

    def _population_faults(self) -> list[Fault]:
        faults = [] if _written(self.categories) else [Fault("categories", "none")]
        for place, row in enumerate(self.categories):
            least, most = number_in(row[4]), number_in(row[5])
            if least is not None and most is not None and least > most:
                faults.append(Fault("categories", "band", place))
        return faults

    def _rule_faults(self) -> list[Fault]:
        faults = []
        if len(_written(self.signatories)) > MOST_SIGNATORIES:
            faults.append(Fault("signatories", "too_many"))
        if number_in(self.quorum_minimum) is None:
            faults.append(Fault("quorum_minimum", "number"))
        if share_in(self.quorum_share) is None:
            faults.append(Fault("quorum_share", "share"))
        known = {row[0] for row in keyed(self.criteria)}
        if len(set(self.tie_breaks)) < len(self.tie_breaks):
            faults.append(Fault("tie_breaks", "twice"))
        if not known.issuperset(self.tie_breaks):
            faults.append(Fault("tie_breaks", "unknown"))
        return faults


def number_in(text: str) -> int | None:
    """Read a whole number typed with or without spaces; None when it is not one."""
    digits = SPACES.sub("", text)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def date_in(text: str) -> date | None:
    """Read « 29/01/2019 »; None when it is not a date."""
    found = DATE.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def share_in(text: str) -> Fraction | None:
    """Read a share from 0 to 1 typed « 1/2 » or « 50 % »; None when it is neither."""
    plain = SPACES.sub("", text)
    if found := FRACTION.fullmatch(plain):
        part, whole = map(int, found.groups())
        share = Fraction(part, whole) if whole else None
    elif found := PERCENT.fullmatch(plain):
        share = Fraction(found[1].replace(",", ".")) / 100
    else:
        share = Fraction(int(plain)) if plain in {"0", "1"} else None
    return share if share is not None and share <= 1 else None


def share_text(share: Fraction) -> str:
    """Write a share as it is typed: « 1/2 », « 0 »."""
    return str(share)


def slug(name: str, taken: Sequence[str] = ()) -> str:
    """Make a key from a name, different from those already taken."""
    plain = NOT_A_WORD.sub("-", fold(name)).strip("-") or "x"
    key, rank = plain, 1
    while key in taken:
        rank += 1
        key = f"{plain}-{rank}"
    return key


def _written(rows: Rows) -> Rows:
    stripped = (tuple(cell.strip() for cell in row) for row in rows)
    return tuple(row for row in stripped if any(row[1:]))


def keyed(rows: Rows) -> Rows:
    """Give the lines somebody wrote something on, each with its key."""
    taken = [row[0] for row in rows if row[0]]
    kept = []
    for row in _written(rows):
        key = row[0] or slug(row[1], taken)
        taken.append(key)
        kept.append((key, *row[1:]))
    return tuple(kept)


def _line_faults(field: str, rows: Rows, needed: Sequence[int]) -> list[Fault]:
    """Find written lines that lack something, and names used twice."""
    faults = []
    seen: set[str] = set()
    for place, row in enumerate(rows):
        if not any(cell.strip() for cell in row[1:]):
            continue
        if not all(row[column].strip() for column in needed):
            faults.append(Fault(field, "incomplete", place))
        name = fold(row[1].strip())
        if name and name in seen:
            faults.append(Fault(field, "twice", place))
        seen.add(name)
    return faults


def _number_faults(field: str, rows: Rows, columns: Sequence[int], least: int = 0) -> list[Fault]:
    def is_wrong(cell: str) -> bool:
        value = number_in(cell)
        return bool(cell.strip()) and (value is None or value < least)

    return [
        Fault(field, "number", place)
        for place, row in enumerate(rows)
        if any(is_wrong(row[column]) for column in columns)
    ]


def _text(value: int | None) -> str:
    return "" if value is None else str(value)


def _date_text(value: date | None) -> str:
    return "" if value is None else date_short(value)
