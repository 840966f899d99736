"""A journal continued twice: both branches reach everybody, in whatever order they are met."""

from itertools import permutations

import pytest

from jury_app.progress import Progress
from jury_app.sync.parcel import Parcel, lacking, write_parcel
from jury_app.sync.replicate import take_in
from tests.sync.laptops import JURY, Spoilt, chain, jury, put_segment


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as made:
        yield made


def held(laptop):
    """All acts, on a line or beside it."""
    journal = laptop.archive.journal
    beside = {each.record.raw for device in journal.forks() for each in journal.branches(device)}
    return laptop.acts() | beside


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_branches_met_in_any_order_are_held_by_all(laptops, order):
    chair, juror, other = laptops
    common = chain(juror.me, [b"1", b"2"])
    tails = [
        chain(juror.me, [word, b"more", b"and more"], first=3, prev=common[-1].digest)
        for word in (b"a", b"b", b"c")
    ]
    stores = [Spoilt(name) for name in "abc"]
    for store in stores:
        chair.sync(store)
    for number in order:
        put_segment(stores[number], juror.me, [*common, tails[number][0]])
        put_segment(stores[number], juror.me, tails[number][1:])
    for store in (stores[each] for each in order):
        chair.sync(store)
    for store in (stores[each] for each in reversed(order)):
        other.sync(store)
    everything = {each.raw for each in (*common, *tails[0], *tails[1], *tails[2])}
    for laptop in (chair, other):
        assert everything <= held(laptop)
        assert laptop.archive.journal.forks() == {juror.me.device: 3}
        [fork] = laptop.sync(stores[0]).forks
        assert fork.seq == 3
    assert chair.sync(stores[0]).sent == 0


def test_what_a_store_lacks_of_a_branch_is_put_there_once(laptops):
    chair, juror, other = laptops
    first, second = Spoilt("first"), Spoilt("second")
    ours = chain(juror.me, [b"1", b"ours"])
    theirs = chain(juror.me, [b"1", b"theirs", b"more"])
    put_segment(first, juror.me, ours)
    put_segment(first, juror.me, theirs)
    chair.sync(first)
    chair.sync(second)
    other.sync(second)
    assert other.archive.journal.forks() == {juror.me.device: 2}
    assert {each.raw for each in (*ours, *theirs)} <= held(other)
    before = second.paths()
    for laptop in (chair, other, chair):
        laptop.sync(second)
    assert second.paths() == before


@pytest.mark.parametrize("known", [0, 2, 5])
def test_a_parcel_carries_all_branches_whatever_numbers_are_known(laptops, tmp_path, known):
    chair, juror, other = laptops
    store = Spoilt()
    ours = chain(juror.me, [b"1", b"ours"])
    theirs = chain(juror.me, [b"1", b"theirs", b"more"])
    put_segment(store, juror.me, theirs)
    chair.sync(store)
    put_segment(store, juror.me, ours)
    chair.sync(store)
    other.take([*chain(juror.me, [b"1"]), ours[1]])
    path = tmp_path / "x.jurypack"
    packed = lacking(chair.archive, JURY, {juror.me.device: known}, Progress())
    write_parcel(path, JURY, packed)
    ports = {"jury_id": JURY, "own_device": other.me.device, "progress": Progress()}
    [fork] = take_in(Parcel(path), other.archive, other, **ports).forks
    assert (fork.device, fork.seq) == (juror.me.device, 2)
    assert other.archive.journal.forks() == {juror.me.device: 2}
    assert {each.raw for each in (*ours, *theirs)} <= held(other)


def test_the_branch_that_is_chosen_becomes_the_line(laptops):
    chair, juror, _ = laptops
    store = Spoilt()
    ours = chain(juror.me, [b"1", b"ours", b"on"])
    theirs = chain(juror.me, [b"1", b"theirs", b"more", b"last"])
    put_segment(store, juror.me, ours)
    chair.sync(store)
    put_segment(store, juror.me, theirs)
    chair.sync(store)
    journal, device = chair.archive.journal, juror.me.device
    assert not journal.prefer(device, ours[1].digest)
    assert journal.prefer(device, theirs[2].digest)
    line = [each.raw for each in journal.records(device, 1, 9)]
    assert line == [each.raw for each in theirs[:3]]
    assert journal.forks() == {device: 2}
    beside = [each.record.raw for each in journal.branches(device)]
    assert sorted(beside) == sorted([ours[1].raw, ours[2].raw, theirs[3].raw])
    assert journal.by_digest([ours[2].digest])[ours[2].digest].raw == ours[2].raw
    chair.sync(store)
    assert journal.prefer(device, ours[2].digest)
    assert [each.raw for each in journal.records(device, 1, 9)] == [each.raw for each in ours]


def test_a_branch_whose_beginning_is_missing_waits_and_is_a_proof(laptops):
    chair, juror, _ = laptops
    store = Spoilt()
    chair.sync(store)
    put_segment(store, juror.me, chain(juror.me, [b"1", b"ours"]))
    theirs = chain(juror.me, [b"1", b"theirs", b"more"])
    put_segment(store, juror.me, theirs[2:])
    [fork] = chair.sync(store).forks
    assert (fork.seq, fork.digests[1]) == (2, theirs[1].digest)
    assert chair.archive.journal.forks() == {}
    put_segment(store, juror.me, theirs[:2])
    chair.sync(store)
    chair.sync(store)
    assert chair.archive.journal.forks() == {juror.me.device: 2}
    assert {each.raw for each in theirs} <= held(chair)
