from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jury_app.ports import DossierQuery
from ui.dossiers.list_form import BANDS, ListForm, why_not_compare

chosen = st.fixed_dictionaries(
    {
        "answers": st.frozensets(st.sampled_from(["todo", "graded"])),
        "categories": st.frozensets(st.sampled_from(["ville", "village", ""])),
        "previous": st.frozensets(st.sampled_from([str(level) for level in range(6)])),
        "populations": st.frozensets(st.sampled_from([str(place) for place in range(len(BANDS))])),
        "issues": st.frozensets(st.sampled_from(["Culture", "Emploi"])),
        "regions": st.frozensets(st.sampled_from(["Bretagne", "Corse"])),
    }
)


@given(chosen)
def test_what_is_ticked_is_what_is_given_back(ticked):
    assert ListForm().with_chosen(ticked).chosen() == ticked


@given(chosen, st.text(max_size=8))
def test_every_filter_can_be_taken_away_alone(ticked, text):
    form = ListForm().with_chosen(ticked).with_text(text)
    for facet, key in form.filters:
        form = form.without(facet, key)
    assert form.filters == ()
    assert form == ListForm()


def test_a_facet_that_is_not_named_keeps_its_ticks():
    form = ListForm().with_chosen({"regions": frozenset({"Corse"})})
    form = form.with_chosen({"answers": frozenset({"todo"})})
    assert form.query.regions == {"Corse"}
    assert form.query.answers == {"todo"}


def test_clearing_keeps_the_order():
    form = ListForm().with_order("population", descending=True).with_text("médiation")
    assert form.cleared().query == DossierQuery(sort="population", descending=True)


def test_a_blind_list_neither_filters_nor_sorts_by_the_former_level():
    form = ListForm(DossierQuery(previous=frozenset({5}), sort="previous", text="école"))
    assert form.blinded().query == DossierQuery(text="école")
    kept = ListForm(DossierQuery(sort="name"))
    assert kept.blinded() == kept


def test_bands_cover_every_population_once():
    for (_, highest), (lowest, _) in pairwise(BANDS):
        assert highest is not None
        assert lowest == highest + 1
    assert BANDS[0][0] == 0
    assert BANDS[-1][1] is None


def test_one_or_two_dossiers_can_be_compared():
    assert why_not_compare([]) == "none_chosen"
    assert why_not_compare(["D1"]) == ""
    assert why_not_compare(["D1", "D2"]) == ""
    assert why_not_compare(["D1", "D2", "D3"]) == "too_many_chosen"
