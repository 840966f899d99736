"""The table of the laureates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from ui.diplomas.diplomas_form import Laureate
from ui.parts.cells import DoubleCell, LevelCell
from ui.parts.rows_model import Column, RowsModel


def diplomas_model(top: int, parent: QObject | None = None) -> RowsModel[Laureate]:
    """Make the model of the table; ``top`` is the highest level of the scale."""
    columns: tuple[Column[Laureate], ...] = (
        Column(QCoreApplication.translate("DiplomasModel", "Collectivité"), _name),
        Column(
            QCoreApplication.translate("DiplomasModel", "Niveau"),
            lambda each: LevelCell(each.level, top),
            128,
        ),
        Column(
            QCoreApplication.translate("DiplomasModel", "Mentions"),
            lambda each: ", ".join(each.mentions),
            150,
            "muted",
            spare=1,
        ),
    )

    def summary(each: Laureate) -> str:
        level = str(LevelCell(each.level, top)) if each.level else ""
        return ", ".join(filter(None, (each.number, each.name, level, *each.mentions)))

    return RowsModel(columns, summary, parent)


def _name(each: Laureate) -> DoubleCell:
    detail = " · ".join(filter(None, (each.number, each.category, each.department)))
    return DoubleCell(each.name, detail)
