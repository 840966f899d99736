"""What every real server of the tests gives: an address, who may come in, and its end."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from jury_app.ports import Credentials
from jury_app.sync.stores.opening import open_address

PATIENCE = 60
"""Seconds that a server may take to begin, on a busy machine."""


@dataclass(frozen=True)
class Served:
    """A server on loopback; ``address`` has everything that ``open_address`` asks for.

    ``data`` is the folder that it serves, where it serves one.
    """

    address: str
    port: int
    credentials: Credentials | None = None
    data: Path | None = None

    def open(self, credentials=None):
        """Give a fresh store, as another laptop would have it."""
        return open_address(self.address, credentials or self.credentials)

    def below(self, path):
        """The same server, in a folder of its own."""
        return Served(f"{self.address}/{path}", self.port, self.credentials)


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def running(command, port, log, *, kill=False, **options):
    """Run a server in a process of its own until the end of the block; ``kill`` ends it at once."""
    with Path(log).open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, start_new_session=True, **options
        )
        try:
            wait_for(process, port, log)
            yield process
        finally:
            _end(process, kill=kill)
            process.wait(timeout=PATIENCE)


def _end(process, *, kill):
    """End a server and those it started: PHP's would stay for ever."""
    if os.name == "nt":
        process.terminate()
        return
    with suppress(ProcessLookupError):  # it ended by itself
        os.killpg(process.pid, signal.SIGKILL if kill else signal.SIGTERM)


@contextmanager
def ours(script, port, log, *arguments):
    """Run one of our own small servers: a module of this folder, given the port first."""
    path = Path(__file__).with_name(script)
    with running([sys.executable, path, str(port), *map(str, arguments)], port, log) as process:
        yield process


def wait_for(process, port, log):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the server ended: {Path(log).read_text('utf-8', 'replace')[-2000:]}")
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail(f"the server does not answer: {Path(log).read_text('utf-8', 'replace')[-2000:]}")
