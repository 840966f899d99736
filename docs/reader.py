#!/usr/bin/env python3
"""A second reader of Jury's files, written from docs/format.md and docs/format-counting.md alone.

    python reader.py ARCHIVE            check a proof archive (preuve.zip)
    python reader.py --vectors FOLDER   check that this reader agrees with the test vectors

It needs Python 3.11 and the library `cryptography`, and shares no line with the application: where
both agree, the specification says what both do. It is written to be read next to it, section by
section; speed is no aim. It answers 0 when all is right, 1 when something is wrong, 2 when nothing
could be read.
"""

from __future__ import annotations

import hashlib
import re
import sys
import zipfile
import zlib
from base64 import b32decode, b32encode, b64decode
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from ipaddress import IPv4Address, IPv6Address, ip_network
from pathlib import Path
from typing import Any, NoReturn

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Value = Any  # a CBOR value: int, bytes, str, bool, None, list or dict


class Bad(Exception):  # noqa: N818 - what the bytes are
    """Something is not as the specification says; ``code`` is the name it gives to that."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def bad(code: str) -> NoReturn:
    raise Bad(code)


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


# --- Primitives -----------------------------------------------------------------------------------

HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def unseal(sealed: bytes, private: bytes, info: bytes) -> bytes:
    try:
        return HPKE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info)
    except (InvalidTag, ValueError):
        bad("seal_broken")


def decrypt(data: bytes, key: bytes, context: bytes) -> bytes:
    try:
        return AESGCMSIV(key).decrypt(data[:12], data[12:], context)
    except (InvalidTag, ValueError):
        bad("cipher_broken")


def derive(secret: bytes, purpose: bytes, length: int = 32) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose).derive(secret)


def is_real(key: bytes) -> bool:
    """Whether an X25519 public key has 32 bytes and is not a point of small order."""
    try:
        X25519PrivateKey.from_private_bytes(b"\x09" * 32).exchange(
            X25519PublicKey.from_public_bytes(key)
        )
    except ValueError:
        return False
    return True


def public_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def unpad(padded: bytes) -> bytes:
    end = 4 + int.from_bytes(padded[:4], "big")
    if len(padded) < max(end, 4) or any(padded[end:]):
        bad("padding")
    return padded[4:end]


def spell(data: bytes) -> str:
    return b32encode(data).decode().rstrip("=").lower()


# --- CBOR -----------------------------------------------------------------------------------------


def encode(value: Value) -> bytes:
    """The one encoding of a value."""
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        text = value.encode()
        return _head(3, len(text)) + text
    if isinstance(value, (list, tuple)):
        return _head(4, len(value)) + b"".join(map(encode, value))
    pairs = sorted((encode(key), encode(each)) for key, each in value.items())
    return _head(5, len(pairs)) + b"".join(key + each for key, each in pairs)


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([major << 5 | code]) + number.to_bytes(size, "big")
    bad("not_canonical")


def decode(data: bytes) -> Value:
    """Read exactly one value and refuse every other spelling of it."""
    value, end = _item(data, 0, 0)
    if end != len(data):
        bad("not_canonical")
    return value


def _item(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    if depth > 16:
        bad("not_canonical")
    major, low = _byte(data, at) >> 5, data[at] & 31
    if major == 7:
        if low not in (20, 21, 22):
            bad("not_canonical")
        return {20: False, 21: True, 22: None}[low], at + 1
    number, at = _number(data, at)
    if major in (0, 1):
        if number >= 2**63:
            bad("not_canonical")
        return (number if major == 0 else -1 - number), at
    if major in (2, 3):
        if at + number > len(data):
            bad("not_canonical")
        text = data[at : at + number]
        return (text if major == 2 else _text(text)), at + number
    if major == 4:
        row = []
        for _ in range(number):
            each, at = _item(data, at, depth + 1)
            row.append(each)
        return row, at
    if major == 5:
        return _map(data, at, number, depth)
    bad("not_canonical")


def _byte(data: bytes, at: int) -> int:
    return data[at] if at < len(data) else bad("not_canonical")


def _number(data: bytes, at: int) -> tuple[int, int]:
    low = data[at] & 31
    if low < 24:
        return low, at + 1
    size = {24: 1, 25: 2, 26: 4, 27: 8}.get(low) or bad("not_canonical")
    number = int.from_bytes(data[at + 1 : at + 1 + size], "big")
    end = at + 1 + size
    if end > len(data) or _head(data[at] >> 5, number) != data[at:end]:
        bad("not_canonical")
    return number, end


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        bad("not_canonical")


def _map(data: bytes, at: int, number: int, depth: int) -> tuple[Value, int]:
    found: dict[Value, Value] = {}
    before = b""
    kinds = set()
    for _ in range(number):
        start = at
        key, at = _item(data, at, depth + 1)
        if type(key) not in (int, str, bytes) or (type(key) is int and key < 0):
            bad("not_canonical")
        if data[start:at] <= before:  # sorted by encoded bytes, each once
            bad("not_canonical")
        before = data[start:at]
        kinds.add(type(key))
        found[key], at = _item(data, at, depth + 1)
    if len(kinds) > 1:
        bad("not_canonical")
    return found, at


# --- How values are written -----------------------------------------------------------------------

Reader = Callable[[Value], Value]


def shape(*, fits: bool) -> None:
    if not fits:
        bad("body_shape")


def a(kind: type) -> Reader:
    def read(value: Value) -> Value:
        shape(fits=type(value) is kind)
        return value

    return read


def one_of(*choices: str) -> Reader:
    def read(value: Value) -> Value:
        shape(fits=isinstance(value, str) and value in choices)
        return value

    return read


def maybe(inner: Reader) -> Reader:
    return lambda value: None if value is None else inner(value)


def row(*inner: Reader) -> Reader:
    """A list of as many values as there are readers."""

    def read(value: Value) -> Value:
        shape(fits=isinstance(value, list) and len(value) == len(inner))
        return [reader(each) for reader, each in zip(inner, value, strict=True)]

    return read


def many(inner: Reader) -> Reader:
    def read(value: Value) -> Value:
        shape(fits=isinstance(value, list))
        return [inner(each) for each in value]

    return read


def mapping(key: Reader, inner: Reader) -> Reader:
    def read(value: Value) -> Value:
        shape(fits=isinstance(value, dict))
        return {key(name): inner(each) for name, each in value.items()}

    return read


def record(**fields: Reader) -> Reader:
    def read(value: Value) -> Value:
        shape(fits=isinstance(value, dict) and value.keys() == fields.keys())
        return {name: reader(value[name]) for name, reader in fields.items()}

    return read


def _date(value: Value) -> Value:
    shape(fits=isinstance(value, str))
    try:
        shape(fits=date.fromisoformat(value).isoformat() == value)
    except ValueError:
        bad("body_shape")
    return value


def _fraction(value: Value) -> Value:
    above, below = row(INT, INT)(value)
    shape(fits=below > 0 and Fraction(above, below).denominator == below)
    return Fraction(above, below)


def _answer(value: Value) -> Value:
    found = record(kind=one_of("grade", "abstention"), grade=maybe(INT))(value)
    shape(fits=(found["kind"] == "grade") == (found["grade"] is not None))
    return found


INT, BYTES, TEXT, BOOL = a(int), a(bytes), a(str), a(bool)
TEXTS = many(TEXT)
ROLES = many(one_of("chair", "juror", "secretariat", "holder"))
HEAD = record(seq=INT, digest=BYTES)
HEADS = mapping(BYTES, HEAD)

EDITION = record(
    label=TEXT,
    organiser=TEXT,
    vintage=INT,
    ordinal=INT,
    jury_date=maybe(_date),
    jury_place=TEXT,
    ceremony_date=maybe(_date),
    ceremony_place=TEXT,
    scale=record(maximum=INT, symbol=TEXT, unit=TEXT, unit_plural=TEXT, minimum_level=INT),
    categories=many(
        record(
            key=TEXT,
            name=TEXT,
            plural=TEXT,
            award=TEXT,
            population_from=maybe(INT),
            population_to=maybe(INT),
        )
    ),
    issues=many(record(key=TEXT, name=TEXT, group=TEXT)),
    criteria=many(record(key=TEXT, name=TEXT, weight=INT, help=TEXT)),
    mentions=many(record(key=TEXT, name=TEXT, valid_years=maybe(INT))),
    signatories=many(record(name=TEXT, quality=TEXT)),
    rules=record(
        quorum_minimum=INT,
        quorum_share=_fraction,
        tie_breaks=TEXTS,
        casting_vote=BOOL,
        blind_previous_level=BOOL,
        chair_grades=BOOL,
    ),
)
DOSSIER = record(
    number=TEXT,
    authority=record(
        code=TEXT,
        kind=one_of("commune", "epci", "other"),
        name=TEXT,
        department=TEXT,
        region=TEXT,
        population=maybe(INT),
        members=TEXTS,
    ),
    category=TEXT,
    contact=record(elected=TEXT, function=TEXT, technician=TEXT, email=TEXT),
    first_year=maybe(INT),
    context=TEXT,
    admissible=BOOL,
    initiatives=many(
        record(
            key=TEXT,
            title=TEXT,
            issues=TEXTS,
            stage=TEXT,
            state=TEXT,
            year=maybe(INT),
            description=TEXT,
            address=TEXT,
        )
    ),
)
CLOSING = record(
    round=TEXT,
    decisions=many(
        record(
            dossier=TEXT,
            level=maybe(INT),
            computed=maybe(INT),
            rank=maybe(INT),
            mentions=TEXTS,
            out_of_competition=BOOL,
            reason=TEXT,
            diploma_code=TEXT,
        )
    ),
    totals=record(
        dossiers=INT,
        by_category=many(row(TEXT, INT)),
        by_level=many(row(INT, INT)),
        without_level=INT,
        represented_communes=INT,
    ),
    gap_reason=TEXT,
    observations=TEXTS,
)
BALLOT = record(
    dossier=TEXT,
    answer=_answer,
    criteria=many(record(criterion=TEXT, grade=INT)),
    comment=TEXT,
)
SLIP = record(juror=BYTES, device=BYTES, round=TEXT, ref=BYTES, revision=INT, ballot=BALLOT)

CONTROL: dict[str, Reader] = {
    "genesis": record(
        member=BYTES,
        roles=ROLES,
        sign=BYTES,
        box=BYTES,
        epoch=BYTES,
        entropy=BYTES,
    ),
    "member.add": record(member=BYTES, roles=ROLES),
    "device.add": record(
        member=BYTES, device=BYTES, sign=BYTES, box=BYTES, epochs=mapping(INT, BYTES)
    ),
    "device.vouch": record(device=BYTES),
    "device.revoke": record(device=BYTES, cut=maybe(HEAD)),
    "epoch.new": record(epoch=INT, keys=mapping(BYTES, BYTES), recovery=BYTES),
    "recovery.set": record(sign=BYTES, box=BYTES, epochs=mapping(INT, BYTES)),
    "control.recover": record(lost=BYTES, cut=maybe(HEAD), signature=BYTES),
    "control.handover": record(device=BYTES),
    "round.open": record(
        round=TEXT,
        number=INT,
        public=BYTES,
        holder=BYTES,
        second=BYTES,
        jurors=many(BYTES),
        dossiers=TEXTS,
        escrow=mapping(BYTES, BYTES),
        recovery=BYTES,
    ),
    "round.escrow": record(round=TEXT, keys=mapping(BYTES, BYTES), recovery=BYTES),
    "round.close": record(round=TEXT, cut=HEADS),
    "round.late": record(
        round=TEXT, acts=many(record(device=BYTES, seq=INT, digest=BYTES)), reason=TEXT
    ),
    "round.unseal": record(round=TEXT, private=BYTES),
    "round.release": record(round=TEXT, private=BYTES),
    "round.show": record(round=TEXT),
    "archive": record(heads=HEADS),
}
GROUP: dict[str, Reader] = {
    "edition.define": record(edition=EDITION),
    "member.profile": record(
        member=BYTES,
        title=TEXT,
        name=TEXT,
        quality=TEXT,
        email=TEXT,
        roles=ROLES,
        interests=TEXTS,
    ),
    "invitation.issue": record(invite=BYTES, member=BYTES, key=BYTES),
    "dossier.put": record(number=TEXT, deflated=BYTES),
    "import.apply": record(listing=mapping(TEXT, BYTES), past_levels=BYTES),
    "attachment.put": record(
        dossier=TEXT,
        name=TEXT,
        media=TEXT,
        size=INT,
        digest=BYTES,
        key=BYTES,
        pieces=many(record(hash=BYTES, size=INT)),
    ),
    "attachment.drop": record(dossier=TEXT, digest=BYTES),
    "recusal.declare": record(dossier=TEXT, active=BOOL, reason=TEXT),
    "ballot.cast": record(
        round=TEXT, ref=BYTES, revision=INT, replaces=BYTES, suite=INT, sealed=BYTES, mine=BYTES
    ),
    "proposal.put": record(
        round=TEXT,
        dossier=TEXT,
        keep=BOOL,
        level=maybe(INT),
        mentions=TEXTS,
        out_of_competition=BOOL,
        reason=TEXT,
    ),
    "closing.sign": record(closing=CLOSING),
    "holder.offer": record(public=BYTES, escrow=mapping(BYTES, BYTES), recovery=BYTES),
    "notice": record(),
}


@dataclass(frozen=True)
class Body:
    kind: str
    fields: dict[str, Value]

    def __getitem__(self, name: str) -> Value:
        return self.fields[name]


def read_body(data: bytes, kinds: Mapping[str, Reader]) -> Body:
    plain = decode(data)
    shape(fits=isinstance(plain, dict))
    kind = plain.get("type")
    if not isinstance(kind, str) or kind not in kinds:
        bad("unknown_kind")
    return Body(kind, kinds[kind]({key: each for key, each in plain.items() if key != "type"}))


# --- Acts -----------------------------------------------------------------------------------------

MAX_ACT = 262_144


@dataclass(frozen=True)
class Act:
    payload: bytes
    signature: bytes
    jury: bytes
    device: bytes
    seq: int
    prev: bytes
    seen: dict[bytes, tuple[int, bytes]]
    clock: int
    group: bool
    epoch: int
    body: bytes

    @property
    def name(self) -> bytes:
        return digest(self.payload)


def read_act(raw: bytes) -> Act:
    if len(raw) > MAX_ACT:
        bad("act_too_large")
    outer = decode(raw)
    if not (isinstance(outer, list) and [type(each) for each in outer] == [bytes, bytes]):
        bad("act_shape")
    payload, signature = outer
    if len(signature) != 64:
        bad("act_shape")
    fields = decode(payload)
    if not isinstance(fields, dict) or 0 not in fields:
        bad("payload_shape")
    if type(fields[0]) is not int or fields[0] != 1:
        bad("unknown_version")
    if set(fields) != set(range(12)):
        bad("payload_shape")
    _, jury, device, seq, prev, seen, clock, wall, kind, epoch, body, application = (
        fields[key] for key in range(12)
    )
    numbers = (seq, clock, wall, kind, epoch)
    whole = all(type(each) is int and each >= 0 for each in numbers)
    sound = (
        whole
        and isinstance(jury, bytes)
        and len(jury) in (0, 32)
        and isinstance(device, bytes)
        and len(device) == 16
        and isinstance(prev, bytes)
        and len(prev) in (0, 32)
        and isinstance(body, bytes)
        and isinstance(application, str)
        and kind in (0, 1)
        and (kind == 1) == (epoch > 0)
        and seq >= 1
        and (seq == 1) == (prev == b"")
        and (jury != b"" or (seq == 1 and kind == 0))
        and _are_seen(seen)
    )
    if not sound:
        bad("payload_shape")
    heads = {other: (number, name) for other, (number, name) in seen.items()}
    return Act(payload, signature, jury, device, seq, prev, heads, clock, kind == 1, epoch, body)


def _are_seen(seen: Value) -> bool:
    return isinstance(seen, dict) and all(
        isinstance(device, bytes)
        and len(device) == 16
        and isinstance(head, list)
        and [type(each) for each in head] == [int, bytes]
        and head[0] >= 1
        and len(head[1]) == 32
        for device, head in seen.items()
    )


def verify(act: Act, key: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(
            act.signature, b"jury-event-v1\0" + act.payload
        )
    except (InvalidSignature, ValueError):
        bad("bad_signature")


def device_name(sign: bytes, box: bytes) -> bytes:
    return digest(b"jury-device-v1\0" + sign + box)[:16]


# --- Segments -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Segment:
    jury: bytes
    device: bytes
    first: int
    acts: list[bytes]


def read_segment(data: bytes) -> Segment:
    magic = b"JURYSEG1"
    if len(data) > 4_194_304:
        bad("segment_too_big")
    if data[:8] != magic:
        bad("segment_cut" if magic.startswith(data) else "segment_magic")
    if len(data) < 96:
        bad("segment_cut")
    first, count = int.from_bytes(data[56:60], "big"), int.from_bytes(data[60:64], "big")
    if not first or not count or first + count - 1 > 99_999_999:
        bad("segment_numbers")
    at, end, acts = 64, len(data) - 32, []
    for _ in range(count):
        if at + 4 > end:
            bad("segment_cut")
        size = int.from_bytes(data[at : at + 4], "big")
        if not 0 < size <= MAX_ACT:
            bad("segment_act_size")
        if at + 4 + size > end:
            bad("segment_cut")
        acts.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    if at != end:
        bad("segment_tail")
    if digest(data[:-32]) != data[-32:]:
        bad("segment_digest")
    return Segment(data[8:40], data[40:56], first, acts)


def segment_name(data: bytes, segment: Segment) -> str:
    last = segment.first + len(segment.acts) - 1
    return f"{segment.first:08}-{last:08}-{spell(digest(data))[:16]}.seg"


# --- Who has seen what ----------------------------------------------------------------------------


class Journals:
    """The acts held, and what they say of each other."""

    def __init__(self, acts: Iterable[Act]) -> None:
        self.acts = {(act.device, act.seq): act for act in acts}
        self.claims: dict[tuple[bytes, bytes], list[tuple[int, int]]] = defaultdict(list)
        for _, act in sorted(self.acts.items()):
            for other, (number, _) in act.seen.items():
                claims = self.claims[act.device, other]
                if not claims or claims[-1][1] < number:
                    claims.append((act.seq, number))

    def of(self, device: bytes) -> Iterator[Act]:
        number = 1
        while (device, number) in self.acts:
            yield self.acts[device, number]
            number += 1

    def devices(self) -> list[bytes]:
        return sorted({device for device, _ in self.acts})

    def knows(self, device: bytes, at: int, other: bytes, number: int) -> bool:
        """Whether act ``at`` of a device knows act ``number`` of another."""
        if device == other:
            return at >= number
        claims = self.claims.get((device, other), [])
        reached = bisect_right(claims, (at, 2**63))
        return reached > 0 and claims[reached - 1][1] >= number

    def first_to_know(self, device: bytes, other: bytes, number: int) -> int | None:
        """The first act of a device that names, with its digest, act ``number`` of another."""
        for act in self.of(device):
            seen, name = act.seen.get(other, (0, b""))
            held = self.acts.get((other, seen))
            if seen >= number and held is not None and held.name == name:
                return act.seq
        return None


# --- Forks ----------------------------------------------------------------------------------------


class Branches:
    """All acts held, and where journals were continued twice."""

    def __init__(self, acts: Iterable[Act]) -> None:
        self.acts = {act.name: act for act in acts}
        self.forks: dict[bytes, int] = {}
        reached: dict[tuple[bytes, int], set[bytes]] = defaultdict(set)
        for act in sorted(self.acts.values(), key=lambda act: act.seq):
            if act.seq == 1 or act.prev in reached[act.device, act.seq - 1]:
                here = reached[act.device, act.seq]
                here.add(act.name)
                if len(here) > 1:
                    self.forks.setdefault(act.device, act.seq)

    def counting(self, chosen: Mapping[bytes, tuple[int, bytes]]) -> list[Act]:
        """The acts below the forks, and those of the branches chosen by device."""
        found = [
            act
            for act in self.acts.values()
            if act.device not in self.forks or act.seq < self.forks[act.device]
        ]
        for device, head in chosen.items():
            found += self.branch(device, *head)
        return found

    def branch(self, device: bytes, number: int, name: bytes) -> list[Act]:
        """The acts from the fork of a device to one of its acts; none when one is not held."""
        found: list[Act] = []
        act = self.acts.get(name)
        while act is not None and (act.device, act.seq) == (device, number):
            found.append(act)
            if number == self.forks[device]:
                return found
            act, number = self.acts.get(act.prev), number - 1
        return []


# --- The roster -----------------------------------------------------------------------------------


@dataclass
class Device:
    member: bytes
    sign: bytes
    cut: int | None = None
    cut_name: bytes = b""


@dataclass
class Round:
    number: int
    state: str
    public: bytes
    jurors: list[bytes]
    dossiers: list[str]
    cut: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    private: bytes = b""
    holder: bytes = b""
    second: bytes = b""
    second_private: bytes = b""
    escrow: dict[bytes, bytes] = field(default_factory=dict)
    paper: bytes = b""
    closing: tuple[bytes, int] = (b"", 0)
    late: list[tuple[Act, Body]] = field(default_factory=list)
    shown: bool = False

    def let_in(self) -> set[tuple[bytes, int, bytes]]:
        """The ballots after the cut that count all the same."""
        acts = [each for _, body in self.late for each in body["acts"]]
        return {(each["device"], each["seq"], each["digest"]) for each in acts}

    def is_readable(self) -> bool:
        return bool(self.private) and bool(self.second_private or not self.second)


@dataclass
class Roster:
    controller: bytes = b""
    paper: tuple[bytes, bytes] = (b"", b"")
    """The two public keys of the key on paper, to sign and to seal."""
    recoveries: list[tuple[bytes, bool]] = field(default_factory=list)
    effective: set[bytes] = field(default_factory=set)
    reached: dict[bytes, int] = field(default_factory=dict)
    leads: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    """The acts of forked controllers that takeovers name."""
    own: set[bytes] = field(default_factory=set)
    """The devices that may offer a second key."""
    members: dict[bytes, list[str]] = field(default_factory=dict)
    held: dict[bytes, set[str]] = field(default_factory=lambda: defaultdict(set))
    devices: dict[bytes, Device] = field(default_factory=dict)
    epochs: dict[int, dict[bytes, bytes]] = field(default_factory=dict)
    rounds: dict[str, Round] = field(default_factory=dict)
    seal: tuple[Act, dict[bytes, tuple[int, bytes]]] | None = None
    void: int = 0

    def grant(self, member: bytes, roles: list[str]) -> None:
        self.members[member] = roles
        self.held[member].update(roles)

    def apply(self, act: Act, body: Body) -> bool:
        """Whether a control act of the controller has an effect, and that effect."""
        if body.kind in ("control.recover", "round.release", "device.vouch"):  # read apart
            return False
        if body.kind.startswith("round.") and not self.is_chair(act.device):
            return False
        effect: bool = getattr(self, "_" + body.kind.replace(".", "_"))(act, body)
        if effect:
            self.effective.add(act.name)
        return effect

    def choice(self, device: bytes, fork: int) -> tuple[int, bytes] | None:
        """The act of a forked device that the control log chooses; None when it does not."""
        if device in self.leads:
            return self.leads[device]
        pinned = self.seal[1].get(device, (0, b"")) if self.seal else (0, b"")
        if pinned[0] >= fork:
            return pinned
        known = self.devices.get(device)
        if known is not None and known.cut is not None:
            return (known.cut, known.cut_name) if known.cut >= fork else None
        for found in sorted(self.rounds.values(), key=lambda each: -each.number):
            head = found.cut.get(device, (0, b""))
            if head[0] >= fork:
                return head
        return None

    def is_chair(self, device: bytes) -> bool:
        owner = self.devices.get(device)
        return owner is not None and "chair" in self.members.get(owner.member, [])

    def _genesis(self, act: Act, body: Body) -> bool:
        if self.devices or not self._are_keys(act.device, body["sign"], body["box"]):
            return False
        self.controller = act.device
        self.grant(body["member"], body["roles"])
        self.devices[act.device] = Device(body["member"], body["sign"])
        self.epochs[1] = {act.device: body["epoch"]}
        return True

    def _member_add(self, _: Act, body: Body) -> bool:
        self.grant(body["member"], body["roles"])
        return True

    def _device_add(self, _: Act, body: Body) -> bool:
        device = body["device"]
        if body["member"] not in self.members or device in self.devices:
            return False
        if not self._are_keys(device, body["sign"], body["box"]):
            return False
        self.devices[device] = Device(body["member"], body["sign"])
        for epoch, keys in self.epochs.items():
            if epoch in body["epochs"]:
                keys[device] = body["epochs"][epoch]
        return True

    def _device_revoke(self, _: Act, body: Body) -> bool:
        device, cut = body["device"], body["cut"]
        if device not in self.devices or device == self.controller:
            return False
        if cut is not None and not are_heads([cut]):
            return False
        self.devices[device].cut = cut["seq"] if cut else 0
        self.devices[device].cut_name = cut["digest"] if cut else b""
        return True

    def _epoch_new(self, _: Act, body: Body) -> bool:
        if body["epoch"] != max(self.epochs) + 1:
            return False
        self.epochs[body["epoch"]] = dict(body["keys"])
        return True

    def _recovery_set(self, _: Act, body: Body) -> bool:
        if len(body["sign"]) != 32 or not is_real(body["box"]):
            return False
        self.paper = (body["sign"], body["box"])
        return True

    def _control_handover(self, _: Act, body: Body) -> bool:
        device = self.devices.get(body["device"])
        if device is None or device.cut is not None:
            return False
        self.controller = body["device"]
        return True

    def _archive(self, act: Act, body: Body) -> bool:
        if not are_heads(body["heads"].values()):
            return False
        self.seal = (act, pairs(body["heads"]))
        return True

    def _round_open(self, act: Act, body: Body) -> bool:
        jurors, dossiers = body["jurors"], body["dossiers"]
        fits = (
            body["round"] not in self.rounds
            and body["number"] == len(self.rounds) + 1
            and is_real(body["public"])
            and len(set(jurors)) == len(jurors)
            and len(set(dossiers)) == len(dossiers)
            and self._is_shared(act, body)
        )
        if fits:
            self.rounds[body["round"]] = Round(
                body["number"],
                "open",
                body["public"],
                jurors,
                dossiers,
                holder=body["holder"],
                second=body["second"],
                escrow=dict(body["escrow"]),
                paper=body["recovery"],
            )
        return fits

    def _is_shared(self, act: Act, body: Body) -> bool:
        """Whether a round has the second key that it needs, or neither has nor needs one."""
        holder, second = body["holder"], body["second"]
        if not holder and not second:
            return not any("holder" in roles for roles in self.members.values())
        used = {each.public for each in self.rounds.values()}
        used |= {each.second for each in self.rounds.values()} | {body["public"]}
        return (
            "holder" in self.members.get(holder, [])
            and holder != self.devices[act.device].member
            and is_real(second)
            and second not in used
        )

    def _round_escrow(self, _: Act, body: Body) -> bool:
        found = self.rounds.get(body["round"])
        if found is None:
            return False
        found.escrow = {**found.escrow, **body["keys"]}
        found.paper = body["recovery"] or found.paper
        return True

    def _round_close(self, act: Act, body: Body) -> bool:
        found = self.rounds.get(body["round"])
        if found is None or found.state != "open" or not are_heads(body["cut"].values()):
            return False
        found.state, found.cut = "closed", pairs(body["cut"])
        found.closing = (act.device, act.seq)
        return True

    def _round_late(self, act: Act, body: Body) -> bool:
        found, acts = self.rounds.get(body["round"]), body["acts"]
        if found is None or found.state != "closed" or found.private or not acts:
            return False
        places = {(each["device"], each["seq"]) for each in acts}
        named = {(device, seq) for device, seq, _ in found.let_in()}
        inside = {(device, seq) for device, seq in places if seq <= found.cut.get(device, (0,))[0]}
        if len(places) < len(acts) or places & (named | inside) or not body["reason"].strip():
            return False
        if not are_heads(acts):
            return False
        found.late.append((act, body))
        return True

    def _round_unseal(self, _: Act, body: Body) -> bool:
        found, private = self.rounds.get(body["round"]), body["private"]
        if found is None or found.state != "closed" or found.private:
            return False
        if not fits(private, found.public):
            return False
        found.private = private
        return True

    def _round_show(self, _: Act, body: Body) -> bool:
        found = self.rounds.get(body["round"])
        if found is None or not found.private or found.shown:
            return False
        found.shown = True
        return True

    def vouch(self, acts: Iterable[tuple[Act, Body]]) -> None:
        """Say which devices are their member's own: the first, and those that one vouches for."""
        members = [device.member for device in self.devices.values()]
        self.own = {
            name
            for at, (name, device) in enumerate(self.devices.items())
            if device.member not in members[:at]
        }
        good = []
        for act, body in acts:
            by, named = self.devices.get(act.device), self.devices.get(body["device"])
            if by is None or named is None or by is named or by.member != named.member:
                continue
            if by.cut is None or act.seq <= by.cut:
                good.append((act, body["device"]))
        for _ in good:  # a chain of vouches is no longer than this
            self.own |= {device for act, device in good if act.device in self.own}
        self.effective |= {act.name for act, _ in good if act.device in self.own}

    def release(self, acts: Iterable[tuple[Act, Body]], journals: Journals) -> None:
        """Add what second holders released, then say where each round stands."""
        given: dict[str, list[Act]] = defaultdict(list)
        for act, body in acts:
            found, device = self.rounds.get(body["round"]), self.devices.get(act.device)
            if found is None or not found.second or not found.closing[1] or device is None:
                continue
            if device.member != found.holder and not self.is_chair(act.device):
                continue
            if device.cut is not None and act.seq > device.cut:
                continue
            if not fits(body["private"], found.second):
                continue
            if journals.knows(act.device, act.seq, *found.closing):
                found.second_private = body["private"]
                given[body["round"]].append(act)
                self.effective.add(act.name)
        for key, found in self.rounds.items():
            for late in list(found.late):
                place = (late[0].device, late[0].seq)
                if not all(journals.knows(act.device, act.seq, *place) for act in given[key]):
                    found.late.remove(late)
                    self.effective.discard(late[0].name)
            if found.is_readable():
                found.state = "shown" if found.shown else "opened"

    @staticmethod
    def _are_keys(device: bytes, sign: bytes, box: bytes) -> bool:
        return len(sign) == 32 and is_real(box) and device_name(sign, box) == device


def are_heads(heads: Iterable[dict[str, Value]]) -> bool:
    return all(head["seq"] >= 1 and len(head["digest"]) == 32 for head in heads)


def pairs(heads: Mapping[bytes, dict[str, Value]]) -> dict[bytes, tuple[int, bytes]]:
    return {device: (head["seq"], head["digest"]) for device, head in heads.items()}


def fits(private: bytes, public: bytes) -> bool:
    return len(private) == 32 and public_of(private) == public


@dataclass
class Claim:
    """A control.recover, and the last act of the lost device that it leaves standing."""

    act: Act
    body: Body

    @property
    def cut(self) -> int:
        return self.body["cut"]["seq"] if self.body["cut"] else 0

    def is_held(self, journals: Journals) -> bool:
        """Whether the act at the cut is the one that it names."""
        head = self.body["cut"]
        held = journals.acts.get((self.body["lost"], self.cut))
        return head is None or (held is not None and held.name == head["digest"])

    def is_vouched_for(self, jury: bytes, roster: Roster) -> bool:
        """Whether the paper vouches for a device of the roster, as they stand."""
        device, head, lost = self.act.device, self.body["cut"], self.body["lost"]
        known = roster.devices.get(device)
        if known is None or known.cut is not None or self.cut < roster.reached.get(lost, 0):
            return False
        named = [head["seq"], head["digest"]] if head else None
        text = b"jury-recover-v1\0" + encode([jury, device, self.act.seq, lost, named])
        try:
            Ed25519PublicKey.from_public_bytes(roster.paper[0]).verify(self.body["signature"], text)
        except (InvalidSignature, ValueError):
            return False
        return True


class Log:
    """The control log, followed from device to device."""

    def __init__(
        self,
        jury: bytes,
        journals: Journals,
        bodies: Mapping[bytes, Body],
        forks: Mapping[bytes, int],
    ) -> None:
        self.jury, self.journals, self.forks = jury, journals, forks
        self.control = {
            device: [
                (act, bodies[act.name])
                for act in journals.of(device)
                if not act.group and act.name in bodies
            ]
            for device in journals.devices()
        }
        self.turns: list[tuple[list[Claim], Claim | None]] = []
        self.leads: dict[bytes, tuple[int, bytes]] = {}

    def every(self, kind: str) -> list[tuple[Act, Body]]:
        return [each for acts in self.control.values() for each in acts if each[1].kind == kind]

    def follow(self, founder: Act, body: Body) -> Roster | None:
        """Read it once; None when a recovery was found, after which it reads differently."""
        roster = Roster()
        if not roster.apply(founder, body):
            return Roster()
        current, since = founder.device, (founder.device, 0)
        roster.reached[current] = 1
        turn = 0
        while True:
            known = self.turns[turn] if turn < len(self.turns) else None
            claims = self.read(roster, current, since, known)
            if known is None:
                self.turns.append((claims, self.best(claims)))
                if claims:
                    return None
            winner = self.turns[turn][1]
            turn += 1
            if roster.controller != current:
                since = (current, roster.reached[current])
            elif winner is not None:
                since = (winner.act.device, winner.act.seq)
                roster.controller = winner.act.device
                roster.effective.add(winner.act.name)
                reached = max(winner.act.seq, roster.reached.get(winner.act.device, 0))
                roster.reached[winner.act.device] = reached
            else:
                return roster
            current = roster.controller

    def read(
        self,
        roster: Roster,
        current: bytes,
        since: tuple[bytes, int],
        known: tuple[list[Claim], Claim | None] | None,
    ) -> list[Claim]:
        """Apply one controller's acts; give the claims on its log that the paper vouches for."""
        end = known[1] if known else None
        claims = [] if known else self.claims(current, since)
        fork = 0 if known else self.forks.get(current, 0)
        good: list[Claim] = []
        for act, body in self.control.get(current, []):
            if act.seq <= roster.reached.get(current, 0):
                continue
            if not self.journals.knows(current, act.seq, *since):
                continue
            if fork and act.seq >= fork:
                self.lead(current, good, claims, roster, fork)
                fork = 0
            ripe = [each for each in claims if each.cut < act.seq]
            claims = [each for each in claims if each.cut >= act.seq]
            good += [each for each in ripe if self.is_good(each, roster)]
            if end and act.seq > end.cut:
                return good
            roster.reached[current] = act.seq
            roster.apply(act, body)
            if roster.controller != current:
                return good
        if fork:
            self.lead(current, good, claims, roster, fork)
        return good + [each for each in claims if self.is_good(each, roster)]

    def lead(
        self, lost: bytes, good: list[Claim], claims: list[Claim], roster: Roster, fork: int
    ) -> None:
        """Note the cut of the best claim, as things stand before the fork, if it lies beyond."""
        below = [each for each in claims if each.cut < fork and self.is_good(each, roster)]
        beyond = [
            each for each in claims if each.cut >= fork and each.is_vouched_for(self.jury, roster)
        ]
        best = self.best([*good, *below, *beyond])
        if best is not None and best in beyond:
            head = best.body["cut"]
            self.leads.setdefault(lost, (head["seq"], head["digest"]))

    def is_good(self, claim: Claim, roster: Roster) -> bool:
        """Whether the paper vouches for it, and nobody knew that things had moved on."""
        if not claim.is_held(self.journals) or not claim.is_vouched_for(self.jury, roster):
            return False
        lost, journals = claim.body["lost"], self.journals
        moved = [
            act.seq
            for act, body in self.control.get(lost, [])
            if act.seq > claim.cut
            and (
                body.kind in {"recovery.set", "control.handover"}
                or (body.kind == "device.revoke" and body["device"] == claim.act.device)
            )
        ]
        owner = roster.devices[lost].member
        for device, known in roster.devices.items():
            at = journals.first_to_know(device, lost, moved[0]) if moved else None
            if at is None or known.member == owner or not (known.cut is None or at <= known.cut):
                continue
            if not journals.knows(device, at, claim.act.device, claim.act.seq):
                return False
        return True

    def claims(self, lost: bytes, since: tuple[bytes, int]) -> list[Claim]:
        used = {claim.act.name for claims, best in self.turns if best for claim in claims}
        return [
            Claim(act, body)
            for act, body in self.every("control.recover")
            if body["lost"] == lost
            and act.device != lost
            and act.name not in used
            and self.journals.knows(act.device, act.seq, *since)
        ]

    def best(self, claims: list[Claim]) -> Claim | None:
        """The claim that stands: none that knows another; the highest cut; the lowest digest."""

        def knows_another(one: Claim) -> bool:
            return any(
                self.journals.knows(one.act.device, one.act.seq, other.act.device, other.act.seq)
                for other in claims
                if other is not one
            )

        first = [each for each in claims if not knows_another(each)] or claims
        return min(first, key=lambda each: (-each.cut, each.act.name), default=None)


def govern(
    jury: bytes, journals: Journals, bodies: Mapping[bytes, Body], forks: Mapping[bytes, int]
) -> Roster:
    """Say who belongs to the jury, and where its rounds stand."""
    founder = next(
        (
            act
            for device in journals.devices()
            for act in journals.of(device)
            if act.seq == 1 and act.name == jury
        ),
        None,
    )
    body = bodies.get(jury)
    if founder is None or body is None or body.kind != "genesis":
        return Roster()
    log = Log(jury, journals, bodies, forks)
    roster = log.follow(founder, body)
    while roster is None:
        roster = log.follow(founder, body)
    if not roster.devices:
        return roster
    roster.leads = log.leads
    roster.vouch(log.every("device.vouch"))
    roster.release(log.every("round.release"), journals)
    roster.recoveries = [
        (claim.act.name, claim is best) for claims, best in log.turns for claim in claims
    ]
    roster.void = sum(map(len, log.control.values())) - len(roster.effective)
    return roster


# --- Group acts -----------------------------------------------------------------------------------

PREPARERS = {"secretariat", "chair"}


PIECE = 4_194_304 - 12 - 16
"""Bytes of a file that an encrypted piece has room for."""


def is_whole(body: Body) -> bool:
    """Whether the pieces that an attachment.put names are those of such a file."""
    size = body["size"]
    if not 0 < size <= 209_715_200 or {len(body["digest"]), len(body["key"])} != {32}:
        return False
    sizes = [min(PIECE, size - start) + 28 for start in range(0, size, PIECE)]
    hashes = [each["hash"] for each in body["pieces"]]
    return [each["size"] for each in body["pieces"]] == sizes and {*map(len, hashes)} == {32}


@dataclass
class State:
    """What a set of acts amounts to."""

    jury: bytes
    journals: Journals
    bodies: dict[bytes, Body]
    roster: Roster
    registers: dict[tuple[Value, ...], tuple[Act, Body]] = field(default_factory=dict)
    ballots: dict[str, list[tuple[Act, Body]]] = field(default_factory=lambda: defaultdict(list))
    forks: Mapping[bytes, int] = field(default_factory=dict)

    def hear(self, act: Act) -> None:
        """Take a group act, if its author may say what it says."""
        body, device = self.bodies.get(act.name), self.roster.devices.get(act.device)
        if body is None or device is None or not act.group:
            return
        if device.cut is not None and act.seq > device.cut:
            return
        if not self._may(act.device, device.member, body):
            return
        if body.kind == "ballot.cast":
            self.ballots[body["round"]].append((act, body))
            return
        name = self._register(device.member, body)
        if name:
            known = self.registers.get(name)
            if known is None or stamp(known[0]) < stamp(act):
                self.registers[name] = (act, body)

    def _may(self, device: bytes, member: bytes, body: Body) -> bool:
        roles = self.roster.held.get(member, set())
        prepares = bool(roles & PREPARERS)
        if body.kind == "edition.define":
            return prepares and is_sound(body["edition"])
        if body.kind == "attachment.put":
            return prepares and is_whole(body)
        if body.kind in ("import.apply", "member.profile", "attachment.drop"):
            return prepares
        if body.kind == "invitation.issue":
            return prepares or body["member"] == member
        if body.kind in ("proposal.put", "closing.sign"):
            return "chair" in roles
        if body.kind == "holder.offer":
            return "holder" in roles and device in self.roster.own and is_real(body["public"])
        if body.kind == "ballot.cast":
            found = self.roster.rounds.get(body["round"])
            return found is not None and member in found.jurors
        return bool(roles)

    @staticmethod
    def _register(member: bytes, body: Body) -> tuple[Value, ...]:
        keys: dict[str, tuple[Value, ...]] = {
            "edition.define": (),
            "import.apply": (),
            "closing.sign": (),
            "member.profile": ("member",),
            "invitation.issue": ("invite", "member"),
            "proposal.put": ("round", "dossier"),
        }
        if body.kind in ("attachment.put", "attachment.drop"):
            return ("attachment.put", body["dossier"], body["digest"])
        if body.kind == "recusal.declare":
            return (body.kind, member, body["dossier"])
        if body.kind == "holder.offer":
            return (body.kind, member, body["public"])
        if body.kind not in keys:
            return ()
        return (body.kind, *(body[name] for name in keys[body.kind]))

    def up_to(self, cut: Mapping[bytes, tuple[int, bytes]]) -> State:
        """What the group acts inside a cut amount to, under the roster of the whole."""
        inside = State(self.jury, self.journals, self.bodies, self.roster)
        for act in self.journals.acts.values():
            if act.device in cut and act.seq <= cut[act.device][0]:
                inside.hear(act)
        return inside

    def standing(self, kind: str) -> list[tuple[Act, Body]]:
        return [each for name, each in sorted_registers(self.registers) if name[0] == kind]

    def effect(self) -> Value:
        """Everything that acts change by what they say."""
        roster = self.roster
        return repr(
            (
                roster.controller,
                roster.members,
                sorted((member, sorted(roles)) for member, roles in roster.held.items()),
                roster.devices,
                sorted(roster.own),
                roster.epochs,
                roster.rounds,
                roster.paper,
                roster.recoveries,
                roster.seal and roster.seal[1],
                [(name, act.name) for name, (act, _) in sorted_registers(self.registers)],
                sorted((key, act.name) for key, cast in self.ballots.items() for act, _ in cast),
            )
        )


def sorted_registers(
    registers: Mapping[tuple[Value, ...], tuple[Act, Body]],
) -> list[tuple[tuple[Value, ...], tuple[Act, Body]]]:
    return sorted(registers.items(), key=lambda each: repr(each[0]))


def stamp(act: Act) -> tuple[int, bytes, int]:
    return (act.clock, act.device, act.seq)


def is_sound(edition: dict[str, Value]) -> bool:
    scale, rules = edition["scale"], edition["rules"]
    keys = [each["key"] for each in edition["criteria"]]
    return (
        1 <= scale["maximum"] <= 100
        and 0 <= scale["minimum_level"] <= scale["maximum"]
        and rules["quorum_minimum"] >= 1
        and 0 <= rules["quorum_share"] <= 1
        and len(set(keys)) == len(keys)
        and set(rules["tie_breaks"]) <= set(keys)
    )


def fold(jury: bytes, acts: Sequence[Act], keys: Mapping[int, bytes] | bytes) -> State:
    """Amount to a state; ``keys`` are the group keys by epoch, or one key for all."""
    bodies: dict[bytes, Body] = {}
    for act in acts:
        try:
            text, kinds = act.body, CONTROL
            if act.group:
                key = keys if isinstance(keys, bytes) else keys.get(act.epoch, b"")
                context = encode([jury, act.device, act.seq, act.epoch])
                text, kinds = unpad(decrypt(text, key, context)), GROUP
            bodies[act.name] = read_body(text, kinds)
        except Bad:  # it holds its place and says nothing
            continue
    branches = Branches(acts)
    chosen: dict[bytes, tuple[int, bytes]] = {}
    tried: set[bytes] = set()
    while True:
        state = _read(jury, branches, chosen, bodies)
        fresh = {
            device: head
            for device, fork in branches.forks.items()
            if (head := state.roster.choice(device, fork)) and head[1] not in tried
        }
        if not fresh:
            return state
        tried |= {name for _, name in fresh.values()}
        chosen |= {device: head for device, head in fresh.items() if branches.branch(device, *head)}


def _read(
    jury: bytes,
    branches: Branches,
    chosen: Mapping[bytes, tuple[int, bytes]],
    bodies: dict[bytes, Body],
) -> State:
    """What the acts that count amount to, if these branches are chosen."""
    journals = Journals(branches.counting(chosen))
    roster = govern(jury, journals, bodies, branches.forks)
    state = State(jury, journals, bodies, roster, forks=branches.forks)
    for _, act in sorted(journals.acts.items()):
        state.hear(act)
    return state


# --- The box --------------------------------------------------------------------------------------


@dataclass
class Box:
    counted: list[tuple[bytes, Value]] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    late: int = 0
    clashes: int = 0


Cast = tuple[Act, Body]


def rank_of(cast: Cast) -> tuple[int, tuple[int, bytes, int]]:
    return (cast[1]["revision"], stamp(cast[0]))


def open_box(state: State, key: str) -> Box:
    found, box = state.roster.rounds[key], Box()
    owner = {name: device.member for name, device in state.roster.devices.items()}
    held = state.journals.acts
    inside: list[Cast] = []
    for act, body in sorted(state.ballots[key], key=lambda each: (each[0].device, each[0].seq)):
        head = found.cut.get(act.device, (0, b""))
        if act.seq > head[0] and (act.device, act.seq, act.name) not in found.let_in():
            box.late += 1
        elif (act.device, head[0]) in held and held[act.device, head[0]].name != head[1]:
            box.rejected.append("ballot_forked")
        else:
            inside.append((act, body))
    copies = Counter(body["sealed"] for _, body in inside)
    newest: dict[tuple[bytes, bytes], Cast] = {}
    for cast in inside:
        place = (owner[cast[0].device], cast[1]["ref"])
        if place not in newest or rank_of(newest[place]) < rank_of(cast):
            newest[place] = cast
    chosen: dict[tuple[bytes, str], tuple[Cast, Value]] = {}
    for cast in sorted(newest.values(), key=lambda each: (each[0].device, each[0].seq)):
        member = owner[cast[0].device]
        try:
            ballot = open_ballot(state.jury, cast, member, found)
        except Bad as error:
            copied = error.code == "seal_broken" and copies[cast[1]["sealed"]] > 1
            box.rejected.append("ballot_copied" if copied else error.code)
            continue
        place = (member, ballot["dossier"])
        if place not in chosen or rank_of(chosen[place][0]) < rank_of(cast):
            chosen[place] = (cast, ballot)
    loose = clashing(state, inside, owner)
    for (member, _), (cast, ballot) in sorted(chosen.items()):
        box.counted.append((member, ballot))
        box.clashes += cast[0].name in loose
    return box


def open_ballot(jury: bytes, cast: Cast, member: bytes, found: Round) -> Value:
    act, body = cast
    if body["suite"] not in (1, 2):
        bad("unknown_suite")
    if (body["suite"] == 2) != bool(found.second):
        bad("ballot_layers")
    named = [body["round"], member, act.device, body["ref"], body["revision"]]
    if body["suite"] == 1:
        info = encode(["jury-ballot-v1", jury, *named])
        padded = unseal(body["sealed"], found.private, info)
    else:
        outer, inner = (encode(["jury-ballot-v2", layer, jury, *named]) for layer in (2, 1))
        padded = unseal(unseal(body["sealed"], found.second_private, outer), found.private, inner)
    slip = SLIP(decode(unpad(padded)))
    if [slip[each] for each in ("round", "juror", "device", "ref", "revision")] != named:
        bad("ballot_mismatch")
    ballot = slip["ballot"]
    if ballot["dossier"] not in found.dossiers:
        bad("ballot_stranger")
    criteria = [each["criterion"] for each in ballot["criteria"]]
    if len(set(criteria)) < len(criteria):
        bad("ballot_stuffed")
    return ballot


def clashing(state: State, inside: Iterable[Cast], owner: Mapping[bytes, bytes]) -> set[bytes]:
    """Answers of one juror, on two devices, neither of which replaces or knows the other."""
    spoken: dict[tuple[bytes, bytes], dict[bytes, Cast]] = defaultdict(dict)
    for cast in inside:
        said = spoken[owner[cast[0].device], cast[1]["ref"]]
        known = said.get(cast[0].device)
        if known is None or known[0].seq < cast[0].seq:
            said[cast[0].device] = cast
    found: set[bytes] = set()
    for said in spoken.values():
        loose = {
            one.name
            for one, _ in said.values()
            if not any(
                other.device != one.device
                and (
                    body["replaces"] == one.name
                    or state.journals.knows(other.device, other.seq, one.device, one.seq)
                )
                for other, body in said.values()
            )
        }
        found |= loose if len(loose) > 1 else set()
    return found


# --- The count ------------------------------------------------------------------------------------


def level_of(counts: Sequence[int]) -> int | None:
    reached, total = 0, sum(counts)
    for grade, number in enumerate(counts):
        reached += number
        if total and 2 * reached >= total:
            return grade
    return None


def key_of(counts: Sequence[int]) -> list[Fraction]:
    """The row of numbers by which dossiers are ordered, as exact fractions."""
    level, total = level_of(counts), sum(counts)
    if level is None:
        raise ValueError(counts)
    camps = [(sum(counts[: g + 1]), -1, g) for g in range(level) if counts[g]]
    camps += [(sum(counts[g:]), 1, g) for g in range(level + 1, len(counts)) if counts[g]]
    camps.sort(key=lambda camp: (-camp[0], camp[1]))
    key = [Fraction(level)]
    for size, side, grade in camps:
        key += [Fraction(side * size, total), Fraction(grade)]
    return [*key, Fraction(0)]


def split(tied: list[str], sheets: Mapping[str, Sequence[int]]) -> list[list[str]]:
    """Part dossiers by the keys of these grades, the best first; all together when one has none."""
    if any(not sum(sheets[each]) for each in tied):
        return [tied]
    groups: dict[tuple[Fraction, ...], list[str]] = defaultdict(list)
    for each in tied:
        groups[tuple(key_of(sheets[each]))].append(each)
    return [groups[key] for key in sorted(groups, reverse=True)]


@dataclass
class Result:
    computed: int | None
    rank: int | None


def count(
    state: State, key: str, dossiers: Mapping[str, Value], box: Box
) -> tuple[dict[str, Result], Value]:
    """Count a round by what its cut holds: results by dossier, and the edition they rest on."""
    found = state.roster.rounds[key]
    inside = state.up_to(found.cut)
    edition = the(inside, "edition.define", "edition_missing")["edition"]
    top, rules = edition["scale"]["maximum"], edition["rules"]
    recused = recused_pairs(inside, dossiers)
    sheets = {name: [0] * (top + 1) for name in dossiers}
    grid = {
        criterion: {name: [0] * (top + 1) for name in dossiers} for criterion in rules["tie_breaks"]
    }
    for member, ballot in box.counted:
        name, grade = ballot["dossier"], ballot["answer"]["grade"]
        if name not in sheets or member not in found.jurors or (member, name) in recused:
            continue
        if grade is None or not 0 <= grade <= top:
            continue
        sheets[name][grade] += 1
        for each in ballot["criteria"]:
            if each["criterion"] in grid and 0 <= each["grade"] <= top:
                grid[each["criterion"]][name][each["grade"]] += 1
    ranked = []
    for name, sheet in sheets.items():
        eligible = len(found.jurors) - sum((member, name) in recused for member in found.jurors)
        share = rules["quorum_share"] * eligible
        needed = max(rules["quorum_minimum"], -(-share.numerator // share.denominator))
        if sum(sheet) >= needed:
            ranked.append(name)
    groups = split(ranked, sheets) if ranked else []
    for criterion in rules["tie_breaks"]:
        groups = [part for group in groups for part in split(group, grid[criterion])]
    results = {name: Result(None, None) for name in dossiers}
    before = 0
    for group in groups:
        for name in group:
            level = level_of(sheets[name]) or 0
            computed = max(level, edition["scale"]["minimum_level"])
            results[name] = Result(computed if dossiers[name]["admissible"] else None, before + 1)
        before += len(group)
    return results, edition


def recused_pairs(inside: State, dossiers: Mapping[str, Value]) -> set[tuple[bytes, str]]:
    recused = set()
    for act, body in inside.standing("recusal.declare"):
        if body["active"]:
            recused.add((inside.roster.devices[act.device].member, body["dossier"]))
    for _, body in inside.standing("member.profile"):
        for name, dossier in dossiers.items():
            if dossier["authority"]["code"] in body["interests"]:
                recused.add((body["member"], name))
    return recused


def the(state: State, kind: str, missing: str) -> Body:
    """The standing act of a register that there is one of."""
    found = state.registers.get((kind,))
    return found[1] if found else bad(missing)


# --- The proof archive ----------------------------------------------------------------------------


def read_archive(path: Path) -> tuple[bytes, dict[int, bytes], list[Act], list[Act]]:
    """The jury, the group keys, the acts of the journals, and those that prove forks."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        if len(set(names)) != len(names):
            bad("archive_duplicate")
        if any(each.compress_type != zipfile.ZIP_STORED for each in archive.infolist()):
            bad("archive_shape")
        for needed in ("jury.cbor", "keys.cbor"):
            if needed not in names:
                bad("archive_incomplete")
        facts = decode(archive.read("jury.cbor"))
        if not isinstance(facts, dict) or facts.keys() != {"format", "jury"}:
            bad("archive_shape")
        if type(facts["format"]) is not int or facts["format"] != 1:
            bad("newer_archive")
        keys = mapping(INT, BYTES)(decode(archive.read("keys.cbor")))
        acts: list[Act] = []
        twice: list[Act] = []
        for inner in sorted(set(names) - {"LISEZMOI.txt", "jury.cbor", "keys.cbor"}):
            if inner.startswith("fork/"):
                twice.append(_proving(inner, archive.read(inner), facts["jury"]))
            else:
                acts += _archived(inner, archive.read(inner), facts["jury"])
    return facts["jury"], keys, acts, twice


def _proving(inner: str, content: bytes, jury: bytes) -> Act:
    act = read_act(content)
    if inner != f"fork/{spell(act.device)}/{act.seq:08}-{spell(digest(content))[:16]}.act":
        bad("archive_stranger")
    if jury not in (act.jury, act.name):
        bad("other_jury")
    return act


def _check_forks(state: State, acts: Iterable[Act]) -> None:
    """What lies in ``fork`` is, of each device named there, two acts of one number."""
    by_device: dict[bytes, list[Act]] = defaultdict(list)
    for act in acts:
        by_device[act.device].append(act)
    for device, several in by_device.items():
        if device not in state.roster.devices:
            bad("unknown_device")
        for act in several:
            verify(act, state.roster.devices[device].sign)
        if len({act.seq for act in several}) > 1 or len({act.name for act in several}) < 2:
            bad("fork_unproved")


def _archived(inner: str, content: bytes, jury: bytes) -> list[Act]:
    if not inner.startswith("journal/"):
        bad("archive_stranger")
    segment = read_segment(content)
    if segment.jury != jury:
        bad("other_jury")
    if inner != f"journal/{spell(segment.device)}/{segment_name(content, segment)}":
        bad("archive_stranger")
    acts = [read_act(raw) for raw in segment.acts]
    for number, act in enumerate(acts, start=segment.first):
        if act.device != segment.device:
            bad("foreign_act")
        if act.seq != number:
            bad("act_missing")
    return acts


def check_archive(path: Path) -> str:
    """Check an archive whole; a sentence on what it proves."""
    jury, keys, acts, twice = read_archive(path)
    chains: dict[bytes, list[Act]] = defaultdict(list)
    for act in sorted(acts, key=lambda each: (each.device, each.seq)):
        chain = chains[act.device]
        if act.seq != len(chain) + 1:
            bad("act_missing")
        if act.prev != (chain[-1].name if chain else b""):
            bad("broken_chain")
        if jury not in (act.jury, act.name):
            bad("other_jury")
        chain.append(act)
    state = fold(jury, acts, keys)
    _check_signatures(state, chains)
    _check_keys(state, keys)
    _check_seal(state, chains)
    _check_forks(state, twice)
    return _check_outcome(state, chains)


def _check_signatures(state: State, chains: Mapping[bytes, list[Act]]) -> None:
    if not state.roster.devices:
        bad("genesis_missing")
    for device, chain in chains.items():
        if device not in state.roster.devices:
            bad("unknown_device")
        for act in chain:
            verify(act, state.roster.devices[device].sign)


def _check_keys(state: State, keys: Mapping[int, bytes]) -> None:
    """Each group key opens what it is meant for; there is no other key, and none is missing."""
    tried: set[int] = set()
    opened: set[int] = set()
    for act in state.journals.acts.values():
        if not act.group or act.epoch not in state.roster.epochs:
            continue
        if act.epoch not in keys:
            bad("epoch_key_missing")
        tried.add(act.epoch)
        context = encode([state.jury, act.device, act.seq, act.epoch])
        try:
            unpad(decrypt(act.body, keys[act.epoch], context))
        except Bad:
            continue
        opened.add(act.epoch)
    if tried - opened or not keys.keys() <= state.roster.epochs.keys():
        bad("epoch_key_wrong")


def _check_seal(state: State, chains: Mapping[bytes, list[Act]]) -> None:
    if state.roster.seal is None:
        bad("seal_missing")
    seal, heads = state.roster.seal
    for device, (number, name) in heads.items():
        if len(chains.get(device, [])) < number:
            bad("act_missing")
        if chains[device][number - 1].name != name:
            bad("act_altered")
    for device, chain in chains.items():
        allowed = seal.seq if device == seal.device else heads.get(device, (0, b""))[0]
        if len(chain) > allowed:
            bad("act_after_seal")


def _check_outcome(state: State, chains: Mapping[bytes, list[Act]]) -> str:
    closing = the(state, "closing.sign", "closing_missing")["closing"]
    found = state.roster.rounds.get(closing["round"])
    if found is None or not found.is_readable():
        bad("round_not_opened")
    for device, (number, name) in found.cut.items():
        chain, known = chains.get(device, []), state.roster.devices.get(device)
        cut = known.cut if known is not None else None
        if cut is not None and cut <= len(chain) < number:
            continue
        if len(chain) < number or chain[number - 1].name != name:
            bad("cut_mismatch")
    if found.second and ("holder.offer", found.holder, found.second) not in state.registers:
        bad("second_key_unoffered")
    for device, number, name in found.let_in():
        chain = chains.get(device, [])
        if len(chain) < number or chain[number - 1].name != name:
            bad("late_missing")
    dossiers = {name: each for name, each in read_dossiers(state).items() if name in found.dossiers}
    box = open_box(state, closing["round"])
    results, _ = count(state, closing["round"], dossiers, box)
    check_decisions(state, closing, results, dossiers)
    return (
        f"sound: {len(state.journals.acts)} acts of {len(chains)} devices, "
        f"{len(box.counted)} ballots counted, {len(box.rejected)} rejected, {box.late} late, "
        f"{len(closing['decisions'])} decisions"
    )


def read_dossiers(state: State) -> dict[str, Value]:
    dossiers = {}
    named = {act.name for act in state.journals.acts.values()}
    for number, name in the(state, "import.apply", "dossiers_missing")["listing"].items():
        body = state.bodies.get(name)
        if name not in named or body is None or body.kind != "dossier.put":
            bad("dossier_missing")
        dossier = DOSSIER(decode(inflate(body["deflated"])))
        shape(fits=dossier["number"] == body["number"])
        dossiers[number] = dossier
    return dossiers


def inflate(data: bytes) -> bytes:
    machine = zlib.decompressobj()
    try:
        text = machine.decompress(data, 4_194_304)
    except zlib.error:
        bad("body_shape")
    shape(fits=machine.eof and not machine.unused_data)
    return text


def check_decisions(
    state: State, closing: Value, results: Mapping[str, Result], dossiers: Mapping[str, Value]
) -> None:
    edition = the(state, "edition.define", "edition_missing")["edition"]
    scale, decisions = edition["scale"], closing["decisions"]
    if sorted(each["dossier"] for each in decisions) != sorted(results):
        bad("decisions_incomplete")
    for each in decisions:
        result = results[each["dossier"]]
        if (each["computed"], each["rank"]) != (result.computed, result.rank):
            bad("count_differs")
        if each["level"] != each["computed"] and not each["reason"].strip():
            bad("override_without_reason")
        code = ["jury-diploma-v1", state.jury, each["dossier"], each["level"], each["mentions"]]
        letters = b32encode(digest(encode(code))).decode()[:16]
        if each["diploma_code"] != "-".join(letters[at : at + 4] for at in range(0, 16, 4)):
            bad("diploma_code_differs")
        level = each["level"]
        if level is not None and not scale["minimum_level"] <= level <= scale["maximum"]:
            bad("level_out_of_scale")
    kinds = Counter(dossiers[each["dossier"]]["category"] for each in decisions)
    categories = [each["key"] for each in edition["categories"]]
    gap = len(decisions) - sum(kinds[key] for key in categories)
    levels = Counter(each["level"] for each in decisions if each["level"] is not None)
    communes = {
        code for each in decisions for code in dossiers[each["dossier"]]["authority"]["members"]
    }
    expected = {
        "dossiers": len(decisions),
        "by_category": [*([key, kinds[key]] for key in categories), ["", gap]],
        "by_level": [
            [level, levels[level]]
            for level in range(scale["maximum"], scale["minimum_level"] - 1, -1)
        ],
        "without_level": sum(each["level"] is None for each in decisions),
        "represented_communes": len(communes),
    }
    if closing["totals"] != expected:
        bad("totals_differ")
    if gap and not closing["gap_reason"].strip():
        bad("gap_without_reason")


# --- Invitations ----------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
INVITATION = record(
    jury=BYTES,
    founder_sign=BYTES,
    founder_box=BYTES,
    invite=BYTES,
    member=BYTES,
    name=TEXT,
    label=TEXT,
    vintage=INT,
    store=TEXT,
    secret=BYTES,
    access=BYTES,
)


def read_invitation(text: str) -> Value:
    lines = [line.strip() for line in text.lstrip("\ufeff").strip().splitlines()]
    first = lines[0] if lines else ""
    square, _, rest = "".join(lines).upper().partition(":")
    is_square = square.startswith("JURY") and square[4:].isdigit()
    if not is_square and not first.startswith("Jury - invitation"):
        bad("not_an_invitation")
    if (square != "JURY1") if is_square else (first != "Jury - invitation 1"):
        bad("newer_invitation")
    try:
        if is_square:
            content = b32decode(rest + "=" * (-len(rest) % 8))
        else:
            content = b64decode("".join(lines[1:]), validate=True)
    except ValueError:
        bad("invitation_cut")
    if digest(content[:-8])[:8] != content[-8:]:
        bad("invitation_cut")
    found = INVITATION(decode(content[:-8]))
    sizes = {"jury": 32, "founder_sign": 32, "founder_box": 32, "invite": 16, "member": 16}
    shape(fits=all(len(found[name]) == size for name, size in sizes.items()))
    return found


def read_code(code: str) -> bytes:
    """The 100 bits of a code said aloud, as a 13-byte number."""
    typed = code.upper().translate(dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013")))
    letters = "".join(typed.split()).translate(str.maketrans("OIL", "011"))
    body, check = letters[:20], letters[20:]
    if len(letters) != 21 or any(each not in ALPHABET for each in body):
        bad("wrong_code")
    number = 0
    for each in body:
        number = number << 5 | ALPHABET.index(each)
    if (ALPHABET + "*~$=U")[number % 37] != check:
        bad("wrong_code")
    return number.to_bytes(13, "big")


def read_request(data: bytes, code: str, invite: bytes) -> Value:
    key = derive(read_code(code), b"jury-enrol-v1" + invite)
    shaped = record(invite=BYTES, member=BYTES, sign=BYTES, box=BYTES, laptop=TEXT)
    found = shaped(decode(decrypt(data, key, b"jury-request-v1" + invite)))
    if found["invite"] != invite:
        bad("request_mismatch")
    if len(found["sign"]) != 32 or not is_real(found["box"]):
        bad("bad_key")
    shape(fits=len(found["laptop"]) <= 200)
    return found


# --- Reading a store ------------------------------------------------------------------------------


class Laptop:
    """What a laptop holds that takes segments one after another."""

    def __init__(self, jury: bytes, founder: bytes) -> None:
        self.jury, self.founder = jury, founder
        self.chains: dict[bytes, list[Act]] = defaultdict(list)
        self.forked: set[bytes] = set()

    def key(self, device: bytes) -> bytes | None:
        acts = [act for chain in self.chains.values() for act in chain]
        known = fold(self.jury, acts, b"").roster.devices.get(device)
        if known is not None:
            return known.sign
        return self.founder[16:] if device == self.founder[:16] else None

    def take(self, objects: Sequence[bytes]) -> str:
        """Take what can be taken; told as the vectors tell it."""
        waiting, refused, taken = list(objects), [], 0
        moved = True
        while moved:
            moved = False
            for content in list(waiting):
                try:
                    new = self._take(content)
                except Bad as error:
                    refused.append(error.code)
                    new = 0
                if new is not None:
                    waiting.remove(content)
                    taken, moved = taken + new, True
        said = [f"taken {taken}", *refused, *(["fork"] * len(self.forked))]
        return ", ".join(said + ([f"waiting {len(waiting)}"] if waiting else []))

    def _take(self, content: bytes) -> int | None:
        """Take one segment; None when it must wait."""
        segment = read_segment(content)
        if segment.jury != self.jury:
            bad("segment_other_jury")
        key, chain = self.key(segment.device), self.chains[segment.device]
        if key is None or segment.first > len(chain) + 1:
            return None
        acts = [read_act(raw) for raw in segment.acts]
        for number, act in enumerate(acts, start=segment.first):
            if self.jury not in (act.jury, act.name):
                bad("act_other_jury")
            if (act.device, act.seq) != (segment.device, number):
                bad("segment_mismatch")
        fresh: list[Act] = []
        for act in acts:
            held = [*chain, *fresh]
            if act.seq <= len(held) and held[act.seq - 1] == act:
                continue
            verify(act, key)
            if act.seq <= len(held) or act.prev != (held[-1].name if held else b""):
                self.forked.add(act.device)
                break
            fresh.append(act)
        chain += fresh
        return len(fresh)


# --- Parcels --------------------------------------------------------------------------------------

PARCEL_NAME = re.compile(rb"[a-z0-9.-]{1,80}(/[a-z0-9.-]{1,80}){1,3}")


def read_parcel(data: bytes, jury: bytes) -> tuple[str, dict[str, bytes]]:
    """What is wrong with a parcel, or "", and the objects that can be read."""
    if data[:8] != b"JURYPACK" or len(data) < 41:
        bad("not_a_parcel")
    if data[8:9] != b"1":
        bad("newer_parcel")
    if data[9:41] != jury:
        bad("parcel_other_jury")
    objects: dict[str, bytes] = {}
    at = 41
    while len(data) >= at + 6:
        length, size = (
            int.from_bytes(data[at : at + 2], "big"),
            int.from_bytes(data[at + 2 : at + 6], "big"),
        )
        at += 6
        if not length and not size:
            if len(data) < at + 32:
                break
            return "" if data[at:] == digest(data[:at]) else "parcel_altered", objects
        name, content = data[at : at + length], data[at + length : at + length + size]
        if len(name) < length:
            break
        if not PARCEL_NAME.fullmatch(name) or size > 4_194_304:
            return "parcel_altered", objects
        if len(content) < size:
            break
        objects[name.decode()] = content
        at += length + size
    return "parcel_cut", objects


def is_named_by_its_hash(name: str, content: bytes) -> bool:
    return name.rpartition("/")[2].startswith(spell(digest(content)))


# --- Room tickets ---------------------------------------------------------------------------------

NEAR = "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 127.0.0.0/8 169.254.0.0/16 fc00::/7 fe80::/10 ::1"


def read_ticket(text: str) -> tuple[str, str, str]:
    """The address, the password and the folder of the jury."""
    text = text.strip()
    if not text.startswith("jury-room:"):
        bad("not_a_room")
    version, *parts = text.removeprefix("jury-room:").split("/")
    if re.fullmatch("[0-9]+", version) and version != "1":
        bad("newer_room")
    before, _, check = text.rpartition("/")
    if version != "1" or len(parts) != 4 or check != spell(digest(before.encode()))[:4]:
        bad("room_cut")
    address, password, jury, _ = parts
    host, _, port = address.rpartition(":")
    if not re.fullmatch("[1-9][0-9]{0,4}", port) or int(port) > 65_535:
        bad("room_address")
    try:
        version6 = host.startswith("[") and host.endswith("]")
        known = (IPv6Address if version6 else IPv4Address)(host[1:-1] if version6 else host)
    except ValueError:
        bad("room_address")
    if not any(known in ip_network(each) for each in NEAR.split()):
        bad("room_not_near")
    read_code(password)
    letters = re.fullmatch(f"(?:[{ALPHABET}]{{5}}-){{4}}[{ALPHABET}*~$=U]", password)
    written = f"[{known}]" if version6 else str(known)
    if host != written or not letters or not re.fullmatch("(?:[a-z2-7]{26})?", jury):
        bad("room_cut")
    return address, password, jury


# --- The vectors ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Vector:
    path: Path
    layer: str
    expect: str
    fields: list[tuple[str, str]]

    def all(self, name: str) -> list[bytes]:
        return [bytes.fromhex(value) for each, value in self.fields if each == name]

    def one(self, name: str) -> bytes:
        return self.all(name)[0]

    def text(self, name: str) -> str:
        return next(value for each, value in self.fields if each == name)


def read_vector(path: Path) -> Vector:
    fields: list[tuple[str, str]] = []
    for line in path.read_text("utf-8").partition("\n\n")[2].splitlines():
        if line.startswith("  "):
            name, value = fields.pop()
            fields.append((name, value + line.strip()))
        else:
            name, _, value = line.partition(":")
            fields.append((name, value.strip()))
    return Vector(path, fields[0][1], fields[1][1], fields[2:])


def judge(vector: Vector) -> str:
    """What this reader says of a vector."""
    try:
        return JUDGES[vector.layer](vector) or "accept"
    except Bad as error:
        return error.code


def _judge_envelope(vector: Vector) -> None:
    verify(read_act(vector.one("act")), vector.one("key"))


def _judge_segment(vector: Vector) -> None:
    read_segment(vector.one("data"))


def _judge_body(vector: Vector) -> None:
    read_body(vector.one("body"), CONTROL if vector.text("class") == "control" else GROUP)


def _judge_piece(vector: Vector) -> None:
    content = vector.one("object")
    if hashlib.sha256(content).digest() != vector.one("hash"):
        bad("piece_damaged")
    number, count = int(vector.text("number")), int(vector.text("count"))
    place = [vector.one("jury"), vector.one("digest"), number, count]
    if content[:12] != number.to_bytes(12, "big"):
        bad("cipher_broken")
    decrypt(content, vector.one("key"), encode(["jury-attachment-v1", *place]))


def _judge_parcel(vector: Vector) -> str:
    trouble, objects = read_parcel(vector.one("file"), vector.one("jury"))
    kinds: dict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for name, content in objects.items():
        kinds[name.partition("/")[0]].append((name, content))
    laptop = Laptop(vector.one("jury"), vector.one("founder"))
    said = [trouble] if trouble else []
    said.append(laptop.take([each for name, each in kinds["d"] if name.endswith(".seg")]))
    for kind, words in (("i", "requests"), ("b", "pieces")):
        count = sum(is_named_by_its_hash(*each) for each in kinds[kind])
        said += [f"{words} {count}"] if count else []
    return ", ".join(said)


def _judge_ticket(vector: Vector) -> None:
    read_ticket(vector.one("text").decode())


def _judge_invitation(vector: Vector) -> None:
    if vector.all("file"):
        read_invitation(vector.one("file").decode())
    else:
        read_request(vector.one("request"), vector.text("code"), vector.one("invite"))


def _folded(vector: Vector, acts: Sequence[bytes]) -> State:
    return fold(vector.one("jury"), [read_act(raw) for raw in acts], vector.one("epoch"))


def _judge_fold(vector: Vector) -> str:
    acts = vector.all("act")
    same = _folded(vector, acts).effect() == _folded(vector, acts[:-1]).effect()
    return "no effect" if same else "effect"


def _judge_opening(vector: Vector) -> str:
    box = open_box(_folded(vector, vector.all("act")), vector.text("round"))
    said = [f"counted {len(box.counted)}", *box.rejected]
    said += [f"late {box.late}"] if box.late else []
    return ", ".join(said + ([f"clashes {box.clashes}"] if box.clashes else []))


def _judge_fork(vector: Vector) -> str:
    state = _folded(vector, vector.all("act"))
    ((device, fork),) = state.forks.items()
    said = [
        f"fork {fork}",
        f"head {sum(act.device == device for act in state.journals.acts.values())}",
    ]
    if state.roster.rounds[vector.text("round")].is_readable():
        counted = open_box(state, vector.text("round")).counted
        said.append("grades " + " ".join(str(each["answer"]["grade"]) for _, each in counted))
    return ", ".join(said)


def _judge_chain(vector: Vector) -> str:
    laptop = Laptop(vector.one("jury"), vector.one("founder"))
    founding, *objects = vector.all("object")
    laptop.take([founding])
    return laptop.take([founding, *objects])


JUDGES: dict[str, Callable[[Vector], str | None]] = {
    "envelope": _judge_envelope,
    "segment": _judge_segment,
    "body": _judge_body,
    "invitation": _judge_invitation,
    "piece": _judge_piece,
    "parcel": _judge_parcel,
    "ticket": _judge_ticket,
    "fold": _judge_fold,
    "fork": _judge_fork,
    "opening": _judge_opening,
    "chain": _judge_chain,
}


def check_vectors(folder: Path) -> list[str]:
    """Compare this reader with every vector; the disagreements, as lines."""
    found = [read_vector(path) for path in sorted(folder.glob("*/*.txt"))]
    told = [(each, judge(each)) for each in found]
    print(f"{len(found)} vectors, {sum(each.expect == said for each, said in told)} agreed")
    return [
        f"{each.path.parent.name}/{each.path.stem}: {each.expect} is right, this reader says {said}"
        for each, said in told
        if each.expect != said
    ]


def main(arguments: Sequence[str]) -> int:
    """Check what is asked."""
    if len(arguments) == 2 and arguments[0] == "--vectors":
        differences = check_vectors(Path(arguments[1]))
        print(*differences, sep="\n", end="\n" if differences else "")
        return 1 if differences else 0
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(check_archive(Path(arguments[0])))
    except Bad as error:
        print(f"wrong: {error.code}")
        return 2 if error.code == "newer_archive" else 1
    except FileNotFoundError as error:
        print(f"unreadable: {error}", file=sys.stderr)
        return 2
    except (OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zipfile.BadZipFile):
        print("wrong: archive_container")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
