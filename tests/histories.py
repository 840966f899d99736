"""Histories in which journals are continued twice, and what such sets of acts amount to."""

from collections import defaultdict
from contextlib import contextmanager

from hypothesis import strategies as st

from jury_app.core.acts import DeviceRevoke, JournalSeal, MemberAdd, Notice
from jury_app.core.fold import Fold
from jury_app.core.forks import follow
from jury_app.core.round import Head
from tests.builders import PAPER, secret, small_jury


@contextmanager
def apart(laptop):
    """What a laptop signs within is another branch: it goes on afterwards from where it was."""
    kept = (laptop.head, dict(laptop.told), dict(laptop.known))
    yield
    laptop.head, laptop.told, laptop.known = kept


class Held:
    """A set of signed acts, as a laptop holds them: by number, on all branches."""

    def __init__(self, jury, signed):
        self.jury = jury
        self.entries = {each.act.digest: each.entry for each in signed}
        self.prev = {each.act.digest: each.act.header.prev for each in signed}
        by_place = defaultdict(set)
        for digest, entry in self.entries.items():
            by_place[entry.device, entry.seq].add(digest)
        self.forks = {}
        for (device, seq), digests in sorted(by_place.items(), reverse=True):
            if len(digests) > 1:
                self.forks[device] = seq

    def branch(self, device, head):
        """The acts from the fork to one act; none when one of them is not held."""
        found, digest, seq = [], head.digest, head.seq
        while digest in self.entries and self.entries[digest].seq == seq:
            if self.entries[digest].device != device:
                return []
            found.insert(0, self.entries[digest])
            if seq == self.forks[device]:
                return found
            digest, seq = self.prev[digest], seq - 1
        return []

    def counting(self, choices):
        below = [
            entry
            for entry in self.entries.values()
            if entry.seq < self.forks.get(entry.device, entry.seq + 1)
        ]
        return below + [
            each for device, head in choices.items() for each in self.branch(device, head)
        ]

    def fold(self, luck=None):
        """Fold all; with ``luck``, in batches of any size and any order between devices."""

        def read(choices):
            state = Fold(self.jury, forks=self.forks, choices=choices)
            entries = sorted(self.counting(choices), key=lambda each: (each.device, each.seq))
            for batch in shuffled(entries, luck) if luck else [entries]:
                state.add(batch)
            return state

        return follow(read, lambda device, head: bool(self.branch(device, head)))


def shuffled(entries, luck):
    """Give entries in small batches, each device's in order."""
    queues = defaultdict(list)
    for entry in entries:
        queues[entry.device].append(entry)
    while queues:
        device = luck.choice(sorted(queues))
        count = luck.randint(1, 3)
        yield queues[device][:count]
        queues[device] = queues[device][count:]
        if not queues[device]:
            del queues[device]


def papered():
    jury = small_jury()
    jury.set_paper()
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    return jury


def add(jury, name, by=None):
    return jury.write(by or jury.chair, MemberAdd(secret(name)[:16], ()))


@st.composite
def split_histories(draw):
    """Anybody, paper in hand, takes over, revokes, pins, while any journal goes on twice."""
    jury = papered()
    steps = st.tuples(
        st.sampled_from(["take", "take", "hand", "member", "revoke", "paper", "pin", "notice"]),
        st.integers(1, 4),
        st.integers(1, 4),
        st.booleans(),
    )

    papers = st.sampled_from((PAPER, PAPER, secret("another paper")))

    def play(most):
        for kind, number, other, learn in draw(st.lists(steps, max_size=most)):
            laptop, someone = jury.laptops[number], jury.laptops[other]
            if learn:
                jury.learn(laptop)
            step(kind, laptop, someone)

    def step(kind, laptop, someone):
        if kind == "take":
            acts = [each.act for each in jury.signed if each.act.device == someone.device][-6:]
            cuts = [Head(each.seq, each.digest) for each in acts] or [None]
            cut = draw(st.sampled_from(cuts))
            jury.take_over(laptop, of=someone, learn=False, cut=cut, secret=draw(papers))
        elif kind == "hand":
            jury.hand_over(someone, by=laptop)
        elif kind == "member":
            add(jury, f"{len(jury.signed)}", by=laptop)
        elif kind == "revoke":
            jury.write(laptop, DeviceRevoke(someone.device, someone.head or None))
        elif kind == "paper":
            jury.set_paper(draw(papers), by=laptop)
        elif kind == "pin":
            jury.write(laptop, JournalSeal({someone.device: someone.head or Head(1, bytes(32))}))
        else:
            jury.write(laptop, Notice())

    play(4)
    twice = jury.laptops[draw(st.sampled_from([1, 1, 1, 2]))]
    with apart(twice):
        play(6)
    play(6)
    return jury
