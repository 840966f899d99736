"""The attachments of a dossier: where each is, what it shows, and putting in others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.attachment import MEDIA
from jury_app.errors import Cancelled
from jury_app.intake.attachments import AttachmentDryRun
from jury_app.jury.attachments import AttachmentState, AttachmentView, FetchMode
from jury_app.jury.changes import Changes, Topic
from jury_app.progress import Progress, Step
from ui.desk import Desk
from ui.dossiers.attachment_view import LARGEST, SHOWN_HERE, AttachmentViewer
from ui.dossiers.attachment_words import AttachmentWords
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton, SecondaryButton
from ui.parts.confirmation import Confirmation, Question
from ui.parts.entry_list import EntryList
from ui.parts.progress_strip import ProgressStrip
from ui.parts.task_panel import ProgressPanel

ROWS = 4
"""Lines of the list in sight before it scrolls."""


class Asking:
    """The questions that the system's dialogs put."""

    def files(self, parent: QWidget, title: str) -> Sequence[Path]:
        """Ask which files to attach."""
        endings = " ".join(f"*.{ending}" for ending in MEDIA)
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", endings)
        return [Path(each) for each in chosen]

    def place(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Ask where to write a file."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name)
        return Path(chosen) if chosen else None

    def open(self, path: Path) -> None:
        """Have another program open a file."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class AttachmentsPane(QWidget):
    """``counted`` tells how many files the dossier has."""

    counted = Signal(int)

    def __init__(self, desk: Desk, asking: Asking | None = None) -> None:
        super().__init__()
        self._desk, self._asking = desk, asking or Asking()
        self._words = AttachmentWords(self)
        self._number, self._views = "", tuple[AttachmentView, ...]()
        self._shown = b""
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 16, 0)
        column.setSpacing(8)
        self.banner = Banner(stacked=True)
        column.addWidget(self.banner)
        self.confirmation = Confirmation()
        column.addWidget(self.confirmation)
        column.addLayout(self._tools())
        self.files = EntryList(self.tr("Pièces jointes"))
        self.files.chosen.connect(lambda _: self._look())
        self.files.show_at_most(ROWS)
        column.addWidget(self.files)
        self.viewer = AttachmentViewer()
        self.viewer.nothing.button.clicked.connect(self.fetch)
        column.addWidget(self.viewer, 1)
        self.progress = ProgressPanel()
        column.addWidget(self.progress)
        column.addLayout(self._foot())
        desk.changed.connect(self._follow)
        desk.carrier.stepped.connect(self._show_step)
        self._show_views(())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.add = SecondaryButton(self.tr("Joindre…"), self._ask_files, icon_name="paperclip")
        self.save = IconButton("download", self.tr("Enregistrer cette pièce…"), self._save)
        self.elsewhere = IconButton(
            "external-link",
            self.tr("Enregistrer, puis ouvrir avec un autre programme…"),
            self._save_and_open,
        )
        self.remove = IconButton(
            "trash-2", self.tr("Retirer cette pièce du dossier…"), self._ask_removal
        )
        row.addWidget(self.add)
        row.addStretch(1)
        for button in (self.save, self.elsewhere, self.remove):
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.all = QCheckBox(self.tr("Recevoir les pièces jointes d’avance"))
        self.all.setToolTip(self.tr("Sinon, chacune est demandée quand vous l’ouvrez"))
        self.all.clicked.connect(self._choose_mode)
        row.addWidget(self.all)
        self.strip = ProgressStrip()
        self.strip.hide()
        row.addWidget(self.strip, 1)
        return row

    # --- showing ---------------------------------------------------------------------------

    def show_dossier(self, number: str) -> None:
        """Show the attachments of a dossier; they are the first to be fetched from now on."""
        other = number != self._number
        self._number = self._desk.carrier.reading = number
        if other:
            self._shown = b""
            self.banner.clear()
            self.confirmation.hide()
            self.viewer.say("paperclip", self.tr("Aucune pièce choisie"))
        jury = self._desk.jury
        self._desk.ask(
            lambda: (number, jury.attachments.of(number), jury.attachments.mode),
            self._take,
            context=self,
            failed=self._fail,
        )

    def _take(self, found: tuple[str, tuple[AttachmentView, ...], FetchMode]) -> None:
        number, views, mode = found
        if number != self._number:
            return  # Another one was asked for meanwhile.
        self.all.setChecked(mode is FetchMode.ALL)
        if views != self._views or not self.files.entries:
            self._show_views(views)
            self._look()

    def _show_views(self, views: tuple[AttachmentView, ...]) -> None:
        self._views = views
        self.files.set_entries([self._words.entry(view) for view in views])
        self.files.setVisible(bool(views))
        if views and not self.files.current:
            self.files.set_current(views[0].digest.hex())
        self.counted.emit(len(views))

    def _look(self) -> None:
        """Show what is chosen, or say why there is nothing to see."""
        view = self.chosen
        prepares = self._desk.snapshot.can_prepare and not self._desk.snapshot.closed
        self.add.setVisible(prepares)
        self.remove.setVisible(prepares and view is not None)
        here = view is not None and view.state is AttachmentState.HERE
        for button in (self.save, self.elsewhere):
            button.setVisible(here)
        self.viewer.nothing.button.setVisible(view is not None and not here)
        self.viewer.nothing.button.setText(self.tr("Recevoir maintenant"))
        if view is None:
            self._shown = b""
            self._say_none(prepares=prepares)
        elif not here:
            self._shown = b""
            sentence = self.tr("{size} à recevoir au prochain échange.")
            told = sentence.format(size=self._words.size(view.size - view.here))
            self.viewer.say("download", self._words.state(view).capitalize(), told)
        elif view.digest != self._shown:
            self._open(view)

    def _say_none(self, *, prepares: bool) -> None:
        how = self.tr("Joignez des PDF, des images ou des documents, ou déposez-les ici.")
        self.viewer.say("paperclip", self.tr("Aucune pièce jointe"), how if prepares else "")

    def _open(self, view: AttachmentView) -> None:
        if view.media not in SHOWN_HERE or view.size > LARGEST:
            self._shown = view.digest
            how = self.tr("Enregistrez-le pour l’ouvrir avec un autre programme.")
            self.viewer.say("file-text", self.tr("Ce fichier ne s’affiche pas ici"), how)
            return
        jury = self._desk.jury

        def show(content: bytes) -> None:
            chosen = self.chosen
            if chosen is not None and chosen.digest == view.digest:
                self._shown = view.digest
                self.viewer.show_file(view.name, view.media, content)

        def read(progress: Progress) -> bytes:
            return jury.attachments.content(view.dossier, view.digest, progress)

        self._desk.background.run(read, show, self._fail_reading, context=self)

    @property
    def chosen(self) -> AttachmentView | None:
        """The attachment that is chosen in the list."""
        key = self.files.current
        return next((view for view in self._views if view.digest.hex() == key), None)

    def _follow(self, changes: Changes) -> None:
        if self._number and changes.touches(Topic.ATTACHMENTS, Topic.ROSTER, Topic.CLOSING):
            self.show_dossier(self._number)

    def _show_step(self, step: Step | None) -> None:
        self.strip.setVisible(step is not None)
        if step is not None:
            self.strip.show_progress(step.done, step.total, self._words.step(step))

    def _fail(self, error: Exception) -> None:
        self.progress.finish()
        if not isinstance(error, Cancelled):
            told = explain(error)
            self.banner.say("error", told.sentence, told.way_out)

    def _fail_reading(self, error: Exception) -> None:
        """A damaged piece was let go: show that it is asked for again."""
        self._fail(error)
        self.show_dossier(self._number)

    # --- what a person does ----------------------------------------------------------------

    def fetch(self) -> None:
        """Get the chosen file now."""
        view = self.chosen
        if view is not None:
            self._desk.carrier.fetch(
                view.dossier,
                view.digest,
                lambda: self.show_dossier(self._number),
                self._fail,
                self,
            )

    def _choose_mode(self) -> None:
        mode = FetchMode.ALL if self.all.isChecked() else FetchMode.OPENED
        jury = self._desk.jury
        self._desk.act(lambda: jury.attachments.set_mode(mode), context=self, failed=self._fail)

    def _ask_files(self) -> None:
        paths = self._asking.files(self, self.tr("Joindre au dossier"))
        if paths:
            self.attach(paths)

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to this dossier; what cannot be is told by name."""
        jury, number = self._desk.jury, self._number

        def work(progress: Progress) -> tuple[AttachmentDryRun, Changes]:
            dry_run = jury.attachments.choose(number, paths, progress)
            return dry_run, jury.attachments.attach(dry_run, progress)

        task = self._desk.long(
            work, context=self, failed=self._fail, done=self._tell, progress=self._attaching
        )
        self.progress.start(self.tr("Ajout des pièces jointes"), task)

    def _attaching(self, step: Step) -> None:
        kilo = Step(step.done // 1024, step.total // 1024, step.what)
        self.progress.show_step(Step(kilo.done, kilo.total, self._words.step(kilo)))

    def _tell(self, dry_run: AttachmentDryRun) -> None:
        self.progress.finish()
        if dry_run.rejected:
            entries = [self._words.rejected(each) for each in dry_run.rejected]
            lines = "\n".join(f"{each.title}\u00a0: {each.detail}" for each in entries)
            count = len(entries)
            self.banner.say("warning", self.tr("%Ln fichier(s) non joint(s)", "", count), lines)

    def _ask_removal(self) -> None:
        view = self.chosen
        if view is None:
            return
        jury = self._desk.jury

        def remove() -> None:
            self._desk.act(
                lambda: jury.attachments.drop(view.dossier, view.digest),
                context=self,
                failed=self._fail,
            )

        told = self.tr("Retirer «\u00a0{name}\u00a0» du dossier\u202f?").format(name=view.name)
        detail = self.tr("Elle disparaît chez tous au prochain échange.")
        question = Question(told, (detail,), (), self.tr("Retirer la pièce"), grave=True)
        self.confirmation.ask(question, remove)

    def _save_and_open(self) -> None:
        self._save(then_open=True)

    def _save(self, *, then_open: bool = False) -> None:
        view = self.chosen
        if view is None:
            return
        path = self._asking.place(self, self.tr("Enregistrer la pièce jointe"), view.name)
        if path is None:
            return
        jury = self._desk.jury

        def write(progress: Progress) -> None:
            jury.attachments.save(view.dossier, view.digest, path, progress)

        def done(_: object) -> None:
            if then_open:
                self._asking.open(path)

        self._desk.background.run(write, done, self._fail_reading, context=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files over this pane from who may attach them."""
        if self.add.isVisible() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what is dropped."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.attach([path for path in paths if path.is_file()])
