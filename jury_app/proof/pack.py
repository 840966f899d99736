"""Write ``preuve.zip``: the journals up to the seal, the group keys, and a note for the reader."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from jury_app.core.acts import JournalSeal
from jury_app.core.encoding import Plain, encode
from jury_app.core.fold import Fold
from jury_app.core.round import Head
from jury_app.core.segment import name, pack, spell
from jury_app.errors import NotAllowed
from jury_app.journal import Journal, Record
from jury_app.progress import Progress
from jury_app.whole_file import replacing

KEYS, JURY, READ_ME = "keys.cbor", "jury.cbor", "LISEZMOI.txt"
FORKS = "fork/"
FORMAT = 1
SEGMENT_ACTS = 500
SEGMENT_BYTES = 3 * 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
_NOTE = """\
Preuve d’un jury (format 1)

Ce fichier contient les journaux signés de tous les ordinateurs du jury, jusqu’à la clôture.
Pour tout vérifier, sans réseau\u00a0:

    jury-app verify preuve.zip

Identité du jury\u00a0: {jury}
Attention\u00a0: chaque vote y figure, avec son auteur. Ne remettez ce fichier qu’aux personnes
que le règlement désigne.
"""


def write_proof(
    path: Path,
    jury: bytes,
    journal: Journal,
    state: Fold,
    *,
    epochs: Mapping[int, bytes],
    progress: Progress,
) -> None:
    """Write the proof archive; the same journals give the same bytes.

    Raises ``NotAllowed("not_sealed")`` before the closing, ``Unreachable`` when the disk is full.
    """
    seal = state.governance.seal
    if seal is None or not isinstance(seal.body, JournalSeal):
        raise NotAllowed("not_sealed")
    ends = {**seal.body.heads, seal.device: Head(seal.seq, seal.digest)}
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        _put(archive, READ_ME, _NOTE.format(jury=jury.hex()).encode())
        _put(archive, JURY, encode({"format": FORMAT, "jury": jury}))
        _put(archive, KEYS, encode(cast("Plain", dict(epochs))))
        for done, device in enumerate(sorted(ends)):
            progress.step(done, len(ends), "proof")
            _put_journal(archive, jury, device, _line_to(journal, device, ends[device]))
        for device, fork in sorted(journal.forks().items()):
            if device in ends:
                _put_fork(archive, journal, device, fork)


def _line_to(journal: Journal, device: bytes, end: Head) -> Iterator[Record]:
    """Give the acts that end with the one pinned, on whichever branch it stands."""
    beside = {each.record.digest: each for each in journal.branches(device)}
    aside: list[Record] = []
    digest, last = end.digest, end.seq
    while digest in beside:
        aside.append(beside[digest].record)
        digest, last = beside[digest].prev, last - 1
    for first in range(1, last + 1, SEGMENT_ACTS):
        yield from journal.records(device, first, min(last, first + SEGMENT_ACTS - 1))
    yield from reversed(aside)


def _put_fork(archive: zipfile.ZipFile, journal: Journal, device: bytes, fork: int) -> None:
    """Add the proof that a device signed two acts of one number: these acts, as they are."""
    acts = [each.raw for each in journal.records(device, fork, fork)]
    acts += [each.record.raw for each in journal.branches(device) if each.record.seq == fork]
    for inner, raw in sorted((fork_name(device, fork, raw), raw) for raw in acts):
        _put(archive, inner, raw)


def fork_name(device: bytes, number: int, act: bytes) -> str:
    """Name an act that proves a fork, within the archive."""
    return f"{FORKS}{spell(device)}/{number:08}-{spell(hashlib.sha256(act).digest())[:16]}.act"


def _put_journal(
    archive: zipfile.ZipFile, jury: bytes, device: bytes, records: Iterable[Record]
) -> None:
    batch: list[bytes] = []
    size, start = 0, 1
    for record in records:
        if size + len(record.raw) > SEGMENT_BYTES or len(batch) >= SEGMENT_ACTS:
            _put_segment(archive, jury, device, start, batch)
            batch, size, start = [], 0, record.seq
        batch.append(record.raw)
        size += len(record.raw)
    if batch:
        _put_segment(archive, jury, device, start, batch)


def _put_segment(
    archive: zipfile.ZipFile, jury: bytes, device: bytes, first: int, acts: list[bytes]
) -> None:
    segment = pack(jury, device, first, acts)
    _put(archive, f"journal/{spell(device)}/{name(segment)}", segment)


def _put(archive: zipfile.ZipFile, inner: str, content: bytes) -> None:
    """Add a file with a fixed date, so that equal journals give equal archives."""
    archive.writestr(zipfile.ZipInfo(inner, _EPOCH), content)
