"""The end of a season: no fault is left, and what was begun is brought to its end."""

from tests.simulation import files, succession
from tests.simulation.people import DEEDS, WHO, controls, exchange


def finish(season):
    """The chair brings the round to its end, whatever state it is in; then files settle."""
    season.when = 1.0
    season.calm_down()
    succession.take_over(season, exchange)
    _let_in_again(season)
    steps = True
    while steps:
        season.calm_down()
        steps = False
        for what in ("late", "turn", "release"):
            for seat in season.alive():
                steps |= _step(season, seat, what)
    season.calm_down()
    files.settle(season)


def _step(season, seat, what):
    """Let somebody go one step on, who may; whether that changed anything."""
    if (what == "late" and not season.welcome) or (what != "release" and not controls(seat)):
        return False
    action = DEEDS[what](season, seat)
    return action is not None and season.attempt(seat, what, action)


def _let_in_again(season):
    """Whoever still may not sign, all having exchanged, takes new keys and is admitted."""
    for seat in season.alive():
        if seat.keyring and WHO["renew"](seat):
            season.attempt(seat, "renew", DEEDS["renew"](season, seat))
    season.calm_down()
    for seat in season.alive():
        if controls(seat):
            season.attempt(seat, "admit", DEEDS["admit"](season, seat))
