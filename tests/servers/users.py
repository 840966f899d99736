"""Who may come into the servers of other makers."""

import subprocess
from pathlib import Path

USER, PASSWORD = "anne", "un mot de passe"


def password_file(folder):
    """Write who may come in, as Apache and nginx read it."""
    hashed = subprocess.run(
        ["openssl", "passwd", "-apr1", "-stdin"],
        input=PASSWORD.encode(),
        capture_output=True,
        check=True,
    ).stdout.decode()
    path = Path(folder, "users")
    path.write_text(f"{USER}:{hashed}", "utf-8")
    path.chmod(0o644)
    return path
