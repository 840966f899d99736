"""Results in order, moves on the board, and what forbids to sign."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.decision import Proposal, Result, Totals
from jury_app.core.discussion import Flag
from jury_app.core.edition import Category, Edition, Rules, Scale
from jury_app.core.round import Round, RoundState
from jury_app.jury.views import Line, Outlook
from ui.deliberation.board_form import Board, CardState, Draft
from ui.deliberation.board_words import gap_words, split_words, sum_words
from ui.deliberation.closing_form import ClosingForm, Sum, grouped
from ui.deliberation.results_form import (
    ResultsForm,
    Sieve,
    View,
    read,
    who_withdrew,
    why_hidden,
)

EDITION = Edition(
    label="Label",
    organiser="Association",
    vintage=2019,
    ordinal=20,
    jury_date=date(2019, 1, 12),
    jury_place="Paris",
    ceremony_date=None,
    ceremony_place="",
    scale=Scale(5, "@", "arobase", "arobases", 1),
    categories=(
        Category("ville", "Ville", "Villes", "la Ville"),
        Category("village", "Village", "Villages", "la commune"),
    ),
    issues=(),
    criteria=(),
    mentions=(),
    signatories=(),
    rules=Rules(3, Fraction(1, 2), (), True, True, False),
)
ROUND = Round("r", 1, RoundState.SHOWN, b"", (b"a", b"b", b"c", b"d"), ())


def line(number, counts, rank, *, category="ville", level=None, proposal=None):
    expressed = sum(counts)
    result = Result(
        dossier=number,
        counts=counts,
        assigned=4,
        recused=0,
        abstained=4 - expressed,
        quorum_met=rank is not None,
        level=level,
        rank=rank,
    )
    computed = level if rank is not None else None
    return Line(result, f"Commune {number}", category, computed, proposal)


LINES = (
    line("D1", (0, 0, 0, 0, 1, 3), 1, level=5),
    line("D2", (0, 0, 0, 4, 0, 0), 2, level=3),
    line("D3", (0, 0, 0, 4, 0, 0), 2, level=3, category="village"),
    line("D4", (0, 2, 0, 0, 2, 0), 4, level=1, category=""),
    line("D5", (0, 0, 2, 0, 0, 0), None, level=2),
)


def outlook(lines=LINES, state=RoundState.SHOWN):
    totals = Totals(5, (("ville", 3), ("village", 1), ("", 1)), ((5, 1), (3, 2), (1, 1)), 1, 5)
    return Outlook(replace(ROUND, state=state), lines, totals, 1, 0, 0, 0)


def board(*, lines=LINES, may_change=True):
    return Board(EDITION, lines, {}, may_change)


# --- results ----------------------------------------------------------------------------------


def results(sieve=None, view=View.RANKED):
    entries, discussion = read(outlook(), EDITION, {"D2": ("Ada",)})
    return ResultsForm(entries, discussion, view, sieve or Sieve())


def test_the_unranked_stand_apart():
    form = results()
    assert [each.dossier for each in form.shown()] == ["D1", "D2", "D3", "D4"]
    assert [each.dossier for each in form.shown(View.UNRANKED)] == ["D5"]


def test_discussion_begins_without_quorum_then_nearest_to_another_level():
    order = [each.dossier for each in results(view=View.DISCUSSION).shown()]
    assert order[0] == "D5"
    assert set(order) == {"D1", "D2", "D3", "D4", "D5"}


def test_an_entry_knows_its_tie_its_neighbour_and_who_must_leave():
    form = results()
    assert [form.find(each).tied for each in ("D1", "D2", "D3", "D4")] == [
        False, True, True, False,
    ]  # fmt: skip
    assert form.find("D2").following == "D3"
    assert form.find("D4").following == form.find("D5").following == ""
    assert form.find("D2").recused == ("Ada",)
    assert form.find("D9") is None


def test_nothing_lowers_a_level_below_what_everybody_receives():
    entry = results().find("D4")
    assert (entry.up, entry.down) == (1, None)
    lowest = line("D6", (0, 4, 0, 0, 0, 0), 1, level=1)
    entries, _ = read(outlook((lowest,)), EDITION, {})
    assert entries[0].down is None
    assert Flag.LEVEL_HANGS_ON_ONE not in entries[0].flags


def test_flags_come_the_weightiest_first():
    assert results().find("D5").flags[0] is Flag.QUORUM_MISSING
    assert Flag.POLARISED not in results().find("D2").flags


@pytest.mark.parametrize(
    ("sieve", "left"),
    [
        (Sieve(), ["D1", "D2", "D3", "D4"]),
        (Sieve(levels=frozenset({3})), ["D2", "D3"]),
        (Sieve(levels=frozenset({None})), []),
        (Sieve(categories=frozenset({"village", ""})), ["D3", "D4"]),
        (Sieve(flags=frozenset({Flag.QUORUM_MISSING})), []),
        (Sieve(words="COMMUNE d2"), ["D2"]),
        (Sieve(words="d4", levels=frozenset({3})), []),
    ],
)
def test_the_sieve_lets_through_what_meets_everything(sieve, left):
    assert [each.dossier for each in results(sieve).shown()] == left


def test_strangers_are_not_sent_out_of_the_room():
    names = {b"a": "Zoé", b"b": "Ada"}
    found = who_withdrew([(b"a", "D1"), (b"b", "D1"), (b"x", "D1")], names)
    assert found == {"D1": ("Ada", "Zoé")}


def test_hidden_results_say_why():
    assert why_hidden(None, may_read=False) == "no_round"
    assert why_hidden(None, may_read=True) == ""


# --- board ------------------------------------------------------------------------------------


def test_columns_go_from_the_highest_level_to_none():
    columns = board().columns()
    assert [column.level for column in columns] == [5, 4, 3, 2, 1, None]
    assert [[card.dossier for card in column.cards] for column in columns] == [
        ["D1"], [], ["D2", "D3"], [], ["D4"], ["D5"],
    ]  # fmt: skip


def test_a_move_away_from_the_count_needs_a_reason():
    moved = board().moved("D2", 4)
    card = moved.card("D2")
    assert card.needs_reason
    assert card.state is CardState.UNJUSTIFIED
    assert moved.unkept() == (card,)
    justified = moved.with_draft(replace(card.draft, reason="Vu sur place."))
    assert not justified.card("D2").needs_reason


def test_blanks_are_no_reason():
    moved = board().moved("D2", 4)
    draft = replace(moved.card("D2").draft, reason="  ")
    assert moved.with_draft(draft).card("D2").needs_reason


def test_moving_back_forgets_the_move_and_its_reason():
    moved = board().moved("D2", 4)
    moved = moved.with_draft(replace(moved.card("D2").draft, reason="Vu."))
    back = moved.moved("D2", 3)
    assert back.card("D2").is_plain
    assert not back.unkept()


def test_a_kept_override_moved_home_is_a_change_to_keep():
    proposal = Proposal("D2", 4, ("verte",), False, "Vu.")
    kept = board(lines=(line("D2", (0, 0, 0, 4, 0, 0), 1, level=3, proposal=proposal),))
    assert kept.card("D2").state is CardState.OVERRIDDEN
    home = kept.moved("D2", 3).card("D2")
    assert home.is_changed
    assert not home.is_plain
    assert home.draft == Draft("D2", 3, ("verte",), False, "")


@given(level=st.sampled_from([5, 4, 3, 2, 1, None]), dossier=st.sampled_from(["D1", "D4", "D5"]))
def test_a_moved_card_is_in_exactly_its_column(level, dossier):
    moved = board().moved(dossier, level)
    found = [c.level for c in moved.columns() for card in c.cards if card.dossier == dossier]
    assert found == [level]
    assert sum(len(column.cards) for column in moved.columns()) == len(LINES)


@pytest.mark.parametrize("level", [0, 6])
def test_no_card_leaves_the_scale(level):
    assert board().moved("D2", level) == board()


def test_only_who_may_change_moves_cards():
    assert board(may_change=False).moved("D2", 4) == board(may_change=False)


def test_sideways_moves_stop_at_the_edges():
    found = board()
    assert [found.beside(level, -1) for level in (5, 4, None)] == [5, 5, 1]
    assert [found.beside(level, 1) for level in (5, 1, None)] == [4, None, None]


def test_drafts_survive_a_refresh_until_they_are_kept():
    moved = board().moved("D2", 4)
    moved = moved.with_draft(replace(moved.card("D2").draft, reason="Vu."))
    assert moved.with_outlook(outlook(), may_change=True).unkept()
    proposal = Proposal("D2", 4, (), False, "Vu.")
    stored = tuple(
        replace(each, proposal=proposal) if each.result.dossier == "D2" else each for each in LINES
    )
    assert not moved.with_outlook(outlook(stored), may_change=True).drafts
    assert not moved.with_outlook(outlook(), may_change=False).drafts


def test_the_board_says_what_adds_up_and_what_does_not():
    found = board()
    assert sum_words(found) == "3\u00a0villes + 1\u00a0village = 4 sur 5"
    assert gap_words(found) == "Sans catégorie\u00a0: Commune D4"
    assert split_words(found, found.columns()[2]) == "1\u00a0ville, 1\u00a0village"


# --- closing ----------------------------------------------------------------------------------


def test_a_gap_is_written_and_must_be_explained():
    form = ClosingForm(outlook())
    assert form.sum == Sum((3, 1), 5)
    assert form.sum.written() == "3 + 1 = 4"
    assert not form.sum.adds_up
    assert [each.result.dossier for each in form.uncategorised] == ["D4"]
    assert form.problems == ("category_gap",)
    assert replace(form, gap_reason="Retenu par le jury.").problems == ()
    assert replace(form, gap_reason=" ").problems == ("category_gap",)


def test_moves_without_a_reason_forbid_to_sign():
    form = ClosingForm(outlook(), gap_reason="x", unkept=2)
    assert form.problems == ("unkept_moves",)


def test_warnings_do_not_forbid_to_sign():
    form = ClosingForm(outlook(state=RoundState.OPENED), gap_reason="x")
    assert form.warnings == ("not_shown", "without_level")
    assert form.problems == ()


def test_overrides_and_observations_are_what_is_signed():
    proposal = Proposal("D2", 4, (), True, "Vu.")
    changed = line("D2", (0, 0, 0, 4, 0, 0), 1, level=3, proposal=proposal)
    form = ClosingForm(outlook((changed,)), observations_text=" Un.\n\n Deux. \n")
    assert form.overrides == (changed,)
    assert form.out_of_competition == (changed,)
    assert form.observations == ("Un.", "Deux.")


def test_a_fingerprint_is_read_in_groups():
    assert grouped("0123456789abcdef01") == "01234567 89abcdef 01"
