"""Tab goes where the eye goes: in the order of the layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)  # fmt: skip

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit)
"""What is one stop, however many widgets it is made of."""


def stops(root: QWidget) -> list[QWidget]:
    """List what Tab stops at below ``root``, in reading order.

    Of buttons that exclude each other the checked one stands for all, or the first while none
    is: the arrows lead to the others.
    """
    order = _stops(root)
    chosen: dict[object, QWidget] = {}
    for each in order:
        group = _group(each)
        if group is not None and (group not in chosen or _is_checked(each)):
            chosen[group] = each
    return [each for each in order if chosen.get(_group(each), each) is each]


def _is_checked(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isChecked()


def _group(widget: QWidget) -> object:
    """Give what holds the buttons of which only one can be checked."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return None
    if widget.group() is not None:
        return widget.group() if widget.group().exclusive() else None
    return widget.parentWidget() if widget.autoExclusive() else None


def _stops(root: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    for child in _children(root):
        if not child.isVisible() or child.isWindow():
            continue
        inside = [] if isinstance(child, _WHOLE) else _stops(child)
        # What scrolls is a stop of its own only where nothing inside is.
        if _takes_tab(child) and not (inside and isinstance(child, QScrollArea)):
            found.append(child)
        found += inside
    return found


def go(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop below ``root``, or back; tells whether there is one."""
    order = stops(root)
    if not order:
        return False
    now = root.focusWidget()
    step = 1 if forward else -1
    place = order.index(now) + step if now in order else (0 if forward else -1)
    target = order[place % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()
    return True


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    takes = bool(policy.value & Qt.FocusPolicy.TabFocus.value)
    if _group(widget) is not None:
        # Qt takes Tab away from all buttons of a group but the last focused.
        takes = policy is not Qt.FocusPolicy.NoFocus
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _children(widget: QWidget) -> list[QWidget]:
    """List the children: as laid out, then those that float, from the top."""
    if isinstance(widget, QSplitter):
        panes = [widget.widget(place) for place in range(widget.count())]
        return [pane for pane in panes if pane is not None]
    laid: list[QWidget] = []
    layout = widget.layout()
    if layout is not None:
        laid = list(_laid_out(layout))
    floating = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and each not in laid
    ]  # fmt: skip
    return laid + sorted(floating, key=lambda each: (each.y(), each.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column = grid.getItemPosition(place)[:2]  # type: ignore[index]
    return row, column
