"""What even those who hold the right keys cannot do: the count of a proof is made again."""

from dataclasses import replace

import pytest

from jury_app.core.acts import ClosingSign, JournalSeal, Notice, RoundClose, RoundShow
from jury_app.core.outcome import diploma_code
from jury_app.core.round import Head
from jury_app.errors import Damaged
from jury_app.proof.check import check_proof
from tests.journeys.rehearsal import small
from tests.proof.archive import Proof, keys_of


@pytest.fixture(scope="module")
def sound():
    return Proof.read(small().proof)


@pytest.fixture(scope="module")
def chair():
    return keys_of(small().out, "presidence")


@pytest.fixture
def told(sound, chair, tmp_path):
    """Let the chair sign another closing and seal it; give the code of the refusal."""

    def tell(change):
        proof = sound.copy()
        ((device, place),) = proof.find(ClosingSign)
        closing = proof.text(proof.journals[device][place]).closing
        body = ClosingSign(change(closing))
        proof.journals[device][place] = proof.signed((device, place), body, chair[1])
        proof.resign(device, chair[1], place + 1)
        proof.seal_again(*chair)
        return refusal(proof.write(tmp_path / "told.zip"))

    return tell


def refusal(path):
    try:
        check_proof(path)
    except Damaged as error:
        return error.code
    return ""


def decisions(closing, change):
    """Change the first decision that has a level and no reason."""
    changed = next(each for each in closing.decisions if each.level and not each.reason)
    return replace(
        closing,
        decisions=tuple(change(each) if each is changed else each for each in closing.decisions),
    )


def test_signed_anew_without_a_change_the_proof_holds(told):
    assert told(lambda closing: closing) == ""


def test_a_level_without_a_reason_is_seen(told, sound):
    def lift(each):
        code = diploma_code(sound.jury, each.dossier, each.level % 5 + 1, each.mentions)
        return replace(each, level=each.level % 5 + 1, diploma_code=code)

    assert told(lambda closing: decisions(closing, lift)) == "override_without_reason"


def test_a_count_that_was_not_is_seen(told):
    def invent(each):
        return replace(each, computed=each.computed % 5 + 1, level=each.level % 5 + 1)

    def promote(each):
        return replace(each, rank=each.rank + 1)

    assert told(lambda closing: decisions(closing, invent)) == "count_differs"
    assert told(lambda closing: decisions(closing, promote)) == "count_differs"


def test_a_level_out_of_the_scale_is_seen(told, sound):
    def exaggerate(each):
        code = diploma_code(sound.jury, each.dossier, 9, each.mentions)
        return replace(each, level=9, reason="exceptionnel", diploma_code=code)

    assert told(lambda closing: decisions(closing, exaggerate)) == "level_out_of_scale"


def test_another_code_on_a_diploma_is_seen(told):
    def forge(each):
        return replace(each, diploma_code="AAAA-AAAA-AAAA-AAAA")

    assert told(lambda closing: decisions(closing, forge)) == "diploma_code_differs"


def test_a_decision_left_out_or_made_twice_is_seen(told):
    def without(closing):
        return replace(closing, decisions=closing.decisions[1:])

    def twice(closing):
        return replace(closing, decisions=(closing.decisions[0], *closing.decisions))

    assert told(without) == told(twice) == "decisions_incomplete"


def test_totals_that_do_not_add_up_are_seen(told):
    def inflate(closing):
        return replace(closing, totals=replace(closing.totals, represented_communes=9999))

    assert told(inflate) == "totals_differ"


def test_a_gap_without_a_reason_is_seen(told):
    assert told(lambda closing: replace(closing, gap_reason=" ")) == "gap_without_reason"


def test_a_closing_of_another_round_is_seen(told):
    assert told(lambda closing: replace(closing, round="0" * 16)) == "round_not_opened"


def test_a_cut_that_names_other_acts_is_seen(sound, chair, tmp_path):
    proof = sound.copy()
    ((device, place),) = proof.find(RoundClose)
    body = proof.text(proof.journals[device][place])
    voter = next(each for each in body.cut if each != device)
    cut = {**body.cut, voter: Head(body.cut[voter].seq, bytes(32))}
    proof.journals[device][place] = proof.signed((device, place), replace(body, cut=cut), chair[1])
    proof.resign(device, chair[1], place + 1)
    proof.seal_again(*chair)
    assert refusal(proof.write(tmp_path / "cut.zip")) == "cut_mismatch"


def test_ballots_cut_off_by_the_chair_change_the_count(sound, chair, tmp_path):
    proof = sound.copy()
    ((device, place),) = proof.find(RoundClose)
    body = proof.text(proof.journals[device][place])
    voter, _ = keys_of(small().out, "jure-01")
    cut = {**body.cut, voter: Head(1, proof.digest(voter, 0))}
    proof.journals[device][place] = proof.signed((device, place), replace(body, cut=cut), chair[1])
    proof.resign(device, chair[1], place + 1)
    proof.seal_again(*chair)
    assert refusal(proof.write(tmp_path / "cut.zip")) == "count_differs"


def test_without_a_closing_there_is_nothing_to_prove(sound, chair, tmp_path):
    proof = sound.copy()
    ((device, place),) = proof.find(ClosingSign)
    proof.journals[device][place] = proof.signed((device, place), Notice(), chair[1])
    proof.resign(device, chair[1], place + 1)
    proof.seal_again(*chair)
    assert refusal(proof.write(tmp_path / "none.zip")) == "closing_missing"


def test_a_juror_spoils_no_proof_by_writing_nonsense(sound, chair, tmp_path):
    """What nobody understands or nobody granted has no effect, as on every laptop."""
    juror, key = keys_of(small().out, "jure-01")
    proof = sound.copy()
    ((device, _),) = proof.find(JournalSeal)
    (closing,) = proof.find(ClosingSign)
    proof.append(juror, b"not encrypted at all", key)
    proof.append(juror, RoundShow("0" * 16), key, group=False)
    proof.append(juror, b"\xa1", key, group=False)
    proof.append(juror, proof.text(proof.journals[closing[0]][closing[1]]), key)
    proof.seal_again(device, chair[1])
    checked, before = check_proof(proof.write(tmp_path / "noise.zip")), check_proof(small().proof)
    assert (checked.acts_unreadable, checked.acts_void) == (2, 1)
    assert checked == replace(before, acts=before.acts + 4, acts_unreadable=2, acts_void=1)
