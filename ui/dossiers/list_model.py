"""The table of dossiers: every number at once, lines read by the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from jury_app.core.departments import department_name
from jury_app.core.place_wording import with_apostrophes
from jury_app.ports import DossierRow
from ui.dossiers.list_words import ListWords
from ui.parts.cells import CellValue, DoubleCell, LevelCell
from ui.parts.rows_model import Column, PagedModel
from ui.written import number

Hides = Callable[[DossierRow], bool]


def dossiers_model(
    words: ListWords,
    load: Callable[[Sequence[str]], Sequence[DossierRow]],
    *,
    hides: Hides,
    grades: bool,
    roomy: bool,
    parent: QObject | None = None,
) -> PagedModel[DossierRow, str]:
    """Make the model; ``hides`` tells on which lines the former level is masked.

    Columns about one's own work are left out for whoever does not grade; where it is not
    ``roomy``, the region stands under the name.
    """
    columns = _columns(words, hides, roomy=roomy)
    if grades:
        columns += _own_columns(words)
    return PagedModel(
        columns,
        lambda row: words.summary(row, hidden=hides(row), grades=grades),
        load,
        parent,
    )


def _columns(words: ListWords, hides: Hides, *, roomy: bool) -> list[Column[DossierRow]]:
    def previous(row: DossierRow) -> CellValue:
        if hides(row):
            return QCoreApplication.translate("Dossiers", "masqué")
        return LevelCell(row.previous, words.top) if row.previous else "–"

    region: Column[DossierRow] = Column(
        QCoreApplication.translate("Dossiers", "Région"),
        lambda row: with_apostrophes(row.region),
        190,
        sort="region",
        spare=5,
    )
    return [
        Column(
            QCoreApplication.translate("Dossiers", "N°"),
            lambda row: row.number,
            72,
            "muted",
            "number",
        ),
        Column(
            QCoreApplication.translate("Dossiers", "Collectivité"),
            _name if roomy else _place,
            sort="name",
        ),
        Column(
            QCoreApplication.translate("Dossiers", "Catégorie"),
            lambda row: words.category(row.category),
            104,
            sort="category",
            spare=3,
        ),
        *([region] if roomy else []),
        Column(
            QCoreApplication.translate("Dossiers", "Population"),
            _population,
            102,
            "number",
            "population",
            2,
        ),
        Column(
            QCoreApplication.translate("Dossiers", "Initiatives"),
            lambda row: number(row.initiatives),
            94,
            "number",
            "initiatives",
            4,
        ),
        Column(
            QCoreApplication.translate("Dossiers", "Précédent"),
            previous,
            118,
            "muted",
            "previous",
            1,
        ),
    ]


def _own_columns(words: ListWords) -> list[Column[DossierRow]]:
    def grade(row: DossierRow) -> CellValue:
        if row.answer == "abstained":
            return QCoreApplication.translate("Dossiers", "abstention")
        return LevelCell(row.grade, words.top) if row.grade is not None else ""

    return [
        Column(
            QCoreApplication.translate("Dossiers", "Mon bulletin"), words.state, 124, sort="answer"
        ),
        Column(QCoreApplication.translate("Dossiers", "Ma note"), grade, 118, "muted"),
    ]


def _name(row: DossierRow) -> DoubleCell:
    return DoubleCell(with_apostrophes(row.name), department_name(row.department))


def _place(row: DossierRow) -> DoubleCell:
    parts = dict.fromkeys((department_name(row.department), with_apostrophes(row.region)))
    return DoubleCell(with_apostrophes(row.name), " · ".join(filter(None, parts)))


def _population(row: DossierRow) -> str:
    return "–" if row.population is None else number(row.population)
