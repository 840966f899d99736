"""Reading dossiers: lists, search, facets, one dossier whole, and private notes."""

from __future__ import annotations

from collections.abc import Sequence

from jury_app.core.acts import EditionDefine
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.errors import Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.ports import DossierQuery, DossierRow, Facets

__all__ = ["DossierQuery", "DossierRow", "Facets", "Reading"]


class Reading:
    """The dossiers as this laptop holds them. Rows may be read from any thread."""

    def __init__(self, laptop: Laptop) -> None:
        """Read from one laptop's archive."""
        self._laptop = laptop
        self._dossiers = laptop.archive.dossiers

    def find(self, query: DossierQuery) -> Sequence[str]:
        """Give the numbers of the dossiers that match, in order."""
        return self._dossiers.find(query)

    def rows(self, numbers: Sequence[str]) -> Sequence[DossierRow]:
        """Give the lines of a page of dossiers."""
        return self._dossiers.rows(numbers)

    def facets(self, query: DossierQuery) -> Facets:
        """Count the dossiers by facet."""
        return self._dossiers.facets(query)

    def dossier(self, number: str) -> Dossier:
        """Give a dossier with its initiatives; ``Refused("unknown_dossier")``."""
        found = self._dossiers.dossier(number)
        if found is None:
            raise Refused("unknown_dossier", dossier=number)
        return found

    def past_levels(self, code: str) -> Sequence[PastLevel]:
        """Give the levels that an authority received before this edition's vintage."""
        entry = self._laptop.fold.register(EditionDefine.KIND)
        levels = self._dossiers.past_levels(code)
        if entry is None or not isinstance(entry.body, EditionDefine):
            return levels
        vintage = entry.body.edition.vintage
        return tuple(each for each in levels if each.vintage < vintage)

    def note(self, number: str) -> str:
        """Give my private note on a dossier; it never leaves this laptop."""
        return self._laptop.archive.desk.note(number)

    def save_note(self, number: str, text: str) -> Changes:
        """Keep my private note on a dossier."""
        self._laptop.archive.desk.save_note(number, text)
        return changed(Topic.WORK, dossiers=(number,))
