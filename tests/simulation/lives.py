"""What life does to the laptops of a season. A new turn of it is a function and a row."""

from tests.simulation.people import HOLDER, kept_control
from tests.simulation.seats import TEN_YEARS, TODAY, Seat


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
    seat.jury.close()
    seat.disk, seat.backup, seat.restored = seat.backup, None, True
    seat.take_up()
    season.heads[seat.name] = seat.head
    season.tell(f"{seat.name} is restored at {seat.head}")
    return True


def cloned_desk(season):
    """A disk is copied to a second laptop, and both are used."""
    able = _ordinary(season)
    if not able or any(each.twin for each in season.seats):
        return False
    seat = season.random.choice(able)
    twin = Seat(f"{seat.name} twin", seat.member, seat.disk.snapshot(), season.stores, twin=True)
    season.seats.append(twin)
    twin.take_up()
    season.tell(f"{seat.name} is copied at {seat.head}")
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
}
