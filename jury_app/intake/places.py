"""The French places: what a code stands for, and which places a name may mean.

Source: INSEE, DGCL (resources/places/ATTRIBUTION.txt). Codes are text: 01001, 2A004, 97105.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Final

from jury_app.core.dossier import AuthorityKind
from jury_app.intake.place_names import (
    alike,
    initials,
    initials_of_words,
    plain_name,
    same_sound,
    without_article,
)

FOLDER: Final = files("resources").joinpath("places")
CODE_LIST_VINTAGE: Final = 2019
COMMUNE_CODE: Final = 5
BEST_MATCHES: Final = 8
ENOUGH: Final = 60
CERTAIN: Final = 100
RENAMED: Final = 95
ACRONYM: Final = 90
BEGINS: Final = 85
ELSEWHERE: Final = 15


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the list. ``regions`` are names, several when an EPCI spans them."""

    code: str
    kind: AuthorityKind
    name: str
    department: str
    regions: tuple[str, ...]
    population: int | None


@dataclass(frozen=True, slots=True)
class Match:
    """A place that a name may mean; ``score`` runs from 0 to 100, 100 for the same name."""

    place: Place
    score: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """A name by which a place is known, made ready for comparing."""

    code: str
    key: str
    department: str
    renamed: bool


class Places:
    """The code list of one vintage. Reading takes a tenth of a second; keep one and share it."""

    def __init__(
        self,
        communes: Iterable[Mapping[str, str]],
        groupings: Iterable[Mapping[str, str]],
        departments: Iterable[Mapping[str, str]],
        regions: Iterable[Mapping[str, str]],
        other_names: Iterable[Mapping[str, str]] = (),
    ) -> None:
        """Keep the rows of the list as they are; places are made when asked for."""
        self.regions: Final = {row["code"]: row["name"] for row in regions}
        self.departments: Final = {row["code"]: row for row in departments}
        self._communes: Final = {row["code"]: row for row in communes}
        self._groupings: Final = {row["siren"]: row for row in groupings}
        self._other_names: Final = [(row["name"], row["code"]) for row in other_names]
        self._members: Final[dict[str, list[str]]] = defaultdict(list)
        for code, row in self._communes.items():
            if row["epci"]:
                self._members[row["epci"]].append(code)

    @classmethod
    def load(cls) -> Places:
        """Read the list we ship."""
        return cls(
            _rows("communes.csv.gz"),
            _rows("intercommunalities.csv.gz"),
            _rows("departments.csv"),
            _rows("regions.csv"),
            _rows("other_names.csv"),
        )

    def find(self, code: str) -> Place | None:
        """Give the place of an INSEE code or of the SIREN of an EPCI; None when unknown."""
        if (row := self._communes.get(code)) is not None:
            department = self.departments[row["department"]]
            region = self.regions.get(department["region"], "")
            return Place(
                code,
                AuthorityKind.COMMUNE,
                row["name"],
                row["department"],
                (region,) if region else (),
                _count(row["population"]),
            )
        if (row := self._groupings.get(code)) is not None:
            return Place(
                code,
                AuthorityKind.INTERCOMMUNALITY,
                row["name"],
                row["departments"].partition(" ")[0],
                tuple(self.regions[region] for region in row["regions"].split()),
                _count(row["population"]),
            )
        return None

    def members(self, siren: str) -> tuple[str, ...]:
        """Give the INSEE codes of the communes of an EPCI, in order."""
        return tuple(sorted(self._members.get(siren, ())))

    def department_code(self, text: str) -> str:
        """Read a department by code or name (« 1 », « 01 », « Ain »); "" when unknown."""
        wanted = text.strip().upper()
        for code in (wanted, wanted.zfill(2), wanted.removeprefix("0")):
            if code in self.departments:
                return code
        return self._departments_by_name.get(plain_name(text), "")

    def region_name(self, text: str) -> str:
        """Read a region by name, however written; "" when unknown."""
        return self._regions_by_name.get(plain_name(text), "")

    def matches(self, name: str, department: str = "") -> tuple[Match, ...]:
        """Propose the places a name may mean, best first; without any certainty below 100.

        ``department`` (code or name) lowers the score of places elsewhere. Same names in several
        departments all come, so that a person chooses.
        """
        wanted = plain_name(name)
        if not wanted:
            return ()
        code = self.department_code(department)
        scores = dict(self._exact(wanted, code))
        if max(scores.values(), default=0) < RENAMED:
            for entry in self._scope(wanted, code):
                score = self._score(wanted, entry, code)
                if score >= ENOUGH:
                    scores[entry.code] = max(score, scores.get(entry.code, 0))
        best = sorted(scores.items(), key=lambda each: (-each[1], each[0]))[:BEST_MATCHES]
        found = ((self.find(place), score) for place, score in best)
        return tuple(Match(place, score) for place, score in found if place is not None)

    def is_same(self, name: str, place: Place) -> bool:
        """Tell whether a name plausibly means this place: spelling, article, former name, part.

        The very name of a neighbour in the same department means that neighbour.
        """
        wanted = plain_name(name)
        known = [place.name, *(other for other, code in self._other_names if code == place.code)]
        keys = [plain_name(each) for each in known]
        if without_article(wanted) in map(without_article, keys):
            return True
        if any(
            each.department == place.department and len(each.code) == len(place.code)
            for each in self._entries_by_key.get(without_article(wanted), ())
        ):
            return False
        return any(same_sound(wanted, key) for key in keys) or (
            place.kind is AuthorityKind.INTERCOMMUNALITY
            and initials_of_words(name) == initials(place.name)
        )

    def _exact(self, wanted: str, department: str) -> Iterator[tuple[str, int]]:
        for entry in self._entries_by_key.get(without_article(wanted), ()):
            score = RENAMED if entry.renamed else CERTAIN
            score -= 0 if entry.key == wanted else 3
            yield entry.code, score - self._distance(entry, department)
        for siren in self._groupings_by_initials.get(wanted, ()):
            far = department and department not in self._groupings[siren]["departments"].split()
            yield siren, ACRONYM - (ELSEWHERE if far else 0)

    def _scope(self, wanted: str, department: str) -> Iterable[_Entry]:
        """Choose whom to compare with: the department, else whoever starts with that letter."""
        letter = without_article(wanted)[0]
        near = self._entries_by_department.get(department, ())
        return [*near, *self._entries_by_letter[letter]]

    def _score(self, wanted: str, entry: _Entry, department: str) -> int:
        bare, other = without_article(wanted), without_article(entry.key)
        score = BEGINS if other.startswith(bare + " ") else alike(bare, other)
        return score - self._distance(entry, department)

    def _distance(self, entry: _Entry, department: str) -> int:
        if not department or entry.department == department:
            return 0
        row = self._groupings.get(entry.code)
        return 0 if row and department in row["departments"].split() else ELSEWHERE

    @cached_property
    def _entries(self) -> list[_Entry]:
        entries = [
            _Entry(code, plain_name(row["name"]), row["department"], renamed=False)
            for code, row in self._communes.items()
        ]
        entries += [
            _Entry(
                siren,
                plain_name(row["name"]),
                row["departments"].partition(" ")[0],
                renamed=False,
            )
            for siren, row in self._groupings.items()
        ]
        entries += [
            _Entry(code, plain_name(name), self._communes[code]["department"], renamed=True)
            for name, code in self._other_names
        ]
        return entries

    @cached_property
    def _entries_by_key(self) -> dict[str, list[_Entry]]:
        return _grouped((without_article(entry.key), entry) for entry in self._entries)

    @cached_property
    def _entries_by_department(self) -> dict[str, list[_Entry]]:
        return _grouped((entry.department, entry) for entry in self._entries)

    @cached_property
    def _entries_by_letter(self) -> dict[str, list[_Entry]]:
        return _grouped((without_article(entry.key)[:1], entry) for entry in self._entries)

    @cached_property
    def _groupings_by_initials(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for siren, row in self._groupings.items():
            found[initials(row["name"])].append(siren)
        return found

    @cached_property
    def _departments_by_name(self) -> dict[str, str]:
        return {plain_name(row["name"]): code for code, row in self.departments.items()}

    @cached_property
    def _regions_by_name(self) -> dict[str, str]:
        return {plain_name(name): name for name in self.regions.values()}


def is_commune_code(text: str) -> bool:
    """Tell whether a text has the form of an INSEE code, known or not."""
    digits = text[:1] + text[2:] if text[1:2] in {"A", "B"} else text
    return len(text) == COMMUNE_CODE and digits.isdecimal()


def _grouped(pairs: Iterable[tuple[str, _Entry]]) -> dict[str, list[_Entry]]:
    groups: dict[str, list[_Entry]] = defaultdict(list)
    for key, entry in pairs:
        groups[key].append(entry)
    return groups


def _rows(name: str) -> list[dict[str, str]]:
    content = FOLDER.joinpath(name).read_bytes()
    if name.endswith(".gz"):
        content = gzip.decompress(content)
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def _count(text: str) -> int | None:
    return int(text) if text else None
