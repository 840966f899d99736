"""What its listing says to be larger than anything of ours is told, and not read."""

import zipfile

import pytest

from jury_app.core.attachment import MAX_PIECE
from jury_app.core.segment import MAX_SEGMENT, spell
from jury_app.progress import Progress
from jury_app.proof.anatomy import dissect_file, dissect_store
from jury_app.proof.store_check import check_store
from jury_app.sync.invites import MAX_POST, posts
from jury_app.sync.plan import home
from jury_app.sync.recheck import recheck
from tests.sync.laptops import JURY, Spoilt, jury, start

HUGE = bytes(MAX_SEGMENT + 1)


@pytest.fixture
def chair(tmp_path):
    with jury(tmp_path) as (made, *_):
        yield made


@pytest.fixture
def store(chair):
    """A sound store, with one huge object in it."""
    store = Spoilt()
    chair.sync(store)
    store.spoil(f"{start(chair.me)}huge.seg", HUGE)
    store.asked.clear()
    return store


def test_reading_a_key_again(store, chair):
    found = recheck(store, chair.archive, JURY, Progress())
    assert (found.objects, found.bad, found.lacking) == (1, 1, 0)
    assert store.asked.count("get") == 1


def test_checking_a_live_store(store):
    piece = f"{spell(bytes(32))}.bin"
    store.objects[f"{home(JURY)}/b/{piece}"] = bytes(MAX_PIECE + 1)
    [checked] = check_store(store)
    assert [code for _, code in checked.bad] == ["segment_too_big", "attachment_too_big"]
    assert not checked.is_sound
    assert store.asked.count("get") == 1


def test_taking_a_store_apart(store):
    found = {each.path.endswith("huge.seg"): each for each in dissect_store(store)}
    assert found.pop(True).code == "segment_too_big"
    assert len(found) == 1
    assert store.asked.count("get") == 1


def test_taking_a_file_apart(tmp_path):
    alone, packed = tmp_path / "huge.seg", tmp_path / "preuve.zip"
    with alone.open("wb") as file:
        file.truncate(1 << 40)  # no disk holds so much: it is a hole
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("journal/x/bomb.seg", bytes(100 * MAX_SEGMENT))
    for each in (alone, packed):
        assert [found.code for found in dissect_file(each)] == ["segment_too_big"]


def test_an_enrolment_object_that_is_longer_than_listed():
    class Lying(Spoilt):
        def get(self, name):
            return super().get(name) + bytes(MAX_POST)

    store, invite = Lying(), bytes(16)
    store.put(f"{home(JURY)}/i/{spell(invite)}/x.req", b"short")
    known = {}
    assert posts(store, JURY, [invite], known) == {invite: []}
    assert known == {}
