"""`jury-app verify` and `inspect` on a live store: what can be told without any key."""

import json
import random
import shutil

import pytest

from jury_app.commands.sentences import _SENTENCES
from jury_app.core.segment import pack
from jury_app.core.segment import parse as parse_segment
from jury_app.proof import anatomy
from tests.journeys.rehearsal import command, small

SEED = 3


@pytest.fixture
def store(tmp_path):
    """The exchange folder of a played edition, to be spoilt."""
    copy = tmp_path / "store"
    shutil.copytree(small().out / "echange", copy)
    return copy


def segments(store):
    return sorted(store.rglob("*.seg"))


def verified(store):
    status, out, _ = command("verify", store, "--json")
    answer = json.loads(out)
    assert answer["valid"] is (status == 0)
    (jury,) = answer["juries"]
    return status, jury


def test_a_sound_store(store):
    status, jury = verified(store)
    assert status == 0
    assert jury["jury"] == small().summary["verified"]["jury"]
    assert jury["acts"] >= small().summary["verified"]["acts"]
    assert jury["sealed"] is True
    assert [state for _, state in jury["rounds"]] == ["shown"]
    status, out, err = command("verify", store)
    assert (status, err) == (0, "")
    assert out.startswith("DOSSIER D’ÉCHANGE SAIN\u00a0: ")


def test_a_cut_an_altered_and_a_missing_segment_are_told_apart(store):
    chance = random.Random(SEED)
    cut, altered, gone = chance.sample(
        [each for each in segments(store) if parse_segment(each.read_bytes()).first == 1], 3
    )
    cut.write_bytes(cut.read_bytes()[:-20])
    content = bytearray(altered.read_bytes())
    content[80] ^= 1
    altered.write_bytes(content)
    device = gone.name.split("-")[0]
    gone.unlink()
    status, jury = verified(store)
    assert status == 1
    codes = {path.rpartition("/")[2]: code for path, code in jury["bad"]}
    assert codes == {cut.name: "segment_cut", altered.name: "segment_digest"}
    if any(each.name.startswith(device) for each in segments(store)):
        journals = {each["device"]: each for each in jury["journals"]}
        assert journals[device[:8]]["missing"][0][0] == 1
    _, out, _ = command("verify", store)
    assert "À RÉPARER" in out
    assert "altéré" in out


def test_a_bad_object_that_another_copy_makes_good_is_told_all_the_same(store):
    good = segments(store)[0]
    (good.parent / f"{good.stem}-2.seg").write_bytes(good.read_bytes()[:100])
    status, jury = verified(store)
    assert status == 1
    assert [code for _, code in jury["bad"]] == ["segment_cut"]
    assert all(not each["missing"] for each in jury["journals"])


def test_an_act_moved_to_another_device_and_one_of_another_jury(store):
    one, other = (parse_segment(segments(store)[at].read_bytes()) for at in (0, -1))
    folder = segments(store)[0].parent
    (folder / "moved.seg").write_bytes(pack(one.jury, other.device, one.first, one.acts))
    (folder / "foreign.seg").write_bytes(pack(bytes(32), one.device, one.first, one.acts))
    _, jury = verified(store)
    assert {path.rpartition("/")[2]: code for path, code in jury["bad"]} == {
        "foreign.seg": "segment_other_jury",
        "moved.seg": "segment_mismatch",
    }


def test_no_jury_no_folder_no_address(tmp_path):
    assert command("verify", tmp_path)[0] == 2
    assert command("inspect", tmp_path)[0] == 2
    assert command("inspect", tmp_path / "nowhere")[0] == 2
    for place in (tmp_path, tmp_path / "nowhere"):
        _, out, err = command("inspect", place)
        assert out == ""
        assert "Erreur «" not in err


# --- inspect --------------------------------------------------------------------------------------


def test_it_shows_each_act_of_a_segment_a_proof_and_a_store(store):
    one = segments(store)[0]
    for place in (one, small().proof, store):
        status, out, err = command("inspect", place, "--json")
        shown = [json.loads(line) for line in out.splitlines()]
        assert (status, err) == (0, "")
        assert shown
        assert all(each["acts"] and not each["code"] for each in shown)
    status, out, _ = command("inspect", store)
    assert status == 0
    assert "genesis" in out
    assert "groupe, clé 1" in out
    assert len(command("inspect", store, "--brief")[1].splitlines()) == len(segments(store))


def test_nothing_sealed_is_shown(store):
    """Not a grade, a name, a dossier or a key, wherever they lie."""
    _, out, _ = command("inspect", store)
    _, proof, _ = command("inspect", small().proof)
    said = out + proof
    raw = b"".join(each.read_bytes() for each in segments(store))
    keys = [
        each
        for found in map(parse_segment, (each.read_bytes() for each in segments(store)))
        for each in _secrets(found)
    ]
    assert len(keys) > 10
    for key in keys:
        assert key in raw
        assert key.hex()[:16] not in said
    assert "Colette" not in said
    assert "Issartel" not in said


def _secrets(found):
    """Byte strings of the hidden fields of control acts."""
    for raw in found.acts:
        act = anatomy.parse(raw)
        if act.header.group:
            yield act.body[:32]
            continue
        plain = anatomy.decode(act.body)
        for name in anatomy.HIDDEN & plain.keys():
            values = plain[name].values() if isinstance(plain[name], dict) else [plain[name]]
            yield from (each for each in values if isinstance(each, bytes) and each)


def test_a_bad_segment_is_named_and_the_others_are_shown(store):
    cut = segments(store)[1]
    cut.write_bytes(cut.read_bytes()[:50])
    status, out, _ = command("inspect", store)
    assert status == 1
    assert f"{cut.name}" in out
    assert "REFUSÉ\u00a0: segment_cut" in out
    assert "genesis" in out


def test_the_codes_it_names_have_sentences():
    for code in ("segment_mismatch", "segment_other_jury", "act_other_jury", "no_jury_here"):
        assert code in _SENTENCES
