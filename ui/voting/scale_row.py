"""A small scale 1…5 on one line, for criteria and for narrow places."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.parts.level_mark import spoken_level

_NO_KEYS = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Pip(QRadioButton):
    """One grade as a small square with its figure; digits typed on it choose a neighbour."""

    typed = Signal(int)
    cleared = Signal()

    def __init__(self, grade: int, top: int, *, side: int, takes_digits: bool) -> None:
        super().__init__(str(grade))
        self.grade = grade
        self._side = side
        self._top = top
        self._takes_digits = takes_digits
        self.setAccessibleName(spoken_level(grade, top))
        self.setToolTip(spoken_level(grade, top))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature
        """Take a click anywhere on the square."""
        return True

    def event(self, event: QEvent) -> bool:
        """Keep digits from the page's shortcuts while the keyboard is on this scale."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            digit = self._digit(event) is not None
            if self._takes_digits and (digit or event.key() in _CLEAR):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit, clear by Delete; arrows are the radio button's own."""
        digit = self._digit(event)
        if self._takes_digits and digit is not None:
            self.typed.emit(digit)
        elif event.key() in _CLEAR:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def _digit(self, event: QKeyEvent) -> int | None:
        digit = event.key() - Qt.Key.Key_0.value
        plain = not event.modifiers() & ~_NO_KEYS
        return digit if plain and 1 <= digit <= min(9, self._top) else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the square: filled when chosen, ringed when focused."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, on = self.isChecked(), self.isEnabled()
        back = "accent" if chosen else "hover" if self.underMouse() and on else "surface"
        edge = "accent" if chosen else "edge"
        if not on:
            back, edge = "neutral-soft" if chosen else "page", "edge" if chosen else "line"
        painter.setPen(QPen(now.color(edge), 1))
        painter.setBrush(now.color(back))
        inset = 3.0 if self.hasFocus() else 1.0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
        ink = "text" if chosen or on else "disabled"
        painter.setPen(now.color("on-accent" if chosen and on else ink))
        painter.setFont(now.figures("strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ScaleRow(QWidget):
    """A row of grades; ``chosen`` carries the grade a person picked, None when taken away.

    A click on the chosen grade, or Delete, takes it away when ``clearable``. With
    ``takes_digits``, digits typed here choose here rather than on the page.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        grades: Iterable[int],
        *,
        side: int = 28,
        clearable: bool = True,
        takes_digits: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        grades = tuple(grades)
        top = max(grades)
        self._clearable = clearable
        self._value: int | None = None
        self._group = QButtonGroup(self)
        self.pips = {
            grade: Pip(grade, top, side=side, takes_digits=takes_digits) for grade in grades
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for grade, pip in self.pips.items():
            self._group.addButton(pip)
            row.addWidget(pip)
            pip.setAccessibleName(f"{name}, {pip.accessibleName()}")
            pip.clicked.connect(lambda _on=False, grade=grade: self._pick(grade))
            pip.typed.connect(self.choose)
            pip.cleared.connect(self._clear)

    @property
    def value(self) -> int | None:
        """The chosen grade."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a grade, or none, without telling."""
        self._value = value
        self._group.setExclusive(False)
        for grade, pip in self.pips.items():
            pip.setChecked(grade == value)
        self._group.setExclusive(True)

    def choose(self, grade: int) -> None:
        """Pick a grade as a person does."""
        pip = self.pips.get(grade)
        if pip is not None and pip.isEnabled():
            if pip.hasFocus() or any(each.hasFocus() for each in self.pips.values()):
                pip.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.set_value(grade)
            self.chosen.emit(grade)

    def set_allowed(self, *, allowed: bool) -> None:
        """Let grades be chosen, or only shown."""
        for pip in self.pips.values():
            pip.setEnabled(allowed)

    def describe(self, words: str) -> None:
        """Explain what is graded to whoever hears the row."""
        for pip in self.pips.values():
            pip.setAccessibleDescription(words)

    def _pick(self, grade: int) -> None:
        if grade == self._value and self._clearable:
            self._clear()
        else:
            self.set_value(grade)
            self.chosen.emit(grade)

    def _clear(self) -> None:
        if self._clearable and self._value is not None:
            self.set_value(None)
            self.chosen.emit(None)


def scale_name() -> str:
    """Name the scale of the dossier itself."""
    return QCoreApplication.translate("Voting", "Niveau du dossier")
