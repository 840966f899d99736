"""A season in which the disk of the chair's laptop is copied, until the key on paper is used."""

from dataclasses import dataclass

from tests.simulation import ending, judge, people
from tests.simulation.lives import LIVES
from tests.simulation.season import MOST_TICKS, TICKS_PER_LAPTOP, Season
from tests.simulation.seats import Seat

APART = 0.4
"""The share of a season after which there are two chairs."""


@dataclass
class ControlSeason(Season):
    """Stores and laptops fail as ever; of what life does, only clocks jump besides."""

    recovered: bool = False
    blind: bool = False

    def _play(self):
        self.draw_climate()
        self.blind = self.random.randrange(2) == 0
        for kind in LIVES.keys() - {"wrong_clock", "cancelled"}:
            self.climate.pop(kind, None)
        people.found(self, self.draw_size())
        if len(self.seats) == 1:
            people.gather(self)
        wanted = TICKS_PER_LAPTOP * len(people.members(self)) + self.random.randrange(30)
        ticks = min(MOST_TICKS, wanted)
        for tick in range(ticks):
            if tick >= APART * ticks and not any(each.twin for each in self.seats):
                self._copy()
            people.act(self, tick / ticks)
            self.go_wrong()
            self._recover()
        for _ in range(2):
            self.calm_down()
            self._recover()
            self._give_up()
            self._admit_again()
            ending.finish(self)
        self.counts["led"] += any(each.laptop.fold.governance.leads for each in self.alive())
        judge.everything(self)

    def _put_on_paper(self, seat):
        draft = seat.jury.custody.draw_recovery()
        seat.jury.custody.confirm_recovery(draft, {n: draft.words[n - 1] for n in draft.asked})
        self.words = " ".join(draft.words)

    def _copy(self):
        """The disk of the laptop that keeps the control log is copied, and both go on."""
        keepers = [each for each in self.alive() if people.controls(each)]
        if len(keepers) != 1:
            return  # the chair does not know yet that it is
        self.handed_over = True  # it stays so from here on
        (seat,), climate, self.climate = keepers, self.climate, {}
        self.attempt(seat, "paper", self._put_on_paper)
        self.attempt(seat, "exchange", people.exchange)
        twin = Seat(f"{seat.name} twin", seat.member, seat.disk.snapshot(), self.stores, twin=True)
        self.seats.append(twin)
        twin.take_up()
        if self.blind:
            self._miss(seat, twin)
        self.climate = climate
        self.faults["copied chair"] += 1
        self.tell(f"{seat.name} is copied at {seat.head}")

    def _able(self):
        """Whoever could take control over: admitted, and neither a chair nor the second holder."""
        twins = self._twins()
        return [
            each
            for each in self.alive()
            if each.device not in twins
            and each.member != people.HOLDER
            and each.laptop.fold.owner(each.device) is not None
        ]

    def _twins(self):
        return [each.device for each in self.seats if each.twin]

    def _recover(self):
        """Whoever sees two histories takes control over; both laptops of the chair are given up."""
        able = [each for each in self._able() if each.jury.watching.control_fork() is not None]
        if self.recovered or not able:
            return
        heir = self.random.choice(able)
        for what, refused in (("open", heir.jury.rounds.open), ("close", heir.jury.rounds.close)):
            if self.attempt(heir, f"{what} in vain", lambda _, call=refused: call() and None):
                self.violation(f"{heir.name} could {what} a round while control is forked")
        self.recovered = self.attempt(heir, "take over", self._take_over)
        if self.recovered:
            self.taken_over = heir.name
            self._give_up()

    def _miss(self, seat, twin):
        """Somebody takes over who knows of one history alone; the chair and its copy go on."""
        for each in (seat, seat, twin):
            self.attempt(each, "tell", lambda one: one.jury.membership.change(_first(one)))
        heir = self.random.choice(self._able() or [seat])
        for each in (seat, heir, heir):
            self.attempt(each, "exchange", people.exchange)
        if heir is not seat and heir.jury.watching.recovery() is not None:
            self.recovered = self.attempt(heir, "take over blindly", self._take_over)
            self.taken_over = heir.name if self.recovered else ""

    def _give_up(self):
        if self.recovered:
            for seat in self.seats:
                if seat.device in self._twins():
                    seat.alive = False

    def _admit_again(self):
        """Laptops that one history alone admitted are strangers now, and ask anew."""
        self.calm_down()
        for seat in self.alive():
            if people.controls(seat):
                self.attempt(seat, "admit", people.DEEDS["admit"](self, seat))

    def _take_over(self, seat):
        seat.jury.custody.take_over(self.words, as_chair=True)


def _first(seat):
    return seat.jury.membership.members()[0]
