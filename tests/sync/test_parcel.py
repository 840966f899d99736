"""A parcel carries what somebody lacks; cut or altered, it gives what is good and says so."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_app.errors import Cancelled, Refused, Unreachable
from jury_app.progress import Progress
from jury_app.sync import plan
from jury_app.sync.parcel import MAGIC, Parcel, lacking, write_parcel
from jury_app.sync.replicate import take_in
from tests.sync.laptops import JURY, Spoilt, jury


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as made:
        yield made


@pytest.fixture
def path(tmp_path):
    return tmp_path / "parcel.jurypack"


def heads(laptop):
    return {device: head.seq for device, head in laptop.archive.journal.heads().items()}


def export(laptop, path, known=()):
    return write_parcel(path, JURY, lacking(laptop.archive, JURY, dict(known), Progress()))


def take(laptop, path):
    return take_in(
        Parcel(path),
        laptop.archive,
        laptop,
        jury_id=JURY,
        own_device=laptop.me.device,
        progress=Progress(),
    )


def test_everything_in_one_file(laptops, path):
    chair, juror, other = laptops
    juror.write(count=250)
    assert export(juror, path) == path.stat().st_size
    assert take(chair, path).received == 250
    export(chair, path)
    assert take(other, path).received == 253
    assert other.acts() == chair.acts()
    assert take(other, path).received == 0


def test_only_what_is_lacking(laptops, path):
    chair, juror, _ = laptops
    size = export(chair, path)
    take(juror, path)
    juror.write()
    known = heads(chair)
    assert export(juror, path, known) < size
    assert [name.split("-", 1)[1][:17] for name in Parcel(path).names] == ["00000001-00000001"]
    export(juror, path, heads(juror))
    assert Parcel(path).names == ()
    assert Parcel(path).trouble == ""


def test_reading_one_leaves_no_trace_among_the_stores(laptops, path):
    chair, juror, _ = laptops
    juror.write(count=3)
    export(juror, path)
    take(chair, path)
    address = Parcel(path).address
    memory = chair.archive.stores
    assert not memory.listed(address)
    assert not memory.taken(address)
    assert memory.shown_anywhere(juror.me.device) == 0
    assert chair.sync(Spoilt()).transmitted[juror.me.device] == 3


def test_the_same_acts_give_the_same_file(laptops, path, tmp_path):
    chair = laptops[0]
    export(chair, path)
    export(chair, tmp_path / "again")
    assert path.read_bytes() == (tmp_path / "again").read_bytes()


def test_it_only_gives(laptops, path):
    export(laptops[0], path)
    parcel = Parcel(path)
    assert (parcel.jury, parcel.trouble) == (JURY, "")
    with pytest.raises(Unreachable, match="store_read_only"):
        parcel.put(parcel.names[0], b"")
    for name in ("x", f"{parcel.names[0]}", "jury1/x/d/y"):
        with pytest.raises(Refused, match="object_missing"):
            parcel.get(name)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_parcel"),
        (b"PK\3\4", "not_a_parcel"),
        (MAGIC, "not_a_parcel"),
        (MAGIC + b"1" + bytes(31), "not_a_parcel"),
        (MAGIC + b"2" + bytes(32), "newer_parcel"),
    ],
)
def test_another_file_is_refused(path, content, code):
    path.write_bytes(content)
    with pytest.raises(Refused, match=code):
        Parcel(path)


def test_a_file_that_is_gone_is_told(path):
    with pytest.raises(Unreachable, match="file_unreadable"):
        Parcel(path)


def test_stopped_half_way_no_file_is_left(laptops, path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_parcel(path, JURY, lacking(laptops[0].archive, JURY, {}, progress))
    assert list(path.parent.glob("*.jurypack*")) == []
    with pytest.raises(Unreachable, match="cannot_write"):
        export(laptops[0], path / "nowhere")


@settings(max_examples=60)
@given(st.data())
def test_spoilt_it_gives_what_is_good(data):
    with TemporaryDirectory() as folder, jury(folder) as (chair, juror, other):
        take_from, path = chair, Path(folder, "x.jurypack")
        for each in (chair, juror):
            each.write(count=2)
        export(juror, path)
        take(chair, path)
        export(take_from, path)
        whole = path.read_bytes()
        at = data.draw(st.integers(41, len(whole) - 1))
        if data.draw(st.booleans()):
            path.write_bytes(whole[:at])
            expected = {"parcel_cut"}
        else:
            change = data.draw(st.integers(1, 255))
            path.write_bytes(whole[:at] + bytes([whole[at] ^ change]) + whole[at + 1 :])
            expected = {"parcel_cut", "parcel_altered"}
        assert Parcel(path).trouble in expected
        report = take(other, path)
        assert other.acts() <= chair.acts()
        assert report.received == len(other.acts())
        path.write_bytes(whole)
        take(other, path)
        assert other.acts() == chair.acts()


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from("wpe"), st.integers(0, 1), st.integers(1, 120)), max_size=12)
)
def test_two_laptops_by_mail_hold_the_same_acts(steps):
    with TemporaryDirectory() as folder, jury(folder, count=2) as laptops:
        waiting = []
        for number, (what, who, count) in enumerate(steps):
            laptop, path = laptops[who], Path(folder, f"{number}.jurypack")
            if what == "w":
                laptop.write(count=count)
            elif what == "p":
                export(laptop, path, heads(laptops[1 - who]) if count % 2 else {})
                waiting.append((1 - who, path))
            elif waiting:
                to, path = waiting[count % len(waiting)]  # in any order, some twice
                take(laptops[to], path)
        for who in (0, 1, 0):
            path = Path(folder, f"last{who}.jurypack")
            export(laptops[who], path, heads(laptops[1 - who]))
            take(laptops[1 - who], path)
        assert laptops[0].acts() == laptops[1].acts()


def test_a_parcel_of_very_many_folders_is_listed_all_the_same(tmp_path):
    names = [f"d/{number}/a.seg" for number in range(20_000)]
    write_parcel(tmp_path / "many.jurypack", JURY, ((name, b"") for name in names))
    parcel = Parcel(tmp_path / "many.jurypack")
    assert len(parcel.tree(f"{plan.home(JURY)}/d")) == len(names)
    assert parcel.folders(plan.home(JURY)) == ["d"]
    assert parcel.entries(f"{plan.home(JURY)}/d") == []
