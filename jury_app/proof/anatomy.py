"""Take an object apart for a technician: what stands in clear, and nothing that is sealed.

No key is used. Acts of the group show their number, time and size; keys, seals and private halves
inside control acts are counted in bytes and never shown, published or not.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jury_app.core import segment
from jury_app.core.acts import KINDS, read_body
from jury_app.core.encoding import Plain, decode
from jury_app.core.envelope import Act, parse
from jury_app.core.segment import spell
from jury_app.errors import Damaged, Refused
from jury_app.ports import Store
from jury_app.progress import Progress
from jury_app.proof.store_check import ROOT, TRIALS

HIDDEN = frozenset(
    {"private", "epoch", "epochs", "keys", "key", "escrow", "recovery", "sealed", "mine", "entropy"}
)
"""Fields whose values are keys or seals; the number of an epoch is shown, being no bytes."""
_NAME_SHOWN = 8
_LONGEST_LIST = 6


@dataclass(frozen=True, slots=True)
class ActAnatomy:
    """One act: ``kind`` of a control act ("" of a group act), ``wall`` in minutes since 1970.

    ``facts`` are the fields of a control act as texts; ``code`` tells what is wrong, "" if nothing.
    """

    seq: int
    digest: str
    size: int
    wall: int
    epoch: int
    seen: int
    application: str
    kind: str
    facts: Mapping[str, str]
    code: str


@dataclass(frozen=True, slots=True)
class Anatomy:
    """One segment: where it lies, what its header says, its acts; ``code`` as above."""

    path: str
    size: int
    jury: str
    device: str
    first: int
    acts: tuple[ActAnatomy, ...]
    code: str


def dissect(path: str, content: bytes) -> Anatomy:
    """Take a segment apart; whatever is wrong with it is told, never raised."""
    try:
        read = segment.parse(content)
    except Damaged as error:
        return Anatomy(path, len(content), "", "", 0, (), error.code)
    acts = tuple(
        _act(raw, number, read.device) for number, raw in enumerate(read.acts, start=read.first)
    )
    code = next((each.code for each in acts if each.code), "")
    return Anatomy(path, len(content), read.jury.hex(), spell(read.device), read.first, acts, code)


def dissect_file(path: Path) -> Iterator[Anatomy]:
    """Take apart a segment, or every segment of a proof archive.

    ``Refused("file_missing")`` or ``Damaged("archive_container")``.
    """
    try:
        if not zipfile.is_zipfile(path):
            yield _read_and_dissect(path.name, path.stat().st_size, path.read_bytes)
            return
        with zipfile.ZipFile(path) as archive:
            for each in sorted(archive.infolist(), key=lambda each: each.filename):
                if each.filename.endswith(".seg"):
                    read = partial(archive.read, each)
                    yield _read_and_dissect(each.filename, each.file_size, read)
    except FileNotFoundError:
        raise Refused("file_missing", file=path.name) from None
    except OSError as error:
        raise Refused("file_unreadable", file=path.name) from error
    except (zipfile.BadZipFile, RuntimeError, ValueError, NotImplementedError, EOFError) as error:
        raise Damaged("archive_container") from error


def dissect_store(store: Store, progress: Progress | None = None) -> Iterator[Anatomy]:
    """Take apart every segment of a store; ``Refused("no_jury_here")``, ``Unreachable``."""
    rope = progress or Progress()
    homes = [each for each in store.folders(ROOT) if each != TRIALS]
    if not homes:
        raise Refused("no_jury_here", address=store.address)
    for home in homes:
        root = f"{ROOT}/{home}/d"
        for folder, entries in sorted(store.tree(root).items()):
            for done, entry in enumerate(entries):
                rope.step(done, len(entries), "reading")
                if not entry.name.lower().endswith(".seg"):
                    continue
                path = f"{root}/{folder}/{entry.name}"
                yield _read_and_dissect(path, entry.size, partial(store.get, path))


def _read_and_dissect(path: str, size: int, read: Callable[[], bytes]) -> Anatomy:
    """Take apart what can be a segment, by its ``size``; whatever else is not even read."""
    try:
        segment.weigh(size)
        return dissect(path, read())
    except (Damaged, Refused) as error:
        return Anatomy(path, size, "", "", 0, (), error.code)


def _act(raw: bytes, expected: int, device: bytes) -> ActAnatomy:
    try:
        act = parse(raw)
    except Damaged as error:
        return ActAnatomy(expected, "", len(raw), 0, 0, 0, "", "", {}, error.code)
    kind, facts, code = ("", {}, "") if act.header.group else _control(act)
    if (act.device, act.seq) != (device, expected):
        code = "segment_mismatch"
    header = act.header
    return ActAnatomy(
        act.seq,
        act.digest.hex()[:16],
        len(raw),
        header.wall,
        header.epoch,
        len(header.seen),
        header.app,
        kind,
        facts,
        code,
    )


def _control(act: Act) -> tuple[str, dict[str, str], str]:
    """Give kind and facts of a control act; one that is not understood has a code instead."""
    try:
        read_body(act.body, control=True)
        plain = decode(act.body)
    except Damaged as error:
        return "?", {}, error.code
    if not isinstance(plain, dict):  # pragma: no cover - read_body has refused it
        return "?", {}, "body_shape"
    kind = str(plain.get("type"))
    facts = {str(name): _shown(str(name), each) for name, each in plain.items() if name != "type"}
    return (kind if kind in KINDS else "?"), facts, ""


def _shown(name: str, value: Plain) -> str:
    """Write a value so that a technician recognises it and nobody can use it."""
    if name in HIDDEN and not isinstance(value, int):
        return f"[{_weight(value)}]"
    if isinstance(value, bytes):
        return value.hex()[:_NAME_SHOWN] if value else "-"
    if isinstance(value, list):
        shown = [_shown("", each) for each in value[:_LONGEST_LIST]]
        rest = len(value) - len(shown)
        return ", ".join(shown + ([f"+{rest}"] if rest else [])) or "-"
    if isinstance(value, dict):
        pairs = [f"{_shown('', key)}:{_shown('', each)}" for key, each in value.items()]
        rest = len(pairs) - _LONGEST_LIST
        return ", ".join(pairs[:_LONGEST_LIST] + ([f"+{rest}"] if rest > 0 else [])) or "-"
    return "-" if value is None or value == "" else str(value)


def _weight(value: Plain) -> str:
    """Count what is not shown."""
    if isinstance(value, dict):
        return f"{len(value)} × {max((_bytes(each) for each in value.values()), default=0)} o"
    return f"{_bytes(value)} o"


def _bytes(value: Plain) -> int:
    return len(value) if isinstance(value, bytes) else 0
