"""What every store owes its users. A test class inherits it and gives a fixture ``store``."""

import hashlib

import pytest

from jury_app.core.segment import spell
from jury_app.errors import Refused
from jury_app.ports import Entry
from jury_app.sync.stores import try_it

SHELF = "jury1/" + spell(bytes(16)) + "/d/000001"
NAME = spell(bytes(range(16))) + "-00000001-00000003-abcdefghijklmnop.seg"


class StoreContract:
    def test_it_begins_empty(self, store):
        assert list(store.entries("jury1")) == []
        assert list(store.folders("jury1")) == []
        assert list(store.folders("jury1/nowhere/d")) == []

    def test_what_was_put_is_listed_and_read(self, store):
        store.put(f"{SHELF}/{NAME}", b"content")
        assert list(store.entries(SHELF)) == [Entry(NAME, 7)]
        assert store.get(f"{SHELF}/{NAME}") == b"content"

    def test_listings_are_one_deep(self, store):
        store.put("jury1/a/d/x/one.seg", b"1")
        store.put("jury1/a/d/y/two.seg", b"22")
        store.put("jury1/a/d/lost.seg", b"333")
        assert sorted(store.folders("jury1")) == ["a"]
        assert sorted(store.folders("jury1/a/d")) == ["x", "y"]
        assert list(store.entries("jury1/a/d")) == [Entry("lost.seg", 3)]
        assert list(store.entries("jury1/a/d/y")) == [Entry("two.seg", 2)]

    def test_a_tree_shows_the_folders_and_what_they_hold(self, store):
        assert dict(store.tree("jury1/a/d")) == {}
        written = {}
        for folder in "abcdefg":
            for number in range(ord(folder) % 3 + 1):
                store.put(f"jury1/a/d/{folder}/{number}.seg", b"1" * number)
                written.setdefault(folder, set()).add(Entry(f"{number}.seg", number))
        store.put("jury1/a/d/lost.seg", b"333")
        store.put("jury1/a/d/a/deep/deeper.seg", b"4444")
        assert {name: set(held) for name, held in store.tree("jury1/a/d").items()} == written

    def test_a_few_folders_of_a_tree_are_shown_alone(self, store):
        for folder in "abcdef":
            store.put(f"jury1/a/d/{folder}/1.seg", b"1")
        shown = store.tree("jury1/a/d", ["b", "e", "nowhere"])
        assert {name: list(held) for name, held in shown.items()} == {
            "b": [Entry("1.seg", 1)],
            "e": [Entry("1.seg", 1)],
            "nowhere": [],
        }
        assert dict(store.tree("jury1/a/d", [])) == {}

    def test_a_shelf_without_another_mark_may_still_have_changed_but_keeps_its_name(self, store):
        assert dict(store.shelves("jury1/a/d")) == {}
        store.put("jury1/a/d/x/one.seg", b"1")
        store.put("jury1/a/d/lost.seg", b"333")
        before = store.shelves("jury1/a/d")
        assert [*before] == ["x"]
        assert store.shelves("jury1/a/d") == before

    def test_expected_objects_are_read_like_others(self, store):
        names = [f"jury1/a/d/x/{number:03}.seg" for number in range(40)]
        store.put_all({name: name.encode() for name in names[:30]})
        store.expect(names)
        for name in names[:5] + names[12:30]:
            assert store.get(name) == name.encode()
        with pytest.raises(Refused) as caught:
            store.get(names[33])
        assert caught.value.code == "object_missing"
        assert store.get(names[7]) == names[7].encode()
        store.put(names[31], b"late")
        store.expect(names[29:])
        assert store.get(names[31]) == b"late"
        assert store.get(names[30 - 1]) == names[29].encode()
        store.expect(())
        assert store.get(names[0]) == names[0].encode()

    def test_several_objects_are_written_together(self, store):
        store.put("jury1/a/d/x/0.seg", b"first")
        store.put_all({})
        store.put_all({f"jury1/a/d/{n % 3}/{n}.seg": b"c" * n for n in range(20)})
        store.put_all({"jury1/a/d/x/0.seg": b"other", "jury1/a/d/x/1.seg": b"other"})
        listed = {entry for held in store.tree("jury1/a/d").values() for entry in held}
        assert listed == {Entry(f"{n}.seg", n) for n in range(20)} | {
            Entry("0.seg", 5),
            Entry("1.seg", 5),
        }
        assert store.get("jury1/a/d/x/0.seg") == b"first"

    def test_a_missing_object_is_refused(self, store):
        store.put("jury1/a/d/x/one.seg", b"1")
        for name in ("jury1/a/d/x/two.seg", "jury1/nowhere/x.seg"):
            with pytest.raises(Refused) as caught:
                store.get(name)
            assert caught.value.code == "object_missing"
        with pytest.raises(Refused) as caught:
            store.get("jury1/a/d/x")
        assert caught.value.code in {"object_missing", "object_unreadable"}

    def test_an_object_of_the_right_size_is_left_as_it_is(self, store):
        store.put("jury1/a/d/x/one.seg", b"first")
        store.put("jury1/a/d/x/one.seg", b"other")
        assert store.get("jury1/a/d/x/one.seg") == b"first"

    def test_an_object_of_the_wrong_size_is_replaced(self, store):
        store.put("jury1/a/d/x/one.seg", b"fir")
        store.put("jury1/a/d/x/one.seg", b"first")
        assert store.get("jury1/a/d/x/one.seg") == b"first"
        assert list(store.entries("jury1/a/d/x")) == [Entry("one.seg", 5)]

    def test_names_that_other_programs_give_are_read_too(self, store):
        for name in ("one (conflicted copy 2026-01-02).seg", "one-LAPTOP.seg", "Une copie é.SEG"):
            store.put(f"jury1/a/d/x/{name}", name.encode())
            assert store.get(f"jury1/a/d/x/{name}") == name.encode()
        assert len(store.entries("jury1/a/d/x")) == 3

    def test_large_and_empty_objects(self, store):
        large = hashlib.shake_256(b"large").digest(4 * 1024 * 1024)
        store.put("jury1/a/d/x/large.seg", large)
        store.put("jury1/a/d/x/empty.seg", b"")
        assert store.get("jury1/a/d/x/large.seg") == large
        assert store.get("jury1/a/d/x/empty.seg") == b""
        assert {e.size for e in store.entries("jury1/a/d/x")} == {0, len(large)}

    def test_it_passes_its_trial_again_and_again(self, store):
        assert try_it(store).passed
        assert try_it(store).passed
        assert list(store.folders("jury1")) == ["try"]
