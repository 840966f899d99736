"""Who may open a desk, and what a file that is not one is called."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError

from jury_app.errors import Damaged, Refused, Unreachable
from local_db import connection
from local_db.archive import DATABASE_FILE, exists, open_archive
from local_db.connection import connect, inspect
from local_db.lock import LOCK_FILE
from tests.local_db.samples import KEY, contents, furnish

OTHER_KEY = bytes(32)
LOCKER = """
import sys
from pathlib import Path
from local_db.lock import DeskLock

DeskLock(Path(sys.argv[1]))
"""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def desk(tmp_path):
    """A closed desk with something on it."""
    archive = open_archive(tmp_path, KEY)
    furnish(archive)
    archive.close()
    return tmp_path


def raw(folder, key=KEY):
    """The file as another program would open it, given the key."""
    path = folder / DATABASE_FILE
    return connect(path, key, inspect(path, key))


def test_a_desk_exists_once_it_was_opened(tmp_path):
    folder = tmp_path / "new" / "desk"
    assert not exists(folder)
    open_archive(folder, KEY).close()
    assert exists(folder)


def test_closing_leaves_one_file_and_is_done_once(desk):
    archive = open_archive(desk, KEY)
    archive.close()
    archive.close()
    assert {path.name for path in desk.iterdir()} == {DATABASE_FILE, LOCK_FILE}
    with pytest.raises(RuntimeError, match="closed"):
        archive.desk.recall("name")


def test_a_wrong_key_is_named(desk):
    with pytest.raises(Refused) as caught:
        open_archive(desk, OTHER_KEY)
    assert caught.value.code == "wrong_key"
    open_archive(desk, KEY).close()


def test_a_key_of_another_length_is_a_defect(tmp_path):
    with pytest.raises(ValueError, match="32 bytes"):
        open_archive(tmp_path, b"short")


@pytest.mark.parametrize(
    "content",
    [b"SQLite format 3\0" + bytes(4080), b"x", b"a letter, not a database " * 7],
    ids=["clear", "tiny", "letter"],
)
def test_what_is_not_a_desk_is_damage(tmp_path, content):
    (tmp_path / DATABASE_FILE).write_bytes(content)
    with pytest.raises(Damaged) as caught:
        open_archive(tmp_path, KEY)
    assert caught.value.code == "database_damaged"
    assert (tmp_path / DATABASE_FILE).read_bytes() == content


def test_an_empty_file_is_a_desk_never_begun(tmp_path):
    (tmp_path / DATABASE_FILE).touch()
    assert not exists(tmp_path)
    open_archive(tmp_path, KEY).close()
    assert exists(tmp_path)


def test_a_second_window_is_refused_until_the_first_closes(desk):
    first = open_archive(desk, KEY)
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            open_archive(desk, KEY)
        assert caught.value.code == "desk_in_use"
    first.close()
    open_archive(desk, KEY).close()


def test_a_second_process_is_refused(desk):
    first = open_archive(desk, KEY)
    command = [sys.executable, "-c", LOCKER, str(desk)]
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    first.close()
    assert "Refused: desk_in_use" in second.stderr
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def test_a_failed_opening_frees_the_desk(desk):
    with pytest.raises(Refused):
        open_archive(desk, OTHER_KEY)
    open_archive(desk, KEY).close()


def test_a_folder_that_cannot_be_made_is_unreachable(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Unreachable) as caught:
        open_archive(tmp_path / "file" / "desk", KEY)
    assert caught.value.code == "folder_unwritable"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access lists instead")
def test_a_new_folder_is_its_owners_alone(tmp_path):
    open_archive(tmp_path / "desk", KEY).close()
    assert stat.S_IMODE((tmp_path / "desk").stat().st_mode) == 0o700


def test_every_connection_is_careful(desk):
    held = raw(desk)
    asked = ("foreign_keys", "synchronous", "fullfsync", "checkpoint_fullfsync", "journal_mode")
    settings = [held.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    held.close()
    assert settings == [1, 2, 1, 1, "wal"]


def test_two_files_of_one_key_are_salted_apart(tmp_path):
    for name in ("a", "b"):
        open_archive(tmp_path / name, KEY).close()
    heads = [(tmp_path / name / DATABASE_FILE).read_bytes()[:16] for name in ("a", "b")]
    assert heads[0] != heads[1]


def test_nothing_is_written_in_clear(tmp_path):
    canary = "canari-3f9c"
    archive = open_archive(tmp_path, KEY)
    furnish(archive, canary)
    names = {path.name for path in tmp_path.iterdir()}
    open_files = [path.read_bytes() for path in tmp_path.iterdir()]
    archive.close()
    closed_files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert f"{DATABASE_FILE}-wal" in names
    for content in (*open_files, *closed_files):
        assert b"canari" not in content.lower()
        assert b"CREATE TABLE" not in content


def test_errors_do_not_carry_what_was_being_written(tmp_path):
    archive = open_archive(tmp_path, KEY)
    with pytest.raises(IntegrityError) as caught:
        archive.desk.keep_secret("canari", None)
    archive.close()
    assert "canari" not in str(caught.value)


def test_a_full_disk_is_named_and_loses_nothing(desk, monkeypatch):
    monkeypatch.setattr(connection, "CAREFUL", (*connection.CAREFUL, "PRAGMA max_page_count = 1"))
    archive = open_archive(desk, KEY)
    before = contents(archive)

    def fill():
        with archive.transaction():
            archive.desk.remember("small", "kept?")
            try:
                archive.desk.keep_secret("large", bytes(1_000_000))
            except Unreachable:
                archive.desk.remember("after", "kept?")

    with pytest.raises(Unreachable) as caught:
        fill()
    assert caught.value.code == "disk_full"
    assert contents(archive) == before
    assert archive.desk.recall("small") is None
    archive.close()


def test_a_writer_waits_its_turn_and_then_says_so(desk, monkeypatch):
    monkeypatch.setattr(connection, "CAREFUL", ("PRAGMA busy_timeout = 20",))
    archive = open_archive(desk, KEY)
    other = raw(desk)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unreachable) as caught:
        archive.desk.remember("name", "value")
    assert caught.value.code == "database_busy"
    assert archive.desk.recall("name") is None
    other.execute("COMMIT")
    archive.desk.remember("name", "value")
    other.close()
    archive.close()


def test_a_driver_that_does_not_encrypt_is_a_defect(tmp_path, monkeypatch):
    import sqlite3

    monkeypatch.setattr(sqlcipher, "connect", sqlite3.connect)
    with pytest.raises(RuntimeError, match="does not encrypt"):
        open_archive(tmp_path, KEY)


def test_twenty_desks_stand_beside_each_other(tmp_path):
    keys = {str(number): bytes([number]) * 32 for number in range(20)}
    archives = {name: open_archive(tmp_path / name, key) for name, key in keys.items()}
    for name, archive in archives.items():
        archive.desk.remember("name", name)
    assert {name: archive.desk.recall("name") for name, archive in archives.items()} == {
        name: name for name in keys
    }
    for archive in archives.values():
        archive.close()
