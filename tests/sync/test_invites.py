import pytest

from jury_app.errors import Unreachable
from jury_app.sync import invites as enrolment
from jury_app.sync.invites import MAX_POST, invites, post
from tests.sync.laptops import JURY, Spoilt

INVITE = b"\x01\x02\x03\x04\x05"


def posts(store, jury_id, invite, known=None):
    known = {} if known is None else known
    return enrolment.posts(store, jury_id, [invite], known).get(invite, [])


def test_what_is_posted_is_found_once_and_by_its_invitation_only():
    store = Spoilt()
    assert posts(store, JURY, INVITE) == []
    assert invites(store, JURY) == []
    for content in (b"offer", b"request", b"offer"):
        post(store, JURY, INVITE, content)
    post(store, JURY, b"other", b"else")
    assert sorted(posts(store, JURY, INVITE)) == [b"offer", b"request"]
    assert posts(store, JURY, b"other") == [b"else"]
    assert posts(store, bytes(32), INVITE) == []
    assert sorted(invites(store, JURY)) == [INVITE, b"other"]


def test_copies_count_once_and_rubbish_not_at_all():
    store = Spoilt()
    post(store, JURY, INVITE, b"offer")
    [name] = store.objects
    folder = name.rpartition("/")[0]
    store.objects[name.replace(".req", " (conflicted copy).REQ")] = b"offer"
    store.objects[f"{folder}/{'a' * 52}.req"] = b"rubbish"
    store.objects[f"{folder}/notes.txt"] = b"notes"
    store.objects[f"{folder}/{'b' * 52}.req"] = bytes(MAX_POST + 1)
    assert posts(store, JURY, INVITE) == [b"offer"]


def test_a_damaged_object_of_the_same_size_gets_a_second_copy():
    store = Spoilt()
    post(store, JURY, INVITE, b"offer")
    [name] = store.objects
    store.objects[name] = b"?????"
    assert posts(store, JURY, INVITE) == []
    post(store, JURY, INVITE, b"offer")
    assert posts(store, JURY, INVITE) == [b"offer"]


class Altering(Spoilt):
    def get(self, name):
        return super().get(name) + b"!"


def test_what_does_not_come_back_is_told():
    with pytest.raises(Unreachable) as caught:
        post(Altering(), JURY, INVITE, b"offer")
    assert caught.value.code == "store_altered"
    with pytest.raises(ValueError):
        post(Spoilt(), JURY, INVITE, bytes(MAX_POST + 1))


def test_one_listing_tells_of_all_invitations_and_nothing_is_read_twice():
    store, known = Spoilt(), {}
    wanted = [bytes([number]) * 16 for number in range(9)]
    for invite in wanted:
        post(store, JURY, invite, b"request" + invite)
    store.asked.clear()
    found = enrolment.posts(store, JURY, wanted[:8], known)
    assert found == {invite: [b"request" + invite] for invite in wanted[:8]}
    assert store.asked.count("get") == 8
    assert enrolment.posts(store, JURY, wanted[:8], known) == found
    assert store.asked.count("get") == 8
    assert enrolment.posts(store, JURY, [], known) == {}
