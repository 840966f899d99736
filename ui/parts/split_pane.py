"""Panes side by side whose widths a person sets and finds again."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SplitPane(QSplitter):
    """A splitter that remembers its widths under ``key`` and reads in its visual order."""

    def __init__(
        self,
        key: str = "",
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._key = f"panes/{key}" if key else ""
        self.setHandleWidth(14)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._remember)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add a pane at the end; ``stretch`` is its share of what is left."""
        self.addWidget(widget)
        self.setStretchFactor(self.count() - 1, stretch)
        # A splitter hands its children to screen readers in reverse unless raised in order.
        for place in range(self.count()):
            if (pane := self.widget(place)) is not None:
                pane.raise_()

    def recall(self) -> bool:
        """Take the widths of last time, once every pane is added; tells whether there were any."""
        saved = QSettings().value(self._key) if self._key else None
        return isinstance(saved, QByteArray) and self.restoreState(saved)

    def _remember(self) -> None:
        if self._key:
            QSettings().setValue(self._key, self.saveState())
