"""The buttons: one primary per screen, secondary beside it, ghosts for what is rarer."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

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
