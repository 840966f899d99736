"""What is damaged, forged, early or forked blocks only itself."""

import pytest

from jury_app.core import segment
from jury_app.errors import Refused, Unreachable
from jury_app.sync.plan import MOST_TRIES
from tests.sync.laptops import (
    CHAIR,
    JURY,
    SEGMENTS,
    Identity,
    Spoilt,
    chain,
    jury,
    put_segment,
    start,
)


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as made:
        yield made


@pytest.fixture
def store():
    return Spoilt()


def test_an_object_that_turns_good_is_forgiven(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    acts = chain(juror.me, [b"1"])
    good = put_segment(store, juror.me, acts, name="growing.seg")
    store.spoil(f"{start(juror.me)}growing.seg", bytes(len(good)))
    assert len(chair.sync(store).refused) == 1
    store.spoil(f"{start(juror.me)}growing.seg", good)
    report = chair.sync(store)
    assert (report.received, report.refused) == (1, ())
    assert chair.archive.stores.quarantine(store.address) == []


def test_what_follows_a_bad_object_is_not_read(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    juror.write(count=300)
    juror.sync(store)
    path = next(each for each in store.paths() if "-00000101-" in each)
    store.spoil(path, b"cut")
    store.asked.clear()
    report = chair.sync(store)
    assert (report.received, report.waiting, len(report.refused)) == (100, 1, 1)
    assert store.asked.count("get") == 2


def test_what_is_larger_than_any_object_is_not_even_read(laptops, store):
    chair, _, _ = laptops
    chair.sync(store)
    store.spoil(f"{start(chair.me)}huge.seg", bytes(segment.MAX_SEGMENT + 1))
    store.asked.clear()
    report = chair.sync(store)
    assert [each.code for each in report.refused] == ["segment_too_big"]
    assert "get" not in store.asked


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: data[:-1], "segment_cut"),
        (lambda data: data[:100], "segment_cut"),
        (lambda _: b"", "segment_cut"),
        (lambda data: data[:-40] + b"\0" * 40, "segment_digest"),
        (lambda data: bytes(len(data)), "segment_magic"),
        (lambda _: b"<html>captive portal</html>", "segment_magic"),
    ],
)
def test_a_bad_object_blocks_only_itself(laptops, store, spoil, code):
    chair, juror, other = laptops
    chair.sync(store)
    juror.write()
    juror.sync(store)
    other.write()
    other.sync(store)
    path = next(each for each in store.paths() if each.startswith(start(juror.me)))
    good = store.objects[f"{SEGMENTS}/{path}"]
    store.spoil(path, spoil(good))
    report = chair.sync(store)
    assert [(each.name, each.code, each.tries) for each in report.refused] == [(path, code, 1)]
    assert report.received == 1
    assert chair.head(other.me.device).seq == 1


def test_a_bad_object_is_given_up_until_its_size_changes(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    path = f"{start(juror.me)}00000001-00000001-aaaaaaaaaaaaaaaa.seg"
    store.spoil(path, b"rubbish")
    for tries in range(1, MOST_TRIES + 1):
        assert chair.sync(store).refused[0].tries == tries
    store.asked.clear()
    assert chair.sync(store).refused[0].tries == MOST_TRIES
    assert "get" not in store.asked
    store.spoil(path, b"more rubbish")
    assert chair.sync(store).refused[0].tries == 1
    del store.objects[f"{SEGMENTS}/{path}"]
    assert chair.sync(store).refused == ()
    assert chair.archive.stores.quarantine(store.address) == []


def test_forged_acts_are_refused(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    forger = Identity(9)
    forger.device = juror.me.device
    put_segment(store, juror.me, chain(forger, [b"forged"]))
    report = chair.sync(store)
    assert [each.code for each in report.refused] == ["bad_signature"]
    assert report.forks == ()
    juror.write()
    juror.sync(store)
    report = chair.sync(store)
    assert report.forks == ()
    assert chair.head(juror.me.device).seq == 1


def test_acts_of_another_jury_are_refused(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    elsewhere = chain(juror.me, [b"x"], jury_id=bytes(32))
    put_segment(store, juror.me, elsewhere)
    put_segment(store, juror.me, chain(juror.me, [b"y"]), jury_id=bytes(32))
    moved = chain(juror.me, [b"1", b"2"])[1]
    store.spoil(f"{start(juror.me)}moved.seg", segment.pack(JURY, juror.me.device, 1, [moved.raw]))
    store.spoil(f"{start(juror.me)}rubbish.seg", segment.pack(JURY, juror.me.device, 1, [b"?"]))
    report = chair.sync(store)
    assert sorted(each.code for each in report.refused) == [
        "act_other_jury", "not_canonical", "segment_mismatch", "segment_other_jury",
    ]  # fmt: skip
    assert report.received == 0


def test_a_fork_is_proved_told_each_time_and_holds_up_nobody(laptops, store):
    chair, juror, other = laptops
    chair.sync(store)
    mine = chain(juror.me, [b"1", b"2", b"mine"])
    theirs = chain(juror.me, [b"1", b"2", b"theirs", b"more"])
    put_segment(store, juror.me, mine)
    chair.sync(store)
    put_segment(store, juror.me, theirs)
    other.write()
    other.sync(store)
    key = Spoilt("key")
    for _ in range(2):
        [fork] = (report := chair.sync(store)).forks
        assert (fork.device, fork.seq) == (juror.me.device, 3)
        assert fork.digests == (mine[2].digest, theirs[2].digest)
        assert fork.acts == (mine[2].raw, theirs[2].raw)
        assert report.refused == ()
        assert chair.archive.stores.quarantine(store.address) == []
        held = [each.record.raw for each in chair.archive.journal.branches(juror.me.device)]
        assert held == [theirs[2].raw, theirs[3].raw]
        chair.sync(key)  # another store in between does not make it forget
    assert sum(each[0] == juror.me.device for each in chair.archive.stores.packed({})) == 1
    assert chair.head(juror.me.device).digest == mine[2].digest
    assert chair.head(other.me.device).seq == 1


def test_the_beginning_before_a_fork_is_kept(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    one, two = chain(juror.me, [b"1", b"2"])
    put_segment(store, juror.me, [one])
    three = chain(juror.me, [b"3"], first=3, prev=b"?" * 32)
    put_segment(store, juror.me, [two, *three])
    report = chair.sync(store)
    [fork] = report.forks
    assert (fork.seq, fork.digests) == (2, (two.digest, b"?" * 32))
    assert fork.acts == (two.raw, three[0].raw)
    assert report.received == 2
    assert report.transmitted[juror.me.device] == 2


def test_a_forged_fork_freezes_nobody(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    juror.write()
    juror.sync(store)
    chair.sync(store)
    forger = Identity(9)
    forger.device = juror.me.device
    put_segment(store, juror.me, chain(forger, [b"other"]))
    put_segment(store, juror.me, chain(forger, [b"two"], first=2, prev=bytes(32)))
    report = chair.sync(store)
    assert report.forks == ()
    assert [each.code for each in report.refused] == ["bad_signature"] * 2


def test_a_device_the_jury_refuses_holds_up_nobody(laptops, store):
    chair, juror, other = laptops
    chair.sync(store)
    for each in (juror, other):
        each.write(count=2)
        each.sync(store)
    chair.unwanted = {juror.me.device}
    report = chair.sync(store)
    assert [each.code for each in report.refused] == ["act_unwanted"]
    assert chair.head(other.me.device).seq == 2
    assert chair.head(juror.me.device).seq == 0
    chair.unwanted.clear()
    assert chair.sync(store).received == 2


class Locked(Spoilt):
    """A store in which somebody else holds one object."""

    trouble = Unreachable("store_refused")

    def get(self, name):
        if name.endswith(self.held):
            raise self.trouble
        return super().get(name)


def test_an_object_that_does_not_answer_holds_up_nobody(laptops):
    chair, juror, other = laptops
    store = Locked()
    put_segment(store, juror.me, chain(juror.me, [b"1"]), name="held.seg")
    put_segment(store, other.me, chain(other.me, [b"1"]))
    store.held = "held.seg"
    report = chair.sync(store)
    assert (report.received, report.waiting, report.refused) == (1, 1, ())
    assert report.transmitted[CHAIR.device] == 3
    store.held = "nothing"
    assert chair.sync(store).received == 1


def test_an_object_that_a_disk_cannot_read_is_tried_for_ever(laptops):
    chair, juror, _ = laptops
    store = Locked()
    store.held, store.trouble = "held.seg", Refused("object_unreadable")
    put_segment(store, juror.me, chain(juror.me, [b"1"]), name="held.seg")
    for _ in range(MOST_TRIES + 2):
        [bad] = chair.sync(store).refused
        assert (bad.code, bad.tries) == ("object_unreadable", 1)
    store.held = "nothing"
    assert chair.sync(store).received == 1


def test_good_acts_under_the_name_of_others_do_not_hide_that_those_are_gone(laptops, store):
    """A program that mixed up two files of one size: what each name promised is written again."""
    chair, juror, other = laptops
    chair.sync(store)
    juror.sync(store)
    for body in (b"none", b"one", b"two"):
        juror.write(body)
        juror.sync(store)
    _, one, two = (path for path in store.paths() if path.startswith(start(juror.me)))
    store.spoil(two, store.objects[f"{SEGMENTS}/{one}"])
    report = juror.sync(store, reread=True)
    assert [each.code for each in report.refused] == ["segment_misnamed"]
    assert report.healed == 1
    other.sync(store)
    assert other.head(juror.me.device) == juror.head()
