"""Where secrets rest: a file under a passphrase, a plain file, and keyrings that do not keep."""

import json
import os
import stat
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from jury_app.__main__ import open_store
from jury_app.core.record import Role
from jury_app.errors import Damaged, JuryError, Refused, Unreachable
from jury_app.jury.founding import Founder
from jury_app.jury.workshop import Workshop
from jury_app.keys.device import DeviceKeys, draw
from jury_app.keys.vault import KeyringVault, OpenVault, PassphraseVault, keyring_works
from local_db.archive import open_archive
from tests.journeys.stage import edition

SECRET = bytes(range(32))
WORDS = "cheval œuvre été 17"


class Kept(KeyringBackend):
    """A keyring in memory, which may be told to fail as real ones do."""

    priority = 1

    def __init__(self, *, fails=None):
        super().__init__()
        self.entries = {}
        self.fails = fails

    def _may_fail(self):
        if self.fails is not None:
            raise self.fails

    def get_password(self, service, username):
        self._may_fail()
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self._may_fail()
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


@pytest.fixture
def ring():
    """Choose the keyring of the system for one test."""
    before = keyring.get_keyring()

    def choose(backend):
        keyring.set_keyring(backend)
        return backend

    yield choose
    keyring.set_keyring(before)


def code_of(call, *arguments):
    with pytest.raises(JuryError) as caught:
        call(*arguments)
    return type(caught.value), caught.value.code


# --- the keyring ------------------------------------------------------------------------------


def test_a_keyring_that_keeps_is_trusted_and_left_clean(ring):
    backend = ring(Kept())
    assert keyring_works()
    assert backend.entries == {}
    vault = KeyringVault()
    assert vault.read("desk") is None
    vault.write("desk", SECRET)
    assert vault.read("desk") == SECRET
    vault.forget("desk")
    vault.forget("desk")
    assert vault.read("desk") is None


def test_a_keyring_that_drops_what_it_is_given_is_found_out(ring):
    ring(NullKeyring())
    assert not keyring_works()
    assert code_of(KeyringVault().write, "desk", SECRET) == (Unreachable, "keyring_missing")


def test_no_keyring_at_all_is_told(ring):
    ring(NoKeyring())
    assert not keyring_works()
    assert code_of(KeyringVault().read, "desk") == (Unreachable, "keyring_missing")
    assert code_of(KeyringVault().write, "desk", SECRET) == (Unreachable, "keyring_missing")


@pytest.mark.parametrize(
    "failure", [keyring.errors.KeyringLocked(), OSError("bus"), RuntimeError("a backend's own")]
)
def test_whatever_a_keyring_raises_is_one_error(ring, failure):
    ring(Kept(fails=failure))
    assert not keyring_works()
    assert code_of(KeyringVault().read, "desk") == (Unreachable, "keyring_locked")
    assert code_of(KeyringVault().forget, "desk") == (Unreachable, "keyring_locked")


def test_an_entry_that_somebody_else_wrote_is_damaged(ring):
    backend = ring(Kept())
    backend.set_password("Jury", "desk", "not base 64 !")
    assert code_of(KeyringVault().read, "desk") == (Damaged, "keyring_entry")


# --- the passphrase ---------------------------------------------------------------------------


def test_the_right_passphrase_opens_and_a_wrong_one_does_not(tmp_path):
    PassphraseVault(tmp_path, WORDS).write("desk", SECRET)
    assert PassphraseVault(tmp_path, WORDS).read("desk") == SECRET
    for wrong in ("", WORDS.upper(), WORDS + " "):
        reading = PassphraseVault(tmp_path, wrong).read
        assert code_of(reading, "desk") == (Refused, "wrong_passphrase")
    assert PassphraseVault(tmp_path, WORDS).read("other") is None


def test_accents_typed_in_another_way_are_the_same(tmp_path):
    PassphraseVault(tmp_path, "e\u0301te\u0301").write("desk", SECRET)
    assert PassphraseVault(tmp_path, "été").read("desk") == SECRET


def test_nothing_of_the_secret_lies_in_the_file(tmp_path):
    PassphraseVault(tmp_path, WORDS).write("desk", SECRET)
    content = (tmp_path / "desk.key.json").read_bytes()
    assert SECRET not in content
    assert SECRET.hex().encode() not in content
    assert b"cheval" not in content
    again = PassphraseVault(tmp_path, WORDS)
    again.write("desk", SECRET)
    assert (tmp_path / "desk.key.json").read_bytes() != content, "salt and nonce are fresh"


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are another thing there")
def test_only_the_owner_reads_the_files(tmp_path):
    PassphraseVault(tmp_path, WORDS).write("desk", SECRET)
    OpenVault(tmp_path).write("desk", SECRET)
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert len(list(tmp_path.iterdir())) == 2


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """What a vault wrote."""
    folder = tmp_path_factory.mktemp("vault")
    PassphraseVault(folder, WORDS).write("desk", SECRET)
    return (folder / "desk.key.json").read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda kept: kept[: len(kept) // 2],
        lambda kept: b"\xff" + kept,
        lambda _: b"[]",
        lambda _: b"null",
        lambda kept: json.dumps({**json.loads(kept), "salt": None}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "salt": "AAAA"}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "memory": 2**62}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "memory": "much"}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "iterations": 0}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "lanes": -1}).encode(),
        lambda kept: json.dumps({**json.loads(kept), "lanes": 2.5}).encode(),
        lambda kept: json.dumps({"salt": json.loads(kept)["salt"]}).encode(),
    ],
)
def test_a_damaged_file_is_named(tmp_path, sound, change):
    (tmp_path / "desk.key.json").write_bytes(change(sound))
    assert code_of(PassphraseVault(tmp_path, WORDS).read, "desk") == (Damaged, "key_file")


def test_an_altered_wrap_opens_nothing(tmp_path, sound):
    vault, kept = PassphraseVault(tmp_path, WORDS), json.loads(sound)
    kept["wrapped"] = ("B" if kept["wrapped"][0] != "B" else "C") + kept["wrapped"][1:]
    (tmp_path / "desk.key.json").write_text(json.dumps(kept))
    assert code_of(vault.read, "desk") == (Refused, "wrong_passphrase")


def test_a_folder_that_refuses_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    vault = PassphraseVault(tmp_path / "file", WORDS)
    assert code_of(vault.write, "desk", SECRET) == (Unreachable, "cannot_write")
    (tmp_path / "desk.key.json").mkdir()
    reading = PassphraseVault(tmp_path, WORDS).read
    assert code_of(reading, "desk") == (Unreachable, "file_unreadable")


# --- desks ------------------------------------------------------------------------------------


def founder():
    return Founder("Mme", "Colette Issartel", "", "colette@jury.example", (Role.SECRETARIAT,))


def test_without_a_keyring_a_desk_wants_a_passphrase(ring, tmp_path):
    ring(NullKeyring())
    workshop = Workshop(tmp_path, open_archive, open_store)
    assert workshop.needs_passphrase()
    assert code_of(workshop.create, edition(), founder()) == (Refused, "passphrase_needed")
    assert list(tmp_path.iterdir()) == []
    workshop.create(edition(), founder(), WORDS).close()
    (card,) = workshop.desks()
    assert card.locked_by == "passphrase"
    assert code_of(workshop.open, card, "wrong") == (Refused, "wrong_passphrase")
    assert code_of(workshop.open, card) == (Refused, "wrong_passphrase")
    jury = workshop.open(card, WORDS)
    assert jury.membership.me().name == "Colette Issartel"
    jury.close()
    workshop.forget(card)
    assert list(tmp_path.iterdir()) == []


def test_a_desk_that_cannot_be_made_leaves_no_key(ring, tmp_path):
    backend = ring(Kept())

    def broken(*_):
        raise Unreachable("disk_full")

    workshop = Workshop(tmp_path, broken, open_store)
    assert code_of(workshop.create, edition(), founder()) == (Unreachable, "disk_full")
    assert backend.entries == {}
    assert list(tmp_path.iterdir()) == []


def test_a_keyring_that_forgot_is_told(ring, tmp_path):
    backend = ring(Kept())
    workshop = Workshop(tmp_path, open_archive, open_store)
    workshop.create(edition(), founder()).close()
    (card,) = workshop.desks()
    assert card.locked_by == "keyring"
    workshop.open(card).close()
    backend.entries.clear()
    assert code_of(workshop.open, card) == (Unreachable, "key_lost")


# --- keys of a laptop -------------------------------------------------------------------------


def test_keys_are_drawn_anew_and_taken_up_again():
    one, other = DeviceKeys.new(), DeviceKeys.new()
    assert one.device != other.device
    again = DeviceKeys.from_secret(one.secret())
    assert (again.device, again.sign_public, again.box_public) == (
        one.device, one.sign_public, one.box_public,
    )  # fmt: skip
    for damaged in (b"", one.secret()[:-1], one.secret() + b"\0"):
        assert code_of(DeviceKeys.from_secret, damaged) == (Damaged, "device_keys")
    assert len({draw(16) for _ in range(100)}) == 100
    assert os.environ["HOME"] not in repr(one)
    assert one.secret()[:32].hex() not in repr(one)
