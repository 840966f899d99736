"""Servers of other makers that the tests start: found on the machine, or skipped with a reason."""

import shutil
import subprocess
from pathlib import Path

import pytest

USER, PASSWORD = "anne", "un mot de passe"


def need(*programs, files=()):
    """Skip the tests that need programs or files which are not here; name Debian's packages."""
    packages = {
        "apache2": "apache2-bin",
        "nginx": "nginx",
        "php": "php-cli",
        "rclone": "rclone",
        "openssl": "openssl",
    }
    missing = [packages[each] for each in programs if not shutil.which(each)]
    missing += [package for path, package in files if not Path(path).exists()]
    if missing:
        pytest.skip(f"not installed: apt-get install {' '.join(missing)}")


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
