"""Three laptops, a store that does everything wrong, and in the end nothing is lost."""

from contextlib import ExitStack, suppress
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from jury_app.core.segment import parse
from jury_app.errors import Cancelled, Damaged, Refused, Unreachable
from jury_app.progress import Progress
from tests.sync.laptops import SEGMENTS, Spoilt, jury

FAULTS = ("cut", "lost", "late", "doubled", "stale", "silent", "full")


class Flaky(Spoilt):
    """Answers as the worst of real stores: each fault with its own chance, drawn from a seed."""

    def __init__(self, address):
        super().__init__(address)
        self.random = Random(0)
        self.faults = frozenset()
        self.seen = {}

    def strikes(self, fault, one_in=3):
        return fault in self.faults and self.random.randrange(one_in) == 0

    def _note(self, what):
        super()._note(what)
        if self.strikes("silent", 12):
            raise Unreachable("store_unreachable", address=self.address)

    def put(self, name, content):
        self._note("put")
        if self.strikes("full", 6):
            raise Unreachable("store_full", address=self.address)
        if self.strikes("lost"):
            return  # acknowledged and never seen again
        if self.strikes("cut"):
            content = content[: self.random.randrange(len(content))]
        super().put(name, content)
        if self.strikes("doubled"):
            self.objects[name.replace(".seg", f" ({self.address} conflicted copy).seg")] = content
        if self.strikes("late"):  # written, but the answer does not arrive
            raise Unreachable("store_unreachable", address=self.address)

    def entries(self, folder):
        now = super().entries(folder)
        before = self.seen.get(folder, [])
        self.seen[folder] = now
        return before if self.strikes("stale") else now


class Exchanges(RuleBasedStateMachine):
    """Laptops write and exchange through two stores, which other hands and bad luck spoil."""

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed):
        self.random = Random(seed)
        self.stack = ExitStack()
        folder = self.stack.enter_context(TemporaryDirectory())
        self.laptops = self.stack.enter_context(jury(folder))
        self.stores = [Flaky("net"), Flaky("key")]
        self.zeroed = set()  # damage that sizes do not show: found by reading again only
        for store in self.stores:
            store.random = self.random

    @rule(who=st.integers(0, 2), count=st.integers(1, 4))
    def write(self, who, count):
        self.laptops[who].write(body=self.random.randbytes(20), count=count)

    @rule(
        who=st.integers(0, 2),
        where=st.integers(0, 1),
        faults=st.frozensets(st.sampled_from(FAULTS)),
    )
    def exchange(self, who, where, faults):
        store = self.stores[where]
        store.faults = faults
        try:
            report = self.laptops[who].sync(store, reupload=True)
        except Unreachable:
            assert faults & {"silent", "late"}
        else:
            if "stale" not in faults and store.address not in self.zeroed:
                self.transmitted_is_true(store, report)
        finally:
            store.faults = frozenset()

    def transmitted_is_true(self, store, report):
        """What is said to be in the store can be taken from it by anybody."""
        held = set()
        for content in store.objects.values():
            with suppress(Damaged):
                read = parse(content)
                held |= {(read.device, seq) for seq in range(read.first, read.last + 1)}
        for device, last in report.transmitted.items():
            assert {(device, seq) for seq in range(1, last + 1)} <= held

    @rule(who=st.integers(0, 2), where=st.integers(0, 1), steps=st.integers(0, 6))
    def stop_half_way(self, who, where, steps):
        count = iter(range(steps))
        progress = Progress(lambda _: next(count, None) is None and progress.cancel())
        with suppress(Cancelled):
            self.laptops[who].sync(self.stores[where], reupload=True, progress=progress)

    @rule(
        where=st.integers(0, 1), what=st.sampled_from(["cut", "zero", "delete", "rename", "junk"])
    )
    def spoil(self, where, what):
        objects = self.stores[where].objects
        if not objects:
            return
        name = self.random.choice(sorted(objects))
        if what == "cut":
            objects[name] = objects[name][: self.random.randrange(len(objects[name]) or 1)]
        elif what == "zero":
            self.zeroed.add(self.stores[where].address)
            objects[name] = bytes(len(objects[name]))
        elif what == "delete":
            del objects[name]
        elif what == "rename":
            objects[name.replace(".seg", "-HOST.seg")] = objects.pop(name)
        else:
            objects[f"{SEGMENTS}/{'a' * 26}/desktop.seg"] = b"[.ShellClassInfo]"

    @rule(where=st.integers(0, 1))
    def empty(self, where):
        store = self.stores[where]
        some = store.paths() and self.laptops[0].archive.stores.listed(store.address)
        store.objects.clear()
        store.seen.clear()
        if some:
            with pytest.raises(Refused, match="store_went_back"):
                self.laptops[0].sync(store)

    @invariant()
    def nobody_lost_an_own_act(self):
        if hasattr(self, "laptops"):
            for each in self.laptops:
                held = each.archive.journal.records(each.me.device, 1, 10**6)
                assert [record.seq for record in held] == list(range(1, each.head().seq + 1))

    def teardown(self):
        if not hasattr(self, "laptops"):
            return
        with self.stack:
            everything = set().union(*(each.acts() for each in self.laptops))
            for _ in range(3):
                for each in self.laptops:
                    for store in self.stores:
                        report = each.sync(store, reupload=True, reread=True)
                        assert report.forks == ()
            for each in self.laptops:
                assert each.acts() == everything
                for store in self.stores:
                    report = each.sync(store)
                    assert (report.sent, report.received, report.healed) == (0, 0, 0)
                    heads = each.archive.journal.heads()
                    assert report.transmitted == {d: head.seq for d, head in heads.items()}


TestExchanges = Exchanges.TestCase
TestExchanges.settings = settings(max_examples=settings().max_examples // 5, stateful_step_count=20)
