"""« Mes bulletins »: what I gave, by level, with a second look beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from jury_app.core.place_wording import with_apostrophes
from jury_app.core.round import RoundState
from jury_app.jury.changes import Changes, Topic
from ui import theme
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.counted import Counted
from ui.parts.distribution import DistributionBar, Share
from ui.parts.empty_state import EmptyState
from ui.parts.page_header import PageHeader
from ui.parts.progress_strip import ProgressStrip
from ui.parts.shortcuts import ShortcutGroup
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Canvas, Card, Line
from ui.parts.text import Text
from ui.voting import wording
from ui.voting.ballot_form import grades_of
from ui.voting.ballot_panel import BallotPanel
from ui.voting.ballots_form import BallotsForm, Filter, Kind, neighbour
from ui.voting.ballots_list import BallotsList
from ui.written import number

NARROW = 900
"""Below this width (pixels at 100 %) the panes go one below the other."""
_TOPICS = (Topic.WORK, Topic.BALLOTS, Topic.ROUNDS, Topic.EDITION, Topic.DOSSIERS, Topic.EXCHANGE)


class Navigate(Protocol):
    """Goes to another page."""

    def __call__(self, key: str, **context: object) -> object:
        """Go to the page ``key``."""
        ...


@dataclass(frozen=True, slots=True)
class _Emptiness:
    icon: str
    title: str
    sentence: str


class BallotsPage(QWidget):
    """My ballots grouped by the level I gave; Enter opens the dossier."""

    def __init__(self, desk: Desk, navigate: Navigate) -> None:
        super().__init__()
        self._desk = desk
        self._navigate = navigate
        self._form: BallotsForm | None = None
        self._filter = Filter.ALL
        self._entering = False
        self._buttons: dict[Filter, QRadioButton] = {}
        desk.changed.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Mes bulletins"))
        self._strip = ProgressStrip()
        self._strip.setMinimumWidth(190)
        self._header.right.addWidget(self._strip)
        column.addWidget(self._header)
        canvas = Canvas()
        inner = canvas.column
        column.addWidget(canvas, 1)
        self.banner = Banner()
        inner.addWidget(self.banner)
        self._panes = SplitPane("ballots")
        self._side, self._middle = self._make_side(), self._make_list()
        self._panes.add(self._side, 0)
        self._panes.add(self._middle, 1)
        self.panel = BallotPanel(desk)
        self.panel.next_wanted.connect(lambda: self._step(1))
        self.panel.previous_wanted.connect(lambda: self._step(-1))
        self._panes.add(self.panel, 0)
        self._panes.setSizes([theme.current().px(250), 600, theme.current().px(400)])
        self._panes.recall()
        inner.addWidget(self._panes, 1)
        self._empty = EmptyState(
            "vote", "", action=self.tr("Voir les dossiers"), on_action=self._go_to_dossiers
        )
        inner.addWidget(self._empty, 1)
        self._panes.hide()
        self._empty.hide()

    @property
    def shortcut_groups(self) -> tuple[ShortcutGroup, ...]:
        """The keys of this page."""
        return (wording.ballot_keys(),)

    # --- the page --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes one below the other where there is little width."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def _make_room(self) -> None:
        now = theme.current()
        wide = self.width() >= now.px(NARROW)
        self._middle.setMinimumSize(now.px(270) if wide else 0, 0 if wide else now.px(330))
        self.panel.setMinimumHeight(0 if wide else now.px(520))
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._panes.orientation() is not way:
            self._panes.setOrientation(way)
            self._panes.setSizes([now.px(250), now.px(600), now.px(400 if wide else 600)])

    def activate(self, context: Mapping[str, object]) -> None:
        """Show my ballots; ``number`` in the context chooses one."""
        wanted = context.get("number")
        if isinstance(wanted, str):
            self.panel.show_dossier(wanted)
        self._entering = True
        edition = self._desk.snapshot.edition
        if edition is not None:
            told = self.tr("Édition {vintage}").format(vintage=edition.vintage)
            self._header.set_crumbs([(told, None)])
        self._read()

    def may_leave(self) -> bool:
        """Keep what is typed; nothing holds a person back."""
        self.panel.flush()
        return True

    # --- its parts -------------------------------------------------------------------------

    def _make_side(self) -> QWidget:
        card = Card(self.tr("Ma répartition"))
        self._bars = DistributionBar()
        card.body.addWidget(self._bars)
        self._others = Text("", "small", wrap=True)
        card.body.addWidget(self._others)
        card.body.addWidget(Line())
        card.body.addWidget(Text(self.tr("Montrer"), "heading"))
        group = QButtonGroup(self)
        for by in Filter:
            button = QRadioButton()
            button.setChecked(by is self._filter)
            button.clicked.connect(lambda _on=False, by=by: self._reduce(by))
            group.addButton(button)
            self._buttons[by] = button
            card.body.addWidget(button)
        card.body.setSpacing(8)
        card.body.addStretch(1)
        return card

    def _make_list(self) -> QWidget:
        card = Card(padding=6, spacing=0)
        self.list = BallotsList(self.tr("Mes bulletins, par niveau donné"))
        self.list.moved.connect(self.panel_shows)
        self.list.opened.connect(lambda chosen: self._navigate("dossier", number=chosen))
        card.body.addWidget(self.list, 1)
        self._nothing = EmptyState("inbox", self.tr("Aucun bulletin dans ce choix"))
        card.body.addWidget(self._nothing, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        self._hint = Text("", "small", wrap=True)
        foot.addWidget(self._hint, 1)
        card.body.addLayout(foot)
        return card

    # --- what is shown ---------------------------------------------------------------------

    def panel_shows(self, chosen: str) -> None:
        """Show a ballot for a second look."""
        self.panel.show_dossier(chosen)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS) and self.isVisible():
            self._read()

    def _read(self) -> None:
        jury, edition = self._desk.jury, self._desk.snapshot.edition
        if edition is None:
            self._say_empty()
            return
        plurals = {each.key: each.name for each in edition.categories}

        def work() -> BallotsForm:
            views = jury.voting.ballots()
            rows = jury.reading.rows(tuple(views))
            names = {
                each.number: (with_apostrophes(each.name), plurals.get(each.category, ""))
                for each in rows
            }
            return BallotsForm.of(views, names, edition.scale)

        self._desk.ask(work, self._show, context=self, failed=self._tell_error)

    def _show(self, form: BallotsForm) -> None:
        self._form = form
        if not form.lines:
            self._say_empty()
            return
        self._empty.hide()
        self._panes.show()
        symbol = form.scale.symbol
        self._bars.set_shares(_shares(form, symbol))
        self._others.setText(self._told_others(form))
        self._hint.setText(
            self.tr("Entrée ouvre le dossier ; 1 à 5 changent le niveau, Ctrl+Entrée scelle.")
            if self._open
            else self.tr("Entrée ouvre le dossier.")
        )
        total = len(form.lines) + form.todo
        done = total - form.todo - form.count_of(Kind.DRAFT)
        self._strip.show_progress(done, total, Counted().dossiers_done(done, total))
        self._strip.show()
        self._show_filters(form)
        self._show_lines(form)

    def _show_lines(self, form: BallotsForm) -> None:
        lines = form.shown(self._filter)
        kept = self.list.current or self.panel.keeper.number
        self.list.ballots.set_lines(lines, form.scale)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        if lines and not self.list.set_current(kept):
            kept = lines[0].number
            self.list.set_current(kept)
        if kept:
            self.panel_shows(kept)
        if self._entering and lines:
            self._entering = False
            self.list.setFocus()

    def _show_filters(self, form: BallotsForm) -> None:
        words = {
            Filter.ALL: self.tr("Tous mes bulletins"),
            Filter.TO_SEND: self.tr("À transmettre"),
            Filter.DRAFTS: self.tr("Brouillons"),
            Filter.CLASHES: self.tr("À trancher"),
        }
        for by, button in self._buttons.items():
            count = form.count(by)
            button.setText(f"{words[by]} ({number(count)})")
            button.setVisible(by is not Filter.CLASHES or count > 0 or by is self._filter)

    @property
    def _open(self) -> bool:
        """Whether ballots can still change."""
        view = self._desk.snapshot.round
        return view is not None and view.round.state is RoundState.OPEN

    def _told_others(self, form: BallotsForm) -> str:
        """Tell what has no level; what there is none of is left out."""
        abstentions, drafts = form.count_of(Kind.ABSTENTION), form.count_of(Kind.DRAFT)
        withdrawals = form.count_of(Kind.WITHDRAWAL)
        told = (
            (abstentions, self.tr("%Ln abstention(s)", "", abstentions)),
            (withdrawals, self.tr("%Ln déport(s)", "", withdrawals)),
            (drafts, self.tr("%Ln brouillon(s) jamais scellé(s)", "", drafts)),
            (
                form.todo,
                self.tr("%Ln dossier(s) à faire", "", form.todo)
                if self._open
                else self.tr("%Ln dossier(s) sans réponse", "", form.todo),
            ),
        )
        return " · ".join(words for count, words in told if count)

    def _say_empty(self) -> None:
        self._panes.hide()
        self._strip.hide()
        said = self._emptiness()
        self._empty.say(said.icon, said.title, said.sentence)
        self._empty.show()

    def _emptiness(self) -> _Emptiness:
        snapshot = self._desk.snapshot
        if not snapshot.me.admitted:
            return _Emptiness(
                "hourglass",
                self.tr("Vos bulletins viendront ici"),
                self.tr("Votre ordinateur doit d’abord être admis au jury par la présidence."),
            )
        if snapshot.round is None:
            return _Emptiness(
                "lock",
                self.tr("Le scrutin n’est pas encore ouvert"),
                self.tr("Lisez déjà les dossiers : vos bulletins s’ouvriront avec le scrutin."),
            )
        if not snapshot.grades:
            return _Emptiness(
                "vote",
                self.tr("Vous ne votez pas dans ce scrutin"),
                self.tr("Les bulletins des jurés restent scellés jusqu’à l’ouverture."),
            )
        return _Emptiness(
            "vote",
            self.tr("Aucun bulletin pour l’instant"),
            self.tr("Ouvrez un dossier et notez-le : il apparaîtra ici, rangé par niveau."),
        )

    # --- what a person does ----------------------------------------------------------------

    def _reduce(self, by: Filter) -> None:
        self._filter = by
        if self._form is not None:
            self._show_lines(self._form)

    def _step(self, step: int) -> None:
        if self._form is None:
            return
        lines = self._form.shown(self._filter)
        chosen = neighbour(lines, self.list.current, step)
        if chosen:
            self.list.set_current(chosen)
            self.panel_shows(chosen)

    def _go_to_dossiers(self) -> None:
        self._navigate("dossiers")

    def _tell_error(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out, [(self.tr("Réessayer"), self._read)])


def _shares(form: BallotsForm, symbol: str) -> tuple[Share, ...]:
    """Make a bar for each grade that a ballot offers."""
    counts = form.counts()
    return tuple(
        Share(f"{grade} {symbol}", counts[grade], f"grade-{min(max(grade, 1), 5)}")
        for grade in grades_of(form.scale)
    )
