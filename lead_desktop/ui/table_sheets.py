"""The sheets of a table: which columns it shows, and which pasted rows were set aside."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lead_desktop.roadmap.fields import Field
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Role
from lead_desktop.ui.pasting import SetAside
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet


class ColumnsSheet(Sheet):
    """Choose which columns a table shows; the first one always stays. `chosen` carries the fields."""

    chosen = Signal(object)

    def __init__(self, every: Sequence[Field], shown: Sequence[Field], host: QWidget) -> None:
        super().__init__(host, tr("Columns"), close=tr("Close"))
        self._every = tuple(every)
        self.boxes: dict[str, QCheckBox] = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(0)
        names = [one.name for one in shown]
        for field in every:
            box = QCheckBox(tr(field.label).replace("&", "&&"))
            box.setAccessibleName(tr(field.label))
            box.setChecked(field.name in names)
            box.setEnabled(field.name != names[0])
            box.toggled.connect(lambda checked: self._choose())
            self.boxes[field.name] = box
            column.addWidget(box)
        column.addStretch(1)
        self.set_body(body)
        self.closed.connect(self.deleteLater)

    def _choose(self) -> None:
        self.chosen.emit([one for one in self._every if self.boxes[one.name].isChecked()])


class AsideSheet(Sheet):
    """List the copied rows that were not brought in, each with its reason, and give them back to be put right."""

    def __init__(self, aside: Sequence[SetAside], host: QWidget) -> None:
        super().__init__(host, tr("Rows set aside"), close=tr("Close"))
        self.rows = tuple(aside)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_4)
        column.addWidget(PlainLabel(tr("Put these rows right in the spreadsheet and paste them again."), ink="ink_2"))
        again = Button(tr("Copy these rows"), icon_name="copy")
        again.clicked.connect(self.copy_rows)
        column.addWidget(again)
        for one in self.rows:
            column.addSpacing(GAP_8)
            column.addWidget(PlainLabel(tr("Row {number}: {reason}", number=one.number, reason=one.reason)))
            column.addWidget(PlainLabel(" · ".join(one.cells), Role.HELP, ink="ink_2"))
        column.addStretch(1)
        self.set_body(body)
        self.closed.connect(self.deleteLater)

    def copy_rows(self) -> None:
        """Copy the rows as a spreadsheet takes them."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(one.cells) for one in self.rows))
