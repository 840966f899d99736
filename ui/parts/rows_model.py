"""Table models over plain values: all rows at once, or pages of rows read when they are seen."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.parts.cells import CellValue

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Look = Literal["text", "strong", "muted", "number"]
CELL: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives a cell to be painted: a ``CellValue``."""
PAGE = 128
PAGES_KEPT = 24
_ANSWERED = (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, what it shows of a row, and how it looks.

    ``width`` is in pixels at 100 %; 0 shares what is left. ``sort`` names the order asked for
    when the header is clicked; empty when the column cannot be sorted. Where the others lack
    room, columns with a ``spare`` hide, the highest first, those alike together.
    """

    title: str
    value: Callable[[Row], CellValue]
    width: int = 0
    look: Look = "text"
    sort: str = ""
    spare: int = 0


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows through columns; ``summary`` is the sentence that stands for a whole row."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        summary: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._summary = summary

    def at(self, row: int) -> Row | None:
        """Give the value of a row; None when it is not there (any more)."""
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, or says: the first cell of a row speaks for all of it."""
        if role not in _ANSWERED:
            return None
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._summary(row)
        value = self.columns[index.column()].value(row)
        return value if role == CELL else str(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the title of a column."""
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                right = self.columns[section].look == "number"
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsModel(TableModel[Row]):
    """A table whose rows are all in memory: up to a few thousand."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        summary: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, summary, parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def at(self, row: int) -> Row | None:
        """Give the value of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)


Key = TypeVar("Key", bound=Hashable)


class PagedModel(TableModel[Row], Generic[Row, Key]):
    """A table over all keys at once, whose rows are read in pages when they come into sight.

    ``load`` gives the rows of the keys asked, in that order; it must be quick (a page of 128).
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        summary: Callable[[Row], str],
        load: Callable[[Sequence[Key]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, summary, parent)
        self._load = load
        self._keys: tuple[Key, ...] = ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of all rows, in order."""
        return self._keys

    def set_keys(self, keys: Sequence[Key]) -> None:
        """Show the rows of other keys."""
        self.beginResetModel()
        self._keys = tuple(keys)
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Read again what is in sight: the rows changed, the keys did not."""
        self._pages.clear()
        if self._keys:
            last = self.index(len(self._keys) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, key: Key) -> int:
        """Tell where a key is; -1 when it is not shown."""
        return self._keys.index(key) if key in self._keys else -1

    def at(self, row: int) -> Row | None:
        """Give the value of a row, reading its page when needed."""
        if not 0 <= row < len(self._keys):
            return None
        page = row // PAGE
        if page not in self._pages:
            keys = self._keys[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = self._load(keys)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        rows = self._pages[page]
        return rows[row % PAGE] if row % PAGE < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._keys)
