"""Bytes that changed on the disk are noticed and named; they never crash the program."""

import random
import shutil

import pytest

from jury_app.errors import Damaged, Refused
from local_db.archive import DATABASE_FILE, open_archive
from tests.local_db.samples import ANNE, KEY, acts, contents, furnish

HEAD = 16
"""The salt and its tag: changed, they belong to another key."""


@pytest.fixture(scope="module")
def intact(tmp_path_factory):
    """A desk with something on every page, and what it answers."""
    folder = tmp_path_factory.mktemp("intact")
    archive = open_archive(folder, KEY)
    furnish(archive)
    archive.journal.append(acts(ANNE, 2, 300))
    known = contents(archive)
    archive.close()
    return (folder / DATABASE_FILE).read_bytes(), known


def answers(folder):
    """Everything the desk still says."""
    archive = open_archive(folder, KEY)
    try:
        archive.desk.remember("name", "value")
        return contents(archive)
    finally:
        archive.close()


def what_happens(folder):
    """What the desk still says, or the name of its damage."""
    try:
        return answers(folder)
    except Damaged as damage:
        return damage.code


@pytest.mark.parametrize("seed", range(40))
def test_a_changed_byte_is_noticed(tmp_path, intact, seed):
    whole, known = intact
    chance = random.Random(seed)
    changed = bytearray(whole)
    place = chance.randrange(HEAD, len(changed))
    changed[place] ^= 1 << chance.randrange(8)
    (tmp_path / DATABASE_FILE).write_bytes(changed)
    # Where nothing asked for the page, what is said is true.
    assert what_happens(tmp_path) in ("database_damaged", known)


@pytest.mark.parametrize("place", range(0, HEAD, 5))
def test_a_changed_head_is_taken_for_another_key(tmp_path, intact, place):
    changed = bytearray(intact[0])
    changed[place] ^= 1
    (tmp_path / DATABASE_FILE).write_bytes(changed)
    with pytest.raises(Refused) as caught:
        answers(tmp_path)
    assert caught.value.code == "wrong_key"


@pytest.mark.parametrize("seed", range(12))
def test_a_cut_file_is_noticed(tmp_path, intact, seed):
    whole, _ = intact
    length = random.Random(seed).randrange(1, len(whole) - 4096)
    (tmp_path / DATABASE_FILE).write_bytes(whole[:length])
    with pytest.raises(Damaged) as caught:
        answers(tmp_path)
    assert caught.value.code == "database_damaged"


@pytest.mark.parametrize("seed", range(12))
def test_a_changed_log_loses_its_end_and_nothing_before(tmp_path, seed):
    desk, copy = tmp_path / "desk", tmp_path / "copy"
    archive = open_archive(desk, KEY)
    for number in range(1, 30):
        archive.journal.append(acts(ANNE, number, number))
    shutil.copytree(desk, copy)
    archive.close()
    log = copy / f"{DATABASE_FILE}-wal"
    changed = bytearray(log.read_bytes())
    changed[random.Random(seed).randrange(len(changed))] ^= 1
    log.write_bytes(changed)
    (copy / f"{DATABASE_FILE}-shm").unlink()
    archive = open_archive(copy, KEY)
    kept = list(archive.journal.every())
    archive.close()
    assert kept == acts(ANNE, 1, len(kept))
