"""Short shelves, laptops that look at a few of them, other hands in the stores, and crashes."""

from collections import Counter
from contextlib import ExitStack, suppress
from random import Random
from tempfile import TemporaryDirectory
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from jury_app.core.segment import parse
from jury_app.errors import Cancelled, Damaged, Unreachable
from jury_app.progress import Progress
from jury_app.sync import shelves
from tests.sync.laptops import SEGMENTS, Identity, Spoilt, chain, jury, put_segment

OTHER_SHELVES = ("copy of 000001", "000900", "٩٩٩٩٩٩", "old")
COPIED = Identity(9)
COMMON = chain(COPIED, [b"1", b"2"])
TAILS = [
    chain(COPIED, [word, b"more", *more], first=3, prev=COMMON[-1].digest)
    for word, *more in ((b"a",), (b"b", b"and more"))
]
HANDS = ("delete", "delete", "cut", "rename", "move", "double", "drop shelf", "go back")


class Crash(Exception):  # noqa: N818 - nobody reports it
    """The laptop goes out in the middle."""


class Handled(Spoilt):
    """A store whose connection, or whose user, goes at a request that was chosen beforehand."""

    def __init__(self, address):
        super().__init__(address)
        self.left, self.end, self.full = None, Crash, False
        self.marks, self.earlier = {}, {}

    def _note(self, what):
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise self.end
        if what == "put" and self.full:
            raise Unreachable("store_full", address=self.address)
        super()._note(what)

    def shelves(self, folder):
        return {name: self.marks.get(name, "") for name in self.folders(folder)}

    def held(self):
        """Give the acts that anybody could take from here."""
        found = set()
        for content in self.objects.values():
            with suppress(Damaged):
                read = parse(content)
                found |= set(read.acts)
        return found


def held(laptop):
    """Give all acts of a laptop, on a line or beside it."""
    beside = laptop.archive.journal.branches(COPIED.device)
    return laptop.acts() | {each.record.raw for each in beside}


class Shelves(RuleBasedStateMachine):
    """Laptops write and exchange; whatever was done to the stores, turns bring all back."""

    @initialize(seed=st.integers(0, 2**32), marked=st.booleans())
    def begin(self, seed, marked):
        self.random = Random(seed)
        self.marked = marked
        self.stack = ExitStack()
        self.stack.enter_context(patch.object(shelves, "FULL", 2))
        folder = self.stack.enter_context(TemporaryDirectory())
        self.laptops = self.stack.enter_context(jury(folder))
        self.stores = [Handled("net"), Handled("key")]
        self.turns = Counter()
        self.laptops[0].add(COPIED)
        for _ in range(8):
            self.laptops[0].write(body=self.random.randbytes(20))
            self.sync(0, 0)

    def sync(self, who, where, **options):
        self.turns[who, where] += 1
        return self.laptops[who].sync(
            self.stores[where], turn=self.turns[who, where], reupload=True, **options
        )

    @rule(who=st.integers(0, 2), where=st.integers(0, 1), count=st.integers(1, 5))
    def say(self, who, where, count):
        for _ in range(count):
            self.laptops[who].write(body=self.random.randbytes(20))
            self.sync(who, where)

    @rule(where=st.integers(0, 1), which=st.integers(0, 1))
    def copy(self, where, which):
        """A laptop that was copied writes here what it wrote otherwise elsewhere."""
        put_segment(self.stores[where], COPIED, [*COMMON, *TAILS[which]])

    @rule(who=st.integers(0, 2), which=st.integers(0, 1))
    def prefer(self, who, which):
        self.laptops[who].archive.journal.prefer(COPIED.device, TAILS[which][-1].digest)

    @rule(who=st.integers(0, 2), where=st.integers(0, 1))
    def exchange(self, who, where):
        self.sync(who, where)

    @rule(who=st.integers(0, 2), where=st.integers(0, 1))
    def exchange_with_what_is_full(self, who, where):
        self.stores[where].full = True
        self.sync(who, where)
        self.stores[where].full = False

    @rule(
        who=st.integers(0, 2),
        where=st.integers(0, 1),
        left=st.integers(0, 40),
        end=st.sampled_from([Crash(), Unreachable("store_unreachable", address="gone")]),
    )
    def go_out(self, who, where, left, end):
        store = self.stores[where]
        store.left, store.end = left, end
        with suppress(Crash, Unreachable):
            self.sync(who, where)
        store.left = None

    @rule(who=st.integers(0, 2), where=st.integers(0, 1), steps=st.integers(0, 6))
    def cancel(self, who, where, steps):
        count = iter(range(steps))
        progress = Progress(lambda _: next(count, None) is None and progress.cancel())
        with suppress(Cancelled):
            self.sync(who, where, progress=progress)

    @rule(where=st.integers(0, 1), what=st.sampled_from(HANDS), times=st.integers(1, 3))
    def spoil(self, where, what, times):
        store = self.stores[where]
        for _ in range(times):
            if store.objects:
                self.spoil_once(store, what, self.random.choice(sorted(store.objects)))
        if self.marked:
            store.marks = {name: str(self.random.randrange(3)) for name in store.folders(SEGMENTS)}

    def spoil_once(self, store, what, name):
        objects, (folder, _, file) = store.objects, name.rpartition("/")
        other = self.random.choice([*store.folders(SEGMENTS), *OTHER_SHELVES])
        if what == "delete":
            del objects[name]
        elif what == "cut":
            objects[name] = objects[name][: self.random.randrange(len(objects[name]) or 1)]
        elif what == "rename":
            objects[name.replace(".seg", "-HOST.seg")] = objects.pop(name)
        elif what == "move":
            objects[f"{SEGMENTS}/{other}/{file}"] = objects.pop(name)
        elif what == "double":
            objects[f"{SEGMENTS}/{other}/{file}"] = objects[name]
        elif what == "drop shelf":
            for each in [each for each in objects if each.startswith(f"{folder}/")]:
                del objects[each]
        else:
            now = dict(objects)
            objects.clear()
            objects.update(store.earlier)
            store.earlier = now

    @rule(which=st.sampled_from([(0, 1), (1, 0)]))
    def swap(self, which):
        """Another key is plugged in where this one was."""
        one, other = (self.stores[each] for each in which)
        one._objects, other._objects = other._objects, one._objects

    @rule(who=st.integers(0, 2), where=st.integers(0, 1))
    def move(self, who, where):
        """The store is found at another address, and back again."""
        memory, store = self.laptops[who].archive.stores, self.stores[where]
        memory.move(store.address, "elsewhere")
        memory.move("elsewhere", store.address)

    def teardown(self):
        if not hasattr(self, "laptops"):
            return
        with self.stack:
            everything = set().union(*map(held, self.laptops))
            for _ in range(2 * max(len(store.folders(SEGMENTS)) for store in self.stores) + 4):
                self.round()
            for each in self.laptops:
                assert everything <= held(each)
            for store in self.stores:
                assert everything <= store.held()
            self.nothing_more()

    def round(self):
        for who in range(len(self.laptops)):
            for where in range(len(self.stores)):
                self.sync(who, where)

    def nothing_more(self):
        before = [dict(store.objects) for store in self.stores]
        for store in self.stores:
            store.asked.clear()
        for who, laptop in enumerate(self.laptops):
            heads = {device: head.seq for device, head in laptop.archive.journal.heads().items()}
            for where in range(len(self.stores)):
                report = self.sync(who, where)
                assert (report.sent, report.received, report.healed) == (0, 0, 0)
                assert report.transmitted == heads
        for store, objects in zip(self.stores, before, strict=True):
            assert "put" not in store.asked
            assert store.objects == objects


TestShelves = Shelves.TestCase
TestShelves.settings = settings(max_examples=settings().max_examples // 5, stateful_step_count=20)
