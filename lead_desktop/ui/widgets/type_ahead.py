"""A line that offers what fits while one types. It stands in fields, filters and tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lead_desktop.ui.look import FIELD_WIDTH, GAP_8, button_height, colour, current, paint_goal, table_row_height
from lead_desktop.ui.look.flat import arrow
from lead_desktop.ui.widgets.lettering import Lettering

_KEY, _SEARCH, _GOAL = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
_SQUARE, _ARROW = 12, 28


@dataclass(frozen=True)
class Option:
    """Something to choose: its key, its words, further words it is found by, and a goal where it has one."""

    key: str
    text: str
    keywords: str = ""
    goal: int | None = None


class _Completer(QCompleter):
    """Look for the typed letters in the folded search text."""

    def __init__(self, fold: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._fold = fold
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_SEARCH)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)

    def splitPath(self, path: str) -> list[str]:
        return [self._fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class _OptionDelegate(QStyledItemDelegate):
    """Paint an option with its goal square, in the font of its own letters."""

    def __init__(self, popup: QListView) -> None:
        super().__init__(popup)
        self._popup = popup

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        # The first one is what Enter takes while nothing is marked.
        plain = "tint" if index.row() == 0 and not self._popup.currentIndex().isValid() else "surface"
        painter.fillRect(rect, colour("accent" if chosen else plain))
        x, goal = GAP_8, index.data(_GOAL)
        if goal is not None:
            side = current().px(_SQUARE)
            square = QRect(rect.left() + x, rect.center().y() - side // 2, side, side)
            paint_goal(painter, QRectF(QStyle.visualRect(option.direction, rect, square)), goal)
            x += side + GAP_8
        words = Lettering(str(index.data(Qt.ItemDataRole.DisplayRole)), ink="on_accent" if chosen else "ink")
        words.paint(painter, QStyle.visualRect(option.direction, rect, rect.adjusted(x, 0, -4, 0)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # All rows are as high as the tallest script here, since the popup counts with the first row.
        tallest = max(table_row_height(current().font()), table_row_height(current().font_for("ا")))
        return QSize(Lettering(str(index.data(Qt.ItemDataRole.DisplayRole))).width() + 40, tallest)


class TypeAhead(QLineEdit):
    """Offer options that hold the typed letters; Down or a click on an empty line offers all.

    `fold` makes two texts comparable, as search does; `picked` carries the key of the option taken.
    """

    picked = Signal(str)

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        fold: Callable[[str], str] = str.casefold,
        name: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fold = fold
        self._options: tuple[Option, ...] = ()
        self._model = QStandardItemModel(self)
        self._completer = _Completer(fold, self)
        self._completer.setModel(self._model)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(_OptionDelegate(self._popup))
        self.setCompleter(self._completer)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self._dress()
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.textChanged.connect(lambda text: self._dress())

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these options."""
        self._options = tuple(options)
        self._model.clear()
        for option in self._options:
            item = QStandardItem(option.text)
            item.setData(option.key, _KEY)
            item.setData(self._fold(f"{option.text} {option.keywords}"), _SEARCH)
            item.setData(option.goal, _GOAL)
            self._model.appendRow(item)

    def options(self) -> tuple[Option, ...]:
        """Return what is offered."""
        return self._options

    def option(self) -> Option | None:
        """Return the option whose words, or whose key, stand in the line."""
        typed = self._fold(self.text().strip())
        if not typed:
            return None
        return next((one for one in self._options if typed in (self._fold(one.text), self._fold(one.key))), None)

    def show_key(self, key: str | None) -> None:
        """Show the words of an option, or the key itself where it is not offered."""
        known = next((one for one in self._options if one.key == key), None)
        self.setText(known.text if known else key or "")
        self.setCursorPosition(0)

    def offer_all(self) -> None:
        """Open the list with everything in it."""
        if self.isReadOnly():
            return
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hasSelectedText():
            # From the end on, so that the beginning of a long name stays in sight.
            self.setSelection(len(self.text()), -len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup_is_open():
            self.offer_all()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_first():
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        self._take_first()
        return super().focusNextPrevChild(onward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text() or self._arrow_place().contains(event.position().toPoint()):
            self.offer_all()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isReadOnly():
            return
        painter = QPainter(self)
        arrow(painter, self._arrow_place(), "down", current().palette.ink_2)
        painter.end()

    def _take_first(self) -> bool:
        """Take the first option that fits what is typed, where the list is open and nothing in it is marked."""
        if not self._popup_is_open() or self._popup.currentIndex().isValid() or not self.text().strip():
            return False
        first = self._completer.completionModel().index(0, 0)
        if not first.isValid():
            return False
        self._popup.hide()
        self.setText(str(first.data(Qt.ItemDataRole.DisplayRole)))
        self._on_activated(first)
        return True

    def _popup_is_open(self) -> bool:
        return self._popup.isVisible()

    def _arrow_place(self) -> QRect:
        place = QRect(self.width() - _ARROW, 0, _ARROW, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _on_activated(self, index: QModelIndex) -> None:
        self.picked.emit(str(index.data(_KEY)))

    def _dress(self) -> None:
        now = current()
        wanted = now.font_for(self.text())
        if wanted != self.font():
            self.setFont(wanted)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(_ARROW - 6 if right else 0, 0, 0 if right else _ARROW - 6, 0)
        self.setMinimumHeight(button_height(now.font()))
        self.setMaximumWidth(now.px(FIELD_WIDTH))
        self._popup.setLayoutDirection(self.layoutDirection())
