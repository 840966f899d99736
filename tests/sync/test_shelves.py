"""Shelves: what is looked at, where objects go, and that nothing is lost by not looking."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.errors import Refused
from jury_app.progress import Progress
from jury_app.store_memory import KnownShelf
from jury_app.sync import shelves
from jury_app.sync.recheck import recheck
from tests.sync.laptops import (
    JURY,
    SEGMENTS,
    Spoilt,
    chain,
    fill_shelves,
    jury,
    newcomer,
    put_segment,
    start,
)

LOW = 3


class Watched(Spoilt):
    """A store that tells which shelves were listed."""

    def __init__(self, address="memory"):
        super().__init__(address)
        self.listed = []

    def entries(self, folder):
        self.listed.append(folder.rpartition("/")[2])
        return super().entries(folder)

    def count(self):
        found = {}
        for path in self.paths():
            found.setdefault(path.split("/")[0], []).append(path)
        return {name: len(held) for name, held in found.items()}


@pytest.fixture(autouse=True)
def low(monkeypatch):
    """Shelves that are soon full."""
    monkeypatch.setattr(shelves, "FULL", LOW)


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as laptops:
        yield laptops


@pytest.fixture
def store(laptops):
    """Thirty acts of the chair, one object each, on ten shelves that all have seen."""
    store = Watched()
    fill_shelves(store, laptops)
    store.listed.clear()
    return store


names = st.sampled_from([*(f"{n:06}" for n in range(1, 9)), "other", "abc", "0007"])
marks = st.sampled_from(["", "1", "2"])


@given(
    st.dictionaries(names, marks),
    st.dictionaries(names, st.builds(KnownShelf, marks, st.booleans())),
    st.integers(0, 99),
)
def test_news_are_looked_for_where_they_may_be(now, known, turn):
    chosen = shelves.to_look_at(now, known, turn)
    assert chosen <= now.keys()
    numbered = sorted(each for each in now if each.isdigit() and len(each) == 6)
    assert set(numbered[-2:]) <= chosen
    for name, mark in now.items():
        if name not in known or known[name] != KnownShelf(mark, settled=True):
            assert name in chosen
    closed = now.keys() - set(numbered[-2:])
    quiet = {name for name in closed if known.get(name) == KnownShelf(now[name], settled=True)}
    assert len(chosen & quiet) == min(1, len(quiet))
    each_turn = [shelves.to_look_at(now, known, turn + more) for more in range(len(quiet))]
    assert set().union(chosen, *each_turn) == now.keys()


@given(st.sets(names), st.integers(0, 20))
def test_objects_fill_one_shelf_after_the_other(there, count):
    filling = shelves.Filling(there, [])
    placed = [filling.place() for _ in range(count)]
    assert placed == sorted(placed)
    assert all(placed.count(each) <= LOW for each in placed)
    assert all(int(each) >= shelves.newest(there) for each in placed)


def test_a_shelf_is_begun_where_no_file_is():
    asked = []
    filling = shelves.Filling(["000001"], [], lambda: asked.append(1) or ["000002", "000003"])
    assert [filling.place() for _ in range(LOW + 2)] == ["000001"] * LOW + ["000004"] * 2
    assert len(asked) == 1


def test_the_last_shelf_is_never_full():
    filling = shelves.Filling(["999999"], ["999999/a.seg"] * 9)
    assert filling.place() == filling.place() == "999999"


def test_one_shelf_after_the_other_is_filled(store):
    assert store.count() == {f"{number:06}": LOW for number in range(1, 11)}


def test_an_exchange_looks_at_three_shelves_however_many_there_are(store, laptops):
    for turn in range(8):
        laptops[1].sync(store, turn=turn)
        assert len(store.listed) == 3
        assert store.listed[-2:] == ["000009", "000010"]
        store.listed.clear()


def test_all_shelves_have_their_turn(store, laptops):
    for turn in range(8):
        laptops[1].sync(store, turn=turn)
    assert {*store.listed} == {f"{number:06}" for number in range(1, 11)}


def test_news_are_taken_and_sent_without_looking_further(store, laptops):
    chair, juror, _ = laptops
    juror.write(count=2)
    report = juror.sync(store)
    assert report.sent == 2
    assert report.transmitted[juror.me.device] == 2
    assert report.transmitted[chair.me.device] == chair.head().seq
    assert store.listed[3:] == ["d", "000011"]  # room for a shelf, and what was written
    report = chair.sync(store)
    assert (report.received, report.sent, report.vanished) == (2, 0, 0)


def test_a_newcomer_looks_at_everything(store, laptops):
    with newcomer(laptops[0]) as fresh:
        assert fresh.sync(store).received == laptops[0].head().seq
        assert {*store.listed} == {*store.count()}


def test_what_is_gone_from_an_old_shelf_is_put_back_at_its_turn(store, laptops):
    chair, juror, _ = laptops
    gone = store.paths()[4]
    del store.objects[f"{SEGMENTS}/{gone}"]
    healed = 0
    for turn in range(8):
        report = juror.sync(store, turn=turn)
        healed += report.healed
        assert report.files_back == report.healed
    assert healed == 1
    assert gone in store.paths()
    assert chair.sync(store).vanished == 0


def test_a_shelf_that_is_gone_is_put_back_at_once(store, laptops):
    for path in store.paths()[6:9]:
        del store.objects[f"{SEGMENTS}/{path}"]
    report = laptops[1].sync(store)
    assert (report.vanished, report.healed, report.files_back) == (3, 3, 3)
    assert store.count() == {f"{number:06}": LOW for number in range(1, 11)}


def test_a_wiped_store_is_not_filled_unasked(store, laptops):
    store.objects.clear()
    with pytest.raises(Refused, match="store_went_back"):
        laptops[1].sync(store)
    report = laptops[1].sync(store, reupload=True)
    assert report.vanished == 30
    assert recheck(store, laptops[1].archive, JURY, Progress()).lacking == 0
    assert len(store.paths()) == 1  # packed anew, full
    assert laptops[0].sync(store).sent == 0


def test_latecomers_on_an_old_shelf_are_taken_at_their_turn(store, laptops):
    """A program that synchronises folders was away, and brings what was written long ago."""
    chair, _, other = laptops
    late = chain(other.me, [b"late"])
    put_segment(store, other.me, late)
    taken = [chair.sync(store, turn=turn).received for turn in range(8)]
    assert sum(taken) == 1
    assert chair.head(other.me.device).seq == 1


def test_a_shelf_that_filled_up_meanwhile_is_looked_at_once_more(store, laptops):
    chair, _, other = laptops
    other.write()
    other.sync(store)
    assert chair.sync(store, turn=7).received == 1
    for _ in range(4 * LOW):
        other.write()
        other.sync(store)
    assert chair.sync(store, turn=7).received == 4 * LOW
    assert "000011" in store.listed
    chair.sync(store, turn=7)
    store.listed.clear()
    chair.sync(store, turn=7)
    assert len(store.listed) == 3


def test_what_cannot_be_read_yet_is_looked_at_each_time(store, laptops):
    chair, _, other = laptops
    del chair.roster[other.me.device]
    put_segment(store, other.me, chain(other.me, [b"early"]))
    for turn in range(8):
        chair.sync(store, turn=turn)
    store.listed.clear()
    assert chair.sync(store, turn=3).waiting == 1
    assert "000001" in store.listed
    chair.roster[other.me.device] = other.me.public
    assert chair.sync(store, turn=3).received == 1
    store.listed.clear()
    chair.sync(store, turn=3)
    assert "000001" not in store.listed


def test_a_bad_object_on_an_old_shelf_stays_told_and_is_tried_until_given_up(store, laptops):
    chair = laptops[0]
    store.spoil(f"{start(chair.me)}torn.seg", b"JURYSEG1 and no more")
    for turn in range(8 + 8):
        report = chair.sync(store, turn=turn)
    assert [each.code for each in report.refused] == ["segment_cut"]
    store.listed.clear()
    assert chair.sync(store, turn=4).refused == report.refused
    assert "000001" not in store.listed


def test_folders_of_other_names_are_read_too(store, laptops):
    chair, _, other = laptops
    put_segment(store, other.me, chain(other.me, [b"elsewhere"]))
    [path] = (each for each in store.paths() if each.startswith(start(other.me)))
    moved = path.replace("000001/", "copy of 000001/")
    store.spoil(moved, store.objects.pop(f"{SEGMENTS}/{path}"))
    assert chair.sync(store).received == 1


def test_whatever_goes_is_there_again_after_a_round_of_turns(store, laptops):
    draw = random.Random(4)
    for _ in range(5):
        for path in draw.sample(store.paths(), 7):
            if draw.random() < 0.5:
                del store.objects[f"{SEGMENTS}/{path}"]
            else:
                store.spoil(path, store.objects[f"{SEGMENTS}/{path}"][:60])
        for turn in range(12):
            draw.choice(laptops).sync(store, turn=turn)
        for each in laptops:
            for turn in range(12):
                each.sync(store, turn=turn)
            checked = recheck(store, each.archive, JURY, Progress())
            assert checked.lacking == 0
