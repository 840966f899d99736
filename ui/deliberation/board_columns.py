"""The columns of the board side by side: cards move by keys and by drag and drop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.deliberation.board_form import Board, Column
from ui.deliberation.board_model import CardModel, CardPainter
from ui.parts.level_mark import LevelMark, spoken_level
from ui.parts.text import Text
from ui.written import number

Index = QModelIndex | QPersistentModelIndex
WIDTH = 168
HEIGHT = 300
"""The narrowest and the lowest a column may be, in pixels at 100 %."""
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListView):
    """The cards of a column.

    ``shifted`` asks to move the current card sideways, ``placed`` to give it a level (None:
    none), ``passed`` to move the focus to the next column, ``restored`` to undo.
    """

    chosen = Signal(str)
    shifted = Signal(str, int)
    placed = Signal(str, object)
    passed = Signal(int)
    restored = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, top: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.cards = CardModel(top, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(lambda: self.opened.emit(self.current))
        self._silent = False

    @property
    def current(self) -> str:
        """The dossier of the current card; "" when there is none."""
        place = self.currentIndex().row()
        return self.cards.cards[place].dossier if 0 <= place < len(self.cards.cards) else ""

    def show_cards(self, column: Column, *, movable: bool) -> None:
        """Show the cards of a column."""
        self.cards.set_cards(column.cards, movable=movable)

    def choose(self, dossier: str) -> bool:
        """Make a card the current one, without telling; says whether it is here."""
        place = self.cards.place_of(dossier)
        self._silent = True
        if place >= 0:
            self.setCurrentIndex(self.cards.index(place))
        else:
            self.clearSelection()
        self._silent = False
        return place >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which card a person moved to."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._silent:
            self.chosen.emit(self.current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a card as soon as the column has the focus."""
        super().focusInEvent(event)
        if self.cards.cards and not self.currentIndex().isValid():
            self.setCurrentIndex(self.cards.index(0))
        elif self.current:
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the card with Ctrl and an arrow or a digit; walk with plain arrows."""
        key, dossier = event.key(), self.current
        step = _SIDEWAYS.get(Qt.Key(key), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if dossier:
                self.shifted.emit(dossier, step)
        elif step:
            self.passed.emit(step)
        elif dossier and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            level = key - Qt.Key.Key_0
            self.placed.emit(dossier, level or None)
        elif dossier and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.restored.emit(dossier)
        elif dossier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(dossier)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters and digits to the board."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class BoardColumn(QFrame):
    """A column: its level, how many cards, of which categories, and the cards."""

    def __init__(self, level: int | None, top: int) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.level = level
        column = QVBoxLayout(self)
        column.setContentsMargins(7, 10, 7, 7)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setContentsMargins(5, 0, 5, 0)
        if level is None:
            words = QCoreApplication.translate("Board", "Sans niveau")
            head.addWidget(Text(words, "strong"))
        else:
            words = spoken_level(level, top)
            head.addWidget(LevelMark(level, top, size=14))
        head.addStretch(1)
        self._count = Text("", "heading")
        head.addWidget(self._count)
        column.addLayout(head)
        self._split = Text("", "small", wrap=True)
        self._split.setContentsMargins(5, 0, 5, 3)
        self._split.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._split)
        self.list = CardList(words, top)
        column.addWidget(self.list, 1)
        self._words = words

    def head_height(self) -> int:
        """Give the height that the sums need at this width."""
        return max(0, self._split.heightForWidth(self._split.width()))

    def set_head_height(self, height: int) -> None:
        """Give the sums a height, the same in every column."""
        self._split.setMinimumHeight(height)

    def show_column(self, column: Column, split: str, *, movable: bool) -> None:
        """Show the cards and their sums."""
        count = number(len(column.cards))
        self._count.setText(count)
        self._split.setText(split)
        self.list.setAccessibleName(", ".join(filter(None, (self._words, count, split))))
        self.list.show_cards(column, movable=movable)


class BoardColumns(QScrollArea):
    """All columns; signals carry the dossier and what is asked for it."""

    chosen = Signal(str)
    moved = Signal(str, object)
    restored = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What is left of the page, never more: each column scrolls by itself.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("part", "canvas")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.columns: list[BoardColumn] = []
        self._board: Board | None = None

    def show_board(self, board: Board, current: str, splits: Sequence[str]) -> None:
        """Show a board; the current card keeps the focus when the columns had it."""
        if [each.level for each in self.columns] != list(board.levels):
            self._rebuild(board)
        self._board = board
        focused = any(each.list.hasFocus() for each in self.columns)
        for shown, column, split in zip(self.columns, board.columns(), splits, strict=True):
            shown.show_column(column, split, movable=board.may_change)
        self._level_heads()
        self.choose(current, focus=focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first cards on one line."""
        super().resizeEvent(event)
        self._level_heads()

    def _level_heads(self) -> None:
        tallest = max((each.head_height() for each in self.columns), default=0)
        for each in self.columns:
            each.set_head_height(tallest)

    def choose(self, dossier: str, *, focus: bool) -> None:
        """Stand on a card; with ``focus``, the keyboard goes there too."""
        for shown in self.columns:
            if shown.list.choose(dossier) and focus:
                shown.list.setFocus()
                self.ensureWidgetVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        self.setMinimumHeight(theme.current().px(HEIGHT))
        for shown in self.columns:
            shown.setMinimumWidth(theme.current().px(WIDTH))

    def _rebuild(self, board: Board) -> None:
        for shown in self.columns:
            shown.hide()
            shown.deleteLater()
        self.columns = [BoardColumn(level, board.edition.scale.maximum) for level in board.levels]
        for place, shown in enumerate(self.columns):
            self._row.addWidget(shown, 1)
            cards = shown.list
            cards.chosen.connect(self._choose)
            cards.shifted.connect(self._shift)
            cards.placed.connect(self.moved.emit)
            cards.restored.connect(self.restored.emit)
            cards.opened.connect(self.opened.emit)
            cards.passed.connect(lambda step, place=place: self._pass(place + step))
            cards.cards.dropped.connect(
                lambda dossier, level=shown.level: self.moved.emit(dossier, level)
            )
        self._restyle()

    def _choose(self, dossier: str) -> None:
        for shown in self.columns:
            shown.list.choose(dossier)
        self.chosen.emit(dossier)

    def _shift(self, dossier: str, step: int) -> None:
        card = self._board.card(dossier) if self._board else None
        if card is not None and self._board is not None:
            self.moved.emit(dossier, self._board.beside(card.draft.level, step))

    def _pass(self, place: int) -> None:
        """Walk to the next column that has cards, in the direction walked."""
        if 0 <= place < len(self.columns):
            cards = self.columns[place].list
            cards.setFocus()
            self.ensureWidgetVisible(self.columns[place])
