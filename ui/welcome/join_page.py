"""Join a jury: the invitation as file, QR code or text, and the code said by phone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from jury_app.core.invitation import Invitation, from_text
from jury_app.errors import JuryError
from jury_app.jury.desk import Jury
from jury_app.jury.stores import kind_of
from jury_app.jury.workshop import Workshop
from jury_app.progress import Progress
from ui.background import Background
from ui.error_text import Told, explain
from ui.exchange.place_words import shown_address
from ui.exchange.store_editor import StoreEditor
from ui.exchange.store_form import StoreForm, StoreKind, understood
from ui.exchange.store_words import trouble
from ui.parts.announce import announce
from ui.parts.buttons import Button
from ui.parts.flow import Flow
from ui.parts.form_row import FormRow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.text import Text
from ui.parts.text_source import TextSource
from ui.welcome.forms import JoinForm, usable_here
from ui.welcome.lock_rows import LockRows
from ui.welcome.steps_page import StepsPage, first_exchange

ROOM_SIGN = "jury-room:"
_PLACE_TROUBLES = frozenset({"store_refused", "store_unreachable", "store_read_only"})


class JoinPage(StepsPage):
    """Reads the invitation as soon as it is given, so that mistakes show early."""

    def __init__(
        self,
        workshop: Workshop,
        background: Background,
        back: Callable[[], None],
        opened: Callable[[Jury], None],
        pickers: Pickers = NATIVE,
    ) -> None:
        """``opened`` receives the jury once its desk is made and the request is sent."""
        super().__init__(
            self.tr("Rejoindre un jury"),
            self.tr(
                "Vous avez reçu une invitation (fichier ou code QR) et un code de vive voix."
                " L’identité de cet ordinateur est créée ici\u202f; aucun compte, aucun mot de"
                " passe à inventer."
            ),
            back,
            self.tr("Rejoindre"),
            "arrow-right",
        )
        self._workshop, self._background, self._opened = workshop, background, opened
        self.invitation: Invitation | None = None
        self.setAcceptDrops(True)
        self.source = TextSource(
            background,
            self.tr("Fichier d’invitation"),
            self.tr(
                "Invitations et images (*.jury *.png *.jpg *.jpeg *.webp *.bmp)"
                ";;Tous les fichiers (*)"
            ),
            pickers,
        )
        self.source.given.connect(self.read)
        self.source.failed.connect(self._not_read)
        self.add_row("invitation", FormRow(self.tr("Invitation"), self.source))
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-X")
        told = self.tr("Vingt caractères et un de contrôle\u202f; casse et tirets sont libres.")
        self.add_row("code", FormRow(self.tr("Code dicté"), self.code, told))
        self.editor = StoreEditor(background, workshop.try_store, pickers=pickers)
        self._add_place()
        self.lock = LockRows(workshop.needs_passphrase, background)
        self.form.addWidget(self.lock)
        self.rows |= self.lock.rows
        self.setFocusProxy(self.source)

    def _add_place(self) -> None:
        """Show where the invitation leads; another place may be given instead."""
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Où échanger"), "strong"))
        self._where = Text("", "body", wrap=True, selectable=True)
        self._access = Text("", "small", wrap=True)
        self.other = Button(
            self.tr("Utiliser un autre lieu d’échange"), self._toggle_editor, kind="link"
        )
        self.other.setCheckable(True)
        self.mail = Button(
            self.tr("Sans lieu d’échange\u00a0: par courriel"), self._toggle_mail, kind="link"
        )
        self.mail.setCheckable(True)
        self._by_mail = Text(
            self.tr(
                "Par courriel\u00a0: vous écrirez un fichier, à envoyer à la présidence\u202f; sa"
                " réponse viendra dans un autre. Un lieu d’échange pourra s’ajouter plus tard."
            ),
            wrap=True,
        )
        self._by_mail.hide()
        ways = Flow()
        ways.add(self.other)
        ways.add(self.mail)
        for widget in (self._where, self._access, ways, self.editor, self._by_mail):
            column.addWidget(widget)
        self.editor.hide()
        self._place.hide()
        self.form.addWidget(self._place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an invitation dropped anywhere on the page."""
        self.source.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        self.source.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.source.dropEvent(event)

    def read(self, text: str) -> None:
        """Take an invitation, or the code of a room."""
        self.banner.clear()
        if text.strip().startswith(ROOM_SIGN):
            self._take_room(text.strip())
            return
        try:
            found = from_text(text)
        except JuryError as error:
            self._not_read(error)
            return
        self.invitation = found
        self.rows["invitation"].set_error("")
        words = self.tr("{name}, pour {label} {vintage}").format(
            name=found.name, label=found.label, vintage=found.vintage
        )
        self.source.hold(words)
        announce(self, words)
        self._show_place(found)
        self.code.setFocus()

    def _not_read(self, error: Exception) -> None:
        self.invitation = None
        self.source.hold("")
        self._place.hide()
        told = explain(error)
        self.rows["invitation"].set_error(f"{told.sentence} {told.way_out}".strip())

    def _take_room(self, ticket: str) -> None:
        """Join through the laptop in the room; the invitation is still needed."""
        self.editor.show_form(StoreForm(StoreKind.ROOM, ticket=ticket))
        self._open_editor()
        if self.invitation is None:
            self.banner.say(
                "info",
                self.tr("C’est le code de la salle\u00a0: vous échangerez par elle."),
                self.tr("Donnez maintenant l’invitation que vous avez reçue."),
            )

    def _show_place(self, invitation: Invitation) -> None:
        self._place.show()
        if self.other.isChecked():
            return
        here = usable_here(invitation)
        self._where.setText(shown_address(invitation.store))
        self._where.setVisible(bool(invitation.store))
        known = understood(invitation.store, "")
        if here:
            words = self.tr("L’accès est dans l’invitation\u00a0: rien à saisir.")
        elif known is not None:
            words = self.tr(
                "Ce lieu d’échange demande un mot de passe que l’invitation ne porte pas."
            )
        else:
            words = self.tr("Ce dossier n’est pas sur cet ordinateur. Choisissez où échanger.")
        self._access.setText(words)
        if not here:
            self.editor.show_form(known or StoreForm())
            self._open_editor()

    def _open_editor(self) -> None:
        self.other.setChecked(True)
        self._place.show()
        self._toggle_editor()

    def _toggle_editor(self) -> None:
        other = self.other.isChecked()
        if other:
            self.mail.setChecked(False)
        self._show_ways()

    def _show_ways(self) -> None:
        """Show what belongs to the way chosen: the invitation's place, another one, or mail."""
        other, by_mail = self.other.isChecked(), self.mail.isChecked()
        self.editor.setVisible(other)
        self._by_mail.setVisible(by_mail)
        self._where.setVisible(not by_mail and bool(self._where.text()))
        self._access.setVisible(not by_mail and (not other or self.invitation is not None))

    def _toggle_mail(self) -> None:
        if self.mail.isChecked():
            self.other.setChecked(False)
        self._show_ways()

    def form_value(self) -> JoinForm:
        """Give what was typed."""
        place = self.editor.form if self.other.isChecked() else None
        return JoinForm(self.invitation, self.code.text(), place, self.lock.lock())

    def submit(self) -> None:
        """Make the desk, send the request, and open it."""
        form = self.form_value()
        wrong = self.show_problems(form.problems())
        if form.place is not None and not self.editor.check():
            return
        if wrong or form.invitation is None:
            return
        invitation = form.invitation
        place = None if form.place is None else self.editor.place()
        by_mail = self.mail.isChecked()

        def work(progress: Progress) -> Jury:
            jury = self._workshop.join(
                invitation,
                form.code,
                "" if by_mail else place.address if place else invitation.store,
                form.lock.passphrase,
                place.credentials if place else None,
            )
            return jury if by_mail else first_exchange(self._workshop, jury, progress)

        task = self._background.run(
            work, self._opened, self.show_error, progress=self.progress.show_step, context=self
        )
        self.begin(
            self.tr("Création de votre identité…")
            if by_mail
            else self.tr("Création de votre identité et premier échange…"),
            task,
        )

    def told(self, error: Exception) -> Told:
        """Say what is wrong with the place; one that refuses is to be typed anew."""
        if self.other.isChecked():
            return self.editor.told(error) or super().told(error)
        if isinstance(error, JuryError) and error.code in _PLACE_TROUBLES and self.invitation:
            known = understood(self.invitation.store, "")
            if known is not None:
                self.editor.show_form(known)
            self._open_editor()
            return trouble(kind_of(self.invitation.store), error.code, self.invitation.store)
        return super().told(error)
