"""Apache's mod_dav, in a process of its own: ``with apache(folder) as served``."""

import shutil
from contextlib import contextmanager
from pathlib import Path

from jury_app.ports import Credentials
from tests.programs import need
from tests.servers.served import Served, free_port, running
from tests.servers.users import PASSWORD, USER, password_file

MODULES = Path("/usr/lib/apache2/modules")
LOADED = (
    "mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav",
    "dav_fs",
)  # fmt: skip


@contextmanager
def apache(folder):
    """Serve a folder of ``folder`` over WebDAV."""
    program, _ = need("apache2", "openssl", files=[MODULES / "mod_dav_fs.so"])
    port, root = free_port(), Path(folder, "apache")
    data = root / "data"
    data.mkdir(parents=True)
    _reachable(root, data)
    loaded = [f"LoadModule {each}_module {MODULES}/mod_{each}.so" for each in LOADED]
    settings = root / "apache.conf"
    settings.write_text(
        "\n".join(loaded)
        + f"""
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {root}/pid
ErrorLog {root}/error.log
Mutex file:{root}
DocumentRoot {data}
DavLockDB {root}/locks
<Directory {data}>
  Dav On
  AuthType Basic
  AuthName jury
  AuthUserFile {password_file(root)}
  Require valid-user
</Directory>
""",
        "utf-8",
    )
    with running([program, "-f", settings, "-DFOREGROUND"], port, root / "apache.log"):
        yield Served(f"webdav:http://127.0.0.1:{port}", port, Credentials(USER, PASSWORD), data)


def _reachable(root, *owned):
    """Started by root, Apache serves as nobody: let it through to the folder, and own it there."""
    try:
        for each in (root, *owned):
            shutil.chown(each, "nobody", "nogroup")
        for above in root.parents:
            if above.stat().st_mode & 0o001 == 0:
                above.chmod(above.stat().st_mode | 0o011)
    except PermissionError:
        return  # not root: it serves as whoever started it
