"""The key on paper: words that survive a tired hand, and a signature that nobody else makes."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core import recovery
from jury_app.core.round import Head
from jury_app.errors import Refused

SECRETS = st.binary(min_size=32, max_size=32)
SECRET = bytes(range(32))
WORDS = recovery.words_of(SECRET)


@given(SECRETS)
def test_words_and_code_give_the_secret_back(secret):
    words = recovery.words_of(secret)
    assert len(words) == recovery.WORDS
    assert recovery.read_words(" ".join(words)) == recovery.Reading(secret, ())
    assert recovery.read_words(recovery.scanned_text(secret)).secret == secret
    assert recovery.read_words("".join(words)).secret == secret


@given(SECRETS, st.integers(0, 17), st.integers(0, 4), st.sampled_from("bdfghjklmnprstvzaiou"))
def test_one_wrong_letter_is_put_right(secret, at, place, letter):
    words = list(recovery.words_of(secret))
    words[at] = words[at][:place] + letter + words[at][place + 1 :]
    assert recovery.read_words(" ".join(words)).secret == secret


@given(SECRETS, st.integers(0, 17), st.integers(0, 4))
def test_one_missing_letter_is_put_right(secret, at, place):
    words = list(recovery.words_of(secret))
    words[at] = words[at][:place] + words[at][place + 1 :]
    assert recovery.read_words(" ".join(words)) == recovery.Reading(secret, (at + 1,))


@given(SECRETS, st.integers(0, 17), st.integers(0, 5), st.sampled_from("abdo"))
def test_one_surplus_letter_is_put_right(secret, at, place, letter):
    words = list(recovery.words_of(secret))
    words[at] = words[at][:place] + letter + words[at][place:]
    assert recovery.read_words(" ".join(words)) == recovery.Reading(secret, (at + 1,))


def test_neighbours_exchanged_are_put_right():
    words = [WORDS[1], WORDS[0], *WORDS[2:]]
    assert recovery.read_words(" ".join(words)) == recovery.Reading(SECRET, (1, 2))


@pytest.mark.parametrize("between", [" ", "-", ", ", "\n", "  1. ", " – "])
def test_case_accents_and_what_stands_between_do_not_matter(between):
    text = between.join(WORDS).upper().replace("A", "À")
    assert recovery.read_words(text).secret == SECRET


@pytest.mark.parametrize(
    "words",
    [
        (),
        WORDS[:17],
        (*WORDS, WORDS[0]),
        ("babab",) * 18,
        (*WORDS[:2], "xxxxx", "xxxxx", *WORDS[4:]),
        (WORDS[1], WORDS[2], WORDS[0], *WORDS[3:]),
    ],
)
def test_what_is_beyond_repair_is_refused(words):
    with pytest.raises(Refused) as caught:
        recovery.read_words(" ".join(words))
    assert caught.value.code == "recovery_words"


@given(st.text(max_size=200))
def test_any_text_is_refused_or_read(text):
    with suppress(Refused):
        assert len(recovery.read_words(text).secret) == recovery.SECRET


def test_a_word_typed_again_is_compared_kindly():
    assert recovery.same_word(f" {WORDS[3].upper()} ", WORDS[3])
    assert not recovery.same_word(WORDS[4], WORDS[3])
    assert not recovery.same_word("", WORDS[3])


def test_a_secret_has_32_bytes():
    with pytest.raises(ValueError, match="31"):
        recovery.words_of(bytes(31))


def test_a_claim_binds_everything_it_names():
    cut = Head(7, bytes(32))
    whole = {"jury": b"j" * 32, "device": b"d" * 16, "seq": 3, "of": b"l" * 16, "cut": cut}

    def claimed(secret=SECRET, **other):
        facts = {**whole, **other}
        return recovery.claim(secret, *list(facts.values())[:3], of=facts["of"], cut=facts["cut"])

    def holds(signature):
        sign = recovery.sign_public(SECRET)
        place = (whole["jury"], whole["device"], whole["seq"])
        return recovery.vouches(sign, signature, *place, of=whole["of"], cut=cut)

    assert holds(claimed())
    assert not holds(claimed(secret=bytes(32)))
    for name, other in (
        ("jury", bytes(32)),
        ("device", bytes(16)),
        ("seq", 4),
        ("of", bytes(16)),
        ("cut", Head(8, bytes(32))),
        ("cut", None),
    ):
        assert not holds(claimed(**{name: other}))
    assert not recovery.vouches(b"short", claimed(), b"", b"", 1, of=b"", cut=None)
