"""Rows beside a line of fiscal quarters: titles that stay, head, today, scrolling. What a row shows: subclasses."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, groupby

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Look, Role, colour, current, row_height
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import from_right, mirrored, paint_words, show_tip
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.time_axis import TimeAxis, fiscal_year, quarter_end, quarter_start

_QUARTER = 48


@dataclass(frozen=True)
class Lane:
    """A row: its title, a note under it, or a heading over rows that has no bars of its own."""

    title: str
    note: str = ""
    heading: bool = False


@dataclass(frozen=True)
class _Places:
    """Where the lanes lie at a width of the screen and in a look: the tops of all, and the end of the last."""

    wide: int
    look: Look
    head: int
    titles: int
    tops: tuple[int, ...]


class TimeLanes(QAbstractScrollArea):
    """Lanes by quarters; time runs left to right in all languages unless `set_time_from_right` says otherwise."""

    def __init__(self, name: str, quarter_word: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarter_word = quarter_word
        self._lanes: tuple[Lane, ...] = ()
        self._first = self._last = date(2026, 7, 1)
        self._today: date | None = None
        self._today_word = ""
        self._time_from_right = False
        self._kept: _Places | None = None
        self.setAccessibleName(name)
        self.setProperty("ring", "inside")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.viewport().update())

    def set_span(self, first: date, last: date) -> None:
        """Show all quarters from that of one day to that of another."""
        self._first, self._last = min(first, last), max(first, last)
        self._fit()

    def set_today(self, day: date | None, word: str = "") -> None:
        """Draw a line at a day, with its word; None for no line."""
        self._today, self._today_word, self._kept = day, word, None
        self.viewport().update()

    def set_time_from_right(self, turned: bool) -> None:
        """Let time run from right to left, or again from left to right."""
        self._time_from_right = turned
        way = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        self.horizontalScrollBar().setLayoutDirection(way)
        self._fit()

    def whole_size(self) -> QSize:
        """Return the size at which nothing needs scrolling, as for paper."""
        titles = self._titles_width(current().px(900))
        quarters = len(TimeAxis(self._first, self._last).quarters())
        tall = self._head_height() + sum(self._heights(titles))
        return QSize(titles + quarters * self._quarter_width(), tall + 2)

    def axis(self) -> TimeAxis:
        """Return the line of time as it lies on the screen now."""
        area = self._time_rect()
        wide = self._content_width()
        at = self.horizontalScrollBar().value()
        left = area.right() + 1 - wide + at if self._time_from_right else area.left() - at
        return TimeAxis(self._first, self._last, left, wide, self._time_from_right)

    def lane_rect(self, number: int) -> QRect:
        """Return where the bars of a lane lie on the screen now."""
        area, places = self._time_rect(), self._places()
        top, below = places.tops[number], places.tops[number + 1]
        return QRect(area.left(), places.head + top - self.verticalScrollBar().value(), area.width(), below - top)

    def sizeHint(self) -> QSize:
        whole = self.whole_size()
        return QSize(whole.width(), min(whole.height() + 14, 900))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(320), self._head_height() + 3 * row_height(current().font()))

    def paint_lane(self, painter: QPainter, number: int, rect: QRect, axis: TimeAxis) -> None:
        """Paint what a lane shows; clipped to the place of time already."""

    def paint_over(self, painter: QPainter, axis: TimeAxis) -> None:
        """Paint what lies over all lanes, such as arrows."""

    def is_current(self, number: int) -> bool:
        """Say whether the focus stands on a lane."""
        return False

    def tip_at(self, place: QPoint) -> str:
        """Return the text about what lies at a place."""
        return ""

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Take the rows from top to bottom."""
        self._lanes = tuple(lanes)
        self._fit()
        self.updateGeometry()

    def show_lane(self, number: int) -> None:
        """Scroll until a lane is seen whole."""
        rect, bar = self.lane_rect(number), self.verticalScrollBar()
        if rect.top() < self._places().head:
            bar.setValue(bar.value() + rect.top() - self._places().head)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    def show_day(self, day: date) -> None:
        """Scroll until a day is seen."""
        area, bar, x = self._time_rect(), self.horizontalScrollBar(), self.axis().x(day)
        off = min(0, x - area.left() - GAP_12) + max(0, x - area.right() + GAP_12)
        bar.setValue(bar.value() + round(-off if self._time_from_right else off))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fit()
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, axis = QPainter(self.viewport()), self._time_rect(), self.axis()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.viewport().rect(), colour("surface"))
        seen = self._seen()
        body = QRect(0, self._places().head, self.viewport().width(), self.viewport().height())
        painter.setClipRect(body)
        for number in seen:
            self._paint_ground(painter, number)
        painter.setClipRect(body.intersected(area))
        self._paint_grid(painter, axis, area)
        for number in seen:
            self.paint_lane(painter, number, self.lane_rect(number), axis)
        self.paint_over(painter, axis)
        painter.setClipRect(body)
        for number in seen:
            self._paint_title(painter, number)
        painter.setClipping(False)
        self._paint_head(painter, axis, area)
        painter.end()

    def _seen(self) -> range:
        """Return the lanes of which something shows below the head."""
        places, above = self._places(), self.verticalScrollBar().value()
        first = bisect_right(places.tops, above) - 1
        last = bisect_right(places.tops, above + self.viewport().height() - places.head)
        return range(max(0, first), min(last, len(self._lanes)))

    def _row(self, number: int) -> QRect:
        lane = self.lane_rect(number)
        return QRect(0, lane.top(), self.viewport().width(), lane.height())

    def _paint_ground(self, painter: QPainter, number: int) -> None:
        row = self._row(number)
        ground = "sunk" if self._lanes[number].heading else "tint" if self.is_current(number) else "surface"
        painter.fillRect(row, colour(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour("line"))

    def _paint_title(self, painter: QPainter, number: int) -> None:
        lane, row, wide = self._lanes[number], self._row(number), self._places().titles
        room = QRect(GAP_8, row.top() + GAP_4, wide - GAP_8 - GAP_12, row.height() - GAP_8)
        if lane.heading:
            room.setWidth(row.width() - 2 * GAP_8)
            self._paint_ground(painter, number)
        words = self._title(lane)
        high = words.height(room.width())
        note = Lettering(lane.note, Role.HELP, "ink_2")
        spare = max(0, room.height() - high - note.height(room.width())) // 2
        whole = self.viewport().rect()
        title = QRect(room.left(), room.top() + spare, room.width(), high)
        words.paint(painter, mirrored(self, whole, title), wrap=True)
        below = QRect(room.left(), title.bottom() + 1, room.width(), note.height(room.width()))
        note.paint(painter, mirrored(self, whole, below), wrap=True)
        if self.hasFocus() and self.is_current(number):
            inner_ring(painter, row, current().palette.accent)

    def _paint_grid(self, painter: QPainter, axis: TimeAxis, area: QRect) -> None:
        for year, quarter in axis.quarters():
            x = round(axis.x(quarter_start(year, quarter)))
            painter.setPen(QPen(colour("edge" if quarter == 1 else "line"), 1))
            painter.drawLine(x, area.top(), x, area.bottom())
        if self._today is not None and axis.start() <= self._today < axis.end():
            painter.setPen(QPen(colour("accent"), 2))
            x = round(axis.x(self._today))
            painter.drawLine(x, area.top(), x, area.bottom())

    def _paint_head(self, painter: QPainter, axis: TimeAxis, area: QRect) -> None:
        high = self._places().head
        painter.fillRect(QRect(0, 0, self.viewport().width(), high), colour("sunk"))
        painter.fillRect(QRect(0, high - 1, self.viewport().width(), 1), colour("line"))
        painter.setClipRect(QRect(area.left(), 0, area.width(), high))
        line = self._year_line()
        for year, group in groupby(axis.quarters(), key=lambda one: one[0]):
            quarters = list(group)
            spans = [axis.span(quarter_start(*one), quarter_end(*one)) for one in quarters]
            left, right = min(at for at, _ in spans), max(at + wide for at, wide in spans)
            left, right = max(left, area.left()), min(right, area.right() + 1)
            if right - left > current().px(56):
                year_rect = QRect(round(left), 0, round(right - left), line)
                paint_words(painter, year_rect, fiscal_year(year), colour("ink"), figure=True)
            painter.fillRect(QRect(round(axis.x(quarter_start(year, quarters[0][1]))), 0, 1, high), colour("line"))
            for one, (at, wide) in zip(quarters, spans, strict=True):
                low = high - line - self._tag_line()
                self._paint_quarter(painter, QRect(round(at), line, round(wide), low), one[1])
        painter.setClipping(False)
        if self._today is not None and axis.start() <= self._today < axis.end():
            self._paint_today(painter, axis, area, high)

    def _paint_quarter(self, painter: QPainter, rect: QRect, quarter: int) -> None:
        text = self._quarter_word(quarter)
        paint_words(painter, rect, text, colour("ink_2"), role=Role.SMALL, figure=text.isascii())

    def _paint_today(self, painter: QPainter, axis: TimeAxis, area: QRect, high: int) -> None:
        words = Lettering(self._today_word, Role.SMALL, "on_accent")
        x = round(axis.x(self._today or self._first))
        if not area.left() <= x <= area.right() or not self._today_word:
            return
        wide = words.width() + GAP_8
        left = min(max(x - wide // 2, area.left()), area.right() - wide)
        tag = QRect(left, high - self._tag_line(), wide, self._tag_line())
        painter.fillRect(tag, QColor(current().palette.accent))
        painter.setPen(colour("on_accent"))
        painter.setFont(words.font())
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), self._today_word)

    def _title(self, lane: Lane) -> Lettering:
        return Lettering(lane.title, Role.STRONG if lane.heading else Role.BODY)

    def _year_line(self) -> int:
        return Lettering("2026", Role.BODY).line() + GAP_4

    def _tag_line(self) -> int:
        return Lettering(self._today_word, Role.SMALL).line() if self._today_word else 0

    def _head_height(self) -> int:
        return self._year_line() + Lettering(self._quarter_word(1), Role.SMALL).line() + GAP_4 + self._tag_line()

    def _places(self) -> _Places:
        """Return where the lanes lie, measured once: each row and bar asks for it at every painting."""
        wide, look = self.viewport().width(), current()
        if self._kept is None or (self._kept.wide, self._kept.look) != (wide, look):
            titles = self._titles_width(wide)
            tops = tuple(accumulate(self._heights(titles), initial=0))
            self._kept = _Places(wide, look, self._head_height(), titles, tops)
        return self._kept

    def _titles_width(self, room: int) -> int:
        wanted = max((self._title(one).width() for one in self._lanes if not one.heading), default=0)
        wanted = max(wanted, max((Lettering(one.note, Role.HELP).width() for one in self._lanes), default=0))
        return min(wanted + GAP_8 + GAP_12, max(current().px(120), round(room * 0.34)))

    def _heights(self, titles: int) -> list[int]:
        room = titles - GAP_8 - GAP_12
        floor = current().px(36)
        return [
            max(floor, self._title(one).height(10_000 if one.heading else room)
                + Lettering(one.note, Role.HELP).height(room) + GAP_8)
            for one in self._lanes
        ]  # fmt: skip

    def _quarter_width(self) -> int:
        words = max(Lettering(self._quarter_word(one), Role.SMALL).width() for one in range(1, 5))
        return max(current().px(_QUARTER), words + GAP_8)

    def _content_width(self) -> int:
        quarters = len(TimeAxis(self._first, self._last).quarters())
        return max(self._time_rect().width(), quarters * self._quarter_width())

    def _time_rect(self) -> QRect:
        titles, view = self._places().titles, self.viewport()
        left = 0 if from_right(self) else titles
        return QRect(left, 0, max(1, view.width() - titles), view.height())

    def _fit(self) -> None:
        self._kept = None
        if not self._lanes:
            return
        view, lying, standing = self.viewport(), self.horizontalScrollBar(), self.verticalScrollBar()
        tall = self._places().head + self._places().tops[-1]
        lying.setPageStep(self._time_rect().width())
        lying.setSingleStep(self._quarter_width())
        lying.setRange(0, max(0, self._content_width() - self._time_rect().width()))
        standing.setPageStep(view.height())
        standing.setSingleStep(row_height(current().font()))
        standing.setRange(0, max(0, tall - view.height()))
        view.update()
