"""A short list edited in place: one line of fields each, added, removed and moved by button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.edition.edition_form import Row, Rows
from ui.parts.buttons import GhostButton, IconButton
from ui.parts.text import Text
from ui.written import number


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a line: its title, its share of the width, what it may look like."""

    title: str
    stretch: int = 1
    example: str = ""


class RowsEditor(QWidget):
    """Edits lines of texts; the first cell of a line is its key, never shown."""

    changed = Signal()

    def __init__(
        self, cells: Sequence[Cell], line_name: str, add_words: str, parent: QWidget | None = None
    ) -> None:
        """Name a line for screen readers (« Catégorie ») and the button that adds one."""
        super().__init__(parent)
        self._cells, self._line_name = tuple(cells), line_name
        self._keys: list[str] = []
        self._fields: list[list[QLineEdit]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._place = QWidget()
        column.addWidget(self._place)
        self._wrong = Text("", "error", wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        below = QHBoxLayout()
        self.add_button = GhostButton(add_words, self._add, icon_name="plus")
        below.addWidget(self.add_button)
        below.addStretch(1)
        column.addLayout(below)
        self._build([])

    def rows(self) -> Rows:
        """Give the lines as typed, blank ones included."""
        return tuple(
            (key, *(field.text() for field in fields))
            for key, fields in zip(self._keys, self._fields, strict=True)
        )

    def set_rows(self, rows: Rows) -> None:
        """Show other lines."""
        self._build(rows)

    def show_faults(self, sentences: Sequence[str], rows: Mapping[int, str]) -> None:
        """Say what is wrong below the lines, and mark the lines concerned."""
        self._wrong.setText("\n".join(sentences))
        self._wrong.setVisible(bool(sentences))
        for place, fields in enumerate(self._fields):
            for field in fields:
                field.setAccessibleDescription(rows.get(place, ""))
                field.setProperty("wrong", place in rows)
                field.style().unpolish(field)
                field.style().polish(field)

    def _build(self, rows: Sequence[Row]) -> None:
        old, self._place = self._place, QWidget()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.replaceWidget(old, self._place)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self._keys = [row[0] for row in rows]
        self._fields = []
        for column, cell in enumerate(self._cells):
            grid.setColumnStretch(column, cell.stretch)
            if rows:
                grid.addWidget(Text(cell.title, "caption"), 0, column)
        for place, row in enumerate(rows):
            self._fields.append(self._line(grid, place, row[1:], len(rows)))

    def _line(
        self, grid: QGridLayout, place: int, texts: Sequence[str], count: int
    ) -> list[QLineEdit]:
        fields = []
        line = f"{self._line_name} {number(place + 1)}"
        for column, (cell, text) in enumerate(zip(self._cells, texts, strict=True)):
            field = QLineEdit(text)
            field.setCursorPosition(0)
            field.setPlaceholderText(cell.example)
            field.setAccessibleName(f"{line}, {cell.title}")
            field.setToolTip(text if len(text) > 40 else "")
            field.textEdited.connect(self.changed)
            grid.addWidget(field, place + 1, column)
            fields.append(field)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        up = IconButton(
            "arrow-up", self.tr("Monter : {line}").format(line=line), lambda: self._move(place, -1)
        )
        up.setEnabled(place > 0)
        down = IconButton(
            "arrow-down",
            self.tr("Descendre : {line}").format(line=line),
            lambda: self._move(place, 1),
        )
        down.setEnabled(place + 1 < count)
        away = IconButton(
            "trash-2",
            self.tr("Retirer : {line}").format(line=line),
            lambda: self._remove(place),
        )
        for tool in (up, down, away):
            tools.addWidget(tool)
        grid.addLayout(tools, place + 1, len(self._cells))
        return fields

    def _add(self) -> None:
        self._build((*self.rows(), ("",) * (1 + len(self._cells))))
        self._fields[-1][0].setFocus()
        self.changed.emit()

    def _move(self, place: int, by: int) -> None:
        rows = list(self.rows())
        rows[place], rows[place + by] = rows[place + by], rows[place]
        self._build(rows)
        self._fields[place + by][0].setFocus()
        self.changed.emit()

    def _remove(self, place: int) -> None:
        rows = list(self.rows())
        del rows[place]
        self._build(rows)
        if rows:
            self._fields[min(place, len(rows) - 1)][0].setFocus()
        else:
            self.add_button.setFocus()
        self.changed.emit()
