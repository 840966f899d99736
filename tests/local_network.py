"""A network of the room: the one this machine is on or, for root, an interface of our own."""

import os
import subprocess
from contextlib import contextmanager

import pytest

from jury_app.sync.room.network import addresses
from tests.programs import need


@contextmanager
def local_network():
    """Have a private address, at which a room can be served, until the end of the block."""
    if addresses():
        yield
        return
    if os.geteuid() != 0:
        pytest.skip("this machine is on no local network, and only root may make one")
    (ip,) = need("ip")
    number = os.getpid() % 250 + 1
    name = f"jury{number}"
    try:
        _run(ip, "link", "add", name, "type", "veth", "peer", "name", f"{name}b")
    except subprocess.CalledProcessError:
        pytest.skip("this machine is on no local network, and may not have one of its own")
    try:
        _run(ip, "addr", "add", f"192.168.{number}.1/24", "dev", name)
        _run(ip, "link", "set", name, "up")
        yield
    finally:
        _run(ip, "link", "del", name)


def _run(*command):
    subprocess.run(command, check=True, capture_output=True)
