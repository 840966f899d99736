"""nginx with its dav modules, in a process of its own: ``with nginx(folder) as served``."""

import os
from contextlib import contextmanager
from pathlib import Path

from jury_app.ports import Credentials
from tests.programs import need
from tests.servers.served import Served, free_port, running
from tests.servers.users import PASSWORD, USER, password_file

MODULE = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")


@contextmanager
def nginx(folder):
    """Serve a folder of ``folder`` over WebDAV."""
    program, _ = need("nginx", "openssl", files=[MODULE])
    port, root = free_port(), Path(folder, "nginx")
    (root / "data").mkdir(parents=True)
    spools = "\n  ".join(
        f"{kind}_temp_path {root}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    settings = root / "nginx.conf"
    settings.write_text(
        f"""
load_module {MODULE};
daemon off;
{"user root;" if os.geteuid() == 0 else ""}
pid {root}/pid;
worker_processes 1;
error_log {root}/error.log;
events {{ }}
http {{
  access_log off;
  {spools}
  server {{
    listen 127.0.0.1:{port};
    client_max_body_size 20m;
    location / {{
      root {root}/data;
      auth_basic jury;
      auth_basic_user_file {password_file(root)};
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }}
  }}
}}
""",
        "utf-8",
    )
    command = [program, "-c", settings, "-e", root / "error.log"]
    with running(command, port, root / "nginx.log"):
        yield Served(
            f"webdav:http://127.0.0.1:{port}", port, Credentials(USER, PASSWORD), root / "data"
        )
