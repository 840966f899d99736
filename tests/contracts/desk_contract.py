"""What every archive remembers of one desk: secrets, drafts, notes, and what stores hold."""

from jury_app.store_memory import KnownShelf, Quarantined
from tests.local_db.samples import ANNE, BRUNO


class DeskContract:
    def test_secrets_are_kept_replaced_and_found_by_prefix(self, archive, reopen):
        archive.desk.keep_secret("epoch/1", b"one")
        archive.desk.keep_secret("epoch/1", b"uno")
        archive.desk.keep_secret("epoch/2", b"two")
        archive.desk.keep_secret("epoc%", b"")
        archive = reopen()
        assert archive.desk.secret("epoch/1") == b"uno"
        assert archive.desk.secret("epoch/3") is None
        assert archive.desk.secrets("epoch/") == {"epoch/1": b"uno", "epoch/2": b"two"}
        assert archive.desk.secrets("epoc%") == {"epoc%": b""}
        assert archive.desk.secrets("EPOCH") == {}

    def test_settings_are_remembered(self, archive, reopen):
        assert archive.desk.recall("window") is None
        archive.desk.remember("window", "small")
        archive.desk.remember("window", "large")
        assert reopen().desk.recall("window") == "large"

    def test_drafts_belong_to_a_round_and_can_be_dropped(self, archive):
        archive.desk.save_draft("r1", "001", b"four")
        archive.desk.save_draft("r1", "001", b"five")
        archive.desk.save_draft("r1", "002", b"two")
        archive.desk.save_draft("r2", "001", b"one")
        archive.desk.save_draft("r1", "002", None)
        archive.desk.save_draft("r1", "003", None)
        assert archive.desk.drafts("r1") == {"001": b"five"}
        assert archive.desk.drafts("r2") == {"001": b"one"}

    def test_own_ballots_keep_the_newest_revision(self, archive):
        archive.desk.save_own_ballot("r1", "001", b"first")
        archive.desk.save_own_ballot("r1", "001", b"second")
        assert archive.desk.own_ballots("r1") == {"001": b"second"}
        assert archive.desk.own_ballots("r2") == {}
        assert archive.desk.drafts("r1") == {}

    def test_notes_are_private_and_may_be_emptied(self, archive):
        assert archive.desk.note("001") == ""
        archive.desk.save_note("001", "À revoir")
        assert archive.desk.note("001") == "À revoir"
        archive.desk.save_note("001", "")
        assert archive.desk.note("001") == ""


class StoreMemoryContract:
    def test_a_listing_replaces_what_stood_on_its_shelves_in_its_store_only(self, archive):
        stores, one, two = archive.stores, KnownShelf("m", settled=True), KnownShelf("", False)
        stores.set_listed("key", {"1": one, "2": one}, {"1/a": 1, "1/b": 2, "1/c": 3, "2/z": 9})
        stores.set_listed("cloud", {"1": two}, {"1/a": 9})
        stores.set_listed("key", {"1": two}, {"1/b": 2, "1/c": 4, "1/d": 5})
        assert stores.listed("key") == {"1/b": 2, "1/c": 4, "1/d": 5, "2/z": 9}
        assert stores.listed("key", ["1"]) == {"1/b": 2, "1/c": 4, "1/d": 5}
        assert stores.listed("key", {"2", "3"}) == {"2/z": 9}
        assert stores.listed("key", []) == {}
        assert stores.shelves("key") == {"1": two, "2": one}
        assert stores.listed("cloud") == {"1/a": 9}
        stores.set_listed("key", {"1": one}, {}, gone=["2"])
        assert stores.listed("key") == {}
        assert stores.shelves("key") == {"1": one}
        assert stores.shelves("cloud") == {"1": two}

    def test_taken_objects_are_given_by_shelf(self, archive):
        archive.stores.take("key", [("1/a", 1), ("10/b", 2), ("1/c", 3), ("1", 4), ("1-/d", 5)])
        assert archive.stores.taken("key", ["1"]) == {("1/a", 1), ("1/c", 3)}
        assert archive.stores.taken("key", ["10", "2"]) == {("10/b", 2)}
        assert archive.stores.taken("key", []) == frozenset()

    def test_taken_objects_are_told_apart_by_store_and_size(self, archive):
        archive.stores.take("key", [("a", 1), ("a", 2), ("a", 1)])
        archive.stores.take("key", iter([("a", 1), ("b", 1)]))
        archive.stores.take("key", [])
        archive.stores.take("cloud", [("c", 1)])
        assert archive.stores.taken("key") == {("a", 1), ("a", 2), ("b", 1)}
        assert archive.stores.taken("cloud") == {("c", 1)}
        assert archive.stores.taken("room") == frozenset()

    def test_known_segments_are_given_by_device_and_number(self, archive):
        archive.stores.keep_packed(BRUNO, 1, 1, "his")
        archive.stores.keep_packed(ANNE, 11, 20, "second")
        archive.stores.keep_packed(ANNE, 1, 10, "first")
        archive.stores.keep_packed(ANNE, 1, 10, "first")
        assert archive.stores.packed({}) == [
            (ANNE, 1, 10, "first"),
            (ANNE, 11, 20, "second"),
            (BRUNO, 1, 1, "his"),
        ]
        assert archive.stores.packed({ANNE: 10, BRUNO: 1}) == [(ANNE, 11, 20, "second")]
        assert archive.stores.packed({ANNE: 19}) == [
            (ANNE, 11, 20, "second"),
            (BRUNO, 1, 1, "his"),
        ]

    def test_quarantine_is_replaced_whole_for_its_store_only(self, archive):
        first = [Quarantined("b", 5, "not_a_segment", 1), Quarantined("a", 3, "gap", 8)]
        archive.stores.set_quarantine("key", first)
        archive.stores.set_quarantine("cloud", first[1:])
        assert archive.stores.quarantine("key") == first[::-1]
        archive.stores.set_quarantine("key", first[:1])
        assert archive.stores.quarantine("key") == first[:1]
        archive.stores.set_quarantine("key", [])
        assert archive.stores.quarantine("key") == []
        assert archive.stores.quarantine("cloud") == first[1:]

    def test_what_any_store_shows_is_the_most_that_one_of_them_does(self, archive, reopen):
        archive.stores.set_shown("key", {ANNE: 4, BRUNO: 9})
        archive.stores.set_shown("cloud", {ANNE: 7})
        archive = reopen()
        assert archive.stores.shown("key") == {ANNE: 4, BRUNO: 9}
        assert archive.stores.shown_anywhere(ANNE) == 7
        archive.stores.set_shown("cloud", {})
        assert archive.stores.shown_anywhere(ANNE) == 4
        assert archive.stores.shown_anywhere(b"nobody") == 0

    def test_a_forgotten_store_leaves_the_others_and_the_segments(self, archive):
        for store in ("key", "cloud"):
            archive.stores.set_listed(store, {"1": KnownShelf("", settled=True)}, {"1/a": 1})
            archive.stores.take(store, [("a", 1)])
            archive.stores.set_quarantine(store, [Quarantined("b", 5, "gap", 1)])
            archive.stores.set_shown(store, {ANNE: 3})
        archive.stores.keep_packed(ANNE, 1, 3, "a")
        archive.stores.forget("key")
        assert archive.stores.listed("key") == archive.stores.shown("key") == {}
        assert archive.stores.taken("key") == frozenset()
        assert archive.stores.quarantine("key") == []
        assert archive.stores.shelves("key") == {}
        assert [*archive.stores.shelves("cloud")] == ["1"]
        assert archive.stores.listed("cloud") == {"1/a": 1}
        assert archive.stores.taken("cloud") == {("a", 1)}
        assert len(archive.stores.quarantine("cloud")) == 1
        assert archive.stores.shown_anywhere(ANNE) == 3
        assert archive.stores.packed({}) == [(ANNE, 1, 3, "a")]

    def test_of_a_store_that_is_not_trusted_only_the_shelves_are_forgotten(self, archive):
        for store in ("key", "cloud"):
            archive.stores.set_listed(store, {"1": KnownShelf("", settled=True)}, {"1/a": 1})
        archive.stores.set_shown("key", {ANNE: 3})
        archive.stores.distrust("key")
        assert archive.stores.shelves("key") == {}
        assert [*archive.stores.shelves("cloud")] == ["1"]
        assert archive.stores.listed("key") == {"1/a": 1}
        assert archive.stores.shown("key") == {ANNE: 3}

    def test_a_store_that_moved_is_known_by_its_new_address(self, archive):
        known = KnownShelf("then", settled=False)
        archive.stores.set_listed("key", {"1": known}, {"1/a": 1})
        archive.stores.take("key", [("a", 1)])
        archive.stores.set_shown("key", {ANNE: 3})
        archive.stores.set_listed("drive", {"2": known}, {"2/a": 2, "2/b": 2})
        archive.stores.set_shown("drive", {ANNE: 9})
        archive.stores.move("key", "drive")
        assert archive.stores.shelves("drive") == archive.stores.shelves("key") == {}
        assert archive.stores.listed("drive") == {"1/a": 1}
        assert archive.stores.taken("drive") == {("a", 1)}
        assert archive.stores.shown("drive") == {ANNE: 3}
        assert archive.stores.listed("key") == archive.stores.shown("key") == {}
