"""Who opens the envelopes: one key or two, and giving one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from ui.custody.custody_reading import CustodyReading
from ui.custody.custody_words import CustodyWords
from ui.parts.buttons import PrimaryButton
from ui.parts.form_row import FormRow
from ui.parts.pill import Pill
from ui.parts.surfaces import Card
from ui.parts.text import Text

Entrust = Callable[[bytes, bool], object]


class KeysCard(Card):
    """Says who holds the keys; the controller chooses a second holder, who gives his here."""

    def __init__(
        self, words: CustodyWords, release: Callable[[], object], entrust: Entrust
    ) -> None:
        """``release`` asks the holder; ``entrust`` gives a member the key, or takes it back."""
        super().__init__(self.tr("Clés de l’ouverture"), spacing=10)
        self._words = words
        self.state = Pill()
        self.tools.addWidget(self.state)
        self.told = Text("", wrap=True)
        self.release = PrimaryButton(self.tr("Donner ma clé…"), release, icon_name="lock-open")
        self._entrust = entrust
        self.body.addWidget(self.told)
        self.body.addWidget(self.release, 0, Qt.AlignmentFlag.AlignLeft)
        self.choice = QComboBox()
        self.choosing = FormRow(
            self.tr("Seconde clé"), self.choice, self.tr("Vaut pour les scrutins à venir.")
        )
        self.body.addWidget(self.choosing)
        self.choice.activated.connect(self._chosen)
        self._holder = b""
        self.body.addStretch(1)

    def show_keys(self, reading: CustodyReading) -> None:
        """Show where the keys are."""
        two = bool(reading.holders.holders) or (
            reading.opening is not None and reading.opening.holder is not None
        )
        self.state.show_state(self.tr("deux clés") if two else self.tr("une clé"), "neutral", "key")
        self.told.setText(self._words.opening(reading.opening, reading.holders))
        self.release.setVisible(reading.may_release)
        self.choosing.setVisible(reading.me.controls)
        self._show_choice(reading)

    def _show_choice(self, reading: CustodyReading) -> None:
        holders = reading.holders.holders
        self._holder = holders[0].key if holders else b""
        wanted = [(self.tr("Personne\u00a0: la présidence ouvre seule"), b"")]
        wanted += [(each.name, each.key) for each in reading.candidates]
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for name, key in wanted:
                self.choice.addItem(name, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(self._holder)))

    def _chosen(self) -> None:
        key: bytes = self.choice.currentData()
        if key != self._holder:
            self._entrust(key or self._holder, bool(key))
