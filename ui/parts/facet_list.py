"""Filters beside a list: groups of boxes, each with how many it would show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.parts.buttons import Button
from ui.written import number

SHOWN = 7


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One box: its key, its words, how many it would show."""

    key: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of boxes."""

    key: str
    title: str
    values: tuple[FacetValue, ...]


class _Box(QCheckBox):
    """A check box with its count at the right edge."""

    def __init__(self, value: FacetValue) -> None:
        super().__init__(value.label)
        self.value = value
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_value(value)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(60), super().minimumSizeHint().height())

    def show_value(self, value: FacetValue) -> None:
        self.value = value
        self.setText(value.label)
        self.setAccessibleName(f"{value.label} ({number(value.count)})")
        self.setToolTip(value.label)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        label, count = self.value.label, number(self.value.count)
        font = now.figures("small")
        painter = QPainter(self)
        painter.setFont(font)
        room = painter.fontMetrics().horizontalAdvance(count) + now.px(10)
        painter.setPen(now.color("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        box = QRect(self.rect()).adjusted(0, 0, -4, 0)
        painter.drawText(box, int(flags), count)
        painter.end()
        free = self.width() - room - now.px(30)
        shown = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, free)
        if self.text() != shown:
            self.setText(shown)
        super().paintEvent(event)


class _Group(QWidget):
    """A foldable group; only the first boxes show until asked for the others."""

    changed = Signal()

    def __init__(self, facet: Facet) -> None:
        super().__init__()
        self._boxes: dict[str, _Box] = {}
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(1)
        self._fold = QToolButton()
        self._fold.setProperty("part", "fold")
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fold.toggled.connect(self._arrange)
        self._more = Button("", self._show_all, kind="link")
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._column.addWidget(self._fold)
        self._column.addWidget(self._more)
        self.show_facet(facet)

    def show_facet(self, facet: Facet) -> None:
        self._fold.setText(facet.title)
        for value in facet.values:
            box = self._boxes.get(value.key)
            if box is None:
                box = _Box(value)
                box.toggled.connect(lambda _ticked: self.changed.emit())
                self._boxes[value.key] = box
                self._column.insertWidget(self._column.count() - 1, box)
            box.show_value(value)
        known = {value.key for value in facet.values}
        for key, box in self._boxes.items():
            if key not in known:
                box.show_value(FacetValue(key, box.value.label, 0))
        self._arrange()

    def chosen(self) -> frozenset[str]:
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def choose(self, keys: frozenset[str]) -> None:
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(key in keys)
            box.blockSignals(False)
        self._arrange()

    def _show_all(self) -> None:
        self._all = True
        self._arrange()

    def _arrange(self) -> None:
        unfolded = self._fold.isChecked()
        self._fold.setIcon(icon("chevron-down" if unfolded else "chevron-right", "muted"))
        hidden = 0
        for place, box in enumerate(self._boxes.values()):
            wanted = box.isChecked() or self._all or place < SHOWN
            box.setVisible(unfolded and wanted)
            hidden += not wanted
        self._more.setVisible(unfolded and hidden > 0)
        self._more.setText(self.tr("Voir les %Ln autres", "", hidden))


class FacetList(QWidget):
    """Groups of filters; ``changed`` is emitted when a person ticks or unticks a box."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, _Group] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Show groups and counts; what is ticked stays ticked."""
        for facet in facets:
            group = self._groups.get(facet.key)
            if group is None:
                group = _Group(facet)
                group.changed.connect(self.changed)
                self._groups[facet.key] = group
                self._column.insertWidget(self._column.count() - 1, group)
            else:
                group.show_facet(facet)

    def chosen(self) -> Mapping[str, frozenset[str]]:
        """Give the ticked keys by group; a group without ticks is an empty set (« all »)."""
        return {key: group.chosen() for key, group in self._groups.items()}

    def choose(self, keys: Mapping[str, frozenset[str]]) -> None:
        """Tick exactly these boxes, without telling."""
        for key, group in self._groups.items():
            group.choose(keys.get(key, frozenset()))
