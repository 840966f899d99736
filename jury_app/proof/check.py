"""Check a proof archive from nothing but itself; stop at the first thing that is wrong.

The checks go from the outside in: container, segments, envelopes, chains, roster and signatures,
seal (nothing missing), readability, rounds and cuts, envelopes of ballots, count, decisions.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from jury_app.core.acts import (
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
from jury_app.core.segment import parse as parse_segment
from jury_app.errors import Damaged, Refused
from jury_app.progress import Progress
from jury_app.proof.pack import JURY, KEYS

ENTRY_LIMIT = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sound archive proves."""

    jury: str
    label: str
    vintage: int
    devices: int
    acts: int
    jurors: int
    ballots_counted: int
    ballots_rejected: int
    ballots_late: int
    decisions: int
    overrides: int
    fingerprint: str


@dataclass(slots=True)
class _Archive:
    """The archive, read: acts by device in order, and the group keys."""

    jury: bytes
    epochs: Mapping[int, bytes]
    chains: dict[bytes, list[Act]]


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
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise Damaged("archive_container") from error


def _read_entries(archive: zipfile.ZipFile) -> _Archive:
    names = archive.namelist()
    if len(set(names)) != len(names):
        raise Damaged("archive_duplicate")
    jury_facts, keys = decode(_entry(archive, JURY)), decode(_entry(archive, KEYS))
    if not isinstance(jury_facts, dict) or not isinstance(keys, dict):
        raise Damaged("archive_shape")
    if jury_facts.get("format") != 1:
        raise Refused("newer_archive")
    jury = jury_facts.get("jury")
    if not isinstance(jury, bytes):
        raise Damaged("archive_shape")
    epochs: dict[int, bytes] = {}
    for epoch, key in keys.items():
        if not isinstance(epoch, int) or not isinstance(key, bytes):
            raise Damaged("archive_shape")
        epochs[epoch] = key
    segments = [
        parse_segment(_entry(archive, inner)) for inner in names if inner.startswith("journal/")
    ]
    chains: dict[bytes, list[Act]] = {}
    for segment in sorted(segments, key=lambda each: each.first):
        chains.setdefault(segment.device, []).extend(parse(raw) for raw in segment.acts)
    return _Archive(jury, epochs, chains)


def _entry(archive: zipfile.ZipFile, inner: str) -> bytes:
    try:
        info = archive.getinfo(inner)
    except KeyError:
        raise Damaged("archive_incomplete", entry=inner) from None
    if info.file_size > ENTRY_LIMIT:
        raise Damaged("archive_shape")
    return archive.read(info)


def _check_chains(found: _Archive) -> None:
    """Every journal runs 1, 2, 3… and each act names the one before."""
    for device, acts in found.chains.items():
        previous = b""
        for expected, act in enumerate(acts, start=1):
            where: dict[str, str | int] = {"device": device.hex()[:8], "seq": expected}
            if act.device != device:
                raise Damaged("foreign_act", **where)
            if act.seq != expected:
                raise Damaged("act_missing", **where)
            if act.prev != previous:
                raise Damaged("broken_chain", **where)
            if act.header.jury != found.jury and act.digest != found.jury:
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
    if control.governance.void:
        void = control.governance.void[0]
        raise Damaged("void_control_act", device=void.device.hex()[:8], seq=void.seq)
    return fold(found.jury, _entries(found, control_only=False))


def _entries(found: _Archive, *, control_only: bool) -> list[Entry]:
    entries = []
    for acts in found.chains.values():
        for act in acts:
            body = None
            if not act.header.group or not control_only:
                body = read_body(_content(found, act), control=not act.header.group)
            entries.append(
                Entry(
                    act.device,
                    act.seq,
                    act.digest,
                    act.header.clock,
                    act.header.wall,
                    act.header.seen,
                    body,
                )
            )
    return entries


def _content(found: _Archive, act: Act) -> bytes:
    if not act.header.group:
        return act.body
    key = found.epochs.get(act.header.epoch)
    where: dict[str, str | int] = {"device": act.device.hex()[:8], "seq": act.seq}
    if key is None:
        raise Damaged("epoch_key_missing", **where)
    context = encode([found.jury, act.device, act.seq, act.header.epoch])
    try:
        return unpad(decrypt(act.body, key, context))
    except Damaged as error:
        raise Damaged("unreadable_act", **where) from error


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
    if turned is None or turned.private_key is None:
        raise Damaged("round_not_opened")
    for device, head in turned.cut:
        acts = found.chains.get(device, [])
        if len(acts) < head.seq or acts[head.seq - 1].digest != head.digest:
            raise Damaged("cut_mismatch", device=device.hex()[:8], seq=head.seq)
    box = open_box(state, turned)
    codes = {number: each.authority.code for number, each in dossiers.items()}
    within = {number: each for number, each in dossiers.items() if number in turned.dossiers}
    counted = results(
        Count(
            edition,
            turned.jurors,
            {number: each.authority.name for number, each in within.items()},
            box.opened,
            recused_pairs(state, codes),
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
        jurors=len(turned.jurors),
        ballots_counted=len(box.opened),
        ballots_rejected=len(box.rejected),
        ballots_late=len(box.late),
        decisions=len(closing.decisions),
        overrides=sum(each.overridden for each in closing.decisions),
        fingerprint=entry.digest.hex(),
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
    if totals(edition, closing.decisions, dossiers) != closing.totals:
        raise Damaged("totals_differ")


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
        body = read_body(_content(found, act), control=False) if act else None
        if not isinstance(body, DossierPut):
            raise Damaged("dossier_missing", dossier=number)
        dossiers[number] = replace(unpack_dossier(body), initiatives=())
    return dossiers
