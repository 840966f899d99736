"""The password of a room is compared whole, and guessing it gets slow for the guesser alone."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.sync.room.guard import FREE_TRIES, LONGEST_WAIT, MOST_ADDRESSES, Guard
from tests.sync.room.rooms import PROPFIND, Visitor, room, trial

ONE, OTHER = "192.168.1.7", "192.168.1.8"


def told(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


RIGHT, WRONG = told("jury", "AAAAA"), told("jury", "AAAAB")


@pytest.fixture
def guard():
    return Guard("jury", "AAAAA")


@given(st.text(), st.text())
def test_only_the_very_password_opens(user, password):
    passed = Guard("jury", "AAAAA").judge(told(user, password), ONE, 0.0).passed
    assert passed is ((user, password) == ("jury", "AAAAA"))


@given(st.text())
def test_no_header_breaks_it(header):
    assert not Guard("jury", "AAAAA").judge(header, ONE, 0.0).passed


def test_the_scheme_counts_but_not_its_case(guard):
    assert guard.judge(RIGHT.replace("Basic", "basic"), ONE, 0.0).passed
    assert not guard.judge(RIGHT.replace("Basic", "Bearer"), ONE, 0.0).passed


def test_guessing_gets_slow(guard):
    waits = []
    now = 0.0
    for _ in range(FREE_TRIES + 9):
        verdict = guard.judge(WRONG, ONE, now)
        assert not verdict.passed
        waits.append(verdict.wait)
        now += verdict.wait
    assert waits[: FREE_TRIES - 1] == [0.0] * (FREE_TRIES - 1)
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_whoever_waits_is_not_even_compared_and_others_are_served(guard):
    for _ in range(FREE_TRIES):
        guard.judge(WRONG, ONE, 0.0)
    assert not guard.judge(RIGHT, ONE, 0.5).passed
    assert guard.judge(RIGHT, OTHER, 0.5).passed
    assert guard.judge(RIGHT, ONE, 100.0).passed
    assert guard.judge(WRONG, ONE, 100.0).wait == 0.0


def test_asking_without_credentials_is_no_guess(guard):
    for _ in range(100):
        assert guard.judge("", ONE, 0.0).wait == 0.0
    assert guard.judge(RIGHT, ONE, 0.0).passed


def test_addresses_are_not_remembered_without_end(guard):
    for number in range(2 * MOST_ADDRESSES):
        guard.judge(WRONG, str(number), 0.0)
    assert len(guard._failures) == MOST_ADDRESSES


def test_a_wrong_password_gets_nothing_out_of_a_real_room(tmp_path):
    with room(tmp_path) as serving:
        stranger = Visitor(serving.ticket, "AAAAA-AAAAA-AAAAA-AAAAA-A")
        asked = [
            ("PUT", trial(), b"a trial"),
            ("GET", trial()),
            ("PROPFIND", "jury1", None, PROPFIND),
        ]
        assert [stranger.ask(*each) for each in asked] == [401] * 3
        assert stranger.told["WWW-Authenticate"].startswith("Basic ")
        stranger.headers = {}
        assert stranger.ask("OPTIONS", "") == 401
        stranger.headers = {"Authorization": "Basic bm9ib2R5"}
        assert [stranger.ask("GET", "jury1") for _ in range(3)] == [401, 429, 429]
        assert int(stranger.told["Retry-After"]) >= 1
        assert serving.traffic().requests == 0
        assert serving.traffic().turned_away == 7
        assert list((tmp_path / "jury1").iterdir()) == []
