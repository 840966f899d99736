"""Attachments cut into pieces and joined again: only the right pieces, in their places, open."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core import attachment
from jury_app.core.attachment import (
    MAX_FILE,
    MAX_PIECE,
    ROOM,
    AttachmentDrop,
    AttachmentPut,
    Piece,
    Place,
    clean_name,
    close_piece,
    count_of,
    is_piece,
    open_piece,
    promised,
    sizes_of,
)
from jury_app.core.fold import Fold, fold
from jury_app.errors import Damaged
from tests.builders import small_jury

JURY, KEY, OTHER = bytes(32), bytes([7]) * 32, bytes([8]) * 32
DIGEST = hashlib.sha256(b"file").digest()


def put(**change):
    fields = {
        "dossier": "001",
        "name": "plan.pdf",
        "media": "application/pdf",
        "size": ROOM + 1,
        "digest": DIGEST,
        "key": KEY,
        "pieces": (Piece(DIGEST, MAX_PIECE), Piece(DIGEST, MAX_PIECE - ROOM + 1)),
    }
    return AttachmentPut(**{**fields, **change})


@given(st.binary(min_size=1, max_size=200), st.integers(0, 49))
def test_a_piece_opens_at_its_place_alone(clear, number):
    place = Place(JURY, DIGEST, number, 50)
    piece, content = close_piece(clear, KEY, place)
    assert (piece, content) == close_piece(clear, KEY, place)
    assert is_piece(content, piece.name)
    assert piece.size == len(content) == len(clear) + MAX_PIECE - ROOM
    assert open_piece(content, KEY, place) == clear
    for key, elsewhere in (
        (OTHER, place),
        (KEY, Place(OTHER, DIGEST, number, 50)),
        (KEY, Place(JURY, OTHER, number, 50)),
        (KEY, Place(JURY, DIGEST, number + 1, 50)),
        (KEY, Place(JURY, DIGEST, number, 51)),
    ):
        with pytest.raises(Damaged):
            open_piece(content, key, elsewhere)


@given(st.binary(min_size=1, max_size=60), st.data())
def test_an_altered_piece_is_neither_itself_nor_opened(clear, data):
    place = Place(JURY, DIGEST, 0, 1)
    piece, content = close_piece(clear, KEY, place)
    where = data.draw(st.integers(0, len(content) - 1))
    for other in (
        content[:where],
        content[:where] + bytes([content[where] ^ 1]) + content[where + 1 :],
        content + b"\0",
    ):
        assert not is_piece(other, piece.name)
        with pytest.raises(Damaged):
            open_piece(other, KEY, place)


@given(st.integers(1, MAX_FILE))
def test_the_sizes_of_the_pieces_make_up_the_file(size):
    sizes = sizes_of(size)
    assert len(sizes) == count_of(size)
    assert sum(sizes) == size + len(sizes) * (MAX_PIECE - ROOM)
    assert all(each == MAX_PIECE for each in sizes[:-1])
    assert MAX_PIECE - ROOM < sizes[-1] <= MAX_PIECE


@pytest.mark.parametrize(
    "change",
    [
        {"size": 0},
        {"size": -1},
        {"size": MAX_FILE + 1},
        {"size": 2**60},
        {"size": ROOM},
        {"digest": b"short"},
        {"key": b"short"},
        {"pieces": ()},
        {"pieces": (Piece(DIGEST, MAX_PIECE), Piece(DIGEST, MAX_PIECE))},
        {"pieces": (Piece(b"", MAX_PIECE), Piece(DIGEST, MAX_PIECE - ROOM + 1))},
    ],
)
def test_an_act_that_promises_other_pieces_is_not_sound(change):
    assert put().is_sound
    assert not put(**change).is_sound


@given(st.text(max_size=300))
def test_a_cleaned_name_is_harmless_and_stays_as_it_is(name):
    clean = clean_name(name)
    assert clean == clean_name(clean)
    assert 0 < len(clean) <= attachment.LONGEST_NAME
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f\u202e]', clean)
    assert not clean.startswith(".")
    assert clean == clean.strip()


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Plan d’action 2019.pdf", "Plan d’action 2019.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\x\\plan.PDF", "C__Users_x_plan.PDF"),
        ("fac\u202efdp.exe", "facfdp.exe"),
        ("con.pdf", "_con.pdf"),
        ("e\u0301te\u0301.png", "été.png"),
        ("...", "_"),
        ("", "_"),
        (".pdf", "pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_of_others_are_cleaned(name, clean):
    assert clean_name(name) == clean


def test_a_renamed_copy_still_promises_its_piece():
    name = Piece(DIGEST, 1).name
    assert promised(name) == name
    assert promised(name.upper()) == name
    assert promised(name.replace(".bin", " (conflicted copy).bin")) == name
    assert promised(name.replace(".bin", "-2.bin")) == name
    assert promised(f"x{name}") == promised(f"{name}.tmp") == promised("desktop.ini") == ""


def test_what_was_said_last_about_a_file_stands_in_whatever_order_it_comes():
    jury = small_jury()
    first, second = put(), put(dossier="002")
    by_juror, unsound = put(dossier="003"), put(dossier="004", size=0)
    jury.write(jury.chair, first)
    jury.write(jury.chair, second)
    jury.write(jury.laptops[2], by_juror)
    jury.write(jury.chair, unsound)
    assert state(jury).attachments() == (first, second)
    jury.write(jury.laptops[2], AttachmentDrop("001", DIGEST))
    assert state(jury).attachments() == (first, second)
    jury.write(jury.chair, AttachmentDrop("001", DIGEST))
    assert state(jury).attachments() == (second,)
    jury.write(jury.chair, first)
    assert state(jury).attachments() == state(jury, -1).attachments() == (first, second)


def state(jury, step=1):
    entries = jury.entries()
    return fold(jury.id, entries[::step]) if step < 0 else _grown(jury.id, entries)


def _grown(jury, entries):
    found = Fold(jury)
    for each in entries:
        found.add([each])
    return found
