"""The cards of one column of the board, and how each is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.deliberation.board_form import Card, CardState
from ui.icons import paint_icon
from ui.parts.level_mark import spoken_level
from ui.written import number

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-jury-dossier"


def level_words(level: int | None) -> str:
    """Write a level in a few signs: « 4 @ », or « sans niveau »."""
    if level is None:
        return QCoreApplication.translate("Board", "sans niveau")
    return f"{level} @"


def detail_words(card: Card) -> str:
    """Say in the small line of a card what matters most about it."""
    if card.state is CardState.UNJUSTIFIED and card.needs_reason:
        told = QCoreApplication.translate("Board", "calculé {level}, motif à donner")
        return told.format(level=level_words(card.line.computed))
    if card.is_moved:
        told = QCoreApplication.translate("Board", "calculé {level} : {reason}")
        return told.format(level=level_words(card.line.computed), reason=card.draft.reason)
    rank = card.line.result.rank
    if rank is None:
        return QCoreApplication.translate("Board", "non classé")
    return QCoreApplication.translate("Board", "rang {rank}").format(rank=number(rank))


def spoken(card: Card, top: int) -> str:
    """Say a whole card: name, level, how it came about, what is added."""
    told = [card.line.name, spoken_level(card.draft.level, top), detail_words(card)]
    if card.draft.mentions:
        told.append(QCoreApplication.translate("Board", "avec mention"))
    if card.draft.out_of_competition:
        told.append(QCoreApplication.translate("Board", "hors concours"))
    return ", ".join(told)


class CardModel(QAbstractListModel):
    """Cards that can be dragged out, and dropped in; ``dropped`` carries the dossier."""

    dropped = Signal(str)

    def __init__(self, top: int = 5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()
        self.top = top
        self._movable = False

    def set_cards(self, cards: Sequence[Card], *, movable: bool) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.cards, self._movable = tuple(cards), movable
        self.endResetModel()

    def place_of(self, dossier: str) -> int:
        """Tell where a dossier is; -1 when it is in another column."""
        return next((i for i, card in enumerate(self.cards) if card.dossier == dossier), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the cards."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name, the sentence for screen readers, or the card."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card, self.top)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{card.line.name}\n{detail_words(card)}"
        return card if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards be dragged, and columns take them, when this person may move them."""
        flags = super().flags(index)
        if self._movable:
            drag, drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
            flags |= drag if index.isValid() else drop
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Copy: the card leaves its column once the move is written, not before."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Only dossiers of this board."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the number of the dossier."""
        content = QMimeData()
        for index in indexes:
            content.setData(MIME, self.cards[index.row()].dossier.encode())
        return content

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Take a card anywhere in the column: its place follows from its rank."""
        del action, row, column, parent
        return self._movable and data.hasFormat(MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which dossier was dropped; the board decides."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(bytes(data.data(MIME).data()).decode())
        return True


class CardPainter(QStyledItemDelegate):
    """Draws a card: name, small line, and the marks of what is not as computed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Give every card the same height."""
        return QSize(100, theme.current().px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        card = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_frame(painter, box, card, selected=selected, hovered=hovered)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().color("accent"), 2))
            painter.drawRoundedRect(box, 7, 7)
        right = self._paint_marks(painter, box, card)
        self._paint_words(painter, box, card, right)
        painter.restore()

    def _paint_frame(
        self, painter: QPainter, box: QRectF, card: Card, *, selected: bool, hovered: bool
    ) -> None:
        now = theme.current()
        edge, back, style = "line", "surface", Qt.PenStyle.SolidLine
        if card.is_moved:
            edge, back = "warning", "warning-soft"
        if card.state is CardState.UNJUSTIFIED:
            style = Qt.PenStyle.DashLine
        if selected:
            back = "accent-soft" if not card.is_moved else back
            edge = "accent"
        elif hovered and not card.is_moved:
            back = "hover"
        painter.setPen(QPen(now.color(edge), 1.2 if edge != "line" else 1, style))
        painter.setBrush(now.color(back))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_marks(self, painter: QPainter, box: QRectF, card: Card) -> float:
        """Draw the icons at the right; give where they begin."""
        now = theme.current()
        icons = []
        if card.is_moved:
            icons.append(("pencil", "warning"))
        if card.draft.mentions:
            icons.append(("award", "success"))
        if card.draft.out_of_competition:
            icons.append(("ban", "danger"))
        side, right = now.px(15), box.right() - now.px(7)
        for name, token in icons:
            spot = QRectF(right - side, box.top() + now.px(7), side, side)
            paint_icon(painter, name, spot, token)
            right -= side + now.px(4)
        return right

    def _paint_words(self, painter: QPainter, box: QRectF, card: Card, right: float) -> None:
        now = theme.current()
        left, half = box.left() + now.px(9), box.height() / 2
        lines = (
            (card.line.name, "strong", "text", right, now.px(2)),
            (detail_words(card), "small", "warning" if card.is_moved else "muted",
             box.right() - now.px(7), -now.px(3)),
        )  # fmt: skip
        for place, (words, role, ink, end, shift) in enumerate(lines):
            painter.setFont(now.font(role))
            painter.setPen(now.color(ink))
            spot = QRectF(left, box.top() + place * half + shift, max(0.0, end - left), half)
            mode = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(words, mode, int(spot.width()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, shown)
