"""The grades of a dossier as cards, the abstention beneath them, and the way to withdraw."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.edition import Scale
from ui import theme
from ui.icons import paint_icon
from ui.parts.buttons import SecondaryButton
from ui.parts.grade_picker import ABSTAIN, ChoiceCard, grade_choices
from ui.voting.ballot_form import grades_of

_SIGNS = 10
_GAP = 5
_AIR = 30
"""What a card may give up beside its signs before the next ones go on another line."""


class LowCard(ChoiceCard):
    """A choice on one line, for what is not a level."""

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(super().sizeHint().width() + theme.current().px(24), theme.current().px(36))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the card: icon and words, its key is told by the tooltip and the sheet of keys."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        ink = "accent-text" if self.isChecked() and self.isEnabled() else "text"
        if not (self.isChecked() or self.isEnabled()):
            ink = "disabled"
        font = now.font("strong")
        words = QFontMetricsF(font).horizontalAdvance(self.choice.title)
        side, gap = now.px(16), now.px(8)
        left = (self.width() - words - side - gap) / 2
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, self.choice.icon, spot, ink)
        painter.setFont(font)
        painter.setPen(now.color(ink))
        place = QRectF(left + side + gap, 0, words + 4, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.choice.title)


class AnswerPicker(QWidget):
    """``chosen`` carries a grade or ``ABSTAIN``; ``withdrawing`` asks to withdraw.

    The cards go on several lines where the place is narrow or the text large.
    """

    chosen = Signal(object)
    withdrawing = Signal()

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Niveau du dossier"))
        grades = grades_of(scale)
        choices = grade_choices(scale.maximum, lowest=grades.start, withdraw=False)
        self._group = QButtonGroup(self)
        self.cards: dict[object, ChoiceCard] = {
            each.value: LowCard(each) if each.value == ABSTAIN
            else ChoiceCard(replace(each, signs=_SIGNS))
            for each in choices
        }  # fmt: skip
        for card in self.cards.values():
            self._group.addButton(card)
        self._group.buttonClicked.connect(self._tell)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._per_row = 0
        self.withdraw = SecondaryButton(self.tr("Se déporter…"), icon_name="log-out")
        self.withdraw.clicked.connect(self.withdrawing.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._grid)
        low = QHBoxLayout()
        low.setSpacing(_GAP)
        low.addWidget(self.cards[ABSTAIN], 1)
        low.addWidget(self.withdraw, 1)
        column.addLayout(low)
        self._arrange(len(self.cards) - 1)

    def set_value(self, value: object) -> None:
        """Show a choice, or none, without telling."""
        self._group.setExclusive(False)
        for own, card in self.cards.items():
            card.setChecked(own == value)
        self._group.setExclusive(True)

    @property
    def value(self) -> object:
        """What is chosen; None while nothing is."""
        card = self._group.checkedButton()
        return card.choice.value if isinstance(card, ChoiceCard) else None

    def set_allowed(self, *, answer: bool, withdraw: bool, why_not: str = "") -> None:
        """Enable the cards and the way to withdraw; ``why_not`` explains what is not."""
        for card in self.cards.values():
            card.setEnabled(answer)
        self.withdraw.setEnabled(withdraw)
        self.withdraw.setToolTip(why_not if not withdraw else self.tr("Se déporter (D)"))
        self.withdraw.setAccessibleDescription(self.withdraw.toolTip())

    def minimumSizeHint(self) -> QSize:
        """Ask for two cards at least: the others go beneath."""
        widest = max(card.minimumSizeHint().width() for card in self.cards.values())
        return QSize(widest * 2 + _GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards on a line as fit."""
        super().resizeEvent(event)
        grades = [card for key, card in self.cards.items() if key != ABSTAIN]
        widest = max(card.sizeHint().width() for card in grades) - theme.current().px(_AIR)
        fit = max(1, (self.width() + _GAP) // (widest + _GAP))
        lines = -(-len(grades) // fit)
        self._arrange(-(-len(grades) // lines))

    def _arrange(self, per_row: int) -> None:
        if per_row == self._per_row:
            return
        self._per_row = per_row
        grades = [card for key, card in self.cards.items() if key != ABSTAIN]
        for place, card in enumerate(grades):
            self._grid.addWidget(card, place // per_row, place % per_row)
        for place in range(len(grades)):
            self._grid.setColumnStretch(place, 1 if place < per_row else 0)

    def _tell(self, card: object) -> None:
        if isinstance(card, ChoiceCard):
            self.chosen.emit(card.choice.value)
