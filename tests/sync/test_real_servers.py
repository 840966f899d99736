"""The contract of stores over servers of other makers, each in a process of its own."""

import itertools

import pytest

from jury_app.errors import JuryError
from jury_app.ports import Credentials
from jury_app.sync.stores import try_it
from tests.contracts.store_contract import StoreContract
from tests.servers.apache_server import apache
from tests.servers.nginx_server import nginx
from tests.servers.rclone_server import rclone
from tests.servers.sabredav_server import sabredav
from tests.servers.seaweed_server import seaweed

NUMBERS = itertools.count(1)


@pytest.fixture(scope="class")
def served(request, tmp_path_factory):
    """The server of a class of tests; of one with several doors, the one it names."""
    server, door = request.cls.server, getattr(request.cls, "door", None)
    with server(tmp_path_factory.mktemp(server.__name__)) as found:
        yield found if door is None else found[door]


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
