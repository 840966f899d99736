"""The log file: what happened, for a technician; never a grade, a person's name or a key."""

from __future__ import annotations

import logging
import platform
from logging.handlers import RotatingFileHandler
from pathlib import Path

from jury_app import __version__

_SIZE, _KEPT = 512 * 1024, 4
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path) -> Path | None:
    """Begin logging into ``folder``; None when the folder cannot be written."""
    path = folder / "jury.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("jury_app").info("Jury %s, %s", __version__, platform.platform())
    return path


def crash_report(error: BaseException) -> str:
    """Describe a defect for a report: where in the code, and the kind of error, nothing more.

    Messages of errors are left out, because they may quote what somebody typed.
    """
    lines = [f"Jury {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    lines.append(type(error).__qualname__)
    return "\n".join(lines)
