"""What is remembered of shelves, and of a store, stays true whatever came in between."""

from pathlib import Path

import pytest

from jury_app.core.segment import spell
from jury_app.errors import Unreachable
from jury_app.progress import Progress
from jury_app.sync import shelves
from jury_app.sync.recheck import recheck
from jury_app.sync.stores.folder import FolderStore
from tests.sync.laptops import (
    JURY,
    SEGMENTS,
    Spoilt,
    chain,
    fill_shelves,
    jury,
    newcomer,
    put_segment,
)

SHORT = 3


@pytest.fixture(autouse=True)
def short(monkeypatch):
    """Shelves that are soon full."""
    monkeypatch.setattr(shelves, "FULL", SHORT)


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as laptops:
        yield laptops


class Fragile(Spoilt):
    """A store that takes nothing, or goes, while somebody writes."""

    def __init__(self, address="memory"):
        super().__init__(address)
        self.trouble = ""

    def put(self, name, content):
        if self.trouble:
            raise Unreachable(self.trouble, address=self.address)
        super().put(name, content)


@pytest.fixture
def store(laptops):
    """Thirty acts of the chair, one object each, on ten shelves that all have seen."""
    store = Fragile()
    fill_shelves(store, laptops)
    store.asked.clear()
    return store


def lose(store, number):
    """Take an object away; give its path."""
    path = store.paths()[number]
    del store.objects[f"{SEGMENTS}/{path}"]
    return path


def test_what_could_not_be_put_back_is_put_back_alone_and_where_it_was(store, laptops):
    chair, _, _ = laptops
    path = lose(store, 4)
    rest = store.paths()
    store.trouble = "store_full"
    for turn in range(8):
        report = chair.sync(store, turn=turn)
    assert report.transmitted[chair.me.device] < chair.head().seq
    store.trouble = ""
    report = chair.sync(store, turn=7)
    assert report.transmitted[chair.me.device] == chair.head().seq
    assert (report.healed, report.sent) == (1, 0)
    assert store.paths() == sorted([*rest, path])


def test_a_loss_seen_by_an_exchange_that_was_cut_off_is_seen_by_the_next(store, laptops):
    chair, _, _ = laptops
    path = lose(store, 4)
    store.trouble = "store_unreachable"
    lost_at = next(turn for turn in range(8) if _is_cut_off(chair, store, turn))
    store.trouble = ""
    report = chair.sync(store, turn=lost_at + 1)
    assert (report.vanished, report.healed) == (1, 1)
    assert path in store.paths()


def _is_cut_off(laptop, store, turn):
    try:
        laptop.sync(store, turn=turn)
    except Unreachable:
        return True
    return False


def test_a_branch_that_becomes_the_line_reaches_the_stores_that_showed_the_other(laptops):
    chair, juror, other = laptops
    near, far = Spoilt("near"), Spoilt("far")
    ours = chain(juror.me, [b"1", b"ours", b"on"])
    theirs = chain(juror.me, [b"1", b"theirs", b"more"])
    put_segment(near, juror.me, ours)
    chair.sync(near)
    chair.sync(far)
    assert chair.sync(near).transmitted[juror.me.device] == 3
    put_segment(far, juror.me, theirs)
    chair.sync(far)
    assert chair.archive.journal.prefer(juror.me.device, theirs[-1].digest)
    assert chair.archive.stores.shown_anywhere(juror.me.device) == 1
    chair.sync(near)
    other.sync(near)
    journal = other.archive.journal
    beside = {each.record.raw for each in journal.branches(juror.me.device)}
    assert {each.raw for each in (*ours, *theirs)} <= other.acts() | beside


@pytest.mark.parametrize("more", [0, 2])
def test_a_branch_preferred_in_the_middle_of_an_exchange_is_sent_by_it(laptops, more):
    """What comes with the word that another branch counts is no longer on the line either."""
    chair, juror, other = laptops
    near, far = Spoilt("near"), Spoilt("far")
    ours = chain(juror.me, [b"1", b"ours", b"on"])
    theirs = chain(juror.me, [b"1", b"theirs", b"more", b"last"])
    put_segment(near, juror.me, ours)
    chair.sync(near)
    put_segment(far, juror.me, theirs)
    chair.sync(far)
    take = chair.take

    def take_and_prefer(acts):
        take(acts)
        chair.archive.journal.prefer(juror.me.device, theirs[-1].digest)

    chair.take = take_and_prefer
    put_segment(near, other.me, chain(other.me, [b"the other one counts"]))
    if more:
        ours += chain(juror.me, [b"still"] * more, first=4, prev=ours[-1].digest)
        put_segment(near, juror.me, ours[3:])
    assert chair.sync(near).transmitted[juror.me.device] == 4
    with newcomer(chair) as fresh:
        fresh.sync(near)
        beside = {each.record.raw for each in fresh.archive.journal.branches(juror.me.device)}
        assert {each.raw for each in (*ours, *theirs)} <= fresh.acts() | beside


def test_digits_of_other_scripts_number_no_shelf(store, laptops):
    chair, juror, _ = laptops
    name = store.paths()[0].partition("/")[2]
    for shelf in ("٩٩٩٩٩٨", "٩٩٩٩٩٩"):
        store.spoil(f"{shelf}/{name}", store.objects[f"{SEGMENTS}/000001/{name}"])
    for each in (chair, juror):
        each.sync(store, turn=0)
    for number in range(4):
        chair.write()
        chair.sync(store, turn=number)
        assert juror.sync(store, turn=0).received == 1
    assert {path.partition("/")[0] for path in store.paths()} >= {"000011", "000012"}
    assert "999999" not in {path.partition("/")[0] for path in store.paths()}


def test_shelves_gone_while_a_store_moved_are_remembered_no_more(store, laptops):
    chair, _, _ = laptops
    for path in [path for path in store.paths() if path.startswith("000002/")]:
        content = store.objects.pop(f"{SEGMENTS}/{path}")
        store.spoil(path.replace("000002", "000001"), content)
    chair.archive.stores.move(store.address, "elsewhere")
    chair.archive.stores.move("elsewhere", store.address)
    chair.sync(store)
    assert sorted(chair.archive.stores.listed(store.address)) == store.paths()
    assert not [path for path in store.paths() if path.startswith("000002/")]
    assert chair.sync(store, reread=True).vanished == 0


def test_a_file_in_the_place_of_the_next_shelf_is_stepped_over(laptops, tmp_path):
    chair, juror, _ = laptops
    root = tmp_path / "store"
    root.mkdir()
    store = FolderStore(root)
    chair.sync(store)
    for number in (2, 3):
        Path(root, SEGMENTS, f"{number:06}").write_bytes(b"")
    for _ in range(2 * SHORT):
        chair.write()
        assert chair.sync(store).trouble == ""
    assert juror.sync(store).received == chair.head().seq
    assert sorted(store.folders(SEGMENTS)) == ["000001", "000004", "000005"]


def test_a_folder_in_the_place_of_an_object_holds_nobody_up(laptops, tmp_path):
    chair, juror, _ = laptops
    root = tmp_path / "store"
    root.mkdir()
    store = FolderStore(root)
    for _ in range(2):
        chair.write()
        chair.sync(store)
    [path, _] = Path(root, SEGMENTS, "000001").iterdir()
    path.unlink()
    path.mkdir()
    report = chair.sync(store)
    assert (report.healed, report.trouble) == (1, "")
    assert juror.sync(store).received == chair.head().seq
    assert chair.sync(store).healed == 0


@pytest.mark.parametrize("shelf", ["a:b", "what?", "line\nbreak"])
def test_a_folder_that_no_store_of_ours_could_name_holds_nobody_up(laptops, tmp_path, shelf):
    chair, juror, _ = laptops
    root = tmp_path / "store"
    root.mkdir()
    store = FolderStore(root)
    for _ in range(2):
        chair.write()
        chair.sync(store)
    odd = root / SEGMENTS / shelf
    odd.mkdir()
    path = max((root / SEGMENTS / "000001").glob(f"{spell(chair.me.device)}*"))
    path.rename(odd / path.name)
    report = chair.sync(store)
    assert report.healed == 1
    assert juror.sync(store).received == chair.head().seq
    assert recheck(store, chair.archive, JURY, Progress()).lacking == 0
