"""A row of the roadmap home: one of the eight steps."""

from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import Mark, Role
from lead_desktop.ui.widgets.row import Cell, Row


class StepRow(Row):
    """Show a step; `opened` when the officer clicks it or presses Enter or Space on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_step("", "", progress="", fraction=0.0, mark=Mark.NOT_STARTED, status="")

    def set_step(
        self,
        number: str,
        name: str,
        *,
        progress: str,
        fraction: float,
        mark: Mark | str,
        status: str,
        due: str = "",
        owner: str = "",
        next_task: str = "",
    ) -> None:
        """Show ready words; fraction 0 to 1 fills the bar; owner and next task only where there is room."""
        self.set_cells(
            (
                Cell(number, Role.STRONG, "ink_2", leads=True),
                Cell(name, leads=True, stretches=True),
                Cell(next_task, Role.HELP, "ink_2", optional=True),
                Cell(owner, Role.HELP, "ink_2", optional=True),
                Cell(progress, ink="ink_2"),
                Cell(fraction=fraction),
                Cell(status, mark=Mark(mark)),
                Cell(due, ink="ink_2"),
            )
        )
        self.setAccessibleName(", ".join(word for word in (number, name, progress, status, due) if word))
