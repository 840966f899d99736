"""A room lives in a process of its own, tells who came, and ends with whoever started it."""

import os
import signal
import socket
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path

import pytest

from jury_app.errors import Refused, Unreachable
from jury_app.sync.room import network
from jury_app.sync.room.chest import Chest, Outcome
from jury_app.sync.room.layout import place
from jury_app.sync.room.room import PORT, Room
from tests.local_network import local_network
from tests.sync.room.rooms import SEGMENT, SEGMENT_PATH, Visitor, files, free_port, room, trial

ROOT = Path(__file__).resolve().parents[3]
PARENT = """
import sys
from pathlib import Path
from jury_app.sync.room.room import Room
if __name__ == "__main__":
    room = Room.start(Path(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]))
    print(room.ticket.to_text(), room._process.pid, flush=True)
    sys.stdin.read()
"""


def test_it_tells_who_came(tmp_path):
    with room(tmp_path) as serving:
        visitor = Visitor(serving.ticket)
        visitor.ask("PUT", trial(), b"a trial")
        visitor.ask("PUT", trial(), b"a trial")
        traffic = serving.traffic()
        assert (traffic.requests, traffic.turned_away, traffic.brought) == (2, 0, 1)
        assert [(each.address, each.requests) for each in traffic.visitors] == [("127.0.0.1", 2)]
        assert traffic.visitors[0].ago >= 0.0
    assert serving.traffic() == traffic
    assert not serving.alive


def test_stopping_leaves_no_process_and_a_free_port(tmp_path):
    with room(tmp_path) as serving:
        port = int(serving.ticket.address.rpartition(":")[2])
        assert [each.name for each in active_children()] == ["room"]
    assert active_children() == []
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
        pass


def test_a_port_that_is_taken_is_told_when_it_was_asked_for(tmp_path):
    with room(tmp_path) as serving, pytest.raises(Unreachable) as caught:
        Room.start(tmp_path, host="127.0.0.1", port=int(serving.ticket.address.split(":")[1]))
    assert caught.value.code == "room_port_taken"
    assert active_children() == []


def test_the_usual_port_may_be_taken(tmp_path):
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", PORT))
        taken.listen()
        serving = Room.start(tmp_path, host="127.0.0.1")
        try:
            assert serving.ticket.address != f"127.0.0.1:{PORT}"
            assert Visitor(serving.ticket).ask("OPTIONS", "") == 200
        finally:
            serving.stop()


def test_a_machine_without_a_network_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(network, "addresses", lambda: ())
    with pytest.raises(Unreachable, match="room_no_network"):
        Room.start(tmp_path)


def test_only_addresses_of_this_machine_are_served(tmp_path):
    for host in ("8.8.8.8", "0.0.0.0", "::", "192.168.250.250", "localhost", "a"):  # noqa: S104
        with pytest.raises(Refused, match="room_address"):
            Room.start(tmp_path, host=host)


def test_every_address_worth_showing_is_served(tmp_path):
    with local_network():
        _served_at_every_address(tmp_path)


def _served_at_every_address(folder):
    serving = Room.start(folder)
    try:
        assert [each.address.split(":")[0] for each in serving.tickets] == [*network.addresses()]
        assert [Visitor(each).ask("OPTIONS", "") for each in serving.tickets] == [200] * len(
            serving.tickets
        )
        assert serving.reachable
        port = int(serving.ticket.address.split(":")[1])
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            pass
    finally:
        serving.stop()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unreachable, match="cannot_write"):
        Room.start(tmp_path / "file" / "folder", host="127.0.0.1")
    with pytest.raises(Unreachable, match="cannot_write"):
        Room.start(tmp_path / "file", host="127.0.0.1")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, None])
def test_it_ends_when_its_parent_goes(tmp_path, how):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    address = ("127.0.0.1", free_port())
    command = [sys.executable, script, tmp_path / "served", str(address[1])]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        text, pid = parent.stdout.readline().split()
        command_line = Path(f"/proc/{pid}/cmdline")
        if command_line.exists():
            assert text.split("/")[2] not in command_line.read_text()
        if how is None:
            parent.stdin.close()
        else:
            parent.send_signal(how)
        parent.wait()
        # The room holds the other end of this pipe as long as it lives.
        assert parent.stdout.read() == ""
    with pytest.raises(ConnectionRefusedError), socket.create_connection(address):
        pass


def test_a_full_disk_is_told_before_the_upload(tmp_path):
    chest = Chest(tmp_path, reserve=2**62)
    outcome = chest.take(SEGMENT_PATH, place(SEGMENT_PATH), len(SEGMENT), lambda _: SEGMENT)
    assert outcome is Outcome.FULL
    assert files(tmp_path) == {}
