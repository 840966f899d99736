"""A column of things to go through: a state icon, a strong line, a quiet line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.icons import paint_icon

Index = QModelIndex | QPersistentModelIndex
_LOWEST = 50
"""Pixels of an entry at 100 %, until one is there to be measured."""
_ROUND = 8
"""Pixels around the entries."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``key`` for the program, words for the eye, ``said`` for the ear.

    ``icon`` and its colour ``ink`` tell the state; the detail says it in words too.
    """

    key: str
    title: str
    detail: str = ""
    icon: str = ""
    ink: str = "muted"
    said: str = ""


class EntryModel(QAbstractListModel):
    """The entries of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the title, the sentence for screen readers, or the entry."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.said or ", ".join(filter(None, (entry.title, entry.detail)))
        return entry if role == Qt.ItemDataRole.UserRole else None


class _EntryPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(80, theme.current().px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        now = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        self._paint_words(painter, box, entry, selected=selected)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, entry: Entry, *, selected: bool) -> None:
        now = theme.current()
        left = box.left() + now.px(10)
        if entry.icon:
            side = now.px(17)
            spot = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, entry.icon, spot, "accent-text" if selected else entry.ink)
            left += side + now.px(9)
        width = box.right() - left - now.px(8)
        half = box.height() / 2
        lines = [(entry.title, "strong", "accent-text" if selected else "text")]
        if entry.detail:
            lines.append((entry.detail, "small", "muted"))
        for line, (text, role, ink) in enumerate(lines):
            painter.setFont(now.font(role))
            painter.setPen(now.color(ink))
            height = half if len(lines) > 1 else box.height()
            spot = QRectF(left, box.top() + line * half, width, height)
            if len(lines) > 1:
                spot.translate(0, now.px(3) * (1 - 2 * line))
            mode = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, mode, int(width))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, shown)


class EntryList(QListView):
    """The list; ``chosen`` carries the key of the entry a person moved to."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = EntryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._silent = False
        self._most = 0
        self.activated.connect(lambda index: self.opened.emit(self._key(index)))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown, in order."""
        return self._model.entries

    @property
    def current(self) -> str:
        """The key of the current entry, empty when there is none."""
        return self._key(self.currentIndex())

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the current one stays current when it is still there."""
        kept = self.current
        self._model.set_entries(entries)
        self.set_current(kept)
        self._fit()

    def show_at_most(self, rows: int) -> None:
        """Be as high as the entries there are, and scroll only beyond so many ``rows``."""
        self._most = rows
        self._fit()

    def _fit(self) -> None:
        if self._most:
            rows = min(self._most, max(1, len(self.entries)))
            row = max(self.sizeHintForRow(0), theme.current().px(_LOWEST))
            self.setFixedHeight(rows * row + 2 * self.frameWidth() + _ROUND)

    def set_current(self, key: str) -> bool:
        """Move to an entry without telling; says whether it is there."""
        keys = [entry.key for entry in self.entries]
        if key not in keys:
            return False
        self._silent = True
        self.setCurrentIndex(self._model.index(keys.index(key)))
        self._silent = False
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where a person moved to."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._silent:
            self.chosen.emit(self._key(current))

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's shortcuts instead of jumping through the list."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _key(self, index: Index) -> str:
        entry = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return entry.key if isinstance(entry, Entry) else ""
