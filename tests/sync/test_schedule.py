"""When to exchange unasked: soon when something waits, seldom when nothing answers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.sync.schedule import (
    AFTER_SEALING,
    LONGEST,
    QUIET,
    Contact,
    at_quit,
    at_start,
    next_time,
    wait,
)

NOW = 29_000_000
FINE = Contact(automatic=True, tried=NOW, reached=NOW, failures=0, trouble="", unsent=0)
MOMENTS = st.none() | st.integers(NOW - 10_000, NOW + 10_000)
CONTACTS = st.builds(
    Contact,
    automatic=st.booleans(),
    tried=MOMENTS,
    reached=MOMENTS,
    failures=st.integers(0, 100_000),
    trouble=st.sampled_from(["", "store_unreachable", "store_refused", "store_went_back"]),
    unsent=st.integers(0, 500),
)
CHANCES = st.floats(0, 1)


def test_what_waits_goes_out_a_minute_later_and_a_quiet_store_is_looked_at_seldom():
    assert next_time(replace(FINE, unsent=3), NOW, 0.0) == NOW + AFTER_SEALING
    assert next_time(FINE, NOW, 0.0) == NOW + QUIET
    assert next_time(replace(FINE, tried=None, reached=None), NOW, 1.0) == NOW


def test_each_failure_doubles_the_wait_up_to_an_hour():
    waits = [wait(replace(FINE, failures=number, unsent=9), 0.0) for number in range(1, 10)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize("trouble", ["store_refused", "store_password_missing", "store_went_back"])
def test_what_a_person_must_settle_waits_for_the_person(trouble):
    held = replace(FINE, failures=1, trouble=trouble, unsent=5)
    assert next_time(held, NOW + 100_000, 0.5) is None
    assert not at_start(held)
    assert not at_quit(held)


def test_the_start_asks_every_automatic_store_and_the_end_only_where_something_waits():
    assert at_start(replace(FINE, failures=9, trouble="store_unreachable"))
    assert at_quit(replace(FINE, unsent=1))
    assert not at_quit(FINE)
    assert not at_quit(replace(FINE, unsent=1, failures=1, trouble="store_unreachable"))
    assert not at_start(replace(FINE, automatic=False))


@given(CONTACTS, CHANCES)
def test_nothing_is_ever_due_in_the_past_or_too_far_ahead(contact, chance):
    at = next_time(contact, NOW, chance)
    assert (at is None) == contact.held
    assert at is None or NOW <= at <= NOW + LONGEST * 3 // 2


@given(CONTACTS, CHANCES, st.integers(0, 500))
def test_what_is_due_stays_due(contact, chance, later):
    at = next_time(contact, NOW, chance)
    if at is not None and at <= NOW:
        assert next_time(contact, NOW + later, chance) == NOW + later


@given(CONTACTS, CHANCES)
def test_failing_more_never_shortens_the_wait(contact, chance):
    failing = replace(contact, failures=contact.failures + 1)
    more = replace(contact, failures=contact.failures + 2)
    assert 1 <= wait(failing, chance) <= wait(more, chance)


@given(CONTACTS, CHANCES)
def test_chance_only_adds(contact, chance):
    assert wait(contact, 0.0) <= wait(contact, chance) <= wait(contact, 1.0)
