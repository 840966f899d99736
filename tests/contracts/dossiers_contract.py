"""What every view of the dossiers must find, sort and count."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jury_app.core.dossier import AuthorityKind, PastLevel
from jury_app.ports import DossierQuery, DossierRow, Work
from tests.local_db.obvious import desks, queries
from tests.local_db.samples import dossier, initiative, show


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
