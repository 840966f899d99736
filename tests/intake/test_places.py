import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.dossier import AuthorityKind
from jury_app.intake.place_names import alike, initials, plain_name, without_article
from jury_app.intake.places import Places, is_commune_code

# Spellings met in the press: as written, department, official name, code ("" for an EPCI).
VARIANTS = [
    ("Hazebrouk", "59", "Hazebrouck", "59295"),
    ("Evin-Malmaison", "62", "Évin-Malmaison", "62321"),
    ("Marcq-en-Baroeul", "59", "Marcq-en-Barœul", "59378"),
    ("Villeneuve-D'Ascq", "59", "Villeneuve-d'Ascq", "59009"),
    ("Faches Thumesnil", "59", "Faches-Thumesnil", "59220"),
    ("Ivry sur Seine", "94", "Ivry-sur-Seine", "94041"),
    ("Vandoeuvre", "54", "Vandœuvre-lès-Nancy", "54547"),
    ("Vandoeuvre-lès-Nancy", "54", "Vandœuvre-lès-Nancy", "54547"),
    ("Epinal", "88", "Épinal", "88160"),
    ("L'Isle Adam", "95", "L'Isle-Adam", "95313"),
    ("l’Isle-Adam", "Val-d'Oise", "L'Isle-Adam", "95313"),
    ("Hérouville St Clair", "14", "Hérouville-Saint-Clair", "14327"),
    ("Saint Apollinaire-de-Rias", "7", "Saint-Apollinaire-de-Rias", "07214"),
    ("Bourg Saint Andéol", "07", "Bourg-Saint-Andéol", "07042"),
    ("Fleury-sur-orne", "14", "Fleury-sur-Orne", "14271"),
    ("Hoerdt", "67", "Hœrdt", "67205"),
    ("Les Trois-Ilets", "972", "Les Trois-Îlets", "97231"),
    ("Le Mont-Doré", "988", "Le Mont-Dore", "98817"),
    ("Dembeni", "976", "Dembeni", "97607"),
    ("Ambroise", "37", "Amboise", "37003"),
    ("Ports-sur-Vienne", "37", "Ports", "37187"),
    ("Chailly-en-Gatinais", "45", "Chailly-en-Gâtinais", "45066"),
    ("Trelazé", "49", "Trélazé", "49353"),
    ("SAINT MEDARD EN JALLES", "33", "Saint-Médard-en-Jalles", "33449"),
    ("Notre-Dame-de-Gravenchon", "76", "Port-Jérôme-sur-Seine", "76476"),
    ("Havre", "76", "Le Havre", "76351"),
    ("Communauté d'Agglomération du Centre Littoral", "973", "CA du Centre Littoral", ""),
    ("CA Amiens Métropole", "80", "CA Amiens Métropole", ""),
    ("CAPA", "2A", "CA du Pays Ajaccien", ""),
    ("CAB", "2B", "CA de Bastia", ""),
]


@pytest.mark.parametrize(("written", "department", "official", "code"), VARIANTS)
def test_a_spelling_leads_to_its_place_first(places: Places, written, department, official, code):
    best = places.matches(written, department)[0].place
    assert best.name == official
    assert code in ("", best.code)


@pytest.mark.parametrize(
    ("code", "name", "regions"),
    [
        ("01053", "Bourg-en-Bresse", ("Auvergne-Rhône-Alpes",)),
        ("2A004", "Ajaccio", ("Corse",)),
        ("97411", "Saint-Denis", ("La Réunion",)),
        ("98817", "Le Mont-Dore", ()),
        ("200035723", "CC Ventoux Sud", ("Auvergne-Rhône-Alpes", "Provence-Alpes-Côte d'Azur")),
    ],
)
def test_a_code_names_a_place(places: Places, code, name, regions):
    place = places.find(code)
    assert place is not None
    assert (place.name, place.regions) == (name, regions)


def test_numbers_are_not_codes(places: Places):
    assert places.find("1053") is None
    assert places.find("") is None


def test_the_whole_list_is_there(places: Places):
    grouping = places.find("244400503")
    assert grouping is not None
    assert grouping.kind is AuthorityKind.INTERCOMMUNALITY
    assert len(places.members("244400503")) == 12
    assert len(places.members("200035723")) == 11
    assert places.members("75056") == ()
    assert len(places.regions) == 18


def test_a_shared_name_offers_every_place_it_may_mean(places: Places):
    found = places.matches("Saint-Denis")
    same = {match.place.department for match in found if match.score == 100}
    assert same == {"11", "30", "93", "974"}
    assert places.matches("Saint-Denis", "974")[0].place.code == "97411"
    assert (
        places.matches("Saint-Denis", "974")[0].score
        > places.matches("Saint-Denis", "974")[1].score
    )


def test_what_lies_outside_is_never_certain(places: Places):
    assert all(match.score < 90 for match in places.matches("Bromont", "QC"))
    assert places.matches("???") == ()


@pytest.mark.parametrize(
    ("text", "code"), [("1", "01"), ("Ain", "01"), ("2a", "2A"), ("059", "59"), ("Québec", "")]
)
def test_departments_are_read_by_code_or_name(places: Places, text, code):
    assert places.department_code(text) == code


@pytest.mark.parametrize("text", ["Ile-de-France", "ILE DE FRANCE", "Île‑de‑France"])
def test_regions_are_read_however_written(places: Places, text):
    assert places.region_name(text) == "Île-de-France"


@pytest.mark.parametrize(
    ("name", "code", "is_same"),
    [
        ("Évry", "91228", True),
        ("Ports-sur-Vienne", "37187", True),
        ("Grand Nancy", "245400676", True),
        ("CAPA", "242010056", True),
        ("Metz", "54395", False),
        ("Saint-Denis", "97410", False),
        ("Vitry-sur-Seine", "94041", False),
        ("Ivry s/ Seine", "94041", True),
        ("Bourg", "01053", True),
    ],
)
def test_a_name_confirms_a_code_or_not(places: Places, name, code, is_same):
    place = places.find(code)
    assert place is not None
    assert places.is_same(name, place) is is_same


def test_names_are_compared_by_their_words():
    assert plain_name("L’Haÿ-les-Roses") == "l hay les roses"
    assert without_article("l hay les roses") == "hay les roses"
    assert plain_name("Ste-Marie") == "sainte marie"
    assert plain_name("Communauté de communes d'Erdre et Gesvres") == "cc d erdre et gesvres"
    assert initials("CC d'Erdre et Gesvres") == "cceg"


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_bounded_and_certain_only_of_itself(one, other):
    assert 0 <= alike(plain_name(one), plain_name(other)) <= 99
    assert plain_name(plain_name(one)) == plain_name(one)


def test_the_form_of_a_code():
    assert is_commune_code("2A004")
    assert is_commune_code("01053")
    assert not is_commune_code("1053")
    assert not is_commune_code("200035723")
