"""Exchanges through real folders: keys carried about, copies merged, disks that fail."""

import shutil
import subprocess

import pytest

from jury_app.core.segment import spell
from jury_app.errors import Unreachable
from jury_app.sync.stores.folder import FolderStore
from tests.sync.laptops import SEGMENTS, jury
from tests.sync.test_folder_store import mounted


@pytest.fixture
def laptops(tmp_path):
    with jury(tmp_path) as made:
        yield made


@pytest.fixture
def key(tmp_path):
    (tmp_path / "key").mkdir()
    return tmp_path / "key"


def files(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def merge(source, target, *, source_wins):
    """Copy one folder into another as a file manager would."""
    for path in source.rglob("*"):
        if path.is_file():
            there = target / path.relative_to(source)
            there.parent.mkdir(parents=True, exist_ok=True)
            if source_wins or not there.exists():
                shutil.copyfile(path, there)


def test_the_layout_is_that_of_the_format(laptops, key):
    chair, juror, _ = laptops
    juror.write(count=2)
    chair.sync(FolderStore(key))
    juror.sync(FolderStore(key))
    names = sorted(path.relative_to(key / SEGMENTS).parts for path in key.rglob("*.seg"))
    assert {shelf for shelf, _ in names} == {"000001"}
    assert sorted(name[:45] for _, name in names) == sorted(
        f"{spell(each.me.device)}-00000001-{each.head().seq:08}-" for each in (chair, juror)
    )
    signs = set("abcdefghijklmnopqrstuvwxyz2345670123456789-./")
    assert all(set(path) <= signs for path in files(key))


@pytest.mark.parametrize("source_wins", [True, False])
def test_two_copies_of_a_store_merged_as_folders_lose_nothing(laptops, key, tmp_path, source_wins):
    chair, juror, other = laptops
    copy = tmp_path / "copy"
    for each in laptops:
        each.write()
        each.sync(FolderStore(key))
    shutil.copytree(key, copy)
    for laptop, root in ((juror, key), (other, copy), (chair, copy)):
        laptop.write(count=2)
        laptop.sync(FolderStore(root))
    # The copying was cut short: the same file, whole on one side only.
    for number, root in enumerate((key, copy)):
        victim = sorted((root / SEGMENTS).rglob("*.seg"))[number]
        victim.write_bytes(victim.read_bytes()[:40])
    merge(copy, key, source_wins=source_wins)
    everything = set().union(*(each.acts() for each in laptops))
    for _ in range(2):
        for each in laptops:
            each.sync(FolderStore(key))
    assert [each.acts() == everything for each in laptops] == [True] * 3
    report = chair.sync(FolderStore(key))
    assert (report.healed, report.refused, report.waiting) == (0, (), 0)


def test_a_key_carries_a_jury_without_any_network(laptops, key, tmp_path):
    chair, juror, other = laptops
    juror.write(count=30)
    juror.sync(FolderStore(key))
    moved = key.rename(tmp_path / "elsewhere")
    chair.sync(FolderStore(moved))
    assert other.sync(FolderStore(moved)).received == 33
    assert juror.sync(FolderStore(moved)).vanished == 0
    assert juror.acts() == chair.acts() == other.acts()


def test_a_key_pulled_out_is_unreachable_not_empty(laptops, key, tmp_path):
    chair = laptops[0]
    chair.sync(FolderStore(key))
    key.rename(tmp_path / "pulled")
    with pytest.raises(Unreachable, match="store_unreachable"):
        chair.sync(FolderStore(key))
    (tmp_path / "pulled").rename(key)
    assert chair.sync(FolderStore(key)).healed == 0


def test_a_full_key_takes_what_fits_and_the_rest_later(laptops, tmp_path):
    chair, juror, _ = laptops
    juror.write(body=b"x" * 1000, count=150)
    with mounted(tmp_path / "small", "size=160k") as root:
        store = FolderStore(root)
        report = juror.sync(store)
        assert (report.trouble, report.sent) == ("store_full", 100)
        assert report.transmitted[juror.me.device] == 100
        roster = chair.sync(store)
        assert roster.received == 100
        for path in root.rglob("*.seg"):
            path.unlink()
        assert "store_full" in {each.sync(store, reupload=True).trouble for each in (chair, juror)}
    assert juror.head().seq == 150


def test_a_read_only_key_gives_what_it_holds(laptops, tmp_path):
    chair, juror, _ = laptops
    with mounted(tmp_path / "locked", "size=1m") as root:
        chair.sync(FolderStore(root))
        subprocess.run(["mount", "-o", "remount,ro", root], check=True)
        juror.write()
        report = juror.sync(FolderStore(root))
    assert (report.trouble, report.received, report.sent) == ("store_read_only", 3, 0)
    assert report.transmitted[juror.me.device] == 0
