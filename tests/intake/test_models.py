import json
from fractions import Fraction
from importlib.resources import files

import pytest

from jury_app.errors import Refused
from jury_app.intake.models import built_in, load_model, read_model

NAME = "villes-internet-2019"


def raw() -> dict:
    return json.loads(files("resources").joinpath("models", f"{NAME}.json").read_text("utf-8"))


def where_it_fails(model: object) -> tuple[str, str]:
    with pytest.raises(Refused) as caught:
        read_model(json.dumps(model).encode(), "essai")
    assert caught.value.code == "model_invalid"
    assert caught.value.facts["model"] == "essai"
    return str(caught.value.facts["where"]), str(caught.value.facts["reason"])


def test_the_built_in_model_is_the_label_of_2019():
    edition = built_in()[NAME]
    assert (edition.vintage, edition.ordinal) == (2019, 20)
    assert (edition.scale.maximum, edition.scale.minimum_level, edition.scale.symbol) == (5, 1, "@")
    assert [each.name for each in edition.categories] == ["Ville", "Village", "Territoire"]
    assert len(edition.issues) == 16
    assert len({issue.group for issue in edition.issues}) == 4
    assert edition.rules.quorum_share == Fraction(1, 2)
    assert edition.rules.quorum_minimum == 3
    assert all(criterion.help for criterion in edition.criteria)


@pytest.mark.parametrize("name", ["absent", "../models/villes-internet-2019", ""])
def test_an_unknown_model_is_refused(name):
    with pytest.raises(Refused, match="model_unknown"):
        load_model(name)


def changed(path: str, value: object) -> dict:
    model = raw()
    place = model
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return model


@pytest.mark.parametrize(
    ("path", "value", "where", "reason"),
    [
        ("label", ..., "label", "missing"),
        ("label", " ", "label", "value"),
        ("colour", "red", "colour", "unknown"),
        ("vintage", "2019", "vintage", "type"),
        ("vintage", True, "vintage", "type"),
        ("criteria", {}, "criteria", "type"),
        ("criteria.2.weight", "2", "criteria[2].weight", "type"),
        ("criteria.2.weight", -1, "criteria[2].weight", "value"),
        ("criteria.1.key", "diversite", "criteria[1].key", "duplicate"),
        ("issues.0.key", "", "issues[0].key", "value"),
        ("ceremony_date", "29/01/2019", "ceremony_date", "value"),
        ("rules.quorum_share", "1/0", "rules.quorum_share", "value"),
        ("rules.quorum_share", "3/2", "rules.quorum_share", "value"),
        ("rules.tie_breaks.1", "absent", "rules.tie_breaks[1]", "reference"),
        ("scale.minimum_level", 6, "scale.minimum_level", "value"),
        ("categories.1.population_to", -1, "categories[1].population_to", "value"),
        ("scale", None, "scale", "type"),
    ],
)
def test_each_mistake_is_told_with_its_place(path, value, where, reason):
    assert where_it_fails(changed(path, value)) == (where, reason)


@pytest.mark.parametrize("content", [b"{", b"\xff", b""])
def test_what_is_not_json_is_refused(content):
    with pytest.raises(Refused) as caught:
        read_model(content, "essai")
    assert caught.value.facts["reason"] == "json"


def test_fields_with_a_default_may_be_left_out():
    model = raw()
    del model["categories"][0]["population_from"]
    edition = read_model(json.dumps(model).encode(), "essai")
    assert edition.categories[0].population_from is None
