"""A list of rows that each lead somewhere. What stands in a row is the view's matter."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui.look import Look, current
from lead_desktop.ui.views.cells import on_surface
from lead_desktop.ui.widgets.row import Cell, Row

Line = tuple[str, tuple[Cell, ...]]
"""The key of a row and its cells."""


class _ListedRow(Row):
    """A row whose columns are measured once for the whole list, so that a long list opens at once."""

    def __init__(self, whole: "RowList") -> None:
        super().__init__(whole)
        self._whole = whole

    def _columns(self, *, optional: bool) -> list[int]:
        return self._whole.columns(optional=optional)


class RowList(QWidget):
    """Show rows one below the other; `opened` carries the key of the row that was pressed."""

    opened = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self).setAccessibleName(name)
        self._rows: list[Row] = []
        self._keys: list[str] = []
        self._lines: tuple[tuple[Cell, ...], ...] = ()
        self._measured: dict[tuple[Look, bool], list[int]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows in place of those before; the focus stays at its place in the list."""
        self._keys = [key for key, _ in lines]
        self._lines = tuple(cells for _, cells in lines)
        self._measured.clear()
        while len(self._rows) < len(lines):
            self._add(len(self._rows))
        for gone in self._rows[len(lines) :]:
            self._column.removeWidget(gone)
            gone.deleteLater()
        del self._rows[len(lines) :]
        for row, (_, cells) in zip(self._rows, lines, strict=True):
            row.set_cells(cells)

    def rows(self) -> Sequence[Row]:
        """Return the rows from the top."""
        return tuple(self._rows)

    def key_of(self, number: int) -> str:
        """Return the key of a row, counted from the top."""
        return self._keys[number]

    def columns(self, *, optional: bool) -> list[int]:
        """Return the widths of the columns in px at the present look; optional ones are nought unless wanted."""
        known = (current(), optional)
        if known not in self._measured:
            self._measured[known] = [
                max(cell.width() for cell in column) if optional or not column[0].optional else 0
                for column in zip(*self._lines, strict=True)
            ]
        return self._measured[known]

    def _add(self, number: int) -> None:
        row = _ListedRow(self)
        row.opened.connect(lambda: self.opened.emit(self._keys[number]))
        self._rows.append(row)
        self._column.addWidget(row)
