"""Issuing invitations: a file each in a folder, and codes that live on the screen only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jury_app.core.edition import Edition
from jury_app.errors import JuryError, Unreachable
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.desk import Jury
from jury_app.progress import Progress
from ui.written import quote


@dataclass(frozen=True, slots=True)
class Code:
    """What to say to one person by phone, and which file it opens.

    ``square`` is the same invitation as the text of a QR code.
    """

    name: str
    code: str = field(repr=False)
    file: Path
    square: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Issue:
    """Whom to invite, and where the files go."""

    members: tuple[bytes, ...]
    folder: Path
    edition: Edition


@dataclass(frozen=True, slots=True)
class Issued:
    """What came of it: the codes to say, how many were not invited, and why when it went wrong."""

    codes: tuple[Code, ...]
    left: int
    trouble: JuryError | None = None


def issue(jury: Jury, asked: Issue, progress: Progress) -> tuple[Issued, Changes]:
    """Write an invitation for each member; each code is given back once and kept nowhere.

    A stop or a full disk ends it between two members: an invitation whose code is lost would be
    worth nothing, so what was issued until then is always given back.
    """
    codes: list[Code] = []
    trouble: JuryError | None = None
    for done, member in enumerate(asked.members):
        try:
            progress.step(done, len(asked.members), "")
            codes.append(_issue_one(jury, asked, member, {each.file.name for each in codes}))
        except JuryError as error:
            trouble = error
            break
    return Issued(tuple(codes), len(asked.members) - len(codes), trouble), changed(Topic.MEMBERS)


def _issue_one(jury: Jury, asked: Issue, member: bytes, taken: Iterable[str]) -> Code:
    issued = jury.membership.invite(
        member,
        label=asked.edition.label,
        vintage=asked.edition.vintage,
        store=jury.exchange.address(),
    )
    path = asked.folder / free_name(issued.file_name, taken)
    _write(path, issued.square)
    return Code(issued.name, issued.code, path, issued.text)


def free_name(name: str, taken: Iterable[str]) -> str:
    """Give the name of a file, with a number when two people are called the same."""
    stem, _, ending = name.rpartition(".")
    free, rank = name, 1
    while free in taken:
        rank += 1
        free = f"{stem}-{rank}.{ending}"
    return free


def to_copy(codes: Sequence[Code]) -> str:
    """Write the codes as lines to print or to paste."""
    return "\n".join(f"{each.name}\t{each.code}\t{quote(each.file.name)}" for each in codes)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise Unreachable(
            "cannot_write", name=path.name, path=str(path), reason=reason
        ) from trouble
