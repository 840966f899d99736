"""The four files of an import: chosen, dropped, or found in a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.intake.files import FileKind
from ui.intake.import_form import ImportForm, tables_in
from ui.intake.problems_model import kind_name
from ui.parts.buttons import GhostButton, IconButton, SecondaryButton
from ui.parts.confirmation import Sign
from ui.parts.pickers import Pickers
from ui.parts.surfaces import Card, Line
from ui.parts.text import ElidedText, Text


class _FileRow(QWidget):
    """One file: what it holds, its name once chosen, and the buttons to choose and drop it."""

    def __init__(self, kind: FileKind, help_text: str, choose: Callable[[], object]) -> None:
        super().__init__()
        self._help = help_text
        self._name = kind_name(kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._sign = Sign("circle", "muted")
        row.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self._name, "strong"))
        self._told = ElidedText(help_text, "small")
        words.addWidget(self._told)
        row.addLayout(words, 1)
        self.drop_button = IconButton("x", self.tr("Retirer : {name}").format(name=self._name))
        row.addWidget(self.drop_button)
        choose_button = SecondaryButton(self.tr("Choisir…"), choose)
        choose_button.setAccessibleName(
            self.tr("Choisir le fichier : {name}").format(name=self._name)
        )
        row.addWidget(choose_button)

    def show_path(self, path: Path | None) -> None:
        self._told.setText(path.name if path else self._help)
        self._sign.show_icon(*(("circle-check", "success") if path else ("circle", "muted")))
        self.drop_button.setVisible(path is not None)
        self.setAccessibleName(f"{self._name}, {self._told.text()}")


class FilesCard(Card):
    """Gives a form with every change; files may be dropped anywhere on the card."""

    def __init__(
        self,
        changed: Callable[[ImportForm], object],
        unknown: Callable[[tuple[Path, ...]], object],
        pickers: Pickers,
    ) -> None:
        super().__init__("…")
        self.set_heading(self.tr("Fichiers"))
        self._changed, self._unknown, self._pickers = changed, unknown, pickers
        self.form = ImportForm()
        self.setAcceptDrops(True)
        self.tools.addWidget(
            GhostButton(self.tr("Choisir un dossier…"), self._ask_folder, icon_name="folder-open")
        )
        told = self.tr("Tableaux CSV, XLSX ou ODS. Déposez-les ici tous ensemble, ou un par un.")
        self.body.addWidget(Text(told, "muted", wrap=True))
        self._rows: Mapping[FileKind, _FileRow] = {
            kind: _FileRow(kind, help_text, self._asker(kind))
            for kind, help_text in (
                (FileKind.DOSSIERS, self.tr("une collectivité par ligne")),
                (FileKind.INITIATIVES, self.tr("une initiative par ligne")),
                (FileKind.HISTORY, self.tr("les niveaux des années passées")),
                (FileKind.MEMBERS, self.tr("les membres du jury")),
            )
        }
        for kind, row in self._rows.items():
            self.body.addWidget(Line())
            row.drop_button.clicked.connect(self._dropper(kind))
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.set_form(self.form)

    def set_form(self, form: ImportForm) -> None:
        """Show the files of a form, without telling."""
        self.form = form
        for kind, row in self._rows.items():
            row.show_path(form.files.get(kind))

    def take(self, paths: tuple[Path, ...]) -> None:
        """Take files, and the tables of folders, by their names."""
        tables = [t for p in paths for t in (tables_in(p) if p.is_dir() else (p,))]
        form, unknown = self.form.with_paths(tables)
        if form != self.form:
            self._set(form)
        if unknown or not tables:
            self._unknown(unknown or paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if _paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.accept()
        self.take(_paths(event.mimeData()))

    def _ask_folder(self) -> None:
        folder = self._pickers.folder(self, self.tr("Dossier qui contient les fichiers"))
        if folder is not None:
            self.take((folder,))

    def _asker(self, kind: FileKind) -> Callable[[], None]:
        def ask() -> None:
            filters = self.tr("Tableaux (*.csv *.xlsx *.ods)")
            path = self._pickers.open_file(self, kind_name(kind), filters)
            if path is not None:
                self._set(self.form.with_file(kind, path))

        return ask

    def _dropper(self, kind: FileKind) -> Callable[[], None]:
        return lambda: self._set(self.form.with_file(kind, None))

    def _set(self, form: ImportForm) -> None:
        self.set_form(form)
        self._changed(form)


def _paths(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
