"""A store that goes wrong in every way that stores were seen to go wrong, by a drawn plan.

Faults are rows of the three tables below: what a writing, a reading or a listing may do instead of
what was asked. A new one is a function and a row.
"""

from collections import Counter
from random import Random

from jury_app.errors import Refused, Unreachable
from jury_app.sync.stores.memory import MemoryStore
from jury_app.sync.stores.one_by_one import OneByOne


class FaultyStore(MemoryStore):
    """Objects that everybody reaches. ``weather`` gives each fault that may strike its chance.

    The chance is one in so many requests; ``struck`` counts what did strike.
    """

    def __init__(self, random: Random, address="memory"):
        super().__init__(address)
        self.random = random
        self.weather = {}
        self.struck = Counter()
        self.before = {}

    @property
    def objects(self):
        return self._objects

    def write(self, name, content):
        super().put(name, content)

    def folders(self, folder):
        found = super().folders(folder)
        return self._listed(("folders", folder), self._as_they_came(folder, found, str))

    def entries(self, folder):
        found = super().entries(folder)
        in_order = self._as_they_came(folder, found, lambda each: each.name)
        return self._listed(("entries", folder), in_order)

    def get(self, name):
        content = super().get(name)
        fault = self._fault(READING)
        return READING[fault](self, content) if fault else content

    def put(self, name, content):
        fault = self._fault(WRITING)
        if fault:
            WRITING[fault](self, name, content)
        else:
            self.write(name, content)

    def unreachable(self, code="store_unreachable"):
        return Unreachable(code, address=self.address)

    def _listed(self, what, now):
        before = self.before.get(what, [])
        self.before[what] = now
        fault = self._fault(LISTING)
        return LISTING[fault](self, before, now) if fault else now

    def _as_they_came(self, folder, found, name_of):
        """Order pieces and requests to join by their age: their names are made by chance alone."""
        if folder.rpartition("/")[2] not in ("b", "i"):
            return found
        insides = (each.removeprefix(f"{folder}/").split("/")[0] for each in self._objects)
        ages = {name: age for age, name in enumerate(dict.fromkeys(insides))}
        return sorted(found, key=lambda each: ages[name_of(each)])

    def _fault(self, table):
        for kind, one_in in self.weather.items():
            if kind in table and self.random.randrange(one_in) == 0:
                self.struck[kind] += 1
                return kind
        return None


class Reach(OneByOne):
    """How one laptop reaches a store: at each request its own plug may be pulled."""

    def __init__(self, store, strike):
        self._store = store
        self._strike = strike
        self.address = store.address

    def folders(self, folder):
        return self._ask("list", lambda: self._store.folders(folder))

    def entries(self, folder):
        return self._ask("list", lambda: self._store.entries(folder))

    def get(self, name):
        return self._ask("get", lambda: self._store.get(name))

    def put(self, name, content):
        self._ask("put", lambda: self._store.put(name, content))

    def _ask(self, step, request):
        self._strike(step)
        answer = request()
        self._strike(step)
        return answer


def flipped(random, content):
    """Turn one bit over."""
    if not content:
        return content
    place = random.randrange(len(content))
    bit = 1 << random.randrange(8)
    return content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :]


def shortened(random, content):
    return content[: random.randrange(len(content))] if content else content


def conflicted(name, host="PC de Jeanne"):
    """The name that a sync program gives the second of two files."""
    start, dot, ending = name.rpartition(".")
    return f"{start} (conflicted copy of {host}){dot}{ending}"


# --- writing -----------------------------------------------------------------------------------


def cut_write(store, name, content):
    store.write(name, shortened(store.random, content))


def cut_off_write(store, name, content):
    cut_write(store, name, content)
    raise store.unreachable()


def lost_write(store, name, content):
    """Acknowledged, and never seen again."""


def late_answer(store, name, content):
    store.write(name, content)
    raise store.unreachable()


def doubled_write(store, name, content):
    store.write(name, content)
    store.write(conflicted(name), content)


def conflicted_write(store, name, content):
    store.write(conflicted(name), content)


def zeroed_write(store, name, content):
    store.write(name, bytes(len(content)))


def flipped_write(store, name, content):
    store.write(name, flipped(store.random, content))


def full_store(store, name, content):
    raise store.unreachable("store_full")


def read_only_store(store, name, content):
    raise store.unreachable("store_read_only")


def refused_write(store, name, content):
    raise store.unreachable("store_refused")


def silent_write(store, name, content):
    raise store.unreachable()


WRITING = {
    "cut_write": cut_write,
    "cut_off_write": cut_off_write,
    "lost_write": lost_write,
    "late_answer": late_answer,
    "doubled_write": doubled_write,
    "conflicted_write": conflicted_write,
    "zeroed_write": zeroed_write,
    "flipped_write": flipped_write,
    "full_store": full_store,
    "read_only_store": read_only_store,
    "refused_write": refused_write,
    "silent_write": silent_write,
}


# --- reading -----------------------------------------------------------------------------------


def flipped_read(store, content):
    return flipped(store.random, content)


def cut_read(store, content):
    return shortened(store.random, content)


def unreadable(store, content):
    raise Refused("object_unreadable", name="object")


def not_there_yet(store, content):
    raise Refused("object_missing", name="object")


def silent_read(store, content):
    raise store.unreachable()


READING = {
    "flipped_read": flipped_read,
    "cut_read": cut_read,
    "unreadable": unreadable,
    "not_there_yet": not_there_yet,
    "silent_read": silent_read,
}


# --- listing -----------------------------------------------------------------------------------


def stale_listing(store, before, now):
    return before


def short_listing(store, before, now):
    return now[: store.random.randrange(len(now))] if now else now


def silent_listing(store, before, now):
    raise store.unreachable()


LISTING = {
    "stale_listing": stale_listing,
    "short_listing": short_listing,
    "silent_listing": silent_listing,
}

KINDS = (*WRITING, *READING, *LISTING)
