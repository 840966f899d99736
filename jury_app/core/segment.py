"""Segments: several acts of one device in one object of a store (docs/format.md, « The store »).

Packing is deterministic: whoever holds the acts can write the very same object again. A segment
only carries acts; what they say, who signed them and how they follow each other is checked later.
"""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from jury_app.errors import Damaged

MAGIC = b"JURYSEG1"
MAX_ACT = 256 * 1024
MAX_SEGMENT = 4 * 1024 * 1024
MAX_SEQ = 99_999_999
"""Eight digits: what a segment's name has room for."""

_HEADER = struct.Struct(">8s32s16sII")
_LENGTH = struct.Struct(">I")
_DIGEST_SIZE = hashlib.sha256().digest_size
OVERHEAD = _HEADER.size + _DIGEST_SIZE
"""Bytes of a segment besides its acts."""
ACT_OVERHEAD = _LENGTH.size
"""Bytes that each act costs besides its own."""
_SPELT = 1024
"""Names remembered as spelt: each listing spells the same devices again and again."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Acts ``first``…``last`` of a device, as exact bytes in order."""

    jury: bytes
    device: bytes
    first: int
    acts: tuple[bytes, ...]

    @property
    def last(self) -> int:
        """The number of the last act."""
        return self.first + len(self.acts) - 1


def pack(jury: bytes, device: bytes, first: int, acts: Sequence[bytes]) -> bytes:
    """Write acts ``first``, ``first`` + 1, … of a device; the same acts give the same bytes.

    ``jury`` is the whole jury id (32 bytes), ``device`` has 16 bytes. ValueError when an act, the
    segment or a number is beyond the format's limits: the caller splits beforehand.
    """
    if len(jury) != 32 or len(device) != 16:  # noqa: PLR2004 - sizes of the format
        raise ValueError("a jury id has 32 bytes and a device id 16")
    if not acts or first < 1 or first + len(acts) - 1 > MAX_SEQ:
        raise ValueError(f"{len(acts)} acts from number {first}")
    parts = [_HEADER.pack(MAGIC, jury, device, first, len(acts))]
    for act in acts:
        if not 0 < len(act) <= MAX_ACT:
            raise ValueError(f"an act of {len(act)} bytes")
        parts += (_LENGTH.pack(len(act)), act)
    content = b"".join(parts)
    if len(content) + _DIGEST_SIZE > MAX_SEGMENT:
        raise ValueError(f"a segment of {len(content) + _DIGEST_SIZE} bytes")
    return content + hashlib.sha256(content).digest()


def weigh(size: int) -> None:
    """Refuse by its size what cannot be a segment, before it is read: "segment_too_big"."""
    if size > MAX_SEGMENT:
        raise Damaged("segment_too_big", size=size)


def parse(data: bytes) -> Segment:
    """Read a segment strictly.

    Raises ``Damaged``: "segment_magic" (not a segment, or of a later format), "segment_cut",
    "segment_tail" (bytes too many), "segment_too_big", "segment_numbers", "segment_act_size" or
    "segment_digest".
    """
    weigh(len(data))
    if not data.startswith(MAGIC):
        short = len(data) < len(MAGIC) and MAGIC.startswith(data)
        raise Damaged("segment_cut" if short else "segment_magic")
    if len(data) < OVERHEAD:
        raise Damaged("segment_cut")
    _, jury, device, first, count = _HEADER.unpack_from(data)
    if not count or not first or first + count - 1 > MAX_SEQ:
        raise Damaged("segment_numbers", first=first, count=count)
    acts = _acts(data, count)
    if hashlib.sha256(data[:-_DIGEST_SIZE]).digest() != data[-_DIGEST_SIZE:]:
        raise Damaged("segment_digest")
    return Segment(jury, device, first, acts)


def _acts(data: bytes, count: int) -> tuple[bytes, ...]:
    """Cut out ``count`` acts, which must fill exactly what lies between header and digest."""
    end = len(data) - _DIGEST_SIZE
    at = _HEADER.size
    acts: list[bytes] = []
    for _ in range(count):
        if at + _LENGTH.size > end:
            raise Damaged("segment_cut")
        (length,) = _LENGTH.unpack_from(data, at)
        if not 0 < length <= MAX_ACT:
            raise Damaged("segment_act_size", size=length)
        at += _LENGTH.size
        if at + length > end:
            raise Damaged("segment_cut")
        acts.append(data[at : at + length])
        at += length
    if at != end:
        raise Damaged("segment_tail")
    return tuple(acts)


def name(segment: bytes) -> str:
    """Give the name a packed segment goes by: ``<first>-<last>-<hash>.seg``.

    The hash is the first 16 base32 characters of the SHA-256 of the whole object.
    """
    _, _, _, first, count = _HEADER.unpack_from(segment)
    return f"{first:08}-{first + count - 1:08}-{spell(hashlib.sha256(segment).digest())[:16]}.seg"


@lru_cache(_SPELT)
def spell(data: bytes) -> str:
    """Write bytes as a store's names do: base32, lower case, no padding."""
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()


@lru_cache(_SPELT)
def unspell(text: str) -> bytes | None:
    """Read what :func:`spell` wrote; None when it did not write it."""
    try:
        data = base64.b32decode(text.upper() + "=" * (-len(text) % 8))
    except ValueError:
        return None
    return data if spell(data) == text else None
