"""A field for several linked things: chips, and a line to add one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4
from lead_desktop.ui.widgets.chip import Chip
from lead_desktop.ui.widgets.field import Leaving, mark_problem
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead


class ManyField(QWidget):
    """Hold several options; `opened` carries the key of a chip that was pressed.

    `remove` is called with a chip's words and returns the words for taking it off.
    """

    edited = Signal()
    left = Signal()
    opened = Signal(str)

    def __init__(
        self,
        options: Sequence[Option],
        *,
        add: str,
        remove: Callable[[str], str],
        fold: Callable[[str], str] = str.casefold,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = {option.key: option for option in options}
        self._remove = remove
        self._chips: dict[str, Chip] = {}
        self._read_only = False
        self._line = TypeAhead(options, fold=fold, hint=add)
        self._cloud = QWidget()
        self._flow = FlowLayout(self._cloud, line_gap=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._cloud)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self.set_name(name)
        self._show()
        self._leaving = Leaving(self, [self._line], enter=False)
        self._leaving.left.connect(self.left)
        self._line.picked.connect(self._on_picked)
        self._line.returnPressed.connect(self._on_entered)

    def value(self) -> tuple[str, ...]:
        """Return the keys in the order they were added."""
        return tuple(self._chips)

    def typed(self) -> str:
        """Return what stands in the line and is no chip yet."""
        return self._line.text().strip()

    def set_value(self, value: Any) -> None:
        """Show these keys; sends no signal. A key that is not offered is kept and shown as it is."""
        for key in list(self._chips):
            self._take_off(key)
        for key in value or ():
            self._put_on(str(key))
        self._show()

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the choice."""
        self._read_only = read_only
        self._line.setVisible(not read_only)
        self.set_value(self.value())

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge of the line."""
        mark_problem(self._line, text, kind)

    def _on_picked(self, key: str) -> None:
        self._line.clear()
        if key in self._chips:
            return
        self._put_on(key)
        self._show()
        self.edited.emit()

    def _on_entered(self) -> None:
        found = self._line.option()
        if found is not None:
            self._on_picked(found.key)
            return
        self.left.emit()

    def _on_removed(self, key: str) -> None:
        self._line.setFocus()
        self._take_off(key)
        self._show()
        self.edited.emit()

    def _put_on(self, key: str) -> None:
        known = self._options.get(key, Option(key, key))
        chip = Chip(known.text, goal=known.goal, remove="" if self._read_only else self._remove(known.text))
        chip.opened.connect(lambda: self.opened.emit(key))
        chip.removed.connect(lambda: self._on_removed(key))
        self._chips[key] = chip
        self._flow.addWidget(chip)

    def _take_off(self, key: str) -> None:
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _show(self) -> None:
        self._cloud.setVisible(bool(self._chips))
        self._cloud.updateGeometry()
        self.updateGeometry()
