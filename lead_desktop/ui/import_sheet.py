"""The sheet before anything is taken in: what lies on a stick, who sent it, what it would change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui.arrival_list import ArrivalList
from lead_desktop.ui.arrivals import Arrival
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet


class ImportSheet(Sheet):
    """Show files with what each would bring; `asked` carries those that the officer wants to take in."""

    asked = Signal(object)

    def __init__(self, arrivals: Sequence[Arrival], shortcuts: Sequence[str], host: QWidget) -> None:
        super().__init__(host, tr("What has come"), close=tr("Close"))
        self.list = ArrivalList()
        self.list.show_arrivals(arrivals)
        self.take, self.leave = Button(tr("Take in what is ticked")), Button(tr("Leave it all on the stick"), "quiet")
        self.set_body(self._made(bool(arrivals), shortcuts))
        self._show_button()
        self.list.changed.connect(self._show_button)
        self.take.clicked.connect(self._on_take)
        self.leave.clicked.connect(self.close_sheet)

    def _made(self, has_files: bool, shortcuts: Sequence[str]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        said = tr("Nothing is taken in before you say so. It is one step, and Undo takes all of it back.")
        if not has_files:
            said = tr("There is nothing new for this office here. What was taken in before is not shown again.")
        column.addWidget(PlainLabel(said, Role.HELP, ink="ink_2"))
        column.addWidget(self.list)
        if shortcuts:
            column.addWidget(PlainLabel(shortcut_words(shortcuts), Role.HELP))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        flow.addWidget(self.take)
        flow.addWidget(self.leave)
        buttons.setVisible(has_files)
        column.addWidget(buttons)
        column.addStretch(1)
        return body

    def _show_button(self) -> None:
        self.take.setEnabled(bool(self.list.chosen()))

    def _on_take(self) -> None:
        chosen = self.list.chosen()
        self.close_sheet()
        self.asked.emit(chosen)


def shortcut_words(names: Sequence[str]) -> str:
    """Return what is said of shortcuts on a stick."""
    named = ", ".join(as_named(name) for name in names[:4])
    return tr(
        "This stick holds shortcuts that may do harm. They were left alone: {names}. Do not open them.", names=named
    )
