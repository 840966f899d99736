"""Tabs with a line beneath the chosen one, and a focus ring one can see."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from ui import theme


class TabLine(QTabBar):
    """A tab bar that shows the keyboard focus, which style sheets cannot do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(QCoreApplication.translate("TabLine", "Onglets"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, then a ring around the chosen one when focused."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex() >= 0:
            now = theme.current()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.color("accent"), 2))
            box = QRectF(self.tabRect(self.currentIndex())).adjusted(1, 3, -now.px(18), -5)
            painter.drawRoundedRect(box, 6, 6)


class Tabs(QTabWidget):
    """A tab widget with that bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(TabLine())
        self.setDocumentMode(True)
