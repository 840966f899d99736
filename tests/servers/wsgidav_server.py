"""WsgiDAV behind Cheroot, in a process of its own: ``with wsgidav(folder) as served``."""

import sys
from contextlib import contextmanager
from pathlib import Path

USER, PASSWORD = "anne", "un mot de passe é"


@contextmanager
def wsgidav(folder):
    """Serve a folder of ``folder`` over WebDAV."""
    from jury_app.ports import Credentials
    from tests.servers.served import Served, free_port, ours

    root = Path(folder, "dav")
    root.mkdir()
    port = free_port()
    with ours("wsgidav_server.py", port, Path(folder, "wsgidav.log"), root):
        address = f"webdav:http://127.0.0.1:{port}"
        yield Served(address, port, Credentials(USER, PASSWORD))


def serve(port, root):
    from cheroot import wsgi
    from wsgidav.wsgidav_app import WsgiDAVApp

    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": root},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {
                "accept_basic": True,
                "accept_digest": False,
                "default_to_digest": False,
            },
            "logging": {"enable": False},
            "dir_browser": {"enable": False},
            "lock_storage": False,
            "property_manager": False,
        }
    )
    wsgi.Server(("127.0.0.1", port), app, numthreads=8).start()


if __name__ == "__main__":
    serve(int(sys.argv[1]), sys.argv[2])
