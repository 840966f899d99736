"""The exchange screen: where, when, how much; what came in, what was refused and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.record import Member
from jury_app.errors import Cancelled, JuryError
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.parcels import ParcelView
from jury_app.jury.roster_news import RosterNews
from jury_app.jury.views import ExchangeView, KeyCheck, Synced
from jury_app.progress import Progress, Step
from ui.background import Task
from ui.desk import Desk
from ui.error_text import explain
from ui.exchange.ballot_stages import BallotStages
from ui.exchange.device_words import DeviceWords
from ui.exchange.entry_card import EntryCard
from ui.exchange.exchange_words import ExchangeWords
from ui.exchange.news_card import NewsCard
from ui.exchange.news_words import news_of
from ui.exchange.parcel_card import ParcelCard, ToWrite, dropped_file
from ui.exchange.parcel_words import ParcelWords
from ui.exchange.place_words import PlaceWords
from ui.exchange.places_panel import PlacesPanel
from ui.exchange.refused_card import RefusedCard
from ui.exchange.room_desk import RoomDesk
from ui.parts.announce import announce
from ui.parts.banner import Banner, WayOut
from ui.parts.buttons import PrimaryButton
from ui.parts.columns import Columns
from ui.parts.confirmation import Sign
from ui.parts.folder_field import AskFolder, ask_folder
from ui.parts.kept_focus import KeptFocus
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers
from ui.parts.stage_bar import StageBar
from ui.parts.surfaces import Canvas, Card
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text

_SIGNS = {"success": "check-check", "accent": "upload", "warning": "cloud-off"}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the page shows, read in one go."""

    view: ExchangeView
    news: tuple[RosterNews, ...]
    members: tuple[Member, ...]
    file_name: str
    attachments: int


class ExchangePage(QWidget):
    """Offline is normal: the page says what waits, never that something is wrong with it."""

    def __init__(
        self,
        desk: Desk,
        navigate: Callable[..., object],
        *,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
        ask: AskFolder = ask_folder,
    ) -> None:
        """``ask`` shows a folder chooser."""
        super().__init__()
        self.setAcceptDrops(True)
        self._desk, self._navigate = desk, navigate
        self._words, self._places_words = ExchangeWords(self), PlaceWords(self)
        self._devices_words = DeviceWords(self)
        self._task: Task | None = None
        self._focus = KeptFocus(self)
        canvas = Canvas()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(canvas)
        self.banner = Banner()
        self.progress = ProgressPanel()
        canvas.column.addWidget(self.banner)
        canvas.column.addWidget(self._state_card())
        canvas.column.addWidget(self.progress)
        columns = Columns()
        self.places = PlacesPanel(desk, pickers=pickers, ask=ask)
        self.places.exchange.connect(self.exchange)
        self.places.refill.connect(lambda address: self.exchange(address, reupload=True))
        self.places.fill.connect(self.fill_key)
        self._room = RoomDesk(desk, self.banner, pickers, printers)
        self.room = self._room.card
        self.parcel = ParcelCard(self.write_parcel, self.read_parcel, pickers=pickers)
        places = self._headed(self.tr("Où échanger"), self.places)
        columns.add(_column(places, self.room, self.parcel))
        self.devices = EntryCard(
            self.tr("Dernières nouvelles des ordinateurs"),
            self.tr("Aucun autre ordinateur ne s’est encore manifesté."),
        )
        self.refused = RefusedCard(lambda: self.exchange(reread=True))
        self.news = NewsCard(self._mark_read)
        columns.add(_column(self.news, self.devices, self.refused))
        canvas.column.addWidget(columns)
        canvas.column.addStretch(1)
        desk.changed.connect(self._on_changed)

    def _headed(self, heading: str, inside: QWidget) -> Card:
        card = Card(heading)
        card.body.addWidget(inside)
        return card

    def _state_card(self) -> Card:
        card = Card(spacing=14)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._sign = Sign("cloud", "muted", 26)
        row.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.state, self._last = Text("", "title", wrap=True), Text("", "muted", wrap=True)
        words.addWidget(self.state)
        words.addWidget(self._last)
        row.addLayout(words, 1)
        self.sync = PrimaryButton(
            self.tr("Échanger maintenant"), self.exchange, icon_name="refresh-cw"
        )
        row.addWidget(self.sync)
        card.body.addLayout(row)
        self._what = Text("", "small", wrap=True)
        self.stages = StageBar()
        card.body.addWidget(self._what)
        card.body.addWidget(self.stages)
        return card

    def activate(self, context: Mapping[str, object]) -> None:
        """Show the state as it is; ``sync=True`` begins an exchange at once.

        ``parcel`` asks for a file: "write" or "read"; ``received`` proposes to read one.
        """
        self._refresh()
        self._room.look()
        if context.get("sync"):
            self.exchange()
        ask = {"write": self.parcel.ask_where, "read": self.parcel.ask_which}
        if (wanted := ask.get(str(context.get("parcel")))) is not None:
            wanted()
        if isinstance(received := context.get("received"), Path):
            self._propose(received)

    def _propose(self, file: Path) -> None:
        """Let the person say whether a file that came from outside is to be read."""
        self.banner.say(
            "info",
            self.tr("Fichier d’échange reçu\u00a0: {name}").format(name=file.name),
            self.tr("Rien n’en est lu tant que vous ne le demandez pas."),
            [(self.tr("Lire ce fichier"), lambda: self.read_parcel(file))],
        )

    def may_leave(self) -> bool:
        """An exchange goes on while one looks elsewhere."""
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an exchange file dropped anywhere on the page."""
        if self._task is None and dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.parcel.show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.parcel.show_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self.parcel.show_over(over=False)
        if (path := dropped_file(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.read_parcel(path)

    # --- exchanging ------------------------------------------------------------------------

    def exchange(self, address: str = "", *, reupload: bool = False, reread: bool = False) -> None:
        """Exchange with every place, or with one; ``reread`` trusts nothing that was read once."""
        jury = self._desk.jury

        def work(progress: Progress) -> tuple[Synced, Changes]:
            return jury.exchange.sync(
                progress, address=address or None, reupload=reupload, reread=reread
            )

        self._begin(self.tr("Échange en cours…"), work, self._synced)

    def fill_key(self, address: str) -> None:
        """Fill a key, and read it again before saying that it may go."""
        jury = self._desk.jury

        def work(progress: Progress) -> tuple[KeyCheck, Changes]:
            return jury.exchange.fill_key(progress, address)

        self._begin(self.tr("Remplissage et relecture de la clé…"), work, self._filled)

    def write_parcel(self, asked: ToWrite) -> None:
        """Write a file for the mail."""
        jury = self._desk.jury

        def work(progress: Progress) -> tuple[ParcelView, Changes]:
            view = jury.parcels.export(
                asked.path, asked.member, progress, attachments=asked.attachments
            )
            return view, changed(Topic.EXCHANGE)

        self._begin(self.tr("Écriture du fichier d’échange…"), work, self._written)

    def read_parcel(self, path: Path) -> None:
        """Take in what a file from the mail brings."""
        jury = self._desk.jury
        self._begin(
            self.tr("Lecture du fichier d’échange…"),
            lambda progress: jury.parcels.read(path, progress),
            self._read,
        )

    def _written(self, view: object) -> None:
        if isinstance(view, ParcelView):
            said = ParcelWords(self).written(view)
            self.banner.say(said.tone, said.sentence, said.way_out)

    def _read(self, synced: object) -> None:
        if isinstance(synced, Synced):
            said = ParcelWords(self).read(synced, self._words.outcome(synced))
            self.banner.say(said.tone, said.sentence, said.way_out, self._ways_to_admit(synced))
            announce(self, said.sentence)

    def _begin(
        self,
        title: str,
        work: Callable[[Progress], tuple[object, Changes]],
        done: Callable[[object], None],
    ) -> None:
        if self._task is not None:
            return
        self.banner.clear()

        def finish(value: object) -> None:
            self._over()
            done(value)
            self._refresh()

        self._task = self._desk.long(
            work, context=self, failed=self._failed, done=finish, progress=self._show_step
        )
        self._focus = KeptFocus(self)
        self._offer()
        self._focus.note()
        self.progress.start(title, self._task)

    def _show_step(self, step: Step) -> None:
        self.progress.show_step(Step(step.done, step.total, self._words.step(step.what)))

    def _over(self) -> None:
        self._task = None
        self.progress.finish()
        self._offer()
        self._focus.give_back()

    def _synced(self, synced: object) -> None:
        if not isinstance(synced, Synced):
            return
        sentence = self._words.outcome(synced)
        if synced.refused or synced.forks:
            aside = self.tr("Certains fichiers ont été mis de côté\u202f; le reste est échangé.")
            self.banner.say("warning", sentence, aside)
        else:
            away = self._words.absent(synced, self.places.cards.values())
            self.banner.say("info" if away else "success", sentence, away)
        if synced.requests:
            self.banner.say(
                "info",
                self.tr("%Ln ordinateur(s) demande(nt) à rejoindre le jury.", "", synced.requests),
                "",
                self._ways_to_admit(synced),
            )
        announce(self, sentence)

    def _ways_to_admit(self, synced: Synced) -> list[WayOut]:
        if not synced.requests:
            return []
        return [(self.tr("Voir les demandes"), lambda: self._navigate("members"))]

    def _filled(self, check: object) -> None:
        if isinstance(check, KeyCheck):
            sentence, told = self._places_words.key_checked(check)
            self.banner.say("success" if check.safe else "warning", sentence, told)

    def _failed(self, error: Exception) -> None:
        self._over()
        told = explain(error)
        if isinstance(error, Cancelled):
            self.banner.say("info", told.sentence)
            self._refresh()
            return
        code = error.code if isinstance(error, JuryError) else ""
        address = str(error.facts.get("address", "")) if isinstance(error, JuryError) else ""
        ways = []
        if code == "store_went_back":
            ways.append(
                (
                    self.tr("Remplir à nouveau"),
                    lambda: self.exchange(address, reupload=True),
                )
            )
        calm = code == "store_unreachable"
        self.banner.say("info" if calm else "warning", told.sentence, told.way_out, ways)
        self._refresh()

    # --- what is shown ---------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        topics = (Topic.EXCHANGE, Topic.WORK, Topic.ROSTER)
        if changes.touches(*topics) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        jury = self._desk.jury
        self._desk.ask(
            lambda: _Seen(
                jury.exchange.view(),
                news_of(jury),
                jury.membership.members(),
                jury.parcels.file_name(),
                jury.parcels.attachments_size(),
            ),
            self._show,
            context=self,
            failed=self._failed_to_read,
        )

    def _mark_read(self) -> None:
        self._desk.act(
            self._desk.jury.membership.mark_read, context=self, failed=self._failed_to_read
        )

    def _failed_to_read(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)

    def _show(self, seen: _Seen) -> None:
        view = seen.view
        self.news.show_news(seen.news)
        self.parcel.show_members(seen.members, seen.file_name, seen.attachments)
        words, tone = self._words.state(view)
        self.state.setText(words)
        self._sign.show_icon(_SIGNS[tone], "accent-text" if tone == "accent" else tone)
        self._last.setText(self._words.last(view.last_sync))
        mine = self._desk.snapshot.grades and any(view.ballots.values())
        self._what.setText(
            self.tr("Vos bulletins de ce scrutin") if mine else self.tr("Ce qui est signé ici")
        )
        stages = BallotStages()
        counts = stages.of_ballots(view.ballots) if mine else stages.of_acts(view)
        self.stages.show_stages(counts)
        self.places.show_places(view.stores)
        self.devices.show_entries(self._devices_words.entries(view.devices))
        self.refused.show_refused(view.quarantined)
        self._offer()

    def _offer(self) -> None:
        busy = self._task is not None
        self.sync.setEnabled(not busy and bool(self.places.cards))
        self.places.set_busy(busy=busy)
        self.parcel.set_busy(busy=busy)
        self.refused.reread_button.setEnabled(not busy and bool(self.places.cards))


def _column(*widgets: QWidget) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for each in widgets:
        column.addWidget(each)
    column.addStretch(1)
    return place
