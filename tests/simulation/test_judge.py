"""A judge that never objects proves nothing: each rule is broken on purpose, and it must see it."""

import pytest

from jury_app.core import opening
from jury_app.jury.laptop import Laptop
from jury_app.sync import pieces
from tests.simulation.run import play

ENOUGH = 60
"""Seasons in one of which a broken rule shows; most show in the first few."""


def keep_to_oneself(monkeypatch):
    monkeypatch.setattr(pieces._Work, "send", lambda _: None)


def count_late_ballots(monkeypatch):
    monkeypatch.setattr(opening, "is_late", lambda *_: False)


def sign_whatever_is_lacking(monkeypatch):
    monkeypatch.setattr(Laptop, "missing", property(lambda _: 0))
    monkeypatch.setattr(Laptop, "note_missing", lambda *_: None)


@pytest.mark.parametrize(
    ("break_rule", "told"),
    [
        (keep_to_oneself, "lacks files that others have"),
        (count_late_ballots, "a late ballot counts that nobody let in"),
        (sign_whatever_is_lacking, "anew before it has read"),
    ],
)
def test_a_broken_rule_is_seen(monkeypatch, break_rule, told):
    break_rule(monkeypatch)
    found = (each for seed in range(ENOUGH) for each in play(seed).violations)
    assert any(told in each for each in found)
