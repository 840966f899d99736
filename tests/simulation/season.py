"""One season of a jury, drawn from a number: who does what when, and what goes wrong meanwhile."""

import secrets
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random
from unittest.mock import patch

from jury_app.core import attachment, envelope
from jury_app.errors import Cancelled, JuryError, NotAllowed, Refused, Unreachable
from jury_app.jury import attachments, laptop
from jury_app.sync import receive, shelves
from tests.simulation import ending, faulty_store, files, judge, lateness, lives, mishaps, people
from tests.simulation.disks import MemoryDisk, PowerCut
from tests.simulation.faulty_store import FaultyStore
from tests.simulation.seats import TROUBLES, Seat, Trouble

TICKS_PER_LAPTOP, MOST_TICKS = 14, 110
LARGE_EVERY, LARGE = 40, 24
"""Of so many seasons, this one has up to twenty laptops."""
SHELVES = (2, 3, 5, 9, shelves.FULL)
"""How many objects a shelf takes, in one season or another."""
STEPPED = frozenset({"done", "open", "close", "unseal", "show"})
"""What attempts answer when they changed something."""
EXPECTED = (Cancelled, NotAllowed, Refused, Unreachable)


@dataclass
class Season:
    """Everything there is: laptops, the store, what was promised, and the log of events."""

    seed: int
    disk: object = MemoryDisk
    random: Random = field(init=False)
    stores: dict[str, FaultyStore] = field(init=False)
    seats: list[Seat] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    faults: Counter = field(default_factory=Counter)
    climate: dict = field(default_factory=dict)
    handed: list = field(default_factory=list)
    sealed: dict = field(default_factory=dict)
    heads: dict = field(default_factory=dict)
    tried: set = field(default_factory=set)
    when: float = 0.0
    handed_over: bool = False
    files: dict = field(default_factory=dict)
    pieces: dict = field(default_factory=dict)
    signed: dict = field(default_factory=dict)
    words: str = ""
    paper: bytes = b""
    lost_keeper: Seat | None = None
    taken_over: str = ""
    welcome: bool = True
    error: Exception | None = None

    def __post_init__(self):
        self.random = Random(self.seed)
        self.welcome = self.random.randrange(4) > 0
        names = ("cloud", "key") if self.random.randrange(3) == 0 else ("cloud",)
        self.stores = {name: FaultyStore(Random(f"{name} {self.seed}"), name) for name in names}

    def run(self):
        with drawing(Random(self.seed ^ 0xC0FFEE)):
            try:
                self._play()
            except Exception as error:
                self.violation(f"unexpected {type(error).__name__}: {error}", error)
            finally:
                for each in self.seats:
                    if each.jury is not None:
                        each.jury.close()
                    each.disk.wipe()
        for each in self.stores.values():
            self.faults.update(each.struck)
        return self

    def _play(self):
        self.draw_climate()
        people.found(self, self.draw_size())
        wanted = TICKS_PER_LAPTOP * len(people.members(self)) + self.random.randrange(30)
        ticks = min(MOST_TICKS, wanted)
        fate = self.draw_fate()
        for tick in range(ticks):
            people.act(self, tick / ticks)
            self.go_wrong()
            if fate and lives.befall(self, fate, tick / ticks):
                fate = ""
        ending.finish(self)
        judge.everything(self)

    def draw_size(self):
        """Three to six laptops; now and then up to twenty."""
        return self.random.randrange(*((7, 21) if self.seed % LARGE_EVERY == LARGE else (3, 7)))

    def draw_climate(self):
        """Choose what can go wrong in this season, and how often; one in ten is fair."""
        kinds = (*faulty_store.KINDS, *mishaps.STORED, *TROUBLES, *lives.LIVES)
        if self.random.randrange(10):
            share = self.random.choice((0.15, 0.4, 0.8))
            rate = self.random.choice((8, 20, 60))
            self.climate = {
                kind: rate * self.random.randrange(1, 4)
                for kind in kinds
                if self.random.random() < share
            }

    def draw_fate(self):
        """Choose what is bound to happen to a laptop of this season, if anything: "" if not."""
        return self.random.choice(lives.FATES) if self.climate else ""

    def strikes(self, kind):
        return kind in self.climate and self.random.randrange(self.climate[kind]) == 0

    def go_wrong(self):
        """Let other hands at the store, and life at the laptops."""
        for kind in mishaps.STORED:
            if self.strikes(kind) and (kind != "wiped" or self.random.randrange(5) == 0):
                store = self.random.choice(list(self.stores.values()))
                mishaps.spoil(store, kind)
                self.tell(f"{store.address}: {kind}")
        for kind, happen in lives.LIVES.items():
            if self.strikes(kind) and happen(self):
                self.faults[kind] += 1

    def attempt(self, seat, what, action):
        """Let somebody try something at a laptop, under the faults of the season."""
        for kind in TROUBLES:
            if self.strikes(kind):
                seat.trouble = Trouble(kind, self.random.randrange(1, 40))
        self._let_weather(faulty_store.KINDS)
        outcome = "done"
        try:
            said = action(seat)
            outcome = said if isinstance(said, str) else outcome
        except PowerCut as cut:
            outcome = f"power cut at {cut}"
            seat.laptop.take_stock = lambda: None  # whoever is gone takes none
            seat.restart()
        except EXPECTED as error:
            outcome = error.code
            self.counts[f"error {error.code}"] += 1
        except JuryError as error:
            outcome = error.code
            self.violation(f"{seat.name} {what}: unexpected {error.code}", error)
        finally:
            seat.trouble = Trouble()
            self._let_weather(())
            self.faults.update(seat.struck)
            seat.struck.clear()
        self.tell(f"{seat.name} {what}: {outcome}")
        self.counts[what] += 1
        judge.own_acts_stay(self, seat)
        files.pieces_stay(self, seat)
        if outcome == "close" and self.random.randrange(2):
            lateness.straggle(self, people.DEEDS["cast"])
        return outcome in STEPPED

    def _let_weather(self, kinds):
        for each in self.stores.values():
            each.weather = {kind: one_in for kind, one_in in self.climate.items() if kind in kinds}

    def calm_down(self):
        """Quiescence: no more faults, and everybody exchanges a few times."""
        self.climate = {}
        self.tell("quiescence")
        for how in (people.exchange_thoroughly, people.exchange):
            for seat in self.alive():
                self.attempt(seat, "exchange", how)

    def alive(self):
        return [each for each in self.seats if each.alive]

    def tell(self, event):
        self.log.append(event)

    def violation(self, what, error=None):
        self.violations.append(what)
        self.tell(f"VIOLATION {what}")
        if error is not None and self.error is None:
            self.error = error


@contextmanager
def drawing(random):
    """Let every key, nonce and number that our program draws follow from a seed.

    What is a pure function of bytes is remembered meanwhile: the same acts are read again and
    again by all laptops of a season. Pieces of attachments are small: a file has several.
    """
    parse = lru_cache(4096)(envelope.parse)
    with ExitStack() as stack:
        for module in (receive, laptop):
            stack.enter_context(patch.object(module, "parse", parse))
        # Shelves that are soon full: otherwise no season would ever begin a second one.
        stack.enter_context(patch.object(shelves, "FULL", random.choice(SHELVES)))
        stack.enter_context(patch.object(secrets, "token_bytes", random.randbytes))
        for module in (attachment, attachments):
            stack.enter_context(patch.object(module, "ROOM", files.ROOM))
        yield
