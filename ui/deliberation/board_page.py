"""The board: every dossier in the column of its level; the chair moves, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.record import Role
from jury_app.jury.changes import Changes
from ui.deliberation.board_columns import BoardColumns
from ui.deliberation.board_form import Board, Draft
from ui.deliberation.board_model import spoken
from ui.deliberation.board_words import gap_words, split_words, sum_check, sum_words
from ui.deliberation.card_editor import CardEditor
from ui.deliberation.closing_panel import ClosingPanel
from ui.deliberation.hidden_results import TOPICS, HiddenResults
from ui.deliberation.one_of import OneOf
from ui.deliberation.results_reading import ResultsReading, read_results
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.surfaces import Canvas
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text


class BoardPage(QWidget):
    """The board, the card in hand, and the closing behind one button."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._board: Board | None = None
        self._reading: ResultsReading | None = None
        self._current = ""
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight; ``number`` chooses a dossier, ``closing`` opens the closing."""
        self._current = str(context.get("number", self._current))
        self._show_closing(bool(context.get("closing", False)))
        self._refresh()

    def may_leave(self) -> bool:
        """Stay while a moved card has no reason: its move would be lost."""
        board = self._board
        waiting = board.unkept() if board else ()
        if not waiting:
            return True
        self._show_closing(False)
        self._choose(waiting[0].dossier)
        self._banner.say(
            "warning",
            self.tr("%Ln changement(s) ne sont pas gardés.", "", len(waiting)),
            self.tr("Donnez un motif à chaque carte déplacée, ou renoncez."),
            [(self.tr("Renoncer à ces changements"), self._abandon_all)],
        )
        return False

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Tableau"))
        self._state = Pill()
        self._back = SecondaryButton(
            self.tr("Revenir au tableau"), lambda: self._show_closing(False), icon_name="arrow-left"
        )
        self._close = PrimaryButton(
            self.tr("Clore la délibération…"),
            lambda: self._show_closing(True),
            icon_name="signature",
        )
        for widget in (self._state, self._back, self._close):
            self._header.right.addWidget(widget)
        column.addWidget(self._header)
        canvas = Canvas(spacing=12)
        column.addWidget(canvas, 1)
        self._banner, self._panel = Banner(), ProgressPanel()
        canvas.column.addWidget(self._banner)
        canvas.column.addWidget(self._panel)
        self._stack = OneOf()
        self._hidden = HiddenResults(lambda: self._navigate("rounds"))
        self._closing = ClosingPanel(self._desk, self._navigate)
        self._table = self._build_board()
        for page in (self._hidden, self._table, self._closing):
            self._stack.add(page)
        canvas.column.addWidget(self._stack, 1)
        self._stack.hide()

    def _build_board(self) -> QWidget:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        sums = QHBoxLayout()
        sums.setSpacing(12)
        self._sum = Pill()
        self._gap = Text("", "small", wrap=True)
        sums.addWidget(self._sum)
        sums.addWidget(self._gap, 1)
        column.addLayout(sums)
        self._columns = BoardColumns()
        self._columns.chosen.connect(self._choose)
        self._columns.moved.connect(self._move)
        self._columns.restored.connect(self._restore)
        self._columns.opened.connect(lambda number: self._navigate("dossier", number=number))
        column.addWidget(self._columns, 1)
        self._editor = CardEditor()
        self._editor.moved.connect(self._move)
        self._editor.changed.connect(self._change)
        self._editor.abandoned.connect(self._abandon)
        column.addWidget(self._editor)
        return table

    # --- reading ------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*TOPICS) and self.isVisible():
            self._refresh()

    @property
    def _may_change(self) -> bool:
        snapshot = self._desk.snapshot
        return Role.CHAIR in snapshot.me.roles and not snapshot.closed

    def _refresh(self) -> None:
        snapshot, jury = self._desk.snapshot, self._desk.jury
        edition = snapshot.edition
        label = self.tr("Édition {vintage}").format(vintage=edition.vintage) if edition else ""
        self._header.set_crumbs([(label, None), (self.tr("Délibération"), None)])
        if not snapshot.may_read_results:
            self._show_hidden()
            return
        if self._reading is None:
            self._panel.start(self.tr("Comptage des bulletins"))
        self._desk.ask(lambda: read_results(jury), self._show, context=self, failed=self._explain)

    def _show_hidden(self) -> None:
        self._reading = None
        for widget in (self._state, self._close, self._back):
            widget.hide()
        self._hidden.explain(self._desk.snapshot)
        self._stack.show_page(self._hidden)
        self._stack.show()

    def _show(self, reading: ResultsReading) -> None:
        self._panel.finish()
        self._reading = reading
        board = self._board or Board(reading.edition)
        board = replace(board, edition=reading.edition)
        self._board = board.with_outlook(reading.outlook, may_change=self._may_change)
        self._editor.set_edition(reading.edition)
        self._closing.show_reading(
            reading, unkept=len(self._board.unkept()), may_sign=self._may_change
        )
        if self._board.card(self._current) is None:
            self._current = reading.outlook.lines[0].result.dossier if reading.outlook.lines else ""
        self._show_board()
        if self._stack.current in (None, self._hidden):
            self._stack.show_page(self._table)
        self._stack.show()
        self._show_buttons()

    def _show_board(self) -> None:
        board = self._board
        if board is None:
            return
        self._columns.show_board(
            board, self._current, [split_words(board, column) for column in board.columns()]
        )
        check = sum_check(board)
        if check.adds_up:
            self._sum.show_state(sum_words(board), "success", "check")
        else:
            self._sum.show_state(sum_words(board), "warning", "triangle-alert")
        self._gap.setText(gap_words(board))
        moved = sum(card.is_moved for card in board.cards())
        self._state.show_state(
            self.tr("%Ln niveau(x) modifié(s)", "", moved),
            "warning" if moved else "neutral",
            "pencil" if moved else "",
        )
        self._show_card()

    def _show_card(self) -> None:
        board = self._board
        card = board.card(self._current) if board else None
        note = ""
        if self._desk.snapshot.closed:
            note = self.tr("La délibération est close et signée : le tableau ne change plus.")
        elif not self._may_change:
            note = self.tr("La présidence seule déplace les cartes ; vous suivez ici.")
        self._editor.show_card(card, may_change=self._may_change, note=note)

    def _show_buttons(self) -> None:
        closing = self._stack.current is self._closing
        signed = self._desk.snapshot.closed
        readable = self._stack.current is not self._hidden
        self._state.setVisible(readable and not closing)
        self._back.setVisible(readable and closing)
        self._close.setVisible(readable and not closing and (self._may_change or signed))
        self._close.setText(
            self.tr("Voir la clôture") if signed else self.tr("Clore la délibération…")
        )
        title = self.tr("Clôture de la délibération") if closing else self.tr("Tableau")
        self._header.set_title(title)

    def _show_closing(self, closing: bool) -> None:
        if self._board is not None:
            if closing and self._reading is not None:
                self._closing.show_reading(
                    self._reading, unkept=len(self._board.unkept()), may_sign=self._may_change
                )
            self._stack.show_page(self._closing if closing else self._table)
        self._show_buttons()

    # --- the card in hand ---------------------------------------------------------------------

    def _choose(self, dossier: str) -> None:
        self._current = dossier
        self._columns.choose(dossier, focus=False)
        self._show_card()

    def _move(self, dossier: str, level: int | None) -> None:
        if self._board is None or not self._may_change:
            return
        self._current = dossier
        before = self._board
        self._board = self._board.moved(dossier, level)
        card = self._board.card(dossier)
        if card is None or self._board == before:
            return
        self._show_board()
        announce(self, spoken(card, self._board.edition.scale.maximum))
        if card.is_moved and card.is_changed:
            self._editor.ask_reason()
        else:
            self._write(card.draft)

    def _restore(self, dossier: str) -> None:
        card = self._board.card(dossier) if self._board else None
        if card is not None:
            self._move(dossier, card.line.computed)

    def _change(self, draft: Draft, keep: bool) -> None:
        if self._board is None:
            return
        self._board = self._board.with_draft(draft)
        card = self._board.card(draft.dossier)
        if card is None:
            return
        if not keep:
            self._columns.show_board(
                self._board,
                self._current,
                [split_words(self._board, column) for column in self._board.columns()],
            )
            self._editor.keep.setVisible(card.is_changed)
        elif card.needs_reason:
            self._editor.ask_reason(missing=True)
        else:
            self._write(replace(draft, reason=draft.reason.strip()))

    def _write(self, draft: Draft) -> None:
        """Keep a draft: as a proposal, or by taking the standing one back."""
        if self._board is None:
            return
        self._board = self._board.with_draft(draft)
        card = self._board.card(draft.dossier)
        if card is None or not card.is_changed:
            self._show_board()
            return
        deciding = self._desk.jury.deciding
        plain, proposal = card.is_plain, draft.proposal()
        self._banner.clear()
        self._desk.act(
            lambda: deciding.take_back(draft.dossier) if plain else deciding.propose(proposal),
            context=self,
            failed=self._explain,
            done=lambda: self._kept(draft.dossier),
        )

    def _kept(self, dossier: str) -> None:
        announce(self, self.tr("Enregistré"))
        if self._editor.reason.hasFocus():
            self._columns.choose(dossier, focus=True)

    def _abandon(self, dossier: str) -> None:
        if self._board is not None:
            self._board = self._board.without_draft(dossier)
            self._show_board()
            self._columns.choose(dossier, focus=True)

    def _abandon_all(self) -> None:
        if self._board is not None:
            self._board = replace(self._board, drafts={})
            self._banner.clear()
            self._show_board()

    def _explain(self, error: Exception) -> None:
        self._panel.finish()
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)
