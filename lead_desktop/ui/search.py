"""The search sheet: records, screens and commands by any of their words, and before that the last places opened."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import ENTITIES
from lead_desktop.store.changes import Hit
from lead_desktop.ui import ways
from lead_desktop.ui.commands import Command
from lead_desktop.ui.look import GAP_4, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.page_list import SCREENS, screens_of
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row
from lead_desktop.ui.widgets.sheet import Sheet

MOST_RECORDS = 30
_WAIT_MS = 120
"""Typing is let run this long before the records are looked through."""


@dataclass(frozen=True)
class Found:
    """One line of the result: its words, the words beside them, and the place or the command behind it."""

    words: str
    beside: str
    where: Where | None = None
    command: str = ""


class SearchSheet(Sheet):
    """Look through everything while the officer types; Down and Up choose, Enter opens."""

    place_chosen = Signal(object)
    command_chosen = Signal(str)

    def __init__(self, session: Session, opened: Sequence[Where], commands: Sequence[Command], host: QWidget) -> None:
        super().__init__(host, tr("Search"), close=tr("Close"))
        self._session, self._opened, self._commands = session, tuple(opened), tuple(commands)
        self._line = QLineEdit()
        self._said = PlainLabel(role=Role.HELP, ink="ink_2")
        self._column = QVBoxLayout()
        self._rows: list[Row] = []
        self._found: list[Found] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self.set_body(self._made())
        self._show(self._last_opened(), tr("Opened last"))
        self._line.textChanged.connect(lambda text: self._wait.start(_WAIT_MS))
        self._wait.timeout.connect(self.look)
        self._line.returnPressed.connect(self._open_first)

    def line(self) -> QLineEdit:
        """Return the line that is typed in."""
        return self._line

    def found(self) -> tuple[Found, ...]:
        """Return what is shown, best first."""
        return tuple(self._found)

    def look(self) -> None:
        """Look for what is typed now."""
        self._wait.stop()
        typed = self._line.text().strip()
        if not typed:
            self._show(self._last_opened(), tr("Opened last"))
            return
        found = [*self._screens(typed), *self._records(typed), *self._asked(typed)]
        self._show(found, "" if found else tr("Nothing was found for {words}.", words=as_named(typed)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._moves(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _moves(self, watched: QObject, event: QKeyEvent) -> bool:
        ahead = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        stops: list[QWidget] = [self._line, *self._rows]
        if not ahead or watched not in stops:
            return False
        at = stops.index(watched) + ahead
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _made(self) -> QWidget:
        body = QWidget()
        self._line.setPlaceholderText(tr("A name, a word, a number"))
        self._line.setAccessibleName(tr("Search"))
        self._line.setClearButtonEnabled(False)
        self._line.installEventFilter(self)
        self._column.setSpacing(0)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        whole.setSpacing(GAP_12)
        whole.addWidget(self._line)
        whole.addWidget(self._said)
        whole.addLayout(self._column)
        whole.addStretch(1)
        return body

    def _show(self, found: Iterable[Found], said: str) -> None:
        self._found = list(found)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._rows = [self._row(number, one) for number, one in enumerate(self._found)]

    def _row(self, number: int, one: Found) -> Row:
        holder = QWidget()
        row = Row(holder)
        alone = QVBoxLayout(holder)
        alone.setContentsMargins(0, 0, 0, 0)
        alone.addWidget(row)
        row.set_cells((Cell(one.words, leads=True, stretches=True), Cell(one.beside, Role.HELP, "ink_2")))
        row.opened.connect(lambda: self._open(number))
        row.installEventFilter(self)
        self._column.addWidget(holder)
        return row

    def _open_first(self) -> None:
        self.look()
        if self._found:
            self._open(0)

    def _open(self, number: int) -> None:
        one = self._found[number]
        self.close_sheet()
        if one.where is not None:
            self.place_chosen.emit(one.where)
        else:
            self.command_chosen.emit(one.command)

    def _last_opened(self) -> Iterator[Found]:
        for where in self._opened:
            words = ways.name_of(self._session.store, where)
            if words:
                yield Found(words, "", where)

    def _screens(self, typed: str) -> Iterator[Found]:
        for page in screens_of(self._session.store.about.role):
            if _fits(typed, tr(SCREENS[page]), SCREENS[page]):
                yield Found(tr(SCREENS[page]), tr("Screen"), Where(page))
        for entity in ENTITIES.values():
            if _fits(typed, tr(entity.plural), entity.plural):
                where = Where("records", entity=entity.name, view="table")
                yield Found(tr(entity.plural), tr("Table"), where)

    def _records(self, typed: str) -> Iterator[Found]:
        for hit in self._session.store.search(typed, MOST_RECORDS):
            if hit.entity in ENTITIES:
                yield _record(hit)

    def _asked(self, typed: str) -> Iterator[Found]:
        for command in self._commands:
            if _fits(typed, command.words(), command.text):
                key = command.keys[0] if command.keys else ""
                yield Found(command.words(), key or tr("Command"), command=command.name)


def _record(hit: Hit) -> Found:
    kind = tr(ENTITIES[hit.entity].label)
    title = hit.title or hit.excerpt or kind
    if hit.removed:
        return Found(title, tr("{kind}, removed", kind=kind), Where("removed", entity=hit.entity, row=hit.row))
    return Found(title, kind, where_of_record(hit.entity, hit.row))


def _fits(typed: str, *words: str) -> bool:
    """Tell whether every word that was typed begins a word of one of the texts."""
    wanted = fold(typed).split()
    return any(all(any(part.startswith(one) for part in fold(text).split()) for one in wanted) for text in words)
