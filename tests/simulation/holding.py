"""The second key in a season: given by its holder, and shared with the holder's other laptops."""

from jury_app.core.permission import standing_round
from jury_app.core.round import RoundState
from jury_app.errors import Damaged


def release(season, seat):
    """The second holder gives the other half of the keys."""
    found = standing_round(seat.laptop.fold)
    mine = found is not None and found.holder == seat.laptop.fold.owner(seat.device)
    if not mine or found.second_private is not None or found.state is not RoundState.CLOSED:
        return None

    def give(seat):
        try:
            seat.jury.custody.release()
        except Damaged as error:
            if sum(each.member == seat.member for each in season.seats) == 1:
                raise
            return error.code  # his other laptop has not vouched for this one
        return None

    return give


def vouch(season, seat):
    """A person who has a second laptop says on the first that it is his own."""
    roster = seat.laptop.fold.governance
    member = seat.laptop.fold.owner(seat.device)
    other = [
        each.device
        for each in season.alive()
        if each is not seat
        and each.device in roster.devices
        and roster.devices[each.device].member == member
        and each.device not in roster.own
    ]
    if not other or seat.device not in roster.own:
        return None
    return lambda seat: seat.jury.custody.vouch(other[0]) and None
