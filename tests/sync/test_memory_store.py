import pytest

from jury_app.errors import Refused
from jury_app.ports import Entry
from jury_app.sync.stores import Trial, try_it
from jury_app.sync.stores.memory import MemoryStore
from tests.contracts.store_contract import StoreContract


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def store(self):
        return MemoryStore()


class Altering(MemoryStore):
    def get(self, name):
        return super().get(name)[:-1]


class Hiding(MemoryStore):
    def entries(self, folder):
        return [Entry(each.name, each.size - 1) for each in super().entries(folder)]


class Forgetting(MemoryStore):
    def put(self, name, content):
        assert name
        assert content


def test_a_trial_says_what_fails():
    assert try_it(MemoryStore()) == Trial()
    assert try_it(Altering()) == Trial("read", "store_altered")
    assert try_it(Hiding()) == Trial("list", "store_hides")
    assert try_it(Forgetting()) == Trial("read", "object_missing")


def test_what_was_read_does_not_change_what_is_kept():
    store = MemoryStore("here")
    assert store.address == "here"
    content = bytearray(b"abc")
    store.put("jury1/x", content)
    content[0] = 0
    assert store.get("jury1/x") == b"abc"
    with pytest.raises(Refused):
        store.get("jury1/y")
