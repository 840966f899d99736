"""An archive in memory, held to the contract of every archive, for thousands of seasons."""

import re
from itertools import groupby

from jury_app.core.attachment import ENDING, is_piece
from jury_app.core.round import Head
from jury_app.errors import Damaged, Refused
from jury_app.journal import Branch
from tests.simulation.memory_tables import Tables

NAMED = re.compile(f"[a-z2-7]+{re.escape(ENDING)}")
HIGHEST = 2**63 - 1


class MemoryArchive:
    """See ``ports.Archive``; ``tables`` outlive it, as a file outlives the process."""

    def __init__(self, tables=None):
        self.tables = tables or Tables()
        self.journal = MemoryJournal(self.tables)
        self.dossiers = MemoryDossiers(self.tables)
        self.desk = MemoryDesk(self.tables)
        self.stores = MemoryStoreMemory(self.tables)
        self.blobs = MemoryBlobs(self.tables)

    def transaction(self):
        return self.tables.transaction()

    def close(self):
        pass


class MemoryJournal:
    def __init__(self, tables):
        self._tables = tables

    def append(self, records):
        ordered = sorted(records, key=lambda each: (each.device, each.seq))
        with self._tables.transaction():
            fresh = []
            for device, group in groupby(ordered, key=lambda each: each.device):
                fresh += self._fresh(device, list(group))
            for each in fresh:
                self._put(each)
                self._tables.put("head", each.device, Head(each.seq, each.digest))
        return len(fresh)

    def _fresh(self, device, ordered):
        numbers = [n for each in ordered for n in (each.epoch, each.clock, each.wall)]
        if min(numbers) < 0 or max(numbers) > HIGHEST:
            raise Damaged("act_out_of_range", device=device.hex())
        known = self._tables.table("head").get(device)
        head = known.seq if known else 0
        held = {}
        for record in ordered:
            if record.seq == head + 1:
                held[record.seq] = record
                head = record.seq
            elif record.seq > head or record.seq < 1:
                raise Damaged("gap", device=device.hex(), seq=record.seq)
            else:
                ours = held.get(record.seq) or self._tables.table("act")[device, record.seq]
                if ours.digest != record.digest:
                    raise Damaged("fork", device=device.hex(), seq=record.seq)
        return list(held.values())

    def heads(self):
        return dict(sorted(self._tables.table("head").items()))

    def records(self, device, first, last):
        acts = self._tables.table("act")
        known = self._tables.table("head").get(device)
        end = min(last, known.seq if known else 0)
        return [acts[device, seq] for seq in range(max(1, first), end + 1)]

    def every(self, *, without=()):
        left_out = frozenset(without)
        for _, each in sorted(self._tables.table("act").items()):
            if each.kind not in left_out:
                yield each

    def by_digest(self, digests):
        acts, places = self._tables.table("act"), self._tables.table("digest")
        beside = self._tables.table("branch")
        found = {digest: acts[places[digest]] for digest in digests if digest in places}
        return found | {each: beside[each].record for each in digests if each in beside}

    def unreadable(self):
        acts = self._tables.table("act")
        return [acts[place] for place in sorted(self._tables.table("closed"))]

    def reveal(self, records):
        with self._tables.transaction():
            for each in records:
                beside = self._tables.table("branch").get(each.digest)
                if beside is not None and beside.record.kind is None:
                    self._tables.put("branch", each.digest, Branch(each, beside.prev))
                place = self._tables.table("digest").get(each.digest)
                if place in self._tables.table("closed"):
                    self._tables.put("act", place, each)
                    self._tables.drop("closed", place)

    def forks(self):
        found = {}
        for each in self._tables.table("branch").values():
            device, seq = each.record.device, each.record.seq
            found[device] = min(seq, found.get(device, seq))
        return dict(sorted(found.items()))

    def branches(self, device):
        held = [b for b in self._tables.table("branch").values() if b.record.device == device]
        return sorted(held, key=lambda each: (each.record.seq, each.record.digest))

    def add_branches(self, acts):
        new = 0
        with self._tables.transaction():
            for each in sorted(acts, key=lambda branch: branch.record.seq):
                kept = each.record
                if self._holds(kept.device, kept.seq, kept.digest):
                    continue
                if kept.seq != 1 and not self._holds(kept.device, kept.seq - 1, each.prev):
                    raise Damaged("gap", device=kept.device.hex(), seq=kept.seq)
                self._tables.put("branch", kept.digest, each)
                new += 1
        return new

    def prefer(self, device, digest):
        held = self._tables.table("branch")
        chain = []
        while digest in held and held[digest].record.device == device:
            chain.insert(0, held[digest])
            digest = held[digest].prev
        if not chain:
            return False
        prev = chain[0].prev
        with self._tables.transaction():
            for each in self.records(device, chain[0].record.seq, HIGHEST):
                self._drop(each)
                self._tables.put("branch", each.digest, Branch(each, prev))
                prev = each.digest
            for each in chain:
                self._tables.drop("branch", each.record.digest)
                self._put(each.record)
            newest = chain[-1].record
            self._tables.put("head", device, Head(newest.seq, newest.digest))
            self._no_longer_shown(device, chain[0].record.seq)
        return True

    def _no_longer_shown(self, device, first):
        for each in [*self._tables.table("packed")]:
            if each[0] == device and each[2] >= first:
                self._tables.drop("packed", each)
        for store, shown in [*self._tables.table("shown").items()]:
            less = min(shown.get(device, 0), first - 1)
            self._tables.put("shown", store, shown | {device: less})

    def _holds(self, device, seq, digest):
        ours = self._tables.table("act").get((device, seq))
        beside = self._tables.table("branch").get(digest)
        return (ours is not None and ours.digest == digest) or (
            beside is not None and (beside.record.device, beside.record.seq) == (device, seq)
        )

    def _put(self, each):
        self._tables.put("act", (each.device, each.seq), each)
        self._tables.put("digest", each.digest, (each.device, each.seq))
        if each.kind is None:
            self._tables.put("closed", (each.device, each.seq), None)

    def _drop(self, each):
        self._tables.drop("act", (each.device, each.seq))
        self._tables.drop("digest", each.digest)
        self._tables.drop("closed", (each.device, each.seq))


class MemoryDossiers:
    """The view of the dossiers, as far as a season needs it: no search, no facets."""

    def __init__(self, tables):
        self._tables = tables

    def replace(self, listing, changed, past):
        found = {each.number: each for each in changed}
        with self._tables.transaction():
            for number in list(self._tables.table("listing")):
                if number not in listing:
                    self._tables.drop("listing", number)
                    self._tables.drop("dossier", number)
            for number, digest in listing.items():
                if number in found:
                    self._tables.put("dossier", number, found[number])
                elif number not in self._tables.table("dossier"):
                    raise ValueError(f"missing {number}")
                self._tables.put("listing", number, digest)
            if found.keys() - listing.keys():
                raise ValueError("not listed")
            self._tables.put("past", "all", tuple(sorted(past, key=lambda p: (p.vintage, p.code))))

    def listing(self):
        return dict(sorted(self._tables.table("listing").items()))

    def dossier(self, number):
        return self._tables.table("dossier").get(number)

    def every(self):
        return [each for _, each in sorted(self._tables.table("dossier").items())]

    def find(self, query):
        """Give those whose answer is asked for; a season asks for nothing else."""
        work = self._tables.table("work")
        answers = {number: work[number].answer if number in work else "todo" for number in
                   self.listing()}  # fmt: skip
        return [number for number, each in answers.items() if each in query.answers]

    def past_levels(self, code=None):
        past = self._tables.table("past").get("all", ())
        return [each for each in past if code in (None, each.code)]


class MemoryDesk:
    def __init__(self, tables):
        self._tables = tables

    def _keep(self, table, key, value):
        with self._tables.transaction():
            self._tables.put(table, key, value)

    def secret(self, name):
        return self._tables.table("secret").get(name)

    def keep_secret(self, name, value):
        self._keep("secret", name, value)

    def secrets(self, prefix):
        held = sorted(self._tables.table("secret").items())
        return {name: value for name, value in held if name.startswith(prefix)}

    def recall(self, name):
        return self._tables.table("setting").get(name)

    def remember(self, name, value):
        self._keep("setting", name, value)

    def drafts(self, round_key):
        return self._of_round("draft", round_key)

    def save_draft(self, round_key, dossier, draft):
        with self._tables.transaction():
            if draft is None:
                self._tables.drop("draft", (round_key, dossier))
            else:
                self._tables.put("draft", (round_key, dossier), draft)

    def own_ballots(self, round_key):
        return self._of_round("own", round_key)

    def save_own_ballot(self, round_key, dossier, ballot):
        self._keep("own", (round_key, dossier), ballot)

    def note(self, dossier):
        return self._tables.table("note").get(dossier, "")

    def save_note(self, dossier, text):
        self._keep("note", dossier, text)

    def set_work(self, work):
        wanted = {each.dossier: each for each in work}
        if wanted != self._tables.table("work"):
            with self._tables.transaction():
                for number in list(self._tables.table("work")):
                    self._tables.drop("work", number)
                for number, each in wanted.items():
                    self._tables.put("work", number, each)

    def _of_round(self, table, round_key):
        held = sorted(self._tables.table(table).items())
        return {number: value for (key, number), value in held if key == round_key}


class MemoryBlobs:
    """The pieces of attachments, outside of every transaction as files are."""

    def __init__(self, tables):
        self._tables = tables

    def held(self):
        return {name: len(content) for name, content in self._tables.table("blob").items()}

    def read(self, name):
        if not NAMED.fullmatch(name):
            raise ValueError(f"piece {name}")
        try:
            return self._tables.table("blob")[name]
        except KeyError:
            raise Refused("piece_missing") from None

    def write(self, name, content):
        if not is_piece(content, name):
            raise Damaged("piece_damaged")
        with self._tables.transaction():
            self._tables.put("blob", name, bytes(content))

    def discard(self, name):
        with self._tables.transaction():
            self._tables.drop("blob", name)


def _stands_on(name, shelves):
    return shelves is None or ("/" in name and name.split("/")[0] in shelves)


class MemoryStoreMemory:
    OF_A_STORE = ("shelves", "listed", "taken", "quarantine", "shown")

    def __init__(self, tables):
        self._tables = tables

    def _of(self, table, store, empty):
        return self._tables.table(table).get(store, empty)

    def _keep(self, table, store, value):
        with self._tables.transaction():
            self._tables.put(table, store, value)

    def shelves(self, store):
        return self._of("shelves", store, {})

    def listed(self, store, shelves=None):
        held = self._of("listed", store, {})
        return {name: size for name, size in held.items() if _stands_on(name, shelves)}

    def set_listed(self, store, shelves, objects, gone=()):
        known = {name: each for name, each in self.shelves(store).items() if name not in gone}
        self._keep("shelves", store, known | shelves)
        replaced = {*shelves, *gone}
        rest = {
            name: size
            for name, size in self.listed(store).items()
            if not _stands_on(name, replaced) and name not in objects
        }
        self._keep("listed", store, rest | objects)

    def taken(self, store, shelves=None):
        held = self._of("taken", store, frozenset())
        return frozenset(each for each in held if _stands_on(each[0], shelves))

    def take(self, store, objects):
        self._keep("taken", store, self.taken(store) | frozenset(objects))

    def packed(self, above):
        held = sorted(self._tables.table("packed"))
        return [each for each in held if each[2] > above.get(each[0], 0)]

    def keep_packed(self, device, first, last, name):
        self._keep("packed", (device, first, last, name), None)

    def quarantine(self, store):
        return list(self._of("quarantine", store, ()))

    def set_quarantine(self, store, objects):
        held = {(each.name, each.size): each for each in objects}
        self._keep("quarantine", store, tuple(held[place] for place in sorted(held)))

    def shown(self, store):
        return self._of("shown", store, {})

    def set_shown(self, store, shown):
        self._keep("shown", store, dict(shown))

    def shown_anywhere(self, device):
        return max(
            (each.get(device, 0) for each in self._tables.table("shown").values()), default=0
        )

    def distrust(self, store):
        with self._tables.transaction():
            self._tables.drop("shelves", store)

    def move(self, before, after):
        with self._tables.transaction():
            for table in self.OF_A_STORE:
                held = self._tables.table(table).get(before)
                self._tables.drop(table, before)
                self._tables.drop(table, after)
                if held is not None and table != "shelves":
                    self._tables.put(table, after, held)

    def forget(self, store):
        with self._tables.transaction():
            for table in self.OF_A_STORE:
                self._tables.drop(table, store)
