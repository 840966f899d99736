"""A laptop of the simulation: its disk, its clock, and the jury taken up on it."""

from dataclasses import dataclass, field
from pathlib import Path

from jury_app.errors import Unreachable
from jury_app.jury.anchor import Anchor, Mark, Origin, anchor_name
from jury_app.jury.desk import Jury
from jury_app.jury.founding import take_up
from jury_app.jury.renewal import renew
from jury_app.jury.stores import KnownStore
from tests.simulation.disks import PowerCut
from tests.simulation.faulty_store import Reach

TODAY = 28_900_000
"""Minutes since 1970: some day of 2024."""
TEN_YEARS = 5_259_600
CHAIR, HOLDER = 1, 2
"""Members who may get more to do than the others."""


@dataclass
class WrongClock:
    """A clock that may be years off, and may jump."""

    now: int = TODAY

    def minutes(self):
        return self.now


@dataclass
class Trouble:
    """What happens to a laptop at the n-th step from now: see :data:`TROUBLES`."""

    kind: str = ""
    left: int = 0


class Drawer(dict):
    """A vault that forgets nothing."""

    read = dict.get
    write = dict.__setitem__

    def forget(self, name):
        self.pop(name, None)


@dataclass
class Seat:
    """A laptop. ``name`` tells it apart in the log, ``member`` whose it is (a number).

    ``keyring`` tells whether the machine keeps marks of the desk outside of it: then a copy is
    recognised, and a restored desk knows what it has signed: up to ``noted``, (device, number).
    ``devices`` are the keys it had.
    """

    name: str
    member: int
    disk: object
    stores: dict
    clock: WrongClock = field(default_factory=WrongClock)
    vault: Drawer = field(default_factory=Drawer)
    trouble: Trouble = field(default_factory=Trouble)
    alive: bool = True
    jury: Jury | None = None
    backup: object = None
    restored: bool = False
    twin: bool = False
    keyring: bool = False
    marks: Drawer = field(default_factory=Drawer)
    devices: set = field(default_factory=set)
    noted: tuple = (b"", 0)
    steps: int = 0
    struck: list = field(default_factory=list)
    cast: dict = field(default_factory=dict)

    @property
    def laptop(self):
        return self.jury._laptop

    @property
    def device(self):
        return self.laptop.device

    @property
    def may_fork(self):
        """Whether two of them may sign as one: nothing outside the desk tells that it is old."""
        return (self.restored or self.twin) and not self.keyring

    @property
    def head(self):
        head = self.laptop.archive.journal.heads().get(self.device)
        return head.seq if head else 0

    def take_up(self, begin=None):
        """Start the program: found or join with ``begin``, or take up what the disk holds."""
        archive = self.disk.open(self.strike)
        try:
            laptop = begin(archive) if begin else take_up(archive, self.clock)
            self._tie(laptop)
            self.devices.add(laptop.device)
            self.jury = Jury(laptop, self.reach, Path(self.name), self.vault)
            if begin:
                for each in self.stores:
                    self.jury.exchange._book.put(KnownStore(each, removable=each == "key"), None)
        except BaseException:
            archive.close()
            raise

    def _tie(self, laptop):
        """Recognise the desk by what lies outside of it, as the program does when it opens one."""
        if self.keyring:
            anchor = Anchor(laptop, self.marks, Path(self.name), lambda: self.name)
            if anchor.origin() is not Origin.HOME:
                renew(laptop)
            anchor.settle()
            laptop.take_stock = anchor.note

    def reach(self, address, _credentials=None):
        return Reach(self.stores[address], self.strike)

    def restore(self):
        """Put the desk back as a backup kept it."""
        self.jury.close()
        self.disk, self.backup, self.restored = self.backup, None, True
        if self.keyring:
            mark = Mark.read(self.marks[anchor_name(Path(self.name))])
            self.noted = (mark.device, mark.head.seq)
        self.take_up()

    def restart(self):
        if self.jury is not None:
            self.jury.close()
            self.jury = None
        self.trouble = Trouble()
        self.take_up()

    def strike(self, step):
        """Let the trouble that was drawn happen when its step has come."""
        self.steps += 1
        if self.trouble.kind:
            self.trouble.left -= 1
            if self.trouble.left <= 0:
                TROUBLES[self.trouble.kind](self, step)


def power_cut(seat, step):
    seat.struck.append("power_cut")
    seat.trouble.kind = ""
    error = PowerCut(step)
    seat.disk.cut(error)
    raise error


def full_disk(seat, step):
    """The desk's own disk is full, once; the step after a commit is no writing."""
    if step in ("begin", "commit"):
        seat.struck.append("full_disk")
        seat.trouble.kind = ""
        raise Unreachable("disk_full")


def pulled_key(seat, step):
    """From here on the store is gone, until the person plugs it in again."""
    if step in ("list", "get", "put"):
        if seat.trouble.left == 0:
            seat.struck.append("pulled_key")
        raise Unreachable("store_unreachable", address="store")


TROUBLES = {"power_cut": power_cut, "full_disk": full_disk, "pulled_key": pulled_key}
