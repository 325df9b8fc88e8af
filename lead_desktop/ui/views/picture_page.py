"""A view that is one picture in its frame: choices above, the finding as title, the same as a table. No drawing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.store import entering
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.look import GAP_4, GAP_8
from lead_desktop.ui.pages import MainButton, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.view import ViewPage
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.chart_frame import ChartFrame
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.legend import Legend, LegendItem
from lead_desktop.ui.widgets.matrix import MatrixCell, MatrixTitle
from lead_desktop.ui.wording import kind_of_record, shown

if TYPE_CHECKING:
    from pandas import DataFrame

_LEAST = 160
"""Height in px under which the page scrolls rather than the picture inside it."""
_LOW = 400
"""Height of the page in px under which the legend gives its room to the picture."""


Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Telling:
    """What a picture says in words: its finding, and the same figures as a table. `keys` name the rows to open.

    Rows that take long to write come as a function, asked when somebody looks at the table.
    """

    finding: str
    heads: tuple[str, ...]
    rows: Lines | Callable[[], Lines]
    keys: tuple[str, ...] = ()
    numeric: tuple[int, ...] = ()
    source: str = ""


class _Stack(QStackedWidget):
    """Asks for what its parts need at least: Qt would ask for all that they would like to have at a width."""

    def hasHeightForWidth(self) -> bool:
        return False


class PicturePage(ViewPage):
    """Show one picture, or a sentence while its records are missing.

    A subclass makes its `controls` and its `picture` (again at each change of language) and fills the picture in
    `tell`, which returns None while there is nothing to show.
    """

    adds = ""
    """The kind of record that the main button adds."""
    nothing = ""
    """The marked sentence that says what will be here."""
    scrolls = False
    """The picture is as high as it wants and the page scrolls; else the picture scrolls itself."""
    speaks = True
    """The picture has words enough to do without its legend in a low window."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._stack = _Stack()
        self._telling: Telling | None = None
        self._in_table: Telling | None = None
        self._as_table = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.retranslate()
        self.refresh()

    # What a view says about itself.

    def controls(self) -> Sequence[QWidget]:
        """Make the choices above the picture."""
        return ()

    def picture(self) -> QWidget:
        """Make the picture, empty."""
        raise NotImplementedError

    def legend(self) -> Sequence[LegendItem]:
        """Return what colours and signs mean."""
        return ()

    def tell(self) -> Telling | None:
        """Read the facts, fill the picture, and say what it shows."""
        raise NotImplementedError

    def open_key(self, key: str) -> None:
        """Open what stands behind a row of the picture or of its table; by default a record of the `adds` kind."""
        self.open_record(self.adds, key)

    def wanted(self) -> str:
        """Return the kind of record that the main button adds: the one without which the picture says nothing."""
        return self.adds

    # What the window asks.

    def main_button(self) -> MainButton | None:
        if entering.refusal(self.session.store, self.wanted()) is not None:
            return None
        return MainButton(tr("Add {kind}", kind=kind_of_record(self.wanted())))

    def main_pressed(self) -> None:
        self.go.emit(Where("record", step=self.where.step, entity=self.wanted(), view="guided"))

    def shown_again(self) -> None:
        if self._telling is not None:
            self.focus_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(self._has_room())

    def refresh(self) -> None:
        self._telling = self.tell()
        if self._telling is not None:
            self._show(self._telling)
        self._stack.setCurrentIndex(0 if self._telling is None else 1)
        self.header_changed.emit()

    def retranslate(self) -> None:
        while (old := self._stack.currentWidget()) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(EmptyState(tr(self.nothing)))
        self._stack.addWidget(self._made())

    # For subclasses and tests.

    @property
    def finding(self) -> str:
        """The finding that stands over the picture, empty while there is none."""
        return self._telling.finding if self._telling else ""

    @property
    def is_empty(self) -> bool:
        """Whether the sentence stands in place of the picture."""
        return self._telling is None

    @property
    def table(self) -> FigureTable:
        """The same figures as a table, measured only when somebody looks at it."""
        if self._telling is not None and self._in_table is not self._telling:
            told = self._in_table = self._telling
            rows = told.rows() if callable(told.rows) else told.rows
            self._table.set_rows(told.heads, rows, numeric=told.numeric)
        return self._table

    def focus_widget(self) -> QWidget:
        """Return what takes the focus when the page comes to the front."""
        return self.table if self._as_table else self._picture

    def show_as_table(self, wanted: bool) -> None:
        """Show the table in place of the picture, or the picture again."""
        self._as_table = wanted
        self._frames.setCurrentIndex(int(wanted))
        self.focus_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, entity: str, key: str) -> None:
        """Go to the guided form of a record."""
        if self.session.store.row(entity, key) is not None:
            self.go.emit(where_of_record(entity, key))

    def edit(self, entity: str, row: str | None, typed: Mapping[str, object]) -> bool:
        """Store an edit made in the picture as one step to undo; say why where it cannot be taken."""
        refused = self._refusal(entity, row, typed)
        if refused:
            self.said.emit("problem", refused)
            self.refresh()
            return False
        try:
            self.session.enter(entity, row, typed)
        except LeadError:
            # the session has told the window already
            self.refresh()
            return False
        return True

    def _refusal(self, entity: str, row: str | None, typed: Mapping[str, object]) -> str:
        """A form keeps a wrong answer beside its field; a picture has no such place, so it asks first."""
        store = self.session.store
        known = store.row(entity, row) if row else None
        refused = entering.refusal(store, entity, known)
        if refused is not None:
            return refused.said(tr)
        declared = store.entities[entity]
        found = declared.check(cast(Row, {**(known or {}), **typed}), store)
        asked = {rule.code for rule in declared.rules if rule.level is Level.ERROR and set(rule.fields) & set(typed)}
        wrong = [one for one in found if one.code in asked]
        return wrong[0].said(tr) if wrong else ""

    def words(self, entity: str, field: str, value: object) -> str:
        """Return a stored value as an officer reads it; a figure that is not known as nothing."""
        known = None if value is None or value != value else value
        return shown(self.session.store, ENTITIES[entity].by_name[field], cast(Value, known))

    def open_records(self, entity: str, restriction: str = "") -> None:
        """Go to the table of a kind of record, or of those with one answer such as `body=ID`."""
        where = Where("records", step=self.where.step, entity=entity, view="table", filter=restriction)
        self.go.emit(where)

    def source(self) -> str:
        """Return the line that says whose records these are and of which day."""
        store = self.session.store
        return tr("Source: records of {place}, {day}.", place=place_name(store.place), day=self.day(store.today))

    def day(self, day: date) -> str:
        """Return a day as it stands in running text."""
        return formats.long_date(day, language())

    def drawn(self) -> QWidget:
        """Return the part of the picture that is copied."""
        return self._picture

    def copy_picture(self) -> None:
        """Put the whole picture on the clipboard, also what is scrolled out of sight."""
        QGuiApplication.clipboard().setPixmap(whole_picture(self.drawn()))
        self.said.emit("good", tr("The picture is copied."))

    def _show(self, telling: Telling) -> None:
        if self._as_table:
            self.table.viewport().update()
        for frame in (self._frame, self._twin):
            frame.set_words(telling.finding, telling.source or self.source())

    def _made(self) -> QWidget:
        self._picture, self._table, self._in_table = self.picture(), FigureTable(tr(self.name)), None
        copy = tr("Copy picture")
        self._frame = ChartFrame(show_table=tr("Show table"), copy_picture=copy)
        self._twin = ChartFrame(show_table=tr("Show picture"), copy_picture=tr("Copy these rows"))
        self._frame.set_chart(self._with_legend())
        self._twin.set_chart(self._table)
        self._frames = _Stack()
        for frame in (self._frame, self._twin):
            self._frames.addWidget(frame)
        self._frames.setCurrentIndex(int(self._as_table))
        self._frame.table_asked.connect(lambda: self.show_as_table(True))
        self._twin.table_asked.connect(lambda: self.show_as_table(False))
        self._frame.copy_asked.connect(self.copy_picture)
        self._twin.copy_asked.connect(lambda: self.table.copy_table())
        self._table.opened.connect(self._on_row)
        return self._below(self.controls())

    def _below(self, controls: Sequence[QWidget]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        if controls:
            row = QWidget()
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            row.setSizePolicy(policy)
            flow = FlowLayout(row)
            for control in controls:
                flow.addWidget(control)
            column.addWidget(row)
        column.addWidget(self._frames, 1)
        return whole

    def _with_legend(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._in_scroll() if self.scrolls else self._picture, 1)
        self._legend = Legend(self.legend(), tr(self.name))
        # Only once it lies in the page: until then it would come up as a window of its own.
        column.addWidget(self._legend)
        self._legend.setVisible(self._has_room())
        return body

    def _has_room(self) -> bool:
        return bool(self.legend()) and (not self.speaks or self.height() >= _LOW)

    def _in_scroll(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture)
        column.addStretch(1)
        scroll = body_scroll(body)
        scroll.setMinimumHeight(_LEAST)
        # Qt fills the body of a scroll area with the window's ground; here the frame's surface shall show.
        body.setAutoFillBackground(False)
        return scroll

    def _on_row(self, at: int) -> None:
        if self._telling is not None and at < len(self._telling.keys) and self._telling.keys[at]:
            self.open_key(self._telling.keys[at])


def records(found: "DataFrame") -> list[dict[str, Any]]:
    """Return the rows of a frame; its columns say what they hold."""
    return cast(list[dict[str, Any]], found.to_dict("records"))


def lines_of(
    rows: Sequence[MatrixTitle], columns: Sequence[MatrixTitle], cells: Mapping[tuple[str, str], MatrixCell]
) -> Lines:
    """Return the rows of a matrix as the rows of its table: title and texts."""
    return tuple((row.title, *(cells[row.key, column.key].text for column in columns)) for row in rows)


def listed(words: Sequence[str]) -> str:
    """Return words in a row, with the comma of the screen's language between them."""
    return (", " if language() == "en" else "، ").join(words)


def whole(figure: float) -> str:
    """Return a count as it is shown, nothing where it is not known."""
    return formats.number(round(figure)) if figure == figure else ""


def percent(figure: float) -> str:
    """Return a share in whole per cent, nothing where it is not known."""
    return formats.percent(round(figure)) if figure == figure else ""


def whole_picture(widget: QWidget) -> QPixmap:
    """Return a widget as a picture at the size at which nothing in it needs scrolling."""
    wanted = getattr(widget, "whole_size", None)
    kept, size = widget.size(), wanted() if callable(wanted) else widget.size()
    picture = QPixmap(QSize(max(size.width(), 1), max(size.height(), 1)))
    picture.fill(Qt.GlobalColor.white)
    widget.resize(picture.size())
    widget.render(picture, QPoint(), QRegion(widget.rect()))
    widget.resize(kept)
    return picture
