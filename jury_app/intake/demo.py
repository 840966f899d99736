"""The demonstration edition: files in the same formats as a real one, everything made up."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from jury_app.core.edition import Edition
from jury_app.intake.files import ImportFiles, SourceFile
from jury_app.intake.models import read_model

FOLDER: Final = files("resources").joinpath("demo")


def demo_edition() -> Edition:
    """Give the settings of the demonstration edition."""
    return read_model(FOLDER.joinpath("edition.json").read_bytes(), "edition.json")


def demo_files() -> ImportFiles:
    """Give the four files of the demonstration edition."""
    return ImportFiles(
        dossiers=_source("candidatures.csv"),
        initiatives=_source("initiatives.csv"),
        history=_source("historique.csv"),
        members=_source("jury.csv"),
    )


def _source(name: str) -> SourceFile:
    return SourceFile(name, FOLDER.joinpath(name).read_bytes())
