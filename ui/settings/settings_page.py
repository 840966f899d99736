"""The settings of this machine; the rules of the jury are elsewhere, signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from jury_app import __version__
from jury_app.settings import SCALES, Settings
from ui.parts.form_row import FormRow
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text

WIDTH = 680


class SettingsPage(QWidget):
    """Every change applies at once and is kept."""

    def __init__(
        self, settings: Settings, changed: Callable[[Settings], None], facts: Mapping[str, str]
    ) -> None:
        """``changed`` applies and keeps; ``facts`` are shown to be read out to a technician."""
        super().__init__()
        self._settings, self._changed = settings, changed
        canvas = Canvas()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(canvas)
        look = Card(self.tr("Affichage"))
        look.setMaximumWidth(WIDTH)
        self.theme, self.language, self.scale = QComboBox(), QComboBox(), QComboBox()
        self._fill()
        look.body.addWidget(FormRow(self.tr("Thème"), self.theme))
        look.body.addWidget(FormRow(self.tr("Taille du texte"), self.scale))
        look.body.addWidget(
            FormRow(
                self.tr("Langue"),
                self.language,
                self.tr("Prend effet au prochain démarrage."),
            )
        )
        canvas.column.addWidget(look)
        about = Card(self.tr("À propos de cet ordinateur"))
        about.setMaximumWidth(WIDTH)
        about.body.addWidget(Text(f"Jury {__version__}", "strong"))
        for name, value in facts.items():
            about.body.addWidget(Text(name, "small"))
            about.body.addWidget(Text(value, "body", wrap=True, selectable=True))
        canvas.column.addWidget(about)
        canvas.column.addStretch(1)

    def _fill(self) -> None:
        themes = {
            "system": self.tr("Comme le système"),
            "light": self.tr("Clair"),
            "dark": self.tr("Sombre"),
        }
        for key, name in themes.items():
            self.theme.addItem(name, key)
        for key, name in {"fr": "Français", "en": "English"}.items():
            self.language.addItem(name, key)
        for scale in SCALES:
            self.scale.addItem(self.tr("{scale}\u00a0%").format(scale=scale), scale)
        self._select(self._settings)
        for box in (self.theme, self.language, self.scale):
            box.currentIndexChanged.connect(self._take)

    def _select(self, settings: Settings) -> None:
        for box, value in (
            (self.theme, settings.theme),
            (self.language, settings.language),
            (self.scale, settings.text_scale),
        ):
            box.setCurrentIndex(box.findData(value))

    def _take(self) -> None:
        self._settings = replace(
            self._settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            text_scale=self.scale.currentData(),
        )
        self._changed(self._settings)

    def activate(self, context: Mapping[str, object]) -> None:
        """Nothing to read: the settings are at hand."""

    def may_leave(self) -> bool:
        """Everything is kept already."""
        return True
