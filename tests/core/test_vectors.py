"""The vectors of docs/format.md: each names the layer that must refuse it, or accept."""

import hashlib
from contextlib import contextmanager, suppress
from functools import cache

import pytest

from jury_app.core import segment
from jury_app.core.acts import Notice, read_body
from jury_app.core.attachment import Place, open_piece
from jury_app.core.encoding import encode
from jury_app.core.envelope import parse, verify
from jury_app.core.fold import Entry, fold
from jury_app.core.invitation import from_text, key_of, read_request
from jury_app.core.opening import open_box
from jury_app.core.sealing import decrypt, unpad
from jury_app.errors import Damaged, JuryError, Refused
from jury_app.jury.clock import SystemClock
from jury_app.jury.laptop import Laptop as RealLaptop
from jury_app.progress import Progress
from jury_app.sync.invites import invites, posts
from jury_app.sync.parcel import Parcel
from jury_app.sync.plan import home
from jury_app.sync.replicate import replicate, take_in
from jury_app.sync.room import ticket
from jury_app.sync.stores.memory import MemoryStore
from local_db.archive import open_archive
from tests.builders import Laptop, effect, secret
from tests.vectors.cases import every as make_every
from tests.vectors.vector import FOLDER, every


def vectors(*layers):
    found = [each for layer in layers for each in every(layer)]
    return pytest.mark.parametrize(
        "vector", found, ids=[f"{each.layer}-{each.name}" for each in found]
    )


def code_of(function):
    """Call, and give "accept" or the code of what was wrong."""
    try:
        function()
    except JuryError as error:
        return error.code
    return "accept"


made_vectors = cache(lambda: tuple(make_every()))


def test_the_files_are_those_that_the_cases_make():
    made = {each.path: each.written() for each in made_vectors()}
    kept = {path: path.read_text("utf-8") for path in FOLDER.rglob("*.txt")}
    assert made.keys() == kept.keys(), "python -m tests.vectors.make"
    for path, text in made.items():
        assert kept[path] == text, path


def test_there_are_enough_good_and_bad_ones():
    found = made_vectors()
    good = [each for each in found if each.expect == "accept"]
    assert len(found) >= 60
    assert len(good) >= 10
    assert len({each.path for each in found}) == len(found)


@vectors("envelope")
def test_envelope(vector):
    def check():
        verify(parse(vector.bytes("act")), vector.bytes("key"))

    assert code_of(check) == vector.expect


@vectors("segment")
def test_segment(vector):
    assert code_of(lambda: segment.parse(vector.bytes("data"))) == vector.expect


@vectors("body")
def test_body(vector):
    control = vector.text("class") == "control"
    assert code_of(lambda: read_body(vector.bytes("body"), control=control)) == vector.expect


@vectors("piece")
def test_piece(vector):
    number, count = int(vector.text("number")), int(vector.text("count"))
    place = Place(vector.bytes("jury"), vector.bytes("digest"), number, count)

    def check():
        if hashlib.sha256(vector.bytes("object")).digest() != vector.bytes("hash"):
            raise Damaged("piece_damaged")
        open_piece(vector.bytes("object"), vector.bytes("key"), place)

    assert code_of(check) == vector.expect


@vectors("invitation")
def test_invitation(vector):
    def check():
        if vector.all("file"):
            from_text(vector.bytes("file").decode())
        else:
            invite = vector.bytes("invite")
            key = key_of(vector.text("code"), invite)
            read_request(vector.bytes("request"), key, invite)

    assert code_of(check) == vector.expect


@vectors("ticket")
def test_ticket(vector):
    assert code_of(lambda: ticket.from_text(vector.bytes("text").decode())) == vector.expect


# --- what acts amount to ------------------------------------------------------------------------


def entry(vector, raw):
    """Read an act as the format says; nothing understood is no body."""
    act = parse(raw)
    header, text = act.header, act.body
    try:
        if header.group:
            context = encode([vector.bytes("jury"), header.device, header.seq, header.epoch])
            text = unpad(decrypt(text, vector.bytes("epoch"), context))
        body = read_body(text, control=not header.group)
    except Damaged:
        body = None
    return Entry(
        header.device, header.seq, act.digest, header.clock, header.wall, header.seen, body
    )


def folded(vector, acts):
    return fold(vector.bytes("jury"), [entry(vector, each) for each in acts])


@vectors("fold")
def test_fold(vector):
    acts = vector.every("act")
    changed = effect(folded(vector, acts)) != effect(folded(vector, acts[:-1]))
    assert ("effect" if changed else "no effect") == vector.expect


def told(box):
    """What a box holds, as the vectors say it."""
    parts = [f"counted {len(box.opened)}", *(each.code for each in box.rejected)]
    parts += [f"late {len(box.late)}"] if box.late else []
    parts += [f"clashes {len(box.clashes)}"] if box.clashes else []
    return ", ".join(parts)


@vectors("opening")
def test_opening(vector):
    state = folded(vector, vector.every("act"))
    box = open_box(state, state.governance.rounds[vector.text("round")])
    assert told(box) == vector.expect


# --- from a store to a real laptop --------------------------------------------------------------


@contextmanager
def laptop(tmp_path, jury, founder):
    """The real laptop of the second juror, as it is after joining."""
    archive = open_archive(tmp_path, secret("database"))
    try:
        keys = Laptop.of(3).keys
        for name, value in (("device", keys.secret()), ("jury", jury), ("founder", founder)):
            archive.desk.keep_secret(name, value)
        yield RealLaptop(archive, SystemClock(), keys, jury)
    finally:
        archive.close()


def exchange(real, objects):
    """Let a laptop take what a store holds; give its report."""
    store = MemoryStore()
    for number, content in enumerate(objects):
        store.put(f"{home(real.jury)}/d/000001/{number}-{segment.name(content)}", content)
    return replicate(
        store,
        real.archive,
        real,
        jury_id=real.jury,
        own_device=real.device,
        progress=Progress(),
    )


@vectors("chain")
def test_chain(vector, tmp_path):
    founding, *objects = vector.every("object")
    with laptop(tmp_path, vector.bytes("jury"), vector.bytes("founder")) as real:
        expected = len(segment.parse(founding).acts)
        assert exchange(real, [founding]).received == expected
        report = exchange(real, [founding, *objects])
        parts = [f"taken {report.received}", *(each.code for each in report.refused)]
        parts += ["fork"] * len(report.forks)
        parts += [f"waiting {report.waiting}"] if report.waiting else []
        assert ", ".join(parts) == vector.expect


def sound_pieces(parcel, blobs):
    """Count the pieces that a laptop keeps, when acts name them."""
    count = 0
    for name in parcel.names:
        if name.startswith("b/"):
            with suppress(Damaged):
                blobs.write(name.removeprefix("b/"), parcel.below(name))
                count += 1
    return count


def read_parcel(path, real):
    """Let a laptop read a parcel; what it says of it."""
    parcel = Parcel(path)
    if parcel.jury != real.jury:
        raise Refused("parcel_other_jury")
    ports = {"jury_id": real.jury, "own_device": real.device, "progress": Progress()}
    report = take_in(parcel, real.archive, real, **ports)
    found = posts(parcel, real.jury, invites(parcel, real.jury), {}).values()
    counts = {
        "waiting": report.waiting,
        "requests": sum(len(each) for each in found),
        "pieces": sound_pieces(parcel, real.archive.blobs),
    }
    parts = [parcel.trouble] if parcel.trouble else []
    parts += [f"taken {report.received}", *(each.code for each in report.refused)]
    parts += ["fork"] * len(report.forks)
    return ", ".join(parts + [f"{what} {count}" for what, count in counts.items() if count])


@vectors("parcel")
def test_parcel(vector, tmp_path):
    path = tmp_path / "x.jurypack"
    path.write_bytes(vector.bytes("file"))
    with laptop(tmp_path, vector.bytes("jury"), vector.bytes("founder")) as real:
        try:
            said = read_parcel(path, real)
        except Refused as error:
            said = error.code
    assert said == vector.expect


def branches(vector):
    """The journals from the first act to each of their ends, as segments."""
    acts = {each.digest: each for each in map(parse, vector.every("act"))}
    ends = acts.keys() - {each.prev for each in acts.values()}
    for end in sorted(ends):
        line = [acts[end]]
        while line[0].prev:
            line.insert(0, acts[line[0].prev])
        raws = [each.raw for each in line]
        yield segment.pack(vector.bytes("jury"), line[0].device, 1, raws)


def told_of_fork(vector, real):
    """Which acts of the forked device count, and which grades, as the vectors say it."""
    ((device, fork),) = real.fold.forks.items()
    parts = [f"fork {fork}", f"head {real.fold.heads[device].seq}"]
    found = real.fold.governance.rounds[vector.text("round")]
    if found.is_readable:
        opened = open_box(real.fold, found).opened
        parts.append("grades " + " ".join(str(each.ballot.answer.grade) for each in opened))
    return ", ".join(parts)


@vectors("fork")
@pytest.mark.parametrize("turn", [1, -1])
def test_fork(vector, turn, tmp_path):
    """One branch is met after the other, in either order, by a laptop that holds all the rest."""
    objects = list(branches(vector))[::turn]
    with laptop(tmp_path, vector.bytes("jury"), vector.bytes("founder")) as real:
        for number in range(1, len(objects) + 1):
            report = exchange(real, objects[:number])
            assert report.refused == ()
        exchange(real, objects)
        assert told_of_fork(vector, real) == vector.expect
        again = RealLaptop(real.archive, SystemClock(), real.keys, real.jury)
        assert effect(again.fold) == effect(real.fold)


@vectors("fold", "opening")
def test_a_real_laptop_takes_them_all_and_amounts_to_the_same(vector, tmp_path):
    acts = [parse(each) for each in vector.every("act")]
    journals = {}
    for act in acts:
        journals.setdefault(act.device, []).append(act)
    objects = [
        segment.pack(vector.bytes("jury"), device, 1, [each.raw for each in journal])
        for device, journal in journals.items()
    ]
    founder = Laptop.of(1)
    names = founder.device + founder.keys.sign_public
    with laptop(tmp_path, vector.bytes("jury"), names) as real:
        report = exchange(real, objects)
        assert (report.received, report.refused, report.forks) == (len(acts), (), ())
        assert effect(real.fold) == effect(folded(vector, vector.every("act")))
        again = RealLaptop(real.archive, SystemClock(), real.keys, real.jury)
        assert effect(again.fold) == effect(real.fold)
        before = real.fold.heads[real.device].seq if real.device in real.fold.heads else 0
        real.write(Notice())
        assert real.fold.heads[real.device].seq == before + 1
