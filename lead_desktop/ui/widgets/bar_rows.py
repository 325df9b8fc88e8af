"""One bar a row: from baseline to target with a tick for where it should be, or stacked parts. Figures are texts."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, MARK_SIZE, Look, Mark, Role, colour, current, paint_mark
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import charts, eye_step, from_right, hatch, is_figure, mirrored
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce

_BAR, _LEAST_BAR = 14, 120
_WIDTHS_KEPT = 16
_BELOW, _ABOVE = -0.5, 1.5
"""How far a bar may reach before its baseline and beyond its target, as a share of the way."""


@dataclass(frozen=True)
class BarPart:
    """A part of a stacked bar: a share of the longest bar, and a sign: "committed", "requested", "gap", "series:0"."""

    share: float
    sign: str


@dataclass(frozen=True)
class BarRow:
    """A row: title, figure and word at its end, and a bar.

    `share` is the way from baseline (0) to target (1), below 0 where things got worse; None is hatched over the whole
    way, for nothing is known. `should` is where it should be by now. `parts` make a stacked bar instead.
    """

    key: str
    title: str
    figure: str = ""
    word: str = ""
    share: float | None = None
    should: float | None = None
    mark: Mark | None = None
    parts: tuple[BarPart, ...] = ()
    spoken: str = ""


@dataclass(frozen=True)
class _Measures:
    """What the rows need in a look: the widest title, figure and word of all, and each row's line and title."""

    look: Look
    title: int
    figure: int
    word: int
    lines: tuple[int, ...]
    titles: tuple[tuple[int, int], ...]
    """Width and line of each title."""
    tops: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """The tops of all rows and the end of the last, by the width for which they were asked."""


class BarRows(Painted):
    """Show rows; arrows walk, Enter or a click `opened`. Bars run from the start edge."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[BarRow, ...] = ()
        self._current = 0
        self._kept: _Measures | None = None

    def set_rows(self, rows: Sequence[BarRow]) -> None:
        """Show these rows in their order."""
        self._rows, self._current = tuple(rows), 0
        self._kept = None
        self.setAccessibleDescription(". ".join(_spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def current_key(self) -> str:
        """Return the key of the row on which the focus stands."""
        return self._rows[self._current].key if self._rows else ""

    def row_rect(self, key: str) -> QRect:
        """Return where a row lies."""
        at = next(number for number, row in enumerate(self._rows) if row.key == key)
        return self._row(at, self.width())

    def bar_rect(self, key: str) -> QRect:
        """Return where the whole way of a row's bar lies on the screen."""
        at = next(number for number, row in enumerate(self._rows) if row.key == key)
        return mirrored(self, self.rect(), self._bar(at, self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tops(width)[-1]

    def sizeHint(self) -> QSize:
        return QSize(current().px(720), self.heightForWidth(max(self.width(), current().px(320))))

    def minimumSizeHint(self) -> QSize:
        least = current().px(280)
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def tip_at(self, place: QPoint) -> str:
        at = self._at(place)
        return _spoken(self._rows[at]) if at >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and step[1] and self._rows:
            self._walk_to(min(max(self._current + step[1], 0), len(self._rows) - 1))
        elif event.key() in ENTER and self._rows:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._walk_to(at)
            self.opened.emit(self._rows[at].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for at in self._within(event.rect()):
            row, place = self._rows[at], self._row(at, self.width())
            painter.fillRect(place, colour("surface"))
            painter.fillRect(QRect(0, place.bottom(), place.width(), 1), colour("line"))
            self._paint_words(painter, at, row)
            self._paint_bar(painter, mirrored(self, self.rect(), self._bar(at, self.width())), row)
            if self.hasFocus() and at == self._current:
                inner_ring(painter, place, current().palette.accent)
        painter.end()

    def _within(self, rect: QRect) -> range:
        """Return the rows that lie in a rectangle, whole or in part."""
        tops = self._tops(self.width())
        first = max(0, bisect_right(tops, rect.top()) - 1)
        return range(first, min(bisect_right(tops, rect.bottom()), len(self._rows)))

    def _walk_to(self, at: int) -> None:
        self._current = at
        announce(self, _spoken(self._rows[at]))
        self.update()

    def _at(self, place: QPoint) -> int:
        rows = self._within(QRect(place, place))
        return next((at for at in rows if self._row(at, self.width()).contains(place)), -1)

    def _title(self, row: BarRow) -> Lettering:
        return Lettering(row.title)

    def _widths(self) -> _Measures:
        """Return what the rows need, measured once: each row asks for it at every painting."""
        look = current()
        if self._kept is None or self._kept.look is not look:
            titles = tuple((title.width(), title.line()) for title in map(self._title, self._rows))
            figure = max((Lettering(row.figure, Role.STRONG).width() for row in self._rows), default=0)
            word = max((Lettering(row.word).width() for row in self._rows), default=0)
            mark = look.px(MARK_SIZE) + GAP_8 if any(row.mark for row in self._rows) else 0
            title = max((wide for wide, _ in titles), default=0)
            lines = tuple(self._line(row) for row in self._rows)
            self._kept = _Measures(look, title, figure, word + mark, lines, titles)
        return self._kept

    def _title_width(self, width: int) -> int:
        return min(self._widths().title, round(width * 0.38))

    def _figure_width(self) -> int:
        return self._widths().figure

    def _word_width(self) -> int:
        return self._widths().word

    def _ends(self) -> int:
        gaps = sum(GAP_16 for wide in (self._figure_width(), self._word_width()) if wide)
        return self._figure_width() + self._word_width() + gaps + GAP_8

    def _folds(self, width: int) -> bool:
        return width - GAP_8 - self._title_width(width) - GAP_16 - self._ends() < current().px(_LEAST_BAR)

    def _line(self, row: BarRow) -> int:
        texts = [Lettering(text).line() for text in (row.figure, row.word) if text]
        return max([current().px(_BAR) + GAP_8, *texts])

    def _heights(self, width: int) -> Iterator[int]:
        known, folds = self._widths(), self._folds(width)
        room = width - 2 * GAP_8 if folds else self._title_width(width)
        least = 0 if folds else current().px(36)
        for row, line, (wide, one) in zip(self._rows, known.lines, known.titles, strict=True):
            title = one if wide <= room and row.title else self._title(row).height(room)
            yield max(least, (title + line if folds else max(title, line)) + GAP_8)

    def _row(self, at: int, width: int) -> QRect:
        top, below = self._tops(width)[at : at + 2]
        return QRect(0, top, width, below - top)

    def _tops(self, width: int) -> tuple[int, ...]:
        """Return the tops of all rows at a width, and the end of the last."""
        known = self._widths().tops
        if width not in known:
            if len(known) >= _WIDTHS_KEPT:
                known.clear()
            known[width] = tuple(accumulate(self._heights(width), initial=0))
        return known[width]

    def _below(self, at: int, width: int) -> QRect:
        """Return the line of the bar: the whole row, or its lower part where it folds."""
        place = self._row(at, width)
        if not self._folds(width):
            return place
        top = self._title(self._rows[at]).height(width - 2 * GAP_8) + GAP_4
        return place.adjusted(0, top, 0, -GAP_4)

    def _bar(self, at: int, width: int) -> QRect:
        line = self._below(at, width)
        start = GAP_8 if self._folds(width) else GAP_8 + self._title_width(width) + GAP_16
        high = current().px(_BAR)
        top = line.center().y() - high // 2 + current().drop()
        return QRect(start, top, max(8, width - start - self._ends() - GAP_8), high)

    def _paint_words(self, painter: QPainter, at: int, row: BarRow) -> None:
        width, whole = self.width(), self.rect()
        place, line = self._row(at, width), self._below(at, width)
        title = self._title(row)
        room = width - 2 * GAP_8 if self._folds(width) else self._title_width(width)
        high = title.height(room)
        top = place.top() + GAP_4 if self._folds(width) else place.top() + (place.height() - high) // 2
        title.paint(painter, mirrored(self, whole, QRect(GAP_8, top, room, high)), wrap=high > title.line())
        x = self._bar(at, width).right() + 1 + GAP_16
        figure = QRect(x, line.top(), self._figure_width(), line.height())
        self._paint_figure(painter, mirrored(self, whole, figure), row.figure)
        x += self._figure_width() + (GAP_16 if self._figure_width() else 0)
        if row.mark is not None:
            side = current().px(MARK_SIZE)
            spot = QRect(x, line.center().y() - side // 2 + current().drop(), side, side)
            paint_mark(painter, QRectF(mirrored(self, whole, spot)), row.mark)
            x += side + GAP_8
        Lettering(row.word).paint(painter, mirrored(self, whole, QRect(x, line.top(), width - x, line.height())))

    def _paint_figure(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Figures stand on the physical right of their column in every language."""
        painter.setPen(colour("ink"))
        painter.setFont(current().number_font(Role.STRONG) if is_figure(text) else Lettering(text, Role.STRONG).font())
        way = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        flags = int(way) | int(Qt.TextFlag.TextSingleLine)
        flags |= int(Qt.TextFlag.TextForceLeftToRight) if is_figure(text) else 0
        painter.drawText(rect.translated(0, current().drop()), flags, text)

    def _reach(self) -> tuple[float, float]:
        shares = [one for row in self._rows for one in (row.share, row.should) if one is not None]
        return max(_BELOW, min([0.0, *shares])), min(_ABOVE, max([1.0, *shares]))

    def _paint_bar(self, painter: QPainter, place: QRect, row: BarRow) -> None:
        if row.parts:
            self._paint_parts(painter, place, row)
            return
        if row.share is None:
            hatch(painter, place)
            return
        zero, one = self._x(place, 0.0), self._x(place, 1.0)
        way = QRect(min(zero, one), place.top(), abs(one - zero), place.height())
        # In high contrast the line colour is as strong as the bar itself.
        painter.fillRect(way, colour("surface" if current().palette.tint_line > 1 else "line"))
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawRect(way.adjusted(0, 0, -1, -1))
        reached = self._x(place, row.share)
        filled = QRect(min(zero, reached), place.top() + 2, max(2, abs(reached - zero)), place.height() - 4)
        if row.share < 0:
            hatch(painter, filled, ground=current().palette.warn_tint)
        else:
            painter.fillRect(filled, colour("accent"))
        painter.fillRect(QRect(zero - 1, place.top() - 2, 2, place.height() + 4), colour("edge"))
        if row.should is not None:
            tick = QRect(self._x(place, row.should) - 1, place.top() - 4, 3, place.height() + 8)
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), colour("surface"))
            painter.fillRect(tick, colour("ink"))

    def _x(self, place: QRect, share: float) -> int:
        low, high = self._reach()
        part = (min(max(share, low), high) - low) / (high - low)
        return (
            round(place.right() - part * place.width())
            if from_right(self)
            else round(place.left() + part * place.width())
        )

    def _paint_parts(self, painter: QPainter, place: QRect, row: BarRow) -> None:
        done = 0.0
        for part in row.parts:
            one, other = round(done * place.width()), round((done + part.share) * place.width())
            done += part.share
            rect = mirrored(self, place, QRect(place.left() + one, place.top(), other - one, place.height()))
            if part.sign in ("gap", "hatched"):
                hatch(painter, rect)
                continue
            painter.fillRect(rect, QColor(part_colour(part.sign)))
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("surface"))


def part_colour(sign: str) -> str:
    """Return the colour of a part of a bar: "committed", "requested", or "series:0" to ":4"."""
    kind, _, which = sign.partition(":")
    if kind == "series":
        return charts().series[int(which)]
    return charts().committed if kind == "committed" else charts().requested


def _spoken(row: BarRow) -> str:
    return row.spoken or ", ".join(part for part in (row.title, row.figure, row.word) if part)
