"""The window of an open jury: introduces the pages to each other, by the roles of who sits here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QWidget

from jury_app.core.record import Role
from jury_app.errors import Unreachable
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.roster_news import RosterNews
from jury_app.jury.views import ExchangeView, TroubleView
from jury_app.settings import Settings
from ui.comparison.compare_page import ComparePage
from ui.custody.custody_page import CustodyPage
from ui.deliberation.board_page import BoardPage
from ui.deliberation.results_page import ResultsPage
from ui.desk import Desk, Snapshot
from ui.diplomas.diplomas_page import DiplomasPage
from ui.dossiers.dossier_page import DossierPage
from ui.dossiers.dossiers_page import DossiersPage
from ui.edition.edition_page import EditionPage
from ui.error_text import explain
from ui.exchange.automatic import AutomaticExchange
from ui.exchange.exchange_page import ExchangePage
from ui.exchange.exchange_words import ExchangeWords
from ui.exchange.farewell import Farewell
from ui.exchange.news_words import NewsWords, news_of
from ui.home.home_page import HomePage
from ui.intake.import_page import ImportPage
from ui.main_window import MainWindow
from ui.members.members_page import MembersPage
from ui.page import PageEntry
from ui.parts.buttons import GhostButton
from ui.publication.publication_page import PublicationPage
from ui.rounds.follow_page import FollowPage
from ui.rounds.rounds_page import RoundsPage
from ui.settings.settings_page import SettingsPage
from ui.trouble.trouble_page import TroublePage
from ui.trouble.trouble_words import TroubleWords
from ui.voting.ballot_panel import BallotPanel
from ui.voting.ballots_page import BallotsPage
from ui.voting.compact_ballot import CompactBallot

_TONE_ICONS = {"success": "check-check", "accent": "cloud", "warning": "cloud-off"}


@dataclass(frozen=True, slots=True)
class DemonstrationMenu:
    """What the top bar offers in the demonstration: another role, or a fresh start."""

    role: Role
    enter: Callable[[Role], None]
    wipe: Callable[[], None]


class DeskWindow(MainWindow):
    """Shows the pages that this person's roles need."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        *,
        apply: Callable[[Settings], None],
        leave: Callable[[], None],
        folder: Path,
        demonstration: DemonstrationMenu | None = None,
    ) -> None:
        """``apply`` takes changed settings over; ``leave`` returns to the welcome.

        ``folder`` is where this machine keeps its juries, to be shown in the settings.
        """
        self._desk, self._settings, self._apply, self._leave = desk, settings, apply, leave
        self._folder = folder
        self._offered: tuple[str, ...] = ()
        super().__init__(())
        self._words = ExchangeWords(self)
        self._exchange = GhostButton("", lambda: self.navigate("exchange"), icon_name="cloud")
        self.add_tool(self._exchange)
        self._me = self._menu(demonstration)
        self.add_tool(self._me)
        self._offer()
        self.scheme_asked.connect(self._set_scheme)
        self._trouble = TroubleWords(self)
        desk.changed.connect(self._on_changed)
        self.shown.connect(lambda _: self._look_for_trouble())
        self._farewell = Farewell(self)
        self._parted = self._waits = False
        self.automatic = AutomaticExchange(desk, self)
        self.automatic.decision.connect(self._tell_decision)
        self.automatic.requests.connect(self._tell_requests)
        self._refresh_exchange()
        self.navigate("home")
        self.automatic.begin()

    def may_leave(self) -> bool:
        """Keep what was typed in the page in sight; False when something must be settled first."""
        return self._may_leave()

    def let_go(self) -> None:
        """Exchange no more: the jury is about to be closed, and the window with it."""
        self._parted = True
        self.automatic.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Exchange a last time, for some seconds at most; closing once more waits for nothing."""
        if self._parted or self._farewell.isVisible() or not self._waits:
            super().closeEvent(event)
            if event.isAccepted():
                self.let_go()
            return
        event.ignore()
        if self.may_leave():
            self._part(self._close_at_once)

    def _part(self, go: Callable[[], object]) -> None:
        """Exchange a last time, then ``go``."""
        self._farewell.say(go)
        self.automatic.end(go)

    def _close_at_once(self) -> None:
        self.let_go()
        self.close()

    def _close_jury(self) -> None:
        """Return to the welcome, after a last exchange when something waits to go out."""
        if self._waits and not self._farewell.isVisible() and self.may_leave():
            self._part(self._leave_at_once)
        else:
            self._leave_at_once()

    def _leave_at_once(self) -> None:
        if self._parted:
            return
        self._farewell.hide()
        self._leave()
        if not self._parted:
            self.automatic.begin()  # something in a page has to be settled first

    def _tell_decision(self, code: str) -> None:
        """Say what only a person can settle, once; the exchange page has the way out."""
        self.toast.say(explain(Unreachable(code)).sentence)

    def _tell_requests(self, count: int) -> None:
        """Mark the page where laptops are admitted."""
        self.set_badge("members", self.tr("%Ln ordinateur(s) à admettre", "", count))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.ROSTER, Topic.EDITION, Topic.ROUNDS):
            self._offer()
        if changes.touches(Topic.EXCHANGE, Topic.WORK, Topic.BALLOTS, Topic.ROSTER):
            self._refresh_exchange()
            self._look_for_trouble()

    def _look_for_trouble(self) -> None:
        """Say above every page what is wrong with copies of a laptop, with the way to its page."""
        self._desk.ask(
            self._desk.jury.trouble.view, self._show_trouble, context=self, failed=_ignore
        )

    def _show_trouble(self, view: TroubleView) -> None:
        title = self._trouble.title(view)
        if not title or self.current == "trouble":
            self.notice.clear()
        elif title not in self.notice.message:
            way = (self.tr("Que faire\u202f?"), lambda: self.navigate("trouble"))
            self.notice.say("warning", title, "", [way], closable=False)

    def _offer(self) -> None:
        """Offer the pages of the roles held now."""
        snapshot = self._desk.snapshot
        edition = snapshot.edition
        title = f"{edition.label} {edition.vintage}" if edition else "Jury"
        self.setWindowTitle(f"{title} \u2013 {snapshot.me.name}" if snapshot.me.name else title)
        self._me.setText(snapshot.me.name or self.tr("Ce jury"))
        entries = self._entries_of(snapshot)
        keys = tuple(entry.key for entry in entries)
        if keys != self._offered:
            self._offered = keys
            self.set_entries(entries)

    def _entries_of(self, snapshot: Snapshot) -> Sequence[PageEntry]:
        """List the pages, the everyday ones first."""
        roles = snapshot.me.roles
        wanted = {"home", "dossiers", "dossier", "compare", "results", "exchange", "settings"}
        wanted |= {"trouble"}
        if snapshot.me.admitted:
            wanted |= {"custody"}
        if snapshot.grades or Role.JUROR in roles:
            wanted |= {"ballots"}
        if Role.CHAIR in roles or snapshot.me.controls:
            wanted |= {"rounds", "follow", "board", "members", "diplomas", "publication"}
        if Role.SECRETARIAT in roles:
            wanted |= {
                *("edition", "import", "members", "follow", "rounds"),
                *("diplomas", "publication"),
            }
        if Role.JUROR in roles:
            wanted |= {"board", "members"}
        return [entry for entry in self._every_entry() if entry.key in wanted]

    def _every_entry(self) -> Sequence[PageEntry]:
        """List every page in the order of the rail, whoever may see it."""
        desk, go = self._desk, self.navigate
        return (
            PageEntry("home", self.tr("Accueil"), "house", lambda: HomePage(desk, go)),
            PageEntry("edition", self.tr("Édition"), "calendar", lambda: EditionPage(desk, go)),
            PageEntry("import", self.tr("Import"), "file-up", lambda: ImportPage(desk, go)),
            *self._reading_entries(),
            *self._meeting_entries(),
            PageEntry("members", self.tr("Jury"), "users", lambda: MembersPage(desk, go)),
            PageEntry(
                "custody", self.tr("Clés et ordinateurs"), "key", lambda: CustodyPage(desk, go)
            ),
            PageEntry("diplomas", self.tr("Diplômes"), "award", lambda: DiplomasPage(desk, go)),
            PageEntry(
                "publication",
                self.tr("Publication"),
                "megaphone",
                lambda: PublicationPage(desk, go),
            ),
            PageEntry(
                "exchange", self.tr("Échanges"), "refresh-cw", lambda: ExchangePage(desk, go)
            ),
            PageEntry(
                "trouble",
                self.tr("Copies et sauvegardes"),
                "copy",
                lambda: TroublePage(desk, go),
                listed=False,
                under="exchange",
            ),
            PageEntry("settings", self.tr("Réglages"), "settings", self._settings_page, last=True),
        )

    def _reading_entries(self) -> Sequence[PageEntry]:
        desk, go = self._desk, self.navigate
        return (
            PageEntry("dossiers", self.tr("Dossiers"), "files", lambda: DossiersPage(desk, go)),
            PageEntry(
                "dossier",
                self.tr("Dossier"),
                "file-text",
                self._dossier,
                listed=False,
                under="dossiers",
            ),
            PageEntry("compare", self.tr("Comparer"), "columns-2", self._compare),
            PageEntry("ballots", self.tr("Mes bulletins"), "vote", lambda: BallotsPage(desk, go)),
        )

    def _meeting_entries(self) -> Sequence[PageEntry]:
        desk, go = self._desk, self.navigate
        return (
            PageEntry("rounds", self.tr("Scrutins"), "mail-open", lambda: RoundsPage(desk, go)),
            PageEntry("follow", self.tr("Suivi"), "list-checks", lambda: FollowPage(desk, go)),
            PageEntry(
                "results", self.tr("Résultats"), "chart-column", lambda: ResultsPage(desk, go)
            ),
            PageEntry("board", self.tr("Tableau"), "kanban", lambda: BoardPage(desk, go)),
        )

    def _dossier(self) -> QWidget:
        desk = self._desk
        return DossierPage(desk, self.navigate, lambda parent: BallotPanel(desk, parent))

    def _compare(self) -> QWidget:
        desk = self._desk
        return ComparePage(
            desk, self.navigate, lambda parent: CompactBallot(desk, parent, keys_of=parent)
        )

    def _settings_page(self) -> QWidget:
        return SettingsPage(lambda: self._settings, self._take_settings, self._facts)

    def _facts(self) -> dict[str, str]:
        """Tell what a technician may ask for."""
        me = self._desk.snapshot.me
        return {
            self.tr("Membre"): me.name,
            self.tr("Six chiffres de cet ordinateur"): me.digits,
            self.tr("Identité du jury"): self._desk.jury.key,
            self.tr("Données de cet ordinateur"): str(self._folder),
        }

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._apply(settings)

    def _set_scheme(self, scheme: str) -> None:
        self._take_settings(replace(self._settings, theme="dark" if scheme == "dark" else "light"))
        if isinstance(self.page, SettingsPage):
            self.page.activate({})

    def _refresh_exchange(self) -> None:
        """Tell in the top bar how much still has to go out."""
        jury = self._desk.jury
        self._desk.ask(
            lambda: (jury.exchange.view(), news_of(jury)),
            lambda found: self._show_exchange(*found),
            context=self,
            failed=_ignore,
        )

    def _show_exchange(self, view: ExchangeView, news: Sequence[RosterNews]) -> None:
        self.set_badge("exchange", NewsWords(self).unread(news))
        self._waits = any(
            each.unsent and each.automatic and not each.trouble for each in view.stores
        )
        words, tone = self._words.state(view)
        self._exchange.setText(words)
        self._exchange.set_icon(_TONE_ICONS[tone])
        self._exchange.setToolTip(self._words.last(view.last_sync))

    def _menu(self, demonstration: DemonstrationMenu | None) -> GhostButton:
        """Make the menu of who sits here: leave, or play another role in the demonstration."""
        button = GhostButton("", icon_name="user")
        menu = QMenu(button)
        if demonstration is not None:
            names = {
                Role.JUROR: self.tr("Passer au rôle de juré·e"),
                Role.CHAIR: self.tr("Passer à la présidence"),
                Role.SECRETARIAT: self.tr("Passer au secrétariat"),
            }
            for role, name in names.items():
                if role is not demonstration.role:
                    enter = demonstration.enter
                    menu.addAction(name).triggered.connect(
                        lambda _=False, role=role, enter=enter: enter(role)
                    )
            menu.addAction(self.tr("Recommencer la démonstration")).triggered.connect(
                lambda _=False: demonstration.wipe()
            )
            menu.addSeparator()
        menu.addAction(self.tr("Fermer ce jury")).triggered.connect(
            lambda _=False: self._close_jury()
        )
        button.setMenu(menu)
        return button


def _ignore(_: Exception) -> None:
    """Leave the top bar as it is: the exchange page says what is wrong."""
