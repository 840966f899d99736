"""What the list of dossiers shows and by which filters; decides, draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from jury_app.ports import DossierQuery

BANDS: Final[tuple[tuple[int, int | None], ...]] = (
    (0, 1_999),
    (2_000, 9_999),
    (10_000, 49_999),
    (50_000, 99_999),
    (100_000, None),
)
"""Bands of population (inhabitants, bounds included) that the list filters by."""
FACETS: Final = ("answers", "categories", "previous", "populations", "issues", "regions")
MOST_COMPARED: Final = 2


@dataclass(frozen=True, slots=True)
class ListForm:
    """The filters and the order of the list, as one value."""

    query: DossierQuery = field(default_factory=DossierQuery)

    def chosen(self) -> Mapping[str, frozenset[str]]:
        """Give the ticked values by facet, as keys."""
        query = self.query
        return {
            "answers": query.answers,
            "categories": query.categories,
            "previous": frozenset(str(level) for level in query.previous),
            "populations": frozenset(str(BANDS.index(band)) for band in query.populations),
            "issues": query.issues,
            "regions": query.regions,
        }

    def with_chosen(self, chosen: Mapping[str, frozenset[str]]) -> ListForm:
        """Tick exactly these values; a facet that is not named keeps its own."""
        ticked = {**self.chosen(), **chosen}
        bands = tuple(BANDS[int(key)] for key in sorted(ticked["populations"]))
        return ListForm(
            replace(
                self.query,
                answers=ticked["answers"],
                categories=ticked["categories"],
                previous=frozenset(int(key) for key in ticked["previous"]),
                populations=bands,
                issues=ticked["issues"],
                regions=ticked["regions"],
            )
        )

    def without(self, facet: str, key: str) -> ListForm:
        """Untick one value; the facet « text » forgets the words searched for."""
        if facet == "text":
            return self.with_text("")
        return self.with_chosen({facet: self.chosen()[facet] - {key}})

    def with_text(self, text: str) -> ListForm:
        """Search for words."""
        return ListForm(replace(self.query, text=text.strip()))

    def with_order(self, sort: str, *, descending: bool) -> ListForm:
        """Sort by a column."""
        return ListForm(replace(self.query, sort=sort, descending=descending))

    def cleared(self) -> ListForm:
        """Drop every filter and the words; the order stays."""
        query = self.query
        return ListForm(DossierQuery(sort=query.sort, descending=query.descending))

    def blinded(self) -> ListForm:
        """Neither filter nor sort by the former level, which would tell it."""
        sort = "number" if self.query.sort == "previous" else self.query.sort
        return ListForm(replace(self.query, previous=frozenset(), sort=sort))

    @property
    def filters(self) -> tuple[tuple[str, str], ...]:
        """Every filter in force as (facet, key), the words searched for first."""
        words = [("text", self.query.text)] if self.query.text else []
        chosen = self.chosen()
        return (*words, *((facet, key) for facet in FACETS for key in sorted(chosen[facet])))


def why_not_compare(selected: Sequence[str]) -> str:
    """Tell why the chosen dossiers cannot be compared: a code, empty when they can.

    One is enough: the comparison then proposes whom to put beside it.
    """
    if not selected:
        return "none_chosen"
    return "too_many_chosen" if len(selected) > MOST_COMPARED else ""
