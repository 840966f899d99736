"""Who has joined and who has answered how much; whom to remind. Never a grade."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jury_app.jury.changes import Changes, Topic
from jury_app.jury.views import MemberLine
from ui import theme
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.buttons import SecondaryButton
from ui.parts.counted import Counted
from ui.parts.data_table import DataTable
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.rounds.follow_form import Following, Pace, clipboard
from ui.rounds.follow_model import FollowPainter, follow_model
from ui.written import listed, percent

_TOPICS = (Topic.MEMBERS, Topic.ROSTER, Topic.ROUNDS, Topic.BALLOTS, Topic.WORK, Topic.EXCHANGE)


class FollowPage(QWidget):
    """The table of members, and the reminders."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._form = Following(())
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:  # noqa: ARG002 - pages are alike
        """Come into sight: read the members anew."""
        self._refresh()

    def may_leave(self) -> bool:
        """Nothing is typed here."""
        return True

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Suivi"))
        self._pill = Pill()
        self._header.right.addWidget(self._pill)
        column.addWidget(self._header)
        canvas = Canvas()
        inner = canvas.column
        column.addWidget(canvas, 1)
        self._banner = Banner()
        inner.addWidget(self._banner)
        inner.addWidget(self._build_reminders())
        inner.addWidget(self._build_table(), 1)

    def _build_reminders(self) -> Card:
        card = Card(self.tr("Rappels"), spacing=6)
        self._copy = SecondaryButton(
            self.tr("Copier les adresses"), self._copy_addresses, icon_name="copy"
        )
        card.tools.addWidget(self._copy)
        self._reminder = Text("", wrap=True)
        self._unreachable = Text("", "muted", wrap=True)
        card.body.addWidget(self._reminder)
        card.body.addWidget(self._unreachable)
        return card

    def _build_table(self) -> Card:
        card = Card(self.tr("Membres"), spacing=10)
        row = QHBoxLayout()
        label = Text(self.tr("Montrer"), "muted")
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Membres à montrer"))
        label.setBuddy(self._which)
        for words, kind in (
            (self.tr("Tous les membres"), None),
            (self.tr("N’ont pas commencé"), Pace.NOT_STARTED),
            (self.tr("Ont commencé"), Pace.UNDER_WAY),
            (self.tr("Ont fini"), Pace.FINISHED),
            (self.tr("Ne notent pas"), Pace.NOT_GRADING),
        ):
            self._which.addItem(words, kind)
        self._which.currentIndexChanged.connect(self._filter)
        row.addWidget(label)
        row.addWidget(self._which)
        card.tools.addLayout(row)
        self._table = DataTable(self.tr("Membres du jury et leurs réponses"), tall=True)
        self._table.setItemDelegate(FollowPainter(self._table))
        self._model = follow_model(self)
        self._table.setModel(self._model)
        # What is left of the page: the table scrolls by itself as long as some rows fit.
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._restyle()
        card.body.addWidget(self._table, 1)
        return card

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        self._table.setMinimumHeight(theme.current().px(200))

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        jury = self._desk.jury
        self._desk.ask(jury.rounds.follow, self._show, context=self, failed=self._explain)

    def _show(self, lines: tuple[MemberLine, ...]) -> None:
        self._form = replace(self._form, lines=lines)
        edition = self._desk.snapshot.edition
        label = self.tr("Édition {vintage}").format(vintage=edition.vintage) if edition else ""
        self._header.set_crumbs([(label, None)])
        form = self._form
        if form.expected:
            share = percent(form.answered, form.expected, 0)
            told = f"{Counted().answers_of(form.answered, form.expected)} ({share})"
            whole = form.answered >= form.expected
            self._pill.show_state(told, "success" if whole else "accent", "check" if whole else "")
        else:
            self._pill.show_state(self.tr("Aucun scrutin en cours"), "neutral", "clock")
        self._show_reminders()
        self._model.set_rows(form.shown)

    def _show_reminders(self) -> None:
        owing, form = self._form.missing, self._form
        if owing:
            names = listed([f"{each.name} ({each.answered}/{each.due})" for each in owing])
            told = self.tr("Il reste %Ln juré(s) à rappeler : {names}.", "", len(owing))
            self._reminder.setText(told.format(names=names))
        elif form.expected:
            self._reminder.setText(self.tr("Personne à rappeler : chacun a répondu à tout."))
        else:
            self._reminder.setText(self.tr("Rien à rappeler tant qu’aucun scrutin n’est ouvert."))
        without = self.tr("Sans adresse, à joindre autrement : {names}.")
        self._unreachable.setText(without.format(names=listed(form.unreachable)))
        self._unreachable.setVisible(bool(form.unreachable))
        self._copy.setEnabled(bool(form.addresses))
        reason = "" if form.addresses else self.tr("Aucune adresse à copier")
        self._copy.setToolTip(reason)
        self._copy.setAccessibleDescription(reason)

    def _filter(self) -> None:
        only = self._which.currentData()  # Qt gives the plain text of a text enumeration back
        self._form = replace(self._form, only=Pace(only) if only else None)
        self._model.set_rows(self._form.shown)

    def _copy_addresses(self) -> None:
        addresses = self._form.addresses
        QGuiApplication.clipboard().setText(clipboard(addresses))
        self._banner.say(
            "success",
            self.tr("%Ln adresse(s) dans le presse-papiers.", "", len(addresses)),
            self.tr("Collez-les en copie cachée dans votre messagerie."),
        )

    def _explain(self, error: Exception) -> None:
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)
