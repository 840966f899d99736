"""The second reader, written from the specification alone, says what the program says."""

import ast
import io
import random
import sys
from pathlib import Path

import pytest

from docs import reader
from jury_app.errors import JuryError
from jury_app.proof.check import check_proof
from tests.journeys.rehearsal import small
from tests.proof.archive import Proof, write_files
from tests.vectors.vector import FOLDER

SEED = 1632
TRIES = 150
VECTORS = [reader.read_vector(path) for path in sorted(FOLDER.glob("*/*.txt"))]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda each: f"{each.layer}-{each.path.stem}")
def test_it_agrees_on_a_vector(vector):
    assert reader.judge(vector) == vector.expect


def test_its_command_agrees_on_all_of_them(capsys):
    assert reader.main(["--vectors", str(FOLDER)]) == 0
    assert capsys.readouterr().out == f"{len(VECTORS)} vectors, {len(VECTORS)} agreed\n"


def test_it_finds_a_difference(tmp_path, capsys):
    folder = tmp_path / "body"
    folder.mkdir()
    text = (FOLDER / "body" / "list.txt").read_text("utf-8")
    (folder / "list.txt").write_text(text.replace("expect: body_shape", "expect: accept"), "utf-8")
    assert reader.main(["--vectors", str(tmp_path)]) == 1
    assert "body/list: accept is right, this reader says body_shape" in capsys.readouterr().out


def test_it_accepts_a_sound_proof_with_the_same_figures(capsys):
    assert reader.main([str(small().proof)]) == 0
    checked = check_proof(small().proof)
    assert capsys.readouterr().out == (
        f"sound: {checked.acts} acts of {checked.devices} devices, "
        f"{checked.ballots_counted} ballots counted, {checked.ballots_rejected} rejected, "
        f"{checked.ballots_late} late, {checked.decisions} decisions\n"
    )


def verdicts(proof):
    """What the program and the second reader say of one archive; "" when they accept it."""
    packed = io.BytesIO()
    write_files(packed, proof.files())
    ours = theirs = ""
    try:
        check_proof(packed)
    except JuryError as error:
        ours = error.code
    try:
        reader.check_archive(packed)
    except reader.Bad as error:
        theirs = error.code
    return ours, theirs


def test_it_refuses_what_the_program_refuses():
    """Wherever one bit of an act is turned, both refuse; the first fault found may differ."""
    sound, chance = Proof.read(small().proof), random.Random(SEED)
    every = [
        (device, place) for device, acts in sound.journals.items() for place in range(len(acts))
    ]
    for device, place in chance.sample(every, min(TRIES, len(every))):
        proof = sound.copy()
        raw = bytearray(proof.journals[device][place])
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        proof.journals[device][place] = bytes(raw)
        ours, theirs = verdicts(proof)
        assert ours, (device.hex(), place)
        assert theirs, (ours, device.hex(), place)


def test_it_says_what_is_missing():
    sound = Proof.read(small().proof)
    device, acts = next(iter(sound.journals.items()))
    for change in (acts.pop, sound.keys.clear):
        change()
        ours, theirs = verdicts(sound)
        assert ours == theirs != "", device.hex()


def test_what_cannot_be_read_is_said(tmp_path, capsys):
    path = tmp_path / "text.zip"
    path.write_text("no archive")
    assert reader.main([str(path)]) == 1
    assert capsys.readouterr().out == "wrong: archive_container\n"
    assert reader.main([str(tmp_path / "none.zip")]) == 2
    assert reader.main([]) == 2
    assert "unreadable" in capsys.readouterr().err


def test_it_shares_nothing_with_the_program():
    tree = ast.parse(Path(reader.__file__).read_text("utf-8"))
    roots = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            roots.add((node.module or "").partition(".")[0])
    assert roots - set(sys.stdlib_module_names) == {"cryptography"}
