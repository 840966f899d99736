"""Seals, the group's encryption, derivation and padding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core import sealing
from jury_app.core.sealing import (
    decrypt,
    derive,
    encrypt,
    is_public_key,
    pad,
    public_of,
    seal,
    unpad,
    unseal,
)
from jury_app.errors import Damaged
from tests import hpke

PRIVATE = bytes(range(32))
PUBLIC = public_of(PRIVATE)
OTHER = bytes(range(1, 33))
KEY = bytes(range(2, 34))
NONCE = bytes(12)
LOW_ORDER = (bytes(32), b"\1" + bytes(31))


def refused(code, function, *arguments):
    with pytest.raises(Damaged) as caught:
        function(*arguments)
    assert caught.value.code == code


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_is_sealed_opens_with_its_key_and_info(plain, info):
    sealed = seal(plain, PUBLIC, info)
    assert unseal(sealed, PRIVATE, info) == plain
    refused("seal_broken", unseal, sealed, OTHER, info)
    refused("seal_broken", unseal, sealed, PRIVATE, info + b"x")


@given(st.binary(max_size=200), st.binary(max_size=40), st.binary(min_size=32, max_size=32))
def test_a_seal_is_the_one_of_rfc_9180(plain, info, ephemeral):
    assert unseal(hpke.seal(plain, PUBLIC, info, ephemeral), PRIVATE, info) == plain


def test_two_seals_of_one_text_differ():
    assert seal(b"same", PUBLIC, b"") != seal(b"same", PUBLIC, b"")


@given(st.data())
def test_an_altered_seal_stays_shut(data):
    sealed = bytearray(seal(b"a grade", PUBLIC, b"info"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    refused("seal_broken", unseal, bytes(sealed), PRIVATE, b"info")


@pytest.mark.parametrize("length", [0, 1, 31, 32, 47])
def test_a_cut_seal_stays_shut(length):
    refused("seal_broken", unseal, seal(b"", PUBLIC, b"")[:length], PRIVATE, b"")


@pytest.mark.parametrize("key", [b"", b"short", PUBLIC + b"x", *LOW_ORDER])
def test_nothing_is_sealed_to_a_key_that_is_none(key):
    assert not is_public_key(key)
    refused("bad_key", seal, b"a grade", key, b"")


def test_a_real_key_is_one():
    assert is_public_key(PUBLIC)


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_is_encrypted_is_read_in_its_place(plain, context):
    data = encrypt(plain, KEY, NONCE, context)
    assert data[: sealing.NONCE] == NONCE
    assert decrypt(data, KEY, context) == plain
    refused("cipher_broken", decrypt, data, OTHER, context)
    refused("cipher_broken", decrypt, data, KEY, context + b"x")


@pytest.mark.parametrize("data", [b"", b"short", bytes(12), bytes(27), bytes(64)])
def test_junk_is_not_decrypted(data):
    refused("cipher_broken", decrypt, data, KEY, b"")


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_key_of_another_size_decrypts_nothing(key):
    refused("cipher_broken", decrypt, encrypt(b"x", KEY, NONCE, b""), key, b"")


def test_the_group_cipher_forgives_a_nonce_met_twice():
    """The vector is RFC 8452's (C.2). A nonce met twice tells no more than equality."""
    key = bytes.fromhex("01" + "00" * 31)
    nonce = bytes.fromhex("03" + "00" * 11)
    data = encrypt(bytes.fromhex("0100000000000000"), key, nonce, b"")
    assert data == nonce + bytes.fromhex("c2ef328e5c71c83b843122130f7364b761e0b97427e3df28")
    other = encrypt(bytes.fromhex("0200000000000000"), key, nonce, b"")
    assert data[12:20] != other[12:20]


@given(st.binary(max_size=2000), st.sampled_from([1, 16, 256, 1024]))
def test_padding_hides_the_length_and_comes_off(plain, block):
    padded = pad(plain, block)
    assert len(padded) % block == 0
    assert len(padded) - len(plain) < block + 4
    assert unpad(padded) == plain


@pytest.mark.parametrize(
    "padded",
    [b"", b"\0\0\0", b"\0\0\0\1", b"\xff\xff\xff\xff" + bytes(20), b"\0\0\0\1x" + b"\0\0\1"],
)
def test_other_padding_is_refused(padded):
    refused("padding", unpad, padded)


def test_one_secret_gives_a_key_for_each_purpose():
    assert derive(KEY, b"a") != derive(KEY, b"b") != derive(OTHER, b"b")
    assert len(derive(KEY, b"a", 16)) == 16
    assert derive(KEY, b"a", 16) == derive(KEY, b"a")[:16]
