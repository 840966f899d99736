"""Asking for a file or a folder; replaced in tests, which no native dialog may stop."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def _open_file(parent: QWidget, title: str, filters: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", filters)
    return Path(chosen) if chosen else None


def _save_file(parent: QWidget, title: str, proposed: str, filters: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, filters)
    return Path(chosen) if chosen else None


def _folder(parent: QWidget, title: str) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Pickers:
    """How a page asks where: each answers None when the person gave up."""

    open_file: Callable[[QWidget, str, str], Path | None] = _open_file
    """Given the parent, the title and the filters."""
    save_file: Callable[[QWidget, str, str, str], Path | None] = _save_file
    """Given the parent, the title, the proposed name and the filters."""
    folder: Callable[[QWidget, str], Path | None] = _folder
    """Given the parent and the title."""


NATIVE = Pickers()
