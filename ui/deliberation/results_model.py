"""The table of results: rank, level, a small histogram of the grades, and what to notice."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from jury_app.core.discussion import Flag
from ui import theme
from ui.deliberation.results_form import Entry
from ui.parts.cells import CellValue, ChipCell, DoubleCell, LevelCell
from ui.parts.data_table import CellPainter
from ui.parts.level_mark import spoken_level
from ui.parts.pill import Tone
from ui.parts.rows_model import Column, RowsModel
from ui.written import number


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A line of the table: ``category`` in words, ``top`` and sign of the scale."""

    entry: Entry
    category: str
    top: int
    symbol: str = "@"


@dataclass(frozen=True, slots=True)
class SpreadCell(DoubleCell):
    """How many gave each grade, as small bars with their numbers; ``level`` is marked."""

    counts: tuple[int, ...] = ()
    level: int | None = None


class ResultPainter(CellPainter):
    """Also paints small histograms."""

    def _paint_value(self, painter: QPainter, box: QRectF, value: object, look: str) -> None:
        if not isinstance(value, SpreadCell):
            super()._paint_value(painter, box, value, look)
            return
        now = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.figures("caption"))
        most = max(value.counts, default=0) or 1
        first = 0 if value.counts and value.counts[0] else 1
        slots = len(value.counts) - first
        wide = box.width() / max(1, slots)
        floor, room = box.bottom() - now.px(9), box.height() - now.px(30)
        painter.fillRect(QRectF(box.left(), floor, box.width(), 1), now.color("line"))
        for place, count in enumerate(value.counts[first:]):
            if not count:
                continue
            tall = max(2.0, room * count / most)
            bar = QRectF(box.left() + place * wide + 2, floor - tall, wide - 4, tall)
            marked = place + first == value.level
            painter.fillRect(bar, now.color("accent" if marked else "scroll-hover"))
            painter.setPen(now.color("text" if marked else "muted"))
            above = QRectF(bar.left() - 4, bar.top() - now.px(15), bar.width() + 8, now.px(14))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(above, flags, number(count))


_CHIPS: dict[Flag, tuple[Tone, str]] = {
    Flag.QUORUM_MISSING: ("warning", "triangle-alert"),
    Flag.LEVEL_HANGS_ON_ONE: ("accent", "scale"),
    Flag.POLARISED: ("warning", "git-compare-arrows"),
    Flag.ORDER_HANGS_ON_ONE: ("neutral", "chevrons-up-down"),
    Flag.USUAL_JUDGMENT_DIFFERS: ("neutral", "ruler"),
}


def flag_name(flag: Flag) -> str:
    """Name a flag in two words."""
    return {
        Flag.QUORUM_MISSING: QCoreApplication.translate("Results", "Sans quorum"),
        Flag.LEVEL_HANGS_ON_ONE: QCoreApplication.translate("Results", "À une voix"),
        Flag.POLARISED: QCoreApplication.translate("Results", "Avis partagés"),
        Flag.ORDER_HANGS_ON_ONE: QCoreApplication.translate("Results", "Ordre serré"),
        Flag.USUAL_JUDGMENT_DIFFERS: QCoreApplication.translate("Results", "Autre règle"),
    }[flag]


def flag_icon(flag: Flag) -> str:
    """Give the icon of a flag."""
    return _CHIPS[flag][1]


def _rank(row: ResultRow) -> CellValue:
    """Put « ex æquo » under the rank: the column stays narrow."""
    rank = row.entry.line.result.rank
    if rank is None or not row.entry.tied:
        return rank_words(row.entry)
    return DoubleCell(number(rank), QCoreApplication.translate("Results", "ex æquo"))


def rank_words(entry: Entry) -> str:
    """Write a rank: « 3 » or « 3 ex æquo »; a dash for the unranked."""
    rank = entry.line.result.rank
    if rank is None:
        return "–"
    if not entry.tied:
        return number(rank)
    tied = QCoreApplication.translate("Results", "{rank} ex æquo")
    return tied.format(rank=number(rank))


def _flags(row: ResultRow) -> ChipCell:
    found = row.entry.flags
    if not found:
        return ChipCell("")
    tone, icon = _CHIPS[found[0]]
    more = f" +{len(found) - 1}" if len(found) > 1 else ""
    return ChipCell(flag_name(found[0]) + more, tone, icon)


def _spread(row: ResultRow) -> SpreadCell:
    result = row.entry.line.result
    told = ", ".join(f"{grade} @ : {n}" for grade, n in enumerate(result.counts) if n)
    return SpreadCell(told, "", result.counts, result.level)


def _few(count: int) -> CellValue:
    return number(count) if count else "–"


def _expressed(row: ResultRow) -> CellValue:
    result = row.entry.line.result
    return f"{number(result.expressed)} / {number(result.assigned)}"


def _named(row: ResultRow) -> DoubleCell:
    detail = " · ".join(filter(None, (row.entry.dossier, row.category)))
    return DoubleCell(row.entry.line.name, detail)


def summary(row: ResultRow) -> str:
    """Say a whole line: rank, name, level, what to notice."""
    entry = row.entry
    told = [
        rank_words(entry),
        entry.line.name,
        spoken_level(entry.line.level, row.top),
        *(flag_name(flag) for flag in entry.flags),
    ]
    return ", ".join(told)


def results_model(parent: QObject) -> RowsModel[ResultRow]:
    """Make the model of the results."""
    columns: list[Column[ResultRow]] = [
        Column(
            QCoreApplication.translate("Results", "Rang"),
            _rank,
            76,
            "strong",
        ),
        Column(QCoreApplication.translate("Results", "Dossier"), _named),
        Column(
            QCoreApplication.translate("Results", "Niveau"),
            lambda row: LevelCell(row.entry.line.level, row.top),
            122,
        ),
        Column(QCoreApplication.translate("Results", "Répartition"), _spread, 112, spare=1),
        Column(
            QCoreApplication.translate("Results", "Exprimées"), _expressed, 94, "number", spare=2
        ),
        Column(
            QCoreApplication.translate("Results", "Dép."),
            lambda row: _few(row.entry.line.result.recused),
            56,
            "number",
            spare=3,
        ),
        Column(
            QCoreApplication.translate("Results", "Abst."),
            lambda row: _few(row.entry.line.result.abstained),
            58,
            "number",
            spare=3,
        ),
        Column(QCoreApplication.translate("Results", "À noter"), _flags, 156),
    ]
    return RowsModel(columns, summary, parent)
