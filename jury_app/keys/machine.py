"""What tells this machine from another: a name that its system drew when it was installed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_PATIENCE = 5
"""Seconds that macOS may take to answer."""

if sys.platform == "win32":
    import winreg

    def _windows() -> str:
        place = r"SOFTWARE\Microsoft\Cryptography"
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

else:

    def _windows() -> str:
        return ""


def machine_id() -> str:
    """Give the name of this machine; "" where the system tells none. To be hashed, not kept."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        return next((told for path in _LINUX if (told := _read(path))), "")
    return ""


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except OSError:
        return ""


def _mac() -> str:
    asked = ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]
    told = subprocess.run(  # noqa: S603 - a fixed command of the system
        asked, capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=True
    ).stdout
    line = next((each for each in told.splitlines() if "IOPlatformUUID" in each), "")
    return line.rpartition("=")[2].strip(' "')
