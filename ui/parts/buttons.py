"""The buttons: one primary per screen, secondary beside it, ghosts for what is rarer."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.icons import icon

Kind = Literal["primary", "secondary", "ghost", "danger", "link"]

_INK = {
    "primary": "on-accent",
    "secondary": "text",
    "ghost": "muted",
    "danger": "on-danger",
    "link": "accent-text",
}


class Button(QPushButton):
    """A button with words and maybe an icon before them (after them when ``trailing``)."""

    # Of the class: Qt sends events before a constructor is over.
    _folded = False

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        kind: Kind = "secondary",
        icon_name: str = "",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._kind = kind
        if icon_name:
            self.set_icon(icon_name)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._restyle()
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    def set_icon(self, name: str) -> None:
        """Show another icon of ``resources/icons``."""
        self.setIcon(icon(name, _INK[self._kind], "accent-text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too, as everywhere but in Qt's own windows."""
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    @property
    def foldable(self) -> bool:
        """Whether its icon alone says enough where room lacks."""
        return self._kind in {"ghost", "secondary"} and not self.icon().isNull()

    def fold(self, *, folded: bool) -> None:
        """Show the icon alone, or the words again; the tooltip then tells the words."""
        if folded != self._folded:
            self._folded = folded
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.updateGeometry()
            self.update()

    def open_size(self) -> QSize:
        """Give the size with its words, folded or not."""
        return super().sizeHint()

    def folded_size(self) -> QSize:
        """Give the size of the icon alone, as wide as a button of icons."""
        whole = super().sizeHint()
        return QSize(self.iconSize().width() + theme.current().px(14), whole.height())

    def sizeHint(self) -> QSize:
        """Ask for the words, or for the icon alone."""
        return self.folded_size() if self._folded else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the words out when folded."""
        if not self._folded:
            super().paintEvent(event)
            return
        look = QStyleOptionButton()
        self.initStyleOption(look)
        look.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, look)

    def event(self, event: QEvent) -> bool:
        """Tell the words in the tooltip while only the icon shows."""
        if self._folded and isinstance(event, QHelpEvent):
            told = dict.fromkeys((self.text(), self.toolTip()))
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, told)), self)
            return True
        return super().event(event)

    def _restyle(self) -> None:
        """Size the icon, with a little air at its sides."""
        now = theme.current()
        self.setIconSize(QSize(now.px(22), now.px(16)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()


class PrimaryButton(Button):
    """What the screen is for: at most one in sight."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        icon_name: str = "",
        trailing: bool = False,
    ) -> None:
        super().__init__(text, on_click, kind="primary", icon_name=icon_name, trailing=trailing)


class SecondaryButton(Button):
    """An ordinary action."""

    def __init__(
        self, text: str, on_click: Callable[[], object] | None = None, *, icon_name: str = ""
    ) -> None:
        super().__init__(text, on_click, kind="secondary", icon_name=icon_name)


class GhostButton(Button):
    """A rarer action, without an edge."""

    def __init__(
        self, text: str, on_click: Callable[[], object] | None = None, *, icon_name: str = ""
    ) -> None:
        super().__init__(text, on_click, kind="ghost", icon_name=icon_name)


class DangerButton(Button):
    """An action that cannot be taken back."""

    def __init__(
        self, text: str, on_click: Callable[[], object] | None = None, *, icon_name: str = ""
    ) -> None:
        super().__init__(text, on_click, kind="danger", icon_name=icon_name)


class IconButton(QToolButton):
    """An icon alone; ``name`` is what a screen reader says and what the tooltip shows."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        on_click: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_icon(icon_name)
        self.set_name(name, shortcut)
        if shortcut:
            self.setShortcut(shortcut)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too."""
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    def set_icon(self, name: str) -> None:
        """Show another icon of ``resources/icons``."""
        self.setIcon(icon(name, "muted", "accent-text"))

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say something else; the shortcut is only told, see ``setShortcut``."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)

    def _restyle(self) -> None:
        side = theme.current().px(18)
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()


def _pressed_by(button: QPushButton | QToolButton, event: QKeyEvent) -> bool:
    """Press a button when the key is Enter, once however long it is held; tell whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if event.isAutoRepeat():
        return True
    if button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True
