"""A proof in which anything was altered is refused, in a sentence, however well it was put back."""

import io
import json
import random
import re
import warnings
import zipfile
from dataclasses import replace

import pytest

from docs import reader
from jury_app.core.acts import BallotCast, ClosingSign, JournalSeal, RoundClose
from jury_app.core.encoding import encode
from jury_app.core.envelope import device_id, parse
from jury_app.core.segment import name as segment_name
from jury_app.core.segment import pack, spell
from jury_app.errors import JuryError
from jury_app.proof.check import check_proof
from tests.journeys.rehearsal import command, small
from tests.proof.archive import Proof, keys_of, stranger, write_files

SEED = 20181201
PLAIN_SPACE = re.compile(r" [;!?:»%]|« ")


@pytest.fixture(scope="module")
def sound():
    return Proof.read(small().proof)


@pytest.fixture(scope="module")
def juror():
    return keys_of(small().out, "jure-01")


@pytest.fixture
def refused(tmp_path):
    """Write an altered proof, have the command refuse it, and give the code."""

    def check(proof):
        path = tmp_path / "altered.zip"
        path.unlink(missing_ok=True)
        if isinstance(proof, Proof):
            proof.write(path)
        elif isinstance(proof, bytes):
            path.write_bytes(proof)
        else:
            write_files(path, proof)
        status, out, err = command("verify", path)
        assert status in (1, 2), out
        assert out == ""
        assert err.startswith("PREUVE REFUSÉE\u00a0: ")
        assert "Erreur «" not in err, "a code without a sentence"
        assert not PLAIN_SPACE.search(err)
        status, out, _ = command("verify", path, "--json")
        assert status in (1, 2)
        answer = json.loads(out)
        assert answer["valid"] is False
        assert reader.main([str(path)]) == status, "the second reader disagrees"
        return answer["code"]

    return check


def checks(proof):
    """Give the code of a refusal without the command, which is quicker; "" when accepted."""
    packed = io.BytesIO()
    write_files(packed, proof.files())
    try:
        check_proof(packed)
    except JuryError as error:
        return error.code
    return ""


def test_the_proof_is_valid_and_so_is_it_put_together_again(sound, tmp_path):
    status, out, err = command("verify", small().proof)
    assert (status, err) == (0, "")
    assert out.startswith("PREUVE VALABLE\u00a0: ")
    assert not PLAIN_SPACE.search(out)
    again = sound.write(tmp_path / "again.zip")
    assert check_proof(again) == check_proof(small().proof)
    assert json.loads(command("verify", again, "--json")[1]) == {
        "valid": True,
        **small().summary["verified"],
    }


def test_a_byte_of_any_act_is_refused(sound):
    chance = random.Random(SEED)
    every = [
        (device, place) for device in sound.journals for place in range(len(sound.journals[device]))
    ]
    for device, place in every * 2:
        proof = sound.copy()
        raw = bytearray(proof.journals[device][place])
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        proof.journals[device][place] = bytes(raw)
        assert checks(proof), (device.hex(), place)


def test_a_byte_of_every_part_of_an_act_is_refused(sound):
    ballot, control = sound.find(BallotCast)[0], sound.find(RoundClose)[0]
    for device, place in (ballot, control):
        raw = sound.journals[device][place]
        act = parse(raw)
        parts = {
            "signature": raw.index(act.signature),
            "body": raw.index(act.body),
            "device": raw.index(act.device),
            "jury": raw.index(act.header.jury),
            "prev": raw.index(act.prev),
        }
        # Every byte of the frame, and the first, middle and last one of each part.
        places = {*range(8), len(raw) - 1, *range(len(raw) - 72, len(raw) - 64)}
        for start in parts.values():
            places |= {start, start + 7, start + 15}
        for at in sorted(places):
            proof = sound.copy()
            altered = bytearray(raw)
            altered[at] ^= 0x01
            proof.journals[device][place] = bytes(altered)
            assert checks(proof), (device.hex(), place, at)


def test_an_act_left_out_of_any_journal_is_missed(sound, refused):
    for device, acts in sound.journals.items():
        for place in {0, len(acts) // 2, len(acts) - 1}:
            proof = sound.copy()
            del proof.journals[device][place]
            if not proof.journals[device]:
                del proof.journals[device]
            # The chair's last act is the seal itself.
            codes = {"act_missing", "seal_missing"}
            assert refused(proof) in codes
            assert refused(proof.files(gaps=True)) in codes


def test_acts_in_another_order_are_refused(sound):
    for device, acts in sound.journals.items():
        if len(acts) < 3:
            continue
        proof = sound.copy()
        middle = len(acts) // 2
        journal = proof.journals[device]
        journal[middle - 1 : middle + 1] = reversed(journal[middle - 1 : middle + 1])
        assert checks(proof) in {"act_missing", "broken_chain"}


def test_swapped_ballots_are_refused(sound, refused):
    ballots = sound.find(BallotCast)
    first = ballots[0]
    same = next(each for each in ballots[1:] if each[0] == first[0])
    other = next(each for each in ballots if each[0] != first[0])
    for one, two in ((first, same), (first, other)):
        proof = sound.copy()
        proof.journals[one[0]][one[1]], proof.journals[two[0]][two[1]] = (
            sound.journals[two[0]][two[1]],
            sound.journals[one[0]][one[1]],
        )
        assert refused(proof) in {"act_missing", "foreign_act"}


def test_a_journal_left_out_is_missed(sound, refused):
    for device in sound.journals:
        proof = sound.copy()
        del proof.journals[device]
        assert refused(proof) in {
            "act_missing",
            "genesis_missing",
            "unknown_device",
            "seal_missing",
        }


def test_without_the_seal_or_the_closing_nothing_is_proven(sound, refused):
    (seal,) = sound.find(JournalSeal)
    (closing,) = sound.find(ClosingSign)
    proof = sound.copy()
    del proof.journals[seal[0]][seal[1] :]
    assert refused(proof) == "seal_missing"
    proof = sound.copy()
    del proof.journals[closing[0]][closing[1] :]
    assert refused(proof) == "seal_missing"


def test_acts_of_strangers_are_refused(sound, refused):
    key = stranger()
    public = key.public_key().public_bytes_raw()
    ballot = sound.find(BallotCast)[0]
    # In a journal of his own, under a name that is rightly his.
    proof = sound.copy()
    raw = proof.journals[ballot[0]][ballot[1]]
    device = device_id(public, bytes(32))
    header = replace(parse(raw).header, device=device, seq=1, prev=b"", seen={})
    proof.journals[device] = [proof.fresh(header, proof.text(raw), key)]
    assert refused(proof) == "unknown_device"
    # At the end of a juror's journal.
    proof = sound.copy()
    proof.append(ballot[0], proof.text(raw), key)
    assert refused(proof) == "bad_signature"
    # In the place of a ballot, the chain behind it put right.
    proof = sound.copy()
    proof.resign(ballot[0], key, ballot[1])
    assert refused(proof) == "bad_signature"


def test_another_jurys_journals_are_refused(sound, refused):
    other = Proof.read(small(times=2).proof)
    device = next(iter(other.journals))
    proof = sound.copy()
    proof.journals[device] = other.journals[device]
    assert refused(proof) == "other_jury"
    proof = sound.copy()
    proof.jury, proof.facts = other.jury, other.facts
    assert refused(proof) == "other_jury"


def test_even_a_right_key_adds_nothing_after_the_seal(sound, refused, juror):
    device, key = juror
    ballot = next(each for each in sound.find(BallotCast) if each[0] == device)
    proof = sound.copy()
    proof.append(device, proof.text(proof.journals[device][ballot[1]]), key)
    assert refused(proof) == "act_after_seal"


def test_even_a_right_key_rewrites_nothing_before_the_seal(sound, refused, juror):
    device, key = juror
    mine = [place for each, place in sound.find(BallotCast) if each == device]
    proof = sound.copy()
    one, two = (proof.text(proof.journals[device][place]) for place in mine[:2])
    proof.journals[device][mine[0]] = proof.signed((device, mine[0]), two, key)
    proof.journals[device][mine[1]] = proof.signed((device, mine[1]), one, key)
    proof.resign(device, key, mine[0])
    assert refused(proof) == "act_altered"
    # Without putting the chain behind it right, so that the newest act stays the sealed one.
    proof = sound.copy()
    proof.journals[device][mine[0]] = proof.signed((device, mine[0]), two, key)
    assert refused(proof) == "broken_chain"


def test_other_group_keys_are_refused(sound, refused):
    flipped = bytes([sound.keys[1][0] ^ 1]) + sound.keys[1][1:]
    for keys, code in (
        ({1: flipped}, "epoch_key_wrong"),
        ({1: b"short"}, "epoch_key_wrong"),
        ({}, "epoch_key_missing"),
        ({**sound.keys, 2: bytes(32)}, "epoch_key_wrong"),
        ({"1": sound.keys[1]}, "archive_shape"),
        ({1: "key"}, "archive_shape"),
    ):
        proof = sound.copy()
        proof.keys = keys
        assert refused(proof) == code


def test_other_facts_of_the_jury_are_refused(sound, refused):
    for facts, code in (
        ({"format": 1, "jury": bytes(32)}, "other_jury"),
        ({"format": 1, "jury": b""}, "other_jury"),
        ({"format": 1, "jury": "x"}, "archive_shape"),
        ({"format": 1}, "archive_shape"),
        ({"format": 2, "jury": sound.jury}, "newer_archive"),
        ({"format": True, "jury": sound.jury}, "newer_archive"),
        ({"format": 1, "jury": sound.jury, "more": 1}, "archive_shape"),
    ):
        proof = sound.copy()
        proof.facts = facts
        assert refused(proof) == code


def test_the_container_holds_what_it_must_and_nothing_else(sound, refused):
    files = sound.files()
    inner = next(name for name in files if name.startswith("journal/"))
    device = inner.split("/")[1]
    other = next(n for n in files if n.startswith("journal/") and n.split("/")[1] != device)
    altered = bytearray(files[inner])
    altered[100] ^= 1
    for change, code in (
        ({"jury.cbor": None}, "archive_incomplete"),
        ({"keys.cbor": None}, "archive_incomplete"),
        ({"jury.cbor": b"\xff"}, "not_canonical"),
        ({"keys.cbor": encode([])}, "archive_shape"),
        ({"notes.txt": b"bonjour"}, "archive_stranger"),
        ({inner: bytes(altered)}, "segment_digest"),
        ({inner: files[inner][:-1]}, "segment_cut"),
        ({inner: files[inner] + b"\0"}, "segment_tail"),
        ({inner: files[inner][: len(files[inner]) // 2]}, "segment_cut"),
        ({inner: b"JURYSEG2" + files[inner][8:]}, "segment_magic"),
        ({inner: b""}, "segment_cut"),
        ({inner: files[other]}, "archive_stranger"),
        ({inner.replace(device, device.upper()): files[inner]}, "archive_stranger"),
        ({inner: None, "journal/" + inner.split("/")[2]: files[inner]}, "archive_stranger"),
    ):
        changed = {
            name: content for name, content in {**files, **change}.items() if content is not None
        }
        assert refused(changed) == code, change.keys()


def test_a_segment_says_whose_and_which_acts_it_holds(sound, refused):
    device, acts = max(sound.journals.items(), key=lambda item: len(item[1]))
    files = {n: c for n, c in sound.files().items() if spell(device) not in n}
    for segment, code in (
        (pack(bytes(32), device, 1, acts), "other_jury"),
        (pack(sound.jury, bytes(16), 1, acts), "foreign_act"),
        (pack(sound.jury, device, 2, acts), "act_missing"),
        (pack(sound.jury, device, 1, [b"\x00", *acts[1:]]), "act_shape"),
    ):
        where = device if segment[40:56] == device else bytes(16)
        inner = f"journal/{spell(where)}/{segment_name(segment)}"
        assert refused({**files, inner: segment}) == code


def test_the_same_segment_twice_is_refused(sound, refused):
    (device, acts) = next(iter(sound.journals.items()))
    twice = pack(sound.jury, device, 1, acts[:1])
    inner = f"journal/{spell(device)}/{segment_name(twice)}"
    assert refused({**sound.files(), inner: twice}) in {"act_missing", "broken_chain"}
    out = io.BytesIO()
    write_files(out, sound.files())
    with zipfile.ZipFile(out, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # it says what we do on purpose
        archive.writestr("keys.cbor", encode({1: bytes(32)}))
    assert refused(out.getvalue()) == "archive_duplicate"


def test_a_compressed_archive_is_refused_before_it_swells(sound, refused):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sound.files().items():
            archive.writestr(name, content)
    assert refused(out.getvalue()) == "archive_shape"


def test_a_cut_archive_is_refused(refused):
    whole = small().proof.read_bytes()
    for size in (0, 1, 100, len(whole) // 3, len(whole) // 2, len(whole) - 30, len(whole) - 1):
        assert refused(whole[:size]) == "archive_container"


def test_bytes_of_the_container_are_refused_or_mean_nothing():
    """A date or an attribute of the container may change; never what it proves, never a crash."""
    whole, chance = small().proof.read_bytes(), random.Random(SEED)
    checked = check_proof(small().proof)
    directory = whole.rindex(b"PK\x01\x02")
    places = [chance.randrange(len(whole)) for _ in range(40)]
    places += [chance.randrange(directory, len(whole)) for _ in range(60)]
    for at in places:
        altered = bytearray(whole)
        altered[at] ^= 1 << chance.randrange(8)
        try:
            assert check_proof(io.BytesIO(bytes(altered))) == checked
        except JuryError:
            continue


def test_a_missing_file_is_named(tmp_path):
    status, _, err = command("verify", tmp_path / "absent.zip")
    assert status == 2
    assert "absent.zip est introuvable" in err
    status, _, err = command("verify", tmp_path)
    assert status == 2
    assert "ne contient aucun jury" in err
