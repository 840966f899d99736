"""Bodies of acts: every kind comes back equal, and nothing but it."""

import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.core import acts
from jury_app.core.acts import (
    KINDS,
    DossierPut,
    MemberAdd,
    Notice,
    RecusalDeclare,
    pack_dossier,
    pack_past_levels,
    read_body,
    unpack_dossier,
    unpack_past_levels,
    write_body,
)
from jury_app.core.dossier import Dossier, PastLevel
from jury_app.core.encoding import decode, encode
from jury_app.core.plain import to_plain
from jury_app.core.record import Role
from jury_app.errors import Damaged
from tests import records
from tests.core.values import values

ALL = sorted(KINDS)


def refused(code, data, *, control):
    with pytest.raises(Damaged) as caught:
        read_body(data, control=control)
    assert caught.value.code == code


@pytest.mark.parametrize("kind", ALL)
@settings(max_examples=15)
@given(data=st.data())
def test_every_kind_comes_back_equal(kind, data):
    body = data.draw(values(KINDS[kind]))
    text = write_body(body)
    assert read_body(text, control=body.CONTROL) == body
    assert decode(text)["type"] == kind
    assert write_body(read_body(text, control=body.CONTROL)) == text


@pytest.mark.parametrize("kind", ALL)
@settings(max_examples=5)
@given(data=st.data())
def test_no_kind_passes_for_one_of_the_other_class(kind, data):
    body = data.draw(values(KINDS[kind]))
    refused("unknown_kind", write_body(body), control=not body.CONTROL)


@pytest.mark.parametrize("kind", ALL)
@settings(max_examples=5)
@given(data=st.data())
def test_every_field_counts(kind, data):
    body = data.draw(values(KINDS[kind]))
    plain = decode(write_body(body))
    for name in plain.keys() - {"type"}:
        less = {key: value for key, value in plain.items() if key != name}
        refused("body_shape", encode(less), control=body.CONTROL)
        refused(
            "body_shape",
            encode({**plain, name: [[]]}),
            control=body.CONTROL,
        )
    refused("body_shape", encode({**plain, "more": 1}), control=body.CONTROL)


@given(st.binary(max_size=80), st.booleans())
def test_any_bytes_are_a_body_or_refused(data, control):
    try:
        body = read_body(data, control=control)
    except Damaged:
        return
    assert write_body(body) == data


@pytest.mark.parametrize(
    "plain",
    [
        [],
        "notice",
        {},
        {"type": None},
        {"type": "Notice"},
        {"type": ["notice"]},
        {"type": b"notice"},
        {"type": "member.remove"},
    ],
)
def test_what_names_no_kind_is_no_body(plain):
    with pytest.raises(Damaged):
        read_body(encode(plain), control=False)


def test_the_bytes_are_those_of_the_format():
    assert write_body(Notice()) == b"\xa1\x64type\x66notice"
    body = MemberAdd(b"\x01\x02", (Role.JUROR,))
    assert write_body(body) == (
        b"\xa3\x64type\x6amember.add\x65roles\x81\x65juror\x66member\x42\x01\x02"
    )
    body = RecusalDeclare("17", active=True, reason="")
    assert write_body(body) == (
        b"\xa4\x64type\x6frecusal.declare\x66active\xf5\x66reason\x60\x67dossier\x6217"
    )


@given(values(Dossier))
def test_a_dossier_is_packed_and_unpacked(dossier):
    assert unpack_dossier(pack_dossier(dossier)) == dossier


@given(st.lists(values(PastLevel), max_size=5).map(tuple))
def test_past_levels_are_packed_and_unpacked(levels):
    assert unpack_past_levels(pack_past_levels(levels)) == levels


def packed(plain):
    return zlib.compress(encode(plain))


DOSSIER = records.final_record().dossiers[0]


@pytest.mark.parametrize(
    "deflated",
    [
        b"",
        b"not deflated",
        packed(to_plain(DOSSIER))[:-1],
        packed(to_plain(DOSSIER)) + b"x",
        packed([]),
        packed({**to_plain(DOSSIER), "more": 1}),
        packed({**to_plain(DOSSIER), "first_year": "2009"}),
        zlib.compress(b"\xff"),
        zlib.compress(bytes(acts.INFLATED_LIMIT + 1)),
    ],
)
def test_a_dossier_packed_otherwise_is_refused(deflated):
    with pytest.raises(Damaged):
        unpack_dossier(DossierPut(DOSSIER.number, deflated))


def test_a_dossier_under_another_number_is_refused():
    with pytest.raises(Damaged) as caught:
        unpack_dossier(replace(pack_dossier(DOSSIER), number="other"))
    assert caught.value.code == "body_shape"


def test_a_dossier_too_long_to_be_read_again_is_not_written():
    with pytest.raises(Damaged) as caught:
        pack_dossier(replace(DOSSIER, context="x" * acts.INFLATED_LIMIT))
    assert caught.value.code == "act_too_large"
