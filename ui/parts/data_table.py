"""A table that stays quick with tens of thousands of rows and speaks to screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)  # fmt: skip

from ui import theme, tokens
from ui.parts.cells import ChipCell, DoubleCell, LevelCell
from ui.parts.level_mark import paint_level
from ui.parts.pill import paint_pill
from ui.parts.rows_model import CELL, TableModel

Index = QModelIndex | QPersistentModelIndex
MARGIN = 10
NARROWEST = 120
ROOMY = 210
"""What a column that shares the rest should have, in pixels at 100 %, before others hide."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CellPainter(QStyledItemDelegate):
    """Paints every cell itself from the role CELL alone: fonts and colours come from the theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        now = theme.current()
        box = QRectF(option.rect)
        painter.save()
        painter.setClipRect(box)
        view = option.widget
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, now.color("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, now.color("hover"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), now.color("line"))
        if isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            self._mark_current(painter, box, view, index)
        model = index.model()
        look = model.columns[index.column()].look if isinstance(model, TableModel) else "text"
        margin = now.px(MARGIN)
        inner = box.adjusted(margin, 0, -margin, -1)
        self._paint_value(painter, inner, index.data(CELL), look)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell the whole of what is shortened."""
        value = index.data(CELL)
        now = theme.current()
        room = option.rect.width() - 2 * now.px(MARGIN)
        told = ""
        if isinstance(value, DoubleCell):
            lines = ((value.text, "strong"), (value.detail, "small"))
            wide = (QFontMetricsF(now.font(role)).horizontalAdvance(text) for text, role in lines)
            told = "\n".join(filter(None, (value.text, value.detail))) if max(wide) > room else ""
        elif isinstance(value, str):
            wide_text = QFontMetricsF(now.font("body")).horizontalAdvance(value)
            told = value if wide_text > room else ""
        QToolTip.showText(event.globalPos(), told, view)
        return bool(told)

    def _mark_current(self, painter: QPainter, box: QRectF, view: QTableView, index: Index) -> None:
        """Show where the keyboard is: a bar at the left of the row, a ring when focused."""
        accent = theme.current().color("accent")
        if index.column() == view.horizontalHeader().logicalIndex(0):
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), accent)
        if view.hasFocus():
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1.5), accent)
            painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), accent)

    def _paint_value(self, painter: QPainter, box: QRectF, value: object, look: str) -> None:
        now = theme.current()
        if isinstance(value, LevelCell):
            paint_level(painter, box, value.level, value.top, size=now.px(13))
        elif isinstance(value, ChipCell):
            if value.text:
                paint_pill(painter, _chip_box(box, value), value.text, value.tone, value.icon)
        elif isinstance(value, DoubleCell):
            half = box.height() / 2
            upper = QRectF(box.left(), box.top() + 3, box.width(), half - 2)
            _write(painter, upper, value.text, "strong", "text")
            lower = QRectF(box.left(), box.top() + half, box.width(), half - 4)
            _write(painter, lower, value.detail, "small", "muted")
        elif value is not None:
            ink = "muted" if look == "muted" else "text"
            role = "strong" if look == "strong" else "body"
            _write(painter, box, str(value), role, ink, right=look == "number")


def _chip_box(box: QRectF, chip: ChipCell) -> QRectF:
    now = theme.current()
    metrics = QFontMetricsF(now.font("small"))
    width = metrics.horizontalAdvance(chip.text) * 1.03 + now.px(24 + (18 if chip.icon else 0))
    height = metrics.height() + now.px(7)
    return QRectF(box.left(), box.center().y() - height / 2, min(width, box.width()), height)


def _write(
    painter: QPainter, box: QRectF, text: str, role: str, ink: str, *, right: bool = False
) -> None:
    now = theme.current()
    painter.setFont(now.figures(role) if right else now.font(role))
    painter.setPen(now.color(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, _RIGHT if right else _LEFT, shown)


class DataTable(QTableView):
    """Rows of one height, chosen whole; ``opened`` on Enter or a double click.

    ``sort_asked`` carries the column's order name and whether downwards; the page sorts (in
    SQL or in its form) and calls :meth:`show_order`.
    """

    opened = Signal(int)
    moved = Signal(int)
    sort_asked = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None, *, tall: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._tall = tall
        self._order: tuple[str, bool] = ("", False)
        self.setItemDelegate(CellPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setAccessibleName(name)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._ask_order)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._restyle()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model and give its columns their widths."""
        super().setModel(model)
        self._fit_columns()

    def selectRow(self, row: int) -> None:
        """Choose one row and stand on it, whatever keys are held (Ctrl+2 leads to a page)."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.model().index(row, 0), flag.ClearAndSelect | flag.Rows
        )

    def selected_rows(self) -> list[int]:
        """Give the chosen rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def allow_many(self) -> None:
        """Let several rows be chosen (Ctrl, Shift)."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_order(self, order: str, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self._order = (order, descending)
        model = self.model()
        header = self.horizontalHeader()
        columns = model.columns if isinstance(model, TableModel) else ()
        place = next((i for i, c in enumerate(columns) if c.sort and c.sort == order), -1)
        header.setSortIndicatorShown(place >= 0)
        if place >= 0:
            down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(place, down)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the keyboard is on, and draw the whole row again."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row() and current.isValid():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's shortcuts instead of jumping through the rows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def sizeHint(self) -> QSize:
        """Ask for some ten rows."""
        height = self.verticalHeader().defaultSectionSize() * 10
        return QSize(theme.current().px(480), height)

    def _restyle(self) -> None:
        height = theme.current().px(52 if self._tall else tokens.ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give fixed columns their width and share the rest among the others."""
        model = self.model()
        if not isinstance(model, TableModel):
            return
        now = theme.current()
        widths = [now.px(column.width) if column.width else 0 for column in model.columns]
        shown = self._spared(model, widths)
        free = [place for place in shown if not widths[place]]
        room = max(0, self.viewport().width() - sum(widths[place] for place in shown))
        for place in free:
            widths[place] = max(now.px(NARROWEST), room // len(free))
        for place, width in enumerate(widths):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, width)

    def _spared(self, model: TableModel[object], widths: Sequence[int]) -> list[int]:
        """List the columns to show, without those that yield their room to the others."""
        shown = list(range(len(widths)))
        least = theme.current().px(ROOMY)
        for spare in sorted({each.spare for each in model.columns if each.spare}, reverse=True):
            free = sum(not widths[place] for place in shown)
            if self.viewport().width() - sum(widths[at] for at in shown) >= least * free:
                break
            shown = [place for place in shown if model.columns[place].spare != spare]
        return shown

    def _ask_order(self, section: int) -> None:
        model = self.model()
        if isinstance(model, TableModel) and model.columns[section].sort:
            order = model.columns[section].sort
            downwards = self._order == (order, False)
            self.sort_asked.emit(order, downwards)
