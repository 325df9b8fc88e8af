"""How a cell of a table looks and how it is typed into. Where the cell stands: table_view.py."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

from lead_desktop.roadmap.fields import CatalogueCode, Computed, Field
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.look import (
    GAP_8,
    MARK_SIZE,
    Mark,
    colour,
    current,
    look_of,
    paint_goal,
    paint_mark,
    table_row_height,
)
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.session import Session
from lead_desktop.ui.tables import PROBLEM, QUIET, WEIGHT, Index, RecordsModel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.many_field import ManyField
from lead_desktop.ui.wording import LEFT_TO_RIGHT, goal_of

_SQUARE = 12
_FLOATING_WIDTH = 360
PHYSICAL_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Where figures stand in all languages."""
PHYSICAL_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def is_figure(field: Field) -> bool:
    """Tell whether a column stands at the physical right, in the letters of figures."""
    if isinstance(field, Computed):
        return field.as_kind in ("number", "money", "percent")
    return field.kind in LEFT_TO_RIGHT


class CellDelegate(QStyledItemDelegate):
    """Paint cells and open the editor of their field. `went_on` carries the columns and rows to go on by."""

    went_on = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    # Painting.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        field, rect = _model(index).field_at(index), _rect(option)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        still = isinstance(field, Computed)
        painter.fillRect(rect, colour("tint" if selected else "sunk" if still else "surface"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_words(painter, option, index, field)
        if option.state & QStyle.StateFlag.State_HasFocus:
            inner_ring(painter, rect.adjusted(0, 0, 0, -1), current().palette.accent)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data() or "")
        side = current().px(MARK_SIZE) + GAP_8 if index.data(PROBLEM) else 0
        square = current().px(_SQUARE) + GAP_8 if self._goal(index) else 0
        metrics = QFontMetrics(self._font(words, _model(index).field_at(index)))
        # The advance is rounded down; a word is cut short as soon as a part of a px is missing.
        width = metrics.horizontalAdvance(words) + 1 + 2 * GAP_8 + 1
        return QSize(width + side + square, table_row_height(current().font()))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, field: Field) -> None:
        rect, words = _rect(option), str(index.data() or "")
        left = GAP_8
        if index.data(PROBLEM):
            side = current().px(MARK_SIZE)
            place = QRect(rect.left() + left, rect.center().y() - side // 2, side, side)
            mark = Mark.OFF_TRACK if index.data(WEIGHT) == "problem" else Mark.SLOW
            paint_mark(painter, QRectF(QStyle.visualRect(option.direction, rect, place)), mark)
            left += side + GAP_8
        goal = self._goal(index)
        if goal:
            side = current().px(_SQUARE)
            place = QRect(rect.left() + left, rect.center().y() - side // 2, side, side)
            paint_goal(painter, QRectF(QStyle.visualRect(option.direction, rect, place)), goal)
            left += side + GAP_8
        room = QStyle.visualRect(option.direction, rect, rect.adjusted(left, 0, -GAP_8, 0))
        quiet = bool(index.data(QUIET))
        painter.setPen(colour("hint" if quiet else "ink"))
        painter.setFont(self._font(words, field))
        # Words run as their own letters do, so that a text which is cut short is cut at its end.
        figure = is_figure(field) and not quiet
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if figure else look_of(words)[1])
        right = is_figure(field) or option.direction == Qt.LayoutDirection.RightToLeft
        flags = PHYSICAL_RIGHT if right else PHYSICAL_LEFT
        fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags | Qt.TextFlag.TextSingleLine), fitting)

    def _font(self, words: str, field: Field) -> QFont:
        now = current()
        return now.number_font() if is_figure(field) and words.isascii() else now.font_for(words)

    def _goal(self, index: Index) -> int | None:
        field, value = _model(index).field_at(index), _model(index).value_at(index)
        if not isinstance(field, CatalogueCode) or not isinstance(value, str):
            return None
        return goal_of(field.of, value)

    # Typing.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = _model(index)
        editor = Editor(model.field_at(index), self._session, row=model.id_at(index.row()), in_cell=True, parent=parent)
        editor.setAutoFillBackground(True)
        editor.focus_line().installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, Editor)
        model = _model(index)
        held = model.held_at(index)
        if held is not None:
            editor.show_typed(held)
        else:
            editor.show_value(model.value_at(index))
        editor.setProperty("before", repr(editor.typed()))
        line = editor.focus_line()
        if isinstance(line, QLineEdit | QTextEdit):
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, Editor)
        if repr(editor.typed()) != editor.property("before"):
            _model(index).enter(index, editor.typed())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        assert isinstance(editor, Editor)
        rect = _rect(option)
        if isinstance(editor.widget, LongText | ManyField):
            hint = editor.sizeHint()
            width = max(rect.width(), current().px(_FLOATING_WIDTH))
            if option.direction == Qt.LayoutDirection.RightToLeft:
                rect.setLeft(rect.right() - width + 1)
            rect.setWidth(width)
            rect.setHeight(max(rect.height(), hint.height()))
        else:
            middle, high = rect.center(), max(rect.height(), editor.sizeHint().height())
            rect.setHeight(high)
            rect.moveCenter(middle)
        around = editor.parentWidget()
        if around is not None:
            rect.moveTop(max(0, min(rect.top(), around.height() - rect.height())))
            rect.moveLeft(max(0, min(rect.left(), around.width() - rect.width())))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor = _editor_of(watched)
        if editor is None or watched is editor:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(editor, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._on_focus_out(editor, event)
        return False

    def _on_key(self, editor: Editor, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Tab: (1, 0), Qt.Key.Key_Backtab: (-1, 0), Qt.Key.Key_Return: (0, 1), Qt.Key.Key_Enter: (0, 1),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self._finish(editor, keep=False)
            return True
        if steps is None or (steps[1] and _keeps_enter(editor, event)):
            return False
        self._finish(editor)
        self.went_on.emit(*steps)
        return True

    def _on_focus_out(self, editor: Editor, event: QFocusEvent) -> None:
        now = QApplication.focusWidget()
        inside = now is not None and (now is editor or editor.isAncestorOf(now))
        popups = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not inside and event.reason() not in popups:
            self._finish(editor)

    def _finish(self, editor: Editor, *, keep: bool = True) -> None:
        # Closing takes the focus out, which would finish a second time.
        if editor.property("finished"):
            return
        editor.setProperty("finished", True)
        if keep:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def _keeps_enter(editor: Editor, event: QKeyEvent) -> bool:
    """Enter takes a chip from the list; Shift and Enter begin a new line of a long text."""
    if isinstance(editor.widget, ManyField):
        return bool(editor.widget.typed())
    return isinstance(editor.widget, LongText) and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect = option.rect
    assert isinstance(rect, QRect)
    return QRect(rect)


def _editor_of(watched: QObject) -> Editor | None:
    step: QObject | None = watched
    while step is not None and not isinstance(step, Editor):
        step = step.parent()
    return step


def _model(index: Index) -> RecordsModel:
    model = index.model()
    assert isinstance(model, RecordsModel)
    return model
