"""The page « Publication »: what leaves the house after the closing, and its check."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.errors import Cancelled
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.publishing import Outputs
from jury_app.progress import Progress
from jury_app.proof.check import Checked, check_proof
from ui.desk import Desk
from ui.parts.buttons import Button, GhostButton, PrimaryButton
from ui.parts.empty_state import EmptyState
from ui.parts.page_stack import PageStack
from ui.parts.pdf_preview import PdfPreview
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.side_pane import SidePane
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Canvas, Card, Line
from ui.parts.text import ElidedText, Text
from ui.publication.outputs_card import OutputsCard, title_of
from ui.publication.proof_card import ProofCard
from ui.publication.publication_form import Output, Written, write_output, written
from ui.work_page import Navigate, OpenPath, WorkPage, open_on_desktop


class PublicationPage(WorkPage):
    """Cards at the left; at the right the minutes as they will be printed."""

    def __init__(
        self,
        desk: Desk,
        navigate: Navigate,
        pickers: Pickers = NATIVE,
        open_path: OpenPath = open_on_desktop,
    ) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Publication"))
        self.setAccessibleName(self.tr("Publication"))
        self._pickers, self._open_path = pickers, open_path
        self._pages = QTemporaryDir()
        self.publish_button = PrimaryButton(
            self.tr("Tout publier dans un dossier…"), self.publish, icon_name="folder"
        )
        self.outputs = OutputsCard(self.save)
        self.proof = ProofCard(self.ask_proof)
        self._written = QWidget()
        self._whole = self._build_whole()
        self._missing = EmptyState(
            "archive",
            self.tr("Rien à publier pour l’instant"),
            action=self.tr("Voir les résultats"),
            on_action=lambda: self.navigate("results"),
        )
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Show what can be published now."""
        super().activate(context)
        self._show_state()

    def publish(self) -> None:
        """Write everything into a folder."""
        folder = self._pickers.folder(self, self.tr("Où publier ?"))
        if folder is None:
            return

        def work(progress: Progress) -> tuple[tuple[Written, ...], Changes]:
            return written(self.desk.jury.publishing.publish(folder, progress)), Changes()

        self.run(
            self.tr("Publication en cours"),
            work,
            lambda found: self._say_published(folder, found),
            lambda error: self._fail_publishing(folder, error),
        )

    def save(self, output: Output) -> None:
        """Write one document where the person says."""
        filters = f"{output.ending.upper()} (*.{output.ending})"
        path = self._pickers.save_file(self, title_of(output), output.value, filters)
        if path is None:
            return
        self._write(output, path, self._say_saved)

    def see_minutes(self) -> None:
        """Draw the minutes and show them."""
        path = Path(self._pages.filePath(Output.MINUTES.value))
        self._write(Output.MINUTES, path, self._show_minutes)

    def ask_proof(self) -> None:
        """Check a proof that the person chooses."""
        path = self._pickers.open_file(
            self, self.tr("Preuve à vérifier"), self.tr("Preuve (*.zip)")
        )
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Check a proof in the background."""

        def work(progress: Progress) -> tuple[Checked, Changes]:
            return check_proof(path, progress), Changes()

        def fail(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self.show_error(error)
                return
            self.proof.show_unsound(path.name, error)
            self._reveal_proof()

        def show(checked: Checked) -> None:
            self.proof.show_sound(path.name, checked)
            self._reveal_proof()

        self.run(self.tr("Vérification de la preuve"), work, show, fail)

    def work_changed(self) -> None:
        """Offer the actions again when a work begins or ends."""
        for button in (self.publish_button, self._see, self.proof.button, *self.outputs.buttons):
            button.setEnabled(not self.working)

    def _reveal_proof(self) -> None:
        QTimer.singleShot(0, self, lambda: self._canvas.ensureWidgetVisible(self.proof))

    def _write(self, output: Output, path: Path, done: Callable[[Path], None]) -> None:
        def work(progress: Progress) -> tuple[Path, Changes]:
            return write_output(self.desk.jury, output, path, progress), Changes()

        self.run(title_of(output), work, done)

    def _say_saved(self, path: Path) -> None:
        self.banner.say(
            "success",
            self.tr("Enregistré : {name}").format(name=path.name),
            str(path.parent),
            [
                (self.tr("Ouvrir"), lambda: self._open_path(path)),
                (self.tr("Ouvrir le dossier"), lambda: self._open_path(path.parent)),
            ],
        )

    def _say_published(self, folder: Path, found: Sequence[Written]) -> None:
        self._list_written(found)
        self.banner.say(
            "success",
            self.tr("Tout est publié."),
            str(folder),
            [(self.tr("Ouvrir le dossier"), lambda: self._open_path(folder))],
        )

    def _fail_publishing(self, folder: Path, error: Exception) -> None:
        """Say why it stopped; what was finished stays and is listed."""
        self._list_written(written(Outputs(folder)))
        self.show_error(error)

    def _list_written(self, found: Sequence[Written]) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in found:
            column.addWidget(Line())
            row = QHBoxLayout()
            name = each.path.name
            if each.files > 1:
                files = self.tr("%Ln fichier(s)", "", each.files)
                name = f"{name} ({files})"
            row.addWidget(ElidedText(name), 1)
            row.addWidget(self._opener(each.path))
            column.addLayout(row)
        self._whole.body.replaceWidget(self._written, fresh)
        self._written.hide()
        self._written.deleteLater()
        self._written = fresh

    def _opener(self, path: Path) -> Button:
        button = GhostButton(
            self.tr("Ouvrir"), lambda: self._open_path(path), icon_name="external-link"
        )
        button.setAccessibleName(self.tr("Ouvrir {name}").format(name=path.name))
        return button

    def _show_minutes(self, path: Path) -> None:
        self.preview.show_pdf(path.read_bytes())
        self._side.setCurrentIndex(1)

    def _show_state(self) -> None:
        is_closed = self.desk.snapshot.closed
        for widget in (self._whole, self.outputs):
            widget.setVisible(is_closed)
        self._right.setCurrentIndex(0 if is_closed else 1)
        if not is_closed:
            self._missing.say(
                "archive",
                self.tr("Rien à publier pour l’instant"),
                self.tr(
                    "Procès-verbal, décisions, palmarès et preuve viennent de la clôture signée"
                    " par la présidence. Vérifier une preuve reste possible ici."
                ),
            )

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.CLOSING):
            self._show_state()

    def _build_whole(self) -> Card:
        card = Card(self.tr("Tout publier"))
        told = self.tr(
            "Procès-verbal, décisions, palmarès, diplômes et preuve dans un même dossier. Les"
            " mêmes actes donnent toujours les mêmes fichiers."
        )
        card.body.addWidget(Text(told, "muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.publish_button)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self._written)
        return card

    def _build(self) -> None:
        canvas = Canvas(margin=0)
        for card in (self._whole, self.outputs, self.proof):
            canvas.column.addWidget(card)
        canvas.column.addStretch(1)
        self.preview = PdfPreview(self.tr("Procès-verbal"), fit="width")
        card = Card(padding=12, spacing=8)
        self._side = PageStack()
        invitation = EmptyState(
            "scroll-text",
            self.tr("Le procès-verbal tel qu’il sera imprimé"),
            self.tr("Il est composé à partir des actes signés."),
            action=self.tr("Voir l’aperçu"),
            on_action=self.see_minutes,
        )
        self._see = invitation.button
        # The first action of this page is to publish, at the left.
        self._see.setProperty("kind", "secondary")
        self._side.addWidget(invitation)
        self._side.addWidget(self.preview)
        card.body.addWidget(self._side)
        self._right = SidePane(210)
        self._right.addWidget(card)
        self._right.addWidget(self._missing)
        left = SidePane(270)
        left.addWidget(canvas)
        self._canvas = canvas
        pane = SplitPane("publication")
        pane.add(left, 1)
        pane.add(self._right, 1)
        pane.setSizes([620, 620])
        pane.recall()
        self.content.addWidget(pane, 1)
