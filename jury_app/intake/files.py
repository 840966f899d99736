"""The files an import is made of, read whole before anything looks into them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from jury_app.errors import Refused, Unreachable

LARGEST_FILE: Final = 100 * 1024 * 1024


class FileKind(StrEnum):
    """What a file holds; the value names it in settings and problems."""

    DOSSIERS = "dossiers"
    INITIATIVES = "initiatives"
    HISTORY = "history"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as given: its name for people, its bytes, and the sheet to read ("" for the first)."""

    name: str
    content: bytes
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ImportFiles:
    """The four files of an import; None for those not given."""

    dossiers: SourceFile | None = None
    initiatives: SourceFile | None = None
    history: SourceFile | None = None
    members: SourceFile | None = None

    def source(self, kind: FileKind) -> SourceFile | None:
        """Give the file of a kind."""
        return {
            FileKind.DOSSIERS: self.dossiers,
            FileKind.INITIATIVES: self.initiatives,
            FileKind.HISTORY: self.history,
            FileKind.MEMBERS: self.members,
        }[kind]


def read_source(path: Path, sheet: str = "") -> SourceFile:
    """Read a file whole.

    Raises ``Refused("file_missing")``, ``Refused("file_too_large")`` past 100 MiB, or
    ``Unreachable("file_unreadable")``.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("file_too_large", file=path.name, limit=LARGEST_FILE // 1024**2)
        return SourceFile(path.name, path.read_bytes(), sheet)
    except FileNotFoundError:
        raise Refused("file_missing", file=path.name) from None
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise Unreachable("file_unreadable", file=path.name, reason=reason) from trouble
