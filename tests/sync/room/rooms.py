"""A real room on loopback, and a visitor who speaks plain HTTP to it."""

import base64
import hashlib
import http.client
import socket
from contextlib import closing, contextmanager

from jury_app.core.segment import name as segment_name
from jury_app.core.segment import pack, spell
from jury_app.sync.plan import file_name
from jury_app.sync.room.room import Room

JURY, DEVICE = bytes(range(32)), bytes(range(16, 32))
HOME = f"jury1/{spell(JURY[:16])}"
ACTS = f"{HOME}/d/000001"
SEGMENT = pack(JURY, DEVICE, 1, [b"one act", b"another"])
SEGMENT_PATH = f"{ACTS}/{file_name(DEVICE, segment_name(SEGMENT))}"
PROPFIND = {"Depth": "1"}


def hashed(folder, content, ending):
    """The path of an object named by its whole hash."""
    return f"{folder}/{spell(hashlib.sha256(content).digest())}.{ending}"


def trial(content=b"a trial"):
    return hashed("jury1/try", content, "txt")


class Visitor:
    """Asks one thing after the other, each over a connection of its own."""

    def __init__(self, ticket, password=None):
        self.address = ticket.address
        told = f"{ticket.user}:{ticket.password if password is None else password}"
        self.headers = {"Authorization": "Basic " + base64.b64encode(told.encode()).decode()}

    def ask(self, method, path, body=None, headers=()):
        """The status of the answer; its body and its headers (``told``) are kept."""
        with closing(http.client.HTTPConnection(self.address, timeout=20)) as connection:
            connection.request(method, f"/{path}", body, {**self.headers, **dict(headers)})
            answer = connection.getresponse()
            self.body, self.told = answer.read(), answer.headers
            return answer.status

    def raw(self, *lines, body=b""):
        """Send a request letter by letter, hang up, and give the status line, if any came."""
        host, port = self.address.rsplit(":", 1)
        head = "\r\n".join([*lines, f"Host: {self.address}", *map(": ".join, self.headers.items())])
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            connection.sendall(f"{head}\r\n\r\n".encode("latin-1") + body)
            connection.shutdown(socket.SHUT_WR)
            with connection.makefile("rb") as answer:
                return answer.readline().decode("latin-1")


@contextmanager
def room(folder, **options):
    """A room that is stopped in the end."""
    serving = Room.start(folder, host="127.0.0.1", port=free_port(), **options)
    try:
        yield serving
    finally:
        serving.stop()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def files(root):
    """Everything below a folder, hidden things too: path → content."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }
