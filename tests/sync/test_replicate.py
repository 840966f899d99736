"""Exchanges between laptops: what arrives, what waits, what is refused, and what is healed."""

import pytest

from jury_app.core import segment
from jury_app.errors import Cancelled, Refused, Unreachable
from jury_app.ports import Entry
from jury_app.progress import Progress
from jury_app.sync import plan
from tests.sync.laptops import (
    CHAIR,
    JURY,
    SEGMENTS,
    Identity,
    Spoilt,
    chain,
    jury,
    newcomer,
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


def test_acts_travel_both_ways(laptops, store):
    chair, juror, other = laptops
    juror.write(count=3)
    report = chair.sync(store)
    assert (report.sent, report.received, report.waiting) == (3, 0, 0)
    report = juror.sync(store)
    assert (report.sent, report.received) == (3, 3)
    assert report.transmitted == {CHAIR.device: 3, juror.me.device: 3}
    other.sync(store)
    chair.sync(store)
    assert chair.acts() == juror.acts() == other.acts()
    assert len(chair.acts()) == 6


def test_devices_added_in_the_same_run_are_taken_in_it(laptops, store):
    chair, juror, other = laptops
    juror.write(count=2)
    juror.sync(store)
    chair.sync(store)
    report = other.sync(store)
    assert (report.received, report.waiting) == (5, 0)


def test_unknown_devices_wait_without_being_read(laptops, store):
    chair, juror, _ = laptops
    stranger = Identity(9)
    put_segment(store, stranger, chain(stranger, [b"hello"]))
    report = juror.sync(store)
    assert (report.waiting, report.refused, report.received) == (1, (), 0)
    assert store.asked.count("get") == 0
    chair.add(stranger)
    chair.sync(store)
    report = juror.sync(store)
    assert report.waiting == 0
    assert juror.head(stranger.device).seq == 1


def test_nothing_new_costs_a_listing_only(laptops, store):
    chair, juror, _ = laptops
    for _ in range(5):
        juror.write(count=2)
        juror.sync(store)
        chair.sync(store)
    store.asked.clear()
    report = juror.sync(store)
    assert store.asked == ["folders", "entries"]
    assert (report.sent, report.received, report.healed) == (0, 0, 0)


def test_segments_are_split_at_a_hundred_acts(laptops, store):
    _, juror, _ = laptops
    juror.write(count=250)
    assert juror.sync(store).sent == 250
    names = [path.split("-", 1)[1][:17] for path in store.paths()]
    assert names == ["00000001-00000100", "00000101-00000200", "00000201-00000250"]


def test_gaps_wait_for_what_is_missing(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    acts = chain(juror.me, [b"1", b"2", b"3"])
    put_segment(store, juror.me, acts[2:])
    assert chair.sync(store).waiting == 1
    put_segment(store, juror.me, acts[1:], name="renamed.seg")
    report = chair.sync(store)
    assert (report.waiting, report.received, report.refused) == (2, 0, ())
    put_segment(store, juror.me, acts[:1])
    report = chair.sync(store)
    assert (report.waiting, report.received) == (0, 3)


def test_renamed_copies_are_read_and_written_again_under_their_name(laptops, store):
    chair, juror, _ = laptops
    juror.write(count=2)
    juror.sync(store)
    [path] = store.paths()
    for name in (path.replace(".seg", " (conflicted copy).seg"), "elsewhere/whatever-HOST.SEG"):
        store.objects.clear()
        store.spoil(name, b"")
        content = segment.pack(JURY, juror.me.device, 1, [a.raw for a in juror_acts(juror)])
        store.spoil(name, content)
        with newcomer(chair) as reader:
            assert reader.sync(store).received == 2


def juror_acts(laptop):
    return laptop.archive.journal.records(laptop.me.device, 1, 10**6)


def test_a_missing_or_cut_object_is_healed_by_anyone(laptops, store):
    chair, juror, other = laptops
    juror.write(count=2)
    for each in (chair, juror, other):
        each.sync(store)
    whole = dict(store.objects)
    gone, cut = store.paths()
    del store.objects[f"{SEGMENTS}/{gone}"]
    store.spoil(cut, store.objects[f"{SEGMENTS}/{cut}"][:50])
    report = other.sync(store)
    assert (report.healed, report.vanished) == (2, 1)
    told = plan.hint(gone)
    assert (report.files_back, report.acts_back) == (1, {told.device: told.last - told.first + 1})
    assert store.objects == whole
    assert report.refused == ()
    assert chair.sync(store).acts_back == {}


def test_what_was_renamed_or_stands_elsewhere_too_was_not_gone(laptops, store):
    chair, juror, _ = laptops
    juror.write(count=2)
    for each in (juror, chair):
        each.sync(store)
    path = next(each for each in store.paths() if each.startswith(start(juror.me)))
    content = store.objects.pop(f"{SEGMENTS}/{path}")
    store.spoil(path.replace(".seg", " (conflicted copy).seg"), content)
    report = chair.sync(store)
    assert report.vanished == 1
    assert (report.files_back, report.acts_back) == (0, {})


def test_damage_of_the_same_size_is_found_by_reading_again(laptops, store):
    chair, juror, other = laptops
    chair.sync(store)
    juror.write(count=2)
    juror.sync(store)
    path = next(each for each in store.paths() if each.startswith(start(juror.me)))
    good = store.objects[f"{SEGMENTS}/{path}"]
    store.spoil(path, bytes(len(good)))
    assert juror.sync(store).healed == 0
    report = juror.sync(store, reread=True)
    assert (report.healed, report.refused[0].code) == (1, "segment_magic")
    assert report.transmitted[juror.me.device] == 2
    assert store.objects[f"{SEGMENTS}/{path.replace('.seg', '-2.seg')}"] == good
    assert other.sync(store).received == 5
    assert juror.sync(store).healed == 0


def test_a_store_that_became_empty_asks_first(laptops, store):
    chair, juror, _ = laptops
    juror.sync(store)
    juror.write()
    chair.sync(store)
    juror.sync(store)
    store.objects.clear()
    with pytest.raises(Refused) as caught:
        juror.sync(store)
    assert caught.value.code == "store_went_back"
    assert caught.value.facts["objects"] == 2
    assert store.objects == {}
    report = juror.sync(store, reupload=True)
    assert (report.healed, report.vanished) == (2, 2)
    assert report.files_back == 2
    assert report.acts_back[juror.me.device] == 1
    assert juror.sync(store).healed == 0


def test_another_store_gets_everything(laptops, store):
    chair, juror, other = laptops
    juror.write(count=4)
    chair.sync(store)
    juror.sync(store)
    chair.sync(store)
    key = Spoilt("key")
    assert chair.sync(key).transmitted == {CHAIR.device: 3, juror.me.device: 4}
    assert other.sync(key).received == 7
    assert store.objects == key.objects


def test_a_restored_laptop_takes_its_own_acts_back(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    juror.write(count=3)
    juror.sync(store)
    with newcomer(chair) as restored:
        restored.me = juror.me
        report = restored.sync(store)
        assert restored.head().seq == 3
        assert report.own_ahead == 0
        for _ in range(2):
            restored.write()
            restored.sync(store)
    path = next(each for each in store.paths() if each.startswith(start(juror.me) + "00000004"))
    store.spoil(path, b"cut")
    report = juror.sync(store)
    assert report.own_ahead == 2  # the second is readable, and signed by this laptop's key


def test_a_name_alone_does_not_make_a_laptop_fear_for_its_own_acts(laptops, store):
    chair, juror, other = laptops
    chair.sync(store)
    juror.write(count=3)
    juror.sync(store)
    others = chain(other.me, [b"1"] * 8)[7:]
    named = f"{start(juror.me)}00000008-00000008-aaaaaaaaaaaaaaaa.seg"
    foreign = segment.pack(JURY, other.me.device, 8, [each.raw for each in others])
    for content in (b"junk", foreign):
        store.spoil(named, content)
        assert juror.sync(store).own_ahead == 0


def test_stopping_loses_nothing_and_keeps_what_was_finished(laptops, store):
    chair, juror, _ = laptops
    juror.write(count=250)
    chair.sync(store)
    juror.sync(store)
    with newcomer(chair) as reader:

        def stop(step):
            if step.what == "reading" and step.done == 2:
                progress.cancel()

        progress = Progress(stop)
        with pytest.raises(Cancelled):
            reader.sync(store, progress=progress)
        assert len(reader.acts()) == 200
        assert len(reader.archive.stores.taken(store.address)) == 2
        reader.sync(store)
        assert len(reader.acts()) == 253


def test_a_store_that_goes_away_keeps_what_was_finished(laptops, store):
    chair, juror, _ = laptops
    juror.write(count=250)
    chair.sync(store)
    juror.sync(store)

    def pull_out(step):
        if step.what == "reading" and step.done == 2:
            store.gone = True

    with newcomer(chair) as reader:
        with pytest.raises(Unreachable):
            reader.sync(store, progress=Progress(pull_out))
        assert len(reader.acts()) == 200
        store.gone = False
        reader.sync(store)
        assert len(reader.acts()) == 253


class Cutting(Spoilt):
    """A store that keeps half of the first thing written, and says that all is well."""

    cuts = 1

    def put(self, name, content):
        half = self.cuts > 0
        self.cuts -= 1
        super().put(name, content[: len(content) // 2] if half else content)


def test_what_was_cut_when_written_is_written_again(laptops):
    chair = laptops[0]
    store = Cutting()
    report = chair.sync(store)
    assert (report.sent, report.transmitted) == (3, {CHAIR.device: 3})
    assert [path.split("-")[2] for path in store.paths()] == ["00000003"]
    chair.write()
    store.cuts = 99
    report = chair.sync(store)
    assert (report.sent, report.transmitted) == (0, {CHAIR.device: 3})
    store.cuts = 0
    report = chair.sync(store)
    assert (report.healed, report.transmitted) == (1, {CHAIR.device: 4})


class Lagging(Spoilt):
    """A store whose listing is behind while a file grows."""

    lag = 0

    def entries(self, folder):
        return [Entry(each.name, each.size - self.lag) for each in super().entries(folder)]


def test_sizes_are_those_that_were_read(laptops):
    chair, juror, _ = laptops
    store = Lagging()
    put_segment(store, juror.me, chain(juror.me, [b"1"]))
    store.lag = 5
    assert chair.sync(store).received == 1
    store.lag = 0
    chair.sync(store)
    store.asked.clear()
    assert chair.sync(store).received == 0
    assert "get" not in store.asked
    assert {path for path, _ in chair.archive.stores.taken(store.address)} == set(store.paths())
    assert len(chair.archive.stores.taken(store.address)) == 2


class Closed(Spoilt):
    code = "store_read_only"

    def put(self, name, content):
        raise Unreachable(self.code, name=name, size=len(content))


@pytest.mark.parametrize("code", ["store_read_only", "store_full"])
def test_a_store_that_takes_nothing_still_gives(laptops, code):
    chair, juror, _ = laptops
    store = Closed()
    store.code = code
    put_segment(store, juror.me, chain(juror.me, [b"1"]))
    report = chair.sync(store)
    assert (report.trouble, report.received, report.sent) == (code, 1, 0)
    assert report.transmitted[CHAIR.device] == 0


def test_each_step_is_told(laptops, store):
    chair, juror, _ = laptops
    chair.sync(store)
    juror.write()
    steps = []
    juror.sync(store, progress=Progress(lambda step: steps.append(step.what)))
    assert list(dict.fromkeys(steps)) == ["listing", "reading", "sending"]
    store.objects.popitem()
    steps.clear()
    juror.sync(store, progress=Progress(lambda step: steps.append(step.what)))
    assert "healing" in steps
