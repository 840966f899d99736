"""The edition as typed."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.intake.demo import demo_edition
from jury_app.intake.models import built_in
from ui.edition.edition_form import (
    EditionForm,
    Fault,
    date_in,
    keyed,
    number_in,
    share_in,
    share_text,
    slug,
)  # fmt: skip


@pytest.mark.parametrize("edition", [demo_edition(), *built_in().values()])
def test_an_edition_survives_its_fields(edition):
    form = EditionForm.of(edition)
    assert form.problems() == ()
    assert form.edition() == edition


def test_an_empty_form_lists_what_is_missing_and_makes_nothing():
    faults = EditionForm().problems()
    assert Fault("label", "missing") in faults
    assert Fault("categories", "none") in faults
    with pytest.raises(ValueError):
        EditionForm().edition()


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("label", "  ", "missing"),
        ("vintage", "19", "year"),
        ("vintage", "deux mille", "year"),
        ("ordinal", "0", "positive"),
        ("jury_date", "31/02/2019", "date"),
        ("ceremony_date", "bientôt", "date"),
        ("maximum", "10", "scale"),
        ("minimum_level", "6", "minimum"),
        ("minimum_level", "0", "minimum"),
        ("unit", "", "missing"),
        ("quorum_minimum", "-1", "number"),
        ("quorum_share", "3/2", "share"),
        ("tie_breaks", ("usage", "usage"), "twice"),
        ("tie_breaks", ("disparu",), "unknown"),
    ],
)
def test_each_field_has_its_rule(field, value, code):
    form = replace(EditionForm.of(demo_edition()), **{field: value})
    assert Fault(field, code) in form.problems()


@pytest.mark.parametrize(
    ("field", "row", "code"),
    [
        ("categories", ("", "Ville", "", "", "", ""), "incomplete"),
        ("categories", ("", "Bourg", "Bourgs", "le bourg", "deux", ""), "number"),
        ("categories", ("", "Bourg", "Bourgs", "le bourg", "900", "200"), "band"),
        ("issues", ("", "ÉDUCATION", ""), "twice"),
        ("criteria", ("", "Élan", "lourd", ""), "number"),
        ("mentions", ("", "Or", "0"), "number"),
        ("signatories", ("", "Sans qualité", ""), "incomplete"),
    ],
)
def test_each_line_has_its_rule_and_its_place(field, row, code):
    form = EditionForm.of(demo_edition())
    rows = getattr(form, field)
    assert Fault(field, code, len(rows)) in replace(form, **{field: (*rows, row)}).problems()


def test_five_signatures_do_not_fit_on_a_diploma():
    five = tuple(("", f"Nom {place}", "Qualité") for place in range(5))
    form = replace(EditionForm.of(demo_edition()), signatories=five)
    assert form.problems() == (Fault("signatories", "too_many"),)


def test_blank_lines_are_left_out_and_new_ones_get_a_key_of_their_own():
    rows = (("ville", "Ville"), ("", "  "), ("", "Ville"), ("", "L’Île d’Yeu"))
    assert keyed(rows) == (("ville", "Ville"), ("ville-2", "Ville"), ("l-ile-d-yeu", "L’Île d’Yeu"))


def test_a_removed_criterion_takes_its_tie_break_with_a_sentence():
    form = EditionForm.of(demo_edition())
    less = tuple(row for row in form.criteria if row[0] != form.tie_breaks[0])
    assert Fault("tie_breaks", "unknown") in replace(form, criteria=less).problems()


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_every_date_is_read_back(day):
    assert date_in(f"{day.day}/{day.month}/{day.year}") == day


@given(st.fractions(0, 1, max_denominator=9999))
def test_every_share_is_read_back(share):
    assert share_in(share_text(share)) == share


@given(st.text())
def test_no_text_breaks_the_readers(text):
    assert number_in(text) is None or number_in(text) >= 0
    assert share_in(text) is None or 0 <= share_in(text) <= 1
    date_in(text)


def test_a_share_may_be_a_percentage():
    assert share_in("50 %") == Fraction(1, 2)
    assert share_in("33,5 %") == Fraction(67, 200)
    assert share_in("1/0") is None


@given(st.text(), st.lists(st.text(), max_size=4))
def test_a_key_is_never_taken(name, taken):
    assert slug(name, taken) not in taken
