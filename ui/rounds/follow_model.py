"""The table of members: role, laptops, how far each is; a bar in a cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import Role
from jury_app.jury.views import MemberLine
from ui import theme
from ui.parts.cells import CellValue, ChipCell, DoubleCell
from ui.parts.data_table import CellPainter
from ui.parts.rows_model import Column, RowsModel
from ui.rounds.follow_form import Arrival, Pace, arrival, pace, roles_of
from ui.rounds.round_steps import due
from ui.written import date_time, listed, number


@dataclass(frozen=True, slots=True)
class BarCell(DoubleCell):
    """« 11 / 36 » over a bar; ``total`` 0 draws no bar."""

    done: int = 0
    total: int = 0


class FollowPainter(CellPainter):
    """Also paints bars."""

    def _paint_value(self, painter: QPainter, box: QRectF, value: object, look: str) -> None:
        if not isinstance(value, BarCell):
            super()._paint_value(painter, box, value, look)
            return
        now = theme.current()
        painter.setPen(now.color("text" if value.total else "muted"))
        painter.setFont(now.figures("body"))
        if not value.total:
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, value.text)
            return
        upper = QRectF(box.left(), box.top() + now.px(6), box.width(), box.height() / 2)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, value.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(box.left(), box.bottom() - now.px(15), box.width() - now.px(8), now.px(5))
        painter.setBrush(now.color("neutral-soft"))
        painter.drawRoundedRect(bar, 2, 2)
        if value.done:
            bar.setWidth(max(5.0, bar.width() * min(1.0, value.done / value.total)))
            whole = value.done >= value.total
            painter.setBrush(now.color("success" if whole else "accent"))
            painter.drawRoundedRect(bar, 2, 2)


def role_words(line: MemberLine) -> str:
    """Name the roles of a member: « présidence et juré »."""
    words = {
        Role.CHAIR: QCoreApplication.translate("FollowModel", "présidence"),
        Role.JUROR: QCoreApplication.translate("FollowModel", "juré"),
        Role.SECRETARIAT: QCoreApplication.translate("FollowModel", "secrétariat"),
        Role.HOLDER: QCoreApplication.translate("FollowModel", "seconde clé"),
    }
    said = listed([words[role] for role in roles_of(line)])
    return said[:1].upper() + said[1:]


def heard_words(moment: datetime | None) -> str:
    """Say when a member's laptop was last heard of."""
    if moment is None:
        return QCoreApplication.translate("FollowModel", "jamais")
    return date_time(moment.astimezone())


def _bar(line: MemberLine) -> BarCell:
    if pace(line) is Pace.NOT_GRADING:
        return BarCell(QCoreApplication.translate("FollowModel", "ne note pas"), "")
    words = f"{number(line.answered)} / {number(due(line))}"
    return BarCell(words, "", line.answered, due(line))


def _arrival(line: MemberLine) -> ChipCell:
    how = arrival(line)
    if how is Arrival.JOINED:
        return ChipCell(QCoreApplication.translate("FollowModel", "Admis"), "success", "check")
    if how is Arrival.INVITED:
        return ChipCell(
            QCoreApplication.translate("FollowModel", "Invitation faite"), "accent", "mail"
        )
    return ChipCell(QCoreApplication.translate("FollowModel", "À inviter"), "warning", "user-plus")


def _recused(line: MemberLine) -> CellValue:
    return number(line.recused) if line.recused else "–"


def summary(line: MemberLine) -> str:
    """Say a whole line: who, in what role, how far."""
    bar = _bar(line)
    told = QCoreApplication.translate("FollowModel", "{name}, {role}, {answers}, {arrival}")
    return told.format(
        name=line.member.name, role=role_words(line), answers=str(bar), arrival=str(_arrival(line))
    )


def follow_model(parent: QObject) -> RowsModel[MemberLine]:
    """Make the model of the members."""
    columns: list[Column[MemberLine]] = [
        Column(
            QCoreApplication.translate("FollowModel", "Membre"),
            lambda row: DoubleCell(with_apostrophes(row.member.name), role_words(row)),
            240,
        ),
        Column(QCoreApplication.translate("FollowModel", "Réponses"), _bar),
        Column(
            QCoreApplication.translate("FollowModel", "Déports"), _recused, 104, "number", spare=2
        ),
        Column(
            QCoreApplication.translate("FollowModel", "Ordinateurs"),
            lambda row: number(row.devices),
            108,
            "number",
            spare=3,
        ),
        Column(QCoreApplication.translate("FollowModel", "Arrivée"), _arrival, 140),
        Column(
            QCoreApplication.translate("FollowModel", "Dernières nouvelles"),
            lambda row: heard_words(row.last_heard),
            170,
            "muted",
            spare=1,
        ),
    ]
    return RowsModel(columns, summary, parent)
