"""A defect of ours: what to say to a technician, and that nothing sealed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.text import Text


class CrashWindow(QDialog):
    """The report holds places in the code only: no name, no grade, no text that was typed."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show ``report``, to be read, copied, and sent by whoever wants to."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erreur imprévue"))
        self.resize(620, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Jury a rencontré une erreur imprévue"), "title", wrap=True))
        column.addWidget(
            Text(
                self.tr(
                    "Rien de ce qui était scellé n’est perdu. Vous pouvez continuer\u202f; si "
                    "l’erreur revient, transmettez ce compte rendu à la personne qui s’occupe de "
                    "Jury."
                ),
                "body",
                wrap=True,
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Compte rendu"))
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(SecondaryButton(self.tr("Copier"), self._copy, icon_name="copy"))
        row.addWidget(PrimaryButton(self.tr("Continuer"), self.accept))
        column.addLayout(row)

    def add(self, report: str) -> None:
        """Tell of another defect met while this window is open; what repeats is told once."""
        if report not in self.report.toPlainText():
            self.report.appendPlainText(f"\n{report}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
