"""Names of départements."""

import pytest

from jury_app.core.departments import DEPARTMENTS, department_name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("57", "Moselle"),
        ("01", "Ain"),
        ("2A", "Corse-du-Sud"),
        ("971", "Guadeloupe"),
        ("988", "Nouvelle-Calédonie"),
        ("22", "Côtes-d’Armor"),
        ("13 83;84", "Bouches-du-Rhône, Var, Vaucluse"),
        ("Moselle", "Moselle"),
        (" Québec ", "Québec"),
        ("57 Québec", "57 Québec"),
        ("", ""),
    ],
)
def test_codes_become_names_and_names_stay(code: str, name: str) -> None:
    assert department_name(code) == name


def test_all_of_them() -> None:
    mainland = [code for code in DEPARTMENTS if len(code) == 2]
    assert len(mainland) == 96
    assert {"971", "972", "973", "974", "976"} < DEPARTMENTS.keys()
    assert len(set(DEPARTMENTS.values())) == len(DEPARTMENTS)
