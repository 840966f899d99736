"""Files to attach: a few chosen ones, or a folder or ZIP in which names tell the dossiers."""

from __future__ import annotations

import hashlib
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from jury_app.core.attachment import MAX_FILE, MEDIA, clean_name, ending_of
from jury_app.errors import Refused, Unreachable
from jury_app.progress import Progress

MOST_FILES = 20_000
MOST_BYTES = 16 * 1024**3
"""Bytes that all files of one import may have, unpacked."""
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_JUNK = frozenset({"desktop.ini", "thumbs.db", "__macosx"})

Digests = Mapping[str, Mapping[bytes, int]]
"""Dossier → the files it has: digest → size in bytes."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be attached; ``label`` is its path as the person knows it.

    ``open`` gives its content anew each time, to be read in order.
    """

    label: str
    name: str
    size: int
    open: Callable[[], BinaryIO]
    dossier: str = ""
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that is not attached, and the code of why not.

    "attachment_unmatched", "attachment_ambiguous", "attachment_kind", "attachment_empty",
    "attachment_too_big", "attachment_twice", "attachment_locked" or "attachment_damaged".
    """

    label: str
    size: int
    code: str


@dataclass(frozen=True, slots=True)
class AttachmentDryRun:
    """What an import of attachments would bring."""

    accepted: tuple[Candidate, ...]
    rejected: tuple[Rejected, ...]

    @property
    def bytes(self) -> int:
        """Bytes that would be attached."""
        return sum(each.size for each in self.accepted)


def chosen_files(paths: Iterable[Path]) -> list[Candidate]:
    """Take files that a person chose; ``Unreachable("attachment_unreadable")``."""
    return [_of_file(path, path.name) for path in paths]


def files_of(source: Path) -> list[Candidate]:
    """List the files of a folder (all levels, no links followed) or of a ZIP.

    Raises ``Refused`` with "not_a_zip", "too_many_files" or "zip_bomb", and
    ``Unreachable("attachment_unreadable")``.
    """
    found = _in_folder(source) if source.is_dir() else _in_zip(source)
    if len(found) > MOST_FILES:
        raise Refused("too_many_files", most=MOST_FILES)
    return sorted(found, key=lambda each: each.label)


def match(files: Sequence[Candidate], names: Mapping[str, Sequence[str]]) -> AttachmentDryRun:
    """Find the dossier of each file; ``names`` tells what dossiers go by: key → numbers.

    The first part of its path that begins with such a key decides; the longest key wins.
    """
    folded = {key.casefold(): numbers for key, numbers in names.items() if key}
    keys = sorted(folded, key=len, reverse=True)
    accepted, rejected = [], []
    for each in files:
        numbers = _numbers(each.label, folded, keys)
        if len(numbers) == 1:
            accepted.append(_for_dossier(each, numbers[0]))
        else:
            code = "attachment_ambiguous" if numbers else "attachment_unmatched"
            rejected.append(Rejected(each.label, each.size, code))
    return AttachmentDryRun(tuple(accepted), tuple(rejected))


def check(dry_run: AttachmentDryRun, standing: Digests, progress: Progress) -> AttachmentDryRun:
    """Put aside what cannot be attached: kind, size, and files that the dossier has already.

    Every file is read once to know its digest; steps are in bytes.
    """
    accepted, rejected = [], list(dry_run.rejected)
    seen = {dossier: set(files) for dossier, files in standing.items()}
    done = 0
    for each in dry_run.accepted:
        progress.step(done, dry_run.bytes, "reading")
        done += each.size
        code = _unfit(each)
        digest = b""
        if not code:
            digest, code = _digest(each, progress)
        known = seen.setdefault(each.dossier, set())
        if digest and digest in known:
            code = "attachment_twice"
        if code:
            rejected.append(Rejected(each.label, each.size, code))
            continue
        known.add(digest)
        accepted.append(
            Candidate(each.label, each.name, each.size, each.open, each.dossier, digest)
        )
    return AttachmentDryRun(tuple(accepted), tuple(rejected))


def for_dossier(files: Sequence[Candidate], number: str) -> AttachmentDryRun:
    """Take all files for one dossier."""
    return AttachmentDryRun(tuple(_for_dossier(each, number) for each in files), ())


def parts_of(candidate: Candidate, size: int) -> Iterator[bytes]:
    """Read a file in parts of ``size`` bytes; only the last one is shorter.

    ``Refused("file_changed")`` when it is no longer the file that was checked.
    """
    digest, total = hashlib.sha256(), 0
    with _reading(candidate) as file:
        while part := _exactly(file, size):
            digest.update(part)
            total += len(part)
            if total > candidate.size:
                break
            yield part
    if digest.digest() != candidate.digest:
        raise Refused("file_changed")


# --- inside ----------------------------------------------------------------------------------


def _for_dossier(each: Candidate, number: str) -> Candidate:
    return Candidate(each.label, each.name, each.size, each.open, number)


def _unfit(each: Candidate) -> str:
    if ending_of(each.name) not in MEDIA:
        return "attachment_kind"
    if not each.size:
        return "attachment_empty"
    return "attachment_too_big" if each.size > MAX_FILE else ""


def _digest(each: Candidate, progress: Progress) -> tuple[bytes, str]:
    """Read a file once: its digest, or why it cannot be read."""
    digest = hashlib.sha256()
    try:
        with _reading(each) as file:
            while part := file.read(_CHUNK):
                progress.check()
                digest.update(part)
    except Refused as error:
        return b"", error.code
    return digest.digest(), ""


def _numbers(label: str, folded: Mapping[str, Sequence[str]], keys: Sequence[str]) -> Sequence[str]:
    for part in PurePosixPath(label).parts:
        text = part.casefold()
        for key in keys:
            if text.startswith(key) and not text[len(key) : len(key) + 1].isalnum():
                return folded[key]
    return ()


def _of_file(path: Path, label: str) -> Candidate:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise Unreachable("attachment_unreadable") from error
    return Candidate(label, clean_name(path.name), size, lambda: path.open("rb"))


def _in_folder(root: Path) -> list[Candidate]:
    return [
        _of_file(path, path.relative_to(root).as_posix())
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and not _is_junk(path.relative_to(root).parts)
    ]


def _in_zip(source: Path) -> list[Candidate]:
    """List a ZIP after looking at what it says of itself: no more is ever unpacked than that."""
    try:
        with zipfile.ZipFile(source) as archive:
            infos = [each for each in archive.infolist() if not each.is_dir()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeError) as error:
        raise Refused("not_a_zip") from error
    except OSError as error:
        raise Unreachable("attachment_unreadable") from error
    packed = sum(each.compress_size for each in infos)
    unpacked = sum(each.file_size for each in infos)
    # Entries that overlap claim more than the file has; others unfold without end.
    if packed > source.stat().st_size or unpacked > MOST_BYTES:
        raise Refused("zip_bomb")
    return [
        Candidate(info.filename, clean_name(PurePosixPath(info.filename).name), info.file_size,
                  lambda info=info: _unzip(source, info))  # type: ignore[misc]
        for info in infos
        if not _is_junk(PurePosixPath(info.filename).parts)
    ]  # fmt: skip


def _unzip(source: Path, info: zipfile.ZipInfo) -> BinaryIO:
    """Open one file of a ZIP; the archive closes with it."""
    if info.flag_bits & _ENCRYPTED:
        raise Refused("attachment_locked")
    with zipfile.ZipFile(source) as archive:
        return cast("BinaryIO", archive.open(info))


def _is_junk(parts: Sequence[str]) -> bool:
    """Whether a file is the work of a system or of an office program; « .. » is only odd."""
    return any(
        (part.startswith((".", "~$")) and part != "..") or part.lower() in _JUNK for part in parts
    )


def _exactly(file: BinaryIO, size: int) -> bytes:
    """Read ``size`` bytes unless the file ends before; a ZIP gives them in smaller helpings."""
    parts, left = [], size
    while left and (part := file.read(left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


@contextmanager
def _reading(candidate: Candidate) -> Iterator[BinaryIO]:
    """Open a file and name what goes wrong with it; a damaged ZIP tells while it is read."""
    try:
        with candidate.open() as file:
            yield file
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, lzma.LZMAError) as error:
        raise Refused("attachment_damaged") from error
    except OSError as error:
        raise Unreachable("attachment_unreadable") from error
