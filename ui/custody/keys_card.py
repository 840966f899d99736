"""Who opens the envelopes: one key or two, and giving one's own."""

from __future__ import annotations

from collections.abc import Callable

from ui.custody.custody_reading import CustodyReading
from ui.custody.custody_words import CustodyWords
from ui.parts.buttons import PrimaryButton
from ui.parts.pill import Pill
from ui.parts.surfaces import Card
from ui.parts.text import Text


class KeysCard(Card):
    """Says who holds the keys; the second holder gives his here."""

    def __init__(self, words: CustodyWords, release: Callable[[], object]) -> None:
        """``release`` asks the holder."""
        super().__init__(self.tr("Clés de l’ouverture"), spacing=10)
        self._words = words
        self.state = Pill()
        self.tools.addWidget(self.state)
        self.told = Text("", wrap=True)
        self.release = PrimaryButton(self.tr("Donner ma clé…"), release, icon_name="lock-open")
        self.body.addWidget(self.told)
        self.body.addWidget(self.release)
        self.body.addStretch(1)

    def show_keys(self, reading: CustodyReading) -> None:
        """Show where the keys are."""
        two = bool(reading.holders.holders) or (
            reading.opening is not None and reading.opening.holder is not None
        )
        self.state.show_state(self.tr("deux clés") if two else self.tr("une clé"), "neutral", "key")
        self.told.setText(self._words.opening(reading.opening, reading.holders))
        self.release.setVisible(reading.may_release)
