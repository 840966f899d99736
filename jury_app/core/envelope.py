"""The envelope of an act: what is signed, by which device, after which act.

``act = CBOR [payload: bytes, signature: 64 bytes]``; the signature covers the stored bytes of the
payload, which are never encoded again to be verified. See docs/format.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from jury_app.core.encoding import Plain, decode, encode
from jury_app.core.round import Head
from jury_app.errors import Damaged

VERSION = 1
MAX_ACT = 256 * 1024
"""Bytes that one act may take, signature included."""
SIGNATURE_CONTEXT = b"jury-event-v1\0"
DEVICE_CONTEXT = b"jury-device-v1\0"
CONTROL, GROUP = 0, 1

_FIELDS = 12


@dataclass(frozen=True, slots=True)
class Header:
    """Everything of a payload but its body. ``jury`` is empty in the genesis act alone.

    ``seen`` are the heads of other devices learnt since this device's previous act; ``clock`` the
    hybrid clock, ``wall`` minutes since 1970, both for display and register order only.
    """

    jury: bytes
    device: bytes
    seq: int
    prev: bytes
    seen: Mapping[bytes, Head]
    clock: int
    wall: int
    group: bool
    epoch: int
    app: str


@dataclass(frozen=True, slots=True)
class Act:
    """A parsed act: the exact bytes it came in, its header and its body (still encrypted)."""

    raw: bytes
    payload: bytes
    signature: bytes
    header: Header
    body: bytes

    @property
    def digest(self) -> bytes:
        """The SHA-256 of the payload: the act's name, and ``prev`` of the next one."""
        return sha256(self.payload).digest()

    @property
    def device(self) -> bytes:
        """The device that signed it."""
        return self.header.device

    @property
    def seq(self) -> int:
        """Its number in the journal of its device, from 1, without gaps."""
        return self.header.seq

    @property
    def prev(self) -> bytes:
        """The digest of the previous act of its device; empty for the first."""
        return self.header.prev


def device_id(sign_key: bytes, box_key: bytes) -> bytes:
    """Name a device after its two public keys (32 bytes each), so that no other can bear it."""
    return sha256(DEVICE_CONTEXT + sign_key + box_key).digest()[:16]


def write(header: Header, body: bytes, key: Ed25519PrivateKey) -> Act:
    """Encode and sign an act; ``Damaged("act_too_large")`` over 256 KiB."""
    seen: dict[int | str | bytes, Plain] = {
        device: [head.seq, head.digest] for device, head in header.seen.items()
    }
    payload = encode(
        {
            0: VERSION,
            1: header.jury,
            2: header.device,
            3: header.seq,
            4: header.prev,
            5: seen,
            6: header.clock,
            7: header.wall,
            8: GROUP if header.group else CONTROL,
            9: header.epoch,
            10: body,
            11: header.app,
        }
    )
    signature = key.sign(SIGNATURE_CONTEXT + payload)
    raw = encode([payload, signature])
    if len(raw) > MAX_ACT:
        raise Damaged("act_too_large", size=len(raw), limit=MAX_ACT)
    return Act(raw, payload, signature, header, body)


def parse(raw: bytes) -> Act:
    """Read an act strictly; ``Damaged`` names the first thing that is not as it must be.

    The signature is not checked here: see :func:`verify`.
    """
    if len(raw) > MAX_ACT:
        raise Damaged("act_too_large", size=len(raw), limit=MAX_ACT)
    outer = decode(raw)
    if not isinstance(outer, list) or len(outer) != 2:  # noqa: PLR2004 - payload, signature
        raise Damaged("act_shape")
    payload, signature = outer
    if not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise Damaged("act_shape")
    if len(signature) != 64:  # noqa: PLR2004 - Ed25519
        raise Damaged("act_shape")
    fields = decode(payload)
    if not isinstance(fields, dict) or 0 not in fields:
        raise Damaged("payload_shape")
    if type(fields[0]) is not int or fields[0] != VERSION:
        raise Damaged("unknown_version")
    header, body = _header(fields)
    return Act(raw, payload, signature, header, body)


def verify(act: Act, sign_key: bytes) -> None:
    """Check the signature against a device's public key; ``Damaged("bad_signature")``."""
    try:
        Ed25519PublicKey.from_public_bytes(sign_key).verify(
            act.signature, SIGNATURE_CONTEXT + act.payload
        )
    except (InvalidSignature, ValueError) as error:
        raise Damaged("bad_signature") from error


def _header(fields: dict[int | str | bytes, Plain]) -> tuple[Header, bytes]:
    if set(fields) != set(range(_FIELDS)):
        raise Damaged("payload_shape")
    for position in (3, 6, 7, 8, 9):
        value = fields[position]
        if type(value) is not int or value < 0:
            raise Damaged("payload_shape")
    for position, sizes in ((1, (0, 32)), (2, (16,)), (4, (0, 32))):
        part = fields[position]
        if not isinstance(part, bytes) or len(part) not in sizes:
            raise Damaged("payload_shape")
    body = fields[10]
    if not isinstance(body, bytes) or not isinstance(fields[11], str):
        raise Damaged("payload_shape")
    header = Header(
        jury=cast("bytes", fields[1]),
        device=cast("bytes", fields[2]),
        seq=cast("int", fields[3]),
        prev=cast("bytes", fields[4]),
        seen=_seen(fields[5]),
        clock=cast("int", fields[6]),
        wall=cast("int", fields[7]),
        group=_is_group(fields[8], fields[9]),
        epoch=cast("int", fields[9]),
        app=fields[11],
    )
    if header.seq < 1 or (header.seq == 1) != (header.prev == b""):
        raise Damaged("payload_shape")
    if not header.jury and (header.seq != 1 or header.group):
        raise Damaged("payload_shape")
    return header, body


def _is_group(kind: Plain, epoch: Plain) -> bool:
    if kind not in (CONTROL, GROUP) or (kind == GROUP) != (epoch != 0):
        raise Damaged("payload_shape")
    return kind == GROUP


def _seen(value: Plain) -> dict[bytes, Head]:
    if not isinstance(value, dict):
        raise Damaged("payload_shape")
    seen: dict[bytes, Head] = {}
    for device, head in value.items():
        if not isinstance(device, bytes) or len(device) != 16:  # noqa: PLR2004 - device id
            raise Damaged("payload_shape")
        if not isinstance(head, list) or len(head) != 2:  # noqa: PLR2004 - number and digest
            raise Damaged("payload_shape")
        seq, digest = head
        if type(seq) is not int or seq < 1 or not isinstance(digest, bytes) or len(digest) != 32:  # noqa: PLR2004
            raise Damaged("payload_shape")
        seen[device] = Head(seq, digest)
    return seen
