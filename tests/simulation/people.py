"""What people do in a season. A new deed is a function and a row."""

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
from jury_app.jury.trouble import RENEWABLE
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from tests.journeys.stage import dry_run, edition
from tests.simulation import files, holding, lateness, succession
from tests.simulation.seats import CHAIR, HOLDER, Seat
from tests.simulation.succession import controls

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
    shared = season.random.randrange(3) == 0
    newcomers = [
        NewMember("M.", f"Membre {n}", "", f"m{n}@jury.example",
                  _roles(n, alone, shared))
        for n in names
    ]  # fmt: skip
    seat.jury.membership.add(newcomers)
    seat.jury.preparing.apply(small_import())
    season.tell(f"founded for {size}, alone={alone}")
    if season.random.randrange(3):
        gather(season)


def gather(season):
    """Everybody joins on a day on which nothing goes wrong; the round is opened."""
    climate, season.climate = season.climate, {}
    first = season.seats[0]
    for member in sorted(members(season), key=_number)[1:]:
        _issue(season, first, member)
        _join(season, first)
    for number in range(3):
        for seat in season.alive():
            season.attempt(seat, "exchange", exchange)
            if number and controls(seat):
                season.attempt(seat, "admit", _admit(season, seat))
                season.attempt(seat, "exchange", exchange)
    keeper = next(each for each in season.seats if controls(each))
    season.attempt(keeper, "turn", lambda seat: seat.jury.rounds.open())
    for seat in (keeper, *season.alive()):
        season.attempt(seat, "exchange", exchange)
    season.climate = climate


def _roles(number, alone, shared):
    if number == CHAIR and not alone:
        return (Role.CHAIR,)
    return (Role.JUROR, Role.HOLDER) if number == HOLDER and shared else (Role.JUROR,)


def new_seat(season, member, again=""):
    keyring = season.random.randrange(2) == 0
    seat = Seat(f"laptop {member}{again}", member, season.disk(), season.stores, keyring=keyring)
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

    return admit


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


def _revoke(season, seat):
    """The chair cuts a lost laptop off, after its last act that arrived."""
    state = seat.laptop.fold
    lost = [each.device for each in season.seats if not each.alive]
    known = [d for d in lost if d in state.governance.devices]
    if not known or state.governance.devices[known[0]].cut is not None:
        return None
    return lambda seat: seat.jury.custody.revoke(known[0], state.heads.get(known[0]))


def _hand_over(season, seat):
    """The chair passes to the member of another laptop, which nobody copied or lost."""
    heirs = [
        each for each in season.alive()
        if each is not seat and not each.restored and not each.twin and each.member != HOLDER
        and each.device in seat.laptop.fold.governance.devices
    ]  # fmt: skip
    if not heirs or season.handed_over or any(each.twin for each in season.seats):
        return None
    heir = season.random.choice(heirs)

    def hand_over(seat):
        seat.jury.custody.hand_over(heir.device)
        season.handed_over = True

    return hand_over


def _renew(season, seat):
    """A laptop that must not sign any more asks to be let in with new keys."""
    return lambda seat: seat.jury.trouble.go_on_as_new() and None


def _is_hindered(seat):
    """Whether a laptop may give its keys up: those that open and count are not given up so."""
    stopped = seat.laptop.hindrance in RENEWABLE
    return stopped and seat.member > HOLDER and not kept_control(seat)


def _quit(season, seat):
    """The program is closed and started again."""
    return lambda seat: seat.restart()


def kept_control(seat):
    return controls(seat) or bool(seat.laptop.archive.desk.secrets("round/"))


def _anybody(_seat):
    return True


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
    "revoke": _revoke,
    "late": lateness.admit,
    "paper": succession.put_on_paper,
    "renew": _renew,
    "take over": lambda season, seat: succession.take_over(season, exchange),
    "hand over": _hand_over,
    "release": holding.release,
    "vouch": holding.vouch,
    "quit": _quit,
    **files.DEEDS,
}
WHO = {"cast": _grades, "withdraw": _grades, "admit": controls, "turn": controls,
       "revoke": controls, "late": controls, "hand over": controls,
       "paper": controls, "renew": _is_hindered, **files.WHO}  # fmt: skip
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
    "revoke": lambda season, when: 3,
    "late": lambda season, when: 4,
    "paper": lambda season, when: 3,
    "take over": lambda season, when: 12 if season.lost_keeper else 0,
    "renew": lambda season, when: 4,
    "hand over": lambda season, when: 1,
    "release": lambda season, when: 8 if when > CLOSING else 0,
    "vouch": lambda season, when: 4,
    "quit": lambda season, when: 2,
    **files.WEIGHTS,
}
