"""What an import is about to take in: which files, which choices, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from jury_app.core.collation import fold
from jury_app.intake.dry_run import DryRun
from jury_app.intake.files import FileKind, ImportFiles, read_source
from jury_app.intake.problems import Problem, Severity

ENDINGS: Final = (".csv", ".xlsx", ".ods")
HINTS: Final[Mapping[FileKind, tuple[str, ...]]] = {
    FileKind.DOSSIERS: ("candidature", "dossier", "candidat", "collectivite"),
    FileKind.INITIATIVES: ("initiative", "action", "projet"),
    FileKind.HISTORY: ("historique", "history", "palmares", "anterieur", "passe"),
    FileKind.MEMBERS: ("jury", "membre", "jure", "member"),
}


@dataclass(frozen=True, slots=True)
class ImportForm:
    """The files chosen so far and a person's answers to proposed places (number → code)."""

    files: Mapping[FileKind, Path] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether there is something to read."""
        return bool(self.files)

    def with_file(self, kind: FileKind, path: Path | None) -> ImportForm:
        """Take a file, or leave it out (None). Choices belong to the dossiers' file."""
        files = {each: known for each, known in self.files.items() if each is not kind}
        if path is not None:
            files[kind] = path
        choices = {} if kind is FileKind.DOSSIERS else self.choices
        return ImportForm(files, choices)

    def with_paths(self, paths: Iterable[Path]) -> tuple[ImportForm, tuple[Path, ...]]:
        """Take files by their names; give back those whose name tells nothing."""
        form, unknown = self, []
        for path in paths:
            kind = kind_of(path.name)
            if kind is None:
                unknown.append(path)
            else:
                form = form.with_file(kind, path)
        return form, tuple(unknown)

    def with_choice(self, number: str, code: str | None) -> ImportForm:
        """Choose the place of a dossier: a code, "" for none of them, None to unchoose."""
        choices = {each: known for each, known in self.choices.items() if each != number}
        if code is not None:
            choices[number] = code
        return replace(self, choices=choices)

    def read(self) -> ImportFiles:
        """Read the files whole; ``Refused`` and ``Unreachable`` as :func:`read_source`."""
        sources = {kind: read_source(path) for kind, path in self.files.items()}
        return ImportFiles(
            dossiers=sources.get(FileKind.DOSSIERS),
            initiatives=sources.get(FileKind.INITIATIVES),
            history=sources.get(FileKind.HISTORY),
            members=sources.get(FileKind.MEMBERS),
        )


def kind_of(name: str) -> FileKind | None:
    """Guess what a file holds from its name; None when it tells nothing or is no table."""
    plain = fold(name)
    if not plain.endswith(ENDINGS):
        return None
    stem = plain.rpartition(".")[0]
    found = [(stem.find(hint), kind) for kind, hints in HINTS.items() for hint in hints]
    places = [(place, kind) for place, kind in found if place >= 0]
    return min(places)[1] if places else None


def tables_in(folder: Path) -> tuple[Path, ...]:
    """Give the tables of a folder, by name; empty when it cannot be read."""
    try:
        return tuple(sorted(p for p in folder.iterdir() if p.name.casefold().endswith(ENDINGS)))
    except OSError:
        return ()


@dataclass(frozen=True, slots=True)
class ProblemFilter:
    """Which problems are in sight."""

    severity: Severity | None = None
    file: FileKind | None = None
    to_choose: bool = False

    def keep(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Keep the problems asked for, in their order: errors first, then by file and row."""
        return tuple(
            each
            for each in problems
            if (self.severity is None or each.severity is self.severity)
            and (self.file is None or each.file is self.file)
            and (not self.to_choose or each.proposals)
        )


def blocked(dry_run: DryRun, *, accept_errors: bool) -> str:
    """Tell why an import cannot be applied ("" when it can): "errors", "nothing"."""
    changes = dry_run.differences
    if not (changes.added or changes.changed or changes.removed or dry_run.members):
        has_history = FileKind.HISTORY in dry_run.rows
        if not has_history:
            return "nothing"
    return "errors" if dry_run.blocking and not accept_errors else ""
