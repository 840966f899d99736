"""What life does to the laptops of a season. A new turn of it is a function and a row."""

from jury_app.errors import Refused
from tests.simulation.people import kept_control
from tests.simulation.seats import HOLDER, TEN_YEARS, TODAY, Seat
from tests.simulation.succession import controls, lost_keeper, put_on_paper

STRIKES = 0.45
"""The share of a season after which its fate strikes."""


def wrong_clock(season):
    """A clock jumps, up to ten years back or ahead."""
    seat = season.random.choice(season.alive())
    seat.clock.now = TODAY + season.random.randrange(-TEN_YEARS, TEN_YEARS)
    season.tell(f"{seat.name}: clock is {seat.clock.now - TODAY:+d} minutes off")
    return True


def lost_laptop(season):
    """One laptop of a season may be lost for ever, but not the one that keeps the control log."""
    able = [each for each in _ordinary(season) if not each.twin]  # fmt: skip
    if len(able) < 2 or any(not each.alive for each in season.seats):
        return False
    seat = season.random.choice(able)
    seat.alive = False
    season.tell(f"{seat.name} is lost")
    return True


def backup(season):
    """A backup program copies a desk."""
    seat = season.random.choice(season.alive())
    seat.backup = seat.disk.snapshot()
    return True


def restored_backup(season):
    """A desk is put back as it was; what it signed since may be with others, or nowhere."""
    able = [each for each in _ordinary(season) if each.backup is not None]
    if not able:
        return False
    seat = season.random.choice(able)
    if season.random.randrange(2):
        seat.laptop.take_stock = lambda: None  # the disk broke: nothing was noted in the end
    seat.restore()
    season.heads[seat.name, seat.device] = seat.head
    season.pieces.pop(seat.name, None)
    told = f", lacking {seat.laptop.missing}" if seat.laptop.missing else ""
    season.tell(f"{seat.name} is restored at {seat.head}{told}")
    return True


def cloned_desk(season):
    """A disk is copied to a second laptop, and both are used."""
    able = _ordinary(season)
    if not able or any(each.twin for each in season.seats):
        return False
    if season.lost_keeper is not None and not season.taken_over:
        return False  # whoever is copied might take over: see _ordinary
    seat = season.random.choice(able)
    twin = Seat(f"{seat.name} twin", seat.member, seat.disk.snapshot(), season.stores, twin=True)
    twin.keyring = seat.keyring
    try:
        twin.take_up()
    except Refused:  # recognised as a copy of a laptop that was never let in
        twin.disk.wipe()
        return False
    season.seats.append(twin)
    season.tell(f"{seat.name} is copied at {seat.head}")
    return True


def befall(season, fate, when):
    """Have a fate prepared, then let it strike as soon as it can; whether it did."""
    if when < STRIKES:
        for seat in _ordinary(season) if fate == "restored_backup" else ():
            seat.backup = seat.backup or seat.disk.snapshot()
        for seat in season.alive() if fate == "lost_keeper" and not season.words else ():
            printing = put_on_paper(season, seat) if controls(seat) else None
            if printing is not None:
                season.attempt(seat, "paper", printing)
        return False
    if not LIVES[fate](season):
        return False
    season.faults[fate] += 1
    return True


def _ordinary(season):
    """Laptops that do not keep the control log: a fork of that one stops the jury, rightly."""
    return [each for each in season.alive() if each.member > HOLDER and not kept_control(each)]


LIVES = {
    "cancelled": lambda season: False,
    "wrong_clock": wrong_clock,
    "lost_laptop": lost_laptop,
    "backup": backup,
    "restored_backup": restored_backup,
    "cloned_desk": cloned_desk,
    "lost_keeper": lost_keeper,
}
FATES = ("restored_backup", "cloned_desk", "lost_keeper", "", "", "")
"""One season in two has one of these turns for certain; in the others they are left to chance."""
