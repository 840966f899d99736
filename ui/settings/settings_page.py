"""The settings of this machine; the rules of the jury are elsewhere, signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from jury_app import __version__
from jury_app.settings import SCALES, Settings
from ui.parts.form_row import FormRow
from ui.parts.slot import Slot
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text

WIDTH = 680


class SettingsPage(QWidget):
    """Every change applies at once and is kept."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        changed: Callable[[Settings], None],
        facts: Callable[[], Mapping[str, str]],
    ) -> None:
        """``settings`` in force now; ``changed`` applies and keeps others.

        ``facts`` are shown to be read out to a technician.
        """
        super().__init__()
        self._settings, self._changed, self._facts = settings, changed, facts
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
        self._told = Slot()
        about.body.addWidget(self._told)
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
        for box in self._boxes():
            box.currentIndexChanged.connect(self._take)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.theme, self.language, self.scale)

    def _select(self, settings: Settings) -> None:
        wanted = (settings.theme, settings.language, settings.text_scale)
        for box, value in zip(self._boxes(), wanted, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))

    def _take(self) -> None:
        self._changed(
            replace(
                self._settings(),
                theme=self.theme.currentData(),
                language=self.language.currentData(),
                text_scale=self.scale.currentData(),
            )
        )

    def _show_facts(self) -> None:
        column = self._told.column()
        for name, value in self._facts().items():
            column.addWidget(Text(name, "small"))
            column.addWidget(Text(value, "body", wrap=True, selectable=True))

    def activate(self, context: Mapping[str, object]) -> None:  # noqa: ARG002 - one page for all
        """Show the settings and the facts as they are now."""
        self._select(self._settings())
        self._show_facts()

    def may_leave(self) -> bool:
        """Everything is kept already."""
        return True
