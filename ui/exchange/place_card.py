"""One place to exchange: where, when last, what waits there, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from jury_app.jury.views import StoreCard
from ui.exchange.place_words import PlaceWords
from ui.exchange.store_form import StoreKind
from ui.exchange.store_words import ICONS
from ui.parts.buttons import Button, SecondaryButton
from ui.parts.empty_state import Emblem
from ui.parts.flow import Flow
from ui.parts.pill import Pill
from ui.parts.surfaces import Card
from ui.parts.text import ElidedText, Text

Act = Callable[[StoreCard], object]


@dataclass(frozen=True, slots=True)
class PlaceActs:
    """What the buttons do; each is given the place."""

    exchange: Act
    fill: Act
    password: Act
    remove: Act
    refill: Act
    automatic: Callable[[StoreCard, bool], object]


class PlaceCard(Card):
    """Shows one place; made once, told again of every change, so that the focus stays."""

    def __init__(self, place: StoreCard, acts: PlaceActs) -> None:
        super().__init__(padding=14, spacing=8)
        self.place, self._acts = place, acts
        self._words = PlaceWords(self)
        top = QHBoxLayout()
        top.setSpacing(12)
        kind = StoreKind(place.kind) if place.kind in set(StoreKind) else StoreKind.FOLDER
        icon = "usb" if place.removable else ICONS[kind]
        top.addWidget(Emblem(icon, side=40), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(1)
        self.title = Text("", "heading", wrap=True)
        self.address = ElidedText("", "small")
        names.addWidget(self.title)
        names.addWidget(self.address)
        top.addLayout(names, 1)
        self.state = Pill()
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.told = Text("", "muted", wrap=True)
        self.body.addWidget(self.told)
        self.automatic = QCheckBox(self.tr("Échanger automatiquement quand c’est possible"))
        self.automatic.clicked.connect(lambda on: self._acts.automatic(self.place, on))
        self.body.addWidget(self.automatic)
        self.body.addWidget(self._buttons())
        self.show_place(place)

    def show_place(self, place: StoreCard) -> None:
        """Show the place as it is now."""
        self.place = place
        words = self._words
        self.title.setText(words.title(place))
        self.address.setText(words.address(place))
        self.state.show_state(*words.state(place))
        self.told.setText(words.told(place))
        self.told.setVisible(bool(self.told.text()))
        self.automatic.setChecked(place.automatic)
        self.automatic.setVisible(not place.removable)
        self.setAccessibleName(f"{words.title(place)}, {self.state.text()}")
        self.exchange.setVisible(not place.removable)
        self.fill.setVisible(place.removable)
        self.password.setVisible(place.asks)
        self.refill.setVisible(place.trouble == "store_went_back")
        for button in (self.exchange, self.fill, self.password, self.remove):
            button.setAccessibleDescription(words.title(place))

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while an exchange is under way."""
        for button in (self.exchange, self.fill, self.remove, self.password, self.refill):
            button.setEnabled(not busy)

    def _buttons(self) -> Flow:
        acts = self._acts
        self.exchange = SecondaryButton(
            self.tr("Échanger ici"), lambda: acts.exchange(self.place), icon_name="refresh-cw"
        )
        self.fill = SecondaryButton(
            self.tr("Remplir la clé"), lambda: acts.fill(self.place), icon_name="usb"
        )
        self.refill = SecondaryButton(
            self.tr("Remplir à nouveau"), lambda: acts.refill(self.place), icon_name="upload"
        )
        self.password = SecondaryButton(
            self.tr("Mot de passe…"), lambda: acts.password(self.place), icon_name="key"
        )
        self.remove = Button(
            self.tr("Retirer"), lambda: acts.remove(self.place), kind="ghost", icon_name="trash-2"
        )
        row = Flow()
        for each in (
            self.exchange,
            self.fill,
            self.refill,
            self.password,
            self.remove,
        ):
            row.add(each)
        return row
