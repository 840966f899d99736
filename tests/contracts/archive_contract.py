"""What every archive must do; a test class inherits it and says how to make one."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jury_app.core.dossier import AuthorityKind, PastLevel
from jury_app.core.round import Head
from jury_app.errors import Damaged
from jury_app.ports import DossierQuery, DossierRow, Quarantined, Work
from tests.local_db.obvious import desks, queries
from tests.local_db.samples import ANNE, BRUNO, act, acts, dossier, initiative, show


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
    def test_a_listing_replaces_the_last_one_of_its_store_only(self, archive):
        archive.stores.set_listed("key", {"a": 1, "b": 2, "c": 3})
        archive.stores.set_listed("cloud", {"a": 9})
        archive.stores.set_listed("key", {"b": 2, "c": 4, "d": 5})
        assert archive.stores.listed("key") == {"b": 2, "c": 4, "d": 5}
        assert archive.stores.listed("cloud") == {"a": 9}
        archive.stores.set_listed("key", {})
        assert archive.stores.listed("key") == {}

    def test_taken_objects_are_told_apart_by_size(self, archive):
        archive.stores.take([("a", 1), ("a", 2), ("a", 1)])
        archive.stores.take(iter([("a", 1), ("b", 1)]))
        archive.stores.take([])
        assert archive.stores.taken() == {("a", 1), ("a", 2), ("b", 1)}

    def test_segments_written_here_are_given_by_number(self, archive):
        archive.stores.keep_packed(ANNE, 11, 20, "second")
        archive.stores.keep_packed(ANNE, 1, 10, "first")
        archive.stores.keep_packed(ANNE, 1, 10, "first")
        assert archive.stores.packed(ANNE) == [(1, 10, "first"), (11, 20, "second")]
        assert archive.stores.packed(BRUNO) == []

    def test_quarantine_is_replaced_whole(self, archive):
        first = [Quarantined("b", 5, "not_a_segment", 1), Quarantined("a", 3, "gap", 8)]
        archive.stores.set_quarantine(first)
        assert archive.stores.quarantine() == first[::-1]
        archive.stores.set_quarantine(first[:1])
        assert archive.stores.quarantine() == first[:1]
        archive.stores.set_quarantine([])
        assert archive.stores.quarantine() == []


class DossiersContract:
    def test_a_dossier_comes_back_as_it_was(self, archive, reopen):
        whole = dossier(
            "007",
            "L’Haÿ-les-Roses",
            kind=AuthorityKind.INTERCOMMUNALITY,
            members=("94038", "94081"),
            population=None,
            first_year=None,
            admissible=False,
            context="Un « contexte »\nsur deux lignes",
            initiatives=[
                initiative("b", issues=("Écoles", "Culture")),
                initiative("a", "L'œuvre", "décrite", ["Écoles"]),
            ],
        )
        bare = dossier("001", category="")
        show(archive, [whole, bare])
        archive = reopen()
        assert archive.dossiers.dossier("007") == whole
        assert archive.dossiers.dossier("001") == bare
        assert archive.dossiers.dossier("002") is None
        assert [each.number for each in archive.dossiers.every()] == ["001", "007"]
        assert archive.dossiers.every()[1].initiatives == ()
        assert archive.dossiers.every()[0] == bare
        assert archive.dossiers.initiative_counts() == {"001": (0, 0), "007": (2, 1)}

    def test_replacing_adds_changes_and_drops(self, archive):
        show(archive, [dossier("1", "Arles"), dossier("2", "Brest"), dossier("3", "Caen")])
        new = dossier("2", "Bordeaux", initiatives=[initiative(title="Tramway")])
        show(archive, [dossier("1", "Arles"), new, dossier("4", "Dax")])
        assert archive.dossiers.find(DossierQuery()) == ["1", "2", "4"]
        assert archive.dossiers.dossier("2") == new
        assert archive.dossiers.find(DossierQuery(text="brest")) == []
        assert archive.dossiers.find(DossierQuery(text="caen")) == []
        assert archive.dossiers.find(DossierQuery(text="tramway")) == ["2"]

    def test_a_replacement_that_does_not_add_up_is_a_defect(self, archive):
        with pytest.raises(ValueError, match="missing"):
            archive.dossiers.replace({"1": b"x"}, [], [])
        with pytest.raises(ValueError, match="not listed"):
            archive.dossiers.replace({}, [dossier("1")], [])
        assert archive.dossiers.listing() == {}

    def test_lines_come_in_the_order_asked(self, archive):
        show(
            archive,
            [
                dossier("1", "Arles", population=None),
                dossier("2", "Brest", initiatives=[initiative()]),
            ],
            [PastLevel("C2", "Brest", 2017, 4)],
        )
        archive.desk.set_work([Work("2", "graded", 3, 2)])
        assert archive.dossiers.rows(["2", "9", "1"]) == [
            DossierRow("2", "Brest", "ville", "13", "Provence", 1000, 1, 4, "graded", 3, 2),
            DossierRow("1", "Arles", "ville", "13", "Provence", None, 0, 0, "todo", None, 0),
        ]
        assert archive.dossiers.rows([]) == []

    def test_work_not_named_again_is_to_do(self, archive):
        show(archive, [dossier("1"), dossier("2")])
        archive.desk.set_work([Work("1", "draft", None, 1), Work("2", "graded", 5, 4)])
        archive.desk.set_work([Work("2", "recused", None, 0)])
        assert [row.answer for row in archive.dossiers.rows(["1", "2"])] == ["todo", "recused"]
        assert archive.dossiers.find(DossierQuery(answers=frozenset({"todo"}))) == ["1"]

    def test_work_outlives_a_rebuilt_view(self, archive):
        archive.desk.set_work([Work("1", "graded", 5, 4)])
        show(archive, [dossier("1")])
        show(archive, [])
        show(archive, [dossier("1")])
        assert archive.dossiers.rows(["1"])[0].grade == 5

    def test_the_previous_level_is_the_latest_one_known(self, archive):
        past = [
            PastLevel("C1", "A", 2018, 3),
            PastLevel("C1", "A", 2016, 5),
            PastLevel("X", "X", 2017, 1),
        ]
        show(archive, [dossier("1"), dossier("2")], past)
        assert [row.previous for row in archive.dossiers.rows(["1", "2"])] == [3, 0]
        assert archive.dossiers.past_levels() == [past[1], past[2], past[0]]
        assert archive.dossiers.past_levels("C1") == [past[1], past[0]]
        assert archive.dossiers.past_levels("C2") == []
        show(archive, [dossier("1"), dossier("2")], [PastLevel("C2", "B", 2018, 2)])
        assert [row.previous for row in archive.dossiers.rows(["1", "2"])] == [0, 2]

    def test_names_sort_as_a_dictionary_does(self, archive):
        names = ["Zuydcoote", "Évreux", "Eu", "Œting", "Obernai", "côte", "cote", "coté", "Eze"]
        show(archive, [dossier(str(i), name) for i, name in enumerate(names)])
        found = archive.dossiers.find(DossierQuery(sort="name"))
        shown = [row.name for row in archive.dossiers.rows(found)]
        assert shown == [
            "cote",
            "coté",
            "côte",
            "Eu",
            "Évreux",
            "Eze",
            "Obernai",
            "Œting",
            "Zuydcoote",
        ]

    def test_unknown_populations_come_last_both_ways_and_ties_go_by_number(self, archive):
        people = {"1": 50, "2": None, "3": 10, "4": 50, "5": None}
        show(archive, [dossier(number, population=count) for number, count in people.items()])
        upwards = archive.dossiers.find(DossierQuery(sort="population"))
        downwards = archive.dossiers.find(DossierQuery(sort="population", descending=True))
        assert upwards == ["3", "1", "4", "2", "5"]
        assert downwards == ["1", "4", "3", "2", "5"]

    @pytest.mark.parametrize(
        "typed",
        [
            "Mediatheque",
            "MÉDIATHÈQUE",
            "mediath",
            "l'œuvre médiathèque",
            "oeuvre médi",
            "wi-fi méd",
            "7 med",
        ],
    )
    def test_words_are_found_whatever_their_accents(self, archive, typed):
        place = initiative(title="La médiathèque", description="Le Wi-Fi pour l’œuvre")
        show(archive, [dossier("7", initiatives=[place]), dossier("8", "Médina"), dossier("9")])
        assert archive.dossiers.find(DossierQuery(text=typed)) == ["7"]

    def test_only_the_last_word_is_a_beginning(self, archive):
        show(archive, [dossier("1", context="budget participatif"), dossier("2", "Saint-Budoc")])
        assert archive.dossiers.find(DossierQuery(text="participatif budg")) == ["1"]
        assert archive.dossiers.find(DossierQuery(text="partici budget")) == []
        assert archive.dossiers.find(DossierQuery(text="bud")) == ["1", "2"]
        assert archive.dossiers.find(DossierQuery(text=" «» ")) == ["1", "2"]

    def test_facets_count_under_the_other_choices(self, archive):
        show(
            archive,
            [
                dossier(
                    "1",
                    category="ville",
                    region="Île-de-France",
                    initiatives=[initiative(issues=["B"])],
                ),
                dossier("2", category="ville", region="Jura"),
                dossier(
                    "3",
                    category="village",
                    region="Jura",
                    initiatives=[initiative(issues=["B", "A"])],
                ),
            ],
        )
        facets = archive.dossiers.facets(DossierQuery(categories=frozenset({"ville"})))
        assert facets.categories == (("village", 1), ("ville", 2))
        assert facets.regions == (("Île-de-France", 1), ("Jura", 1))
        assert facets.issues == (("B", 1),)
        assert facets.previous == ((0, 2),)
        assert facets.answers == (("todo", 2),)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_lists_are_what_their_definition_says(self, archive, data):
        desk = data.draw(desks())
        show(archive, desk.dossiers, desk.past)
        archive.desk.set_work(desk.work)
        query = data.draw(queries())
        assert archive.dossiers.find(query) == desk.find(query)
        facets = archive.dossiers.facets(query)
        for facet in ("categories", "regions", "issues", "previous", "answers"):
            assert dict(getattr(facets, facet)) == desk.counts(query, facet)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(text=st.text() | st.text('"*^:(){}+-ANDORT é', max_size=40) | st.just("a " * 5000))
    def test_nothing_typed_is_an_error(self, archive, text):
        show(archive, [dossier("1", context=text), dossier("2", context="tout autre chose")])
        found = archive.dossiers.find(DossierQuery(text=text))
        assert "1" in found
        assert archive.dossiers.facets(DossierQuery(text=text))


class ArchiveContract(
    JournalContract, TransactionContract, DeskContract, StoreMemoryContract, DossiersContract
):
    """All of it. A subclass gives the fixtures ``archive`` and ``reopen`` (close, open again)."""
