"""What runs in the room's own process: WsgiDAV behind our door, on one or several addresses.

The process belongs to whoever started it: it ends when the pipe to it does, however that came.
"""

from __future__ import annotations

import logging
import os
import signal
from contextlib import AbstractContextManager, ExitStack, suppress
from errno import EACCES, EADDRINUSE, EADDRNOTAVAIL, EPERM
from multiprocessing.connection import Connection
from pathlib import Path
from socket import socket
from typing import Any

from cheroot.wsgi import Gateway_10
from cheroot.wsgi import Server as Cheroot
from wsgidav.error_printer import ErrorPrinter
from wsgidav.fs_dav_provider import FilesystemProvider
from wsgidav.request_resolver import RequestResolver
from wsgidav.wsgidav_app import WsgiDAVApp

from jury_app.core.segment import MAX_SEGMENT
from jury_app.sync.plan import ROOT
from jury_app.sync.room.chest import Chest
from jury_app.sync.room.door import HANG_UP, App, Door
from jury_app.sync.room.guard import Guard
from jury_app.sync.room.order import STOP, Order
from jury_app.sync.room.visits import Visits

WORKERS = 6
"""Requests served at once, for each address."""
_PATIENCE = 20
"""Seconds that a silent connection may hold a worker."""
_LONGEST_HEAD = 16 * 1024
_TAKEN = frozenset({EADDRINUSE, 10048})
_FORBIDDEN = frozenset({EACCES, EPERM, 10013})
_GONE = frozenset({EADDRNOTAVAIL, 10049})
"""The last number of each is what Windows says."""


def serve(pipe: Connection, order: Order) -> None:
    """Serve until ``STOP`` or the end of the pipe.

    Says first ``("ready", port)`` or ``(code, 0)``; then answers any word with the traffic.
    """
    with suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started us
    logging.disable(logging.CRITICAL)
    visits = Visits()
    with ExitStack() as serving:
        try:
            port = _begin(serving, order, visits)
        except OSError as error:
            pipe.send((_code(error), 0))
            return
        with suppress(EOFError, OSError):
            pipe.send(("ready", port))
            while pipe.recv() != STOP:
                pipe.send(visits.traffic())
            return
        # Whoever started us is gone; what a worker still writes is either beside or in place.
        os._exit(0)


def _begin(serving: ExitStack, order: Order, visits: Visits) -> int:
    """Serve on all addresses, with one port; give it."""
    app = application(order, visits)
    port = order.port
    for host in order.hosts:
        server = _Server(host, port, app)
        try:
            serving.enter_context(server.serving())
        except OSError as error:
            raise server.trouble or error from error
        port = server.bind_addr[1]
    return port


def application(order: Order, visits: Visits) -> App:
    """Put the door in front of a WsgiDAV that only reads."""
    home = Path(order.folder, ROOT)
    home.mkdir(exist_ok=True)
    config: dict[str, Any] = {
        "provider_mapping": {f"/{ROOT}": FilesystemProvider(str(home), readonly=True)},
        "middleware_stack": [ErrorPrinter, RequestResolver],
        "http_authenticator": {"accept_basic": False, "accept_digest": False},
        "lock_storage": None,
        "property_manager": None,
        "suppress_version_info": True,
        "logging": {"enable": False},
        "verbose": 0,
    }
    guard = Guard(order.user, order.password)
    return Door(WsgiDAVApp(config), guard, Chest(Path(order.folder)), visits, order.jury)


class _Gateway(Gateway_10):
    def get_environ(self) -> dict[str, Any]:  # type: ignore[override] # stubs say None
        environ: dict[str, Any] = super().get_environ()  # type: ignore[no-untyped-call]
        environ[HANG_UP] = self._hang_up
        return environ

    def _hang_up(self) -> None:
        self.req.close_connection = True


class _Server(Cheroot):
    """One address. Cheroot makes its own threads, also the one that waits for connections."""

    max_request_header_size = _LONGEST_HEAD
    max_request_body_size = 2 * MAX_SEGMENT  # the door answers before

    def __init__(self, host: str, port: int, app: App) -> None:
        super().__init__(
            (host, port),
            app,
            numthreads=WORKERS,
            max=WORKERS,
            server_name="jury",
            timeout=_PATIENCE,
            shutdown_timeout=1,
            request_queue_size=64,
        )
        self.gateway = _Gateway
        self.software = "Jury"
        self.trouble: OSError | None = None

    def serving(self) -> AbstractContextManager[object]:
        """Serve as long as the context lasts."""
        lasting: AbstractContextManager[object] = self._run_in_thread()  # type: ignore[attr-defined] # not in its stubs
        return lasting

    def bind(self, family: int, type: int, proto: int = 0) -> socket:  # noqa: A002 - Cheroot's
        """Bind, and keep why not: Cheroot makes a sentence of it."""
        try:
            bound: socket = super().bind(family, type, proto)
        except OSError as error:
            self.trouble = error
            raise
        return bound

    def error_log(self, msg: str = "", level: int = 20, traceback: bool = False) -> None:
        """Say nothing: a connection that breaks off is no news, and its address nobody's matter."""


def _code(error: OSError) -> str:
    number = error.errno
    if number in _TAKEN:
        return "room_port_taken"
    if number in _FORBIDDEN:
        return "room_forbidden"
    return "room_no_network" if number in _GONE else "room_failed"
