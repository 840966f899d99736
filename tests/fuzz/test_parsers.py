"""Good bytes cut, altered and joined: every parser answers, or refuses with one of our errors.

`make fuzz` looks much longer, guided by what each input makes the parsers do.
"""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, check


@cache
def seeds(target):
    return tuple(TARGETS[target].seeds())


@st.composite
def altered(draw, target):
    """A seed with some bytes replaced, put in, taken out, or the end of another one."""
    data = bytearray(draw(st.sampled_from(seeds(target))))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        fresh = draw(st.binary(max_size=4))
        data[at : at + draw(st.integers(0, 8))] = fresh
    if draw(st.booleans()):
        other = draw(st.sampled_from(seeds(target)))
        data[draw(st.integers(0, len(data))) :] = other[draw(st.integers(0, len(other))) :]
    return bytes(data)


@pytest.mark.parametrize("target", TARGETS)
@given(data=st.data())
def test_altered_bytes_are_read_or_refused(target, data):
    check(target, data.draw(altered(target)))


@pytest.mark.parametrize("target", TARGETS)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(target, raw):
    check(target, raw)


@pytest.mark.parametrize("target", TARGETS)
def test_some_seeds_are_good(target):
    assert any(check(target, seed) for seed in seeds(target)), "a fuzzer would learn nothing"
