"""The page « Jury »: members, invitations, and the laptops that ask to join."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jury_app.core.record import Member
from jury_app.errors import Cancelled
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.views import DeviceLine, MemberLine, Request
from ui.desk import Desk
from ui.members.codes_card import CodesCard
from ui.members.invitations import Issue, Issued, issue
from ui.members.member_card import MemberCard
from ui.members.member_editor import MemberEditor
from ui.members.member_form import MemberForm, to_invite
from ui.members.members_model import filtered, in_order, members_model
from ui.members.requests_card import RequestsCard
from ui.parts.announce import announce
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.columns import Columns
from ui.parts.data_table import DataTable
from ui.parts.empty_state import EmptyState
from ui.parts.page_stack import PageStack
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers
from ui.parts.search_field import SearchField
from ui.parts.side_pane import SidePane
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Card
from ui.work_page import Navigate, OpenPath, WorkPage, open_on_desktop


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the page shows, read in one go."""

    lines: tuple[MemberLine, ...]
    requests: tuple[Request, ...]
    store: str
    devices: tuple[DeviceLine, ...] = ()


class MembersPage(WorkPage):
    """The table at the left; at the right the chosen member, a form, or fresh codes."""

    def __init__(
        self,
        desk: Desk,
        navigate: Navigate,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
        open_path: OpenPath = open_on_desktop,
    ) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Jury"))
        self.setAccessibleName(self.tr("Jury"))
        self._pickers, self._open_path = pickers, open_path
        self._seen = _Seen((), (), "")
        self._editing: Member | None = None
        self._text = ""
        self._folder = Path()
        self.add_button = SecondaryButton(
            self.tr("Ajouter un membre"), self.add_member, icon_name="user-plus"
        )
        self.invite_button = PrimaryButton("", self.invite_all, icon_name="mail")
        self.requests = RequestsCard(self.admit)
        self.content.addWidget(self.requests)
        self.editor = MemberEditor(self._save, self._show_member)
        self.codes = CodesCard(
            lambda: self._open_path(self._folder), self._show_member, printers, pickers
        )
        self.member_card = MemberCard(self.edit_member, self.invite_member)
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Read the members again."""
        super().activate(context)
        self.refresh()

    def may_leave(self) -> bool:
        """Stay while codes are in sight that nobody has noted."""
        if not self.codes.codes:
            return True
        self.banner.say(
            "warning",
            self.tr("Des codes sont affichés : notez-les avant de quitter cette page."),
            self.tr("Ils ne sont gardés nulle part et ne pourront plus être montrés."),
        )
        return False

    def refresh(self) -> None:
        """Read what the page shows."""
        jury = self.desk.jury
        self.desk.ask(
            lambda: _Seen(
                in_order(jury.rounds.follow()),
                jury.membership.requests(),
                jury.exchange.address(),
                jury.exchange.view().devices,
            ),
            self._show,
            context=self,
            failed=self.show_error,
        )

    def add_member(self) -> None:
        """Show an empty form."""
        self._editing = None
        self.editor.open(None, [line.member for line in self._seen.lines])
        self._side.setCurrentWidget(self.editor)

    def edit_member(self, member: Member) -> None:
        """Show the form of a member."""
        self._editing = member
        others = [each.member for each in self._seen.lines if each.member.key != member.key]
        self.editor.open(member, others)
        self._side.setCurrentWidget(self.editor)

    def invite_all(self) -> None:
        """Invite everybody who was not invited yet."""
        self._invite(to_invite(self._seen.lines))

    def invite_member(self, member: Member) -> None:
        """Invite one member, again if need be, or oneself for a second laptop."""
        self._invite((member,))

    def admit(self, devices: tuple[bytes, ...]) -> None:
        """Admit the laptops whose digits were compared."""
        count = len(devices)
        self.desk.act(
            lambda: self.desk.jury.membership.admit(devices),
            context=self,
            failed=self.show_error,
            done=lambda: self._say_admitted(count),
        )

    def work_changed(self) -> None:
        """Offer the actions again when a work begins or ends."""
        self._offer()

    def _invite(self, members: tuple[Member, ...]) -> None:
        edition = self.desk.snapshot.edition
        if edition is None or not members:
            return
        if not self._seen.store:
            self._ask_for_store()
            return
        folder = self._pickers.folder(self, self.tr("Où écrire les invitations ?"))
        if folder is None:
            return
        self._folder = folder
        asked = Issue(tuple(each.key for each in members), folder, edition)
        self.run(
            self.tr("Invitations en cours"),
            lambda progress: issue(self.desk.jury, asked, progress),
            self._show_codes,
        )

    def _show_codes(self, issued: Issued) -> None:
        if issued.codes:
            self.codes.show_codes(issued.codes)
            self._side.setCurrentWidget(self.codes)
            self.codes.lines[0].setFocus()
        if issued.trouble is not None and not isinstance(issued.trouble, Cancelled):
            self.show_error(issued.trouble)
        elif issued.left:
            told = self.tr("%Ln membre(s) restent à inviter.", "", issued.left)
            self.banner.say("info", self.tr("Interrompu"), told)
        else:
            told = self.tr("%Ln invitation(s) écrite(s)", "", len(issued.codes))
            self.banner.say("success", told, str(self._folder))

    def _ask_for_store(self) -> None:
        self.banner.say(
            "warning",
            self.tr("Choisissez d’abord où le jury échange."),
            self.tr("Chaque invitation dit où le jury échange ses fichiers."),
            [(self.tr("Ouvrir les échanges"), lambda: self.navigate("exchange"))],
        )

    def _save(self, form: MemberForm) -> None:
        editing, membership = self._editing, self.desk.jury.membership
        if editing is None:
            self.desk.act(
                lambda: membership.add([form.newcomer()]),
                context=self, failed=self._fail, done=self._show_member,
            )  # fmt: skip
        else:
            self.desk.act(
                lambda: membership.change(form.member(editing.key)),
                context=self, failed=self._fail, done=self._show_member,
            )  # fmt: skip

    def _fail(self, error: Exception) -> None:
        self.editor.save_button.setEnabled(True)
        self.show_error(error)

    def _say_admitted(self, count: int) -> None:
        self.banner.say("success", self.tr("%Ln ordinateur(s) admis", "", count))
        self.refresh()

    def _show(self, seen: _Seen) -> None:
        chosen = self._chosen()
        self._seen = seen
        self.requests.show_requests(seen.requests if self.desk.snapshot.me.controls else ())
        self._search_for(self._text, keep=chosen.member.key if chosen else b"")
        self._list.setCurrentWidget(self._table if seen.lines else self._empty)
        if self._side.currentWidget() is self.member_card:
            self._show_member()
        self._offer()

    def _search_for(self, text: str, *, keep: bytes = b"") -> None:
        self._text = text
        lines = filtered(self._seen.lines, text)
        self._model.set_rows(lines)
        place = next((i for i, each in enumerate(lines) if each.member.key == keep), 0)
        if lines:
            self._table.selectRow(place)
        announce(self._table, self.tr("%Ln membre(s)", "", len(lines)))

    def _chosen(self) -> MemberLine | None:
        rows = self._table.selected_rows()
        return self._model.at(rows[0]) if rows else None

    def _show_member(self) -> None:
        if not self.codes.codes:
            self.member_card.show_line(self._chosen(), self.desk.snapshot, self._seen.devices)
            self._side.setCurrentWidget(self.member_card)

    def _choose(self) -> None:
        if self._side.currentWidget() is self.member_card:
            self._show_member()

    def _offer(self) -> None:
        prepares = self.desk.snapshot.can_prepare
        waiting = len(to_invite(self._seen.lines))
        self.add_button.setVisible(prepares)
        self.invite_button.setVisible(prepares and waiting > 0)
        self.invite_button.setText(self.tr("Inviter %Ln membre(s)", "", waiting))
        self.invite_button.setEnabled(not self.working)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.MEMBERS, Topic.ROSTER, Topic.EXCHANGE):
            self.refresh()

    def _build(self) -> None:
        card = Card(padding=0, spacing=0)
        above = QHBoxLayout()
        above.setContentsMargins(14, 12, 14, 10)
        search = SearchField(self.tr("Chercher un membre…"), self.tr("Chercher un membre"))
        search.searched.connect(self._search_for)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add_button)
        row.addWidget(self.invite_button)
        row.addStretch(1)
        both = Columns(narrow=640)
        both.add(search)
        both.add(tools)
        above.addWidget(both)
        card.body.addLayout(above)
        self._model = members_model(self)
        self._table = DataTable(self.tr("Membres du jury"), tall=True)
        self._table.setModel(self._model)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self._table.opened.connect(self._open_row)
        self._empty = EmptyState(
            "users",
            self.tr("Le jury n’a pas encore de membre"),
            self.tr("Ajoutez-les un par un, ou importez le fichier du jury."),
            action=self.tr("Importer"),
            on_action=lambda: self.navigate("import"),
        )
        self._list = PageStack()
        self._list.addWidget(self._table)
        self._list.addWidget(self._empty)
        card.body.addWidget(self._list, 1)
        self._side = SidePane(260)
        for widget in (self.member_card, self.editor, self.codes):
            self._side.addWidget(widget)
        pane = SplitPane("members")
        pane.add(card, 5)
        pane.add(self._side, 2)
        pane.setSizes([820, 380])
        pane.recall()
        self.content.addWidget(pane, 1)

    def _open_row(self, row: int) -> None:
        line = self._model.at(row)
        if line is not None and self.desk.snapshot.can_prepare:
            self.edit_member(line.member)
