"""The colours and sizes everything on screen is made of; no Qt here, only values.

A dictionary per scheme. Names say what a colour is for, never which hue it is. ``PAIRS`` lists
what is drawn on what, with the contrast WCAG asks for: a test computes every one of them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

LIGHT: Final[Mapping[str, str]] = MappingProxyType({
    "page": "#f3f4f8",
    "surface": "#ffffff",
    "sunken": "#e4e7ef",
    "raised": "#ffffff",
    "hover": "#eef0f6",
    "line": "#dfe2ea",
    "edge": "#7d859a",
    "text": "#151926",
    "muted": "#545c70",
    "disabled": "#969cac",
    "accent": "#2f49d1",
    "accent-hover": "#263db6",
    "accent-press": "#1f339c",
    "on-accent": "#ffffff",
    "accent-soft": "#e7ebfd",
    "accent-text": "#2840c2",
    "success": "#0d6a41",
    "success-soft": "#dcf3e6",
    "warning": "#855000",
    "warning-soft": "#fcefd6",
    "danger": "#b3261e",
    "danger-soft": "#fce7e5",
    "danger-hover": "#961d16",
    "on-danger": "#ffffff",
    "neutral-soft": "#eaecf2",
    "second": "#9c430c",
    "second-soft": "#fdeadd",
    "rail": "#171c2b",
    "rail-hover": "#222942",
    "rail-checked": "#2b3553",
    "rail-text": "#b3bacb",
    "rail-on": "#ffffff",
    "scroll": "#c3c8d5",
    "scroll-hover": "#949cb0",
    "tooltip": "#1d2333",
    "tooltip-text": "#f5f6fa",
    "grade-1": "#8690a9",
    "grade-2": "#6f80c4",
    "grade-3": "#5268d8",
    "grade-4": "#3049c9",
    "grade-5": "#1f2f8f",
})  # fmt: skip

DARK: Final[Mapping[str, str]] = MappingProxyType({
    "page": "#11141e",
    "surface": "#1a1e2a",
    "sunken": "#0b0d14",
    "raised": "#222736",
    "hover": "#262c3c",
    "line": "#2d3344",
    "edge": "#7a8399",
    "text": "#eff1f7",
    "muted": "#a5acbe",
    "disabled": "#666e81",
    "accent": "#93a4ff",
    "accent-hover": "#a9b6ff",
    "accent-press": "#7f92f7",
    "on-accent": "#10142a",
    "accent-soft": "#252e54",
    "accent-text": "#a6b4ff",
    "success": "#74d7a2",
    "success-soft": "#16352a",
    "warning": "#f2bd5c",
    "warning-soft": "#3a2d14",
    "danger": "#ff9d94",
    "danger-soft": "#44211f",
    "danger-hover": "#ffb4ad",
    "on-danger": "#2b0b09",
    "neutral-soft": "#2a3040",
    "second": "#ffb184",
    "second-soft": "#46291a",
    "rail": "#0c0f18",
    "rail-hover": "#1a2032",
    "rail-checked": "#253056",
    "rail-text": "#a2a9bb",
    "rail-on": "#ffffff",
    "scroll": "#3f475a",
    "scroll-hover": "#68718a",
    "tooltip": "#e9ebf3",
    "tooltip-text": "#151926",
    "grade-1": "#727b92",
    "grade-2": "#7585c6",
    "grade-3": "#8194ee",
    "grade-4": "#9fafff",
    "grade-5": "#ccd5ff",
})  # fmt: skip

READ: Final = 4.5
SEEN: Final = 3.0

_SOFT = ("accent", "success", "warning", "danger", "neutral", "second")
_BACKS = ("page", "surface", "raised", "hover")

# (what is drawn, on what, at least).
PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    *((ink, back, READ) for ink in ("text", "muted") for back in (*_BACKS, "sunken")),
    *((ink, back, READ) for ink in ("success", "warning", "danger", "second", "accent-text")
      for back in ("page", "surface")),
    *((f"{kind}", f"{kind}-soft", READ) for kind in _SOFT if kind not in {"neutral", "accent"}),
    *(("text", f"{kind}-soft", READ) for kind in _SOFT),
    *(("muted", f"{kind}-soft", READ) for kind in ("accent", "neutral")),
    ("accent-text", "accent-soft", READ),
    *(("on-accent", f"accent{state}", READ) for state in ("", "-hover", "-press")),
    ("on-danger", "danger", READ), ("on-danger", "danger-hover", READ),
    *(("rail-text", back, READ) for back in ("rail", "rail-hover")),
    *(("rail-on", back, READ) for back in ("rail", "rail-hover", "rail-checked")),
    ("tooltip-text", "tooltip", READ),
    *(("edge", back, SEEN) for back in ("page", "surface", "raised")),
    *(("accent", back, SEEN) for back in ("page", "surface", "raised", "accent-soft", "sunken")),
    *((f"grade-{level}", "surface", SEEN) for level in range(1, 6)),
)  # fmt: skip

# Pixels at 100 %: (size, weight). Text scale multiplies the size.
TEXT: Final[Mapping[str, tuple[int, int]]] = MappingProxyType({
    "display": (30, 700),
    "title": (19, 700),
    "heading": (15, 600),
    "strong": (13, 600),
    "body": (13, 400),
    "muted": (13, 400),
    "small": (12, 400),
    "caption": (11, 600),
    "reading": (15, 400),
})  # fmt: skip

RADIUS: Final = 8
RADIUS_CARD: Final = 11
CONTROL_HEIGHT: Final = 36
ROW_HEIGHT: Final = 40
