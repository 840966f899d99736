from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core import palmares
from jury_app.core.dossier import PastLevel
from jury_app.core.palmares import Movement, standing
from jury_app.core.record import FinalRecord
from tests.records import final_record

LAST = 2018


@pytest.fixture(scope="module")
def record() -> FinalRecord:
    return final_record()


def past(*levels: tuple[int, int]) -> list[PastLevel]:
    return [PastLevel("68271", "Rixheim", vintage, level) for vintage, level in levels]


@pytest.mark.parametrize(
    ("history", "level", "movement", "regained"),
    [
        ([], 3, Movement.NEWCOMER, False),
        ([(2018, 3)], 3, Movement.KEPT, False),
        ([(2018, 3)], 4, Movement.UP, False),
        ([(2018, 3)], 2, Movement.DOWN, False),
        ([(2016, 5), (2018, 4)], 5, Movement.UP, True),
        ([(2016, 5), (2018, 3)], 4, Movement.UP, False),
        ([(2016, 4), (2018, 4)], 5, Movement.UP, False),
        ([(2015, 5)], 5, Movement.RETURNING, True),
        ([(2015, 5)], 2, Movement.RETURNING, False),
        ([(2015, 3)], 5, Movement.RETURNING, False),
    ],
)
def test_a_candidate_against_its_past(
    history: list[tuple[int, int]], level: int, movement: Movement, *, regained: bool
) -> None:
    for given_order in (history, history[::-1]):
        found = standing("0001", level, past(*given_order), LAST)
        assert (found.movement, found.regained) == (movement, regained)


def test_times_and_editions_include_this_one() -> None:
    found = standing("0001", 5, past((2013, 5), (2014, 5), (2016, 4), (2018, 5)), LAST)
    assert (found.times, found.editions) == (4, 5)
    assert found.last == PastLevel("68271", "Rixheim", 2018, 5)


def test_level_zero_and_later_vintages_are_no_history(record: FinalRecord) -> None:
    code = record.dossiers[0].authority.code
    odd = tuple(PastLevel(code, "", vintage, level) for vintage, level in ((2018, 0), (2019, 4)))
    changed = replace(record, past_levels=odd)
    assert palmares.previous_vintage(changed) is None
    assert {each.movement for each in palmares.standings(changed)} == {Movement.NEWCOMER}


def test_every_labelled_candidate_moves_exactly_once(record: FinalRecord) -> None:
    found = palmares.standings(record)
    labelled = [d.dossier for d in record.closing.decisions if palmares.is_labelled(d)]
    assert [each.dossier for each in found] == labelled
    counted = palmares.count_movements(found)
    assert list(counted) == list(Movement)
    assert sum(counted.values()) == len(labelled)
    assert all(counted.values())


def test_categories_add_up_to_the_gap(record: FinalRecord) -> None:
    totals = palmares.by_category(record)
    assert [(total.category, total.dossiers) for total in totals] == [
        ("ville", 167),
        ("village", 53),
        ("territoire", 13),
        ("", 1),
    ]
    for total in totals:
        assert sum(total.by_level) + total.without_level == total.dossiers


def test_an_unknown_category_counts_as_none(record: FinalRecord) -> None:
    first, *others = record.dossiers
    changed = replace(record, dossiers=(replace(first, category="hameau"), *others))
    assert palmares.by_category(changed)[-1].dossiers == 2


def test_no_line_without_category_when_all_have_one() -> None:
    assert [total.category for total in palmares.by_category(final_record(dossiers=20))] == [
        "ville",
        "village",
        "territoire",
    ]


def test_levels_agree_with_the_signed_totals(record: FinalRecord) -> None:
    signed = dict(record.closing.totals.by_level)
    assert palmares.by_level(record) == tuple(signed.get(level, 0) for level in range(6))
    communes = palmares.represented_communes(record.dossiers)
    assert communes == record.closing.totals.represented_communes == 287


def test_communes_of_two_territories_count_once(record: FinalRecord) -> None:
    territory = next(each for each in record.dossiers if each.authority.members)
    number = len(territory.authority.members)
    assert palmares.represented_communes((territory, territory)) == number


def test_regions_are_ranked_with_ties_and_the_empty_ones_listed(record: FinalRecord) -> None:
    totals = palmares.by_region(record)
    assert len(totals) == 18
    assert [(total.region, total.dossiers) for total in totals[:5]] == [
        ("Île-de-France", 52),
        ("Auvergne-Rhône-Alpes", 25),
        ("Hauts-de-France", 22),
        ("Grand Est", 21),
        ("Nouvelle-Aquitaine", 20),
    ]
    ranks = {total.region: total.rank for total in totals}
    assert ranks["Corse"] == ranks["Guadeloupe"] == 14
    assert ranks["Guyane"] == 16
    assert ranks["Mayotte"] is ranks["Martinique"] is None
    assert sum((total.share for total in totals), Fraction(0)) == 1


def test_a_region_written_otherwise_is_the_same_region(record: FinalRecord) -> None:
    first, *others = record.dossiers
    authority = replace(first.authority, region="ILE-DE-FRANCE")
    changed = replace(record, dossiers=(replace(first, authority=authority), *others))
    assert palmares.by_region(changed)[0].dossiers == 53
    abroad = replace(first.authority, region="Québec")
    changed = replace(record, dossiers=(replace(first, authority=abroad), *others))
    assert [t.dossiers for t in palmares.by_region(changed) if t.region == "Québec"] == [1]


def test_an_empty_edition_has_no_share_to_give() -> None:
    empty = final_record(dossiers=0)
    assert {total.share for total in palmares.by_region(empty)} == {Fraction(0)}
    assert palmares.standings(empty) == ()
    assert palmares.by_level(empty) == (0, 0, 0, 0, 0, 0)


@given(st.lists(st.integers(0, 5)))
def test_only_regions_with_more_go_before(levels: list[int]) -> None:
    record = final_record(dossiers=12)
    given_levels = [*levels, *([0] * 12)]
    decisions = tuple(
        replace(decision, level=level)
        for decision, level in zip(record.closing.decisions, given_levels, strict=False)
    )
    changed = replace(record, closing=replace(record.closing, decisions=decisions))
    totals = palmares.by_region(changed)
    for total in totals:
        ahead = sum(other.labelled > total.labelled for other in totals)
        assert total.rank == (ahead + 1 if total.labelled else None)
