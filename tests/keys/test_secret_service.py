"""The real keyring of Linux: a bus and gnome-keyring of our own, in a child process."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.programs import need

ROOT = Path(__file__).resolve().parents[2]
UNLOCK = "printf %s pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
CHILD = """
import json, os, signal, sys, time
from pathlib import Path

import keyring
import secretstorage
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from jury_app.__main__ import workshop
from jury_app.core.record import Role
from jury_app.errors import JuryError
from jury_app.jury.founding import Founder
from jury_app.jury.stores import KnownStore
from jury_app.keys.vault import KeyringVault, keyring_works
from jury_app.ports import Credentials
from tests.journeys.stage import edition

told = {"backend": type(keyring.get_keyring()).__module__, "works": keyring_works()}
works = workshop(Path(sys.argv[1]))
told["passphrase"] = works.needs_passphrase()
founder = Founder("Mme", "Colette Issartel", "", "c@jury.example", (Role.SECRETARIAT,))
works.create(edition(), founder).close()
card, = works.desks()
told["locked by"] = card.locked_by
jury = works.open(card)
told["name"] = jury.membership.me().name
store = KnownStore("webdav:https://nuage.example/jury")
jury.exchange._book.put(store, Credentials("jury", "mot de passe"))
jury.close()
jury = works.open(card)
found = jury.exchange._book.credentials(store.address)
told["password"] = [found.user, found.password, repr(found)]
jury.close()

connection = secretstorage.dbus_init()
collection = secretstorage.get_default_collection(connection)
told["entries"] = [each.get_attributes().get("service") for each in collection.get_all_items()]
other = works.create(edition(), founder)
other.exchange._book.put(store, Credentials("jury", "autre"))
works.abandon(other)
told["after another came and went"] = len(list(collection.get_all_items()))


def refusal(call, *arguments):
    try:
        call(*arguments)
    except JuryError as error:
        return error.code
    return ""


collection.lock()
told["locked"] = refusal(works.open, card)
told["new while locked"] = keyring_works()
told["desks while locked"] = [each.name for each in works.desks()]

bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
asking = open_dbus_connection("SESSION")
call = new_method_call(bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.DBus",))
os.kill(asking.send_and_get_reply(call).body[0], signal.SIGKILL)  # the bus that is ours alone
time.sleep(0.2)
told["bus gone"] = refusal(works.open, card)
print(json.dumps(told))
"""


def in_a_house_of_its_own(tmp_path, command):
    """Run a command as a user who has nothing yet."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    home = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(run),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PATH": os.environ["PATH"],
        "PYTHONUTF8": "1",
    }
    return subprocess.run(
        command, cwd=ROOT, env=home, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


def test_desks_open_with_the_secret_service_and_say_so_when_it_is_locked(tmp_path):
    session, _ = need("dbus-run-session", "gnome-keyring-daemon")
    inside = f'{UNLOCK}; exec "$0" -c "$1" "$2"'
    command = [session, "--", "sh", "-c", inside, sys.executable, CHILD]
    done = in_a_house_of_its_own(tmp_path, [*command, str(tmp_path / "desks")])
    assert done.stdout, done.stderr
    assert json.loads(done.stdout) == {
        "backend": "keyring.backends.SecretService",
        "works": True,
        "passphrase": False,
        "locked by": "keyring",
        "name": "Colette Issartel",
        "password": ["jury", "mot de passe", "Credentials(user='jury')"],
        "entries": ["Jury", "Jury", "Jury"],
        "after another came and went": 3,
        "locked": "keyring_locked",
        "new while locked": False,
        "desks while locked": ["Colette Issartel"],
        "bus gone": "keyring_locked",
    }


def test_without_a_bus_there_is_no_keyring(tmp_path):
    script = "from jury_app.keys.vault import keyring_works; print(keyring_works())"
    done = in_a_house_of_its_own(tmp_path, [sys.executable, "-c", script])
    assert done.stdout == "False\n", done.stderr
