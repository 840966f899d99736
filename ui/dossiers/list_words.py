"""The words of the list of dossiers: states, facets, sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from jury_app.core.ballot import BallotPlace
from jury_app.core.departments import department_name
from jury_app.core.edition import Edition
from jury_app.core.place_wording import with_apostrophes
from jury_app.ports import DossierRow, Facets
from ui.dossiers.list_form import BANDS
from ui.parts.cells import ChipCell
from ui.parts.counted import Counted
from ui.parts.facet_list import Facet, FacetValue
from ui.parts.level_mark import spoken_level
from ui.parts.pill import Tone
from ui.written import number, quote

_PLACES: Final[Mapping[int, tuple[Tone, str]]] = {
    BallotPlace.NONE: ("neutral", "circle-check"),
    BallotPlace.SEALED: ("accent", "lock"),
    BallotPlace.SENT: ("accent", "send"),
    BallotPlace.RECEIVED: ("success", "check"),
    BallotPlace.COUNTED: ("success", "check-check"),
    BallotPlace.LATE: ("danger", "clock"),
}


class ListWords:
    """The words of the list in one edition; ``top`` is the highest level of its scale."""

    def __init__(self, edition: Edition | None) -> None:
        self._edition = edition
        self.top = edition.scale.maximum if edition else 5

    def category(self, key: str) -> str:
        """Name a category, « sans catégorie » when undeclared."""
        found = self._edition.category(key) if self._edition else None
        if found is not None:
            return found.name
        return key or QCoreApplication.translate("Dossiers", "Sans catégorie")

    def state(self, row: DossierRow) -> ChipCell:
        """Tell where my work on a dossier is."""
        if row.answer == "todo":
            return ChipCell(QCoreApplication.translate("Dossiers", "à faire"), "neutral", "circle")
        if row.answer == "draft":
            return ChipCell(
                QCoreApplication.translate("Dossiers", "brouillon"), "warning", "pencil"
            )
        if row.answer == "recused":
            return ChipCell(QCoreApplication.translate("Dossiers", "déport"), "neutral", "log-out")
        tone, icon_name = _PLACES.get(row.place, _PLACES[BallotPlace.NONE])
        words = {
            BallotPlace.SEALED: QCoreApplication.translate("Dossiers", "scellé ici"),
            BallotPlace.SENT: QCoreApplication.translate("Dossiers", "transmis"),
            BallotPlace.RECEIVED: QCoreApplication.translate("Dossiers", "reçu"),
            BallotPlace.COUNTED: QCoreApplication.translate("Dossiers", "compté"),
            BallotPlace.LATE: QCoreApplication.translate("Dossiers", "en retard"),
        }
        return ChipCell(
            words.get(BallotPlace(row.place), QCoreApplication.translate("Dossiers", "répondu")),
            tone,
            icon_name,
        )

    def previous(self, level: int) -> str:
        """Name a former level."""
        return (
            spoken_level(level, self.top)
            if level
            else QCoreApplication.translate("Dossiers", "Jamais labellisé")
        )

    def summary(self, row: DossierRow, *, hidden: bool, grades: bool) -> str:
        """Say a whole line for a screen reader."""
        parts = [
            row.number,
            with_apostrophes(row.name),
            department_name(row.department),
            self.category(row.category),
            with_apostrophes(row.region),
        ]
        if row.population is not None:
            parts.append(Counted().inhabitants(row.population))
        parts.append(Counted().initiatives(row.initiatives))
        previous = (
            QCoreApplication.translate("Dossiers", "masqué")
            if hidden
            else self.previous(row.previous)
        )
        parts.append(
            QCoreApplication.translate("Dossiers", "niveau précédent\u00a0: {level}").format(
                level=previous
            )
        )
        if grades:
            parts.append(
                QCoreApplication.translate("Dossiers", "mon bulletin\u00a0: {state}").format(
                    state=self.state(row).text
                )
            )
            if row.grade is not None:
                parts.append(spoken_level(row.grade, self.top))
        return ", ".join(part for part in parts if part)

    def value(self, facet: str, key: str) -> str:
        """Name a value of a facet."""
        if facet == "categories":
            return self.category(key)
        if facet == "answers":
            return _answer(key)
        if facet == "previous":
            return self.previous(int(key))
        if facet == "populations":
            return band(int(key))
        if facet == "text":
            return quote(key)
        return with_apostrophes(key) or QCoreApplication.translate("Dossiers", "Non renseigné")

    def facets(
        self, found: Facets, bands: Sequence[int], *, grades: bool, blind: bool
    ) -> list[Facet]:
        """Name every facet with its values; what one may not see or does not do is left out."""
        counted: dict[str, list[tuple[str, int]]] = {
            "answers": list(found.answers) if grades else [],
            "categories": self._in_order(found.categories),
            "previous": [] if blind else [(str(level), count) for level, count in found.previous],
            "populations": [(str(place), count) for place, count in enumerate(bands)],
            "issues": self._issues_in_order(found.issues),
            "regions": list(found.regions),
        }
        return [
            Facet(
                key,
                facet_title(key),
                tuple(FacetValue(value, self.value(key, value), count) for value, count in values),
            )
            for key, values in counted.items()
            if values
        ]

    def _in_order(self, counted: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
        """Put categories in the edition's order, the undeclared last."""
        known = [each.key for each in self._edition.categories] if self._edition else []
        place = {key: rank for rank, key in enumerate(known)}
        return sorted(counted, key=lambda each: (place.get(each[0], len(place)), each[0] == ""))

    def _issues_in_order(self, counted: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
        """Put issues in the edition's order, those it does not know last."""
        known = [each.name for each in self._edition.issues] if self._edition else []
        place = {name: rank for rank, name in enumerate(known)}
        return sorted(counted, key=lambda each: place.get(each[0], len(place)))


def facet_title(key: str) -> str:
    """Name a facet."""
    return {
        "answers": QCoreApplication.translate("Dossiers", "Mon travail"),
        "categories": QCoreApplication.translate("Dossiers", "Catégorie"),
        "previous": QCoreApplication.translate("Dossiers", "Niveau précédent"),
        "populations": QCoreApplication.translate("Dossiers", "Population (habitants)"),
        "issues": QCoreApplication.translate("Dossiers", "Enjeu"),
        "regions": QCoreApplication.translate("Dossiers", "Région"),
        "text": QCoreApplication.translate("Dossiers", "Recherche"),
    }[key]


def band(place: int) -> str:
    """Name a band of population."""
    lowest, highest = BANDS[place]
    if highest is None:
        return QCoreApplication.translate("Dossiers", "{from} et plus").replace(
            "{from}", number(lowest)
        )
    if lowest == 0:
        return QCoreApplication.translate("Dossiers", "Moins de {to}").replace(
            "{to}", number(highest + 1)
        )
    words = QCoreApplication.translate("Dossiers", "{from} à {to}").replace(
        "{from}", number(lowest)
    )
    return words.replace("{to}", number(highest))


def _answer(key: str) -> str:
    return {
        "todo": QCoreApplication.translate("Dossiers", "À faire"),
        "draft": QCoreApplication.translate("Dossiers", "Brouillon"),
        "graded": QCoreApplication.translate("Dossiers", "Évalué"),
        "abstained": QCoreApplication.translate("Dossiers", "Abstention"),
        "recused": QCoreApplication.translate("Dossiers", "Déport"),
    }.get(key, key)
