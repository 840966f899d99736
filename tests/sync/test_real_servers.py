"""The contract of stores over servers of other makers, each in a process of its own."""

import itertools
import os
import subprocess
from contextlib import contextmanager

import pytest

from jury_app.errors import JuryError, Unreachable
from jury_app.ports import Credentials
from jury_app.sync.stores import try_it
from tests.contracts.store_contract import StoreContract
from tests.servers.apache_server import apache
from tests.servers.nginx_server import nginx
from tests.servers.rclone_server import rclone
from tests.servers.sabredav_server import sabredav
from tests.servers.seaweed_server import seaweed

NUMBERS = itertools.count(1)
FULL = {"store_full", "store_unreachable", "store_strange", "store_read_only"}
"""What servers say of a full disk: few use the status that was made for it."""


@pytest.fixture(scope="class")
def served(request, tmp_path_factory):
    """The server of a class of tests; of one with several doors, the one it names."""
    server, door = request.cls.server, getattr(request.cls, "door", None)
    with server(tmp_path_factory.mktemp(server.__name__)) as found:
        yield found if door is None else found[door]


@contextmanager
def small_disk(served):
    """A store on a disk of its own of 320 kB, and what makes that disk larger."""
    if served.data is None:
        pytest.skip("this server keeps its files in a way of its own")
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    place = served.data / "full"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=320k,mode=777", "tmpfs", place)
    try:
        yield served.below("full").open(), lambda: mount("-o", "remount,size=32m", place)
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def filled(store, objects):
    """Write until the store says no; the code of what it said, "" if it never did."""
    try:
        for name, content in objects.items():
            store.put(name, content)
    except Unreachable as error:
        return error.code
    return ""


def mount(*arguments):
    done = subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.decode(errors='replace')}")


class RealServer(StoreContract):
    """The contract, each test in a folder of its own on one server for all."""

    @pytest.fixture
    def store(self, served):
        return served.below(f"dossier {next(NUMBERS)}/é").open()

    def test_a_wrong_password_is_told_and_tried_once(self, served):
        if served.credentials is None:
            pytest.skip("this server asks for no password")
        store = served.open(Credentials(served.credentials.user, "un autre mot"))
        assert try_it(store).code == "store_refused"
        with pytest.raises(JuryError, match="store_refused"):
            store.entries("jury1")

    def test_a_full_disk_is_told_and_what_it_cut_is_made_good(self, served):
        """Whatever the server left of the last object, a later exchange replaces it."""
        with small_disk(served) as (store, grow):
            objects = {f"jury1/a/d/x/{number}.seg": bytes([number]) * 60_000 for number in range(9)}
            told = filled(store, objects)
            cut = [e for e in store.entries("jury1/a/d/x") if e.size not in (0, 60_000)]
            # SabreDAV answers that all is written: only reading again tells.
            assert told in FULL or (told == "" and cut)
            grow()
            again = served.below("full").open()
            again.put_all(objects)
            for name, content in objects.items():
                assert again.get(name) == content
            shown = again.entries("jury1/a/d/x")
            assert {each.size for each in shown if each.name.endswith(".seg")} == {60_000}


class TestApache(RealServer):
    server = staticmethod(apache)


class TestNginx(RealServer):
    server = staticmethod(nginx)


class TestSabreDav(RealServer):
    server = staticmethod(sabredav)


class TestRclone(RealServer):
    server = staticmethod(rclone)


class TestSeaweedS3(RealServer):
    server = staticmethod(seaweed)
    door = "s3"


class TestSeaweedWebdav(RealServer):
    server = staticmethod(seaweed)
    door = "webdav"
