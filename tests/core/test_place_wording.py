"""Articles, elision and contraction before the names of places; the full names of authorities."""

import pytest

from jury_app.core.place_wording import authority_parts, of_place, to_place, with_authority

OF_PLACES = """
de Metz|d’Aix-en-Provence|du Havre|des Abymes|de La Rochelle|de L’Haÿ-les-Roses|d’Évry
d’Écuelles|de Vandœuvre-lès-Nancy|du Mans|des Sables-d’Olonne
de Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson|d’Œting|d’Oullins|de Ouistreham|d’Ouessant
d’Hyères|d’Hérouville-Saint-Clair|d’Hénin-Beaumont|d’Hazebrouck|d’Haubourdin|d’Hautmont
d’Hendaye|d’Hagondange|d’Hirson|de Haguenau|de Houilles|de Hem|de Hœrdt|de Hautefort
de Haute-Goulaine|de Hayange|de Honfleur|de Huningue|de Ham|d’Yvetot|d’Yerres|d’Ytrac|de Yutz
de Yenne|de Wingles|d’Île-de-Batz|d’Uzès|de L’Isle-Adam|de Rixheim|de Bromont
""".replace("\n", "|").strip("|")


@pytest.mark.parametrize("written", OF_PLACES.split("|"))
def test_of_place(written: str) -> None:
    bare = written
    for start, article in (("des ", "Les "), ("du ", "Le "), ("de ", ""), ("d’", "")):
        if written.startswith(start):
            bare = article + written.removeprefix(start)
            break
    assert of_place(bare) == written
    assert of_place(bare.replace("’", "'")) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Metz", "à Metz"),
        ("Le Havre", "au Havre"),
        ("Les Abymes", "aux Abymes"),
        ("La Rochelle", "à La Rochelle"),
        ("L'Haÿ-les-Roses", "à L’Haÿ-les-Roses"),
        ("Lens", "à Lens"),
    ],
)
def test_to_place(name: str, written: str) -> None:
    assert to_place(name) == written


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("Metz", "commune", "la commune de Metz"),
        ("Metz", "ville", "la Ville de Metz"),
        ("Le Havre", "ville", "la Ville du Havre"),
        ("Les Abymes", "ville", "la Ville des Abymes"),
        ("Épiais-Rhus", "village", "la commune d’Épiais-Rhus"),
        ("CC d'Erdre et Gesvres", "territoire", "la communauté de communes d’Erdre et Gesvres"),
        ("CA du Pays Ajaccien", "territoire", "la communauté d’agglomération du Pays Ajaccien"),
        ("CA Amiens Métropole", "ville", "la communauté d’agglomération Amiens Métropole"),
        ("CU d'Arras", "territoire", "la communauté urbaine d’Arras"),
        ("Métropole du Grand Nancy", "territoire", "la Métropole du Grand Nancy"),
        ("Eurométropole de Strasbourg", "territoire", "l’Eurométropole de Strasbourg"),
        ("Metz Métropole", "territoire", "Metz Métropole"),
        (
            "CC du Pays de Limours (CCPL)",
            "territoire",
            "la communauté de communes du Pays de Limours",
        ),
        (
            "CC du Cordais et du Causse (4 C)",
            "territoire",
            "la communauté de communes du Cordais et du Causse",
        ),
        (
            "CC de la Haute Somme (Combles - Péronne - Roisel)",
            "territoire",
            "la communauté de communes de la Haute Somme (Combles - Péronne - Roisel)",
        ),
        ("Communauté de communes du Trièves", "territoire", "la Communauté de communes du Trièves"),
        ("Syndicat mixte du Vercors", "territoire", "le Syndicat mixte du Vercors"),
        ("Agglomération de La Rochelle", "territoire", "l’Agglomération de La Rochelle"),
        ("CC", "territoire", "CC"),
    ],
)
def test_authorities_in_full(name: str, kind: str, written: str) -> None:
    assert with_authority(name, kind) == written


def test_the_proper_name_can_be_set_apart() -> None:
    assert authority_parts("Metz", "ville", "la Ville") == ("la Ville de ", "Metz")
    assert authority_parts("Aix-en-Provence", "ville") == ("la Ville d’", "Aix-en-Provence")
    assert authority_parts("Les Abymes", "", "la Cité") == ("la Cité des ", "Abymes")
    assert authority_parts("CA du Pays Ajaccien", "ville", "la Ville") == (
        "la communauté d’agglomération ",
        "du Pays Ajaccien",
    )
    assert authority_parts("Metz Métropole", "territoire", "le Territoire") == (
        "",
        "Metz Métropole",
    )
