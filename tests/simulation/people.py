"""What people do in a season, and what life does to their laptops. New acts and lives are rows."""

from dataclasses import replace
from functools import cache

from jury_app.core.ballot import ABSTENTION, Ballot, graded
from jury_app.core.decision import Proposal
from jury_app.core.invitation import from_text
from jury_app.core.permission import standing_round
from jury_app.core.record import Role
from jury_app.core.round import RoundState
from jury_app.jury import founding
from jury_app.jury.founding import Founder
from jury_app.jury.membership import NewMember
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from tests.journeys.stage import dry_run, edition
from tests.simulation.seats import TEN_YEARS, TODAY, Seat

CHAIR = 1
TABLE = 6
CLOSING = 0.75
"""The share of a season after which rounds are closed."""


@cache
def small_import():
    whole = dry_run()
    return replace(whole, dossiers=whole.dossiers[:4], members=())


@cache
def small_edition():
    return edition()


def found(season, size):
    """The secretariat founds the jury (or the chair alone), imports, and announces all."""
    alone = season.random.randrange(3) == 0
    roles = (Role.CHAIR, Role.SECRETARIAT) if alone else (Role.SECRETARIAT,)
    founder = Founder("Mme", "Membre 0", "", "m0@jury.example", roles)
    seat = new_seat(season, 0)
    seat.take_up(lambda archive: founding.found(archive, seat.clock, founder, small_edition()))
    names = range(2 if alone else 1, size)
    newcomers = [
        NewMember("M.", f"Membre {n}", "", f"m{n}@jury.example",
                  (Role.CHAIR,) if n == CHAIR and not alone else (Role.JUROR,))
        for n in names
    ]  # fmt: skip
    seat.jury.membership.add(newcomers)
    seat.jury.preparing.apply(small_import())
    season.tell(f"founded for {size}, alone={alone}")
    if season.random.randrange(3):
        _gather(season)


def _gather(season):
    """Everybody joins on a day on which nothing goes wrong; the round is opened."""
    climate, season.climate = season.climate, {}
    first = season.seats[0]
    for member in sorted(members(season), key=_number)[1:]:
        _issue(season, first, member)
        _join(season, first)
    for number in range(3):
        for seat in season.alive():
            season.attempt(seat, "exchange", exchange)
            if number and _controls(seat):
                season.attempt(seat, "admit", _admit(season, seat))
                season.attempt(seat, "exchange", exchange)
    keeper = next(each for each in season.seats if _controls(each))
    season.attempt(keeper, "turn", lambda seat: seat.jury.rounds.open())
    for seat in (keeper, *season.alive()):
        season.attempt(seat, "exchange", exchange)
    season.climate = climate


def new_seat(season, member, again=""):
    seat = Seat(f"laptop {member}{again}", member, season.disk(), season.stores)
    season.seats.append(seat)
    return seat


def members(season):
    return season.seats[0].jury.membership.members()


# --- what people do ------------------------------------------------------------------------------


def act(season, when):
    """Somebody does something; ``when`` is the share of the season that is over."""
    season.when = when
    chances = [(what, weight(season, when)) for what, weight in WEIGHTS.items()]
    what = season.random.choices([w for w, _ in chances], [c for _, c in chances])[0]
    able = [each for each in season.alive() if WHO.get(what, _anybody)(each)]
    if not able:
        return
    seat = season.random.choice(able)
    action = DEEDS[what](season, seat)
    if action is not None:
        season.attempt(seat, what, action)


def _exchange(season, seat):
    """Ask for an exchange with all stores; now and then it is cancelled, or told to fill again."""

    def ask(seat):
        progress = Progress()
        if season.strikes("cancelled"):
            season.faults["cancelled"] += 1
            left = iter(range(season.random.randrange(12)))
            progress = Progress(lambda _: next(left, None) is None and progress.cancel())
        synced, _ = seat.jury.exchange.sync(progress, reupload=season.random.randrange(4) == 0)
        return synced.trouble or None

    return ask


def exchange(seat):
    synced, _ = seat.jury.exchange.sync(Progress(), reupload=True)
    return synced.trouble or None


def exchange_thoroughly(seat):
    """An exchange that reads everything again: damage that sizes do not show is found so only."""
    synced, _ = seat.jury.exchange.sync(Progress(), reupload=True, reread=True)
    return synced.trouble or None


def _meet(season, _seat):
    """Everybody exchanges, one after the other, as when a jury sits around one table."""
    seats = season.alive()
    season.random.shuffle(seats)
    for seat in seats[:TABLE]:
        season.attempt(seat, "exchange", _exchange(season, seat))


def _invite(season, seat):
    """Hand an invitation to a member who has none yet, or to oneself for a second laptop."""
    invited = {number for number, _ in season.handed}
    known = {_number(each): each for each in seat.jury.membership.members()}
    waiting = sorted(known.keys() - invited - {0})
    me = seat.jury.membership.me().member
    mine = next((n for n, each in known.items() if each.key == me), None)
    second = season.random.randrange(8) == 0 and mine is not None
    if not waiting and not second:
        return None
    number = mine if second else season.random.choice(waiting)

    return lambda seat: _issue(season, seat, known[number])


def _issue(season, seat, member):
    issued = seat.jury.membership.invite(member.key, label="L", vintage=2019, store="cloud")
    season.handed.append((_number(member), issued))


def _join(season, _seat):
    """Somebody who holds an invitation opens it on a new laptop."""
    used = sum(not each.twin for each in season.seats) - 1
    if used >= len(season.handed):
        return
    number, issued = season.handed[used]
    again = "bis" if any(each.member == number for each in season.seats) else ""
    seat = new_seat(season, number, again and f" {again} {used}")
    invitation = from_text(issued.text)
    seat.take_up(
        lambda archive: founding.join(archive, seat.clock, invitation, issued.code, seat.name)
    )
    season.tell(f"{seat.name} joins")
    return


def _admit(season, seat):
    def admit(seat):
        asking = [each.device for each in seat.jury.membership.requests()]
        if not asking:
            return "nobody asks"
        seat.jury.membership.admit(asking)
        return None

    return None if _is_mid_round(seat) else admit


def _is_mid_round(seat):
    """Whether a round is under way on a laptop that will hand control over to the chair's."""
    found = standing_round(seat.laptop.fold)
    busy = found is not None and found.state in (RoundState.OPEN, RoundState.CLOSED)
    return busy and Role.CHAIR not in seat.jury.membership.me().roles


def _cast(season, seat):
    found = standing_round(seat.laptop.fold)
    if found is None or not found.dossiers:
        return None
    number = season.random.choice(found.dossiers)
    value = season.random.randrange(-1, 6)
    answer = ABSTENTION if value < 0 else graded(value)
    ballot = Ballot(number, answer, (), f"avis {season.random.randrange(10**6)}")

    def cast(seat):
        try:
            seat.jury.voting.cast(ballot)
        finally:
            season.sealed.setdefault(seat.name, {}).setdefault(number, []).append(ballot)

    return cast


def _draft(season, seat):
    found = standing_round(seat.laptop.fold)
    if found is None:
        return None
    number = season.random.choice(found.dossiers)
    draft = Draft(graded(season.random.randrange(6)), (), "brouillon")
    return lambda seat: seat.jury.voting.save_draft(number, draft)


def _withdraw(season, seat):
    found = standing_round(seat.laptop.fold)
    if found is None:
        return None
    number, back = season.random.choice(found.dossiers), season.random.randrange(2)
    voting = seat.jury.voting
    if back:
        return lambda seat: voting.come_back(number, "erreur")
    return lambda seat: voting.withdraw(number)


def _turn(season, seat):
    """Whoever controls moves the round on by one step."""
    found = standing_round(seat.laptop.fold)
    if found is not None and found.state is RoundState.OPEN and season.when < CLOSING:
        return None
    rounds = seat.jury.rounds
    steps = {None: rounds.open, RoundState.OPEN: rounds.close, RoundState.CLOSED: rounds.unseal,
             RoundState.OPENED: rounds.show}  # fmt: skip
    step = steps.get(found.state if found else None)
    if step is None:
        return None

    def turn(seat):
        step()
        return step.__name__

    return turn


def _propose(season, seat):
    found = standing_round(seat.laptop.fold)
    if found is None or found.state not in (RoundState.OPENED, RoundState.SHOWN):
        return None
    number = season.random.choice(found.dossiers)
    proposal = Proposal(number, season.random.randrange(2, 5), (), False, "débat")
    return lambda seat: seat.jury.deciding.propose(proposal)


def _quit(season, seat):
    """The program is closed and started again."""
    return lambda seat: seat.restart()


def _anybody(_seat):
    return True


def _controls(seat):
    return seat.jury.membership.me().controls


def _grades(seat):
    found = standing_round(seat.laptop.fold)
    return found is not None and seat.laptop.fold.owner(seat.device) in found.jurors


def _number(member):
    return int(member.name.split()[-1])


DEEDS = {
    "exchange": _exchange,
    "meet": _meet,
    "invite": _invite,
    "join": _join,
    "admit": _admit,
    "cast": _cast,
    "draft": _draft,
    "withdraw": _withdraw,
    "turn": _turn,
    "propose": _propose,
    "quit": _quit,
}
WHO = {"cast": _grades, "withdraw": _grades, "admit": _controls, "turn": _controls}
WEIGHTS = {
    "exchange": lambda season, when: 40,
    "meet": lambda season, when: 6,
    "invite": lambda season, when: 25 if when < 0.3 else 2,
    "join": lambda season, when: 30 if when < 0.4 else 4,
    "admit": lambda season, when: 10,
    "cast": lambda season, when: 90,
    "draft": lambda season, when: 3,
    "withdraw": lambda season, when: 2,
    "turn": lambda season, when: 0 if when < 0.3 else 8,
    "propose": lambda season, when: 3,
    "quit": lambda season, when: 2,
}


# --- what life does ------------------------------------------------------------------------------


def wrong_clock(season):
    """A clock jumps, up to ten years back or ahead."""
    seat = season.random.choice(season.alive())
    seat.clock.now = TODAY + season.random.randrange(-TEN_YEARS, TEN_YEARS)
    season.tell(f"{seat.name}: clock is {seat.clock.now - TODAY:+d} minutes off")
    return True


def lost_laptop(season):
    """One laptop of a season may be lost for ever, but not the one that keeps the control log."""
    able = [
        each for each in season.alive()
        if not each.jury.membership.me().controls and each.member > CHAIR
    ]  # fmt: skip
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
    return [each for each in season.alive() if each.member > CHAIR and not _controls(each)]


LIVES = {
    "cancelled": lambda season: False,
    "wrong_clock": wrong_clock,
    "lost_laptop": lost_laptop,
    "backup": backup,
    "restored_backup": restored_backup,
    "cloned_desk": cloned_desk,
}


# --- the end -------------------------------------------------------------------------------------


def finish(season):
    """With no fault left, the chair brings the round to its end, whatever state it is in."""
    season.when = 1.0
    for _ in range(4):
        keeper = next((each for each in season.alive() if _controls(each)), None)
        step = keeper and _turn(season, keeper)
        if step is None:
            break
        season.attempt(keeper, "turn", step)
    season.calm_down()
    season.calm_down()
