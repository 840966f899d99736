"""Deterministic CBOR: one value, one encoding, nothing else is read, and nothing explodes."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.encoding import MAX_DEPTH, decode, encode
from jury_app.errors import Damaged

NUMBERS = st.integers(-(2**63), 2**63 - 1)
SCALARS = st.one_of(NUMBERS, st.binary(max_size=40), st.text(max_size=40), st.booleans(), st.none())


def maps(values):
    keys = (st.integers(0, 2**63 - 1), st.text(max_size=30), st.binary(max_size=30))
    return st.one_of(*(st.dictionaries(each, values, max_size=5) for each in keys))


VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=5) | maps(inner), max_leaves=30
)


def refused(data):
    with pytest.raises(Damaged) as caught:
        decode(data)
    assert caught.value.code == "not_canonical"


@given(VALUES)
def test_what_is_encoded_is_decoded(value):
    data = encode(value)
    assert decode(data) == value
    assert encode(decode(data)) == data


@given(st.dictionaries(st.text(max_size=30), NUMBERS, min_size=2, max_size=8))
def test_the_order_of_keys_does_not_matter(value):
    backwards = dict(reversed(value.items()))
    assert encode(backwards) == encode(value)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_as_themselves_or_refused(data):
    try:
        value = decode(data)
    except Damaged:
        return
    assert encode(value) == data


@given(VALUES, st.data())
def test_a_cut_or_longer_text_is_refused(value, data):
    whole = encode(value)
    refused(whole[: data.draw(st.integers(0, len(whole) - 1))])
    refused(whole + b"\0")


@pytest.mark.parametrize(
    "data",
    [
        "1800",  # 0 on two bytes
        "190017",  # 23 on three
        "1b0000000000000000",  # 0 on nine
        "5801ff",  # a byte string of one, its length on two bytes
        "980100",  # a list of one, likewise
        "b8010000",  # a map of one, likewise
    ],
)
def test_numbers_take_as_few_bytes_as_they_can(data):
    refused(bytes.fromhex(data))


@pytest.mark.parametrize(
    "data",
    [
        "a20200 0100",  # 2, 1
        "a2626161 00 6162 00",  # "aa" before "b"
        "a2 00 00 00 00",  # twice 0
        "a2 6161 00 6161 01",  # twice "a"
        "a2 00 00 6161 00",  # a number and a text
        "a2 6161 00 4161 00",  # a text and bytes
        "a1 20 00",  # -1
        "a1 f5 00",  # true
        "a1 f6 00",  # null
        "a1 80 00",  # a list
        "a1 a0 00",  # a map
        "a1 1b8000000000000000 00",  # 2^63
        "a1 c249010000000000000000 00",  # 2^64, as a tagged number
    ],
)
def test_keys_are_sorted_of_one_type_and_met_once(data):
    refused(bytes.fromhex(data))


@pytest.mark.parametrize(
    "data",
    [
        "5f4100ff", "7f6161ff", "9f00ff", "bf0000ff",  # of indefinite length
        "f90000", "fa00000000", "fb0000000000000000", "f97e00",  # floats
        "f7", "f8ff", "e0",  # undefined, simple values
        "ff", "1c", "5c", "",  # a lone break, reserved lengths, nothing
        "61ff", "62c328", "63eda080",  # not UTF-8, a surrogate
        "1b8000000000000000", "3b8000000000000000",  # beyond 64 signed bits
    ],
)  # fmt: skip
def test_other_kinds_of_values_are_refused(data):
    refused(bytes.fromhex(data))


@pytest.mark.parametrize(
    "data",
    [
        "c0 74 323032362d30312d30315430303a30303a30305a",  # a date
        "c1 00", "c2 4101", "c3 4101", "c4 820001", "c5 820001", "c5821b7fffffffffffffff03",
        "d81e820102", "d81e820100", "d823 6128", "d824 4161", "d825 4101", "d81c 80",
        "d81d00", "d9010280", "d90100 4161", "d90104 44c0a80001", "d9d9f700", "d9a7f8820102",
        "d9ffff00", "dbffffffffffffffff00",
    ],
)  # fmt: skip
def test_every_tag_is_refused(data):
    refused(bytes.fromhex(data))


@given(st.integers(0, 2**32), SCALARS)
def test_any_tag_is_refused(tag, value):
    refused(b"\xda" + (tag % 2**32).to_bytes(4, "big") + encode(value))


def laughs(levels):
    """A value shared by reference, twice at each level: 60 bytes that stand for 2^levels."""
    data = b"\xd8\x1c\x82\x00\x00"
    for level in range(levels):
        reference = b"\xd8\x1d" + bytes([0x18, 24 + level])
        data = b"\xd8\x1c\x83" + data + reference + reference
    return data


def echoes(times):
    """A long text said once, and then by number, over and over."""
    head = b"\xd9\x01\x00" + b"\x99" + (times + 1).to_bytes(2, "big")
    return head + b"\x59\x4e\x20" + bytes(20_000) + b"\xd8\x19\x00" * times


@pytest.mark.parametrize("data", [laughs(14), echoes(20_000)], ids=["shared", "repeated"])
def test_a_few_bytes_do_not_fill_the_memory(data):
    tracemalloc.start()
    try:
        refused(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 4 * 1024 * 1024


@pytest.mark.parametrize("head", ["5b", "7b", "9b", "bb", "5a", "7a", "9a", "ba"])
def test_a_length_that_is_a_lie_is_refused(head):
    size = 8 if head[1] == "b" else 4
    refused(bytes.fromhex(head) + b"\x7f" + b"\xff" * (size - 1))


def nested(depth):
    return b"\x81" * depth + b"\x00"


def test_depth_has_a_limit():
    assert decode(nested(MAX_DEPTH))
    refused(nested(MAX_DEPTH + 1))
    refused(nested(200_000))
    refused(b"\xa1\x00" * 200_000 + b"\x00")


@pytest.mark.parametrize(
    "value",
    [1.5, 2**63, -(2**63) - 1, (1,), {1.5: 0}, {True: 0}, {-1: 0}, {1: 0, "a": 0}, {"a": {1, 2}}],
)
def test_what_the_journal_does_not_use_is_not_written(value):
    with pytest.raises((TypeError, ValueError, OverflowError)):
        encode(value)
