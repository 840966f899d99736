"""rclone's WebDAV, in a process of its own: ``with rclone(folder) as served``."""

import os
from contextlib import contextmanager
from pathlib import Path

from jury_app.ports import Credentials
from tests.programs import need
from tests.servers.served import Served, free_port, running
from tests.servers.users import PASSWORD, USER


@contextmanager
def rclone(folder):
    """Serve a folder of ``folder`` over WebDAV."""
    (program,) = need("rclone")
    port, root = free_port(), Path(folder, "rclone")
    (root / "data").mkdir(parents=True)
    command = [program, "serve", "webdav", root / "data", "--addr", f"127.0.0.1:{port}"]
    command += ["--config", root / "none.conf"]
    environment = {**os.environ, "RCLONE_USER": USER, "RCLONE_PASS": PASSWORD}
    with running(command, port, root / "rclone.log", env=environment):
        yield Served(
            f"webdav:http://127.0.0.1:{port}", port, Credentials(USER, PASSWORD), root / "data"
        )
