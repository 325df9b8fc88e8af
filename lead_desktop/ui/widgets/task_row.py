"""A row of a step page: one task with its state, owner and due date."""

from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import Mark, Role
from lead_desktop.ui.widgets.row import Cell, Row


class TaskRow(Row):
    """Show a task; `opened` when the officer clicks it or presses Enter or Space on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_task(Mark.NOT_STARTED, "", status="")

    def set_task(
        self,
        mark: Mark | str,
        name: str,
        *,
        status: str,
        count: str = "",
        owner: str = "",
        due: str = "",
        better_after: str = "",
    ) -> None:
        """Show ready words; "Better after …" takes the place of the status word."""
        state = Cell(better_after, Role.HELP, "ink_2") if better_after else Cell(status)
        self.set_cells(
            (
                Cell(mark=Mark(mark), leads=True),
                Cell(name, leads=True, stretches=True),
                Cell(count, ink="ink_2"),
                state,
                Cell(owner, ink="ink_2"),
                Cell(due, ink="ink_2"),
            )
        )
        spoken = (name, count, status, better_after, owner, due)
        self.setAccessibleName(", ".join(word for word in spoken if word))
