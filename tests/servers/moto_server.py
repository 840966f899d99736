"""Moto's S3 in a process of its own: ``with moto(folder) as served``; each time a new bucket."""

import itertools
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from jury_app.ports import Credentials
from tests.servers.served import Served, free_port, running

_NUMBERS = itertools.count(1)


@contextmanager
def moto(folder):
    """Serve S3, with an empty bucket."""
    port = free_port()
    command = [Path(sys.executable).with_name("moto_server"), "-H", "127.0.0.1", "-p", str(port)]
    with running(command, port, Path(folder, "moto.log")):
        yield bucket(port)


def bucket(port):
    """Make another bucket on a server that runs."""
    endpoint, name = f"http://127.0.0.1:{port}", f"jury-{next(_NUMBERS)}"
    asked = urllib.request.Request(f"{endpoint}/{name}", method="PUT")  # noqa: S310
    asked.add_header("Authorization", "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/x")
    urllib.request.urlopen(asked).close()  # noqa: S310
    return Served(f"s3:{endpoint}/{name}/une édition", port, Credentials("test", "test"))
