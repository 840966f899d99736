"""Laptops of a small jury: real archives, real signatures, a roster kept by the chair's acts."""

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from jury_app.core.envelope import Header, device_id, write
from jury_app.core.round import Head
from jury_app.core.segment import name as segment_name
from jury_app.core.segment import pack, spell
from jury_app.errors import Damaged, Unreachable
from jury_app.journal import Branch, Record
from jury_app.progress import Progress
from jury_app.sync.plan import home
from jury_app.sync.replicate import replicate
from jury_app.sync.stores.memory import MemoryStore
from local_db.archive import open_archive


class Identity:
    """Keys of a device, made from a number so that failures can be played again."""

    def __init__(self, number):
        self.key = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
        self.public = self.key.public_key().public_bytes_raw()
        self.device = device_id(self.public, bytes(32))

    def sign(self, jury, seq, prev, body):
        header = Header(jury, self.device, seq, prev, {}, seq, seq, False, 0, "tests")
        return write(header, body, self.key)


CHAIR = Identity(1)
GENESIS = CHAIR.sign(b"", 1, b"", b"the jury begins")
JURY = GENESIS.digest
SEGMENTS = f"{home(JURY)}/d"


def record(act):
    place = (act.device, act.seq, act.digest, act.raw)
    return Record(*place, 0, act.seq, act.seq, "test", act.body)


class Laptop:
    """One device: its journal, and the roster as its journal tells it."""

    def __init__(self, number, folder):
        self.me = Identity(number)
        self.archive = open_archive(Path(folder), bytes([number]) * 32)
        self.roster = {CHAIR.device: CHAIR.public, self.me.device: self.me.public}
        self.unwanted = set()
        if number == 1:
            self.take([GENESIS])

    # What the exchange asks of the jury.

    def known_device(self, device):
        return self.roster.get(device)

    def take(self, acts):
        for act in acts:
            if act.device in self.unwanted:
                raise Damaged("act_unwanted")
        self.archive.journal.append([record(act) for act in acts])
        for act in acts:
            if act.device == CHAIR.device and act.body.startswith(b"add:"):
                self.roster[act.body[4:20]] = act.body[20:52]

    def keep_branches(self, acts):
        self.archive.journal.add_branches([Branch(record(act), act.prev) for act in acts])

    # What a person does.

    def head(self, device=None):
        return self.archive.journal.heads().get(device or self.me.device, Head(0, b""))

    def write(self, body=b"a ballot", count=1):
        acts = []
        head = self.head()
        for _ in range(count):
            act = self.me.sign(JURY, head.seq + 1, head.digest, body)
            acts.append(act)
            head = Head(act.seq, act.digest)
        self.take(acts)
        return acts

    def add(self, identity):
        self.write(b"add:" + identity.device + identity.public)

    def sync(self, store, **options):
        options.setdefault("progress", Progress())
        return replicate(
            store, self.archive, self, jury_id=JURY, own_device=self.me.device, **options
        )

    def acts(self):
        return {record.raw for record in self.archive.journal.every()}


@contextmanager
def jury(folder, count=3):
    """Laptops 1 (the chair), 2, …, all on the roster in the chair's journal."""
    laptops = [Laptop(number, Path(folder, f"laptop{number}")) for number in range(1, count + 1)]
    for each in laptops[1:]:
        laptops[0].add(each.me)
    try:
        yield laptops
    finally:
        for each in laptops:
            each.archive.close()


@contextmanager
def newcomer(chair, number=20):
    """A fresh laptop that knows the chair's roster already."""
    with TemporaryDirectory() as folder:
        laptop = Laptop(number, folder)
        laptop.roster |= chair.roster
        try:
            yield laptop
        finally:
            laptop.archive.close()


def fill_shelves(store, laptops):
    """Let the chair write thirty acts, one object each, that all have seen."""
    chair, *others = laptops
    for number in range(30):
        chair.write(b"%d" % number)
        chair.sync(store, turn=number)
    for each in others:
        each.sync(store)


def chain(identity, bodies, first=1, prev=b"", jury_id=JURY):
    """Sign a row of acts."""
    acts = []
    for number, body in enumerate(bodies, start=first):
        acts.append(identity.sign(jury_id, number, prev, body))
        prev = acts[-1].digest
    return acts


class Spoilt(MemoryStore):
    """A store that tests may spoil from behind, and that counts what it is asked."""

    def __init__(self, address="memory"):
        super().__init__(address)
        self.asked = []
        self.gone = False

    @property
    def objects(self):
        return self._objects

    def paths(self):
        return sorted(name.removeprefix(SEGMENTS + "/") for name in self._objects)

    def spoil(self, path, content):
        self._objects[f"{SEGMENTS}/{path}"] = content

    def _note(self, what):
        if self.gone:
            raise Unreachable("store_unreachable", address=self.address)
        self.asked.append(what)

    def folders(self, folder):
        self._note("folders")
        return super().folders(folder)

    def entries(self, folder):
        self._note("entries")
        return super().entries(folder)

    def get(self, name):
        self._note("get")
        return super().get(name)

    def put(self, name, content):
        self._note("put")
        super().put(name, content)


def start(identity):
    """How the paths of a device's objects on the first shelf begin."""
    return f"000001/{spell(identity.device)}-"


def put_segment(store, identity, acts, name=None, jury_id=JURY):
    """Put acts into a store from behind, whatever they are."""
    content = pack(jury_id, identity.device, acts[0].seq, [act.raw for act in acts])
    store.spoil(f"{start(identity)}{name or segment_name(content)}", content)
    return content
