"""A proxy on loopback, in a process of its own, that counts requests and does harm on demand.

``with faulty(served, folder) as proxy`` gives the same store behind it; ``proxy.harm(…)`` says
what goes wrong from now on, ``proxy.requests()`` what was asked. A request to ``/-harm`` is for
the proxy itself; all others go through, one connection each, kept open as the client likes.
"""

import http.client
import json
import re
import socketserver
import sys
import threading
import time
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

_OURS = "/-harm"
_SIZE_TOLD = {
    "length": {"Content-Length": 1 << 40},
    "range": {"Content-Length": 1 << 40, "Content-Range": "bytes 0-9/10"},
    "chunked": {"Transfer-Encoding": "chunked"},
    "close": {"Connection": "close"},
    "drop by drop": {"Content-Length": 1000},
}


@dataclass(frozen=True)
class Proxy:
    """The store behind the proxy, and the wires to it."""

    served: object
    port: int

    def harm(self, **harm):
        """Change what goes wrong; without anything, all goes well again.

        ``status`` answers with it, ``delay`` waits (seconds), ``cut`` closes in the middle of the
        body ("upload" or "download"), ``flood`` answers without end ("length", "range", "chunked"
        or "close" says how its size is told; "drop by drop" is slow besides), ``headers`` are
        added to the true answer, each for requests of ``methods`` whose path matches ``path`` (a
        regular expression), at most ``times`` times, after the first ``skip``.
        """
        self._ask("PUT", json.dumps(harm).encode())

    def requests(self):
        """Give what was asked since the last time: (method, path, status), and forget it."""
        return [tuple(each) for each in json.loads(self._ask("GET"))["requests"]]

    def traffic(self):
        """Give the requests since the last time, and the bytes of bodies up and down; forget it."""
        told = json.loads(self._ask("GET"))
        bodies = told["bodies"]
        return len(told["requests"]), sum(up for up, _ in bodies), sum(down for _, down in bodies)

    def most_at_once(self):
        """Give how many requests were under way together at most, and forget it."""
        return json.loads(self._ask("POST"))

    def open(self, credentials=None):
        """Give a fresh store behind the proxy."""
        return self.served.open(credentials)

    def below(self, path):
        """The same proxy, in a folder of its own behind it."""
        return replace(self, served=self.served.below(path))

    def _ask(self, method, body=None):
        url = f"http://127.0.0.1:{self.port}{_OURS}"
        asked = urllib.request.Request(url, body, method=method)
        with urllib.request.urlopen(asked) as answer:  # noqa: S310
            return answer.read()


@contextmanager
def faulty(served, folder):
    """Put the proxy before a server."""
    from tests.servers.served import free_port, ours

    port = free_port()
    log = Path(folder, f"faulty-{port}.log")
    with ours("faulty.py", port, log, served.port):
        address = served.address.replace(f":{served.port}", f":{port}")
        yield Proxy(replace(served, address=address, port=port), port)


# --- in its own process -----------------------------------------------------------------------


class Harm:
    """What goes wrong, and what was asked: shared by all connections."""

    def __init__(self):
        self.plan, self.met, self.requests, self.bodies = {}, 0, [], []
        self.lock, self.now, self.most = threading.Lock(), 0, 0

    def enter(self):
        """A request begins."""
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def leave(self):
        """It ends: said before the answer goes out, for whoever has it may ask the next thing."""
        with self.lock:
            self.now -= 1

    def meets(self, method, path):
        """The harm for this request; {} for none."""
        plan = self.plan
        if method not in plan.get("methods", [method]):
            return {}
        if not re.search(plan.get("path", ""), path):
            return {}
        self.met += 1
        skip = plan.get("skip", 0)
        return plan if skip < self.met <= skip + plan.get("times", sys.maxsize) else {}


HARM = Harm()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    behind = 0

    def setup(self):
        super().setup()
        self.upstream = http.client.HTTPConnection("127.0.0.1", self.behind)

    def finish(self):
        super().finish()
        self.upstream.close()

    def handle_any(self):
        if self.path == _OURS:
            return self._talk()
        HARM.enter()
        self.under_way = True
        try:
            return self._pass_on()
        finally:
            self._leave()

    def _pass_on(self):
        harm = HARM.meets(self.command, self.path)
        time.sleep(harm.get("delay", 0))
        size = int(self.headers.get("Content-Length") or 0)
        if harm.get("cut") == "upload":
            return self._cut_upload(size)
        body = self.rfile.read(size)
        if "status" in harm:
            return self._answer(harm["status"], {}, harm.get("body", "no").encode())
        if "flood" in harm:
            return self._flood(harm["flood"])
        answer = self._ask_upstream(body)
        content = answer.read()
        HARM.bodies.append((len(body), len(content)))
        headers = dict(answer.getheaders()) | harm.get("headers", {})
        self._answer(answer.status, headers, content, harm.get("cut", ""))
        return None

    def _ask_upstream(self, body):
        """Ask the server; once more over a new connection when it has closed an idle one."""
        try:
            self.upstream.request(self.command, self.path, body, dict(self.headers))
            return self.upstream.getresponse()
        except ConnectionError:
            self.upstream.close()
            self.upstream.request(self.command, self.path, body, dict(self.headers))
            return self.upstream.getresponse()

    def _leave(self):
        if self.under_way:
            self.under_way = False
            HARM.leave()

    def _answer(self, status, headers, content, cut=""):
        HARM.requests.append((self.command, self.path, status))
        self.send_response_only(status)
        length = headers.pop("Content-Length", headers.pop("content-length", len(content)))
        if self.command != "HEAD":
            length = len(content)
        for name, value in headers.items():
            if name.lower() not in {"transfer-encoding", "connection", "keep-alive"}:
                self.send_header(name, value)
        self.send_header("Content-Length", length)
        self._leave()
        self.end_headers()
        if cut == "download":
            content = content[: len(content) // 2]
            self.close_connection = True
        if self.command != "HEAD":
            self.wfile.write(content)

    def _flood(self, manner):
        """Send zeros until the client hangs up, whatever was said of their number."""
        HARM.requests.append((self.command, self.path, 200))
        self.send_response_only(206 if manner == "range" else 200)
        for name, value in _SIZE_TOLD[manner].items():
            self.send_header(name, value)
        self._leave()
        self.end_headers()
        self.close_connection = True
        zeros = bytes(1 if manner == "drop by drop" else 65536)
        frame = b"10000\r\n" + zeros + b"\r\n" if manner == "chunked" else zeros
        with suppress(ConnectionError):
            while True:
                self.wfile.write(frame)
                time.sleep(0.05 * (manner == "drop by drop"))

    def _cut_upload(self, size):
        """Send half of the object to the server and hang up on both sides."""
        half = self.rfile.read(size // 2)
        self.upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            self.upstream.putheader(name, value)
        self.upstream.endheaders()
        self.upstream.send(half)
        self.upstream.close()
        HARM.requests.append((self.command, self.path, 0))
        self.close_connection = True

    def _talk(self):
        if self.command == "PUT":
            HARM.plan = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            HARM.met = 0
            told = {}
        elif self.command == "POST":
            told, HARM.most = HARM.most, 0
        else:
            told = {"requests": HARM.requests, "bodies": HARM.bodies}
            HARM.requests, HARM.bodies = [], []
        content = json.dumps(told).encode()
        self.send_response_only(200)
        self.send_header("Content-Length", len(content))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *told):
        """Keep quiet."""


for verb in ("GET", "HEAD", "PUT", "POST", "DELETE", "PROPFIND", "PROPPATCH", "MKCOL", "OPTIONS"):
    setattr(Handler, f"do_{verb}", Handler.handle_any)


class Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64


if __name__ == "__main__":
    Handler.behind = int(sys.argv[2])
    Server(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
