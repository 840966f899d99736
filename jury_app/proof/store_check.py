"""Check a live store from nothing but its objects: no key of the jury is needed, none is used.

What can be told without keys: whether every object is what its name says, whether the journals run
without gaps and nobody signed two histories, whether each act was signed by a device of the roster,
and where the rounds stand. What acts of the group say, and every ballot, stays sealed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jury_app.core import segment
from jury_app.core.acts import Body, JournalSeal, read_body
from jury_app.core.attachment import MAX_PIECE
from jury_app.core.envelope import Act, parse, verify
from jury_app.core.fold import Entry, Fold
from jury_app.core.forks import Choices, follow
from jury_app.core.round import Head
from jury_app.core.segment import MAX_SEGMENT, spell
from jury_app.errors import Damaged, Refused
from jury_app.ports import Store
from jury_app.progress import Progress

ROOT, TRIALS = "jury1", "try"


@dataclass(frozen=True, slots=True)
class Journal:
    """One device's journal in the store. ``missing`` are runs (first, last) that no segment holds.

    ``known`` tells whether the device is on the roster, ``forged`` which acts its key did not
    sign, ``fork`` the first number of which there are two acts (0: none).
    """

    device: str
    known: bool
    last: int
    missing: tuple[tuple[int, int], ...]
    forged: tuple[int, ...]
    fork: int


@dataclass(frozen=True, slots=True)
class CheckedStore:
    """What a store holds of one jury.

    ``bad`` are objects (path, code) that are not what they should be; others may hold the same
    acts in good state. ``rounds`` are (number, state). ``seal_missing`` names acts (device, number)
    that the final act of the chair pins and the store lacks.
    """

    jury: str
    segments: int
    attachments: int
    acts: int
    acts_void: int
    journals: tuple[Journal, ...]
    bad: tuple[tuple[str, str], ...]
    rounds: tuple[tuple[int, str], ...]
    sealed: bool
    seal_missing: tuple[tuple[str, int], ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is wrong or missing."""
        return not self.bad and not self.seal_missing and all(map(_is_whole, self.journals))


def _is_whole(journal: Journal) -> bool:
    return not journal.missing and not journal.forged and not journal.fork


@dataclass(slots=True)
class _Found:
    """What was read of one jury: by device and number, every act that some segment holds."""

    acts: dict[bytes, dict[int, dict[bytes, Act]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    juries: set[bytes] = field(default_factory=set)
    segments: int = 0
    attachments: int = 0
    bad: list[tuple[str, str]] = field(default_factory=list)

    def every(self) -> Iterator[Act]:
        """Give every act, by device and number; two where a journal was continued twice."""
        for _, numbers in sorted(self.acts.items()):
            for _, branches in sorted(numbers.items()):
                yield from branches.values()


def check_store(store: Store, progress: Progress | None = None) -> tuple[CheckedStore, ...]:
    """Check every jury of a store; ``Refused("no_jury_here")`` when there is none.

    Raises ``Unreachable`` when the store does not answer. An object that cannot be read is told,
    and stops nothing.
    """
    rope = progress or Progress()
    homes = [each for each in store.folders(ROOT) if each != TRIALS]
    checked = [_check_jury(store, home, rope) for home in homes]
    if not checked:
        raise Refused("no_jury_here", address=store.address)
    return tuple(checked)


def _check_jury(store: Store, home: str, progress: Progress) -> CheckedStore:
    found = _Found()
    _read_segments(store, home, found, progress)
    _read_attachments(store, home, found, progress)
    jury = min(found.juries, default=b"")
    state = _governed(jury, found)
    seal = state.governance.seal
    pinned = seal.body.heads if seal is not None and isinstance(seal.body, JournalSeal) else {}
    return CheckedStore(
        jury=jury.hex() or home,
        segments=found.segments,
        attachments=found.attachments,
        acts=sum(len(numbers) for numbers in found.acts.values()),
        acts_void=len(state.governance.void),
        journals=tuple(_journal(device, found, state) for device in sorted(found.acts)),
        bad=tuple(found.bad),
        rounds=tuple(
            (each.number, each.state.value)
            for each in sorted(state.governance.rounds.values(), key=lambda each: each.number)
        ),
        sealed=seal is not None,
        seal_missing=tuple(
            (spell(device)[:8], head.seq)
            for device, head in sorted(pinned.items())
            if head.digest not in found.acts.get(device, {}).get(head.seq, {})
        ),
    )


def _read_segments(store: Store, home: str, found: _Found, progress: Progress) -> None:
    root = f"{ROOT}/{home}/d"
    sizes = {
        f"{folder}/{entry.name}": entry.size
        for folder, entries in sorted(store.tree(root).items())
        for entry in entries
        if entry.name.lower().endswith(".seg")
    }
    store.expect([f"{root}/{path}" for path, size in sizes.items() if size <= MAX_SEGMENT])
    for done, (path, size) in enumerate(sizes.items()):
        progress.step(done, len(sizes), "reading")
        try:
            segment.weigh(size)
            _take_segment(store.get(f"{root}/{path}"), home, found)
        except (Damaged, Refused) as error:
            found.bad.append((f"d/{path}", error.code))


def _take_segment(content: bytes, home: str, found: _Found) -> None:
    """Take the acts of a segment; all of them or, when one is not as it should be, none."""
    read = segment.parse(content)
    if spell(read.jury[:16]) != home:
        raise Damaged("segment_other_jury")
    acts = [parse(raw) for raw in read.acts]
    for number, act in enumerate(acts, start=read.first):
        if read.jury not in (act.header.jury, act.digest):
            raise Damaged("act_other_jury")
        if (act.device, act.seq) != (read.device, number):
            raise Damaged("segment_mismatch")
    found.segments += 1
    found.juries.add(read.jury)
    for act in acts:
        found.acts[act.device][act.seq][act.digest] = act


def _read_attachments(store: Store, home: str, found: _Found, progress: Progress) -> None:
    """Check that each attachment's object is the one that its name says."""
    root = f"{ROOT}/{home}/b"
    entries = [each for each in store.entries(root) if each.name.endswith(".bin")]
    store.expect([f"{root}/{entry.name}" for entry in entries if entry.size <= MAX_PIECE])
    for done, entry in enumerate(entries):
        progress.step(done, len(entries), "attachments")
        if entry.size > MAX_PIECE:
            found.bad.append((f"b/{entry.name}", "attachment_too_big"))
            continue
        try:
            content = store.get(f"{root}/{entry.name}")
        except Refused as error:
            found.bad.append((f"b/{entry.name}", error.code))
            continue
        if entry.name.startswith(spell(hashlib.sha256(content).digest())):
            found.attachments += 1
        else:
            found.bad.append((f"b/{entry.name}", "attachment_altered"))


def _governed(jury: bytes, found: _Found) -> Fold:
    """Fold the control acts, which stand in clear; of a forked journal, the branch chosen."""
    forks = _forks(found)

    def branch(device: bytes, head: Head) -> list[Act]:
        return _branch(found.acts[device], head, forks[device])

    def read(choices: Choices) -> Fold:
        acts = [act for act in found.every() if act.seq < forks.get(act.device, act.seq + 1)]
        for device, head in choices.items():
            acts += branch(device, head)
        state = Fold(jury, forks=forks, choices=choices)
        state.add(_entry(act) for act in acts)
        return state

    return follow(read, lambda device, head: bool(branch(device, head)))


def _branch(numbers: Mapping[int, Mapping[bytes, Act]], head: Head, fork: int) -> list[Act]:
    """Give the acts from a fork to one act; none when one between them is not held."""
    acts: list[Act] = []
    digest = head.digest
    for number in range(head.seq, fork - 1, -1):
        act = numbers.get(number, {}).get(digest)
        if act is None:
            return []
        acts.insert(0, act)
        digest = act.header.prev
    return acts


def _forks(found: _Found) -> Mapping[bytes, int]:
    return {
        device: min(number for number, branches in numbers.items() if len(branches) > 1)
        for device, numbers in found.acts.items()
        if any(len(branches) > 1 for branches in numbers.values())
    }


def _entry(act: Act) -> Entry:
    header = act.header
    return Entry(
        act.device, act.seq, act.digest, header.clock, header.wall, header.seen, _control(act)
    )


def _control(act: Act) -> Body | None:
    if act.header.group:
        return None
    try:
        return read_body(act.body, control=True)
    except Damaged:
        return None


def _journal(device: bytes, found: _Found, state: Fold) -> Journal:
    numbers = found.acts[device]
    known = state.governance.devices.get(device)
    last = max(numbers)
    return Journal(
        device=spell(device)[:8],
        known=known is not None,
        last=last,
        missing=_missing(sorted(numbers)),
        forged=() if known is None else tuple(_forged(numbers, known.sign)),
        fork=_forks(found).get(device, 0) or _broken(numbers),
    )


def _missing(held: list[int]) -> tuple[tuple[int, int], ...]:
    """Give the runs of numbers between 1 and the last that are not held."""
    before = [0, *held]
    pairs = zip(before, held, strict=False)
    return tuple((last + 1, first - 1) for last, first in pairs if first > last + 1)


def _forged(numbers: Mapping[int, Mapping[bytes, Act]], key: bytes) -> Iterator[int]:
    for number, branches in sorted(numbers.items()):
        for act in branches.values():
            try:
                verify(act, key)
            except Damaged:
                yield number


def _broken(numbers: Mapping[int, Mapping[bytes, Act]]) -> int:
    """Give the first act that names another one before it than the one held; 0 when none does."""
    for number, branches in sorted(numbers.items()):
        before = numbers.get(number - 1)
        if before and any(act.prev not in before for act in branches.values()):
            return number
    return 0
