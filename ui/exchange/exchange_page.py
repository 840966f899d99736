"""The exchange screen: where, when, what went out and came in, what was refused and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.french import date_time, number
from jury_app.errors import JuryError, Unreachable
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.views import ExchangeView, Synced
from ui.desk import Desk
from ui.error_text import explain
from ui.exchange.exchange_words import ExchangeWords, refusal
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.entry_list import Entry, EntryList
from ui.parts.surfaces import Canvas, Card
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text

AskFolder = Callable[[QWidget, str, str], str]


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    """Show the system's folder chooser."""
    return QFileDialog.getExistingDirectory(parent, title, start)


class _Figure(Card):
    """A number and what it counts."""

    def __init__(self, label: str) -> None:
        super().__init__(padding=16, spacing=2)
        self.number = Text("–", "display")
        self._label = label
        self.body.addWidget(self.number)
        self.body.addWidget(Text(label, "muted", wrap=True))

    def show_number(self, value: int) -> None:
        """Show another number."""
        self.number.setText(number(value))
        self.setAccessibleName(f"{number(value)} {self._label}")


class ExchangePage(QWidget):
    """Offline is normal: the page says what waits, never that something is wrong with it."""

    def __init__(
        self, desk: Desk, navigate: Callable[..., object], ask: AskFolder = ask_folder
    ) -> None:
        """``ask`` shows a folder chooser."""
        super().__init__()
        self._desk, self._navigate, self._ask = desk, navigate, ask
        self._words = ExchangeWords(self)
        canvas = Canvas()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(canvas)
        self.banner = Banner()
        canvas.column.addWidget(self.banner)
        canvas.column.addWidget(self._store_card())
        self.progress = ProgressPanel()
        canvas.column.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._unsent = _Figure(self.tr("à transmettre"))
        self._sent = _Figure(self.tr("transmis, lus dans le dossier"))
        self._waiting = _Figure(self.tr("pas encore confirmés par un autre ordinateur"))
        for figure in (self._unsent, self._sent, self._waiting):
            row.addWidget(figure, 1)
        canvas.column.addLayout(row)
        canvas.column.addLayout(self._lists(), 1)
        desk.changed.connect(self._on_changed)

    def _store_card(self) -> Card:
        card = Card(self.tr("Dossier d’échange"))
        self._address = Text("", "strong", wrap=True, selectable=True)
        self._last = Text("", "muted")
        card.body.addWidget(self._address)
        card.body.addWidget(self._last)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sync = PrimaryButton(
            self.tr("Échanger maintenant"), self.exchange, icon_name="refresh-cw"
        )
        self.choose = SecondaryButton(
            self.tr("Choisir un autre dossier…"), self._choose, icon_name="folder"
        )
        row.addWidget(self.sync)
        row.addWidget(self.choose)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        heard = Card(self.tr("Dernières nouvelles des autres"))
        self._heard = EntryList(self.tr("Dernières nouvelles des autres"))
        self._nobody = Text(self.tr("Aucun autre ordinateur ne s’est encore manifesté."), "muted")
        heard.body.addWidget(self._nobody)
        heard.body.addWidget(self._heard, 100)
        refused = Card(self.tr("Mis de côté"))
        self._refused = EntryList(self.tr("Fichiers mis de côté"))
        self._clean = Text(self.tr("Aucun fichier refusé."), "muted")
        refused.body.addWidget(self._clean)
        refused.body.addWidget(self._refused, 100)
        for card in (heard, refused):
            card.body.addStretch(1)
            card.setMinimumHeight(220)
            row.addWidget(card, 1)
        return row

    def activate(self, context: Mapping[str, object]) -> None:
        """Show the state as it is; ``sync=True`` begins an exchange at once."""
        self._refresh()
        if context.get("sync"):
            self.exchange()

    def may_leave(self) -> bool:
        """An exchange goes on while one looks elsewhere."""
        return True

    def exchange(self, *, reupload: bool = False) -> None:
        """Exchange with the store."""
        self.banner.clear()
        self.sync.setEnabled(False)
        task = self._desk.long(
            lambda progress: self._desk.jury.exchange.sync(progress, reupload=reupload),
            context=self,
            failed=self._failed,
            done=self._done,
            progress=self.progress.show_step,
        )
        self.progress.start(self.tr("Échange en cours…"), task)

    def _done(self, synced: Synced) -> None:
        self.progress.finish()
        self.sync.setEnabled(True)
        sentence = self._words.outcome(synced)
        if synced.refused or synced.forks:
            self.banner.say(
                "warning",
                sentence,
                self.tr(
                    "Certains fichiers du dossier ont été mis de côté\u00a0; le reste est échangé."
                ),
            )
        else:
            self.banner.say("success", sentence)
        if synced.requests:
            self.banner.say(
                "info",
                self.tr("%n ordinateur(s) demande(nt) à rejoindre le jury.", "", synced.requests),
                "",
                [(self.tr("Voir les demandes"), lambda: self._navigate("members"))],
            )
        announce(self, sentence)
        self._refresh()

    def _failed(self, error: Exception) -> None:
        self.progress.finish()
        self.sync.setEnabled(True)
        told = explain(error)
        ways = []
        if isinstance(error, JuryError) and error.code == "store_went_back":
            ways.append((self.tr("Remplir à nouveau"), lambda: self.exchange(reupload=True)))
        self.banner.say("warning", told.sentence, told.way_out, ways)
        self._refresh()

    def _choose(self) -> None:
        folder = self._ask(self, self.tr("Dossier d’échange du jury"), self._address.text())
        if not folder:
            return

        def work() -> tuple[str, Changes]:
            trial = self._desk.jury.exchange.choose(folder)
            if not trial.passed:
                raise Unreachable(trial.code, address=folder)
            return folder, changed(Topic.EXCHANGE)

        self._desk.act_for(work, context=self, failed=self._failed, done=lambda _: self.exchange())

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.EXCHANGE) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._desk.ask(
            self._desk.jury.exchange.view, self._show, context=self, failed=self._failed_to_read
        )

    def _failed_to_read(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)

    def _show(self, view: ExchangeView) -> None:
        self._address.setText(view.store or self.tr("Aucun dossier choisi"))
        self._last.setText(self._words.last(view.last_sync))
        self.sync.setEnabled(bool(view.store))
        self.choose.setText(
            self.tr("Choisir un autre dossier…") if view.store else self.tr("Choisir un dossier…")
        )
        self._unsent.show_number(view.unsent)
        self._sent.show_number(view.sent)
        self._waiting.show_number(view.unreceived)
        self._heard.set_entries(
            [
                Entry(f"{name}/{position}", name, date_time(moment), "circle-check", "success")
                for position, (name, moment) in enumerate(view.heard)
            ]
        )
        self._nobody.setVisible(not view.heard)
        self._heard.setVisible(bool(view.heard))
        self._refused.set_entries(
            [
                Entry(name, name.rpartition("/")[2], refusal(code), "triangle-alert", "warning")
                for name, code in view.quarantined
            ]
        )
        self._clean.setVisible(not view.quarantined)
        self._refused.setVisible(bool(view.quarantined))
