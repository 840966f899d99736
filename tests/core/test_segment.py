"""Segments: packing is deterministic, reading is strict."""

import hashlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core import segment
from jury_app.errors import Damaged

JURY = bytes(range(32))
DEVICE = bytes(range(16))
ACTS = (b"one", b"two, longer", b"x")


def resealed(content: bytes) -> bytes:
    return content + hashlib.sha256(content).digest()


def code_of(data: bytes) -> str:
    with pytest.raises(Damaged) as caught:
        segment.parse(data)
    return caught.value.code


@given(
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=16, max_size=16),
    st.integers(1, segment.MAX_SEQ - 20),
    st.lists(st.binary(min_size=1, max_size=300), min_size=1, max_size=20),
)
def test_what_is_packed_is_read_again(jury, device, first, acts):
    data = segment.pack(jury, device, first, acts)
    read = segment.parse(data)
    assert (read.jury, read.device, read.first, read.acts) == (jury, device, first, tuple(acts))
    assert read.last == first + len(acts) - 1
    assert segment.pack(read.jury, read.device, read.first, read.acts) == data


def test_the_bytes_are_those_of_the_format():
    data = segment.pack(JURY, DEVICE, 7, ACTS)
    body = b"JURYSEG1" + JURY + DEVICE + bytes([0, 0, 0, 7, 0, 0, 0, 3])
    body += b"\0\0\0\x03one" + b"\0\0\0\x0btwo, longer" + b"\0\0\0\x01x"
    assert data == body + hashlib.sha256(body).digest()
    assert len(data) == segment.OVERHEAD + sum(segment.ACT_OVERHEAD + len(a) for a in ACTS)
    assert segment.name(data) == "00000007-00000009-wyx73nx4az4qpjzj.seg"


def test_any_cut_is_refused():
    data = segment.pack(JURY, DEVICE, 1, ACTS)
    codes = {code_of(data[:length]) for length in range(len(data))}
    assert codes <= {"segment_cut", "segment_act_size", "segment_digest"}
    assert code_of(data[:-40]) == "segment_cut"
    assert code_of(b"") == "segment_cut"


@given(st.data())
def test_any_changed_byte_is_refused(data):
    packed = bytearray(segment.pack(JURY, DEVICE, 1, ACTS))
    at = data.draw(st.integers(0, len(packed) - 1))
    packed[at] ^= data.draw(st.integers(1, 255))
    assert code_of(bytes(packed)).startswith("segment_")


def test_each_violation_has_its_name():
    good = segment.pack(JURY, DEVICE, 1, ACTS)
    body = good[:-32]
    head = struct.Struct(">8s32s16sII")

    def header(first: int, count: int) -> bytes:
        return head.pack(segment.MAGIC, JURY, DEVICE, first, count)

    assert code_of(b"PK\x03\x04" + good) == "segment_magic"
    assert code_of(b"JURYSEG2" + good[8:]) == "segment_magic"
    assert code_of(resealed(body + b"more")) == "segment_tail"
    assert code_of(bytes(body) + bytes(32)) == "segment_digest"
    assert code_of(resealed(header(1, 0))) == "segment_numbers"
    assert code_of(resealed(header(0, 1) + b"\0\0\0\1x")) == "segment_numbers"
    assert code_of(resealed(header(segment.MAX_SEQ, 2) + b"\0\0\0\1x" * 2)) == "segment_numbers"
    assert code_of(resealed(header(1, 1) + b"\0\0\0\0")) == "segment_act_size"
    huge = struct.pack(">I", segment.MAX_ACT + 1) + bytes(segment.MAX_ACT + 1)
    assert code_of(resealed(header(1, 1) + huge)) == "segment_act_size"
    assert code_of(good + bytes(segment.MAX_SEGMENT)) == "segment_too_big"


def test_packing_beyond_the_limits_is_a_mistake_of_the_caller():
    full = [bytes(segment.MAX_ACT)] * 16
    for jury, device, first, acts in (
        (JURY[:16], DEVICE, 1, ACTS),
        (JURY, DEVICE[:8], 1, ACTS),
        (JURY, DEVICE, 1, ()),
        (JURY, DEVICE, 0, ACTS),
        (JURY, DEVICE, segment.MAX_SEQ, ACTS),
        (JURY, DEVICE, 1, (b"",)),
        (JURY, DEVICE, 1, (bytes(segment.MAX_ACT + 1),)),
        (JURY, DEVICE, 1, full),
    ):
        with pytest.raises(ValueError):
            segment.pack(jury, device, first, acts)
    assert len(segment.pack(JURY, DEVICE, 1, full[:-1])) <= segment.MAX_SEGMENT


@given(st.binary(max_size=64))
def test_names_are_safe_on_every_disk(data):
    spelled = segment.spell(data)
    assert set(spelled) <= set("abcdefghijklmnopqrstuvwxyz234567")
    assert len(spelled) == -(-len(data) * 8 // 5)
