"""Folding for searches, ordering for lists."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.collation import collation_key, fold


def test_fold_forgets_case_accents_and_ligatures() -> None:
    assert fold("Médiathèque") == fold("MEDIATHEQUE") == "mediatheque"
    assert fold("Vandœuvre") == fold("VANDOEUVRE") == "vandoeuvre"
    assert fold("Œting, L’Haÿ, Læticia, Straße") == "oeting, l'hay, laeticia, strasse"


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_order_of_a_french_dictionary() -> None:
    ordered = ["Cote", "cotte", "Écuelles", "Évry", "Œting", "Oeyre", "Ouistreham", "Zuydcoote"]
    shuffled = [ordered[place] for place in (5, 0, 7, 2, 6, 1, 4, 3)]
    assert sorted(shuffled, key=collation_key) == ordered
    assert sorted(["côté", "côte", "coté", "cote"], key=collation_key) == [
        "cote",
        "coté",
        "côte",
        "côté",
    ]


def test_both_apostrophes_and_both_forms_of_an_accent_weigh_the_same() -> None:
    assert collation_key("L'Haÿ") == collation_key("L’Haÿ")
    assert collation_key("E\u0301vry") == collation_key("Évry")


@given(st.text(max_size=12))
def test_the_form_a_system_stores_does_not_move_a_name(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert collation_key(decomposed) == collation_key(unicodedata.normalize("NFC", text))
