"""Editions written as JSON: the built-in models, and how any such file is read, strictly."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from fractions import Fraction
from importlib.resources import files
from typing import Final, NoReturn, TypeVar

from jury_app.core.edition import Edition
from jury_app.errors import Refused

MODELS: Final = files("resources").joinpath("models")
HIGHEST_SCALE: Final = 9
Value = TypeVar("Value")


class _Wrong(Exception):  # noqa: N818 - a place in a file, never seen outside this module
    """Something is wrong at ``where``; ``reason`` is one word for it."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(where, reason)
        self.where = where
        self.reason = reason


def built_in() -> Mapping[str, Edition]:
    """Read every model we ship, by name."""
    names = sorted(
        entry.name.removesuffix(".json")
        for entry in MODELS.iterdir()
        if entry.name.endswith(".json")
    )
    return {name: load_model(name) for name in names}


def load_model(name: str) -> Edition:
    """Read a model we ship; ``Refused("model_unknown")`` when there is none of that name."""
    if not name.replace("-", "").isalnum():
        raise Refused("model_unknown", model=name)
    try:
        content = MODELS.joinpath(f"{name}.json").read_bytes()
    except FileNotFoundError:
        raise Refused("model_unknown", model=name) from None
    return read_model(content, name)


def read_model(content: bytes, name: str) -> Edition:
    """Read an edition from JSON: every field of ``Edition``, none more.

    Raises ``Refused("model_invalid")`` with ``model``, ``where`` (« criteria[2].weight ») and
    ``reason``: "json", "missing", "unknown", "type", "value", "duplicate" or "reference".
    """
    try:
        edition = build(Edition, json.loads(content), "")
        check(edition)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise Refused("model_invalid", model=name, where="", reason="json") from None
    except _Wrong as wrong:
        raise Refused("model_invalid", model=name, where=wrong.where, reason=wrong.reason) from None
    return edition


def build(kind: type[Value], raw: object, where: str) -> Value:
    """Make a frozen value of core from JSON, field by field."""
    if not isinstance(raw, dict):
        fail(where, "type")
    hints = typing.get_type_hints(kind)
    prefix = f"{where}." if where else ""
    if strange := sorted(raw.keys() - hints.keys()):
        fail(prefix + strange[0], "unknown")
    given: dict[str, object] = {}
    assert is_dataclass(kind)  # noqa: S101 - core's own types; tells mypy
    for field in fields(kind):
        if field.name in raw:
            given[field.name] = convert(hints[field.name], raw[field.name], prefix + field.name)
        elif field.default is MISSING:
            fail(prefix + field.name, "missing")
    return kind(**given)


def convert(kind: object, raw: object, where: str) -> object:
    """Turn a JSON value into what a field holds."""
    if isinstance(kind, types.UnionType):
        inner = next(each for each in kind.__args__ if each is not types.NoneType)
        return None if raw is None else convert(inner, raw, where)
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        if not isinstance(raw, list):
            fail(where, "type")
        return tuple(convert(inner, each, f"{where}[{i}]") for i, each in enumerate(raw))
    if kind is date or kind is Fraction:
        return parse(kind, raw, where)
    if isinstance(kind, type) and is_dataclass(kind):
        return build(kind, raw, where)
    if type(raw) is not kind:
        fail(where, "type")
    return raw


def parse(kind: type, raw: object, where: str) -> date | Fraction:
    """Read a date (2019-01-29) or a fraction (1/2) from its text."""
    if not isinstance(raw, str):
        fail(where, "type")
    try:
        return date.fromisoformat(raw) if kind is date else Fraction(raw)
    except (ValueError, ZeroDivisionError):
        fail(where, "value")


def check(edition: Edition) -> None:
    """Check what types cannot say: distinct keys, known references, bounds."""
    keyed = {
        "categories": [each.key for each in edition.categories],
        "issues": [each.key for each in edition.issues],
        "criteria": [each.key for each in edition.criteria],
        "mentions": [each.key for each in edition.mentions],
    }
    for name, keys in keyed.items():
        for index, key in enumerate(keys):
            if not key:
                fail(f"{name}[{index}].key", "value")
            if key in keys[:index]:
                fail(f"{name}[{index}].key", "duplicate")
    for index, key in enumerate(edition.rules.tie_breaks):
        if key not in keyed["criteria"]:
            fail(f"rules.tie_breaks[{index}]", "reference")
    check_bounds(edition)


def check_bounds(edition: Edition) -> None:
    """Check the numbers of an edition against each other."""
    scale, rules = edition.scale, edition.rules
    sound = {
        "label": bool(edition.label.strip()),
        "ordinal": edition.ordinal >= 1,
        "scale.maximum": 1 <= scale.maximum <= HIGHEST_SCALE,
        "scale.minimum_level": 1 <= scale.minimum_level <= scale.maximum,
        "rules.quorum_minimum": rules.quorum_minimum >= 0,
        "rules.quorum_share": 0 <= rules.quorum_share <= 1,
    }
    for index, criterion in enumerate(edition.criteria):
        sound[f"criteria[{index}].weight"] = criterion.weight >= 0
    for index, each in enumerate(edition.categories):
        low, high = each.population_from or 0, each.population_to
        sound[f"categories[{index}].population_to"] = high is None or 0 <= low <= high
    for where, is_sound in sound.items():
        if not is_sound:
            fail(where, "value")


def fail(where: str, reason: str) -> NoReturn:
    """Stop at a place of the file."""
    raise _Wrong(where, reason)
