"""The key on paper in a season: drawn, the laptop that keeps control lost, control taken over."""

from jury_app.core import recovery
from tests.simulation.seats import HOLDER


def controls(seat):
    return seat.jury.membership.me().controls


def put_on_paper(season, seat):
    """Whoever controls prints a key; once is enough for a season."""
    if season.words or any(each.twin for each in season.seats):
        return None

    def confirm(seat):
        draft = seat.jury.custody.draw_recovery()
        typed = {n: draft.words[n - 1] for n in draft.asked}
        seat.jury.custody.confirm_recovery(draft, typed)
        season.words, season.paper = " ".join(draft.words), recovery.sign_public(draft.secret)

    return confirm


def heirs(season):
    """Whoever could take over: admitted, of no second holder, and told of the key that stands."""
    found = []
    for seat in season.alive():
        paper = seat.laptop.fold.governance.recovery
        if (
            paper is not None
            and paper.sign == season.paper
            and not controls(seat)
            and not seat.laptop.hindrance
            and seat.member != HOLDER
            and not (seat.twin or seat.restored)
        ):
            found.append(seat)
    return found


def lost_keeper(season):
    """The laptop that keeps the control log is lost for ever; somebody has the key on paper."""
    keepers = [each for each in season.alive() if controls(each)]
    apart = any(each.twin or not each.alive for each in season.seats)
    if len(keepers) != 1 or apart or not heirs(season) or keepers[0].member == HOLDER:
        return False
    keepers[0].alive = False
    season.lost_keeper = keepers[0]
    season.tell(f"{keepers[0].name}, which keeps control, is lost")
    return True


def take_over(season, exchange):
    """All who are left exchange on a good day; then one of them uses the key on paper."""
    if season.lost_keeper is None or season.taken_over:
        return
    climate, season.climate = season.climate, {}
    _everybody(season, exchange)
    able = heirs(season)
    if able:
        heir = season.random.choice(able)
        if season.attempt(heir, "take over", lambda seat: _use(season, seat)):
            season.taken_over = heir.name
            season.handed_over = True  # once in a season
            _everybody(season, exchange)
    season.climate = climate


def _use(season, seat):
    seat.jury.custody.take_over(season.words, as_chair=True)


def _everybody(season, exchange):
    for _ in range(2):
        for seat in season.alive():
            season.attempt(seat, "exchange", exchange)


def one_controller(season, seats):
    """All laptops name the same keeper of control: whoever took over last, and nobody else."""
    named = {seat.laptop.fold.governance.controller for seat in seats}
    if len(named) != 1:
        season.violation(f"{len(named)} laptops keep control")
    if not season.taken_over:
        return
    season.counts["taken over"] += 1
    keepers = [seat.name for seat in season.alive() if controls(seat)]
    if keepers != [season.taken_over]:
        season.violation(f"{season.taken_over} took over, and {keepers} keep control")
