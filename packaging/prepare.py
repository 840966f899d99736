"""Set the house up: virtual environment, pinned libraries, system libraries, translations.

Only the standard library is used, because nothing else is there yet. Every step looks first
whether it is needed, so that running this again when nothing changed takes a fraction of a second.

    python3 packaging/prepare.py            what the program needs
    python3 packaging/prepare.py --tests    and what its tests need
    python3 packaging/prepare.py --run      the first, then the program on its demonstration
"""

import argparse
import contextlib
import ctypes
import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
OLDEST_PYTHON = (3, 11)

# What Qt loads on Linux and its wheels do not contain -> the Debian package that has it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libcups.so.2": "libcups2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# Programs and files that only tests need -> the Debian package that has them. Tests that lack one
# are skipped and name it.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "openssl": "openssl",
    "ip": "iproute2",
    "strace": "strace",
}
# The same for servers, which the tests start on loopback. Their packages make them start with the
# machine: so they are installed only where nobody minds, on machines of continuous integration and
# those that start no services.
TEST_SERVERS = {
    "apache2": "apache2-bin",
    "/usr/lib/apache2/modules/mod_dav_fs.so": "apache2-bin",
    "nginx": "nginx",
    "/usr/lib/nginx/modules/ngx_http_dav_ext_module.so": "libnginx-mod-http-dav-ext",
    "rclone": "rclone",
    "php": "php-cli",
    "/usr/share/php/Sabre/autoload.php": "php-sabre-dav",
}
# Where Debian has servers, and ordinary users do not look.
SERVER_FOLDERS = ("/usr/local/sbin", "/usr/sbin", "/sbin")
# Debian's packages ask this program before they start a service; 101 forbids it.
STARTS_NO_SERVICES = Path("/usr/sbin/policy-rc.d")
FORBIDDING = "#!/bin/sh\nexit 101\n"
LOCK_PATIENCE = 300
"""Seconds to wait for another program that is installing packages."""


# At once, so that lines keep their order among those of the programs we start.
say = functools.partial(print, flush=True)


class CannotPrepare(Exception):  # noqa: N818 - named after what happened
    """The set-up cannot go on; the message says what to do."""


def missing_libraries() -> list[str]:
    """Return the Debian packages whose library is absent, each once, in order."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [package for name, package in QT_LIBRARIES.items() if not _loads(name)]
    return list(dict.fromkeys(wanted))


def find_program(name: str) -> str | None:
    """Return the path of a program, also of those that ordinary users do not look for, or None."""
    folders = [os.environ.get("PATH", os.defpath), *SERVER_FOLDERS]
    return shutil.which(name, path=os.pathsep.join(folders))


def missing_programs(environment: Mapping[str, str]) -> list[str]:
    """Return the packages of what tests can use and is absent; servers only where they may be."""
    if not sys.platform.startswith("linux"):
        return []
    welcome = environment.get("CI") or STARTS_NO_SERVICES.exists()
    probes = {**TEST_PROGRAMS, **(TEST_SERVERS if welcome else {})}
    wanted = [package for probe, package in probes.items() if not _is_there(probe)]
    return list(dict.fromkeys(wanted))


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Say whether a window could be shown: always off Linux, else when a display is named."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in named)


def lock_file(*, tests: bool) -> Path:
    """Return the list of pinned libraries; the one for tests contains the other."""
    return ROOT / ("requirements-dev.lock" if tests else "requirements.lock")


def stamp_of(lock: Path) -> str:
    """Return what must be unchanged for the installed libraries to be the right ones."""
    content = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for path in (lock, ROOT / "pyproject.toml"):
        content.update(path.read_bytes())
    return content.hexdigest()


def translations(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each translation that is newer than its compiled form, with that form's path."""
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            yield source, compiled


def prepare(*, tests: bool) -> None:
    """Make the environment complete, doing only what is not done yet.

    Raises:
        CannotPrepare: something that only the reader can change is in the way.
        subprocess.CalledProcessError: pip, apt-get or lrelease failed, and said why.
    """
    if sys.version_info < OLDEST_PYTHON:
        running = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise CannotPrepare(f"Python 3.11 or later is needed; this is {running}.")
    _install_needed(missing_libraries(), needed=tests)
    if tests:
        _install_programs()
    _make_environment()
    _install_libraries(lock_file(tests=tests))
    for source, compiled in translations(ROOT / "resources" / "i18n"):
        _call([BIN / "pyside6-lrelease", "-silent", source, "-qm", compiled])


def start() -> int:
    """Open the program on its demonstration edition; without a display, rehearse it instead."""
    arguments = ["--demo"]
    if not has_display(os.environ):
        say("No display here: rehearsing a whole edition into out/rehearsal instead.")
        arguments = ["rehearse", "--out", str(Path("out", "rehearsal"))]
    return subprocess.run([PYTHON, "-m", "jury_app", *arguments], cwd=ROOT, check=False).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, prepare, and start the program if asked to."""
    parser = argparse.ArgumentParser(description="Set up Jury's own environment in .venv.")
    parser.add_argument("--tests", action="store_true", help="also what the tests need")
    parser.add_argument("--run", action="store_true", help="then start the demonstration")
    asked = parser.parse_args(arguments)
    try:
        prepare(tests=asked.tests)
    except CannotPrepare as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as trouble:
        print(f"Stopped: this command failed: {' '.join(trouble.cmd)}", file=sys.stderr)
        return 1
    return start() if asked.run else 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_there(probe: str) -> bool:
    return Path(probe).exists() if probe.startswith("/") else bool(find_program(probe))


def _may_install() -> bool:
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def _install_needed(packages: list[str], *, needed: bool) -> None:
    """Install Debian packages as root; otherwise name them, and stop if nothing works without."""
    if not packages:
        return
    if _may_install():
        _refresh_lists()
        _apt_get_install(packages)
        return
    advice = f"Missing system packages (Debian's names): sudo apt-get install {' '.join(packages)}"
    if needed:
        raise CannotPrepare(advice)
    say(advice)


def _install_programs() -> None:
    """Install what can be had of the tests' programs, name the others, and go on without them."""
    packages = missing_programs(os.environ)
    if packages and _may_install():
        _refresh_lists()
        some = packages if _is_known(*packages) else [each for each in packages if _is_known(each)]
        with contextlib.suppress(subprocess.CalledProcessError):  # apt-get said why
            _apt_get_install(some)
    absent = missing_programs(os.environ)
    if absent:
        say("Not installed, so that the tests that need them are skipped (Debian's names):")
        say(f"  sudo apt-get install {' '.join(absent)}")


def _is_known(*packages: str) -> bool:
    """Whether the lists of this machine have all of them, whatever the network is doing."""
    command = ["apt-get", "-qq", "--simulate", "--no-install-recommends", "install", *packages]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _apt_get_install(packages: list[str]) -> None:
    if packages:
        say(f"Installing system packages: {' '.join(packages)}")
        with _no_service_started():
            _apt_get("install", "-y", "--no-install-recommends", *packages)


@functools.cache
def _refresh_lists() -> None:
    """Ask once what there is. Where that fails, the lists of yesterday may still do."""
    with contextlib.suppress(subprocess.CalledProcessError):
        _apt_get("update")


@contextlib.contextmanager
def _no_service_started() -> Iterator[None]:
    """Keep packages from starting what they bring, unless the machine has a rule of its own."""
    if STARTS_NO_SERVICES.exists():
        yield
        return
    STARTS_NO_SERVICES.write_text(FORBIDDING, encoding="ascii")
    STARTS_NO_SERVICES.chmod(0o755)
    try:
        yield
    finally:
        STARTS_NO_SERVICES.unlink(missing_ok=True)


def _apt_get(*arguments: str) -> None:
    """Run it without questions, and without what it tells when all is well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", "-o", f"DPkg::Lock::Timeout={LOCK_PATIENCE}", *arguments]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def _make_environment() -> None:
    if PYTHON.exists() and shutil.which("pip", path=str(BIN)):
        return
    if importlib.util.find_spec("ensurepip") is None:
        _install_needed([f"python3.{sys.version_info.minor}-venv"], needed=True)
        importlib.invalidate_caches()
    say("Creating .venv")
    venv.create(VENV, with_pip=True)


def _install_libraries(lock: Path) -> None:
    stamp = VENV / f".prepared-{lock.stem}"
    wanted = stamp_of(lock)
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    say(f"Installing the libraries of {lock.name}, each checked against its hash (once)")
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--quiet",
        "install",
    ]
    _call([*pip, "--require-hashes", "--only-binary=:all:", "-r", lock])
    _call([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    stamp.write_text(wanted, encoding="ascii")


def _call(command: Sequence[str | Path]) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
