from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.comparison import (
    MOST,
    Candidate,
    Ground,
    Proposal,
    face_to_face,
    figures,
    proposals,
)
from jury_app.core.coverage import coverage, covered
from jury_app.core.dossier import AuthorityKind, Contact, Dossier, Initiative, LocalAuthority
from jury_app.core.edition import Issue

ISSUES = (
    Issue("a", "Culture", "Vie locale"),
    Issue("b", "Emploi", "Économie"),
    Issue("c", "Identité", "Citoyenneté"),
)


def sheet(key, *issues, year=2018):
    return Initiative(key, f"Titre {key}", issues, "", "", year, "", "")


def dossier(number, *sheets, population=20_000, members=()):
    authority = LocalAuthority(
        number, AuthorityKind.COMMUNE, f"Ville {number}", "68", "Grand Est", population, members
    )
    return Dossier(number, authority, "ville", Contact("", "", "", ""), 2010, "", True, sheets)


def candidate(number, population=1000, category="ville", grade=None, score=None):
    return Candidate(number, category, population, grade, score)


def of_ground(found, ground):
    return [each.number for each in found if each.ground is ground]


def test_peers_are_of_the_same_category_and_the_closest_in_proportion():
    candidates = [
        candidate("D1", 10_000),
        candidate("D2", 40_000),
        candidate("D3", 5_000),
        candidate("D4", 10_500, category="village"),
        candidate("D5", None),
    ]
    found = proposals("D1", candidates)
    # Half of it is nearer than four times it, though the difference in inhabitants is smaller too.
    assert of_ground(found, Ground.PEER) == ["D3", "D2"]


def test_distance_is_a_ratio_and_not_a_difference():
    candidates = [candidate("D1", 1_000), candidate("D2", 100), candidate("D3", 4_000)]
    assert of_ground(proposals("D1", candidates), Ground.PEER) == ["D3", "D2"]


def test_same_grade_asks_for_a_grade_of_mine():
    candidates = [candidate("D1"), candidate("D2"), candidate("D3", grade=2)]
    assert of_ground(proposals("D1", candidates), Ground.SAME_GRADE) == []
    graded = [candidate("D1", grade=2), candidate("D2", grade=3), candidate("D3", grade=2)]
    assert of_ground(proposals("D1", graded), Ground.SAME_GRADE) == ["D3"]


def test_same_grade_crosses_categories():
    candidates = [candidate("D1", grade=4), candidate("D2", category="village", grade=4)]
    assert of_ground(proposals("D1", candidates), Ground.SAME_GRADE) == ["D2"]


def test_neighbours_stand_just_above_and_below_in_my_order():
    candidates = [
        candidate("D1", grade=3, score=Fraction(3)),
        candidate("D2", grade=5),
        candidate("D3", grade=4),
        candidate("D4", grade=3, score=Fraction(7, 2)),
        candidate("D5", grade=3, score=Fraction(5, 2)),
        candidate("D6", grade=1),
        candidate("D7", grade=1, score=Fraction(3, 2)),
        candidate("D8"),
    ]
    assert of_ground(proposals("D1", candidates), Ground.NEIGHBOUR) == ["D3", "D4", "D5", "D7"]


def test_an_unknown_dossier_and_those_left_out_give_nothing():
    candidates = [candidate("D1", grade=1), candidate("D2", grade=1)]
    assert proposals("D9", candidates) == ()
    assert proposals("D1", candidates, without=["D2"]) == ()


candidates_of = st.lists(
    st.builds(
        Candidate,
        st.sampled_from([f"D{place}" for place in range(12)]),
        st.sampled_from(["ville", "village", ""]),
        st.none() | st.integers(0, 300_000),
        st.none() | st.integers(1, 5),
        st.none() | st.fractions(1, 5),
    ),
    unique_by=lambda each: each.number,
)


@given(candidates_of, st.integers(1, 6))
def test_proposals_are_others_and_no_more_than_asked(candidates, most):
    found = proposals("D0", candidates, most=most)
    known = {each.number for each in candidates} - {"D0"}
    assert {each.number for each in found} <= known
    assert len(set(found)) == len(found)
    for ground in Ground:
        assert len(of_ground(found, ground)) <= most


@given(candidates_of, st.randoms())
def test_proposals_do_not_depend_on_the_order_of_reading(candidates, chance):
    mixed = list(candidates)
    chance.shuffle(mixed)
    assert proposals("D0", mixed) == proposals("D0", candidates)


def test_there_are_few_proposals_by_default():
    candidates = [candidate(f"D{place}", 1000 + place) for place in range(20)]
    assert proposals("D0", candidates) == tuple(
        Proposal(f"D{place}", Ground.PEER) for place in range(1, MOST + 1)
    )


def test_figures_are_per_ten_thousand_inhabitants():
    one = dossier("D1", sheet("1", "Culture"), sheet("2", "Culture", "Emploi", year=2020))
    found = figures(one, ISSUES)
    assert (found.initiatives, found.density, found.transversal) == (2, 1, 1)
    assert (found.issues, found.newest) == (2, 2020)


def test_figures_of_an_unknown_population_have_no_density():
    assert figures(dossier("D1", sheet("1"), population=None), ISSUES).density is None
    assert figures(dossier("D1", sheet("1"), population=0), ISSUES).density is None


def test_the_same_issue_stands_face_to_face():
    one = dossier("D1", sheet("1", "Culture"), sheet("2", "Emploi", "Culture"))
    two = dossier("D2", sheet("3", "Culture"), sheet("4", "Robots"))
    found = face_to_face([one, two], ISSUES)
    assert [each.name for each in found] == ["Culture", "Emploi", "Robots"]
    keys = [[[s.key for s in column] for column in each.columns] for each in found]
    assert keys == [[["1", "2"], ["3"]], [["2"], []], [[], ["4"]]]


def test_coverage_counts_a_transversal_initiative_once_in_each_issue():
    counts = coverage([sheet("1", "Emploi", "Culture", "Emploi"), sheet("2", "Robots")], ISSUES)
    assert [(each.name, each.count) for each in counts] == [
        ("Culture", 1),
        ("Emploi", 1),
        ("Identité", 0),
        ("Robots", 1),
    ]
    assert counts[-1].group == ""
    assert covered(counts) == 3
