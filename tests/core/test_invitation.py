"""Invitations survive mail, codes survive the phone, and requests prove that both arrived."""

import string
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.encoding import encode
from jury_app.core.invitation import (
    CODE_LETTERS,
    Enrolment,
    Invitation,
    code_of,
    from_text,
    key_of,
    read_access,
    read_request,
    secret_key_of,
    spoken_digits,
    to_compact,
    to_text,
    write_access,
    write_request,
)
from jury_app.core.plain import to_plain
from jury_app.core.sealing import decrypt, encrypt, pad
from jury_app.errors import Damaged, JuryError, Refused
from tests.builders import Laptop, member_key, secret

KEYS = Laptop.of(2).keys
INVITE = bytes(range(16))
INVITATION = Invitation(
    jury=secret("jury"),
    founder_sign=KEYS.sign_public,
    founder_box=KEYS.box_public,
    invite=INVITE,
    member=member_key(2),
    name="Mme Zoé d’Hervé",
    label="Villes Internet",
    vintage=2019,
    store="/media/clé",
)
REQUEST = Enrolment(INVITE, member_key(2), KEYS.sign_public, KEYS.box_public, "portable")
KEY = secret("key")
NONCE = bytes(12)


def refused(text):
    with pytest.raises(JuryError) as caught:
        from_text(text)
    return caught.value.code


def spelled(content):
    letters = b64encode(content + sha256(content).digest()[:8]).decode()
    return f"Jury - invitation 1\n{letters}\n"


def test_an_invitation_is_read_again():
    text = to_text(INVITATION)
    assert from_text(text) == INVITATION
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 72
    assert text.startswith("Jury - invitation 1\n")


def test_an_invitation_fits_a_code_that_a_telephone_reads():
    hidden = secret("hidden")
    whole = replace(
        INVITATION,
        store="webdav:https://nuage.agglomeration.example/remote.php/dav/files/jury/label-2019",
        secret=encrypt(bytes(32), hidden, NONCE, b"context"),
        access=write_access("jury", "correct horse battery staple", hidden, NONCE),
    )
    text = to_compact(whole)
    assert from_text(text) == from_text(text.lower()) == from_text(f" {text}\r\n") == whole
    assert set(text) <= set(string.ascii_uppercase + string.digits + ":")
    assert len(text) < 1100


def test_what_a_camera_misreads_is_refused():
    text = to_compact(INVITATION)
    assert refused(text[:-1]) == refused(text.replace("A", "B", 1)) == "invitation_cut"
    assert refused("JURY1:") == refused("JURY1:89é") == "invitation_cut"
    assert refused(text.replace("JURY1", "JURY2")) == "newer_invitation"


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_access_to_a_store_opens_with_its_key_only(user, password):
    hidden = secret("hidden")
    access = write_access(user, password, hidden, NONCE)
    assert read_access(access, hidden) == (user, password)
    for key, data in ((secret("other"), access), (hidden, access[:-1])):
        with pytest.raises(Damaged):
            read_access(data, key)


def test_an_access_is_two_texts_and_its_length_tells_little():
    hidden, context = secret("hidden"), b"jury-store-access-v1"
    for plain in (
        [],
        {"user": "a"},
        {"user": "a", "password": 1},
        {"user": "", "password": "", "z": 0},
    ):
        with pytest.raises(Damaged):
            read_access(encrypt(pad(encode(plain), 64), hidden, NONCE, context), hidden)
    short, long = (write_access("jury", each, hidden, NONCE) for each in ("a", "a" * 20))
    assert len(short) == len(long)


@given(st.text(max_size=80), st.text(max_size=80), st.binary(max_size=80))
def test_any_names_come_through(name, store, sealed):
    invitation = replace(INVITATION, name=name, store=store, secret=sealed)
    assert from_text(to_text(invitation)) == invitation


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: "\n\n" + text + "\n\n",
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(f"  {line} " for line in text.splitlines()),
        lambda text: text.replace("\n", "\n\n"),
    ],
)
def test_what_mail_does_to_a_text_is_forgiven(change):
    assert from_text(change(to_text(INVITATION))) == INVITATION


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not_an_invitation"),
        ("%PDF-1.7", "not_an_invitation"),
        ("Jury - invitation 2\nAAAA", "newer_invitation"),
        ("Jury - invitation 1", "invitation_cut"),
        ("Jury - invitation 1\nAAAA", "invitation_cut"),
        ("Jury - invitation 1\n!!!!", "invitation_cut"),
        ("Jury - invitation 1\nÀ bientôt", "invitation_cut"),
        (to_text(INVITATION)[:-5], "invitation_cut"),
        (to_text(INVITATION) + "AAAA", "invitation_cut"),
        (spelled(b""), "not_canonical"),
        (spelled(b"\xff"), "not_canonical"),
        (spelled(encode([])), "body_shape"),
        (spelled(encode({**to_plain(INVITATION), "more": 1})), "body_shape"),
    ],
)
def test_something_else_is_refused_by_its_name(text, code):
    assert refused(text) == code


@pytest.mark.parametrize("field", ["jury", "founder_sign", "founder_box", "invite", "member"])
def test_keys_of_another_size_are_refused(field):
    for value in (b"", getattr(INVITATION, field) + b"x"):
        assert refused(to_text(replace(INVITATION, **{field: value}))) == "body_shape"


@given(st.data())
def test_any_changed_letter_is_noticed(data):
    text = to_text(INVITATION)
    at = data.draw(st.integers(text.index("\n") + 1, len(text) - 2))
    letter = data.draw(st.sampled_from("ABCabc012+/"))
    changed = text[:at] + letter + text[at + 1 :]
    try:
        read = from_text(changed)
    except Damaged:
        return
    assert read == INVITATION  # the same letter, or bits of it that stand for nothing


@given(st.text(max_size=200))
def test_any_text_is_refused(text):
    assert refused(text)
    assert refused("Jury - invitation 1\n" + text)


# --- the code -----------------------------------------------------------------------------------


def test_a_code_is_twenty_letters_and_a_check():
    assert code_of(bytes(13)) == "00000-00000-00000-00000-0"
    assert code_of(b"\xff" * 13) == "ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-B"
    assert code_of(bytes(12) + b"\x1f") == "00000-00000-00000-00001-1"


@given(st.binary(min_size=13, max_size=13), st.binary(min_size=16, max_size=16))
def test_a_code_gives_its_key_however_it_is_typed(random, invite):
    code = code_of(random)
    key = key_of(code, invite)
    assert len(key) == 32
    for typed in (
        code.lower(),
        code.replace("-", ""),
        code.replace("-", " "),
        code.replace("-", "\u202f"),
        code.replace("-", "\u2011"),
        code[:-1].replace("0", "O").replace("1", "l") + code[-1],
        f"\t{code}\n",
    ):
        assert key_of(typed, invite) == key
    assert key_of(code, bytes(16) if any(invite) else bytes([1]) * 16) != key


@given(st.binary(min_size=13, max_size=13), st.binary(min_size=16, max_size=16))
def test_what_the_file_hides_is_not_opened_by_the_key_that_every_member_has(random, invite):
    code = code_of(random)
    assert secret_key_of(code, invite) != key_of(code, invite)
    hidden = encrypt(b"the member's own", secret_key_of(code, invite), bytes(12), b"context")
    with pytest.raises(Damaged, match="cipher_broken"):
        decrypt(hidden, key_of(code, invite), b"context")
    assert decrypt(hidden, secret_key_of(code.lower(), invite), b"context") == b"the member's own"


@given(st.binary(min_size=13, max_size=13), st.data())
def test_one_wrong_letter_is_noticed(random, data):
    code = code_of(random)
    at = data.draw(st.sampled_from([n for n, each in enumerate(code[:-1]) if each != "-"]))
    letter = data.draw(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
    if letter != code[at]:
        with pytest.raises(Refused):
            key_of(code[:at] + letter + code[at + 1 :], INVITE)


@given(st.binary(min_size=13, max_size=13), st.integers(0, CODE_LETTERS - 2))
def test_two_letters_swapped_are_noticed(random, at):
    letters = code_of(random).replace("-", "")
    swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
    if swapped != letters:
        with pytest.raises(Refused):
            key_of(swapped, INVITE)


@given(st.text(max_size=40))
def test_anything_else_is_a_wrong_code(text):
    with pytest.raises(Refused) as caught:
        key_of(text, INVITE)
    assert caught.value.code == "wrong_code"


# --- the request --------------------------------------------------------------------------------


def test_a_request_is_read_by_whoever_knows_the_code():
    data = write_request(REQUEST, KEY, NONCE)
    assert read_request(data, KEY, INVITE) == REQUEST
    assert REQUEST.device == KEYS.device
    assert KEYS.sign_public not in data


@pytest.mark.parametrize(
    ("data", "key", "invite"),
    [
        (write_request(REQUEST, KEY, NONCE), secret("other"), INVITE),
        (write_request(REQUEST, KEY, NONCE), KEY, bytes(16)),
        (write_request(REQUEST, KEY, NONCE), b"", INVITE),
        (write_request(REQUEST, KEY, NONCE)[:-1], KEY, INVITE),
        (b"", KEY, INVITE),
    ],
)
def test_a_request_under_another_code_is_not_read(data, key, invite):
    with pytest.raises(Damaged) as caught:
        read_request(data, key, invite)
    assert caught.value.code == "cipher_broken"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"sign": b"short"}, "bad_key"),
        ({"sign": KEYS.sign_public + b"x"}, "bad_key"),
        ({"box": b""}, "bad_key"),
        ({"box": bytes(32)}, "bad_key"),
        ({"laptop": "x" * 201}, "body_shape"),
    ],
)
def test_a_request_whose_keys_are_none_is_refused(change, code):
    with pytest.raises(Damaged) as caught:
        read_request(write_request(replace(REQUEST, **change), KEY, NONCE), KEY, INVITE)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (encode(to_plain(replace(REQUEST, invite=bytes(16)))), "request_mismatch"),
        (encode([]), "body_shape"),
        (b"\xff", "not_canonical"),
    ],
)
def test_a_request_that_says_something_else_is_refused(text, code):
    data = encrypt(text, KEY, NONCE, b"jury-request-v1" + INVITE)
    with pytest.raises(Damaged) as caught:
        read_request(data, KEY, INVITE)
    assert caught.value.code == code


def test_the_digits_said_aloud_are_those_of_both_keys():
    digits = spoken_digits(KEYS.sign_public, KEYS.box_public)
    hashed = sha256(b"jury-digits-v1" + KEYS.sign_public + KEYS.box_public).digest()
    number = f"{int.from_bytes(hashed[:8], 'big'):06d}"[-6:]
    assert digits == f"{number[:3]} {number[3:]}"
    assert digits != spoken_digits(KEYS.sign_public, Laptop.of(3).keys.box_public)
    assert digits != spoken_digits(Laptop.of(3).keys.sign_public, KEYS.box_public)
