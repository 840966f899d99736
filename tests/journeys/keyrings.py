"""Laptops with a real keyring each: a bus and a gnome-keyring, those of one in use at a time."""

import shutil
import subprocess
import time
from contextlib import closing, suppress

import secretstorage
from secretstorage.exceptions import SecretStorageException

from jury_app.__main__ import open_store
from jury_app.jury.workshop import Workshop
from local_db.archive import open_archive
from tests.journeys.stage import Stage

NEEDED = ("dbus-daemon", "gnome-keyring-daemon")
MISSING = [each for each in NEEDED if shutil.which(each) is None]
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>"""
"""A bus that starts nothing by itself: a second keyring, a window that asks for its password."""
_PATIENCE = 20
"""Seconds after which a service that should answer never will."""


class Keyring:
    """The keyring of one user of one machine, kept in a folder like everything of theirs."""

    def __init__(self, home, use):
        """``use`` makes a bus the one that this process speaks to."""
        self.home, self._use = home, use
        self._bus = self._daemon = None

    def start(self):
        """Begin a session: the bus, then the keyring, unlocked as it is when one logs in."""
        run = self.home / "run"
        run.mkdir(parents=True, mode=0o700, exist_ok=True)
        house = {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "XDG_DATA_HOME": str(self.home / "data"),
            "PATH": "/usr/bin:/bin",
        }
        rules = self.home / "bus.conf"
        rules.write_text(_BUS)
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={rules}", "--nofork", "--print-address=1"],
            env=house,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = self._bus.stdout.readline().strip()
        self._use(self.address)
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env={**house, "DBUS_SESSION_BUS_ADDRESS": self.address},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._daemon.stdin.write("pass")
        self._daemon.stdin.close()
        self._wait()

    def _wait(self):
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            with suppress(SecretStorageException), closing(secretstorage.dbus_init()) as connection:
                if not secretstorage.get_collection_by_alias(connection, "default").is_locked():
                    return
            time.sleep(0.02)
        raise TimeoutError("gnome-keyring did not come up")

    def lock(self):
        """Lock it, as the screen saver or the person does; nobody is there to unlock it."""
        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def labels(self):
        with closing(secretstorage.dbus_init()) as connection:
            items = secretstorage.get_default_collection(connection).get_all_items()
            return sorted(each.get_attributes()["username"] for each in items)

    def kill(self):
        """The service dies, and the bus stays."""
        self._daemon.kill()
        self._daemon.wait()

    def stop(self):
        """End the session; what is kept lies in the folder."""
        for process in (self._daemon, self._bus):
            if process is not None:
                process.kill()
                process.wait()
        if self._bus is not None:
            self._bus.stdout.close()


class KeyringMachines(Stage):
    """Laptops below one folder, of which those in ``real`` lock their desks by their keyring."""

    def __init__(self, root, use, *real):
        super().__init__(root)
        self._use, self.real = use, real
        self.keyrings = {}

    def sit_at(self, name):
        """Work at a machine: its session begins when it has none."""
        if name in self.keyrings:
            self._use(self.keyrings[name].address)
            return self.keyrings[name]
        keyring = self.keyrings[name] = Keyring(self.root / name / "home", self._use)
        keyring.start()
        return keyring

    def workshop(self, name, machine=None):
        if name not in self.real and machine is None:
            return super().workshop(name)
        self.sit_at(machine or name)
        return self.workshop_at(self.root / name / "desks", machine or name)

    @staticmethod
    def workshop_at(root, machine):
        return Workshop(root, open_archive, open_store, machine=lambda: machine)

    def again(self, name, answer=None, machine=None):
        """Open the desk of a laptop that was closed."""
        workshop = self.workshop(name, machine or name)
        (card,) = workshop.desks()
        return self.keep(workshop.open(card, "", answer))

    def copy(self, name, to):
        """Copy a laptop's folder of desks, as somebody does by hand."""
        shutil.copytree(self.root / name / "desks", self.root / to / "desks")

    def back_up(self, name):
        return shutil.copytree(self.root / name / "desks", self.root / f"{name}-backup")

    def restore(self, name, backup):
        shutil.rmtree(self.root / name / "desks")
        shutil.copytree(backup, self.root / name / "desks")

    def close(self):
        try:
            super().close()
        finally:
            for keyring in self.keyrings.values():
                keyring.stop()
