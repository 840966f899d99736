"""The look of the whole application: Fusion, one palette and one style sheet, made of tokens.

``apply_theme`` is called once at the start and again when the person changes scheme or text
size. Widgets that paint themselves ask :func:`current` at each paint, so they follow.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui import fonts, tokens
from ui.stylesheet import style_sheet

Scheme = Literal["system", "light", "dark"]
Shade = Literal["light", "dark"]

_THEME = "juryTheme"
_ASKED = "juryScheme"


@dataclass(frozen=True, slots=True)
class Theme:
    """What is in force: light or dark, and how much text is enlarged (1.0–2.0)."""

    shade: Shade
    scale: float

    @property
    def colors(self) -> Mapping[str, str]:
        """The colours by token name, as « #rrggbb »."""
        return tokens.DARK if self.shade == "dark" else tokens.LIGHT

    def color(self, token: str) -> QColor:
        """Give a colour to paint with, the caller's own to change."""
        return QColor(_color(self.colors[token]))

    def px(self, size: float) -> int:
        """Scale a length given in pixels at 100 %."""
        return max(1, round(size * self.scale))

    def font(self, role: str = "body") -> QFont:
        """Give the font of a text role (see ``tokens.TEXT``)."""
        return _font(role, self.scale)

    def figures(self, role: str = "body") -> QFont:
        """Give the font of a role with figures of one width, for columns of numbers."""
        return _figures(role, self.scale)


@cache
def _color(code: str) -> QColor:
    return QColor(code)


@cache
def _font(role: str, scale: float) -> QFont:
    size, weight = tokens.TEXT[role]
    font = QFont(fonts.READING if role == "reading" else fonts.SCREEN)
    font.setPixelSize(max(1, round(size * scale)))
    font.setWeight(QFont.Weight(weight))
    return font


@cache
def _figures(role: str, scale: float) -> QFont:
    font = QFont(_font(role, scale))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


_DEFAULT = Theme("light", 1.0)


def current() -> Theme:
    """Tell the theme in force (the light one before :func:`apply_theme`)."""
    app = QCoreApplication.instance()
    theme = app.property(_THEME) if app is not None else None
    return theme if isinstance(theme, Theme) else _DEFAULT


def asked_scheme() -> Scheme:
    """Tell what the person asked for, which may be to follow the system."""
    app = QCoreApplication.instance()
    asked = app.property(_ASKED) if app is not None else None
    return asked if asked in ("light", "dark") else "system"


def apply_theme(app: QApplication, scheme: Scheme = "system", text_scale: float = 1.0) -> Theme:
    """Dress the application; everything on screen follows at once. Returns what is in force."""
    hints = app.styleHints()
    scale = min(2.0, max(1.0, text_scale))
    if app.property(_THEME) is None:
        fonts.load()
        # Fonts asked for before were resolved without ours.
        _font.cache_clear()
        _figures.cache_clear()
        QDir.addSearchPath("controls", str(fonts.RESOURCES / "icons" / "controls"))
        app.setStyle("Fusion")
        hints.colorSchemeChanged.connect(lambda: _follow(app))
    app.setProperty(_ASKED, scheme)
    hints.setColorScheme(_QT_SCHEMES[scheme])
    shade: Shade = "light" if scheme == "system" else scheme
    if scheme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark:
        shade = "dark"
    return _dress(app, Theme(shade, scale))


_QT_SCHEMES: Mapping[Scheme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def _follow(app: QApplication) -> None:
    """Take over the system's scheme when it changes and the person follows it."""
    theme = current()
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    shade: Shade = "dark" if dark else "light"
    if asked_scheme() == "system" and shade != theme.shade:
        _dress(app, Theme(shade, theme.scale))


def _dress(app: QApplication, theme: Theme) -> Theme:
    if theme != app.property(_THEME):
        app.setProperty(_THEME, theme)
        app.setFont(theme.font())
        app.setPalette(_palette(theme))
        app.setStyleSheet(style_sheet(theme.colors, theme.shade, theme.scale))
    return theme


def _palette(theme: Theme) -> QPalette:
    """Give Qt's own painting (menus, dialogs, text) the same colours as the style sheet."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, token in (
        (role.Window, "page"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "page"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on-accent"),
        (role.Accent, "accent"),
        (role.Link, "accent-text"),
        (role.LinkVisited, "accent-text"),
        (role.ToolTipBase, "tooltip"),
        (role.ToolTipText, "tooltip-text"),
        (role.Light, "raised"),
        (role.Midlight, "hover"),
        (role.Mid, "line"),
        (role.Dark, "edge"),
        (role.Shadow, "sunken"),
    ):
        palette.setColor(target, theme.color(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.color("disabled"))
    return palette
