"""Every sentence is read back, and each of its claims checked against the grades."""

import re
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.explanation import Lacking, Named, Order, Wording
from jury_app.core.tally import Gauge, sort_key

ONE, OTHER = "Le Havre", "L’Haÿ-les-Roses"
PLAIN_SPACE = re.compile(r" [;!?:»%@]|« |\d [%@]")

NAME = f"(?:{ONE}|{OTHER})"
SHARE = r"(?:[\d,]+\u00a0%|[\d\u202f]+ jurés? sur [\d\u202f]+)"
CAMP = r"(?:plus de \d\u00a0@|moins de \d\u00a0@|\d\u00a0@(?: ou plus| ou moins)?)"
TOLD = (
    rf"(?P<share_{{0}}>{SHARE})(?: de ses jurés| des jurés)? donnai(?:en)?t (?P<camp_{{0}}>{CAMP})"
)
EVEN = (
    rf"(?: \(autant donnaient (?P<even_{{0}}>{CAMP})\u202f; "
    r"à égalité, ceux d’en dessous comptent\))?"
)
HEAD = (
    r"(?:À égalité sur (?P<steps>la première comparaison|les \d+ premières comparaisons), )?"
    rf"(?P<ahead>{NAME}) devance (?P<behind>{NAME})\u00a0: "
)
BODIES = {
    "one camp": (
        TOLD.format("a")
        + EVEN.format("a")
        + rf", contre (?P<share_b>{SHARE}) pour {NAME}"
        + EVEN.format("b")
    ),
    "two camps": TOLD.format("a")
    + f", alors que pour {NAME}, "
    + TOLD.format("b")
    + EVEN.format("b"),
    "none behind": TOLD.format("a") + f", alors que pour {NAME}, aucun",
    "none ahead": (
        rf"aucun de ses jurés ne donnait (?P<camp_a>{CAMP}), "
        rf"contre (?P<share_b>{SHARE}) pour {NAME}" + EVEN.format("b")
    ),
    "reach": (
        "de part et d’autre, " + TOLD.format("a") + r", mais au (?P<end>moins|plus) "
        rf"(?P<grade_a>\d)\u00a0@ pour {NAME} "
        rf"et au (?:moins|plus) (?P<grade_b>\d)\u00a0@ pour {NAME}"
    ),
}
PATTERNS = {case: re.compile(HEAD + body + r"\.") for case, body in BODIES.items()}


def number(text):
    return int(text.replace("\u202f", ""))


def told_of(counts, camp):
    """Return how many gave what a camp is said to have given, and whether it is above."""
    grade = int(re.search(r"\d", camp)[0])
    assert " ou " not in camp or 0 < grade < len(counts) - 1
    if camp.startswith("plus") or camp.endswith("plus"):
        return sum(counts[grade + camp.startswith("plus") :]), True
    if camp.startswith("moins") or camp.endswith("moins"):
        return sum(counts[: grade + camp.endswith("moins")]), False
    assert grade in (0, len(counts) - 1)
    return counts[grade], grade > 0


def check_share(text, size, n):
    """Check a share as it is written; return its value as a reader takes it."""
    if "sur" in text:
        told, of = re.split(r" jurés? sur ", text)
        assert (number(told), number(of)) == (size, n)
        assert ("juré " in text) == (size == 1)
        return Fraction(size, n)
    shown = Fraction(text.removesuffix("\u00a0%").replace(",", ".")) / 100
    exact = Fraction(size, n)
    assert abs(shown - exact) <= Fraction(1, 2000)
    assert shown == exact or ("," in text and shown not in (0, Fraction(1, 2), 1))
    return shown


def read_back(sentence, grades):
    """Check every claim of a sentence that orders two dossiers of one level; name its case."""
    case, found = next(
        (case, match)
        for case, pattern in PATTERNS.items()
        if (match := pattern.fullmatch(sentence))
    )
    facts = {key: value for key, value in found.groupdict().items() if value is not None}
    ahead, behind = grades[facts["ahead"]], grades[facts["behind"]]
    assert sort_key(ahead) > sort_key(behind)
    size, above = told_of(ahead, facts["camp_a"])
    other, other_above = told_of(behind, facts.get("camp_b", facts["camp_a"]))
    shown = check_share(facts["share_a"], size, sum(ahead)) if "share_a" in facts else 0
    seen = check_share(facts["share_b"], other, sum(behind)) if "share_b" in facts else 0
    for letter, counts, camp in (("a", ahead, size), ("b", behind, other)):
        if even := facts.get(f"even_{letter}"):
            assert told_of(counts, even) == (camp, True)
    if case == "one camp":
        assert (shown > seen) if above else (shown < seen)
    elif case == "two camps":
        assert above
        assert not other_above
    elif case == "none behind":
        assert (above, other) == (True, 0)
    elif case == "none ahead":
        assert (above, size) == (False, 0)
    else:
        check_reach(facts, ahead, behind, above=above)
        assert size * sum(behind) == other * sum(ahead)
    return f"later {case}" if "steps" in facts else case


def check_reach(facts, ahead, behind, *, above):
    assert int(facts["grade_a"]) > int(facts["grade_b"])
    assert facts["end"] == ("moins" if above else "plus")
    share = told_of(ahead, facts["camp_a"])[0]
    for grade, counts in ((int(facts["grade_a"]), ahead), (int(facts["grade_b"]), behind)):
        reached = sum(counts[grade:]) if above else sum(counts[: grade + 1])
        assert reached * sum(ahead) == share * sum(counts)
        assert counts[grade]


def compared(one, other, language="fr"):
    return Wording(language).comparison(Named(ONE, Gauge.of(one)), Named(OTHER, Gauge.of(other)))


def check(one, other):
    sentence = compared(one, other)
    assert not PLAIN_SPACE.search(sentence)
    levels = (Gauge.of(one).level, Gauge.of(other).level)
    if levels[0] != levels[1]:
        high, low = sorted(zip(levels, (ONE, OTHER), strict=True), reverse=True)
        told = f"{high[1]} est à {high[0]}\u00a0@, {low[1]} à {low[0]}\u00a0@."
        assert sentence == told
        return "levels"
    if sort_key(one) == sort_key(other):
        assert "égalité exacte" in sentence
        return "tie"
    return read_back(sentence, {ONE: one, OTHER: other})


def test_sentences_are_true_on_every_pair_of_small_profiles():
    profiles = [counts for counts in product(range(5), repeat=4) if 1 <= sum(counts) <= 4]
    profiles += [(0, 3, 1, 2), (0, 3, 2, 1), (1, 2, 4, 1), (2, 1, 4, 1)]
    cases = {check(one, other) for one, other in combinations(profiles, 2)}
    assert cases == {"levels", "tie", *BODIES, *(f"later {case}" for case in BODIES)}


counts_strategy = st.lists(st.integers(0, 400), min_size=6, max_size=6).filter(any)


@given(counts_strategy, counts_strategy)
def test_sentences_are_true_in_large_juries(one, other):
    check(one, other)


@given(st.integers(1, 2000), st.integers(1, 2000), st.integers(-2, 2))
def test_shares_that_look_alike_are_told_in_jurors(size, further, change):
    check((0, 0, 0, size + further, size), (0, 0, 0, size + further + abs(change), size))


@pytest.mark.parametrize(
    ("one", "other", "fr", "en"),
    [
        (
            (0, 0, 0, 0, 3, 0),
            (0, 0, 0, 3, 0, 0),
            "A est à 4 @, B à 3 @.",
            "A is at 4 @, B at 3 @.",
        ),
        (
            (0, 0, 2, 9, 9, 0),
            (0, 0, 8, 10, 2, 0),
            (
                "A devance B : 45 % de ses jurés donnaient plus de 3 @, alors que pour B, 40 % des "
                "jurés donnaient moins de 3 @."
            ),
            (
                "A is ahead of B: 45% of its jurors gave more than 3 @, while for B, 40% of the "
                "jurors gave less than 3 @."
            ),
        ),
        (
            (0, 0, 0, 11, 9, 0),
            (0, 0, 0, 12, 8, 0),
            "A devance B : 45 % de ses jurés donnaient plus de 3 @, contre 40 % pour B.",
            "A is ahead of B: 45% of its jurors gave more than 3 @, against 40% for B.",
        ),
        (
            (0, 0, 1, 7, 0, 0),
            (0, 0, 2, 4, 2, 0),
            (
                "A devance B : 12,5 % de ses jurés donnaient moins de 3 @, contre 25 % pour B "
                "(autant donnaient plus de 3 @ ; à égalité, ceux d’en dessous comptent)."
            ),
            (
                "A is ahead of B: 12.5% of its jurors gave less than 3 @, against 25% for B "
                "(as many gave more than 3 @; if the camps are even, those below count)."
            ),
        ),
        (
            (0, 0, 0, 501, 499, 0),
            (0, 0, 0, 1002, 997, 0),
            (
                "A devance B : 499 jurés sur 1 000 donnaient plus de 3 @, contre 997 jurés sur "
                "1 999 pour B."
            ),
            (
                "A is ahead of B: 499 jurors out of 1,000 gave more than 3 @, against 997 jurors "
                "out of 1,999 for B."
            ),
        ),
        (
            (0, 0, 0, 2, 1, 0),
            (0, 0, 0, 4, 2, 0),
            (
                "A et B sont à égalité exacte : leurs notes se répartissent dans les mêmes "
                "proportions."
            ),
            "A and B are exactly tied: their grades are spread in the same proportions.",
        ),
    ],
)
def test_wording_in_both_languages(one, other, fr, en):
    pair = (Named("A", Gauge.of(one)), Named("B", Gauge.of(other)))
    assert spaced(Wording().comparison(*pair)) == fr
    assert spaced(Wording("en").comparison(*pair)) == en


def spaced(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@given(counts_strategy, counts_strategy)
def test_who_comes_first_in_the_question_does_not_change_the_answer(one, other):
    if sort_key(one) != sort_key(other):
        pair = (Named(ONE, Gauge.of(one)), Named(OTHER, Gauge.of(other)))
        assert Wording().comparison(*pair) == Wording().comparison(*reversed(pair))


@given(counts_strategy, counts_strategy)
def test_both_languages_tell_the_same_figures(one, other):
    figures = [
        re.findall(
            r"\d+", re.sub(r"(?<=\d)[,\u202f](?=\d{3}\b)", "", compared(one, other, language))
        )
        for language in ("fr", "en")
    ]
    assert figures[0] == figures[1]


def test_level_is_told_by_what_half_of_the_jurors_gave():
    assert Wording().level(3, 5) == (
        "3\u00a0@\u00a0: au moins la moitié des jurés lui ont donné 3\u00a0@ ou plus."
    )
    assert spaced(Wording().level(5, 5)).endswith("lui ont donné 5 @.")
    assert spaced(Wording("en", "stars").level(2, 5)) == (
        "2 stars: at least half of the jurors gave it 2 stars or more."
    )


@pytest.mark.parametrize(
    ("expressed", "fr", "en"),
    [
        (0, "0 note exprimée, il en faut 3", "0 grades expressed, 3 needed"),
        (1, "1 note exprimée, il en faut 3", "1 grade expressed, 3 needed"),
        (2, "2 notes exprimées, il en faut 3", "2 grades expressed, 3 needed"),
    ],
)
def test_missing_quorum_says_what_lacks(expressed, fr, en):
    assert spaced(Wording().quorum_missing(expressed, 3)) == (
        f"Non classé, quorum non atteint : {fr}."
    )
    assert Wording("en").quorum_missing(expressed, 3) == f"Not ranked, quorum not reached: {en}."


@pytest.mark.parametrize("language", ["fr", "en"])
def test_settled_ties_name_what_settled_them(language):
    wording = Wording(language)
    because = wording.comparison(Named("A", Gauge.of((0, 2))), Named("B", Gauge.of((1, 1))))
    by_criterion = wording.settled_by_criterion("Démocratie", because)
    assert "Démocratie" in by_criterion
    assert by_criterion.endswith(because)
    assert re.search("A .*B .*A ", wording.settled_by_casting_vote("A", "B"))


def test_french_typography_in_every_fixed_sentence():
    wording = Wording()
    sentences = [
        wording.general_rule(),
        wording.level(2, 5),
        wording.quorum_missing(2, 3),
        wording.settled_by_criterion("Accès", wording.level(2, 5)),
        wording.settled_by_casting_vote("A", "B"),
    ]
    assert "«\u00a0Accès\u00a0»" in sentences[3]
    for sentence in sentences:
        assert not PLAIN_SPACE.search(sentence)
        assert "'" not in sentence


def test_a_name_stays_as_it_was_written():
    pair = (Named("L'Été : {2}", Gauge.of((0, 2))), Named("B", Gauge.of((2, 0))))
    assert Wording().comparison(*pair).startswith("L'Été : {2} est à 1")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_reason_is_said_in_the_language_of_who_asks(language):
    wording = Wording(language)
    one, other = Named("A", Gauge.of((0, 2))), Named("B", Gauge.of((1, 1)))
    compared = wording.comparison(one, other)
    assert wording.because(Order(one, other)) == compared
    assert wording.because(Order(one, other, "X")) == wording.settled_by_criterion("X", compared)
    assert wording.because(Lacking(1, 3)) == wording.quorum_missing(1, 3)
    assert wording.because(None) == ""
