"""Frozen dataclasses to plain CBOR values and back, strictly.

A reader refuses a missing field (a default excuses none), an unknown field and a value of another
type: what a journal says is either understood whole or not at all. Fields become text keys, dates
ISO texts, fractions ``[numerator, denominator]``, mappings keep their keys.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from jury_app.core.encoding import Plain
from jury_app.errors import Damaged

T = TypeVar("T")
Reader = Callable[[Plain], object]


def to_plain(value: object) -> Plain:
    """Turn a frozen value into plain CBOR values."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return cast("Plain", value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return [value.numerator, value.denominator]
    if isinstance(value, (tuple, list)):
        return [to_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: to_plain(each) for key, each in value.items()}
    return cast("Plain", value)


def from_plain(kind: type[T], value: Plain) -> T:
    """Make a ``kind`` of plain values; ``Damaged("body_shape")`` names where it does not fit."""
    return cast("T", _reader(cast("Hashable", kind))(value))


def _damaged(where: str) -> Damaged:
    return Damaged("body_shape", where=where)


@cache
def _reader(kind: Any) -> Reader:  # noqa: ANN401 - a type expression has no type of its own
    """Make the function that reads one type; made once per type."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(kind)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(kind)
    if is_dataclass(kind):
        return _dataclass(cast("type", kind))
    if kind is date:
        return _date
    if kind is Fraction:
        return _fraction
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum(kind)
    return _scalar(kind)


def _scalar(kind: type) -> Reader:
    def read(value: Plain) -> object:
        if type(value) is not kind:
            raise _damaged(kind.__name__)
        return value

    return read


def _date(value: Plain) -> object:
    """Read ``2026-03-01`` and no other spelling of it."""
    try:
        day = date.fromisoformat(cast("str", value))
    except (TypeError, ValueError) as error:
        raise _damaged("date") from error
    if day.isoformat() != value:
        raise _damaged("date")
    return day


def _fraction(value: Plain) -> object:
    """Read a fraction in lowest terms."""
    match value:
        case [int(numerator), int(denominator)] if denominator > 0 and bool not in map(type, value):
            fraction = Fraction(numerator, denominator)
            if fraction.denominator == denominator:
                return fraction
    raise _damaged("fraction")


def _enum(kind: type[Enum]) -> Reader:
    def read(value: Plain) -> object:
        for each in kind:
            if type(each.value) is type(value) and each.value == value:
                return each
        raise _damaged(kind.__name__)

    return read


def _optional(kind: object) -> Reader:
    inner = [each for each in get_args(kind) if each is not type(None)]
    if len(inner) != 1:
        raise TypeError(kind)
    read_inner = _reader(inner[0])
    return lambda value: None if value is None else read_inner(value)


def _tuple(kind: object) -> Reader:
    arguments = get_args(kind)
    if len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004
        read_item = _reader(arguments[0])

        def read_many(value: Plain) -> object:
            if not isinstance(value, list):
                raise _damaged("list")
            return tuple(read_item(each) for each in value)

        return read_many
    readers = [_reader(each) for each in arguments]

    def read_fixed(value: Plain) -> object:
        if not isinstance(value, list) or len(value) != len(readers):
            raise _damaged("list")
        return tuple(read(each) for read, each in zip(readers, value, strict=True))

    return read_fixed


def _mapping(kind: object) -> Reader:
    key_kind, value_kind = get_args(kind)
    read_key, read_value = _reader(key_kind), _reader(value_kind)

    def read(value: Plain) -> object:
        if not isinstance(value, dict):
            raise _damaged("map")
        return {read_key(key): read_value(each) for key, each in value.items()}

    return read


def _dataclass(kind: type) -> Reader:
    hints = get_type_hints(kind)
    readers = {each.name: _reader(hints[each.name]) for each in fields(kind)}

    def read(value: Plain) -> object:
        if not isinstance(value, dict) or value.keys() != readers.keys():
            raise _damaged(kind.__name__)
        try:
            named = cast("dict[str, Plain]", value)
            return kind(**{name: readers[name](each) for name, each in named.items()})
        except ValueError as error:
            raise _damaged(kind.__name__) from error

    return read
