import errno
import os
import subprocess
import time
from contextlib import contextmanager

import pytest

from jury_app.core.segment import MAX_SEGMENT
from jury_app.errors import Refused, Unreachable
from jury_app.sync.stores import Trial, try_it
from jury_app.sync.stores.folder import STALE_AFTER, FolderStore, patiently
from tests.contracts.store_contract import StoreContract

HERE = "jury1/a/d/x"


class TestFolderStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path):
        return FolderStore(tmp_path)


def code_of(action, *args):
    with pytest.raises((Unreachable, Refused)) as caught:
        action(*args)
    return caught.value.code


def inside(folder):
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def mounted(folder, options):
    """Mount a small memory disk on a folder; only root may, on systems that have one."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "jury-test", folder],
        capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip(f"cannot mount a disk here: {done.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_missing_folder_is_unreachable_not_empty(tmp_path):
    store = FolderStore(tmp_path / "key")
    assert store.address == str(tmp_path / "key")
    assert code_of(store.entries, HERE) == "store_unreachable"
    assert code_of(store.folders, HERE) == "store_unreachable"
    assert code_of(store.put, f"{HERE}/one.seg", b"1") == "store_unreachable"
    assert not (tmp_path / "key").exists()
    assert try_it(store) == Trial("reach", "store_unreachable")


def test_junk_is_not_listed_and_not_touched(tmp_path):
    store = FolderStore(tmp_path)
    store.put(f"{HERE}/one.seg", b"1")
    junk = ["desktop.ini", "Thumbs.db", ".DS_Store", "._one.seg", "~$one.seg", "x.tmp", "x.part"]
    for name in junk:
        (tmp_path / HERE / name).write_bytes(b"junk")
    (tmp_path / HERE / "folder.seg").mkdir()
    assert [each.name for each in store.entries(HERE)] == ["one.seg"]
    assert all((tmp_path / HERE / name).exists() for name in junk)


def test_our_leftovers_go_when_they_are_old(tmp_path):
    store = FolderStore(tmp_path)
    store.put(f"{HERE}/one.seg", b"1")
    old, young, other = (tmp_path / HERE / n for n in (".jury-0.tmp", ".jury-1.tmp", ".else.tmp"))
    for path in (old, young, other):
        path.write_bytes(b"half")
    long_ago = time.time() - STALE_AFTER - 60
    os.utime(old, (long_ago, long_ago))
    os.utime(other, (long_ago, long_ago))
    assert [each.name for each in store.entries(HERE)] == ["one.seg"]
    assert not old.exists()
    assert young.exists()
    assert other.exists()


def test_nothing_is_left_beside_what_was_put(tmp_path):
    FolderStore(tmp_path).put(f"{HERE}/one.seg", b"1")
    assert inside(tmp_path / HERE) == ["one.seg"]


def test_symbolic_links_are_not_followed(tmp_path):
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    root.mkdir()
    (outside / "secret.seg").write_bytes(b"secret")
    store = FolderStore(root)
    store.put(f"{HERE}/one.seg", b"1")
    (root / HERE / "link.seg").symlink_to(outside / "secret.seg")
    (root / "jury1/a/d/y").symlink_to(outside)
    assert [each.name for each in store.entries(HERE)] == ["one.seg"]
    assert store.folders("jury1/a/d") == ["x"]
    assert store.entries("jury1/a/d/y") == []
    assert code_of(store.get, f"{HERE}/link.seg") == "object_missing"
    assert code_of(store.get, "jury1/a/d/y/secret.seg") == "object_missing"
    assert code_of(store.put, "jury1/a/d/y/new.seg", b"new") == "store_refused"
    store.put(f"{HERE}/link.seg", b"not a link")
    assert (outside / "secret.seg").read_bytes() == b"secret"
    assert inside(outside) == ["secret.seg"]
    assert store.get(f"{HERE}/link.seg") == b"not a link"


def test_the_root_itself_may_be_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    FolderStore(tmp_path / "link").put(f"{HERE}/one.seg", b"1")
    assert (tmp_path / "real" / HERE / "one.seg").read_bytes() == b"1"


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a//b", "a/../b", "a\\b", "c:x", "", "a\0b"])
def test_no_name_leads_outside(tmp_path, name):
    store = FolderStore(tmp_path / "root")
    (tmp_path / "root").mkdir()
    for action in (store.get, store.entries, store.folders, lambda n: store.put(n, b"x")):
        assert code_of(action, name) == "object_name"
    assert inside(tmp_path) == ["root"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_are_passed_over(tmp_path):
    store = FolderStore(tmp_path)
    store.put(f"{HERE}/one.seg", b"1")
    try:
        (tmp_path / HERE / os.fsdecode(b"\xff.seg")).write_bytes(b"2")
    except OSError:
        pytest.skip("this disk has no such names")
    assert [each.name for each in store.entries(HERE)] == ["one.seg"]


def test_a_full_disk_is_told_and_leaves_nothing_torn(tmp_path):
    with mounted(tmp_path / "key", "size=64k") as root:
        store = FolderStore(root)
        store.put(f"{HERE}/one.seg", b"1" * 30_000)
        assert code_of(store.put, f"{HERE}/two.seg", b"2" * 60_000) == "store_full"
        assert [each.name for each in store.entries(HERE)] == ["one.seg"]
        assert inside(root / HERE) == ["one.seg"]
        assert store.get(f"{HERE}/one.seg") == b"1" * 30_000
        assert try_it(store).passed


def test_a_read_only_disk_is_told_and_can_be_read(tmp_path):
    with mounted(tmp_path / "key", "size=64k") as root:
        store = FolderStore(root)
        store.put(f"{HERE}/one.seg", b"1")
        subprocess.run(["mount", "-o", "remount,ro", root], check=True)
        assert code_of(store.put, f"{HERE}/two.seg", b"2") == "store_read_only"
        assert code_of(store.put, "jury1/b/d/x/two.seg", b"2") == "store_read_only"
        assert store.get(f"{HERE}/one.seg") == b"1"
        assert try_it(store) == Trial("write", "store_read_only")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_rights_is_told(tmp_path):
    store = FolderStore(tmp_path)
    store.put(f"{HERE}/one.seg", b"1")
    (tmp_path / HERE / "one.seg").chmod(0)
    assert code_of(store.get, f"{HERE}/one.seg") == "object_unreadable"
    (tmp_path / HERE).chmod(0o555)
    assert code_of(store.put, f"{HERE}/two.seg", b"2") == "store_read_only"
    (tmp_path / HERE).chmod(0)
    assert code_of(store.entries, HERE) == "store_refused"
    (tmp_path / HERE).chmod(0o755)


class BusyError(PermissionError):
    """What Windows raises while another program holds a file."""

    def __init__(self, winerror):
        super().__init__(errno.EACCES, "in use")
        self.winerror = winerror


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_files_in_use_are_tried_again_a_few_times(winerror):
    tries, pauses = [], []

    def action():
        tries.append(1)
        if len(tries) < 4:
            raise BusyError(winerror)
        return "done"

    assert patiently(action, pauses.append) == "done"
    assert len(tries) == 4
    assert pauses == sorted(pauses)
    assert len(pauses) == 3


def test_patience_ends():
    tries, pauses = [], []

    def action(error):
        tries.append(1)
        raise error

    with pytest.raises(BusyError):
        patiently(lambda: action(BusyError(32)), pauses.append)
    assert len(tries) == 6
    assert sum(pauses) < 2
    tries.clear()
    with pytest.raises(OSError, match="other"):
        patiently(lambda: action(OSError(errno.EIO, "other")), pauses.append)
    assert len(tries) == 1


def test_a_file_made_to_fill_the_memory_is_read_as_far_as_it_takes_to_see_that(tmp_path):
    store = FolderStore(tmp_path)
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(10 * MAX_SEGMENT)
    assert len(store.get("huge.bin")) == MAX_SEGMENT + 1
