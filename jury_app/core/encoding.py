"""Deterministic CBOR: one value, one encoding, and nothing else is read.

Only what the journal needs exists here: integers, byte strings, texts, lists, maps, booleans and
null. No floats, no tags, no indefinite lengths (RFC 8949 §4.2.1).
"""

from __future__ import annotations

import cbor2

from jury_app.errors import Damaged

Plain = int | bytes | str | bool | None | list["Plain"] | dict[int | str | bytes, "Plain"]

MAX_DEPTH = 16


def encode(value: Plain) -> bytes:
    """Encode a plain value; the same value always gives the same bytes."""
    _check(value, 0)
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Plain:
    """Decode what :func:`encode` made; anything else is ``Damaged("not_canonical")``."""
    try:
        value: Plain = cbor2.loads(
            data, max_depth=MAX_DEPTH + 1, allow_indefinite=False, allow_duplicate_keys=False
        )
        canonical = encode(value)
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise Damaged("not_canonical") from error
    if canonical != data:
        raise Damaged("not_canonical")
    return value


def _check(value: object, depth: int) -> None:
    """Refuse types and depths that the journal does not use."""
    if depth > MAX_DEPTH:
        raise ValueError(depth)
    if isinstance(value, list):
        for each in value:
            _check(each, depth + 1)
    elif isinstance(value, dict):
        for key, each in value.items():
            if type(key) not in (int, str, bytes):
                raise TypeError(type(key))
            _check(each, depth + 1)
    elif type(value) is int:
        if not -(2**64) <= value < 2**64:
            raise OverflowError
    elif type(value) not in (bytes, str, bool, type(None)):
        raise TypeError(type(value))
