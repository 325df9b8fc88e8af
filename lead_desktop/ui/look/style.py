"""The one proxy style over Fusion: which part of which control is painted and sized how."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QTextEdit,
    QWidget,
)

from lead_desktop.ui.look import flat, parts
from lead_desktop.ui.look.current import PLAIN, Look
from lead_desktop.ui.look.letters import GAP_8, GAP_12, button_height, table_row_height

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Sub = QStyle.SubControl
Contents = QStyle.ContentsType
Metric = QStyle.PixelMetric
Hint = QStyle.StyleHint

_ARROWS = {
    Primitive.PE_IndicatorArrowDown: "down",
    Primitive.PE_IndicatorArrowUp: "up",
    Primitive.PE_IndicatorArrowLeft: "left",
    Primitive.PE_IndicatorArrowRight: "right",
    Primitive.PE_IndicatorSpinDown: "down",
    Primitive.PE_IndicatorSpinUp: "up",
}
_METRICS = {
    Metric.PM_ScrollBarExtent: 12,
    Metric.PM_ScrollBarSliderMin: 32,
    Metric.PM_CheckBoxLabelSpacing: GAP_8,
    Metric.PM_RadioButtonLabelSpacing: GAP_8,
    Metric.PM_FocusFrameHMargin: flat.RING_REACH,
    Metric.PM_FocusFrameVMargin: flat.RING_REACH,
    Metric.PM_LayoutHorizontalSpacing: GAP_8,
    Metric.PM_LayoutVerticalSpacing: GAP_8,
    Metric.PM_MenuPanelWidth: 1,
    Metric.PM_MenuVMargin: 4,
    Metric.PM_MenuHMargin: 4,
    Metric.PM_HeaderMargin: GAP_8,
    Metric.PM_TabBarTabHSpace: 2 * GAP_12,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_TabBarTabOverlap: 0,
    Metric.PM_TextCursorWidth: 2,
    Metric.PM_SplitterWidth: 9,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
}
_SCALED_METRICS = {
    Metric.PM_IndicatorWidth: 18,
    Metric.PM_IndicatorHeight: 18,
    Metric.PM_ExclusiveIndicatorWidth: 18,
    Metric.PM_ExclusiveIndicatorHeight: 18,
    Metric.PM_ButtonIconSize: 20,
    Metric.PM_SmallIconSize: 20,
    Metric.PM_ListViewIconSize: 20,
    Metric.PM_TabBarIconSize: 20,
    Metric.PM_ToolBarIconSize: 20,
}
_HINTS = {
    Hint.SH_FocusFrame_AboveWidget: 1,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_ComboBox_Popup: 0,
    Hint.SH_Widget_Animation_Duration: 0,
    Hint.SH_ScrollBar_Transient: 0,
}
_FLOORS: dict[QStyle.ContentsType, Callable[[Any], int]] = {
    Contents.CT_PushButton: button_height,
    Contents.CT_LineEdit: button_height,
    Contents.CT_ComboBox: button_height,
    Contents.CT_ToolButton: button_height,
    Contents.CT_CheckBox: button_height,
    Contents.CT_RadioButton: button_height,
    Contents.CT_TabBarTab: button_height,
    Contents.CT_MenuItem: table_row_height,
    Contents.CT_HeaderSection: table_row_height,
    Contents.CT_ItemViewItem: table_row_height,
}
REACHES_OUT = "reaches_out"
"""Marks a frame that stands over its place in the layout by the reach of the ring, so that it cuts no ring off."""
_SIDES = {Contents.CT_PushButton: 2 * GAP_8, Contents.CT_ComboBox: 2 * GAP_8}


class LeadStyle(QProxyStyle):
    """Paint every control in the look it carries; `look` is read by all widgets through `current()`."""

    def __init__(self, look: Look = PLAIN) -> None:
        super().__init__("Fusion")
        self.look = look
        self._primitives: dict[QStyle.PrimitiveElement, Callable[[Any, QPainter, QWidget | None], None]] = {
            Primitive.PE_PanelButtonCommand: lambda o, p, w: flat.button(p, o, w, self.look.palette),
            Primitive.PE_PanelButtonTool: self._tool_button,
            Primitive.PE_PanelLineEdit: self._line_edit,
            Primitive.PE_FrameLineEdit: lambda o, p, w: None,
            Primitive.PE_FrameFocusRect: self._focus_rect,
            Primitive.PE_FrameButtonTool: lambda o, p, w: None,
            Primitive.PE_FrameDefaultButton: lambda o, p, w: None,
            Primitive.PE_IndicatorCheckBox: lambda o, p, w: flat.check_box(p, o, self.look.palette),
            Primitive.PE_IndicatorItemViewItemCheck: lambda o, p, w: flat.check_box(p, o, self.look.palette),
            Primitive.PE_IndicatorRadioButton: lambda o, p, w: flat.radio(p, o, self.look.palette),
            Primitive.PE_PanelItemViewItem: self._cell,
            Primitive.PE_PanelScrollAreaCorner: lambda o, p, w: p.fillRect(o.rect, QColor(self.look.palette.surface)),
            Primitive.PE_Frame: self._frame,
            Primitive.PE_FrameMenu: self._thin_frame,
            Primitive.PE_PanelTipLabel: lambda o, p, w: flat.box(
                p, o.rect, self.look.palette.surface, self.look.palette.edge, radius=0
            ),
            Primitive.PE_FrameTabWidget: lambda o, p, w: None,
            Primitive.PE_FrameTabBarBase: self._tab_line,
            Primitive.PE_IndicatorHeaderArrow: self._sort_arrow,
        }
        self._controls: dict[QStyle.ControlElement, Callable[[Any, QPainter, QWidget | None], None]] = {
            Control.CE_PushButtonLabel: self._button_label,
            Control.CE_TabBarTabShape: lambda o, p, w: flat.tab(p, o, self.look.palette),
            Control.CE_HeaderSection: lambda o, p, w: flat.header(p, o, self.look.palette, self._mirrored(o)),
            Control.CE_HeaderEmptyArea: lambda o, p, w: p.fillRect(o.rect, QColor(self.look.palette.sunk)),
            Control.CE_Splitter: self._splitter,
            Control.CE_ProgressBarGroove: lambda o, p, w: parts.bar(p, o.rect, 0, self.look.palette),
            Control.CE_ProgressBarContents: lambda o, p, w: parts.progress(p, o, self.look.palette),
        }

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        way = _ARROWS.get(element)
        if way is not None:
            flat.arrow(painter, option.rect, way, self.look.palette.ink_2)
            return
        paint = self._primitives.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        paint(option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = self._controls.get(element)
        if element is Control.CE_ShapedFrame and self._hairline(option, painter):
            return
        if paint is None:
            super().drawControl(element, option, painter, widget)
            return
        paint(option, painter, widget)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if control is Complex.CC_ComboBox:
            flat.field(painter, option, widget, self.look.palette)
            place = self.subControlRect(control, option, Sub.SC_ComboBoxArrow, widget)
            flat.arrow(painter, place, "down", self.look.palette.ink_2)
        elif control is Complex.CC_ScrollBar:
            parts.scroll_bar(painter, option, self.look.palette)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self, control: QStyle.ComplexControl, option: Any, part: QStyle.SubControl, widget: Any = None
    ) -> QRect:
        if control is Complex.CC_ScrollBar:
            return parts.scroll_bar_part(option, part)
        if control is Complex.CC_ComboBox and part in (Sub.SC_ComboBoxArrow, Sub.SC_ComboBoxEditField):
            return parts.combo_part(option, arrow=part == Sub.SC_ComboBoxArrow)
        return super().subControlRect(control, option, part, widget)

    def subElementRect(self, element: QStyle.SubElement, option: Any, widget: Any = None) -> QRect:
        rect = super().subElementRect(element, option, widget)
        if element is QStyle.SubElement.SE_LineEditContents and option.lineWidth > 0:
            return rect.adjusted(6, 0, -6, 0)
        if element is QStyle.SubElement.SE_HeaderLabel:
            # The letters take the full height of the section; its margin is meant for the sides.
            rect.setTop(option.rect.top())
            rect.setBottom(option.rect.bottom())
        if element is QStyle.SubElement.SE_FrameLayoutItem and widget is not None and widget.property(REACHES_OUT):
            reach = flat.RING_REACH
            return QRect(option.rect).adjusted(reach, reach, -reach, -reach)
        return rect

    def sizeFromContents(self, contents: QStyle.ContentsType, option: Any, size: QSize, widget: Any = None) -> QSize:
        wanted = super().sizeFromContents(contents, option, size, widget)
        floor = _FLOORS.get(contents)
        if floor is None or self._is_separator(contents, option):
            return wanted
        letters = widget.font() if widget is not None else self.look.font()
        height = max(floor(letters), wanted.height() if contents is Contents.CT_ItemViewItem else 0)
        quiet = contents is Contents.CT_PushButton and flat.kind_of(widget) == "quiet"
        return QSize(wanted.width() + (0 if quiet else _SIDES.get(contents, 0)), height)

    def pixelMetric(self, metric: QStyle.PixelMetric, option: Any = None, widget: QWidget | None = None) -> int:
        if metric is Metric.PM_DefaultFrameWidth:
            return 4 if isinstance(widget, QTextEdit) else 1
        if metric is Metric.PM_HeaderDefaultSectionSizeVertical:
            return table_row_height(self.look.font())
        scaled = _SCALED_METRICS.get(metric)
        if scaled is not None:
            return self.look.px(scaled)
        plain = _METRICS.get(metric)
        return plain if plain is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        fixed = _HINTS.get(hint)
        return fixed if fixed is not None else super().styleHint(hint, option, widget, returned)

    def _mirrored(self, option: Any) -> bool:
        return bool(option.direction == Qt.LayoutDirection.RightToLeft)

    @staticmethod
    def _is_separator(contents: QStyle.ContentsType, option: Any) -> bool:
        return contents is Contents.CT_MenuItem and option.menuItemType == option.MenuItemType.Separator

    def _tool_button(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        lively = flat.State.State_MouseOver | flat.State.State_Sunken | flat.State.State_On
        if option.state & lively and flat.has(option, flat.State.State_Enabled):
            edge = self.look.palette.accent if self.look.palette.tint_line > 1 else None
            flat.box(painter, option.rect, self.look.palette.tint, edge)

    def _line_edit(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
            flat.field(painter, option, widget, self.look.palette)
            return
        if widget is not None and _inside_cells(widget):
            painter.fillRect(option.rect, QColor(self.look.palette.surface))
            flat.inner_ring(painter, option.rect, self.look.palette.accent)

    def _focus_rect(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QAbstractItemView) or (widget is not None and widget.property("ring") == "inside"):
            flat.inner_ring(painter, option.rect, self.look.palette.accent)

    def _cell(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        brush = option.backgroundBrush
        if brush.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(option.rect, brush)
        if not flat.has(option, flat.State.State_Selected):
            return
        painter.fillRect(option.rect, QColor(self.look.palette.tint))
        if self.look.palette.tint_line > 1:
            flat.inner_ring(painter, option.rect, self.look.palette.accent)

    def _frame(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QTextEdit):
            flat.field(painter, option, widget, self.look.palette)
            return
        self._thin_frame(option, painter, widget)

    def _thin_frame(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        floating = widget is not None and widget.isWindow()
        painter.setPen(QColor(self.look.palette.edge if floating else self.look.palette.line))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _hairline(self, option: Any, painter: QPainter) -> bool:
        shape = option.frameShape
        if shape not in (QFrame.Shape.HLine, QFrame.Shape.VLine):
            return False
        rect = QRect(option.rect)
        if shape == QFrame.Shape.HLine:
            rect.setTop(rect.center().y())
            rect.setHeight(1)
        else:
            rect.setLeft(rect.center().x())
            rect.setWidth(1)
        painter.fillRect(rect, QColor(self.look.palette.line))
        return True

    def _tab_line(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            QColor(self.look.palette.line),
        )

    def _splitter(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        rect, standing = option.rect, bool(option.state & flat.State.State_Horizontal)
        middle = rect.center()
        line = (
            QRect(middle.x(), rect.top(), 1, rect.height())
            if standing
            else QRect(rect.left(), middle.y(), rect.width(), 1)
        )
        painter.fillRect(line, QColor(self.look.palette.line))

    def _sort_arrow(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        if option.sortIndicator == QStyleOptionHeader.SortIndicator.None_:
            return
        down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
        flat.arrow(painter, option.rect, "down" if down else "up", self.look.palette.ink_2)

    def _button_label(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic)
        ink = QColor(flat.button_ink(option, widget, self.look.palette))
        rect, text, picture = parts.button_contents(option)
        painter.setPen(ink)
        if not option.icon.isNull():
            live = flat.has(option, flat.State.State_Enabled)
            mode = QIcon.Mode.Normal if live else QIcon.Mode.Disabled
            option.icon.paint(painter, picture.translated(0, self.look.drop()), Qt.AlignmentFlag.AlignCenter, mode)
        painter.drawText(self.visualRect(option.direction, rect, text), flags, option.text)


def _inside_cells(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False
