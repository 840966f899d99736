"""Where this laptop exchanges: a card for each place, and the form that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jury_app.errors import Unreachable
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.views import StoreCard
from ui.desk import Desk
from ui.error_text import explain
from ui.exchange.place_card import PlaceActs, PlaceCard
from ui.exchange.place_words import PlaceWords
from ui.exchange.store_editor import Place, StoreEditor
from ui.exchange.store_form import StoreForm, StoreKind, understood
from ui.parts.banner import Banner
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.confirmation import Confirmation, Question
from ui.parts.flow import Flow
from ui.parts.folder_field import AskFolder, ask_folder
from ui.parts.form_row import FormRow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.sight import bring_into_sight
from ui.parts.surfaces import Card
from ui.parts.text import Text


class PlacesPanel(QWidget):
    """Cards, or the form; asks the page for exchanges by signals that carry an address."""

    exchange = Signal(str)
    fill = Signal(str)
    refill = Signal(str)

    def __init__(
        self, desk: Desk, *, pickers: Pickers = NATIVE, ask: AskFolder = ask_folder
    ) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, PlaceCard] = {}
        self._anew = ""
        self._words = PlaceWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.banner = Banner(stacked=True)
        self.confirmation = Confirmation()
        self._shelf = QWidget()
        self._list = QVBoxLayout(self._shelf)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._nothing = Text(
            self.tr(
                "Aucun lieu d’échange n’est choisi. Ajoutez celui du jury\u00a0: un dossier"
                " partagé, un nuage, une clé USB."
            ),
            "muted",
            wrap=True,
        )
        self.add_button = SecondaryButton(
            self.tr("Ajouter un lieu d’échange"), self.add_place, icon_name="plus"
        )
        row = Flow()
        row.add(self.add_button)
        self.form = self._make_form(pickers, ask)
        for widget in (
            self.banner, self.confirmation, self._nothing, self._shelf, row, self.form,
        ):  # fmt: skip
            column.addWidget(widget)
        self._acts = PlaceActs(
            exchange=lambda place: self.exchange.emit(place.address),
            fill=lambda place: self.fill.emit(place.address),
            refill=lambda place: self.refill.emit(place.address),
            password=self._ask_password,
            remove=self._ask_removal,
            automatic=self._set_automatic,
        )

    def show_places(self, places: Sequence[StoreCard]) -> None:
        """Show the places as they are; cards stay where they are, and so does the focus."""
        for address in [each for each in self.cards if each not in {p.address for p in places}]:
            gone = self.cards.pop(address)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for rank, place in enumerate(places):
            card = self.cards.get(place.address)
            if card is None:
                card = self.cards[place.address] = PlaceCard(place, self._acts)
                self._list.insertWidget(rank, card)
            else:
                card.show_place(place)
        self._nothing.setVisible(not places)

    def set_busy(self, *, busy: bool) -> None:
        """Offer no exchange while one is under way."""
        for card in self.cards.values():
            card.set_busy(busy=busy)
        self.save.setEnabled(not busy)

    def add_place(self) -> None:
        """Show the form, empty."""
        self._open(StoreForm(), "", kind_open=True)

    def _make_form(self, pickers: Pickers, ask: AskFolder) -> Card:
        card = Card(self.tr("Ajouter un lieu d’échange"), spacing=14)
        exchange = self._desk.jury.exchange
        self.editor = StoreEditor(
            self._desk.background, exchange.try_store, pickers=pickers, ask=ask
        )
        card.body.addWidget(self.editor)
        self.label = QLineEdit()
        told = self.tr("Pour le reconnaître, par exemple «\u00a0Clé de la présidence\u00a0».")
        self._label_row = FormRow(self.tr("Nom (facultatif)"), self.label, told)
        card.body.addWidget(self._label_row)
        self.save = PrimaryButton(self.tr("Ajouter"), self._save, icon_name="check")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(SecondaryButton(self.tr("Annuler"), self._close))
        row.addWidget(self.save)
        card.body.addLayout(row)
        card.hide()
        return card

    def _open(self, form: StoreForm, label: str, *, kind_open: bool) -> None:
        self.banner.clear()
        self._anew = ""
        self.form.set_heading(
            self.tr("Ajouter un lieu d’échange")
            if kind_open
            else self.tr("Saisir à nouveau le mot de passe")
        )
        self.save.setText(self.tr("Ajouter") if kind_open else self.tr("Enregistrer"))
        self.editor.show_form(form, kind_open=kind_open)
        self.label.setText(label)
        self.form.show()
        self._shelf.hide()
        self.add_button.hide()
        tile = self.editor.kinds.tiles[StoreKind(form.kind)]
        first = tile if kind_open else self.editor.first_empty()
        first.setFocus()
        bring_into_sight(self.form, first)

    def _close(self) -> None:
        self.form.hide()
        self._shelf.show()
        self.add_button.show()
        known = self.cards.get(self._anew)
        asked_from = known.password if known is not None and known.place.asks else self.add_button
        asked_from.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the form on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.form.isVisible():
            self._close()
            return
        super().keyPressEvent(event)

    def _ask_password(self, place: StoreCard) -> None:
        known = understood(place.address, "")
        if known is not None:
            self._open(known, place.label, kind_open=False)
            self._anew = place.address

    def _save(self) -> None:
        if not self.editor.check():
            return
        place, label = self.editor.place(), self.label.text().strip()
        if self._anew:  # only the password was asked for
            place = replace(place, address=self._anew)
        self.save.setEnabled(False)
        self._desk.act_for(
            lambda: self._add(place, label),
            context=self,
            failed=self._not_saved,
            done=self._saved,
        )

    def _add(self, place: Place, label: str) -> tuple[str, Changes]:
        exchange = self._desk.jury.exchange
        before = {each.address for each in exchange.stores()}
        trial = exchange.add_store(
            place.address, place.credentials, label, removable=place.removable
        )
        if not trial.passed:
            raise Unreachable(trial.code, address=place.address)
        # A place is known by the one spelling of its address, which may not be the one typed.
        added = [each.address for each in exchange.stores() if each.address not in before]
        return (added or [place.address])[0], changed(Topic.EXCHANGE)

    def _saved(self, address: str) -> None:
        self.save.setEnabled(True)
        removable = self.editor.form.removable
        self._close()
        (self.fill if removable else self.exchange).emit(address)

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        told = self.editor.told(error) or explain(error)
        self.banner.say("warning", told.sentence, told.way_out)

    def _ask_removal(self, place: StoreCard) -> None:
        name = self._words.title(place)
        question = Question(
            self.tr("Ne plus échanger ici\u202f?"),
            (
                self.tr("{name}\u00a0: {address}").format(
                    name=name, address=self._words.address(place)
                ),
                self.tr("Rien n’y est effacé. Le mot de passe est oublié sur cet ordinateur."),
            ),
            (),
            self.tr("Retirer"),
        )
        self.confirmation.ask(question, lambda: self._remove(place))

    def _remove(self, place: StoreCard) -> None:
        self._desk.act(
            lambda: self._desk.jury.exchange.remove_store(place.address),
            context=self,
            failed=self._not_saved,
        )

    def _set_automatic(self, place: StoreCard, on: bool) -> None:
        self._desk.act(
            lambda: self._desk.jury.exchange.set_automatic(place.address, on),
            context=self,
            failed=self._not_saved,
        )
