"""A row of aligned parts that opens as a whole. Which parts a row has is the matter of TaskRow and StepRow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from lead_desktop.ui.look import (
    GAP_4,
    GAP_8,
    GAP_12,
    GAP_16,
    MARK_SIZE,
    Look,
    Mark,
    Role,
    colour,
    current,
    paint_icon,
    paint_mark,
    row_height,
)
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.look.parts import bar
from lead_desktop.ui.widgets.lettering import Lettering

_BAR = 104


@dataclass(frozen=True)
class Cell:
    """One part of a row: words, a mark before them, or a bar. `leads`: stays on the first line of a folded row."""

    text: str = ""
    role: Role = Role.BODY
    ink: str = "ink"
    mark: Mark | None = None
    fraction: float | None = None
    leads: bool = False
    stretches: bool = False
    optional: bool = False
    """Left out, in all rows, before anything folds."""
    figure: bool = False
    """Stands on the right of its column in all languages, so that figures can be compared."""

    def words(self, *, small: bool = False) -> Lettering:
        """Return the words as they are painted; small on the second line."""
        return Lettering(self.text, Role.HELP if small and self.role is Role.BODY else self.role, self.ink)

    def width(self, *, small: bool = False) -> int:
        """Return the px of the part."""
        if self.fraction is not None:
            return current().px(_BAR)
        mark = current().px(MARK_SIZE) if self.mark is not None else 0
        gap = GAP_8 if mark and self.text else 0
        return mark + gap + self.words(small=small).width()


class _Columns(QObject):
    """The widths that the rows of one parent share, worked out once for each kind of row and number of parts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = current()
        self._widest: dict[tuple[type, int], tuple[int, ...]] = {}

    def of(self, row: "Row") -> tuple[int, ...]:
        """Return the widest px of each column."""
        if self._look is not current():
            self._look = current()
            self._widest.clear()
        key = (type(row), len(row.cells()))
        if key not in self._widest:
            self._widest[key] = tuple(map(max, zip(*(one.widths() for one in row.beside()), strict=True)))
        return self._widest[key]

    def forget(self) -> None:
        """Something in a row became wider or narrower."""
        self._widest.clear()


class Row(QAbstractButton):
    """A row that a click, Enter or Space opens; rows of one kind in one parent share their columns and fold alike."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()
        self._widths: tuple[Look, tuple[int, ...]] | None = None
        self.setProperty("ring", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.opened.emit())

    def cells(self) -> tuple[Cell, ...]:
        """Return the parts in reading order."""
        return self._cells

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Show these parts; what is read out is their words in order."""
        before = self.widths()
        self._cells, self._widths = tuple(cells), None
        self.setAccessibleName(", ".join(cell.text for cell in cells if cell.text))
        self._forget_columns()
        for row in self.beside() if self.widths() != before else (self,):
            row.updateGeometry()
            row.update()

    def beside(self) -> "list[Row]":
        """Return the rows that share their columns with this one, itself among them."""
        parent = self.parentWidget()
        if parent is None:
            return [self]
        near = parent.findChildren(type(self), options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [row for row in near if isinstance(row, Row) and len(row.cells()) == len(self._cells)] or [self]

    def widths(self) -> tuple[int, ...]:
        """Return the px of each part on one line."""
        if self._widths is None or self._widths[0] is not current():
            self._widths = current(), tuple(cell.width() for cell in self._cells)
        return self._widths[1]

    def is_folded(self, width: int | None = None) -> bool:
        """Say whether the parts take more than one line at a width in px."""
        return self._needed(self._columns(optional=False)) > (self.width() if width is None else width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        body = current().font()
        if not self.is_folded(width):
            tallest = max((cell.words().line() for cell in self._cells if cell.text), default=0)
            return max(row_height(body), tallest + GAP_8)
        return max(row_height(body), self._folded(width)[1] + GAP_8)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._columns(optional=False)), row_height(current().font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(200), row_height(current().font()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._forget_columns()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        lively = self.underMouse() or self.isDown()
        painter.fillRect(self.rect(), colour("tint" if lively else "surface"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), colour("line"))
        for cell, rect, small in self._placed():
            self._paint_cell(painter, cell, rect, small)
        side = current().px(16)
        at = self._mirrored(QRect(self.width() - side - GAP_8, (self._first_line() - side) // 2, side, side))
        paint_icon(painter, at.x(), at.y(), "chevron", palette.edge, side)
        if self.hasFocus():
            inner_ring(painter, self.rect(), palette.accent)
        painter.end()

    def _columns(self, *, optional: bool) -> list[int]:
        parent = self.parentWidget()
        shared = _shared_by(parent).of(self) if parent is not None else self.widths()
        return [px if optional or not cell.optional else 0 for cell, px in zip(self._cells, shared, strict=True)]

    def _forget_columns(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            _shared_by(parent).forget()

    def _needed(self, columns: list[int]) -> int:
        shown = [width for width in columns if width]
        return GAP_12 + sum(shown) + GAP_16 * max(0, len(shown) - 1) + GAP_12 + current().px(16) + GAP_8

    def _first_line(self) -> int:
        if not self.is_folded():
            return self.height()
        return self._lead_height(self.width()) + GAP_8 + 2 * self._spare()

    def _spare(self) -> int:
        """Return the px above a folded row whose parts take less than its height."""
        return max(0, (self.height() - 1 - self._folded(self.width())[1]) // 2)

    def _lead_height(self, width: int) -> int:
        room = self._lead_room(width)
        return max((cell.words().height(room) for cell in self._cells if cell.stretches), default=0) or current().px(
            MARK_SIZE
        )

    def _lead_room(self, width: int) -> int:
        leads = [cell for cell in self._cells if cell.leads and not cell.stretches]
        taken = sum(cell.width() + GAP_12 for cell in leads)
        return width - GAP_12 - taken - GAP_12 - current().px(16) - GAP_8

    def _placed(self) -> list[tuple[Cell, QRect, bool]]:
        if self.is_folded():
            spare = self._spare()
            return [(cell, rect.translated(0, spare), small) for cell, rect, small in self._folded(self.width())[0]]
        columns = self._columns(optional=True)
        if self._needed(columns) > self.width():
            columns = self._columns(optional=False)
        spare = self.width() - self._needed(columns)
        x, placed = GAP_12, []
        for cell, column in zip(self._cells, columns, strict=True):
            if not column:
                continue
            width = column + (spare if cell.stretches else 0)
            before = width - cell.width() if cell.figure and not self.isRightToLeft() else 0
            placed.append((cell, QRect(x + before, 0, width - before, self.height() - 1), False))
            x += width + GAP_16
        return placed

    def _folded(self, width: int) -> tuple[list[tuple[Cell, QRect, bool]], int]:
        """Place the leading parts on the first line, the rest below, flowing; return the height used as well."""
        high, x = self._lead_height(width), GAP_12
        placed: list[tuple[Cell, QRect, bool]] = []
        for cell in (cell for cell in self._cells if cell.leads):
            room = self._lead_room(width) if cell.stretches else cell.width()
            placed.append((cell, QRect(x, GAP_4, room, high), False))
            x += room + GAP_12 if not cell.stretches else 0
        start, y, line = x, GAP_4 + high, 0
        for cell in (cell for cell in self._cells if not cell.leads and not cell.optional and cell.width()):
            need = cell.width(small=True)
            if x > start and x + need > width - GAP_12:
                x, y, line = start, y + line, 0
            line = max(line, cell.words(small=True).line() if cell.text else current().px(MARK_SIZE))
            placed.append((cell, QRect(x, y, need, line), True))
            x += need + GAP_16
        return placed, y + line + GAP_4

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _paint_cell(self, painter: QPainter, cell: Cell, rect: QRect, small: bool) -> None:
        if cell.fraction is not None:
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            bar(
                painter,
                self._mirrored(rect.translated(0, current().drop())),
                cell.fraction,
                current().palette,
                from_right=right,
            )
            return
        words = QRect(rect)
        if cell.mark is not None:
            side = current().px(MARK_SIZE)
            at = QRect(QPoint(rect.left(), rect.center().y() - side // 2 + current().drop()), QSize(side, side))
            paint_mark(painter, QRectF(self._mirrored(at)), cell.mark)
            words.setLeft(rect.left() + side + GAP_8)
        cell.words(small=small).paint(painter, self._mirrored(words), wrap=cell.stretches and self.is_folded())


def _shared_by(parent: QWidget) -> _Columns:
    found = parent.findChild(_Columns, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, _Columns) else _Columns(parent)
