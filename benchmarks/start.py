"""From the command to a window on the screen, seen from outside.

    python benchmarks/start.py

Starts a virtual screen (Xvfb), runs ``python -m jury_app`` several times on an empty data folder,
and asks the X server (xdotool) until the window is shown. The first run reads from a disk whose
caches may be cold; ``drop_caches`` is tried and its failure is told. A bare PySide6 window is timed
in the same way: no program with these libraries can be faster.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
DISPLAY = ":97"
BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel\n"
    "app = QApplication([])\nlabel = QLabel('bare')\nlabel.setWindowTitle('Jury')\n"
    "label.show()\napp.exec()\n"
)


def seconds_to_window(command: list[str], environment: dict[str, str]) -> float:
    """Start a program; give the seconds until a window named Jury is visible."""
    began = time.perf_counter()
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Jury"]
    try:
        while time.perf_counter() - began < 30:
            found = subprocess.run(search, env=environment, capture_output=True, check=False)
            if found.stdout.strip():
                return time.perf_counter() - began
        raise TimeoutError(command)
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()


def drop_caches() -> bool:
    """Ask the kernel to forget what it read; only root may."""
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", "ascii")
    except OSError:
        return False
    return True


def main() -> None:
    """Print the seconds of both programs."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        sys.exit("Xvfb and xdotool are needed")
    screen = subprocess.Popen(
        ["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1600x1000x24", "-noreset"]
    )
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    time.sleep(1)
    try:
        with tempfile.TemporaryDirectory() as folder:
            ours = [sys.executable, "-m", "jury_app", "--data", folder]
            bare = [sys.executable, "-c", BARE]
            for name, command in (("bare window", bare), ("Jury", ours)):
                cold = "cold" if drop_caches() else "first"
                first = seconds_to_window(command, environment)
                warm = [seconds_to_window(command, environment) for _ in range(RUNS)]
                print(
                    f"{name:<12} {cold} {first:5.2f} s, warm {statistics.median(warm):5.2f} s"
                    f" ({min(warm):.2f} to {max(warm):.2f})"
                )
    finally:
        screen.kill()


if __name__ == "__main__":
    main()
