"""Two dossiers side by side: the same section on the same line, graded without leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.blindness import hides_previous
from jury_app.core.place_wording import with_apostrophes
from jury_app.jury.changes import Changes, Topic
from jury_app.ports import DossierQuery, DossierRow
from ui import theme
from ui.comparison.chooser import MOST, Chooser, proposal_entries
from ui.comparison.compare_form import LETTERS, CompareForm
from ui.comparison.side import TOKENS, Side
from ui.comparison.side_html import Palette, issue_sections, sides_html
from ui.comparison.side_view import Lockstep
from ui.comparison.sights import CompareSight, SideSight, read_sight
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton
from ui.parts.empty_state import EmptyState
from ui.parts.entry_list import EntryList
from ui.parts.page_header import PageHeader
from ui.parts.page_stack import PageStack
from ui.parts.shortcuts import ShortcutGroup
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text

NARROW = 1320
"""Below this width (pixels at 100 %) the proposals make room for the two sides."""
AsksDossier = Callable[[Chooser], str]
_ISSUE = "issue:"


def ask(chooser: Chooser) -> str:
    """Show the chooser and give the number chosen, "" when the person gave up."""
    chooser.exec()
    return chooser.chosen


class ComparePage(QWidget):
    """The keyboard grades the side it is on; L links, X swaps, Escape goes back."""

    def __init__(
        self,
        desk: Desk,
        navigate: Callable[..., object],
        ballot_row: Callable[[QWidget], QWidget] | None = None,
        ask_dossier: AsksDossier = ask,
    ) -> None:
        """``ballot_row`` makes the ballot below a side, ``ask_dossier`` shows its chooser."""
        super().__init__()
        self._desk, self._navigate, self._ask = desk, navigate, ask_dossier
        self._ballot_row = ballot_row
        self._form = CompareForm()
        self._sight: CompareSight | None = None
        self._shown: tuple[SideSight, ...] = ()
        self._asked = 0
        self.shortcut_groups = (
            ShortcutGroup(
                self.tr("Comparaison"),
                (
                    ("←", self.tr("Côté gauche")),
                    ("→", self.tr("Côté droit")),
                    ("L", self.tr("Lier ou délier le défilement")),
                    ("X", self.tr("Échanger A et B")),
                    (self.tr("Échap"), self.tr("Revenir à la liste")),
                ),
            ),
        )
        self._build()
        self._take_keys()
        desk.changed.connect(self._follow)

    # --- the page as the window sees it ----------------------------------------------------

    def activate(self, context: Mapping[str, object]) -> None:
        """Compare the dossiers ``numbers``; one is enough, none takes the next to grade."""
        numbers = context.get("numbers")
        if isinstance(numbers, tuple):
            self._form = self._form.with_numbers(numbers)
        self._read()
        self.sides[self._form.active].view.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """What is graded here is kept at once."""
        return True

    @property
    def form(self) -> CompareForm:
        """Which dossiers are compared, and how."""
        return self._form

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.header = PageHeader(self.tr("Comparer deux dossiers"))
        self._offer = IconButton(
            "list", self.tr("Montrer les propositions"), self._turn_offer, checkable=True
        )
        self._swap = IconButton(
            "git-compare-arrows", self.tr("Échanger A et B"), self._turn_round, shortcut="X"
        )
        self._link = IconButton(
            "link", self.tr("Défiler ensemble"), self._turn_link, shortcut="L", checkable=True
        )
        for button in (self._offer, self._swap, self._link):
            self.header.right.addWidget(button)
        whole.addWidget(self.header)
        self.banner = Banner()
        whole.addWidget(self.banner)
        self._offer_wanted: bool | None = None
        self._stack = PageStack()
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(14)
        self._offers = self._offer_card()
        row.addWidget(self._offers)
        self._split = SplitPane("compare")
        self.sides = [Side(place, self._ballot_row) for place in range(len(self._form.numbers))]
        for place, side in enumerate(self.sides):
            self._split.add(side)
            side.choosing.connect(partial(self._choose, place))
            side.opening.connect(partial(self._open, place))
            side.view.entered.connect(partial(self._stand_on, place))
            side.view.stepped.connect(self._step)
            side.view.followed.connect(partial(self._jump, place))
        self._split.recall()
        row.addWidget(self._split, 1)
        self.lockstep = Lockstep([side.view for side in self.sides], self)
        room = Canvas(margin=0)
        room.column.addWidget(desk)
        self._stack.addWidget(room)
        self._empty = EmptyState(
            "columns-2",
            self.tr("Rien à comparer pour l’instant"),
            self.tr("Il faut au moins deux dossiers dans l’édition."),
            action=self.tr("Voir les dossiers"),
            on_action=partial(self._navigate, "dossiers"),
        )
        self._stack.addWidget(self._empty)
        whole.addWidget(self._stack, 1)
        self._show_link()

    def _offer_card(self) -> Card:
        card = Card(padding=0, spacing=6)
        card.body.setContentsMargins(6, 14, 6, 8)
        self._offer_title = Text(self.tr("À comparer"), "heading", wrap=True)
        self._offer_title.setContentsMargins(12, 0, 10, 2)
        card.body.addWidget(self._offer_title)
        self.offers = EntryList(self.tr("Propositions de comparaison"))
        self.offers.opened.connect(self._take_offer)
        self.offers.clicked.connect(lambda: self._take_offer(self.offers.current))
        card.body.addWidget(self.offers, 1)
        return card

    def _take_keys(self) -> None:
        shortcut = QShortcut(QKeySequence("Escape"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._leave)

    # --- showing ---------------------------------------------------------------------------

    def _read(self) -> None:
        """Read both dossiers and the proposals in the background."""
        self._asked += 1
        asked, form, edition = self._asked, self._form, self._desk.snapshot.edition

        def show(sight: CompareSight) -> None:
            if asked == self._asked:
                self._take(sight)

        self._desk.ask(
            lambda: read_sight(self._desk.jury, form, edition),
            show,
            context=self,
            failed=self._fail,
        )

    def _take(self, sight: CompareSight) -> None:
        self.banner.clear()
        self._sight = sight
        self._form = CompareForm(sight.form.numbers, self._form.active, self._form.linked)
        shown = tuple(side for side in sight.sides if side is not None)
        same = [each.dossier for each in shown] == [each.dossier for each in self._shown]
        self._shown = shown
        whole = len(shown) == len(self.sides)
        edition = self._desk.snapshot.edition
        if edition is not None:
            told = self.tr("Édition {vintage}").format(vintage=edition.vintage)
            self.header.set_crumbs([(told, None), (self.tr("Dossiers"), self._leave)])
        self._stack.setCurrentIndex(0 if whole else 1)
        for button in (self._swap, self._link, self._offer):
            button.setEnabled(whole)
        if not whole:
            return
        for side, own in zip(self.sides, shown, strict=True):
            side.show_sight(own, edition)
        self._render(keep_place=same)
        self._show_offers(sight)
        self._show_active()

    def _render(self, *, keep_place: bool) -> None:
        """Write both pages and put their sections on the same lines."""
        now, edition = theme.current(), self._desk.snapshot.edition
        palette = Palette(tuple(now.colors[token] for token in TOKENS), now.scale)
        pages = sides_html(
            self._shown, edition, palette, hidden=[self._hides(each) for each in self._shown]
        )
        for side, page in zip(self.sides, pages, strict=True):
            side.view.show_body(page, keep_place=keep_place)
        self.lockstep.align()

    def _hides(self, sight: SideSight) -> bool:
        now, view = self._desk.snapshot, sight.ballot
        return hides_previous(
            now.edition.rules if now.edition else None,
            now.round.round if now.round else None,
            grades=now.grades,
            done=view.sealed is not None or view.recused or view.interest,
        )

    def _show_offers(self, sight: CompareSight) -> None:
        first = sight.rows.get(self._form.numbers[0])
        if first is not None:
            told = self.tr("À comparer avec {name}")
            self._offer_title.setText(told.format(name=with_apostrophes(first.name)))
        self.offers.set_entries(
            proposal_entries(sight.proposed, sight.rows, without=self._form.numbers[:1])
        )
        self.offers.set_current(self._form.numbers[1])

    def _show_active(self) -> None:
        for place, side in enumerate(self.sides):
            side.set_active(active=place == self._form.active)

    def _show_link(self) -> None:
        linked = self._form.linked
        self._link.setChecked(linked)
        self._link.set_icon("link" if linked else "unlink")
        words = self.tr("Défiler séparément") if linked else self.tr("Défiler ensemble")
        self._link.set_name(words, "L")

    def _follow(self, changes: Changes) -> None:
        numbers = self._form.numbers
        mine = not changes.dossiers or any(number in numbers for number in changes.dossiers)
        if self.isVisible() and (
            changes.touches(Topic.DOSSIERS, Topic.EDITION, Topic.ROUNDS)
            or (changes.touches(Topic.WORK) and mine)
        ):
            self._read()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)

    # --- what a person does ----------------------------------------------------------------

    def _active_side(self) -> Side:
        return self.sides[self._form.active]

    def _stand_on(self, place: int) -> None:
        self._form = self._form.on(place)
        self._show_active()

    def _step(self, by: int) -> None:
        self._form = self._form.moved(by)
        self._active_side().view.setFocus(Qt.FocusReason.TabFocusReason)
        self._show_active()

    def _jump(self, place: int, address: str) -> None:
        """Go to the issue of a bar that was pressed."""
        sections = issue_sections(self._shown, self._desk.snapshot.edition)
        section = sections.get(address.removeprefix(_ISSUE))
        if section is not None:
            self.lockstep.go_to(section, leader=place)

    def _turn_link(self) -> None:
        self._form = self._form.turned()
        self.lockstep.link(linked=self._form.linked, leader=self._form.active)
        self._show_link()
        linked, apart = self.tr("Les deux défilent ensemble"), self.tr("Chacun défile à part")
        announce(self, linked if self._form.linked else apart)
        self._active_side().view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_round(self) -> None:
        self._form = self._form.swapped()
        self._active_side().view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._read()

    def _choose(self, place: int) -> None:
        """Ask for another dossier on a side; proposals are about the other side's one."""
        if self._sight is None:
            return
        letter = LETTERS[place]
        chooser = Chooser(
            self.tr("Choisir le dossier {letter}").format(letter=letter),
            proposal_entries(self._sight.proposed, self._sight.rows, without=self._form.numbers),
            self._matching,
            self,
        )
        number = self._ask(chooser)
        chooser.deleteLater()
        if number:
            self._put(place, number)

    def _matching(self, text: str) -> Sequence[DossierRow]:
        numbers = self._desk.jury.reading.find(DossierQuery(text=text))
        return self._desk.jury.reading.rows(numbers[:MOST])

    def _take_offer(self, number: str) -> None:
        if number and number != self._form.numbers[-1]:
            self._put(len(self.sides) - 1, number)

    def _put(self, place: int, number: str) -> None:
        self._form = self._form.with_side(place, number)
        self._read()

    def _open(self, place: int) -> None:
        if self._form.numbers[place]:
            self._navigate("dossier", number=self._form.numbers[place])

    def _leave(self) -> None:
        self._navigate("dossiers", number=self._form.numbers[0])

    # --- room ------------------------------------------------------------------------------

    def _turn_offer(self) -> None:
        self._offer_wanted = self._offer.isChecked()
        self._make_room()

    def _make_room(self) -> None:
        now = theme.current()
        wide = self.width() >= now.px(NARROW)
        shown = wide if self._offer_wanted is None else self._offer_wanted
        self._offers.setVisible(shown)
        self._offers.setFixedWidth(now.px(252))
        self._offer.setChecked(shown)
        hide, show = self.tr("Masquer les propositions"), self.tr("Montrer les propositions")
        self._offer.set_name(hide if shown else show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the width to the two sides where there is little."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
            if self._shown and len(self._shown) == len(self.sides):
                self._render(keep_place=True)
