"""Weights of criteria as sliders with their figures and their sum. What the weights do is the caller's matter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_8, GAP_16, Mark, Role, button_height, current
from lead_desktop.ui.widgets.chart_paint import from_right
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark

_GROOVE, _KNOB = 6, 18


@dataclass(frozen=True)
class Weight:
    """A criterion with its weight, 0 to 100."""

    key: str
    title: str
    value: int


class _Slider(QSlider):
    """A flat slider that fills from the start edge; arrow keys move it by 1, Page keys by 5."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setPageStep(5)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current().px(200), button_height(current().font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(96), button_height(current().font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = current().palette, QPainter(self)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        knob = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self)
            .center()
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, half = self.height() / 2, current().px(_GROOVE) / 2
        whole = QRectF(1, middle - half, self.width() - 2, 2 * half)
        painter.setPen(QPen(QColor(palette.edge), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(whole, half, half)
        filled = QRectF(whole)
        filled.setLeft(knob.x()) if from_right(self) else filled.setRight(knob.x())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(filled, half, half)
        side = current().px(_KNOB)
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.setBrush(QColor(palette.accent if self.isSliderDown() else palette.surface))
        painter.drawEllipse(QRectF(knob.x() - side / 2 + 1, middle - side / 2 + 1, side - 2, side - 2))
        painter.end()


class WeightSliders(QWidget):
    """Show one slider a criterion. `changed` carries key and weight at each step, `settled` comes when it is let go.

    `total` makes the sentence about the sum, such as "= 100", from the sum.
    """

    changed = Signal(str, int)
    settled = Signal()

    def __init__(self, name: str, total: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._total_words = total
        self._sliders: dict[str, _Slider] = {}
        self._figures: dict[str, PlainLabel] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._grid: QWidget | None = None

    def set_weights(self, weights: Sequence[Weight]) -> None:
        """Show these criteria; nothing is told by signal."""
        if [weight.key for weight in weights] != list(self._sliders):
            self._lay_out(weights)
        for weight in weights:
            self._sliders[weight.key].blockSignals(True)
            self._sliders[weight.key].setValue(weight.value)
            self._sliders[weight.key].blockSignals(False)
            self._figures[weight.key].setText(str(weight.value))
        self._sum_up()

    def weights(self) -> Mapping[str, int]:
        """Return the weights by key."""
        return {key: slider.value() for key, slider in self._sliders.items()}

    def slider(self, key: str) -> QSlider:
        """Return the slider of a criterion, as for the focus."""
        return self._sliders[key]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            for figure in getattr(self, "_figures", {}).values():
                self._dress(figure)

    def _lay_out(self, weights: Sequence[Weight]) -> None:
        if self._grid is not None:
            self._whole.removeWidget(self._grid)
            self._grid.deleteLater()
        self._sliders, self._figures, self._grid = {}, {}, QWidget()
        rows = QGridLayout(self._grid)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(GAP_16)
        rows.setVerticalSpacing(0)
        rows.setColumnStretch(1, 1)
        for number, weight in enumerate(weights):
            self._add(rows, number, weight)
        self._mark = StatusMark(Mark.DONE, "")
        self._sum = PlainLabel("", Role.STRONG)
        rows.addWidget(self._mark, len(weights), 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._sum, len(weights), 1, 1, 2)
        self._whole.addWidget(self._grid)

    def _add(self, rows: QGridLayout, number: int, weight: Weight) -> None:
        slider, figure = _Slider(weight.title), PlainLabel("", wrap=False)
        self._dress(figure)
        self._sliders[weight.key], self._figures[weight.key] = slider, figure
        rows.addWidget(PlainLabel(weight.title, wrap=False), number, 0)
        rows.addWidget(slider, number, 1)
        rows.addWidget(figure, number, 2)
        rows.setRowMinimumHeight(number, button_height(current().font()) + GAP_8 // 2)
        slider.valueChanged.connect(lambda value, key=weight.key: self._on_changed(key, value))
        slider.sliderReleased.connect(self.settled.emit)

    def _dress(self, figure: PlainLabel) -> None:
        """Figures stand on the physical right of their column; for a label, left means its start edge."""
        start = Qt.AlignmentFlag.AlignLeft if from_right(self) else Qt.AlignmentFlag.AlignRight
        figure.setMinimumWidth(current().px(32))
        figure.setAlignment(start | Qt.AlignmentFlag.AlignVCenter)

    def _on_changed(self, key: str, value: int) -> None:
        self._figures[key].setText(str(value))
        self._sum_up()
        self.changed.emit(key, value)
        if not self._sliders[key].isSliderDown():
            self.settled.emit()

    def _sum_up(self) -> None:
        total = sum(self.weights().values())
        words = self._total_words(total)
        self._sum.setText(words)
        self._mark.set_mark(Mark.DONE if total == 100 else Mark.SLOW, words)
