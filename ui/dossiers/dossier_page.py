"""One dossier: what it covers, what it says, what was decided before, and my ballot beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.core.blindness import hides_previous
from jury_app.core.coverage import coverage, covered
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.place_wording import with_apostrophes
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.views import BallotView
from jury_app.ports import DossierQuery
from ui import theme
from ui.desk import Desk
from ui.dossiers.issue_mosaic import IssueMosaic
from ui.dossiers.past_levels import PastLevels
from ui.dossiers.reading_pane import ReadingPane
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton, SecondaryButton
from ui.parts.page_header import PageHeader
from ui.parts.shortcuts import ShortcutGroup
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Canvas, Card, Line
from ui.parts.text import Text
from ui.written import number as written

NARROW = 980
"""Below this width (pixels at 100 %) the three panes stand one below the other."""
PANEL = 350
MAP = 252
_SHOWN = (Topic.DOSSIERS, Topic.EDITION, Topic.ROUNDS, Topic.ROSTER)


class BallotSlot(Protocol):
    """What the page needs of the panel docked at its right."""

    next_wanted: SignalInstance
    previous_wanted: SignalInstance

    def show_dossier(self, number: str) -> None:
        """Show the ballot of a dossier."""
        ...


@dataclass(frozen=True, slots=True)
class Sight:
    """All that the page shows of a dossier, read together."""

    dossier: Dossier
    past: Sequence[PastLevel]
    note: str
    ballot: BallotView


class DossierPage(QWidget):
    """Reads and grades one dossier after the other, in the order of the list one came from."""

    def __init__(
        self,
        desk: Desk,
        navigate: Callable[..., object],
        ballot_panel: Callable[[QWidget], QWidget] | None = None,
    ) -> None:
        """``ballot_panel`` makes the panel at the right, a :class:`BallotSlot`."""
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._number = ""
        self._numbers: tuple[str, ...] = ()
        self._sight: Sight | None = None
        self._wide: bool | None = None
        self.shortcut_groups = (
            ShortcutGroup(
                self.tr("Dossier"),
                (
                    ("N", self.tr("Dossier suivant")),
                    ("P", self.tr("Dossier précédent")),
                    ("/", self.tr("Chercher dans ce dossier")),
                    ("T", self.tr("Titres seuls")),
                    ("C", self.tr("Comparer avec un autre dossier")),
                    (self.tr("Échap"), self.tr("Revenir à la liste")),
                ),
            ),
        )
        self._build()
        self._panel = ballot_panel(self) if ballot_panel is not None else None
        if self._panel is not None:
            self._dock(self._panel)
        self._take_keys()
        desk.changed.connect(self._follow)

    # --- the page as the window sees it ----------------------------------------------------

    def activate(self, context: Mapping[str, object]) -> None:
        """Show the dossier ``number``; ``numbers`` is the list it stands in."""
        numbers = context.get("numbers")
        if isinstance(numbers, tuple):
            self._numbers = numbers
        asked = context.get("number")
        self._show(asked if isinstance(asked, str) else self._number)
        self.reading.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Keep the note; nothing else can be lost."""
        self.reading.note.keep()
        return True

    @property
    def number(self) -> str:
        """The dossier shown."""
        return self._number

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.header = PageHeader()
        self._place = Text("", "muted")
        self._back = IconButton("chevron-left", self.tr("Dossier précédent (P)"), self._previous)
        self._forth = IconButton("chevron-right", self.tr("Dossier suivant (N)"), self._next)
        compare = SecondaryButton(self.tr("Comparer"), self._compare, icon_name="columns-2")
        compare.setToolTip(self.tr("Comparer avec un autre dossier (C)"))
        for widget in (self._place, self._back, self._forth, compare):
            self.header.right.addWidget(widget)
        whole.addWidget(self.header)
        self.banner = Banner()
        whole.addWidget(self.banner)
        self._canvas = Canvas(margin=16, spacing=0)
        self._split = SplitPane()
        self._canvas.column.addWidget(self._split)
        whole.addWidget(self._canvas, 1)
        self._map = self._map_card()
        self.reading = ReadingPane(self._desk)
        self.reading.issue_dropped.connect(lambda: self._choose_issue(""))
        self._split.add(self._map, 0)
        self._split.add(self.reading, 1)

    def _map_card(self) -> Card:
        card = Card(padding=0, spacing=0)
        card.setAccessibleName(self.tr("Enjeux et années passées"))
        inner = Canvas(margin=0, spacing=8)
        inner.column.setContentsMargins(16, 14, 14, 14)
        self._covered = Text(self.tr("Enjeux couverts"), "heading", wrap=True)
        inner.column.addWidget(self._covered)
        self.mosaic = IssueMosaic()
        self.mosaic.chosen.connect(self._choose_issue)
        inner.column.addWidget(self.mosaic)
        inner.column.addWidget(Line())
        inner.column.addWidget(Text(self.tr("Années passées"), "heading", wrap=True))
        self.past = PastLevels()
        inner.column.addWidget(self.past)
        inner.column.addStretch(1)
        card.body.addWidget(inner)
        return card

    def _dock(self, panel: QWidget) -> None:
        self._split.add(panel, 0)
        slot = cast("BallotSlot", panel)
        slot.next_wanted.connect(self._next)
        slot.previous_wanted.connect(self._previous)

    def _take_keys(self) -> None:
        for key, act in (
            ("/", self.reading.search_now),
            ("C", self._compare),
            ("Escape", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- showing ---------------------------------------------------------------------------

    def _show(self, number: str) -> None:
        """Read a dossier in the background and show it when it is here."""
        jury = self._desk.jury

        def read() -> tuple[Sight | None, tuple[str, ...]]:
            listed = self._numbers or tuple(jury.reading.find(DossierQuery()))
            wanted = number or next(iter(listed), "")
            if not wanted:
                return None, listed
            dossier = jury.reading.dossier(wanted)
            past = tuple(jury.reading.past_levels(dossier.authority.code))
            sight = Sight(dossier, past, jury.reading.note(wanted), jury.voting.ballot(wanted))
            return sight, listed

        if number:
            self._number = number
        self._desk.ask(read, self._take, context=self, failed=self._fail)

    def _take(self, found: tuple[Sight | None, tuple[str, ...]]) -> None:
        sight, self._numbers = found
        if sight is None:
            self._navigate("dossiers")
            return
        if self._number not in ("", sight.dossier.number):
            return  # Another one was asked for meanwhile.
        self.banner.clear()
        other = self._sight is None or self._sight.dossier.number != sight.dossier.number
        self._sight, self._number = sight, sight.dossier.number
        dossier, edition = sight.dossier, self._desk.snapshot.edition
        name = with_apostrophes(dossier.authority.name)
        self.header.set_title(name)
        self.setAccessibleName(name)
        self.header.set_crumbs([(self.tr("Dossiers"), self._leave), (dossier.number, None)])
        if other:
            self.reading.note.show_note(dossier.number, sight.note)
        self.reading.show_dossier(dossier, edition)
        counts = coverage(dossier.initiatives, edition.issues if edition else ())
        told = self.tr("%Ln enjeu(x) couvert(s) sur {all}", "", covered(counts))
        self._covered.setText(told.format(all=len(counts)))
        self.mosaic.show_counts(counts, self.reading.form.issue)
        self._show_past()
        self._show_place()
        if other and self._panel is not None:
            cast("BallotSlot", self._panel).show_dossier(dossier.number)

    def _show_past(self) -> None:
        """Show the former levels, or hide them until one's own vote."""
        sight, now = self._sight, self._desk.snapshot
        if sight is None:
            return
        hidden = hides_previous(
            now.edition.rules if now.edition else None,
            now.round.round if now.round else None,
            grades=now.grades,
            done=sight.ballot.sealed is not None or sight.ballot.recused or sight.ballot.interest,
        )
        top = now.edition.scale.maximum if now.edition else 5
        self.past.show_levels(sight.past, top, hidden=hidden)

    def _show_place(self) -> None:
        """Tell where in the list one is."""
        place = self._index()
        count = len(self._numbers)
        known = place >= 0
        told = self.tr("{place} sur {count}")
        self._place.setText(
            told.format(place=written(place + 1), count=written(count)) if known else ""
        )
        self._back.setEnabled(place > 0)
        self._forth.setEnabled(known and place + 1 < count)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.DOSSIERS):
            self._numbers = ()
        if not self._number or not self.isVisible():
            return
        mine = changes.touches(Topic.WORK) and (
            not changes.dossiers or self._number in changes.dossiers
        )
        if mine or changes.touches(*_SHOWN):
            self._show(self._number)

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say(
            "error", told.sentence, told.way_out, [(self.tr("Voir la liste"), self._leave)]
        )

    # --- what a person does ----------------------------------------------------------------

    def _index(self) -> int:
        return self._numbers.index(self._number) if self._number in self._numbers else -1

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        place = self._index() + by
        if self._index() >= 0 and 0 <= place < len(self._numbers):
            self.reading.note.keep()
            self._show(self._numbers[place])

    def _choose_issue(self, issue: str) -> None:
        self.mosaic.choose(issue)
        self.reading.show_issue(issue)

    def _compare(self) -> None:
        if self._number:
            self._navigate("compare", numbers=(self._number,))

    def _escape(self) -> None:
        """Let go of a chosen issue, else go back to the list."""
        if self.reading.form.issue:
            self._choose_issue("")
        else:
            self._leave()

    def _leave(self) -> None:
        """Go back to the list, standing on this dossier."""
        self._navigate("dossiers", number=self._number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the previous dossier on N and P."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            act = {Qt.Key.Key_N: self._next, Qt.Key.Key_P: self._previous}.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return
        super().keyPressEvent(event)

    # --- room ------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the note when the page goes out of sight."""
        self.reading.note.keep()
        super().hideEvent(event)

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
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._split.setOrientation(across if wide else down)
        self._put_in_order(*((self._map, self.reading) if wide else (self.reading, self._map)))
        self._map.setMinimumWidth(now.px(MAP) if wide else 0)
        self._map.setMaximumWidth(now.px(MAP) + 60 if wide else 16_777_215)
        self._map.setMinimumHeight(0 if wide else now.px(300))
        self.reading.setMinimumHeight(0 if wide else now.px(640))
        if self._panel is not None:
            self._panel.setMinimumWidth(now.px(PANEL) if wide else 0)
            self._panel.setMinimumHeight(0 if wide else now.px(520))
        if wide is not self._wide:
            self._wide = wide
            self._split.setSizes([now.px(MAP), now.px(10 * MAP), now.px(PANEL)])

    def _put_in_order(self, *panes: QWidget) -> None:
        """Put these panes first, and let screen readers follow the eye."""
        if self._split.indexOf(panes[0]) == 0:
            return
        for place, pane in enumerate(panes):
            self._split.insertWidget(place, pane)
        for place in range(self._split.count()):
            shown = self._split.widget(place)
            if shown is not None:
                shown.raise_()
