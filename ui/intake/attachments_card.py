"""A folder or ZIP of attachments: see what would go to which dossier, then attach it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget

from jury_app.errors import Cancelled
from jury_app.intake.attachments import AttachmentDryRun
from jury_app.jury.changes import Changes
from jury_app.progress import Progress, Step
from ui import theme
from ui.desk import Desk
from ui.dossiers.attachment_words import AttachmentWords
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton, SecondaryButton
from ui.parts.entry_list import Entry, EntryList
from ui.parts.file_size import KILO
from ui.parts.flow import Flow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.surfaces import Card
from ui.parts.tabs import Tabs
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text
from ui.written import number

_Work = Callable[[Progress], tuple[AttachmentDryRun, Changes]]
_Done = Callable[[AttachmentDryRun], None]
_LOWEST = 220
"""Pixels of the lists at 100 %: three entries are seen whole."""


class AttachmentsCard(Card):
    """Nothing is kept before the last button."""

    def __init__(self, desk: Desk, pickers: Pickers = NATIVE) -> None:
        super().__init__("…")
        self.set_heading(self.tr("Pièces jointes"))
        self._desk, self._pickers = desk, pickers
        self._words = AttachmentWords(self)
        self.result: AttachmentDryRun | None = None
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.body.addWidget(
            Text(
                self.tr(
                    "Un dossier de l’ordinateur, ou un fichier ZIP, dont les noms commencent par le"
                    " numéro du dossier ou le code INSEE de la collectivité."
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(self._buttons())
        self.progress = ProgressPanel()
        self.body.addWidget(self.progress)
        self.summary = Text("", "strong", wrap=True)
        self.body.addWidget(self.summary)
        self.tabs = self._lists()
        self.body.addWidget(self.tabs)
        desk.carrier.stepped.connect(self._follow_carrier)
        self._show(None)

    def _buttons(self) -> Flow:
        row = Flow()
        self.folder = SecondaryButton(
            self.tr("Choisir un dossier de pièces…"), self._ask_folder, icon_name="folder-open"
        )
        self.zip = SecondaryButton(
            self.tr("Choisir un ZIP…"), self._ask_zip, icon_name="file-archive"
        )
        self.attach = SecondaryButton("", self._attach, icon_name="paperclip")
        for button in (self.folder, self.zip, self.attach):
            row.add(button)
        self.reread = IconButton(
            "rotate-ccw",
            self.tr("Relire les pièces du lieu d’échange, et remettre celles qui y sont abîmées"),
            self._reread,
        )
        row.add(self.reread)
        return row

    def _lists(self) -> QTabWidget:
        tabs = Tabs()
        tabs.setAccessibleName(self.tr("Fichiers trouvés"))
        self.accepted = EntryList(self.tr("Pièces à joindre"))
        self.rejected = EntryList(self.tr("Fichiers laissés de côté"))
        tabs.addTab(self.accepted, "")
        tabs.addTab(self.rejected, "")
        tabs.setMinimumHeight(theme.current().px(_LOWEST))
        return tabs

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "tabs"):
            self.tabs.setMinimumHeight(theme.current().px(_LOWEST))

    def check(self, source: Path) -> None:
        """Read a folder or a ZIP; nothing is kept."""
        jury = self._desk.jury
        self.banner.clear()
        self._show(None)

        def work(progress: Progress) -> tuple[AttachmentDryRun, Changes]:
            return jury.attachments.rehearse(source, progress), Changes()

        self._run(title=self.tr("Lecture des pièces jointes"), work=work, done=self._show)

    def _attach(self) -> None:
        jury, result = self._desk.jury, self.result
        if result is None:
            return

        def work(progress: Progress) -> tuple[AttachmentDryRun, Changes]:
            return result, jury.attachments.attach(result, progress)

        self._run(title=self.tr("Ajout des pièces jointes"), work=work, done=self._tell)

    def _reread(self) -> None:
        carrier = self._desk.carrier
        self.progress.start(self.tr("Relecture des pièces du lieu d’échange"), carrier)
        carrier.start(reread=True)

    def _follow_carrier(self, step: Step | None) -> None:
        if step is None:
            self.progress.finish()
        else:
            self.progress.show_step(Step(step.done, step.total, self._words.step(step)))

    def _run(self, title: str, work: _Work, done: _Done) -> None:
        def finish(result: AttachmentDryRun) -> None:
            self.progress.finish()
            done(result)

        task = self._desk.long(
            work, context=self, failed=self._fail, done=finish, progress=self._step
        )
        self.progress.start(title, task)

    def _step(self, step: Step) -> None:
        kilo = Step(step.done // KILO, step.total // KILO, step.what)
        self.progress.show_step(Step(kilo.done, kilo.total, self._words.step(kilo)))

    def _show(self, result: AttachmentDryRun | None) -> None:
        self.result = result
        found = result is not None and bool(result.accepted)
        self.attach.setVisible(found)
        self.summary.setVisible(result is not None)
        self.tabs.setVisible(result is not None)
        if result is None:
            return
        count, dossiers = len(result.accepted), len({each.dossier for each in result.accepted})
        self.attach.setText(self.tr("Joindre %Ln pièce(s)", "", count))
        told = self.tr("{files} à joindre à {dossiers}, {size}\u202f; {aside}.")
        words = told.format(
            files=self.tr("%Ln pièce(s)", "", count),
            dossiers=self.tr("%Ln dossier(s)", "", dossiers),
            size=self._words.size(result.bytes),
            aside=self.tr("%Ln fichier(s) laissé(s) de côté", "", len(result.rejected)),
        )
        self.summary.setText(words)
        announce(self, words)
        self.accepted.set_entries(
            [
                Entry(each.label, each.label, f"{each.dossier} · {self._words.size(each.size)}",
                      "circle-check", "success")
                for each in result.accepted
            ]
        )  # fmt: skip
        self.rejected.set_entries([self._words.rejected(each) for each in result.rejected])
        self.tabs.setTabText(0, self.tr("À joindre ({count})").format(count=number(count)))
        aside = number(len(result.rejected))
        self.tabs.setTabText(1, self.tr("Laissés de côté ({count})").format(count=aside))

    def _tell(self, result: AttachmentDryRun) -> None:
        self._show(None)
        count = len(result.accepted)
        self.banner.say(
            "success",
            self.tr("%Ln pièce(s) jointe(s)", "", count),
            self.tr("Les jurés les recevront après le prochain échange."),
        )

    def _fail(self, error: Exception) -> None:
        self.progress.finish()
        if not isinstance(error, Cancelled):
            told = explain(error)
            self.banner.say("error", told.sentence, told.way_out)

    def _ask_folder(self) -> None:
        chosen = self._pickers.folder(self, self.tr("Choisir un dossier de pièces"))
        if chosen is not None:
            self.check(chosen)

    def _ask_zip(self) -> None:
        chosen = self._pickers.open_file(self, self.tr("Choisir un ZIP"), "*.zip")
        if chosen is not None:
            self.check(chosen)
