"""Check a proof archive from nothing but itself; stop at the first thing that is wrong.

The checks go from the outside in: container, segments, envelopes, chains, roster and signatures,
seal (nothing missing), readability, rounds and cuts, envelopes of ballots, count, decisions.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Container, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from jury_app.core.acts import (
    Body,
    ClosingSign,
    DossierPut,
    EditionDefine,
    ImportApply,
    JournalSeal,
    read_body,
    unpack_dossier,
)
from jury_app.core.decision import Closing
from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import Act, parse, verify
from jury_app.core.fold import Entry, Fold, fold
from jury_app.core.opening import open_box
from jury_app.core.outcome import (
    Count,
    computed_level,
    diploma_code,
    results,
    totals,
)
from jury_app.core.permission import recused_pairs
from jury_app.core.sealing import decrypt, unpad
from jury_app.core.segment import name, spell
from jury_app.core.segment import parse as parse_segment
from jury_app.errors import Damaged, Refused
from jury_app.progress import Progress
from jury_app.proof.custody import CustodyFacts, check_custody
from jury_app.proof.forks import check_cut, check_forks, read_fork
from jury_app.proof.pack import FORKS, FORMAT, JURY, KEYS, READ_ME

ENTRY_LIMIT = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sound archive proves.

    ``acts_void`` were signed by somebody who was not entitled to them, ``acts_unreadable`` say
    nothing that can be understood; both are without effect here as on every laptop, so that no
    juror can spoil the proof by writing nonsense. ``forked`` devices signed two acts of one number.
    """

    jury: str
    label: str
    vintage: int
    devices: int
    acts: int
    acts_void: int
    acts_unreadable: int
    jurors: int
    ballots_counted: int
    ballots_rejected: int
    ballots_late: int
    decisions: int
    overrides: int
    fingerprint: str
    forked: int
    custody: CustodyFacts


@dataclass(slots=True)
class _Archive:
    """The archive, read: acts by device in order, and the group keys."""

    jury: bytes
    epochs: Mapping[int, bytes]
    chains: dict[bytes, list[Act]]
    texts: dict[bytes, bytes] = field(default_factory=dict)
    """What the group acts say, by digest, as far as the keys open them."""
    unreadable: int = 0
    forks: list[Act] = field(default_factory=list)
    """Acts that prove forks."""


def check_proof(path: Path, progress: Progress | None = None) -> Checked:
    """Check an archive; ``Damaged`` or ``Refused`` names the first thing that is wrong."""
    rope = progress or Progress()
    found = _read(path)
    _check_chains(found)
    state = _check_signatures(found, rope)
    _check_seal(found, state)
    return _check_outcome(found, state)


def _read(path: Path) -> _Archive:
    try:
        with zipfile.ZipFile(path) as archive:
            return _read_entries(archive)
    except FileNotFoundError:
        raise Refused("file_missing", file=path.name) from None
    except (
        zipfile.BadZipFile,
        OSError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        struct.error,
    ) as error:
        raise Damaged("archive_container") from error


def _read_entries(archive: zipfile.ZipFile) -> _Archive:
    names = archive.namelist()
    if len(set(names)) != len(names):
        raise Damaged("archive_duplicate")
    facts, keys = decode(_entry(archive, JURY)), decode(_entry(archive, KEYS))
    if not isinstance(facts, dict) or not isinstance(keys, dict):
        raise Damaged("archive_shape")
    if facts.get("format") != FORMAT or type(facts["format"]) is not int:
        raise Refused("newer_archive")
    jury = facts.get("jury")
    if not isinstance(jury, bytes) or len(facts) != 2:  # noqa: PLR2004 - format and jury
        raise Damaged("archive_shape")
    epochs: dict[int, bytes] = {}
    for epoch, key in keys.items():
        if not isinstance(epoch, int) or not isinstance(key, bytes):
            raise Damaged("archive_shape")
        epochs[epoch] = key
    found = _Archive(jury, epochs, {})
    for inner in sorted(set(names) - {READ_ME, JURY, KEYS}):
        content = _entry(archive, inner)
        if inner.startswith(FORKS):
            found.forks.append(read_fork(inner, content, jury))
        else:
            device, acts = _read_segment(inner, content, jury)
            found.chains.setdefault(device, []).extend(acts)
    return found


def _read_segment(inner: str, content: bytes, jury: bytes) -> tuple[bytes, list[Act]]:
    """Read a segment, which must be filed under its device and its own name."""
    if not inner.startswith("journal/"):
        raise Damaged("archive_stranger", entry=inner)
    segment = parse_segment(content)
    if segment.jury != jury:
        raise Damaged("other_jury")
    if inner != f"journal/{spell(segment.device)}/{name(content)}":
        raise Damaged("archive_stranger", entry=inner)
    acts = [parse(raw) for raw in segment.acts]
    where: dict[str, str | int] = {"device": segment.device.hex()[:8]}
    for expected, act in enumerate(acts, start=segment.first):
        if act.device != segment.device:
            raise Damaged("foreign_act", seq=expected, **where)
        if act.seq != expected:
            raise Damaged("act_missing", seq=expected, **where)
    return segment.device, acts


def _entry(archive: zipfile.ZipFile, inner: str) -> bytes:
    """Read a file of the archive; nothing in it is compressed, so nothing can swell."""
    try:
        info = archive.getinfo(inner)
    except KeyError:
        raise Damaged("archive_incomplete", entry=inner) from None
    if info.file_size > ENTRY_LIMIT or info.compress_type != zipfile.ZIP_STORED:
        raise Damaged("archive_shape")
    return archive.read(info)


def _check_chains(found: _Archive) -> None:
    """Every journal runs 1, 2, 3… and each act names the one before."""
    for device, acts in found.chains.items():
        previous = b""
        for expected, act in enumerate(acts, start=1):
            where: dict[str, str | int] = {"device": device.hex()[:8], "seq": expected}
            if act.seq != expected:
                raise Damaged("act_missing", **where)
            if act.prev != previous:
                raise Damaged("broken_chain", **where)
            if found.jury not in (act.header.jury, act.digest):
                raise Damaged("other_jury", **where)
            previous = act.digest


def _check_signatures(found: _Archive, progress: Progress) -> Fold:
    """Fold the control acts, then check every signature with the roster's keys."""
    control = fold(found.jury, _entries(found, control_only=True))
    if not control.governance.devices:
        raise Damaged("genesis_missing")
    done, total = 0, sum(len(acts) for acts in found.chains.values())
    for device, acts in found.chains.items():
        known = control.governance.devices.get(device)
        if known is None:
            raise Damaged("unknown_device", device=device.hex()[:8])
        for act in acts:
            if done % 256 == 0:
                progress.step(done, total, "signatures")
            done += 1
            try:
                verify(act, known.sign)
            except Damaged as error:
                raise Damaged("bad_signature", device=device.hex()[:8], seq=act.seq) from error
    _open_acts(found, control.governance.epochs)
    entries = _entries(found, control_only=False)
    found.unreadable = sum(entry.body is None for entry in entries)
    return fold(found.jury, entries)


def _open_acts(found: _Archive, epochs: Container[int]) -> None:
    """Decrypt the group acts with the keys of the jury's ``epochs``.

    A key that opens nothing it is meant for is a wrong one; an act that a right key does not open
    was encrypted badly by its author: signed all the same, it stays without effect.
    """
    tried: set[int] = set()
    opened: set[int] = set()
    for act in (act for acts in found.chains.values() for act in acts if act.header.group):
        epoch = act.header.epoch
        if epoch not in epochs:
            continue
        key = found.epochs.get(epoch)
        if key is None:
            raise Damaged("epoch_key_missing", device=act.device.hex()[:8], seq=act.seq)
        tried.add(epoch)
        context = encode([found.jury, act.device, act.seq, epoch])
        with suppress(Damaged):
            found.texts[act.digest] = unpad(decrypt(act.body, key, context))
            opened.add(epoch)
    wrong = (tried - opened) | {each for each in found.epochs if each not in epochs}
    if wrong:
        raise Damaged("epoch_key_wrong", epoch=min(wrong))


def _entries(found: _Archive, *, control_only: bool) -> list[Entry]:
    return [
        Entry(
            act.device,
            act.seq,
            act.digest,
            act.header.clock,
            act.header.wall,
            act.header.seen,
            None if control_only and act.header.group else _body(found, act),
        )
        for acts in found.chains.values()
        for act in acts
    ]


def _body(found: _Archive, act: Act) -> Body | None:
    """Read what an act says; None when it is not understood, as on every laptop."""
    text = found.texts.get(act.digest) if act.header.group else act.body
    if text is None:
        return None
    try:
        return read_body(text, control=not act.header.group)
    except Damaged:
        return None


def _check_seal(found: _Archive, state: Fold) -> None:
    """The chair's last act names the newest act of every journal: nothing may be missing."""
    seal = state.governance.seal
    if seal is None or not isinstance(seal.body, JournalSeal):
        raise Damaged("seal_missing")
    for device, head in seal.body.heads.items():
        acts = found.chains.get(device, [])
        if len(acts) < head.seq:
            raise Damaged("act_missing", device=device.hex()[:8], seq=head.seq)
        if acts[head.seq - 1].digest != head.digest:
            raise Damaged("act_altered", device=device.hex()[:8], seq=head.seq)
    for device, acts in found.chains.items():
        head_seq = seal.body.heads[device].seq if device in seal.body.heads else 0
        allowed = seal.seq if device == seal.device else head_seq
        if len(acts) > allowed:
            raise Damaged("act_after_seal", device=device.hex()[:8], seq=allowed + 1)


def _check_outcome(found: _Archive, state: Fold) -> Checked:
    """Open and count again, and compare with what the chair signed."""
    entry = state.register(ClosingSign.KIND)
    if entry is None or not isinstance(entry.body, ClosingSign):
        raise Damaged("closing_missing")
    closing = entry.body.closing
    edition, dossiers = _edition(state), _dossiers(found, state)
    turned = state.governance.rounds.get(closing.round)
    if turned is None or not turned.is_readable:
        raise Damaged("round_not_opened")
    check_cut(state, turned, found.chains)
    custody = check_custody(state, turned, found.chains)
    box = open_box(state, turned)
    # Counted by exactly what the cut holds: rules and withdrawals included.
    inside = state.up_to(dict(turned.cut))
    codes = {number: each.authority.code for number, each in dossiers.items()}
    within = {number: each for number, each in dossiers.items() if number in turned.dossiers}
    counted = results(
        Count(
            _edition(inside),
            turned.jurors,
            {number: each.authority.name for number, each in within.items()},
            box.opened,
            recused_pairs(inside, codes),
        )
    )
    recount = {
        each.dossier: (
            computed_level(edition, each, admissible=within[each.dossier].admissible),
            each.rank,
        )
        for each in counted
    }
    _check_decisions(found.jury, closing, edition, recount, within)
    return Checked(
        jury=found.jury.hex(),
        label=edition.label,
        vintage=edition.vintage,
        devices=len(found.chains),
        acts=sum(len(acts) for acts in found.chains.values()),
        acts_void=len(state.governance.void),
        acts_unreadable=found.unreadable,
        jurors=len(turned.jurors),
        ballots_counted=len(box.opened),
        ballots_rejected=len(box.rejected),
        ballots_late=len(box.late),
        forked=check_forks(found.forks, state),
        decisions=len(closing.decisions),
        overrides=sum(each.overridden for each in closing.decisions),
        fingerprint=entry.digest.hex(),
        custody=custody,
    )


def _check_decisions(
    jury: bytes,
    closing: Closing,
    edition: Edition,
    recount: Mapping[str, tuple[int | None, int | None]],
    dossiers: Mapping[str, Dossier],
) -> None:
    decided = {each.dossier for each in closing.decisions}
    if decided != set(recount) or len(decided) != len(closing.decisions):
        raise Damaged("decisions_incomplete")
    for each in closing.decisions:
        if (each.computed, each.rank) != recount[each.dossier]:
            raise Damaged("count_differs", dossier=each.dossier)
        if each.overridden and not each.reason.strip():
            raise Damaged("override_without_reason", dossier=each.dossier)
        if each.diploma_code != diploma_code(jury, each.dossier, each.level, each.mentions):
            raise Damaged("diploma_code_differs", dossier=each.dossier)
        if each.level is not None and not (
            edition.scale.minimum_level <= each.level <= edition.scale.maximum
        ):
            raise Damaged("level_out_of_scale", dossier=each.dossier)
    if totals(edition, closing.decisions, dossiers) != closing.totals:
        raise Damaged("totals_differ")
    if dict(closing.totals.by_category).get("", 0) and not closing.gap_reason.strip():
        raise Damaged("gap_without_reason")


def _edition(state: Fold) -> Edition:
    entry = state.register(EditionDefine.KIND)
    if entry is None or not isinstance(entry.body, EditionDefine):
        raise Damaged("edition_missing")
    return entry.body.edition


def _dossiers(found: _Archive, state: Fold) -> dict[str, Dossier]:
    entry = state.register(ImportApply.KIND)
    if entry is None or not isinstance(entry.body, ImportApply):
        raise Damaged("dossiers_missing")
    acts = {act.digest: act for chain in found.chains.values() for act in chain}
    dossiers = {}
    for number, digest in entry.body.listing.items():
        act = acts.get(digest)
        body = _body(found, act) if act else None
        if not isinstance(body, DossierPut):
            raise Damaged("dossier_missing", dossier=number)
        dossiers[number] = replace(unpack_dossier(body), initiatives=())
    return dossiers
