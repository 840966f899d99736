"""The room of a desk: what its host is given, and what remains from one meeting to the next."""

import pytest

from jury_app.errors import Refused
from jury_app.jury.room import FOLDER
from jury_app.sync.room.ticket import from_text
from tests.journeys.stage import staged


@pytest.fixture
def host(tmp_path):
    with staged(tmp_path) as stage:
        yield stage.found(imported=False)


def opened(host, **options):
    return host.room.open(host="127.0.0.1", **options)


def test_it_is_served_from_a_folder_of_the_desk(host):
    assert host.room.view() is None
    view = opened(host)
    assert view.folder.name == FOLDER
    assert view.folder.parent.name == host.desk_name
    assert view.alive
    assert view.reachable
    assert (view.traffic.requests, view.traffic.visitors) == (0, ())
    assert from_text(view.ticket.to_text()) == view.ticket


def test_the_password_outlives_the_meeting_unless_it_is_renewed(host):
    first = opened(host).ticket.password
    host.room.close()
    assert host.room.view() is None
    assert opened(host).ticket.password == first
    assert opened(host, renew=True).ticket.password != first


def test_the_folder_is_remembered(host, tmp_path):
    opened(host, folder=tmp_path / "key")
    host.room.close()
    assert opened(host).folder == tmp_path / "key"


def test_it_ends_with_the_desk(host):
    opened(host)
    room = host.room._room
    host.close()
    assert room._process.exitcode == 0


def test_an_address_of_somebody_else_is_refused(host):
    with pytest.raises(Refused, match="room_address"):
        host.room.open(host="192.168.250.250")
    with pytest.raises(Refused, match="room_address"):
        host.room.open(host="0.0.0.0")  # noqa: S104 - what must be refused
