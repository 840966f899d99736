import pytest

from jury_app.errors import Refused
from jury_app.intake.files import FileKind
from jury_app.intake.mapping import FIELDS, propose


@pytest.mark.parametrize("kind", list(FileKind))
def test_our_own_headers_are_all_found_in_place(kind):
    headers = [field.title for field in FIELDS[kind]]
    mapping = propose(headers, kind)
    assert [mapping.indexes[field.key] for field in FIELDS[kind]] == list(range(len(headers)))
    assert mapping.unused == ()


def test_other_headers_are_recognised_by_synonym_case_and_typing_error():
    headers = ["NUMÉRO", "commune", "Type", "Insee", "Courrriel", "Remarque libre"]
    mapping = propose(headers, FileKind.DOSSIERS)
    assert mapping.chosen() == {
        "number": "NUMÉRO",
        "name": "commune",
        "category": "Type",
        "code": "Insee",
        "email": "Courrriel",
    }
    assert mapping.unused == ("Remarque libre",)
    assert mapping.header("email") == "Courrriel"
    assert mapping.header("region") == "Région"


def test_what_a_person_chose_before_wins():
    headers = ["id", "numero", "nom", "type", "code"]
    kept = {"number": "numero", "name": "gone"}
    assert propose(headers, FileKind.DOSSIERS, "f.csv", kept).chosen()["number"] == "numero"
    assert propose(headers, FileKind.DOSSIERS).chosen()["number"] == "numero"


def test_the_first_of_two_equal_headers_is_taken():
    assert (
        propose(["Code", "Millésime", "Niveau", "Niveau"], FileKind.HISTORY).indexes["level"] == 2
    )


def test_a_missing_column_is_named_with_its_file():
    with pytest.raises(Refused) as caught:
        propose(["N° dossier", "Collectivité", "Code INSEE"], FileKind.DOSSIERS, "c.csv")
    assert caught.value.code == "missing_column"
    assert caught.value.facts == {"column": "Catégorie", "file": "c.csv"}
