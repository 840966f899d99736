"""The fields that each kind of place needs, and no others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.background import Background
from ui.exchange.store_form import StoreForm, StoreKind, looks_removable
from ui.parts.columns import Columns
from ui.parts.folder_field import AskFolder, FolderField
from ui.parts.form_row import FormRow
from ui.parts.pickers import Pickers
from ui.parts.secret_field import SecretField
from ui.parts.text import Text
from ui.parts.text_source import TextSource


class KindFields(QWidget):
    """The rows of one kind; ``changed`` is emitted whenever anything is typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, FormRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def add(self, key: str, row: FormRow, *, into: Columns | None = None) -> None:
        """Add a row, below the others or into columns."""
        self.rows[key] = row
        if into is None:
            self.column.addWidget(row)
        else:
            row.column.addStretch(1)  # beside a row with help, the fields stay level
            into.add(row)

    def line(self, hint: str = "") -> QLineEdit:
        """Make a field that tells of changes."""
        made = QLineEdit()
        made.setPlaceholderText(hint)
        made.textChanged.connect(self.changed)
        return made

    def secret(self) -> SecretField:
        """Make a field for a password that tells of changes."""
        made = SecretField()
        made.changed.connect(self.changed)
        return made

    def form(self) -> StoreForm:
        """Give what was typed."""
        raise NotImplementedError

    def show_form(self, form: StoreForm) -> None:
        """Show what is known."""
        raise NotImplementedError


class FolderFields(KindFields):
    """A folder."""

    def __init__(self, ask: AskFolder) -> None:
        """``ask`` shows a folder chooser."""
        super().__init__()
        self.field = FolderField(self.tr("Dossier d’échange du jury"), ask)
        self.field.changed.connect(self.changed)
        told = self.tr(
            "Un dossier que tous les ordinateurs du jury peuvent lire et écrire. Rien n’y est"
            " lisible sans les clés du jury."
        )
        self.add("folder", FormRow(self.tr("Dossier d’échange"), self.field, told))
        self.removable = QCheckBox(self.tr("C’est une clé USB, que l’on retire après l’échange"))
        self.column.addWidget(self.removable)
        self.field.changed.connect(self._guess)

    def form(self) -> StoreForm:
        """Give what was typed."""
        return StoreForm(
            StoreKind.FOLDER, folder=self.field.path, removable=self.removable.isChecked()
        )

    def show_form(self, form: StoreForm) -> None:
        """Show what is known."""
        self.field.set_path(form.folder)
        self.removable.setChecked(form.removable)

    def _guess(self) -> None:
        self.removable.setChecked(looks_removable(self.field.path))


class WebFields(KindFields):
    """Nextcloud, or any other WebDAV server."""

    def __init__(self) -> None:
        super().__init__()
        self._url = self.line("https://nuage.exemple.fr")
        self._user, self._password = self.line(), self.secret()
        self._place = self.line(self.tr("Jury 2026"))
        told = self.tr(
            "Celle du serveur, d’un lien de partage, ou de la page du dossier dans un navigateur."
        )
        self.add("url", FormRow(self.tr("Adresse"), self._url, told))
        pair = Columns(narrow=520)
        self.add("user", FormRow(self.tr("Identifiant"), self._user), into=pair)
        told = self.tr("De préférence un mot de passe d’application.")
        self.add("password", FormRow(self.tr("Mot de passe"), self._password, told), into=pair)
        self.column.addWidget(pair)
        told = self.tr("Créé s’il n’existe pas. Inutile si l’adresse est déjà celle du dossier.")
        self.add("place", FormRow(self.tr("Dossier dans ce nuage"), self._place, told))
        self._understood = Text("", "small", wrap=True)
        self._warning = Text("", "error", wrap=True)
        self.column.addWidget(self._understood)
        self.column.addWidget(self._warning)
        self.changed.connect(self._tell)
        self._tell()

    def form(self) -> StoreForm:
        """Give what was typed."""
        return StoreForm(
            StoreKind.WEBDAV,
            url=self._url.text(),
            user=self._user.text(),
            password=self._password.secret,
            place=self._place.text(),
        )

    def show_form(self, form: StoreForm) -> None:
        """Show what is known; the password is never shown again."""
        self._url.setText(form.url)
        self._user.setText(form.user)
        self._place.setText(form.place)
        self._password.clear()

    def _tell(self) -> None:
        """Say which address was understood, and when a password would travel in clear."""
        form = self.form()
        found = form.web_place()
        self._understood.setVisible(found is not None)
        if found is not None:
            shown = found.url.replace("/", "/\u200b")  # where a long address may break
            self._understood.setText(
                self.tr("Jury échangera ici\u00a0: {address}").format(address=shown)
            )
        _warn(self._warning, shown=form.in_clear)
        shared = form.shared_link
        self.rows["user"].setVisible(not shared)
        self.rows["place"].setVisible(not shared)


class BucketFields(KindFields):
    """A bucket of objects."""

    def __init__(self) -> None:
        super().__init__()
        self._url = self.line("https://s3.exemple.fr")
        self._bucket, self._place = self.line("jury-2026"), self.line()
        self._user, self._password = self.line(), self.secret()
        self.add("url", FormRow(self.tr("Adresse du service"), self._url))
        where = Columns(narrow=520)
        self.add("bucket", FormRow(self.tr("Compartiment (bucket)"), self._bucket), into=where)
        self.add("place", FormRow(self.tr("Début des noms (facultatif)"), self._place), into=where)
        who = Columns(narrow=520)
        self.add("user", FormRow(self.tr("Clé d’accès"), self._user), into=who)
        self.add("password", FormRow(self.tr("Secret"), self._password), into=who)
        self.column.addWidget(where)
        self.column.addWidget(who)
        self._warning = Text("", "error", wrap=True)
        self.column.addWidget(self._warning)
        self.changed.connect(lambda: _warn(self._warning, shown=self.form().in_clear))
        _warn(self._warning, shown=False)

    def form(self) -> StoreForm:
        """Give what was typed."""
        return StoreForm(
            StoreKind.S3,
            url=self._url.text(),
            user=self._user.text(),
            password=self._password.secret,
            bucket=self._bucket.text(),
            place=self._place.text(),
        )

    def show_form(self, form: StoreForm) -> None:
        """Show what is known; the secret is never shown again."""
        self._url.setText(form.url)
        self._bucket.setText(form.bucket)
        self._place.setText(form.place)
        self._user.setText(form.user)
        self._password.clear()


class RoomFields(KindFields):
    """The ticket of a room: a code to scan, or the same as text."""

    def __init__(
        self, background: Background, pickers: Pickers, failed: Callable[[Exception], object]
    ) -> None:
        """``failed`` is told of pictures without a code."""
        super().__init__()
        self._ticket = self.line("jury-room:…")
        self.source = TextSource(
            background,
            self.tr("Image du code de la salle"),
            self.tr("Images (*.png *.jpg *.jpeg *.webp *.bmp);;Tous les fichiers (*)"),
            pickers,
        )
        self.source.given.connect(lambda text: self._ticket.setText(text.strip()))
        self.source.failed.connect(failed)
        self.column.addWidget(self.source)
        told = self.tr("Rempli par l’image, ou collé ici.")
        self.add("ticket", FormRow(self.tr("Code de la salle"), self._ticket, told))
        self._url, self._password = self.line("192.168.1.20:8642"), self.line()
        pair = Columns(narrow=520)
        told = self.tr("Sans code\u00a0: ce qui est écrit à l’écran de la salle.")
        self.add("url", FormRow(self.tr("ou son adresse"), self._url, told), into=pair)
        self.add("password", FormRow(self.tr("et son mot de passe"), self._password), into=pair)
        self.column.addWidget(pair)

    def form(self) -> StoreForm:
        """Give what was typed."""
        return StoreForm(
            StoreKind.ROOM,
            ticket=self._ticket.text(),
            url=self._url.text(),
            password=self._password.text(),
        )

    def show_form(self, form: StoreForm) -> None:
        """Show what is known."""
        self._ticket.setText(form.ticket)
        self._url.setText(form.url)
        self._password.setText(form.password)


def _warn(text: Text, *, shown: bool) -> None:
    text.setText(
        text.tr("Sans https, le mot de passe voyage en clair\u00a0: sur un réseau sûr seulement.")
    )
    text.setVisible(shown)
