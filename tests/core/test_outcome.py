"""From opened ballots to results, decisions, totals and codes."""

from base64 import b32encode
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.ballot import ABSTENTION, Ballot, CriterionGrade, graded
from jury_app.core.decision import Decision, Proposal
from jury_app.core.explanation import Order, Wording
from jury_app.core.opening import Opened
from jury_app.core.outcome import (
    Count,
    computed_level,
    decide,
    diploma_code,
    quorum_of,
    results,
    totals,
)
from tests import records
from tests.builders import member_key, secret

EDITION = records.edition()
RECORD = records.final_record()
DOSSIERS = {each.number: each for each in RECORD.dossiers}
NAMES = {"001": "Un", "002": "Deux", "003": "Trois"}
JURORS = tuple(member_key(number) for number in range(1, 7))
JURY = secret("jury")


def ballot(juror, dossier, grade, *criteria):
    answer = ABSTENTION if grade is None else graded(grade)
    grades = tuple(CriterionGrade(key, each) for key, each in criteria)
    return Opened(JURORS[juror], bytes(16), 1, 0, Ballot(dossier, answer, grades))


def count(*opened, edition=EDITION, recused=()):
    return Count(
        edition,
        JURORS,
        NAMES,
        opened,
        frozenset((JURORS[juror], dossier) for juror, dossier in recused),
    )


def of(counted):
    return {each.dossier: each for each in results(counted)}


def sheet(dossier, *grades):
    return [ballot(juror, dossier, grade) for juror, grade in enumerate(grades)]


def test_ranked_dossiers_come_first_then_the_others_by_number():
    found = results(count(*sheet("002", 3, 3, 3), *sheet("003", 5, 5, 5), *sheet("001", 5)))
    assert [(each.dossier, each.rank) for each in found] == [("003", 1), ("002", 2), ("001", None)]
    assert isinstance(found[0].because, Order)
    assert (found[0].because.one.name, found[0].because.other.name) == ("Trois", "Deux")
    assert found[-1].level == 5
    assert not found[-1].quorum_met
    assert (
        found[-1].explained(Wording("en"))
        == "Not ranked, quorum not reached: 1 grade expressed, 3 needed."
    )
    assert found[1].explained(Wording("en")).startswith("3\u00a0@: at least half of the jurors")


def test_an_abstention_is_counted_but_is_no_grade():
    one = of(count(*sheet("001", 4, 4, 4, None, None)))["001"]
    assert (one.counts[4], one.expressed, one.abstained) == (3, 3, 2)
    assert (one.level, one.assigned, one.recused) == (4, 6, 0)


def test_the_ballot_of_a_recused_member_does_not_count():
    ballots = sheet("001", 5, 5, 5, 0)
    one = of(count(*ballots, recused=[(3, "001"), (3, "002")]))["001"]
    assert (one.counts[0], one.counts[5], one.recused) == (0, 3, 1)


def test_neither_strangers_nor_unknown_dossiers_nor_other_grades_count():
    stranger = replace(ballot(0, "001", 5), juror=secret("stranger")[:16])
    odd = [ballot(0, "999", 5), ballot(0, "001", -1), ballot(1, "001", EDITION.scale.maximum + 1)]
    one = of(count(stranger, *odd))["001"]
    assert (one.expressed, one.abstained, one.level) == (0, 0, None)


def test_the_quorum_is_a_minimum_and_a_share_of_those_not_recused():
    assert quorum_of(EDITION).minimum == EDITION.rules.quorum_minimum
    rules = replace(EDITION.rules, quorum_minimum=2, quorum_share=Fraction(1, 2))
    half = replace(EDITION, rules=rules)
    assert not of(count(*sheet("001", 5, 5), edition=half))["001"].quorum_met
    assert of(count(*sheet("001", 5, 5, 5), edition=half))["001"].quorum_met
    recused = [(4, "001"), (5, "001")]
    assert of(count(*sheet("001", 5, 5), edition=half, recused=recused))["001"].quorum_met


def test_an_exact_tie_is_settled_by_the_grid():
    key = EDITION.rules.tie_breaks[0]
    ballots = [
        ballot(juror, dossier, 4, (key, grade))
        for dossier, grade in (("001", 2), ("002", 5))
        for juror in range(3)
    ]
    found = results(count(*ballots))
    assert [(each.dossier, each.rank) for each in found[:2]] == [("002", 1), ("001", 2)]
    name = next(each.name for each in EDITION.criteria if each.key == key)
    assert found[0].because.criterion == name
    assert name in Wording().because(found[0].because)


def test_without_grades_on_the_grid_a_tie_stays_one():
    found = results(count(*sheet("001", 4, 4, 4), *sheet("002", 4, 4, 4)))
    assert [each.rank for each in found[:2]] == [1, 1]


OPINIONS = st.lists(
    st.builds(
        ballot,
        st.integers(0, 5),
        st.sampled_from(sorted(NAMES)),
        st.none() | st.integers(0, EDITION.scale.maximum),
    ),
    max_size=18,
    unique_by=lambda each: (each.juror, each.ballot.dossier),
)


@given(OPINIONS, st.randoms(use_true_random=False))
def test_the_order_of_ballots_does_not_matter(opened, random):
    mixed = list(opened)
    random.shuffle(mixed)
    assert results(count(*mixed)) == results(count(*opened))


@given(OPINIONS)
def test_nobody_is_counted_twice_or_lost(opened):
    found = results(count(*opened))
    assert sorted(each.dossier for each in found) == sorted(NAMES)
    assert sum(each.expressed + each.abstained for each in found) == len(opened)


# --- decisions ----------------------------------------------------------------------------------


def result(number, level, *, met=True):
    (base,) = [each for each in RECORD.results if each.dossier == RECORD.results[0].dossier]
    return replace(base, dossier=number, level=level, quorum_met=met)


def test_the_computed_level_follows_the_rules():
    lowest = EDITION.scale.minimum_level
    assert computed_level(EDITION, result("1", 3), admissible=True) == 3
    assert computed_level(EDITION, result("1", lowest), admissible=True) == lowest
    raised = replace(EDITION, scale=replace(EDITION.scale, minimum_level=2))
    assert computed_level(raised, result("1", 0), admissible=True) == 2
    assert computed_level(EDITION, result("1", 3), admissible=False) is None
    assert computed_level(EDITION, result("1", 3, met=False), admissible=True) is None
    assert computed_level(EDITION, result("1", None), admissible=True) is None


def test_proposals_are_applied_and_the_computed_level_stays_visible():
    one, two, *_ = sorted(number for number, each in DOSSIERS.items() if each.admissible)
    lifted = Proposal(two, 5, (EDITION.mentions[0].key,), True, "un motif")
    decisions = decide(EDITION, JURY, [result(two, 3), result(one, 4)], DOSSIERS, {two: lifted})
    assert [each.dossier for each in decisions] == [one, two]
    assert (decisions[0].level, decisions[0].overridden, decisions[0].reason) == (4, False, "")
    assert (decisions[1].level, decisions[1].computed) == (5, 3)
    assert decisions[1].overridden
    assert decisions[1].out_of_competition
    assert decisions[1].mentions == (EDITION.mentions[0].key,)
    assert decisions[1].diploma_code == diploma_code(JURY, two, 5, decisions[1].mentions)


def test_a_diploma_code_says_what_was_given_to_whom():
    code = diploma_code(JURY, "001", 3, ("mention",))
    assert code == diploma_code(JURY, "001", 3, ["mention"])
    assert [len(each) for each in code.split("-")] == [4, 4, 4, 4]
    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567-")
    others = {
        diploma_code(secret("x"), "001", 3, ("mention",)),
        diploma_code(JURY, "002", 3, ("mention",)),
        diploma_code(JURY, "001", 4, ("mention",)),
        diploma_code(JURY, "001", None, ("mention",)),
        diploma_code(JURY, "001", 3, ()),
    }
    assert len(others | {code}) == 6


def test_the_bytes_of_a_diploma_code_are_those_of_the_format():
    facts = b"\x85\x6fjury-diploma-v1\x58\x20" + bytes(32) + b"\x6217\x04\x80"
    letters = b32encode(sha256(facts).digest()[:10]).decode()
    code = diploma_code(bytes(32), "17", 4, ())
    assert code == "-".join(letters[at : at + 4] for at in (0, 4, 8, 12))


@pytest.mark.parametrize("level", [None, 0, 5])
def test_totals_add_up(level):
    listed = list(DOSSIERS.values())[:40]
    decisions = [Decision(each.number, level, None, None, (), False, "", "") for each in listed]
    sums = totals(EDITION, decisions, DOSSIERS)
    assert sums.dossiers == 40
    assert sum(number for _, number in sums.by_category) == 40
    assert sum(number for _, number in sums.by_level) + sums.without_level == (
        40 if level is None or level >= EDITION.scale.minimum_level else 0
    )
    assert [key for key, _ in sums.by_category] == [*(c.key for c in EDITION.categories), ""]
    members = {code for each in listed for code in each.authority.members}
    assert sums.represented_communes == len(members)


def test_no_dossier_at_all_is_counted_too():
    empty = totals(EDITION, [], {})
    assert (empty.dossiers, empty.without_level, empty.represented_communes) == (0, 0, 0)
    assert dict(empty.by_category)[""] == 0
