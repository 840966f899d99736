"""The view of my ballots: headings with a level, rows with a name, a state and the comment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.parts.level_mark import paint_level
from ui.parts.pill import paint_pill
from ui.voting import wording
from ui.voting.ballots_form import Group, Kind, Line
from ui.voting.ballots_model import BallotsModel
from ui.written import number, quote

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class BallotPainter(QStyledItemDelegate):
    """Paints headings and ballots; fonts and colours come from the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Ask for a heading's height, or a ballot's."""
        row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(120, theme.current().px(38 if isinstance(row, Group) else 54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if isinstance(row, Group) and isinstance(model, BallotsModel):
            _paint_heading(painter, box, row, model)
        elif isinstance(row, Line):
            _paint_back(painter, box, option)
            _paint_line(painter, box, row)
        painter.restore()


def _paint_heading(painter: QPainter, box: QRectF, group: Group, model: BallotsModel) -> None:
    now = theme.current()
    inner = box.adjusted(now.px(12), now.px(8), -now.px(12), 0)
    if group.kind is Kind.LEVEL:
        paint_level(painter, inner, group.level, model.top, size=now.px(13))
    else:
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("text"))
        painter.drawText(inner, _LEFT, model.title(group))
    painter.setFont(now.figures("small"))
    painter.setPen(now.color("muted"))
    painter.drawText(inner, _RIGHT, number(model.count_of(group)))
    painter.fillRect(QRectF(inner.left(), box.bottom() - 1, inner.width(), 1), now.color("line"))


def _paint_back(painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
    now = theme.current()
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    inner = box.adjusted(4, 2, -4, -2)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("accent-soft" if selected else "hover"))
        painter.drawRoundedRect(inner, 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("accent"), 2))
        painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 7, 7)


def _paint_line(painter: QPainter, box: QRectF, line: Line) -> None:
    now = theme.current()
    inner = box.adjusted(now.px(12), now.px(5), -now.px(12), -now.px(5))
    chip = wording.chip_of(line.stage)
    metrics = QFontMetricsF(now.font("small"))
    width = metrics.horizontalAdvance(chip.text) * 1.03 + now.px(42)
    height = metrics.height() + now.px(7)
    pill = QRectF(inner.right() - width, inner.center().y() - height / 2, width, height)
    paint_pill(painter, pill, chip.text, chip.tone, chip.icon)
    room = inner.width() - width - now.px(10)
    half = inner.height() / 2
    upper = QRectF(inner.left(), inner.top(), room, half)
    _write(painter, upper, line.name, "strong", "text")
    detail = " · ".join(filter(None, (line.number, line.category, _one_line(line.comment))))
    _write(painter, upper.translated(0, half), detail, "small", "muted")


def _one_line(comment: str) -> str:
    return quote(" ".join(comment.split())) if comment.strip() else ""


def _write(painter: QPainter, box: QRectF, text: str, role: str, ink: str) -> None:
    now = theme.current()
    painter.setFont(now.font(role))
    painter.setPen(now.color(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, _LEFT, shown)


class BallotsList(QListView):
    """``moved`` and ``opened`` (Enter, double click) carry a dossier's number."""

    moved = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.ballots = BallotsModel(self)
        self.setModel(self.ballots)
        self.setItemDelegate(BallotPainter(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._silent = False
        self.activated.connect(self._open)

    @property
    def current(self) -> str:
        """The number of the current dossier, empty when there is none."""
        row = self.ballots.at(self.currentIndex())
        return row.number if isinstance(row, Line) else ""

    def set_current(self, number: str) -> bool:
        """Move to a dossier without telling; says whether it is there."""
        place = self.ballots.row_of(number)
        if place < 0:
            return False
        self._silent = True
        self.setCurrentIndex(self.ballots.index(place))
        self.scrollTo(self.currentIndex())
        self._silent = False
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where a person moved to."""
        super().currentChanged(current, previous)
        row = self.ballots.at(current)
        if isinstance(row, Line) and not self._silent:
            self.moved.emit(row.number)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the ballot."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        row = self.ballots.at(index)
        if isinstance(row, Line):
            self.opened.emit(row.number)
