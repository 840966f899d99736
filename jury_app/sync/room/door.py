"""The filter in front of the WebDAV server: one may list, read and add, and nothing else.

It answers writing itself (WsgiDAV would keep half an upload as the file) and hands on only what
reads. What is not named here is refused, so that a method or a header of WebDAV that nobody
thought of stays outside.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from jury_app.core.segment import MAX_SEGMENT
from jury_app.sync.plan import ROOT
from jury_app.sync.room import layout
from jury_app.sync.room.chest import CHUNK, Chest, Outcome
from jury_app.sync.room.guard import Guard
from jury_app.sync.room.visits import Visits

Environ: TypeAlias = dict[str, Any]
Start: TypeAlias = Callable[..., Any]
App: TypeAlias = Callable[[Environ, Start], Iterable[bytes]]

METHODS = ("OPTIONS", "PROPFIND", "GET", "HEAD", "MKCOL", "PUT")
HANG_UP = "jury.hang_up"
"""In the environment: closes the connection after the answer, for what was not read of it."""
_MOST_ASIDE = 2 * MAX_SEGMENT
"""Bytes of a body that we read only to throw it away."""
_STATUS = {
    Outcome.KEPT: "201 Created",
    Outcome.HELD_ALREADY: "204 No Content",
    Outcome.OTHER_HELD: "409 Conflict",
    Outcome.CUT: "400 Bad Request",
    Outcome.MISNAMED: "422 Unprocessable Content",
    Outcome.FULL: "507 Insufficient Storage",
    Outcome.UNWRITABLE: "403 Forbidden",
}
_ROOT_LISTING = (
    '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">{}</D:multistatus>'
)
_FOLDER = (
    "<D:response><D:href>{}</D:href><D:propstat><D:prop><D:resourcetype><D:collection/>"
    "</D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
)


class Door:
    """A WSGI application around another one that reads."""

    def __init__(self, inside: App, guard: Guard, chest: Chest, visits: Visits, jury: str) -> None:
        """Let in whom ``guard`` knows; with ``jury`` (26 letters), to that jury alone."""
        self._inside = inside
        self._guard = guard
        self._chest = chest
        self._visits = visits
        self._jury = jury

    def __call__(self, environ: Environ, start: Start) -> Iterable[bytes]:
        """Answer one request."""
        client = str(environ.get("REMOTE_ADDR", ""))
        told = str(environ.get("HTTP_AUTHORIZATION", ""))
        verdict = self._guard.judge(told, client, time.monotonic())
        self._visits.note(client, let_in=verdict.passed)
        if verdict.passed:
            return self._admitted(environ, start)
        if verdict.wait:
            wait = str(int(verdict.wait) + 1)
            return _answer(environ, start, "429 Too Many Requests", ("Retry-After", wait))
        challenge = ("WWW-Authenticate", 'Basic realm="Jury", charset="UTF-8"')
        return _answer(environ, start, "401 Unauthorized", challenge)

    def _admitted(self, environ: Environ, start: Start) -> Iterable[bytes]:
        method, path = str(environ["REQUEST_METHOD"]), _path(environ)
        if method not in METHODS:
            return _answer(environ, start, "405 Method Not Allowed", ("Allow", ", ".join(METHODS)))
        if path is None:
            return _answer(environ, start, "404 Not Found")
        if method == "OPTIONS":
            return _answer(environ, start, "200 OK", ("DAV", "1"), ("Allow", ", ".join(METHODS)))
        if method == "PUT":
            return self._put(path, environ, start)
        if method == "MKCOL":
            return self._make_folder(path.rstrip("/"), environ, start)
        return self._read(method, path.rstrip("/"), environ, start)

    def _put(self, path: str, environ: Environ, start: Start) -> Iterable[bytes]:
        place = layout.place(path)
        if place is None or not self._is_of_jury(place.jury):
            return _answer(environ, start, "403 Forbidden")
        length = str(environ.get("CONTENT_LENGTH", ""))
        if not length.isdecimal() or environ.get("HTTP_CONTENT_RANGE"):
            return _answer(environ, start, "411 Length Required")
        size = int(length)
        if size > place.most:
            return _answer(environ, start, "413 Content Too Large")
        outcome = self._chest.take(path, place, size, environ["wsgi.input"].read)
        self._visits.note_upload(kept=outcome is Outcome.KEPT)
        return _answer(environ, start, _STATUS[outcome])

    def _make_folder(self, path: str, environ: Environ, start: Start) -> Iterable[bytes]:
        jury = layout.folder(path)
        if jury is None or not self._is_of_jury(jury):
            return _answer(environ, start, "403 Forbidden")
        made = self._chest.make_folder(path)
        return _answer(environ, start, "201 Created" if made else "403 Forbidden")

    def _read(self, method: str, path: str, environ: Environ, start: Start) -> Iterable[bytes]:
        if method == "PROPFIND" and environ.get("HTTP_DEPTH") not in ("0", "1"):
            return _answer(environ, start, "403 Forbidden")
        if not path:
            return self._root(method, environ, start)
        if not layout.is_legible(path) or not self._is_of_jury(path.partition("/")[2]):
            return _answer(environ, start, "404 Not Found")
        if not _set_aside(environ):
            return _answer(environ, start, "413 Content Too Large")
        # What was asked for in a body or by conditions is not needed: all properties are given.
        kept = {name: value for name, value in environ.items() if name not in _UNHEARD}
        kept |= {"wsgi.input": io.BytesIO(), "CONTENT_LENGTH": "0"}
        return self._inside(kept, start)

    def _root(self, method: str, environ: Environ, start: Start) -> Iterable[bytes]:
        """Show the root as if it held nothing but ours."""
        if method != "PROPFIND":
            return _answer(environ, start, "404 Not Found")
        shown = ["/", f"/{ROOT}/"] if environ["HTTP_DEPTH"] == "1" else ["/"]
        body = _ROOT_LISTING.format("".join(_FOLDER.format(each) for each in shown)).encode()
        kind = ("Content-Type", "application/xml; charset=utf-8")
        return _answer(environ, start, "207 Multi-Status", kind, body=body)

    def _is_of_jury(self, rest: str) -> bool:
        """Whether a path below the root may be touched: of the jury served, a trial, the root."""
        return not self._jury or rest.partition("/")[0] in ("", "try", self._jury)


_UNHEARD = frozenset(
    {
        "HTTP_AUTHORIZATION", "HTTP_CONTENT_ENCODING", "HTTP_DESTINATION", "HTTP_IF",
        "HTTP_LOCK_TOKEN", "HTTP_OVERWRITE", "HTTP_TIMEOUT", "HTTP_TRANSFER_ENCODING",
    }
)  # fmt: skip
"""Headers that mean nothing to one who only reads."""


def _path(environ: Environ) -> str | None:
    """Give the path asked for, without the slash in front; None when it is no text."""
    try:
        path = str(environ.get("PATH_INFO", "")).encode("latin-1").decode()
    except UnicodeError:
        return None
    return path[1:] if path.startswith("/") else None


def _set_aside(environ: Environ) -> bool:
    """Read what is left of a body and forget it; False, and the connection ends, if it is long."""
    chunked = "chunked" in str(environ.get("HTTP_TRANSFER_ENCODING", "")).lower()
    body = environ["wsgi.input"]
    if chunked or not 0 <= body.remaining <= _MOST_ASIDE:
        environ[HANG_UP]()
        return False
    while body.remaining and body.read(min(CHUNK, body.remaining)):
        pass
    return True


def _answer(
    environ: Environ, start: Start, status: str, *headers: tuple[str, str], body: bytes = b""
) -> Iterable[bytes]:
    """Answer, after what is left of the request was read or cut off."""
    _set_aside(environ)
    told = [*headers]
    if not status.startswith("204"):
        told.append(("Content-Length", str(len(body))))
    start(status, told)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]
