"""Deterministic CBOR: one value, one encoding, and nothing else is read.

Only what the journal needs exists here: integers of 64 bits, byte strings, texts, lists, maps,
booleans and null. No floats, no tags, no indefinite lengths (RFC 8949 §4.2.1). A map has keys of
one type only, so that older and newer rules of sorting agree on their order.
"""

from __future__ import annotations

from typing import NoReturn

import cbor2

from jury_app.errors import Damaged

Plain = int | bytes | str | bool | None | list["Plain"] | dict[int | str | bytes, "Plain"]

MAX_DEPTH = 16
_LIMIT = 2**63
"""Integers fit a signed 64-bit word, as a database keeps them."""


def encode(value: Plain) -> bytes:
    """Encode a plain value; the same value always gives the same bytes."""
    _check(value, 0)
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Plain:
    """Decode what :func:`encode` made; anything else is ``Damaged("not_canonical")``."""
    try:
        value: Plain = cbor2.loads(
            data,
            max_depth=MAX_DEPTH + 1,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            semantic_decoders=_TAGS,
            tag_hook=_refuse_tag,
        )
        canonical = encode(value)
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise Damaged("not_canonical") from error
    if canonical != data:
        raise Damaged("not_canonical")
    return value


def _refuse_tag(*_: object) -> NoReturn:
    """Refuse every tag where it stands.

    Tags for shared values and repeated strings let a few bytes unfold into more than a memory
    holds, so it would be too late to look at the result.
    """
    raise ValueError("tag")


_TAGS = dict.fromkeys(range(300), _refuse_tag)
"""The tags that cbor2 would decode by itself; the hook refuses those it does not know."""


def _check(value: object, depth: int) -> None:
    """Refuse types and depths that the journal does not use."""
    if depth > MAX_DEPTH:
        raise ValueError(depth)
    if isinstance(value, list):
        for each in value:
            _check(each, depth + 1)
    elif isinstance(value, dict):
        _check_keys(value)
        for each in value.values():
            _check(each, depth + 1)
    elif type(value) is int:
        if not -_LIMIT <= value < _LIMIT:
            raise OverflowError
    elif type(value) not in (bytes, str, bool, type(None)):
        raise TypeError(type(value))


def _check_keys(value: dict[object, object]) -> None:
    """Refuse keys of several types, and numbers below zero or beyond the limit."""
    kinds = set(map(type, value))
    if len(kinds) > 1 or not kinds <= {int, str, bytes}:
        raise TypeError(kinds)
    if int in kinds and not all(isinstance(key, int) and 0 <= key < _LIMIT for key in value):
        raise OverflowError
