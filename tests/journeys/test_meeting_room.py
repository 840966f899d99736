"""A meeting without internet: ballots pass through the host's room, and later reach everybody."""

import socket

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import Unreachable
from jury_app.progress import Progress
from jury_app.sync.room.ticket import from_spoken, from_text
from tests.journeys.stage import AICHA, LORIENT, RIXHEIM, YANN, grade, staged, sync


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def through(jury, address):
    synced, _ = jury.exchange.sync(Progress(), address=address)
    assert (synced.refused, synced.trouble) == ((), "")
    return synced


def place(jury, dossier):
    return jury.voting.ballot(dossier).place


def test_a_room_that_does_not_open_leaves_no_place_behind(stage):
    secretariat = stage.found()
    before = secretariat.exchange.stores()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        with pytest.raises(Unreachable, match="room_port_taken"):
            secretariat.room.open(host="127.0.0.1", port=taken.getsockname()[1])
        assert secretariat.exchange.stores() == before
    secretariat.room.open(host="127.0.0.1")
    assert len(secretariat.exchange.stores()) == len(before) + 1


def test_a_round_is_voted_through_a_room(stage):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    view = chair.room.open(host="127.0.0.1", label="Salle")
    room = str(view.folder)
    assert [each.label for each in chair.exchange.stores() if each.address == room] == ["Salle"]
    scanned = from_text(view.ticket.to_text())
    typed = from_spoken(view.ticket.address, view.ticket.password.lower().replace("-", " "))
    for jury, ticket in ((yann, scanned), (aicha, typed)):
        assert jury.exchange.add_store(ticket.store, ticket.credentials).passed

    chair.rounds.open()
    through(chair, room)
    visits = [(jury, jury.exchange.stores()[-1].address) for jury in (yann, aicha)]
    for jury, address in visits:
        assert through(jury, address).received > 0
    yann.voting.cast(grade(RIXHEIM, 3))
    aicha.voting.cast(grade(LORIENT, 2))
    for jury, address in visits:
        through(jury, address)
    through(chair, room)
    for jury, address in visits:
        through(jury, address)
    assert place(yann, RIXHEIM) == BallotPlace.RECEIVED
    assert place(aicha, LORIENT) == BallotPlace.RECEIVED
    seen = chair.room.view().traffic
    assert seen.requests > 10
    assert seen.turned_away == 0
    assert [each.address for each in seen.visitors] == ["127.0.0.1"]

    chair.room.close()
    with pytest.raises(Unreachable, match="store_unreachable"):
        yann.exchange.sync(Progress(), address=visits[0][1])
    sync(chair, secretariat)
    assert secretariat.rounds.current().answered == 2
