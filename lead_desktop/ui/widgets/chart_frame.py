"""The frame round every chart: its finding as title, its source, its table and its picture."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, RADIUS_CARD, Role, current
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel


class ChartFrame(QWidget):
    """Hold one chart; `table_asked` and `copy_asked` when their buttons are pressed."""

    table_asked = Signal()
    copy_asked = Signal()

    def __init__(self, *, show_table: str, copy_picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = PlainLabel(role=Role.SECTION)
        self._source = PlainLabel(role=Role.HELP, ink="ink_2")
        self._table = Button(show_table, "quiet", "table")
        self._copy = Button(copy_picture, "quiet", "copy")
        self._chart: QWidget | None = None
        self._lay_out()
        self._table.clicked.connect(lambda: self.table_asked.emit())
        self._copy.clicked.connect(lambda: self.copy_asked.emit())

    def set_words(self, finding: str, source: str) -> None:
        """Show the finding as a sentence, and source with date."""
        self._finding.setText(finding)
        self._source.setText(source)
        self.setAccessibleName(finding)
        self.setAccessibleDescription(source)

    def set_chart(self, chart: QWidget) -> None:
        """Put a chart in, in place of the one before."""
        if self._chart is not None:
            self._body.removeWidget(self._chart)
            self._chart.deleteLater()
        self._chart = chart
        self._body.addWidget(chart)

    def chart(self) -> QWidget | None:
        """Return the chart, if one is there."""
        return self._chart

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self._least_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _least_height(self) -> int:
        """Return the px that the sentences take at this width: Qt asks only for their shortest line."""
        room = self.width() - 2 * GAP_12
        beside = self._table.sizeHint().width() + self._copy.sizeHint().width() + 2 * GAP_8
        foot = max(self._table.sizeHint().height(), self._source.heightForWidth(room - beside))
        chart = self._chart.minimumSizeHint().expandedTo(self._chart.minimumSize()).height() if self._chart else 0
        return self._finding.heightForWidth(room) + chart + foot + 2 * GAP_4 + 2 * GAP_8

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        box(painter, self.rect(), palette.surface, palette.line, radius=RADIUS_CARD)
        painter.end()

    def _lay_out(self) -> None:
        self._body = QVBoxLayout()
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self._source, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._table)
        foot.addWidget(self._copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        whole.setSpacing(GAP_4)
        whole.addWidget(self._finding)
        whole.addLayout(self._body, 1)
        whole.addLayout(foot)
