"""SabreDAV, which Nextcloud is built on, in a process of its own: ``with sabredav(folder)``."""

import os
from contextlib import contextmanager
from pathlib import Path

from jury_app.ports import Credentials
from tests.programs import need
from tests.servers.served import Served, free_port, running
from tests.servers.users import PASSWORD, USER

LIBRARY = Path("/usr/share/php/Sabre/autoload.php")
SCRIPT = r"""<?php
require_once 'Sabre/autoload.php';
class Users extends Sabre\DAV\Auth\Backend\AbstractBasic {
    protected function validateUserPass($user, $password) {
        return $user === getenv('JURY_USER') && $password === getenv('JURY_PASSWORD');
    }
}
$server = new Sabre\DAV\Server(new Sabre\DAV\FS\Directory(getenv('JURY_DATA')));
$server->setBaseUri('/');
$server->addPlugin(new Sabre\DAV\Auth\Plugin(new Users(), 'jury'));
$server->exec();
"""


@contextmanager
def sabredav(folder):
    """Serve a folder of ``folder`` over WebDAV."""
    (program,) = need("php", files=[LIBRARY])
    port, root = free_port(), Path(folder, "sabredav")
    (root / "data").mkdir(parents=True)
    script = root / "index.php"
    script.write_text(SCRIPT, "utf-8")
    command = [program, "-d", "include_path=/usr/share/php", "-d", "error_reporting=0"]
    command += ["-d", "memory_limit=256M", "-S", f"127.0.0.1:{port}", script]
    environment = {
        **os.environ,
        "JURY_DATA": str(root / "data"),
        "JURY_USER": USER,
        "JURY_PASSWORD": PASSWORD,
        "PHP_CLI_SERVER_WORKERS": "4",
    }
    with running(command, port, root / "php.log", env=environment):
        yield Served(
            f"webdav:http://127.0.0.1:{port}", port, Credentials(USER, PASSWORD), root / "data"
        )
