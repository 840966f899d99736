"""The table of what an import found to say."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from jury_app.intake.files import FileKind
from jury_app.intake.problems import Problem, Severity
from jury_app.intake.sentences import sentence
from ui.i18n import language
from ui.parts.cells import ChipCell
from ui.parts.rows_model import Column, RowsModel
from ui.written import number

_KINDS = {
    FileKind.DOSSIERS: QT_TRANSLATE_NOOP("ProblemsModel", "Candidatures"),
    FileKind.INITIATIVES: QT_TRANSLATE_NOOP("ProblemsModel", "Initiatives"),
    FileKind.HISTORY: QT_TRANSLATE_NOOP("ProblemsModel", "Historique"),
    FileKind.MEMBERS: QT_TRANSLATE_NOOP("ProblemsModel", "Jury"),
}


def kind_name(kind: FileKind) -> str:
    """Name a file of the import."""
    return QCoreApplication.translate("ProblemsModel", str(_KINDS[kind]))


def severity_chip(problem: Problem) -> ChipCell:
    """Show how grave a problem is, in a word and an icon."""
    if problem.severity is Severity.ERROR:
        told = QCoreApplication.translate("ProblemsModel", "Erreur")
        return ChipCell(told, "danger", "circle-alert")
    told = QCoreApplication.translate("ProblemsModel", "À vérifier")
    return ChipCell(told, "warning", "triangle-alert")


def where(problem: Problem) -> str:
    """Say where a problem is: « Candidatures, ligne 12 »."""
    name = kind_name(problem.file)
    if not problem.row:
        return name
    told = QCoreApplication.translate("ProblemsModel", "{file}, ligne {row}")
    return told.format(file=name, row=number(problem.row))


def problems_model(parent: QObject | None = None) -> RowsModel[Problem]:
    """Make the model of the table."""
    columns: tuple[Column[Problem], ...] = (
        Column(QCoreApplication.translate("ProblemsModel", "Gravité"), severity_chip, 128),
        Column(QCoreApplication.translate("ProblemsModel", "Où"), where, 178),
        Column(
            QCoreApplication.translate("ProblemsModel", "Dossier"),
            lambda problem: problem.subject,
            84,
            "muted",
        ),
        Column(
            QCoreApplication.translate("ProblemsModel", "Ce qui a été vu"),
            lambda each: sentence(each, language()),
        ),
    )
    return RowsModel(columns, _summary, parent)


def _summary(problem: Problem) -> str:
    told = severity_chip(problem).text
    return f"{told}, {where(problem)}, {sentence(problem, language())}"
