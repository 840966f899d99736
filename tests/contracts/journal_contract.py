"""What every journal must keep, give back and refuse; and transactions, all or nothing."""

import pytest

from jury_app.core.round import Head
from jury_app.errors import Damaged
from jury_app.journal import Branch
from tests.local_db.samples import ANNE, BRUNO, act, acts


class JournalContract:
    def test_an_empty_journal_has_no_heads(self, archive):
        assert archive.journal.heads() == {}
        assert list(archive.journal.every()) == []

    def test_what_was_appended_is_there_after_reopening(self, archive, reopen):
        records = [act(ANNE, 1, kind=None, body=None), act(ANNE, 2, "deux", epoch=7, clock=2**62)]
        assert archive.journal.append(records) == 2
        archive = reopen()
        assert list(archive.journal.every()) == records
        assert archive.journal.heads() == {ANNE: Head(2, records[1].digest)}

    def test_the_same_act_again_is_no_change(self, archive):
        archive.journal.append(acts(ANNE, 1, 3))
        assert archive.journal.append(acts(ANNE, 2, 5)) == 2
        assert archive.journal.append([*acts(ANNE, 1, 5), *acts(ANNE, 1, 5)]) == 0
        assert archive.journal.append([act(BRUNO, 1), act(BRUNO, 1)]) == 1
        assert list(archive.journal.every()) == [*acts(ANNE, 1, 5), act(BRUNO, 1)]

    def test_a_batch_may_come_in_any_order(self, archive):
        records = [*acts(BRUNO, 1, 3), *acts(ANNE, 1, 3)]
        assert archive.journal.append(records[::-1]) == 6
        assert archive.journal.heads().keys() == {ANNE, BRUNO}

    @pytest.mark.parametrize("missing", [1, 3])
    def test_a_gap_is_refused_and_nothing_of_the_batch_is_kept(self, archive, missing):
        batch = [*acts(ANNE, 1, 2), *(a for a in acts(BRUNO, 1, 4) if a.seq != missing)]
        with pytest.raises(Damaged) as caught:
            archive.journal.append(batch)
        assert caught.value.code == "gap"
        assert archive.journal.heads() == {}

    def test_there_is_no_act_before_the_first(self, archive):
        with pytest.raises(Damaged) as caught:
            archive.journal.append([act(ANNE, 0)])
        assert caught.value.code == "gap"

    @pytest.mark.parametrize("seq", [1, 2, 3])
    def test_another_act_at_a_place_taken_is_a_fork(self, archive, seq):
        archive.journal.append(acts(ANNE, 1, 3))
        with pytest.raises(Damaged) as caught:
            archive.journal.append([act(ANNE, seq, "another"), act(ANNE, 4)])
        assert caught.value.code == "fork"
        assert list(archive.journal.every()) == acts(ANNE, 1, 3)

    def test_two_acts_for_one_place_in_one_batch_are_a_fork(self, archive):
        with pytest.raises(Damaged) as caught:
            archive.journal.append([act(ANNE, 1), act(ANNE, 1, "another")])
        assert caught.value.code == "fork"

    @pytest.mark.parametrize("field", ["epoch", "clock", "wall"])
    @pytest.mark.parametrize("number", [-1, 2**63, 2**64 - 1])
    def test_numbers_no_honest_program_writes_are_damage(self, archive, field, number):
        with pytest.raises(Damaged) as caught:
            archive.journal.append([act(ANNE, 1, **{field: number})])
        assert caught.value.code == "act_out_of_range"

    def test_records_of_a_device_are_given_in_order(self, archive):
        archive.journal.append([*acts(ANNE, 1, 9), *acts(BRUNO, 1, 2)])
        assert archive.journal.records(ANNE, 3, 5) == acts(ANNE, 3, 5)
        assert archive.journal.records(ANNE, 8, 99) == acts(ANNE, 8, 9)
        assert archive.journal.records(BRUNO, 3, 4) == []

    def test_every_leaves_out_kinds_and_never_the_unreadable(self, archive):
        ballot, sheet = act(ANNE, 1, kind="ballot.cast"), act(ANNE, 2, kind="dossier")
        closed = act(ANNE, 3, kind=None, body=None)
        archive.journal.append([ballot, sheet, closed])
        assert list(archive.journal.every(without={"dossier"})) == [ballot, closed]
        assert list(archive.journal.every(without=["dossier", "ballot.cast"])) == [closed]

    def test_every_gives_long_journals_whole_and_may_be_left_half_way(self, archive):
        records = [*acts(ANNE, 1, 1500), *acts(BRUNO, 1, 700)]
        archive.journal.append(records)
        assert list(archive.journal.every()) == records
        halfway = archive.journal.every()
        assert next(halfway) == records[0]
        archive.journal.append([act(BRUNO, 701)])

    def test_acts_are_found_by_digest(self, archive):
        records = acts(ANNE, 1, 1100)
        archive.journal.append(records)
        stranger = act(BRUNO, 1).digest
        found = archive.journal.by_digest([stranger, *(each.digest for each in records)])
        assert found == {each.digest: each for each in records}
        assert archive.journal.by_digest([]) == {}

    def test_unreadable_acts_are_revealed_once(self, archive):
        closed = [act(ANNE, seq, kind=None, body=None) for seq in (1, 2)]
        archive.journal.append([*closed, act(ANNE, 3)])
        assert archive.journal.unreadable() == closed
        opened = [act(ANNE, 1, kind="note", body=b"read")]
        archive.journal.reveal(opened)
        assert archive.journal.unreadable() == closed[1:]
        archive.journal.reveal([act(ANNE, 1, kind="forged", body=b"other")])
        assert archive.journal.records(ANNE, 1, 1) == opened

    def test_what_was_shown_of_a_line_is_not_shown_of_the_branch_in_its_place(self, archive):
        line = acts(ANNE, 1, 4)
        archive.journal.append([*line, *acts(BRUNO, 1, 4)])
        other = act(ANNE, 3, "otherwise")
        archive.journal.add_branches([Branch(other, line[1].digest)])
        for first, last in ((1, 2), (2, 3), (4, 4)):
            archive.stores.keep_packed(ANNE, first, last, "a")
        archive.stores.keep_packed(BRUNO, 1, 4, "b")
        archive.stores.set_shown("key", {ANNE: 4, BRUNO: 4})
        archive.stores.set_shown("cloud", {ANNE: 1})
        assert archive.journal.prefer(ANNE, other.digest)
        assert archive.stores.packed({}) == [(ANNE, 1, 2, "a"), (BRUNO, 1, 4, "b")]
        assert archive.stores.shown("key") == {ANNE: 2, BRUNO: 4}
        assert archive.stores.shown("cloud") == {ANNE: 1}


class TransactionContract:
    def test_a_transaction_is_all_or_nothing(self, archive):
        def half_done():
            with archive.transaction():
                archive.journal.append([act(ANNE, 1)])
                archive.desk.remember("name", "value")
                assert archive.journal.heads()
                raise KeyError

        with pytest.raises(KeyError):
            half_done()
        assert archive.journal.heads() == {}
        assert archive.desk.recall("name") is None

    def test_an_inner_part_fails_alone(self, archive):
        with archive.transaction():
            archive.journal.append([act(ANNE, 1)])
            with pytest.raises(Damaged):
                archive.journal.append([act(ANNE, 2), act(ANNE, 4)])
            archive.desk.remember("name", "value")
        assert archive.journal.heads().keys() == {ANNE}
        assert archive.journal.heads()[ANNE].seq == 1
        assert archive.desk.recall("name") == "value"

    def test_what_an_inner_part_wrote_before_failing_is_undone(self, archive):
        def half_done():
            with archive.transaction():
                archive.desk.remember("inner", "written")
                raise KeyError

        with archive.transaction():
            archive.desk.remember("outer", "before")
            with pytest.raises(KeyError):
                half_done()
            assert archive.desk.recall("inner") is None
        assert archive.desk.recall("inner") is None
        assert archive.desk.recall("outer") == "before"

    def test_an_inner_part_goes_with_the_outer_one(self, archive):
        def undone():
            with archive.transaction():
                with archive.transaction():
                    archive.journal.append([act(ANNE, 1)])
                raise KeyError

        with pytest.raises(KeyError):
            undone()
        assert archive.journal.heads() == {}
