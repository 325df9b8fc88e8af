"""The parts of something that travels in pieces: a mark and a number each, ticked off as they come or go."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_4, GAP_12, Mark, Role
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark

MOST = 40
"""Beyond so many parts the marks would not help; the sentence beside them names the parts."""


class PartTicks(QWidget):
    """Show parts 1 to `of`, those that are `done` with a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=GAP_12, line_gap=GAP_4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_parts(self, done: Collection[int], of: int, *, name: str, ticked: str, open_word: str) -> None:
        """Show these parts; `name` is read out, `ticked` and `open_word` name the two marks."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setAccessibleName(name)
        for number in range(1, of + 1) if 1 < of <= MOST else ():
            is_done = number in done
            mark = StatusMark(Mark.DONE if is_done else Mark.NOT_STARTED, ticked if is_done else open_word)
            self._flow.addWidget(_entry(mark, str(number)))
        self.setVisible(self._flow.count() > 0)
        self.updateGeometry()


def _entry(mark: StatusMark, number: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_4)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(PlainLabel(number, Role.HELP, wrap=False))
    return entry
