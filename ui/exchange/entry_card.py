"""A card that holds a list, as high as its lines, or says that there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent

from ui import theme
from ui.parts.entry_list import Entry, EntryList
from ui.parts.surfaces import Card
from ui.parts.text import Text

ROW = 56
MOST = 5
"""Lines in sight before the list scrolls."""


class EntryCard(Card):
    """Shows entries under a heading."""

    def __init__(self, heading: str, nothing: str) -> None:
        """``nothing`` is said when there is no entry."""
        super().__init__(heading, spacing=8)
        self.list = EntryList(heading)
        self._nothing = Text(nothing, "muted", wrap=True)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        self.show_entries(())

    def say_nothing(self, nothing: str) -> None:
        """Say something else when there is no entry."""
        self._nothing.setText(nothing)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self.list.entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        if tuple(entries) != self.list.entries:
            self.list.set_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "list"):
            self._fit()

    def _fit(self) -> None:
        lines = max(1, min(MOST, len(self.list.entries)))
        self.list.setFixedHeight(theme.current().px(ROW) * lines + 4)
