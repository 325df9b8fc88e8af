"""A field for one code of a reference list, such as a target or a district, found by code, name or keyword."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import FIELD_WIDTH, GAP_8, current
from lead_desktop.ui.widgets.field import Leaving, mark_problem
from lead_desktop.ui.widgets.goal_square import GoalSquare
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead


class CodeField(QWidget):
    """Hold one code; options carry the code as key, and a goal square stands before those that have a goal."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        *,
        fold: Callable[[str], str] = str.casefold,
        name: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        found_by_code = [Option(one.key, one.text, f"{one.key} {one.keywords}", one.goal) for one in options]
        self._line = TypeAhead(found_by_code, fold=fold, name=name, hint=hint)
        self._square = GoalSquare(1)
        self._square.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self._square)
        row.addWidget(self._line, 1)
        self.setMaximumWidth(current().px(FIELD_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda text: self.edited.emit())
        self._line.picked.connect(lambda key: self.edited.emit())
        self._line.textChanged.connect(lambda text: self._show_goal())
        Leaving(self, [self._line]).left.connect(self.left)

    def value(self) -> str | None:
        """Return the code, what was typed where no code fits, or None."""
        found = self._line.option()
        return found.key if found else self._line.text().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a code's words; sends no signal. A code that is not on the list is shown as it is."""
        self._line.show_key(None if value is None else str(value))

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self._line.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the code."""
        self._line.setReadOnly(read_only)

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge."""
        mark_problem(self._line, text, kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMaximumWidth(current().px(FIELD_WIDTH))

    def _show_goal(self) -> None:
        found = self._line.option()
        self._square.setVisible(found is not None and found.goal is not None)
        if found is not None and found.goal is not None:
            self._square.set_goal(found.goal)
