"""What a screen reader reads of the program: the accessible tree, through the real bus of Linux."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.programs import need

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_FOCUSABLE, _SHOWING = 11, 25
_MOST = 12
"""Rows of a list or a table that are looked at: all of them are drawn alike."""
_PATIENCE = 30


@dataclass(frozen=True)
class Seen:
    """One object of the tree; ``path`` names those around it, the outermost first."""

    role: str
    name: str
    focusable: bool
    path: tuple[str, ...]


class Reader:
    """Walks what the programs of a session show."""

    def __init__(self, session):
        self._connection = open_dbus_connection(_address(session))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._connection.close()

    def windows(self):
        """Everything in sight in the programs there are, outermost first."""
        return [seen for child in self._children(_REGISTRY) for seen in self._walk(child, ())]

    def _walk(self, ref, path) -> Iterator[Seen]:
        states = self._ask(ref, "GetState")[0]
        bits = states[0] | states[1] << 32
        role = self._ask(ref, "GetRoleName")[0]
        if role != "application" and not bits >> _SHOWING & 1:
            return
        name = self._name(ref)
        yield Seen(role, name, bool(bits >> _FOCUSABLE & 1), path)
        children = self._children(ref)
        most = _MOST if role in {"table", "list", "tree table"} else len(children)
        for child in children[:most]:
            yield from self._walk(child, (*path, f"{role} {name}".strip()))

    def _children(self, ref):
        return self._ask(ref, "GetChildren")[0]

    def _name(self, ref):
        asked = Properties(_at(ref, _ACCESSIBLE)).get("Name")
        return self._connection.send_and_get_reply(asked).body[0][1]

    def _ask(self, ref, method):
        call = new_method_call(_at(ref, _ACCESSIBLE), method)
        return self._connection.send_and_get_reply(call, timeout=_PATIENCE).body


def _at(ref, interface):
    return DBusAddress(ref[1], bus_name=ref[0], interface=interface)


def _address(session):
    """Ask the session where its screen readers meet."""
    connection = open_dbus_connection(session)
    try:
        asked = new_method_call(
            _at(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus"), "GetAddress"
        )
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            answer = connection.send_and_get_reply(asked)
            if answer.header.message_type is MessageType.method_return:
                return answer.body[0]
            time.sleep(0.05)
        raise TimeoutError("the bus of screen readers did not come up")
    finally:
        connection.close()


@contextmanager
def session(folder):
    """Begin a desktop of our own: a screen, a bus, and that of screen readers; give the house."""
    screen, bus, _ = need("Xvfb", "dbus-daemon", LAUNCHER)
    run = folder / "run"
    run.mkdir(mode=0o700)
    house = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(run),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    with ExitStack() as stack:
        shown, asked = os.pipe()
        stack.callback(os.close, shown)
        command = [
            screen,
            "-displayfd",
            str(asked),
            "-screen",
            "0",
            "1600x1000x24",
            "-nolisten",
            "tcp",
        ]
        stack.enter_context(_running(command, house, pass_fds=(asked,)))
        os.close(asked)
        house["DISPLAY"] = f":{os.read(shown, 16).decode().strip()}"
        command = [bus, "--session", "--nofork", "--print-address=1"]
        started = stack.enter_context(_running(command, house, stdout=subprocess.PIPE, text=True))
        house["DBUS_SESSION_BUS_ADDRESS"] = started.stdout.readline().strip()
        stack.enter_context(_running([LAUNCHER, "--launch-immediately"], house))
        yield house


@contextmanager
def _running(command, house, **options):
    options.setdefault("stdout", subprocess.DEVNULL)
    with subprocess.Popen(command, env=house, stderr=subprocess.DEVNULL, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
