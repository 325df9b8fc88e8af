"""A field for a date, typed as dd/mm/yyyy or picked from a calendar."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lead_desktop.roadmap import formats, reading
from lead_desktop.ui.look import GAP_4, GAP_8, button_height, colour, current, icon
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.field import Leaving, mark_problem
from lead_desktop.ui.widgets.label import PlainLabel

PATTERN = "dd/mm/yyyy"
_LOCALES = {"en": "en_GB", "ur": "ur_PK", "sd": "sd_PK"}


def read_date(text: str) -> date | None:
    """Read a day as the declarations do; None where it is no date."""
    try:
        return reading.read_date(text)
    except reading.Unreadable:
        return None


class DateField(QWidget):
    """Hold a date; beside it the long form, from a callable such as "12 March 2026"."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, long_date: Callable[[date], str], *, open_calendar: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._long_date = long_date
        self._edit = QLineEdit()
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setPlaceholderText(PATTERN)
        self._edit.setAccessibleName(name)
        self._button = Button(open_calendar, "quiet", "calendar")
        self._button.set_bare(True)
        self._said = PlainLabel(ink="ink_2", wrap=False)
        self._popup: QWidget | None = None
        self.setFocusProxy(self._edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._dress()
        self._edit.textEdited.connect(lambda text: self.edited.emit())
        self._edit.textChanged.connect(lambda text: self._say())
        self._button.clicked.connect(self.open_calendar)
        Leaving(self, [self._edit, self._button], enter=False).left.connect(self.left)
        self._edit.returnPressed.connect(self.left)

    @property
    def edit(self) -> QLineEdit:
        """The line that is typed in."""
        return self._edit

    def value(self) -> date | str | None:
        """Return the date, what was typed where it is none, or None when nothing is typed."""
        typed = self._edit.text().strip()
        return (read_date(typed) or typed) if typed else None

    def set_value(self, value: Any) -> None:
        """Show a date, or a text as it was typed; sends no signal."""
        known = read_date(value) if isinstance(value, str) else value
        self._edit.setText(f"{known:%d/%m/%Y}" if isinstance(known, date) else str(value or ""))

    def long_text(self) -> str:
        """Return the long form shown beside the field."""
        return self._said.text()

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self._edit.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the date."""
        self._edit.setReadOnly(read_only)
        self._button.setVisible(not read_only)

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge."""
        mark_problem(self._edit, text, kind)

    def open_calendar(self) -> None:
        """Open the calendar below the field, at its date or at today."""
        if self._popup is not None:
            self._popup.deleteLater()
        popup = _CalendarPopup(self, read_date(self._edit.text()))
        popup.chosen.connect(self._on_chosen)
        corner = self._edit.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self._edit.rect().bottomRight() - QPoint(popup.sizeHint().width(), 0)
        popup.move(self._edit.mapToGlobal(corner) + QPoint(0, GAP_4))
        popup.show()
        popup.calendar.setFocus()
        self._popup = popup

    def calendar(self) -> QCalendarWidget | None:
        """Return the calendar if it was opened."""
        return self._popup.calendar if isinstance(self._popup, _CalendarPopup) else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _on_chosen(self, day: date) -> None:
        self.set_value(day)
        self._edit.setFocus()
        self.edited.emit()
        self.left.emit()

    def _say(self) -> None:
        known = read_date(self._edit.text())
        self._said.setText(self._long_date(known) if known else "")

    def _dress(self) -> None:
        letters = current().number_font()
        self._edit.setFont(letters)
        self._edit.setMinimumHeight(button_height(current().font()))
        self._edit.setFixedWidth(QFontMetrics(letters).horizontalAdvance("00/00/00000") + 28)
        self._say()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_4)
        row.addWidget(self._edit)
        row.addWidget(self._button)
        row.addSpacing(GAP_8)
        row.addWidget(self._said)
        row.addStretch(1)


class _Calendar(QCalendarWidget):
    """A calendar with the names of the screen's language and the digits of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        language = current().language
        self.setLocale(QLocale(_LOCALES[language]))
        self._months = formats.MONTHS[language]
        self.currentPageChanged.connect(lambda year, month: self._name_page())
        self._name_page()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        when = day if isinstance(day, date) else date(day.year(), day.month(), day.day())
        chosen = when == self.selectedDate().toPython()
        if chosen:
            painter.fillRect(rect, colour("accent"))
        outside = when.month != self.monthShown()
        painter.setPen(colour("on_accent" if chosen else "hint" if outside else "ink"))
        painter.setFont(current().number_font())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(when.day))

    def _name_page(self) -> None:
        for name, words in (
            ("qt_calendar_monthbutton", self._months[self.monthShown() - 1]),
            ("qt_calendar_yearbutton", str(self.yearShown())),
        ):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setText(words)
        year = self.findChild(QSpinBox, "qt_calendar_yearedit")
        if isinstance(year, QSpinBox):
            year.setLocale(QLocale.c())


class _CalendarPopup(QWidget):
    """The calendar in its own frame."""

    chosen = Signal(object)

    def __init__(self, owner: DateField, day: date | None) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.calendar = _Calendar(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setGridVisible(False)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_4, GAP_4, GAP_4, GAP_4)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._on_picked)
        self.calendar.activated.connect(self._on_picked)

    def _dress(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(colour("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        for name, arrow in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward")):
            turn = self.calendar.findChild(QToolButton, name)
            if isinstance(turn, QToolButton):
                turn.setIcon(icon(arrow, colour("on_accent"), current().px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), colour("surface").name(), colour("edge").name(), radius=0)
        painter.end()

    def _on_picked(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
