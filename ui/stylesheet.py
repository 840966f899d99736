"""Makes the one style sheet of the application from the tokens."""

import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

_TOKEN: Final = re.compile(r"@([a-z][a-z0-9-]*)")
_LENGTH: Final = re.compile(r"(?<![\w.#-])(-?\d+)u\b")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)


def style_sheet(colors: Mapping[str, str], shade: str, scale: float) -> str:
    """Fill ``resources/desk.qss`` with colours, and with lengths multiplied by ``scale``.

    Raises:
        KeyError: the sheet names a token that does not exist.
    """
    sheet = _COMMENT.sub("", files("resources").joinpath("desk.qss").read_text("utf-8"))
    sheet = sheet.replace("@shade", shade)
    sheet = _TOKEN.sub(lambda found: colors[found[1]], sheet)
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", sheet)
