"""The envelope: what is signed is what is stored, and anything else is refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import (
    MAX_ACT,
    SIGNATURE_CONTEXT,
    Header,
    device_id,
    parse,
    verify,
    write,
)
from jury_app.core.round import Head
from jury_app.errors import Damaged
from tests.builders import Laptop

MINE, OTHER = Laptop.of(2).keys, Laptop.of(3).keys
HEADER = Header(bytes(32), MINE.device, 2, bytes(32), {}, 5, 6, True, 1, "0.1")
GENESIS = replace(HEADER, jury=b"", seq=1, prev=b"", group=False, epoch=0)
POSITIVE = st.integers(0, 2**63 - 1)
DIGESTS = st.binary(min_size=32, max_size=32)
HEADS = st.builds(Head, st.integers(1, 2**63 - 1), DIGESTS)


@st.composite
def headers(draw):
    seq = draw(st.integers(1, 2**63 - 1))
    group = draw(st.booleans())
    return Header(
        jury=draw(DIGESTS),
        device=draw(st.binary(min_size=16, max_size=16)),
        seq=seq,
        prev=b"" if seq == 1 else draw(DIGESTS),
        seen=draw(st.dictionaries(st.binary(min_size=16, max_size=16), HEADS, max_size=3)),
        clock=draw(POSITIVE),
        wall=draw(POSITIVE),
        group=group,
        epoch=draw(st.integers(1, 2**63 - 1)) if group else 0,
        app=draw(st.text(max_size=20)),
    )


def refused(code, raw):
    with pytest.raises(Damaged) as caught:
        parse(raw)
    assert caught.value.code == code


def fields(header=HEADER):
    return decode(write(header, b"body", MINE.sign_key).payload)


def resigned(plain, keys=MINE):
    payload = plain if isinstance(plain, bytes) else encode(plain)
    return encode([payload, keys.sign_key.sign(SIGNATURE_CONTEXT + payload)])


@given(headers(), st.binary(max_size=100))
def test_what_is_written_is_parsed(header, body):
    act = write(header, body, MINE.sign_key)
    read = parse(act.raw)
    assert (read.header, read.body) == (header, body)
    assert read == act
    verify(read, MINE.sign_public)


def test_the_bytes_are_those_of_the_format():
    act = write(HEADER, b"body", MINE.sign_key)
    payload = (
        b"\xac\x00\x01\x01\x58\x20" + bytes(32) + b"\x02\x50" + MINE.device + b"\x03\x02"
        b"\x04\x58\x20" + bytes(32) + b"\x05\xa0\x06\x05\x07\x06\x08\x01\x09\x01\x0a\x44body"
        b"\x0b\x63" + b"0.1"
    )
    assert act.payload == payload
    assert act.raw == b"\x82\x58" + bytes([len(payload)]) + payload + b"\x58\x40" + act.signature


def test_devices_are_named_after_their_keys():
    assert device_id(MINE.sign_public, MINE.box_public) == MINE.device
    assert device_id(OTHER.sign_public, MINE.box_public) != MINE.device
    assert device_id(MINE.sign_public, OTHER.box_public) != MINE.device


@given(st.data())
def test_any_changed_byte_is_noticed(data):
    raw = bytearray(write(HEADER, b"body", MINE.sign_key).raw)
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Damaged):
        verify(parse(bytes(raw)), MINE.sign_public)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_act_or_refused(data):
    with pytest.raises(Damaged):
        parse(data)


def test_only_the_key_of_the_device_verifies():
    act = write(HEADER, b"body", MINE.sign_key)
    for key in (OTHER.sign_public, b"", b"short", bytes(33)):
        with pytest.raises(Damaged) as caught:
            verify(act, key)
        assert caught.value.code == "bad_signature"


def test_a_signature_of_something_else_does_not_verify():
    payload = write(HEADER, b"body", MINE.sign_key).payload
    act = parse(encode([payload, MINE.sign_key.sign(payload)]))
    with pytest.raises(Damaged):
        verify(act, MINE.sign_public)


@pytest.mark.parametrize(
    "outer",
    [
        {},
        [],
        [b"payload"],
        [b"payload", bytes(63)],
        [b"payload", bytes(64), b"more"],
        ["payload", bytes(64)],
        [b"payload", "x" * 64],
        None,
    ],
)
def test_an_act_is_a_payload_and_a_signature(outer):
    refused("act_shape", encode(outer))


@pytest.mark.parametrize("payload", [b"", b"\xff", b"\xa1\x18\x00\x01", b"\xbf\xff"])
def test_a_payload_is_canonical(payload):
    refused("not_canonical", resigned(payload))


@pytest.mark.parametrize("version", [0, 2, True, None, "1"])
def test_another_version_is_told_from_damage(version):
    refused("unknown_version", resigned({**fields(), 0: version}))


@pytest.mark.parametrize(
    ("position", "value"),
    [
        (1, bytes(31)),
        (1, None),
        (1, b""),  # only the genesis names no jury
        (2, bytes(15)),
        (2, "x" * 16),
        (3, 0),
        (3, -1),
        (3, True),
        (3, 1),  # the first act names none before it
        (4, b""),
        (4, bytes(31)),
        (5, []),
        (5, {b"short": [1, bytes(32)]}),
        (5, {"x" * 16: [1, bytes(32)]}),
        (5, {bytes(16): [0, bytes(32)]}),
        (5, {bytes(16): [-1, bytes(32)]}),
        (5, {bytes(16): [True, bytes(32)]}),
        (5, {bytes(16): [1, bytes(31)]}),
        (5, {bytes(16): [1]}),
        (5, {bytes(16): {}}),
        (6, -1),
        (6, "5"),
        (7, -1),
        (7, None),
        (8, 2),
        (8, True),
        (8, 0),  # a control act of epoch 1
        (9, 0),  # a group act without a key
        (9, -1),
        (10, "body"),
        (10, None),
        (11, b"0.1"),
        (11, 1),
    ],
)
def test_every_field_is_of_its_kind(position, value):
    refused("payload_shape", resigned({**fields(), position: value}))


@pytest.mark.parametrize("change", [{12: 0}, {23: b""}])
def test_unknown_fields_are_refused(change):
    refused("payload_shape", resigned({**fields(), **change}))


@pytest.mark.parametrize("position", range(1, 12))
def test_missing_fields_are_refused(position):
    refused("payload_shape", resigned({k: v for k, v in fields().items() if k != position}))


@pytest.mark.parametrize("plain", [[], {}, None, {1: 0}, {"0": 1}])
def test_a_payload_is_a_map_with_a_version(plain):
    refused("payload_shape", resigned(plain))


@pytest.mark.parametrize(
    ("position", "value"), [(3, 2), (4, bytes(32)), (8, 1), (9, 1)], ids=["seq", "prev", "8", "9"]
)
def test_the_genesis_is_a_first_control_act(position, value):
    parse(resigned(fields(GENESIS)))
    refused("payload_shape", resigned({**fields(GENESIS), position: value}))


def test_an_act_has_a_largest_size():
    with pytest.raises(Damaged) as caught:
        write(HEADER, bytes(MAX_ACT), MINE.sign_key)
    assert caught.value.code == "act_too_large"
    refused("act_too_large", bytes(MAX_ACT + 1))
    room = MAX_ACT - len(write(HEADER, b"", MINE.sign_key).raw) - 8
    assert parse(write(HEADER, bytes(room), MINE.sign_key).raw).body == bytes(room)
