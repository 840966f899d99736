"""What every test has around it: its own folders, no screen, and loggers that must keep quiet."""

import logging
import os
import re
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

HOUSE = ("jury_app", "local_db", "resources", "ui")
FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
}

settings.register_profile(
    "house",
    deadline=None,  # a loaded machine is not a bug
    max_examples=50,
    print_blob=True,  # what failed by chance can be played again
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("deep", settings.get_profile("house"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def _move_in() -> tempfile.TemporaryDirectory[str]:
    """Point every folder of the user's at a new one, before Qt or a library looks at them."""
    house = tempfile.TemporaryDirectory(prefix="jury-tests-", ignore_cleanup_errors=True)
    for variable, folder in FOLDERS.items():
        path = Path(house.name, folder)
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[variable] = str(path)
    return house


# Kept in a name: the folder lives exactly as long as this process.
_HOUSE = _move_in()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test may touch the keyring of whoever runs it; those about keyrings choose their own.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


# Whoever starts us in the background of a shell may have Ctrl+C ignored, and so would be the Ctrl+C
# that tests send to the programs they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def quiet_loggers(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when our loggers warn unannounced, or when what `@pytest.mark.logs` announces stays out.

    The patterns are searched in "LEVEL logger: message".
    """
    expected = [p for mark in request.node.iter_markers("logs") for p in mark.args]
    listener = _Listener()
    loggers = [logging.getLogger(name) for name in HOUSE]
    for logger in loggers:
        logger.addHandler(listener)
    yield
    for logger in loggers:
        logger.removeHandler(listener)
    lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in listener.records]
    surprises = [line for line in lines if not any(re.search(p, line) for p in expected)]
    missing = [p for p in expected if not any(re.search(p, line) for line in lines)]
    assert not surprises, f"logged without being announced by @pytest.mark.logs: {surprises}"
    assert not missing, f"announced by @pytest.mark.logs but never logged: {missing}"


@pytest.fixture(autouse=True)
def words_of_the_code() -> Iterator[None]:
    """Take back the language a test had the screens speak, so that none hears its neighbour's.

    Tests of what is no screen load no Qt for that.
    """
    yield
    core, i18n = sys.modules.get("PySide6.QtCore"), sys.modules.get("ui.i18n")
    if core and i18n and (app := core.QCoreApplication.instance()):
        i18n.forget(app)
