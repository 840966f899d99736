"""Choice cards for giving a grade: native radio buttons in another dress, one key each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.parts.level_mark import level_width, paint_level, spoken_level

ABSTAIN: Final = "abstain"
WITHDRAW: Final = "withdraw"


@dataclass(frozen=True, slots=True)
class Choice:
    """One card: what it stands for, its key, its words; signs « @ » when it is a level.

    ``signs`` is their height in pixels at 100 %.
    """

    value: int | str
    key: str
    title: str
    level: int | None = None
    top: int = 5
    icon: str = ""
    signs: int = 15


def grade_choices(
    top: int = 5, *, lowest: int = 1, abstain: bool = True, withdraw: bool = True
) -> tuple[Choice, ...]:
    """Give the cards of a scale, with « S’abstenir » (A) and « Se retirer » (D) after them."""
    levels = [
        Choice(level, str(level), spoken_level(level, top), level, top)
        for level in range(lowest, top + 1)
    ]
    if abstain:
        words = QCoreApplication.translate("GradePicker", "S’abstenir")
        levels.append(Choice(ABSTAIN, "A", words, icon="circle-slash"))
    if withdraw:
        words = QCoreApplication.translate("GradePicker", "Se retirer")
        levels.append(Choice(WITHDRAW, "D", words, icon="log-out"))
    return tuple(levels)


class ChoiceCard(QRadioButton):
    """A radio button drawn as a card with its key, its signs or icon, and its words."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.title, parent)
        self.choice = choice
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(
            QCoreApplication.translate("GradePicker", "Touche {key}").format(key=choice.key)
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{choice.title} ({choice.key})")

    def sizeHint(self) -> QSize:
        """Ask for a card three fingers high, wide enough for its content."""
        now = theme.current()
        content = self._content_width()
        return QSize(round(content) + now.px(26), now.px(60))

    def minimumSizeHint(self) -> QSize:
        """Shrink by a third at most: the signs get smaller, the words shorter."""
        now = theme.current()
        return QSize(round(self._content_width() * 0.66) + now.px(10), now.px(56))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature
        """Take a click anywhere on the card."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the card."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        top = QRectF(0, now.px(9), self.width(), now.px(20))
        _paint_key(painter, top, self.choice.key, chosen=self.isChecked())
        self._paint_content(painter, QRectF(0, now.px(31), self.width(), now.px(22)))

    def _content_width(self) -> float:
        now = theme.current()
        if self.choice.level is not None:
            return level_width(self.choice.top, now.px(self.choice.signs), number=False)
        return self.fontMetrics().horizontalAdvance(self.choice.title) * 1.06 + now.px(22)

    def _paint_frame(self, painter: QPainter) -> None:
        now = theme.current()
        chosen, focused = self.isChecked(), self.hasFocus()
        edge, width = ("accent", 2.0) if chosen else ("edge", 1.0)
        back = "accent-soft" if chosen else "hover" if self.underMouse() else "surface"
        if not self.isEnabled():
            edge, back = ("edge", "neutral-soft") if chosen else ("line", "page")
        painter.setPen(QPen(now.color(edge), width))
        painter.setBrush(now.color(back))
        inset = 3.0 if focused else width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 8, 8)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent"), 1.5))
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, 10, 10)

    def _paint_content(self, painter: QPainter, box: QRectF) -> None:
        now = theme.current()
        choice, chosen = self.choice, self.isChecked()
        if choice.level is not None:
            ink = "accent" if chosen else "text"
            if not self.isEnabled():
                ink = "text" if chosen else "disabled"
            self._paint_signs(painter, box, choice.level, ink)
            return
        ink = "accent-text" if chosen else "text"
        if not self.isEnabled():
            ink = "text" if chosen else "disabled"
        painter.setFont(now.font("strong"))
        free = self.width() - now.px(10)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(choice.title)
        side = now.px(16) if choice.icon and width + now.px(22) <= free else 0
        left = max(now.px(5), (self.width() - width - side * 1.4) / 2)
        if side:
            spot = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, choice.icon, spot, ink)
            left += side * 1.4
        painter.setPen(now.color(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(choice.title, Qt.TextElideMode.ElideRight, free)
        painter.drawText(QRectF(left, box.top(), free, box.height()), flags, shown)

    def _paint_signs(self, painter: QPainter, box: QRectF, level: int, ink: str) -> None:
        """Draw the signs in the middle, smaller where the card is narrow."""
        now = theme.current()
        top, size = self.choice.top, now.px(self.choice.signs)
        width = level_width(top, size, number=False)
        shrink = min(1.0, (self.width() - now.px(10)) / width)
        box.setLeft((self.width() - width * shrink) / 2)
        paint_level(painter, box, level, top, size=size * shrink, number=False, ink=ink)


def _paint_key(painter: QPainter, box: QRectF, key: str, *, chosen: bool) -> None:
    """Draw the cap of a keyboard key in the middle of ``box``."""
    now = theme.current()
    side = box.height()
    cap = QRectF(box.center().x() - side / 2, box.top(), side, side)
    painter.setPen(QPen(now.color("accent" if chosen else "scroll"), 1))
    painter.setBrush(now.color("surface"))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(now.color("accent-text" if chosen else "muted"))
    painter.setFont(now.font("caption"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)


class GradePicker(QWidget):
    """A row of cards; ``chosen`` carries the value of the card a person picked.

    Values are levels (int), ``ABSTAIN`` or ``WITHDRAW``. Setting the value from the program
    emits nothing.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("GradePicker", "Niveau"))
        self._group = QButtonGroup(self)
        self._cards = {choice.value: ChoiceCard(choice) for choice in choices}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for card in self._cards.values():
            self._group.addButton(card)
            row.addWidget(card, 1)
        self._group.buttonClicked.connect(self._tell)

    @property
    def value(self) -> int | str | None:
        """What is chosen; None while nothing is."""
        card = self._group.checkedButton()
        return card.choice.value if isinstance(card, ChoiceCard) else None

    def set_value(self, value: int | str | None) -> None:
        """Show a choice, or none."""
        self._group.setExclusive(False)
        for own, card in self._cards.items():
            card.setChecked(own == value)
        self._group.setExclusive(True)

    def choose(self, value: int | str) -> None:
        """Pick a card as if it had been clicked."""
        card = self._cards[value]
        if card.isEnabled():
            card.click()
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_allowed(self, value: int | str, *, allowed: bool) -> None:
        """Enable or disable one card."""
        self._cards[value].setEnabled(allowed)

    def take_keys_of(self, page: QWidget) -> None:
        """Let the keys of the cards work anywhere in ``page``, except where one writes."""
        for value, card in self._cards.items():
            shortcut = QShortcut(QKeySequence(card.choice.key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda value=value: self.choose(value))

    def _tell(self, card: QRadioButton) -> None:
        if isinstance(card, ChoiceCard):
            self.chosen.emit(card.choice.value)
