"""The answers of one line of a reference list, kept for the next pack."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.shared.choices import INSTITUTION_LEVEL
from lead_desktop.roadmap.synchronisation.choices import AGENDA_LEVEL, STANDING
from lead_desktop.store.store import Store
from lead_desktop.sync import packs
from lead_desktop.sync.pack_lists import COLUMNS, Line, rules
from lead_desktop.ui.look import GAP_4, GAP_16, GAP_24
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option

_CODES = frozenset(
    {"code", "task", "value", "order", "typical_month", "from_year", "year", "fiscal_year", "indicators"}
)
_NOT_ASKED = frozenset({"task", "order", "paper", "unit", "names_standing"})
"""Columns that the program itself reads: they stay as they are."""


class LineSheet(Sheet):
    """Ask for one line; `done` follows when it was kept. An empty line is a new one."""

    done = Signal()

    def __init__(self, store: Store, name: str, line: Line, host: QWidget) -> None:
        title = line.get(language()) or line.get("en") or tr("New line")
        super().__init__(host, title, close=tr("Close"))
        self._store, self._name, self._line = store, name, line
        self.fields: dict[str, TextField | Picker] = {}
        self.trouble, self.keep = PlainLabel(), Button(tr("Keep it for the next pack"))
        self._ask()
        self.keep.setEnabled(store.about.role == "province" and not store.read_only)
        self.keep.clicked.connect(self._keep)

    def _ask(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_4)
        for name in catalogue.columns(self._name):
            if name in COLUMNS and name not in _NOT_ASKED and not (name == "code" and self._line):
                column.addWidget(PlainLabel(tr(COLUMNS[name])))
                column.addWidget(self._field(name))
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addWidget(self.keep)
        column.addStretch(1)
        self.set_body(body)

    def _field(self, name: str) -> QWidget:
        options = _options(self._name, name)
        value = self._line.get(name, "")
        field: TextField | Picker
        if options:
            field = Picker(tr(COLUMNS[name]))
            field.offer(options, value)
        else:
            field = TextField(name=tr(COLUMNS[name]), code=name in _CODES)
            field.set_value(formats.short_date(value) if name == "date" and value else value)
        self.fields[name] = field
        return field

    def _keep(self) -> None:
        typed = {name: _typed(field) for name, field in self.fields.items()}
        # A new line stands after all others.
        order = {} if self._line else {"order": str(len(packs.lines_of(self._store, self._name)) + 1)}
        _, aside = packs.bring(self._store, self._name, [{**order, **self._line, **typed}])
        if aside:
            self.trouble.setText(aside[0].reason.said(tr))
            self.trouble.show()
            return
        self.done.emit()
        self.close_sheet()


def _typed(field: TextField | Picker) -> str:
    return field.key() if isinstance(field, Picker) else field.value() or ""


def _options(of: str, name: str) -> Sequence[Option]:
    """Return what a column of a list offers, nothing where it is typed."""
    if name == "standing":
        return [Option(option.code.replace("_", " "), tr(option.label)) for option in STANDING]
    if name == "level":
        declared = AGENDA_LEVEL if of == "frameworks" else INSTITUTION_LEVEL
        return [Option(option.code, tr(option.label)) for option in declared]
    if name == "province":
        provinces = [Option(one.code, place_name(one.code)) for one in places.places() if one.level == "province"]
        return [Option("", tr("All provinces")), *provinces]
    if name == "rule":
        return [Option(rule, _rule_words(rule)) for rule in rules()]
    if name == "forum":
        forums = [Option(one.code, one.name(language())) for one in catalogue.entries("approval_forums")]
        return [Option("", tr("None")), *forums]
    return ()


def _rule_words(rule: str) -> str:
    if rule == "forum_limit":
        return tr("Highest cost that a forum may approve")
    entry = next(one for one in catalogue.entries("scheme_rules") if one.more["rule"] == rule)
    return entry.name(language())
