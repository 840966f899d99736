"""The middle of a dossier's page: who it is, then what it says, under three tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from ui import theme
from ui.desk import Desk
from ui.dossiers.attachments_pane import AttachmentsPane
from ui.dossiers.context_html import context_html
from ui.dossiers.identity import Identity
from ui.dossiers.initiatives_form import InitiativesForm
from ui.dossiers.initiatives_html import GROUP, SHEET, initiatives_html
from ui.dossiers.list_words import ListWords
from ui.dossiers.note_editor import NoteEditor
from ui.parts.announce import announce
from ui.parts.buttons import Button, IconButton
from ui.parts.empty_state import EmptyState
from ui.parts.reading import ReadingView
from ui.parts.search_field import SearchField
from ui.parts.surfaces import Card, Line
from ui.parts.tabs import Tabs
from ui.parts.text import Text
from ui.written import number


class ReadingPane(Card):
    """``issue_dropped`` is emitted when a person asks for all issues again."""

    issue_dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.setAccessibleName(self.tr("Le dossier"))
        self.body.setContentsMargins(1, 1, 1, 8)
        self._dossier: Dossier | None = None
        self._edition: Edition | None = None
        self.form = InitiativesForm()
        self.identity = Identity()
        self.identity.setContentsMargins(20, 14, 20, 10)
        self.body.addWidget(self.identity)
        self.body.addWidget(Line())
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parties du dossier"))
        self.note = NoteEditor(desk)
        self.about = ReadingView(self.tr("Contexte et contact"))
        self.tabs.addTab(self._initiatives(), self.tr("Initiatives"))
        self.tabs.addTab(self.about, self.tr("Contexte et contact"))
        self.tabs.addTab(self.note, self.tr("Ma note"))
        self.attachments = AttachmentsPane(desk)
        self.attachments.counted.connect(self._count_attachments)
        self.tabs.addTab(self.attachments, self.tr("Pièces jointes"))
        self.tabs.tabBar().setContentsMargins(20, 0, 20, 0)
        inset = QHBoxLayout()
        inset.setContentsMargins(20, 2, 4, 0)
        inset.addWidget(self.tabs)
        self.body.addLayout(inset, 1)

    def _initiatives(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 16, 0)
        tools.setSpacing(8)
        self.search = SearchField(self.tr("Chercher dans ce dossier…"))
        self.search.searched.connect(lambda text: self._change(self.form.with_text(text)))
        tools.addWidget(self.search, 1)
        self._told = Text("", "small")
        tools.addWidget(self._told)
        self._brief = IconButton(
            "list", self.tr("Titres seuls"), self._turn_brief, shortcut="T", checkable=True
        )
        tools.addWidget(self._brief)
        column.addLayout(tools)
        self._all_issues = Button("", self.issue_dropped.emit, kind="link", icon_name="x")
        self._all_issues.hide()
        column.addWidget(self._all_issues, 0, Qt.AlignmentFlag.AlignLeft)
        self.page = ReadingView(self.tr("Initiatives"))
        self.page.followed.connect(self._fold)
        self._nothing = EmptyState(
            "search",
            self.tr("Rien ne correspond"),
            self.tr("Aucune initiative de ce dossier ne contient ces mots."),
            action=self.tr("Montrer toutes les initiatives"),
            on_action=self._show_all,
        )
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(theme.current().px(160))
        self._stack.addWidget(self.page)
        self._stack.addWidget(self._nothing)
        column.addWidget(self._stack, 1)
        return sheet

    # --- showing ---------------------------------------------------------------------------

    def show_dossier(self, dossier: Dossier, edition: Edition | None) -> None:
        """Show another dossier, or a newer version of the same one."""
        same = self._dossier is not None and self._dossier.number == dossier.number
        self._dossier, self._edition = dossier, edition
        if not same:
            self.form = InitiativesForm(brief=self.form.brief)
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.tabs.setCurrentIndex(0)
        self.identity.show_dossier(dossier, ListWords(edition).category(dossier.category))
        count = number(len(dossier.initiatives))
        self.tabs.setTabText(0, self.tr("Initiatives ({count})").format(count=count))
        self.about.show_body(context_html(dossier), keep_place=same)
        self._render(keep_place=same)
        self.attachments.show_dossier(dossier.number)

    def _count_attachments(self, count: int) -> None:
        told = self.tr("Pièces jointes ({count})").format(count=number(count))
        self.tabs.setTabText(
            self.tabs.indexOf(self.attachments), told if count else self.tr("Pièces jointes")
        )

    def show_issue(self, issue: str) -> None:
        """Keep the initiatives of one issue; "" shows all of them."""
        self.tabs.setCurrentIndex(0)
        self._change(self.form.with_issue(issue))

    def search_now(self) -> None:
        """Go to the search field."""
        self.tabs.setCurrentIndex(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _change(self, form: InitiativesForm, *, keep_place: bool = False) -> None:
        if form != self.form:
            self.form = form
            self._render(keep_place=keep_place)

    def _render(self, *, keep_place: bool) -> None:
        if self._dossier is None:
            return
        issues = self._edition.issues if self._edition else ()
        groups = self.form.groups(self._dossier.initiatives, issues)
        self.page.show_body(initiatives_html(self.form, groups), keep_place=keep_place)
        self._stack.setCurrentWidget(self.page if groups else self._nothing)
        self._all_issues.setVisible(bool(self.form.issue))
        self._all_issues.setText(
            self.tr("{issue}\u00a0: revenir à tous les enjeux").format(issue=self.form.issue)
        )
        found = sum(len(group.sheets) for group in groups)
        told = self.tr("%Ln initiative(s) trouvée(s)", "", found) if self.form.words else ""
        if told and told != self._told.text():
            announce(self._told, told)
        self._told.setText(told)
        self._brief.setChecked(self.form.brief)

    # --- what a person does ----------------------------------------------------------------

    def _fold(self, address: str) -> None:
        if address.startswith(GROUP):
            form = self.form.turn_group(address.removeprefix(GROUP))
        else:
            form = self.form.turn_sheet(address.removeprefix(SHEET))
        self._change(form, keep_place=True)

    def _turn_brief(self) -> None:
        self._change(self.form.with_brief(brief=self._brief.isChecked()))

    def _show_all(self) -> None:
        self.search.clear()
        self._change(self.form.with_text(""))
        self.issue_dropped.emit()
