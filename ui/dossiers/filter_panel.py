"""The filters at the left of the list, and what their counts are read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.jury.desk import Jury
from jury_app.ports import DossierQuery, Facets
from ui.dossiers.list_form import BANDS
from ui.parts.facet_list import Facet, FacetList
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text

Counts = tuple[Facets, Sequence[int]]


def count_facets(jury: Jury, query: DossierQuery) -> Counts:
    """Count by facet and by band of population, each under the choices made in the others."""
    bands = [
        len(jury.reading.find(replace(query, populations=(band,), sort="number"))) for band in BANDS
    ]
    return jury.reading.facets(query), bands


class FilterPanel(Card):
    """A card of boxes to tick; ``changed`` is emitted when a person ticks or unticks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.setAccessibleName(self.tr("Filtres"))
        self._facets: FacetList | None = None
        self._canvas = Canvas(margin=0)
        self._canvas.setAccessibleName(self.tr("Filtres"))
        column = QVBoxLayout()
        column.setContentsMargins(16, 14, 6, 8)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Filtrer"), "heading"))
        column.addWidget(self._canvas, 1)
        self._canvas.column.setContentsMargins(0, 0, 8, 0)
        self.body.addLayout(column)

    def show_facets(self, facets: Sequence[Facet], chosen: Mapping[str, frozenset[str]]) -> None:
        """Show what can be ticked and what is."""
        if self._facets is None:
            self._facets = FacetList()
            self._facets.changed.connect(self.changed.emit)
            self._canvas.column.addWidget(self._facets)
        self._facets.set_facets(facets)
        self._facets.choose(chosen)

    def start_again(self) -> None:
        """Forget the groups: the next facets may leave some of them out."""
        if self._facets is not None:
            self._facets.hide()
            self._facets.deleteLater()
            self._facets = None

    def chosen(self) -> Mapping[str, frozenset[str]]:
        """Give what is ticked, by facet."""
        return self._facets.chosen() if self._facets is not None else {}
