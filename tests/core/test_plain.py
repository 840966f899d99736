"""Frozen values as plain ones and back: strictly, or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from fractions import Fraction

import pytest

from jury_app.core.encoding import decode, encode
from jury_app.core.plain import from_plain, to_plain
from jury_app.errors import Damaged


class Colour(StrEnum):
    RED = "red"


class Step(IntEnum):
    ONE = 1


@dataclass(frozen=True, slots=True)
class Inner:
    text: str
    number: int | None = None

    def __post_init__(self):
        if self.text == "impossible":
            raise ValueError(self.text)


@dataclass(frozen=True, slots=True)
class Everything:
    data: bytes
    flag: bool
    day: date | None
    share: Fraction
    colour: Colour
    step: Step
    many: tuple[Inner, ...]
    pair: tuple[str, int]
    table: Mapping[int, bytes]


WHOLE = Everything(
    b"\x00",
    True,
    date(2019, 2, 6),
    Fraction(1, 2),
    Colour.RED,
    Step.ONE,
    (Inner("a"), Inner("b", 3)),
    ("x", 4),
    {1: b"one", 30: b"thirty"},
)
PLAIN = to_plain(WHOLE)


def test_a_value_comes_back_equal():
    assert from_plain(Everything, decode(encode(PLAIN))) == WHOLE


def test_plain_values_are_those_of_the_format():
    assert PLAIN == {
        "data": b"\x00",
        "flag": True,
        "day": "2019-02-06",
        "share": [1, 2],
        "colour": "red",
        "step": 1,
        "many": [{"text": "a", "number": None}, {"text": "b", "number": 3}],
        "pair": ["x", 4],
        "table": {1: b"one", 30: b"thirty"},
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("data", "text"),
        ("data", None),
        ("flag", 1),
        ("flag", None),
        ("day", "20190206"),
        ("day", "2019-W06-3"),
        ("day", "2019-02-30"),
        ("day", 5),
        ("share", [2, 4]),
        ("share", [1, 0]),
        ("share", [1, -2]),
        ("share", [True, True]),
        ("share", [0, 5]),
        ("share", [1, 2, 3]),
        ("share", 1),
        ("colour", "blue"),
        ("colour", []),
        ("colour", {}),
        ("colour", 1),
        ("step", True),
        ("step", 2),
        ("step", "1"),
        ("many", {"text": "a"}),
        ("many", [{"text": "a"}]),
        ("many", [{"text": "a", "number": None, "more": 1}]),
        ("many", [{"text": "impossible", "number": None}]),
        ("many", ["a"]),
        ("pair", ["x"]),
        ("pair", ["x", 4, 5]),
        ("pair", "xy"),
        ("pair", [4, "x"]),
        ("table", [[1, b""]]),
        ("table", {"1": b""}),
        ("table", {1: "text"}),
    ],
)
def test_a_value_of_another_shape_is_refused(field, value):
    with pytest.raises(Damaged) as caught:
        from_plain(Everything, {**PLAIN, field: value})
    assert caught.value.code == "body_shape"


@pytest.mark.parametrize("field", list(PLAIN))
def test_a_missing_field_is_refused(field):
    with pytest.raises(Damaged):
        from_plain(Everything, {name: each for name, each in PLAIN.items() if name != field})


@pytest.mark.parametrize("extra", ["more", 1, b"x"])
def test_an_unknown_field_is_refused(extra):
    with pytest.raises(Damaged):
        from_plain(Everything, {**PLAIN, extra: 1})


@pytest.mark.parametrize("value", [None, 1, "x", [], b""])
def test_something_else_than_a_map_is_no_value(value):
    with pytest.raises(Damaged):
        from_plain(Everything, value)
