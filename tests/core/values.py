"""Any value of a type the journal uses, drawn from its annotations."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from jury_app.core.ballot import Answer, AnswerKind

SIMPLE = {
    int: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans(),
    str: st.text(max_size=20),
    bytes: st.binary(max_size=40),
    date: st.dates(),
    Fraction: st.fractions(-(2**20), 2**20, max_denominator=2**20),
}
ANSWERS = st.builds(Answer, st.just(AnswerKind.GRADE), st.integers(0, 9)) | st.just(
    Answer(AnswerKind.ABSTENTION)
)


def values(kind, simple=SIMPLE, *, key=False):
    """A strategy for a type expression; keys of maps are never below zero.

    ``simple`` may give other strategies for some types.
    """
    origin = get_origin(kind)
    if kind in simple and not key:
        return simple[kind]
    if kind is Answer:
        return ANSWERS
    if origin in (Union, types.UnionType):
        return st.one_of(
            *(st.none() if e is type(None) else values(e, simple) for e in get_args(kind))
        )
    if origin is tuple:
        inner = get_args(kind)
        if inner[1:] == (Ellipsis,):
            return st.lists(values(inner[0], simple), max_size=3).map(tuple)
        return st.tuples(*(values(each, simple) for each in inner))
    if origin is not None and issubclass(origin, Mapping):
        keys, inside = get_args(kind)
        return st.dictionaries(values(keys, simple, key=True), values(inside, simple), max_size=3)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(
            kind, **{each.name: values(hints[each.name], simple) for each in fields(kind)}
        )
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    return st.integers(0, 2**63 - 1) if key and kind is int else simple.get(kind, SIMPLE[kind])
