"""The map of the issues that a dossier covers: a tile each, in groups, pressed to read one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from jury_app.core.coverage import IssueCount
from ui import theme
from ui.parts.text import Text
from ui.written import number

COLUMNS = 2
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom


class IssueTile(QAbstractButton):
    """An issue with its count and a bar in proportion to the fullest one."""

    def __init__(self, issue: IssueCount) -> None:
        super().__init__()
        self.issue = issue
        self._most = 1
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_issue(self, issue: IssueCount, most: int) -> None:
        """Show another count, of at most ``most``."""
        self.issue, self._most = issue, max(1, most)
        counted = self.tr("%Ln initiative(s)", "", issue.count)
        self.setText(issue.name)
        self.setAccessibleName(f"{issue.name}, {counted}")
        self.setToolTip(f"{issue.name}\u00a0: {counted}")
        self.setEnabled(issue.count > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines of words beside a figure."""
        now = theme.current()
        return QSize(now.px(96), now.px(52))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(theme.current().px(80), theme.current().px(52))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the tile."""
        now = theme.current()
        count, chosen = self.issue.count, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        loud = chosen or self.hasFocus()
        edge = "accent" if loud else "line"
        painter.setPen(QPen(now.color(edge), 2 if loud else 1))
        hovered = self.underMouse() and count > 0
        back = "accent-soft" if chosen else "hover" if hovered else "surface" if count else "page"
        painter.setBrush(now.color(back))
        painter.drawRoundedRect(box, 7, 7)
        inner = box.adjusted(now.px(8), now.px(5), -now.px(7), -now.px(4))
        painter.setFont(now.font("caption"))
        painter.setPen(now.color("text" if count else "muted"))
        painter.drawText(inner, _WORDS, self.issue.name)
        painter.setFont(now.figures("strong" if count else "small"))
        painter.setPen(now.color("accent-text" if chosen else "text" if count else "muted"))
        figure = number(count) if count else "–"
        painter.drawText(inner, _FIGURE, figure)
        if count:
            self._paint_bar(painter, inner, painter.fontMetrics().horizontalAdvance(figure))

    def _paint_bar(self, painter: QPainter, inner: QRectF, taken: int) -> None:
        """Draw the bar on the last line, left of the figure."""
        now = theme.current()
        thick = now.px(4)
        width = inner.width() - taken - now.px(8)
        track = QRectF(inner.left(), inner.bottom() - now.px(10), width, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("neutral-soft"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        track.setWidth(max(thick, width * self.issue.count / self._most))
        painter.setBrush(now.color("accent"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)


class IssueMosaic(QWidget):
    """All issues of the edition; ``chosen`` carries a name, or "" when it is let go again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Enjeux couverts"))
        self.tiles: dict[str, IssueTile] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)

    def show_counts(self, counts: Sequence[IssueCount], chosen: str = "") -> None:
        """Show the counts of a dossier."""
        if [each.name for each in counts] != list(self.tiles):
            self._lay_out(counts)
        most = max((each.count for each in counts), default=0)
        for each in counts:
            self.tiles[each.name].show_issue(each, most)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show an issue as chosen, without telling."""
        for own, tile in self.tiles.items():
            tile.setChecked(own == name)

    def _lay_out(self, counts: Sequence[IssueCount]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.tiles = {}
        for group in dict.fromkeys(each.group for each in counts):
            block = QWidget()
            grid = QGridLayout(block)
            grid.setContentsMargins(0, 0, 0, 4)
            grid.setSpacing(4)
            title = Text(group or self.tr("Autres enjeux"), "caption", wrap=True)
            grid.addWidget(title, 0, 0, 1, COLUMNS)
            for place, each in enumerate(each for each in counts if each.group == group):
                tile = IssueTile(each)
                tile.clicked.connect(lambda checked, name=each.name: self._press(name, checked))
                self.tiles[each.name] = tile
                grid.addWidget(tile, 1 + place // COLUMNS, place % COLUMNS)
            self._column.addWidget(block)

    def _press(self, name: str, checked: bool) -> None:
        wanted = name if checked else ""
        self.choose(wanted)
        self.chosen.emit(wanted)
