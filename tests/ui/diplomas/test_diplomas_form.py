"""Which diplomas are meant."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.decision import Decision
from jury_app.intake.demo import demo_edition
from jury_app.ports import DossierRow
from ui.diplomas.diplomas_form import DiplomasForm, Laureate, Scope, laureates

METZ = Laureate("0001", "Metz", "Ville", "57", 5, ())
OUANNE = Laureate("0002", "Ouanne", "Village", "89", 2, ("Arobase verte",))
MENDE = Laureate("0003", "Mende", "Ville", "48", None, ("Démocratie locale",))
FORM = DiplomasForm((METZ, OUANNE, MENDE))


def decided(number, level, mentions=()):
    return Decision(number, level, level, 1, mentions, False, "", "CODE")


def row(number, name):
    return DossierRow(number, name, "ville", "57", "Grand Est", 1000, 3, 0, "todo", None, 0)


def test_only_laureates_receive_a_diploma_in_the_order_of_their_numbers():
    edition = demo_edition()
    mention = edition.mentions[0]
    found = laureates(
        [decided("0003", None, (mention.key,)), decided("0002", None), decided("0001", 4)],
        [row("0001", "Metz"), row("0002", "Mende"), row("0003", "Ouanne")],
        edition,
    )
    assert [(each.number, each.level, each.mentions) for each in found] == [
        ("0001", 4, ()),
        ("0003", None, (mention.name,)),
    ]
    assert found[0].category == "Ville"


def test_the_filter_ignores_accents_and_reads_mentions():
    assert replace(FORM, text="democratie").shown == (MENDE,)
    assert replace(FORM, text="89 ouanne").shown == (OUANNE,)
    assert replace(FORM, level=5).shown == (METZ,)
    assert FORM.levels == (5, 2)


def test_an_action_is_for_what_its_scope_says():
    form = replace(FORM, text="me", chosen=("0003", "0002"))
    assert form.numbers(Scope.ALL) == ("0001", "0002", "0003")
    assert form.numbers(Scope.SHOWN) == ("0001", "0003")
    assert form.numbers(Scope.CHOSEN) == ("0003",)
    assert replace(form, scope=Scope.CHOSEN).wanted == ("0003",)


@given(st.text(), st.sets(st.sampled_from(["0001", "0002", "0003", "9"])), st.integers(0, 6))
def test_a_narrower_scope_never_adds(text, chosen, level):
    form = replace(FORM, text=text, chosen=tuple(chosen), level=level or None)
    shown = set(form.numbers(Scope.SHOWN))
    assert set(form.numbers(Scope.CHOSEN)) <= shown <= set(form.numbers(Scope.ALL))
